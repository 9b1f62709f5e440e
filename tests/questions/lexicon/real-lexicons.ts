import { join } from 'node:path';
import { loadLexicons, type Lexicons } from '../../../src/questions/lexicon/load.ts';
import type { Language } from '../../../src/language/language.ts';
import type { Meaning } from '../../../src/questions/lexicon/meaning.ts';
import { repositoryRoot } from '../../../src/environment/root.ts';

async function load(): Promise<Lexicons> {
  const loaded = await loadLexicons(join(repositoryRoot, 'data'));
  if (!loaded.ok) throw new Error(loaded.problems.map(({ message }) => message).join('\n'));
  return loaded.lexicons;
}

/** The lexicons of data/. */
export const lexicons = await load();

/** What the words of a question mean, fillers left out: `監督=asks.director`. */
export const read = (language: Language, text: string): string[] =>
  lexicons[language]
    .read(text)
    .filter(({ meanings }) => !meanings.every((meaning) => meaning.startsWith('filler.')))
    .map(({ start, end, meanings }) => `${text.slice(start, end)}=${meanings.join('+')}`);

/** All meanings of a question's words, fillers left out. */
export const meaningsIn = (language: Language, text: string): Meaning[] =>
  lexicons[language]
    .read(text)
    .flatMap(({ meanings }) => meanings)
    .filter((meaning) => !meaning.startsWith('filler.'));
