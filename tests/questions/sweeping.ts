import type { Knowledge } from '../../src/bot/knowledge.ts';
import { answerCard } from '../../src/cards/answer/answer.ts';
import { plain } from '../../src/cards/kit/escape.ts';
import { answerWords } from '../../src/language/answers/words.ts';
import { languages, type Language } from '../../src/language/language.ts';
import { namesOf, titlesOf } from '../../src/questions/facts/names.ts';
import { testDay } from '../real-data.ts';
import type { Composed, Held } from './composed-cases.ts';

/** The tools of a sweep over one catalog. */
export interface Sweeping {
  /** Titles and names that several records share name none of them. */
  readonly isUnique: (id: string) => boolean;
  readonly answerTo: (question: string, language: Language) => string;
}

export function sweepingOver({ catalog, search, questions }: Knowledge): Sweeping {
  const isFoundAlone = (id: string): boolean => {
    const series = catalog.series.get(id);
    const someone = catalog.anyone(id);
    const own = series === undefined ? someone && namesOf(someone) : titlesOf(series);
    return (
      own !== undefined &&
      languages.every((language) => {
        const answer = search.find(own[language]);
        return (
          answer.verdict === 'clear' && answer.hit.id === id && answer.others.every(({ tier }) => tier !== 'exact')
        );
      })
    );
  };
  // Every kind in every language asks about the same records, and each look is three searches.
  const looked = new Map<string, boolean>();
  return {
    isUnique(id) {
      const known = looked.get(id) ?? isFoundAlone(id);
      looked.set(id, known);
      return known;
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
