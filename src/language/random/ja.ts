import type { RandomWords } from './en.ts';

export const ja: RandomWords = {
  kind: { any: 'おまかせ', actor: '俳優', series: 'ドラマ', film: '映画', quote: '発言' },
  another: { any: 'もう1つ', actor: '別の俳優', series: '別のドラマ', film: '別の映画', quote: '別の発言' },
  empty: ['選べるものがありません', 'この種類の記録はまだありません。'],
};
