import type { PairWords } from './en.ts';

export const ja: PairWords = {
  title: 'どれのことですか？',
  first: '1つ目',
  second: '2つ目',
  close: (query) => `${query}の候補です：`,
  none: (query) => `${query}という名前は収録していません。`,
  near: '近い名前は下のメニューにあります。',
  empty: '名前が入力されていません。',
  clear: (name) => `${name}ですね。`,
  menuFirst: '1つ目を選ぶ…',
  menuSecond: '2つ目を選ぶ…',
};
