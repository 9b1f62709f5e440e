import { defineWords } from '../define-words.ts';

/** The texts of /random. */
export const randomWords = defineWords({
  en: {
    kind: { any: 'Anything', actor: 'An actor', series: 'A series', film: 'A film', quote: 'A statement' },
    another: {
      any: 'Another one',
      actor: 'Another actor',
      series: 'Another series',
      film: 'Another film',
      quote: 'Another statement',
    },
    empty: ['Nothing to show', 'Nothing of this kind is on record yet.'],
  },
  ja: {
    kind: { any: 'おまかせ', actor: '俳優', series: 'ドラマ', film: '映画', quote: '発言' },
    another: { any: 'もう1つ', actor: '別の俳優', series: '別のドラマ', film: '別の映画', quote: '別の発言' },
    empty: ['選べるものがありません', 'この種類の記録はまだありません。'],
  },
  ko: {
    kind: { any: '아무거나', actor: '배우', series: '드라마', film: '영화', quote: '발언' },
    another: { any: '하나 더', actor: '다른 배우', series: '다른 드라마', film: '다른 영화', quote: '다른 발언' },
    empty: ['고를 것이 없습니다', '이 종류의 기록이 아직 없습니다.'],
  },
});
