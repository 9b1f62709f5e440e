import type { QuizWords } from './en.ts';
import type { Script } from '../quiz-themes.ts';

const scriptNames: Readonly<Record<Script, string>> = { ko: 'ハングル', ja: 'カタカナ', en: 'ローマ字' };

export const ja: QuizWords = {
  question: (round, rounds) => `クイズ 第${round}問（全${rounds}問）`,
  ask: {
    roles: 'この役を演じたのは誰でしょう？',
    premise: 'どの作品のあらすじでしょう？',
    said: 'これは誰の発言でしょう？',
    first: '最初に公開・放送されたのはどれでしょう？',
    script: (name, to) => `「${name}」を${scriptNames[to]}で書くとどれでしょう？`,
  },
  role: (character, work) => `${work}の${character}`,
  rules: '早押しです。最初に正解した人に1点。回答は1問につき1人1回です。',
  right: (player, answer) => `✅ ${player} さんが正解！ 答えは ${answer}`,
  nobody: (answer) => `正解者なし。答えは ${answer}`,
  gone: '出題後にデータが更新されたため、この問題は無効になりました。',
  stoppedBy: (player) => `${player} さんがクイズを終了しました。`,
  itWas: (answer) => `答えは ${answer}`,
  over: 'クイズ終了',
  facts: '解説',
  sources: '出典',
  points: '得点',
  finalPoints: '最終結果',
  standing: (place, player, points) => `${place}位 ${player} · ${points}点`,
  noPoints: 'まだ得点した人はいません。',
  button: { skip: 'スキップ', next: '次の問題', stop: '終了', card: 'カードを開く' },
  notice: {
    wrong: ['残念！', '不正解です。この問題はほかの人がまだ回答できます。スキップすると答えが出ます。'],
    tried: ['この問題にはもう回答しました', '回答は1問につき1回です。次の問題でまた挑戦してください。'],
    skippedAlready: ['この問題は終わりました', '回答が届く前にスキップされました。'],
    past: ['その問題は終わりました', 'クイズは先に進んでいます。最新のメッセージをご覧ください。'],
    ended: ['このクイズは終わりました', '/クイズ で新しく始められます。'],
    nothing: ['問題がありません', 'この種類の問題を作れるだけのデータがありません。'],
  },
  late: (player) => ['惜しい！', `${player} さんのほうが先でした。`],
  wait: (when) => ['もう少しお待ちください', `進行と終了は始めた人が操作します。ほかの人は${when}から操作できます。`],
  running: 'このチャンネルではすでにクイズが進行中です。現在の問題をもう一度表示します。',
  top: {
    title: 'クイズ：このサーバーの得点',
    own: 'クイズ：あなたの得点',
    none: 'まだ得点がありません。/クイズ で始められます。',
    you: (place, points) => `あなた：${place}位・${points}点`,
    yours: (points) => `あなたの得点は${points}点です。`,
  },
  theme: {
    mixed: 'いろいろ',
    roles: '役名から俳優を当てる',
    premise: 'あらすじから作品を当てる',
    said: '誰の発言？',
    first: '最初に公開されたのは？',
    script: '別の文字で名前を当てる',
  },
};
