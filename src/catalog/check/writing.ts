import type { ParsedFile } from '../kinds.ts';
import { oncePer } from '../once.ts';
import type { FieldPath } from '../place.ts';

/**
 * The role of a text: a name, the title of a work, another spelling as seen, a sentence or phrase of ours, a speaker's
 * exact words, a page's publisher or headline, or a label such as the name of an agency.
 */
type Use = 'name' | 'title' | 'alias' | 'sentence' | 'verbatim' | 'publication' | 'label';

export interface Writing {
  readonly path: FieldPath;
  readonly text: string;
  readonly use: Use;
  /** The named field that contains it: `summary`, `names`, `aliases` … */
  readonly field: string;
  /** The two-letter code of the language, if the field states it. */
  readonly language: string | undefined;
  /** The English version of a translated text. */
  readonly english: string | undefined;
}

const uses: Readonly<Record<string, Use>> = {
  names: 'name',
  name: 'name',
  speaker: 'name',
  titles: 'title',
  knownFor: 'title',
  aliases: 'alias',
  summary: 'sentence',
  premise: 'sentence',
  character: 'sentence',
  note: 'sentence',
  text: 'sentence',
  role: 'sentence',
  what: 'sentence',
  value: 'sentence',
  basedOn: 'sentence',
  words: 'verbatim',
  publisher: 'publication',
  title: 'publication',
  print: 'publication',
  spellings: 'publication',
  spelling: 'alias',
  author: 'label',
};

/**
 * Fields whose keys are ids, which may coincide with field names: there is a genre "music", and there might be one
 * "title".
 */
const keyedById = new Set(['bibliography', 'terms', 'companies', 'publishers']);

interface Place {
  readonly path: FieldPath;
  readonly use: Use | undefined;
  readonly field: string;
  readonly language: string | undefined;
  readonly english: string | undefined;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOrNothing = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function visit(value: unknown, place: Place, found: Writing[]): void {
  if (typeof value === 'string') {
    if (place.use !== undefined) found.push({ ...place, use: place.use, text: value });
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      visit(item, { ...place, path: [...place.path, index], field: place.use === undefined ? '' : place.field }, found);
  } else if (isObject(value)) {
    const isRecord = keyedById.has(place.field);
    for (const [key, inner] of Object.entries(value)) {
      const path = [...place.path, key];
      if (place.use !== undefined) {
        if (key === 'language') continue;
        const language = textOrNothing(value['language']) ?? (key === 'romaji' ? undefined : key);
        visit(inner, { ...place, path, language, english: textOrNothing(value['en']) }, found);
      } else {
        const use = isRecord ? undefined : typeof inner === 'string' && key === 'name' ? 'label' : uses[key];
        const language = textOrNothing(value['language']);
        visit(inner, { path, use, field: isRecord ? '' : key, language, english: undefined }, found);
      }
    }
  }
}

/** All prose in a file: every text that is no id, date, number or enumerated word. */
export const writingsIn = oncePer((file: ParsedFile): readonly Writing[] => {
  const found: Writing[] = [];
  visit(file.value, { path: [], use: undefined, field: '', language: undefined, english: undefined }, found);
  return found;
});
