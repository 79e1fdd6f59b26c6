import { articleProbe } from './article-probe.js';
import { visit } from './visit.mjs';

/** Opens a page and waits until every list of it shows articles. Parameters as for `visit`. */
export const seeArticles = (stage, path, profile, act) =>
  visit(stage, path, profile, { probe: articleProbe, act });
