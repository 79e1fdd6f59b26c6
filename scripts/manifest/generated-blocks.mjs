/**
 * Fills the blocks of a Markdown text that are generated: all between
 * `<!-- generated NAME -->` and `<!-- /generated -->`.
 */
export const filled = (markdown, blocks) =>
  markdown.replace(
    /(<!-- generated ([\w-]+) -->\n)[\s\S]*?(<!-- \/generated -->)/g,
    (_, start, name, end) => {
      if (blocks[name] === undefined) throw new Error(`nothing to generate for ${name}`);
      return `${start}${blocks[name]}\n${end}`;
    },
  );
