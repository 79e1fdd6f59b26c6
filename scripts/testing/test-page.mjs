/** For web-test-runner: the page that each test file runs in. */
export const testPage = (testFramework) => `<!doctype html>
<html lang="en">
  <head>
    <title>Handbill's tests</title>
    <script>
      // Mocha fails a test for a stray error, and so it shall for a rejection that nobody handles.
      addEventListener('unhandledrejection', (event) => { throw event.reason; });
    </script>
  </head>
  <body><script type="module" src="${testFramework}"></script></body>
</html>`;
