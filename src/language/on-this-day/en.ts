import type { Widen } from '../widen.ts';

/** What a day of the year says, in English. The other two languages have exactly these keys. */
export const en = {
  title: (day: string) => `On this day: ${day}`,
  titleToday: (day: string) => `On this day: ${day}, today in Japan`,
  kind: { birth: 'Born', release: 'First day', quote: 'Said' },
  nothing: 'Nothing is on record for this day.',
  ageToday: (years: number) => `${years} today`,
  yearsAgo: (years: number) => (years === 1 ? 'a year ago today' : `${years} years ago today`),
  saidBy: (speaker: string, text: string) => `**${speaker}:** ${text}`,
  counts: (births: number, releases: number, quotes: number) =>
    [
      births > 0 ? (births === 1 ? '1 birth' : `${births} births`) : '',
      releases > 0 ? (releases === 1 ? '1 first day' : `${releases} first days`) : '',
      quotes > 0 ? (quotes === 1 ? '1 statement' : `${quotes} statements`) : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  choice: (day: string, counts: string) => `${day} · ${counts}`,
  menu: 'Open a person, work or statement…',
  today: 'Today',
  unknownTitle: 'Which day?',
  unknown: (query: string) => `${query} is no day of the year. Write it as 11-21, or pick one from the list.`,
  quoteItem: (speaker: string) => `${speaker}: what was said`,
};

export type OnThisDayWords = Widen<typeof en>;
