import type { AmendedPath, FieldChange } from '../../catalog/amend/amendment.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { withChosenParticles } from '../../language/answers/josa.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { editFieldWords } from '../../language/words/edit-fields.ts';
import { editWords } from '../../language/words/edits.ts';
import { labels } from '../../language/words/labels.ts';
import type { EditFinding } from '../../moderation/edits/edit.ts';
import { plain } from '../kit/escape.ts';
import { labelOf } from '../kit/hits.ts';
import { shorten } from '../kit/limits.ts';
import { fieldLabel, pathLabel } from './field-labels.ts';

const longestValue = 300;
const longestText = 3000;

/** Files that hold many records; a path in them begins with the list and the id, which the title of the card names. */
const collections: ReadonlySet<string> = new Set(['costars', 'makers', 'companies', 'quotes', 'figures']);

const withinRecord = (path: AmendedPath): AmendedPath => (collections.has(path[0] ?? '') ? path.slice(2) : path);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A path leads to a list item if its last part names the item: as a text of the list, or by one of its fields. */
function endsInItem({ path, before, after }: FieldChange): boolean {
  const name = path.at(-1);
  const value = after ?? before;
  return value === name || (isObject(value) && Object.values(value).includes(name));
}

/** Replaces ids by names, enumerated values by their labels, and field names in "unverified" by their labels. */
function wordFor(field: string, text: string, catalog: Catalog, language: Language): string {
  const { option } = editFieldWords[language];
  const known: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    billing: option,
    certainty: option,
    kind: labels[language].link,
  };
  if (field === 'person' || field === 'cast') return labelOf(text, catalog, language)?.name ?? text;
  if (field === 'company' || field === 'agencies') return catalog.companies.get(text)?.name[language] ?? text;
  if (field === 'group' || field === 'memberships') return catalog.groups.get(text)?.name[language] ?? text;
  if (field === 'unverified') return pathLabel(text.split('.'), language);
  return known[field]?.[text] ?? text;
}

/** A value as text; an object with one line per field. Its sources have a line of their own elsewhere. */
function valueText(field: string, value: unknown, catalog: Catalog, language: Language): string {
  const words = editWords[language];
  if (value === undefined) return words.nothingThere;
  if (value === true) return words.yes;
  if (typeof value === 'string') return plain(shorten(wordFor(field, value, catalog, language), longestValue));
  if (!isObject(value)) return plain(shorten(JSON.stringify(value), longestValue));
  return Object.entries(value)
    .filter(([name]) => name !== 'sources')
    .map(([name, inner]) => {
      const text = isObject(inner)
        ? Object.values(inner)
            .map((one) => valueText(name, one, catalog, language))
            .join(' / ')
        : valueText(name, inner, catalog, language);
      return commonWords[language].labelled(plain(fieldLabel(name, language) ?? name), text);
    })
    .join(' · ');
}

interface Block {
  readonly label: readonly string[];
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** An existing list entry is described by its changed fields. */
function partsOf({ label, before, after }: Block, language: Language): readonly Block[] {
  if (!isObject(before) || !isObject(after)) return [];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => name !== 'sources')
    .map((name) => ({
      label: [...label, fieldLabel(name, language) ?? name],
      field: name,
      before: before[name],
      after: after[name],
    }));
}

function blocksOf(change: FieldChange, catalog: Catalog, language: Language): string[] {
  const words = editWords[language];
  const { labelled } = commonWords[language];
  const path = withinRecord(change.path);
  const isItem = endsInItem(change);
  const fields = isItem ? path.slice(0, -1) : path;
  const field = fields.at(-1) ?? '';
  const isEntry = isItem && isObject(change.after ?? change.before);
  const entry = isEntry ? [wordFor(field, path.at(-1) ?? '', catalog, language)] : [];
  const whole: Block = {
    label: [pathLabel(fields, language), ...entry],
    field,
    before: change.before,
    after: change.after,
  };
  const parts = partsOf(whole, language);
  return (parts.length === 0 ? [whole] : parts).flatMap((block) => {
    const [before, after] = [block.before, block.after].map((value) =>
      valueText(block.field, value, catalog, language),
    );
    if (before === after || before === undefined || after === undefined) return [];
    return [
      `**${plain(block.label.join(' › '))}**\n${labelled(words.before, before)}\n${labelled(words.after, after)}`,
    ];
  });
}

const isAboutPages = ({ path }: FieldChange): boolean => path.includes('bibliography') || path.includes('sources');

/**
 * The changes as before and after, one block per field, in the reader's language. Fields of the source have a line of
 * their own elsewhere.
 */
export function changesText(changes: readonly FieldChange[], catalog: Catalog, language: Language): string {
  const blocks = changes
    .filter((change) => !isAboutPages(change))
    .flatMap((change) => blocksOf(change, catalog, language));
  return blocks.length === 0 ? editWords[language].onlyTheSource : shorten(blocks.join('\n\n'), longestText);
}

/** A finding of the check in the reader's language, with its field, such as `cast[2].person`. */
export function findingText({ field, sentence }: EditFinding, language: Language): string {
  const said = language === 'ko' ? withChosenParticles(sentence.ko) : sentence[language];
  if (field === '') return plain(said);
  const path = field.split(/[.[\]]+/u).filter((part) => part !== '');
  const label = fieldLabel(path[0] ?? '', language) === undefined ? field : pathLabel(path, language);
  return plain(commonWords[language].labelled(label, said));
}
