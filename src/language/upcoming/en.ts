import type { Widen } from '../widen.ts';

/** What the list of releases says, in English. The other two languages have exactly these keys. */
export const en = {
  title: 'Coming up, and just out',
  titleMonth: (month: string) => `Beginning in ${month}`,
  titled: (title: string, where: string) => `${title}: ${where}`,
  cinema: 'Films',
  section: {
    ahead: 'Coming up',
    recent: 'Out in the last 30 days',
    dateless: 'Announced without a date',
    overdue: 'The promised time has passed without word',
  },
  thisWeek: (week: string) => `${week} (this week)`,
  dayUnknown: (date: string) => `${date}, day not known`,
  today: 'today in Japan',
  yearOnly: (year: string) => `${year}, no date known`,
  certainty: { announced: 'announced', reported: 'only reported', confirmed: 'confirmed' },
  nothing: 'Nothing with a date ahead is on record, and nothing came out in the last 30 days.',
  nothingHere: 'Nothing is on record for this choice.',
  nothingAhead: 'No date ahead is on record at present.',
  everything: 'Everything',
  footer: (day: string) => `As of ${day} in Japan`,
  unknownWhereTitle: 'I do not know that service',
  unknownWhere: (query: string) =>
    `No broadcaster or service with works in the catalog goes by ${query}. Pick one from the menu.`,
  unknownMonth: (query: string) => `${query} is not a month. Write it as 2026-12, or pick one from the list.`,
  unknownMonthTitle: 'Which month?',
  monthChoice: (month: string, count: number) => `${month} · ${count === 1 ? '1 work' : `${count} works`}`,
  menu: 'Broadcasters, services, films…',
};

export type UpcomingWords = Widen<typeof en>;
