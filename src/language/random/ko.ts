import type { RandomWords } from './en.ts';

export const ko: RandomWords = {
  kind: { any: '아무거나', actor: '배우', series: '드라마', film: '영화', quote: '발언' },
  another: { any: '하나 더', actor: '다른 배우', series: '다른 드라마', film: '다른 영화', quote: '다른 발언' },
  empty: ['고를 것이 없습니다', '이 종류의 기록이 아직 없습니다.'],
};
