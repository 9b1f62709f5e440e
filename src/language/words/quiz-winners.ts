import type { Language } from '../language.ts';
import { defineWords } from '../define-words.ts';

/** The players who answered a question rightly: the first of them, and whether there are more. */
export interface Winners {
  readonly named: readonly string[];
  readonly hasMore: boolean;
}

/** The winners as the subject of a sentence. */
export const winnersIn = {
  en: ({ named, hasMore }: Winners): string => `${named.join(', ')}${hasMore ? ' and others' : ''}`,
  ja: ({ named, hasMore }: Winners): string =>
    [...named.map((player) => `${player} さん`), ...(hasMore ? ['ほかのみなさん'] : [])].join('、'),
  ko: ({ named, hasMore }: Winners): string =>
    `${named.map((player) => `${player} 님`).join(', ')}${hasMore ? ' 외 여러 명' : ''}`,
} satisfies Readonly<Record<Language, (winners: Winners) => string>>;

/** A title and a sentence for a winner whom the shared message does not name. */
export const winnerWords = defineWords({
  en: { unnamed: ['✅ Right as well', 'You were within two seconds of the first, so you have the points too.'] },
  ja: { unnamed: ['✅ 正解です！', '最初の正解から2秒以内だったので、あなたにも得点が入りました。'] },
  ko: { unnamed: ['✅ 정답입니다!', '첫 정답 뒤 2초 안에 맞혔으므로 점수를 얻었습니다.'] },
});
