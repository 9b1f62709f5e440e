import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Language } from '../../src/language/language.ts';
import { blindSet } from '../../tests/questions/blind-sets.ts';
import { questionsOf } from '../../tests/questions/sets.ts';

export interface Text {
  readonly question: string;
  readonly language: Language;
}

const language = z.enum(['en', 'ja', 'ko']);

/** A set from outside the project, as ask-eval.mjs reads it. */
const outside = z.array(z.object({ q: z.string(), lang: language }));

const rounds = [1, 2, 3, 4, 5, 6];

/** Every question of the repository, and those of a file. */
export function texts(file?: string): Text[] {
  const own = [...['asked-by-fans.json', 'asked-by-us.json'].flatMap(questionsOf), ...rounds.flatMap(blindSet)];
  const others = file === undefined ? [] : outside.parse(JSON.parse(readFileSync(file, 'utf8')));
  return [
    ...own.map(({ question, language: spoken }) => ({ question, language: spoken })),
    ...others.map(({ q, lang }) => ({ question: q, language: lang })),
  ];
}
