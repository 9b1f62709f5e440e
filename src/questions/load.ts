import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileName, problemsWith } from '../catalog/parse.ts';
import type { Problem } from '../catalog/problem.ts';
import { questions, type Questions } from './schema.ts';

export type LoadedQuestions =
  | { readonly ok: true; readonly questions: Questions; readonly text: string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const path = 'questions.json';

/** Reads the phrasings of the data folder. Faults come back as problems with line and column, like those of the catalog. */
export async function loadQuestions(folder: string): Promise<LoadedQuestions> {
  let text: string;
  try {
    text = await readFile(join(folder, path), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const message = 'is missing: without it /ask understands no question';
    return {
      ok: false,
      problems: [{ file: fileName(path), line: 1, column: 1, field: '', message, severity: 'error' }],
    };
  }
  const problems = problemsWith(path, text, questions);
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, questions: questions.parse(JSON.parse(text)), text };
}
