import { importBuilt } from './import-built.mjs';

/**
 * docs/errors.md, from the sentences that owners read in the console.
 *
 * @param events Names of the elements' error events.
 */
export async function errorPage(events) {
  const { corsSentence, ownerSentences } = await importBuilt('ui/owner-sentences.js');
  const entries = Object.entries(ownerSentences).map(
    ([code, sentence]) =>
      `## ${code}\n\n${sentence}${code === 'NET_UNREACHABLE_OR_CORS' ? `\n\n${corsSentence}` : ''}`,
  );
  return `# Errors

Every failure has one of these codes. Your visitors never see a code: they see your own children of
the tag and a calm sentence. You see one line in the browser's console, and an event with \`code\` and
\`error\`: ${events.map((name) => `\`${name}\``).join(', ')}. This page is generated from the sentences in
\`src/ui/owner-sentences.ts\`.

${entries.join('\n\n')}
`;
}
