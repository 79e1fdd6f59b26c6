const realWarn = console.warn;

/** Holds back what is said to the owner from now on; the list fills as it is said. */
export function heldWarnings(): readonly string[] {
  const lines: string[] = [];
  console.warn = (line: string) => lines.push(line);
  return lines;
}

/** Lets it be said again; for `afterEach`. */
export function releaseWarnings(): void {
  console.warn = realWarn;
}
