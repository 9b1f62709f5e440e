import { defineWords } from '../define-words.ts';
import { withParticle } from '../answers/josa.ts';

/** The texts of /on-this-day. */
export const onThisDayWords = defineWords({
  en: {
    title: (day: string) => `On this day: ${day}`,
    titleToday: (day: string) => `On this day: ${day}, today in Japan`,
    kind: { birth: 'Born', release: 'Premiered', quote: 'Said' },
    nothing: 'Nothing is on record for this day.',
    ageToday: (years: number) => `${years} today`,
    yearsAgo: (years: number) => (years === 1 ? 'a year ago today' : `${years} years ago today`),
    saidBy: (speaker: string, text: string) => `**${speaker}:** ${text}`,
    counts: (births: number, releases: number, quotes: number) =>
      [
        births > 0 ? (births === 1 ? '1 birth' : `${births} births`) : '',
        releases > 0 ? (releases === 1 ? '1 premiere' : `${releases} premieres`) : '',
        quotes > 0 ? (quotes === 1 ? '1 statement' : `${quotes} statements`) : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    choice: (day: string, counts: string) => `${day} · ${counts}`,
    today: 'Today',
    unknownTitle: 'Which day?',
    unknown: (query: string) =>
      `I cannot read ${query} as a day of the year. Write it as 11-21, or pick one from the list.`,
    /** Follows a statement if its speaker said more on that day. */
    saidMore: (count: number) =>
      count === 1 ? '1 more statement from that day in the menu' : `${count} more statements from that day in the menu`,
  },
  ja: {
    title: (day) => `${day}は何の日`,
    titleToday: (day) => `今日${day}は何の日（日本時間）`,
    kind: { birth: '誕生日', release: '放送・公開・上演の初日', quote: '発言' },
    nothing: 'この日の記録はありません。',
    ageToday: (years) => `今日で${years}歳`,
    yearsAgo: (years) => `${years}年前の今日`,
    saidBy: (speaker, text) => `**${speaker}**：${text}`,
    counts: (births, releases, quotes) =>
      [births > 0 ? `誕生日${births}` : '', releases > 0 ? `初日${releases}` : '', quotes > 0 ? `発言${quotes}` : '']
        .filter((part) => part !== '')
        .join('・'),
    choice: (day, counts) => `${day} · ${counts}`,
    today: '今日',
    unknownTitle: '日付を確認してください',
    unknown: (query) => `${query}を日付として読み取れませんでした。11-21のように入力するか、候補から選んでください。`,
    saidMore: (count) => `同じ日の発言がほかに${count}件（下のメニューから）`,
  },
  ko: {
    title: (day) => `${day}의 기록`,
    titleToday: (day) => `오늘(${day})의 기록 · 일본 시간`,
    kind: { birth: '생일', release: '첫 방송·개봉·공연', quote: '발언' },
    nothing: '이날의 기록은 없습니다.',
    ageToday: (years) => `오늘로 만 ${years}세`,
    yearsAgo: (years) => `${years}년 전 오늘`,
    saidBy: (speaker, text) => `**${speaker}**: ${text}`,
    counts: (births, releases, quotes) =>
      [
        births > 0 ? `생일 ${births}` : '',
        releases > 0 ? `첫 방송·개봉 ${releases}` : '',
        quotes > 0 ? `발언 ${quotes}` : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    choice: (day, counts) => `${day} · ${counts}`,
    today: '오늘',
    unknownTitle: '날짜를 확인해 주세요',
    unknown: (query) =>
      `${withParticle(query, '을/를')} 날짜로 읽을 수 없습니다. 11-21처럼 쓰거나 목록에서 골라 주세요.`,
    saidMore: (count) => `같은 날의 발언 ${count}건 더 (아래 메뉴에서)`,
  },
});
