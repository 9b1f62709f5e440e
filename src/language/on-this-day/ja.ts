import type { OnThisDayWords } from './en.ts';

export const ja: OnThisDayWords = {
  title: (day) => `${day}は何の日`,
  titleToday: (day) => `今日${day}は何の日（日本時間）`,
  kind: { birth: '誕生日', release: '放送・公開の初日', quote: '発言' },
  nothing: 'この日の記録はありません。',
  ageToday: (years) => `今日で${years}歳`,
  yearsAgo: (years) => `${years}年前の今日`,
  saidBy: (speaker, text) => `**${speaker}**：${text}`,
  counts: (births, releases, quotes) =>
    [births > 0 ? `誕生日${births}` : '', releases > 0 ? `初日${releases}` : '', quotes > 0 ? `発言${quotes}` : '']
      .filter((part) => part !== '')
      .join('・'),
  choice: (day, counts) => `${day} · ${counts}`,
  menu: '人物・作品・発言を開く…',
  today: '今日',
  unknownTitle: 'どの日ですか？',
  unknown: (query) => `${query}という日はありません。11-21のように入力するか、候補から選んでください。`,
  quoteItem: (speaker) => `${speaker}の発言`,
};
