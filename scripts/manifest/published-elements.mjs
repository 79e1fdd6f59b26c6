/**
 * Shapes the analyzer's manifest into what users see: the public members of each tag with its
 * attributes, and the modules under their published names.
 */
export const publishedElements = () => ({
  name: 'published-elements',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const declared = manifest.modules.flatMap(({ declarations = [] }) => declarations);
    const classes = new Map(declared.map((declaration) => [declaration.name, declaration]));
    const elements = manifest.modules.flatMap(({ path, declarations = [] }) =>
      declarations.filter(({ tagName }) => tagName).map((element) => ({ path, element })),
    );
    manifest.modules = elements.flatMap(({ path, element }) => [
      elementModule(published(path), element, attributeTypes(element, classes)),
      definitionModule(published(path), element),
    ]);
  },
});

const published = (path) => path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');

/**
 * Types of an element's properties by name, read from its class's list, `{ tag: String, limit: Number }`, and those
 * of the classes above.
 */
function attributeTypes({ superclass, members = [] }, classes) {
  const above = classes.get(superclass?.name);
  const { default: source = '' } =
    members.find(({ name, static: isStatic }) => isStatic && name === 'properties') ?? {};
  const pairs = [...source.matchAll(/(\w+): (String|Number|Boolean)/g)];
  const types = pairs.map(([, name, type]) => [name, type.toLowerCase()]);
  return new Map([...(above ? attributeTypes(above, classes) : []), ...types]);
}

function elementModule(path, element, properties) {
  // Base classes are not published: what they give is the element's own.
  const members = element.members
    .filter((member) => isPublic(member))
    .map(({ inheritedFrom, ...member }) => member);
  const attributes = members
    .filter(({ name }) => properties.has(name))
    .map((member) => ({
      name: attributeName(member.name),
      fieldName: member.name,
      type: { text: properties.get(member.name) },
      description: member.description,
      default: member.default,
    }));
  const declaration = {
    ...element,
    superclass: { name: 'HTMLElement' },
    members: members.map((member) =>
      properties.has(member.name) ? { ...member, attribute: attributeName(member.name) } : member,
    ),
    attributes,
    // The analyzer also takes each argument of an event's constructor for an event.
    events: element.events?.filter(({ name }) => name.startsWith(`${element.tagName}-`)),
  };
  return {
    kind: 'javascript-module',
    path,
    declarations: [declaration],
    exports: [
      { kind: 'js', name: element.name, declaration: { name: element.name, module: path } },
    ],
  };
}

const definitionModule = (path, { name, tagName }) => ({
  kind: 'javascript-module',
  path: `dist/define/${tagName}.js`,
  declarations: [],
  exports: [
    { kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } },
  ],
});

const isPublic = ({ name, privacy, static: isStatic, inheritedFrom }) =>
  privacy === undefined &&
  !name.startsWith('#') &&
  // Called by browsers, such as `formResetCallback`.
  !name.endsWith('Callback') &&
  (!isStatic || name === 'version') &&
  inheritedFrom?.name !== 'ReactiveElement';

/** As the elements' base class writes them. */
const attributeName = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
