import { middle } from './written.mjs';

const names = {
  pageEnd: 'page there',
  scriptStart: 'script asked',
  scriptEnd: 'script there',
  defined: 'tag defined',
  archiveStart: 'archive asked',
  postsStart: 'posts asked',
  postsEnd: 'posts there',
};
const all = Object.keys(names);

/** Of pages that ask no archive. */
export const loadingStages = ['pageEnd', 'scriptStart', 'scriptEnd', 'defined'];

export const stageHeads = (stages = all) => stages.map((stage) => names[stage]);

/** Medians of milliseconds from the start of the navigation; empty where a page has no such stage. */
export const stageCells = (visits, stages = all) =>
  stages.map((stage) => {
    const times = visits.map((visit) => visit.stages[stage]).filter((time) => time !== undefined);
    return times.length > 0 ? middle(times) : '';
  });
