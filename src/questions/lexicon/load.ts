import { problemsWith } from '../../catalog/parse.ts';
import type { PassedTexts } from '../../catalog/passed.ts';
import type { Problem } from '../../catalog/problem.ts';
import { textOrProblem } from '../../catalog/text-or-problem.ts';
import { languages, type Language } from '../../language/language.ts';
import { strictSchemas } from './check/strict.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { lexiconPath } from './path.ts';
import { lexiconFile } from './schema.ts';

export type Lexicons = Readonly<Record<Language, Lexicon>>;

export type LoadedLexicons =
  | { readonly ok: true; readonly lexicons: Lexicons; readonly texts: LexiconTexts }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The schema of each lexicon with all its rules, by path, for the checker of the data. */
export const lexiconSchemas = strictSchemas();

export type LexiconTexts = Readonly<Record<Language, string>>;

const lexiconOf = (language: Language, text: string): Lexicon =>
  createLexicon(language, () => lexiconFile.parse(JSON.parse(text)));

/** The lexicons from texts that have passed their schema. */
export const lexiconsOf = ({ en, ja, ko }: LexiconTexts): Lexicons => ({
  en: lexiconOf('en', en),
  ja: lexiconOf('ja', ja),
  ko: lexiconOf('ko', ko),
});

const ifMissing = 'is missing: without it /ask understands no question in this language';

/** Reads the three lexicons of the data folder. Faults are returned as problems with line and column. */
export async function loadLexicons(folder: string, passed?: PassedTexts): Promise<LoadedLexicons> {
  const problems: Problem[] = [];
  const texts: Partial<Record<Language, string>> = {};
  for (const language of languages) {
    const path = lexiconPath(language);
    const text = await textOrProblem(folder, path, ifMissing);
    if (typeof text === 'string') {
      texts[language] = text;
      problems.push(...problemsWith(path, text, lexiconFile, passed));
    } else problems.push(text);
  }
  const { en, ja, ko } = texts;
  if (problems.length > 0 || en === undefined || ja === undefined || ko === undefined) return { ok: false, problems };
  const known = { en, ja, ko };
  return { ok: true, texts: known, lexicons: lexiconsOf(known) };
}
