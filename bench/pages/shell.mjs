import { sheetPath } from './partner-sheet.mjs';

const paragraph =
  'The partner&#8217;s own words stand above and below, so that anything that jumps is seen to jump. They are a few lines long, as the text beside such a list or form mostly is.';

/**
 * The partner's page, the same for every way to fill it.
 * @param {{ head?: string, body: string, sheet?: boolean }} content `sheet`: with the partner's own
 *   style sheet, as pages have
 */
export const shell = ({ head = '', body, sheet = true }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Stories on water</title>
<link rel="icon" href="data:,">
${sheet ? `<link rel="stylesheet" href="${sheetPath}">` : ''}
<style>
body { max-inline-size: 42rem; margin: 2rem auto; padding-inline: 1rem; font: 1rem/1.5 Georgia, serif; }
</style>
${head}
</head>
<body>
<h1>Stories on water</h1>
<p>${paragraph}</p>
${body}
<p>${paragraph}</p>
</body>
</html>
`;
