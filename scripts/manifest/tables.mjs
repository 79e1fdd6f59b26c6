/** Markdown tables of every element of the manifest, by the names of their blocks. */
export function elementTables({ modules }) {
  const elements = modules.flatMap(({ declarations }) => declarations);
  return Object.assign({}, ...elements.map(tablesOf));
}

/** Names of the events that tell of errors, of all elements. */
export const errorEvents = ({ modules }) =>
  modules
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ events = [] }) => events)
    .map(({ name }) => name)
    .filter((name) => name.endsWith('-error'));

function tablesOf(element) {
  const { tagName, attributes, members, slots, events, cssParts, cssProperties, cssStates } =
    element;
  const properties = members.filter(
    ({ kind, name, attribute, static: isStatic }) =>
      (kind === 'method' || !attribute) && !isStatic && name !== 'properties',
  );
  return {
    [`${tagName}-attributes`]: table(
      ['attribute', 'type', 'default', 'what it does'],
      attributes,
      (row) => [
        code(row.name),
        row.type.text,
        row.default ? code(row.default.replaceAll("'", '')) : '',
        row.description,
      ],
    ),
    [`${tagName}-members`]: table(['member', 'what it is'], properties, (row) => [
      code(row.kind === 'method' ? `${row.name}()` : row.name),
      row.description,
    ]),
    [`${tagName}-slots`]: table(['slot', 'what goes in'], slots, (row) => [
      row.name ? code(row.name) : '(none)',
      row.description,
    ]),
    [`${tagName}-events`]: table(['event', 'when'], events, (row) => [
      code(row.name),
      row.description,
    ]),
    [`${tagName}-parts`]: table(['part', 'what it is'], cssParts, (row) => [
      code(row.name),
      row.description,
    ]),
    [`${tagName}-properties`]: table(
      ['custom property', 'default', 'what it sets'],
      cssProperties,
      (row) => [code(row.name), row.default ? code(row.default) : '', row.description],
    ),
    [`${tagName}-states`]: table(['state', 'when'], cssStates, (row) => [
      code(row.name),
      row.description,
    ]),
  };
}

const code = (text) => `\`${text}\``;

function table(heads, rows = [], cells) {
  const line = (texts) => `| ${texts.map(cell).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map((row) => line(cells(row)))].join(
    '\n',
  );
}

const cell = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
