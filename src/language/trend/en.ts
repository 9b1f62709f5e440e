import type { Widen } from '../widen.ts';

/** What /trend and the pictures say, in English. The other two languages have exactly these keys. */
export const en = {
  title: 'Korean actors in Japan: the trend at a glance',
  titleOf: (topic: string) => `The trend at a glance: ${topic}`,
  summary: (v: { count: number; first: string; last: string; people: number; leads: number }) =>
    `**${v.count} Japanese works** with Korean actors came out between ${v.first} and ${v.last}, with ${v.people} Korean actors in them. In ${v.leads} of the works a Korean actor has a lead.`,
  peak: (years: string, count: number) => `Most works in one year: **${count}** (${years}).`,
  caveat: (day: string) => `Counted from this catalog, which may not have everything, as of ${day}.`,
  empty: 'No work is on record yet.',
  view: {
    home: 'At a glance',
    drives: 'What drives it',
    against: 'What speaks against it',
    figures: 'What the figures say',
    turns: 'Turning points',
  },
  menu: 'Look at a picture…',
  /** Between the items of a list in a running sentence. */
  and: ', ',
  period: { before: 'before', 'second-half': 'second half', forecast: 'forecast' },
  chart: {
    years: 'Works by year',
    places: 'Broadcasters and streaming services',
    leads: 'Share of leads by year',
    actors: 'Actors with most works',
    pairs: 'Who met again',
  },
  picture: {
    years: 'Japanese works with Korean actors, by year',
    places: 'Where the works were shown',
    leads: 'How often does a Korean actor have a lead?',
    actors: 'Korean actors with most works in Japan',
    pairs: 'Korean and Japanese actors who met again',
  },
  under: {
    years: (count: number, years: string, most: number) => `${count} works; the most in one year: ${most} (${years})`,
    places: (most: number) => `The ${most} with most works; a work can count at several`,
    leads: (leads: number, count: number) => `A lead in ${leads} of ${count} works; the line looks back on five years`,
    actors: (people: number, most: number) => `The first ${most} of ${people} actors on record`,
    pairs: (count: number) => `${count} pairs with two works together or more`,
    pairsShown: (shown: number, count: number) => `${shown} of ${count} pairs with two works together or more`,
  },
  footer: (count: number, day: string) => `Hanryu · ${count} works on record, which may not be all · as of ${day}`,
  outlet: { television: 'Television', streaming: 'Streaming only', film: 'Film', stage: 'Stage' },
  broadcast: 'broadcast',
  streamed: 'streamed',
  withLead: 'with a Korean lead',
  withoutLead: 'other parts',
  share: 'share of leads, five years',
  asLead: 'lead',
  asOther: 'other parts',
  korean: 'Korean',
  japanese: 'Japanese',
  works: (count: number) => (count === 1 ? '1 work' : `${count} works`),
  /** Alternative texts: what somebody hears who cannot see the picture. `list` holds all numbers. */
  alt: {
    years: (count: number, list: string) =>
      `Column chart: ${count} Japanese works with Korean actors by year. ${list}.`,
    places: (list: string) => `Bar chart: works with Korean actors by broadcaster and service. ${list}.`,
    leads: (leads: number, count: number, list: string) =>
      `Column chart with a line: ${leads} of ${count} works have a Korean lead. By year: ${list}.`,
    leadsLine: (first: string, firstShare: string, last: string, lastShare: string) =>
      `The share over five years went from ${firstShare} (up to ${first}) to ${lastShare} (up to ${last})`,
    actors: (list: string) => `Bar chart: Korean actors with most works in Japan. ${list}.`,
    pairs: (list: string) => `Drawing of who met again: ${list}.`,
    of: (part: number, whole: number) => `${part} of ${whole}`,
    leading: (works: string, leads: number) => (leads === 0 ? works : `${works}, ${leads} as a lead`),
    career: (name: string, works: string, first: string, last: string, list: string) =>
      `Time line of ${name}: ${works} in Japan, ${first} to ${last}. ${list}.`,
  },
  turn: {
    first: (work: string) => `First work on record: ${work}`,
    firstOn: {
      television: (work: string) => `First on television: ${work}`,
      streaming: (work: string) => `First made for streaming alone: ${work}`,
      film: (work: string) => `First film: ${work}`,
      stage: (work: string) => `First on stage: ${work}`,
    },
    firstLead: (work: string) => `First with a Korean lead: ${work}`,
    firstJoint: (work: string) => `First Japan–Korea co-production: ${work}`,
    peak: (count: number) => `Most works in one year: ${count}`,
  },
  turnsNote: 'Firsts are the first on record. What a source calls a first stands with that source; sources disagree.',
  nothing: 'Nothing is on record about this yet.',
  career: 'Career',
  careerTitle: (name: string) => `${name}: works in Japan`,
  careerUnder: (works: string, first: string, last: string) => `${works}, ${first}–${last}`,
  careerLeft: (count: number) => `${count} more not drawn`,
  mark: { lead: 'lead', supporting: 'supporting', small: 'guest, cameo, voice' },
  ahead: 'not out yet',
  unsure: 'release unconfirmed',
};

export type TrendWords = Widen<typeof en>;
