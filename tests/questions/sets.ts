import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { answerCard } from '../../src/cards/answer/answer.ts';
import type { Knowledge } from '../../src/bot/knowledge.ts';
import { repositoryRoot } from '../../src/environment/root.ts';

const asked = z.strictObject({
  question: z.string(),
  language: z.enum(['en', 'ja', 'ko']),
  /** answer: the catalog knows; decline: it does not, and what is near may be said; either: both are good. */
  expect: z.enum(['answer', 'decline', 'either']),
  /** Kinds of question that it may be taken for. */
  kinds: z.array(z.string()).optional(),
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

export function mark(one: Asked, world: Knowledge, now: Date): { readonly mark: Mark; readonly got: string } {
  const { outcome, language } = world.questions.ask(one.question, one.language, now);
  const isAnswered = outcome.verdict === 'answer' && outcome.answer.verdict === 'answered';
  if (!isAnswered) {
    const got = outcome.verdict === 'answer' ? `partial ${outcome.answer.kind}` : outcome.verdict;
    return { mark: one.expect === 'answer' ? 'silent' : 'right', got };
  }
  const { answer } = outcome;
  const text = JSON.stringify(answerCard(answer, one.question, { catalog: world.catalog, language, now }));
  const missing = [
    ...(one.kinds === undefined || one.kinds.includes(answer.kind) ? [] : [`kind ${one.kinds.join('/')}`]),
    ...(one.records ?? []).filter((id) => !answer.records.includes(id)),
    ...(one.says ?? []).filter((words) => !text.includes(words)),
  ];
  if (one.expect === 'decline') return { mark: 'wrong', got: `answered as ${answer.kind}` };
  return missing.length === 0
    ? { mark: 'right', got: answer.kind }
    : { mark: 'wrong', got: `${answer.kind} without ${missing.join(', ')}` };
}
