import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Knowledge } from '../../src/bot/knowledge.ts';
import { answerCard } from '../../src/cards/answer/answer.ts';
import { repositoryRoot } from '../../src/environment/root.ts';

/** Groups of patterns: one pattern of each group must match. */
const groups = z.array(z.array(z.string()).min(1)).min(1).optional();

const blind = z.strictObject({
  id: z.string(),
  question: z.string(),
  language: z.enum(['en', 'ja', 'ko']),
  /** Whether nothing is on record, so that no answer is right. */
  decline: z.boolean(),
  all: groups,
  /** What must stand within the first 300 characters. */
  first: groups,
  not: z.array(z.string()).min(1).optional(),
  /** What an answer must say to be as good as a refusal. */
  public: groups,
});

export type Blind = z.infer<typeof blind>;

export const blindSet = (round: number): Blind[] =>
  z.array(blind).parse(JSON.parse(readFileSync(join(repositoryRoot, `tests/questions/blind-${round}.json`), 'utf8')));

export type Verdict = 'right' | 'incomplete' | 'wrong';

const firstLength = 300;

const isMatch = (patterns: readonly string[], text: string): boolean =>
  patterns.some((pattern) => new RegExp(pattern, 'iu').test(text));
const holds = (all: Blind['all'], text: string): boolean => (all ?? []).every((patterns) => isMatch(patterns, text));

/** Markdown as a reader sees it: no targets of links, no stars, no backslashes. */
const visible = (text: string): string =>
  text
    .replaceAll(/\[([^\]]*)\]\(<?[^)\s>]*>?\)/gu, '$1')
    .replaceAll('**', '')
    .replaceAll(/\\([^\w\s])/gu, '$1')
    .replaceAll(/^-# /gmu, '');

/** What a reader is shown below the question; undefined where the question is declined. */
function shownFor(one: Blind, { questions, catalog }: Knowledge, now: Date): string | undefined {
  const { outcome, language } = questions.ask(one.question, one.language, now);
  if (outcome.verdict !== 'answer') return undefined;
  const { embeds } = answerCard(outcome.answer, one.question, { catalog, language, now });
  return visible(
    embeds.flatMap(({ description, fields }) => [description, ...(fields ?? []).map(({ value }) => value)]).join('\n'),
  );
}

export function judge(one: Blind, knowledge: Knowledge, now: Date): Verdict {
  const text = shownFor(one, knowledge, now);
  if (text === undefined) return one.decline ? 'right' : 'incomplete';
  if (one.not !== undefined && isMatch(one.not, text)) return 'wrong';
  if (one.decline) {
    if (one.public === undefined) return 'wrong';
    return holds(one.public, text) ? 'right' : 'incomplete';
  }
  return holds(one.all, text) && holds(one.first, text.slice(0, firstLength)) ? 'right' : 'incomplete';
}
