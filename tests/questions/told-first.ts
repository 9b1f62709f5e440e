import type { Knowledge } from '../../src/bot/knowledge.ts';
import { answerCard } from '../../src/cards/answer/answer.ts';
import type { Language } from '../../src/language/language.ts';
import { testDay } from '../real-data.ts';

/** What a reader is told first; where nothing is answered, the reason, or `unknown` for a name that has no record. */
export function toldFirst({ questions, catalog }: Knowledge, question: string, reader: Language): string {
  const { outcome, language } = questions.ask(question, reader, testDay);
  if (outcome.verdict !== 'answer') return outcome.verdict === 'declined' ? outcome.reason : outcome.verdict;
  const { embeds } = answerCard(outcome.answer, question, { catalog, language, now: testDay });
  return (embeds[0]?.description ?? '').replaceAll('**', '').slice(0, 400);
}
