import { writeFileSync } from 'node:fs';
import { defaultReporter } from '@web/test-runner';

/** A reporter for web-test-runner: speaks of the files that failed only, and counts all tests. */
export function browserCounts() {
  const reporter = defaultReporter();
  return {
    ...reporter,
    // Tests provoke errors on purpose: what a passing file logs is noise.
    reportTestFileResults(results) {
      if (results.sessionsForTestFile.every(({ passed }) => passed)) return undefined;
      return reporter.reportTestFileResults(results);
    },
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0 };
      for (const session of sessions) {
        const tests = testsIn(session.testResults);
        const failed = tests.filter((test) => !test.passed).length;
        counts.passed += tests.length - failed;
        // A file that fails to load, or throws outside of its tests, is a failure of its own.
        counts.failed += failed || (session.passed ? 0 : 1);
      }
      if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify(counts));
    },
  };
}

function testsIn(suite) {
  if (!suite) return [];
  return [...suite.tests.filter((test) => !test.skipped), ...suite.suites.flatMap(testsIn)];
}
