import { HandbillError } from '../../../net/handbill-error.js';

/**
 * The names that differ from one Drupal to the next: the `options` of the source, `adapter-options` of the
 * tag. Defaults are those of Drupal's Standard profile; an empty name or null means that there is no such
 * field.
 */
export interface DrupalFields {
  /** Machine name of the stories' content type. @default 'article' */
  bundle: string;
  /** Field with the topics that `tag` and `exclude` mean. @default 'field_tags' */
  tags: string;
  /** Vocabulary of these topics. @default `tags` without its `field_` */
  tagVocabulary: string;
  /** Field with the topics that `category` means. @default None */
  categories: string;
  /** Vocabulary of these topics. @default `categories` without its `field_` */
  categoryVocabulary: string;
  /**
   * Field with the people: accounts, or content or topics that stand for them. A dot goes on to a field of
   * what it refers to. @default 'uid'
   */
  author: string;
  /**
   * Field with the summary, plain or HTML. Of a long text its own summary is taken, else its beginning;
   * since Drupal sends such a text whole and twice, a field of its own is far lighter. @default 'body'
   */
  summary: string;
  /**
   * Field with the picture; through the media library it is `field_media.field_media_image`.
   * @default 'field_image'
   */
  image: string;
}

const defaults: DrupalFields = {
  bundle: 'article',
  tags: 'field_tags',
  tagVocabulary: '',
  categories: '',
  categoryVocabulary: '',
  author: 'uid',
  summary: 'body',
  image: 'field_image',
};

/**
 * What the owner calls things, checked: names become part of addresses.
 *
 * @throws {HandbillError} `CONFIG_VALUE`
 */
export function fieldsFrom(options: Readonly<Record<string, unknown>> = {}): DrupalFields {
  const fields = { ...defaults };
  for (const [option, value = fields[option as Option]] of Object.entries(options)) {
    const name = value ?? '';
    if (!isOption(option) || typeof name !== 'string' || !isFit(option, name)) {
      throw unusable(option, name);
    }
    fields[option] = name;
  }
  const { tags, categories, tagVocabulary, categoryVocabulary } = fields;
  // Two conditions on one field would have to hold for one and the same topic.
  if (tags && tags === categories) throw unusable('categories', categories);
  return {
    ...fields,
    tagVocabulary: tagVocabulary || tags.replace('field_', ''),
    categoryVocabulary: categoryVocabulary || categories.replace('field_', ''),
  };
}

type Option = keyof DrupalFields;

const isOption = (option: string): option is Option => Object.hasOwn(defaults, option);

const paths: readonly Option[] = ['author', 'image'];

const isFit = (option: Option, name: string) =>
  name ? (paths.includes(option) ? /^\w+(\.\w+)*$/ : /^\w+$/).test(name) : option !== 'bundle';

const unusable = (option: string, name: unknown) => {
  const detail = typeof name === 'string' ? `${option}="${name}"` : option;
  return new HandbillError('CONFIG_VALUE', { detail: detail.slice(0, 99) });
};
