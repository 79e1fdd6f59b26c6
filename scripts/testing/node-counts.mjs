import { existsSync } from 'node:fs';

/** A reporter for Node's test runner: the counts of what was tested, as JSON, at the end. */
export default async function* nodeCounts(events) {
  const counts = { passed: 0, failed: 0 };
  for await (const { type, data } of events) {
    if (!isTest(data)) continue;
    if (type === 'test:pass') counts.passed += 1;
    if (type === 'test:fail') counts.failed += 1;
  }
  yield JSON.stringify(counts);
}

/** Suites only hold tests, and a file without any test passes as if it were one. */
function isTest({ details, name, skip, todo } = {}) {
  const skipped = skip !== undefined || todo !== undefined;
  return details && details.type !== 'suite' && !skipped && !isFile(details, name);
}

/** A file that fails to load is a failure of its own; one that loads is no test. */
function isFile(details, name) {
  return !details.error && existsSync(name);
}
