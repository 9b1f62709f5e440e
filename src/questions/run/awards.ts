import type { Catalog } from '../../catalog/catalog.ts';
import type { Note, Series } from '../../catalog/schema/series.ts';
import type { Where } from '../plans/where.ts';

/** Names of prizes and festivals in the English text of a note. */
const names: Readonly<Record<string, RegExp>> = {
  oscar: /\bOscars?\b|(?<!Japan )Academy Award/iu,
  'japan-academy': /Japan Academy/iu,
  cannes: /Cannes/iu,
  venice: /Venice/iu,
  berlin: /Berlin/iu,
  emmy: /\bEmmy/iu,
  'golden-globe': /Golden Globe/iu,
  locarno: /Locarno/iu,
  busan: /Busan/iu,
  'blue-dragon': /Blue Dragon/iu,
  baeksang: /Baeksang/iu,
};

/** Whether a note mentions one of the prizes that a question names. */
export const isOfAward = ({ text }: Pick<Note, 'text'>, awards: readonly string[]): boolean =>
  awards.some((award) => names[award]?.test(text.en) === true);

/** The notes about a work's prizes, or about the named ones. */
export const awardNotes = ({ notes = [] }: Series, { awards }: Pick<Where, 'awards'>): Note[] =>
  notes.filter((note) => note.topic === 'awards' && (awards === undefined || isOfAward(note, awards)));

const wordsOf = (text: string): string[] => text.replaceAll(/['’]s\b/gu, '').match(/[\p{L}'’-]+|[^\s\p{L}]/gu) ?? [];

/** Whether a text names somebody of the cast: by a whole name, an alias, or the surname alone. */
export function namesPerson(text: string, person: string, catalog: Catalog): boolean {
  const known = catalog.anyone(person);
  if (known === undefined) return false;
  const { names: named, aliases = [] } = { aliases: [], ...known };
  const [surname = ''] = named.en.split(' ');
  return (
    [named.en, ...aliases].some((name) => name.length > 2 && text.includes(name)) ||
    wordsOf(text).some((word, at, words) => word === surname && !/^\p{Lu}/u.test(words[at + 1] ?? ''))
  );
}

/** The notes that name a winner of the cast. Prizes of the whole work name nobody. */
export const notesOfWinner = (work: Series, person: string, where: Where, catalog: Catalog): Note[] =>
  awardNotes(work, where).filter(({ text }) => namesPerson(text.en, person, catalog));
