/** A reporter for Node's test runner: the counts of what was tested, as JSON, at the end. */
export default async function* nodeCounts(events) {
  const counts = { passed: 0, failed: 0 };
  for await (const { type, data } of events) {
    if (type === 'test:pass' && isTest(data)) counts.passed += 1;
    if (type === 'test:fail' && data.details.type !== 'suite') counts.failed += 1;
  }
  yield JSON.stringify(counts);
}

/** A suite only holds tests, and a file without any passes as if it were one, under its own name. */
function isTest({ details, name, skip, todo }) {
  const skipped = skip !== undefined || todo !== undefined;
  return details.type !== 'suite' && !skipped && !/\.test\.m?js$/.test(name);
}
