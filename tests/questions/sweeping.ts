import type { Knowledge } from '../../src/bot/knowledge.ts';
import { answerCard } from '../../src/cards/answer/answer.ts';
import { plain } from '../../src/cards/kit/escape.ts';
import { answerWords } from '../../src/language/answers/words.ts';
import type { Language } from '../../src/language/language.ts';
import { testDay } from '../real-data.ts';
import type { Composed, Held } from './composed-cases.ts';
import { finderAlone } from './found-alone.ts';

/** The tools of a sweep over one catalog. */
export interface Sweeping {
  /** Titles and names that several records share name none of them. */
  readonly isUnique: (id: string) => boolean;
  readonly answerTo: (question: string, language: Language) => string;
}

export function sweepingOver(knowledge: Knowledge): Sweeping {
  const { catalog, questions } = knowledge;
  const isFoundAlone = finderAlone(knowledge);
  return {
    isUnique(id) {
      const record = catalog.series.get(id) ?? catalog.anyone(id);
      return record !== undefined && isFoundAlone(record);
    },
    answerTo(question, language) {
      const { outcome, language: spoken } = questions.ask(question, language, testDay);
      if (outcome.verdict !== 'answer') return outcome.verdict;
      const card = answerCard(outcome.answer, undefined, { catalog, language: spoken, now: testDay });
      return bare(card.embeds[0]?.description ?? '');
    },
  };
}

/** The question with the names of a case in its slots. */
export const asked = (phrasing: string, { slots }: Composed, language: Language): string =>
  phrasing.replaceAll(/(?<![A-Za-z])[A-Z](?![A-Za-z])/gu, (slot) => slots[slot]?.[language] ?? slot);

const bare = (text: string): string => text.replaceAll(/\\(.)/gu, '$1').replaceAll('**', '');

export function isHeld(held: Held, answer: string, language: Language): boolean {
  if ('number' in held) return new RegExp(`(?<![\\d.])${held.number}(?!\\d)`, 'u').test(answer);
  if ('lead' in held) return answer.startsWith(answerWords[language].lead[held.lead].trim());
  if ('like' in held) return held.like[language].test(answer);
  return answer.includes(bare(plain(held.text[language])));
}
