import { fieldProbe } from '../visit/field-probe.js';
import { typing } from '../visit/typist.mjs';
import { visit } from '../visit/visit.mjs';
import { rounds } from './rounds.mjs';
import { signupPages } from './signup-pages.mjs';

/**
 * When a sign-up form is there, and when a first key arrives in it. These are two visits: in the one
 * nobody acts, so that all it asks for is what it asks for unasked.
 */
export function readyToType(stage, { runs, report }) {
  return rounds(
    signupPages(stage),
    { runs, report, name: 'ready to type' },
    async (path, profile) => {
      const seen = await visit(stage, path, profile, { probe: fieldProbe });
      const typed = await visit(stage, path, profile, typing('a'));
      return { ...seen, firstKey: typed.firstKey, shift: Math.max(seen.shift, typed.shift) };
    },
  );
}
