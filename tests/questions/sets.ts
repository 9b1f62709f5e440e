import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { answerCard } from '../../src/cards/answer/answer.ts';
import type { Knowledge } from '../../src/bot/knowledge.ts';
import { repositoryRoot } from '../../src/environment/root.ts';

const asked = z.strictObject({
  question: z.string(),
  language: z.enum(['en', 'ja', 'ko']),
  /** answer: the catalog knows; decline: it does not, and what is near may be said; either: both are good. */
  expect: z.enum(['answer', 'decline', 'either']),
  /** Records that the answer must rest on. */
  records: z.array(z.string()).optional(),
  /** What the card must say. */
  says: z.array(z.string()).optional(),
});

export type Asked = z.infer<typeof asked>;

export const questionsOf = (file: string): Asked[] =>
  z.array(asked).parse(JSON.parse(readFileSync(join(repositoryRoot, 'tests/questions', file), 'utf8')));

/** right: answered or declined as it should be; silent: declined though the catalog knows; wrong: anything else. */
export type Mark = 'right' | 'silent' | 'wrong';

export function mark(one: Asked, knowledge: Knowledge, now: Date): { readonly mark: Mark; readonly got: string } {
  const { outcome, language } = knowledge.questions.ask(one.question, one.language, now);
  if (outcome.verdict !== 'answer') return { mark: one.expect === 'answer' ? 'silent' : 'right', got: outcome.verdict };
  const { answer } = outcome;
  const got = JSON.stringify(answer.plan);
  if (one.expect === 'decline') return { mark: 'wrong', got };
  const text = JSON.stringify(answerCard(answer, one.question, { catalog: knowledge.catalog, language, now }));
  const records = new Set(answer.findings.flatMap((finding) => finding.records));
  const missing = [
    ...(one.records ?? []).filter((id) => !records.has(id)),
    ...(one.says ?? []).filter((words) => !text.includes(words)),
  ];
  return missing.length === 0 ? { mark: 'right', got } : { mark: 'wrong', got: `${got} without ${missing.join(', ')}` };
}
