import { problemsWith } from '../catalog/parse.ts';
import type { PassedTexts } from '../catalog/passed.ts';
import type { Problem } from '../catalog/problem.ts';
import { textOrProblem } from '../catalog/text-or-problem.ts';
import { lexiconSchemas, lexiconsOf, loadLexicons, type Lexicons, type LexiconTexts } from './lexicon/load.ts';
import { suggestions, type Suggestions } from './suggestions/schema.ts';

/** The data, besides the catalog, for reading and suggesting questions. */
export interface Teaching {
  readonly lexicons: Lexicons;
  readonly suggestions: Suggestions;
}

/** The texts of its files. */
export interface TeachingTexts {
  readonly lexicons: LexiconTexts;
  readonly suggestions: string;
}

export type LoadedTeaching =
  | { readonly ok: true; readonly teaching: Teaching; readonly texts: TeachingTexts }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const suggestionsPath = 'suggestions.json';

/** The schema of each file of this folder, by path, for the checker of the data. */
export const teachingSchemas = { ...lexiconSchemas, [suggestionsPath]: suggestions };

const ifMissing = 'is missing: without it /ask can offer no question';

/** Makes the teaching from texts that have passed their schemas. */
export const teachingOf = (texts: TeachingTexts): Teaching => ({
  lexicons: lexiconsOf(texts.lexicons),
  suggestions: suggestions.parse(JSON.parse(texts.suggestions)),
});

/** Reads the lexicons and the suggestions of the data folder. Faults are returned as problems with line and column. */
export async function loadTeaching(folder: string, passed?: PassedTexts): Promise<LoadedTeaching> {
  const [loaded, text] = await Promise.all([
    loadLexicons(folder, passed),
    textOrProblem(folder, suggestionsPath, ifMissing),
  ]);
  const ofSuggestions = typeof text === 'string' ? problemsWith(suggestionsPath, text, suggestions, passed) : [text];
  if (!loaded.ok || typeof text !== 'string' || ofSuggestions.length > 0)
    return { ok: false, problems: [...(loaded.ok ? [] : loaded.problems), ...ofSuggestions] };
  const texts = { lexicons: loaded.texts, suggestions: text };
  return { ok: true, texts, teaching: teachingOf(texts) };
}
