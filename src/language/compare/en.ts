import type { Widen } from '../widen.ts';

/** What a comparison says, in English. The other two languages have exactly these keys. */
export const en = {
  title: (a: string, b: string) => `${a} | ${b}`,
  unknown: '–',
  works: 'Works in Japan',
  leads: 'Leads',
  services: 'On',
  kind: 'Kind',
  status: 'When',
  networks: 'Network',
  platforms: 'Streaming',
  castSize: 'Cast on record',
  koreans: 'Korean actors',
  people: (count: number, names: string) => (names === '' ? String(count) : `${count}: ${names}`),
  sharedWorks: 'Works together',
  sharedCompanions: 'Played with both',
  sharedPeople: 'People of both works',
  figures: (title: string) => `In numbers: ${title}`,
  noSharedWorks: 'No work together is on record.',
  noSharedCompanions: 'Nobody on record played with both.',
  noSharedPeople: 'Nobody on record worked on both.',
  chain: 'Who links the two?',
  footer: (day: string) => `Ages as of ${day} in Japan; works are those of the catalog`,
  footerWorks: (day: string) => `As of ${day} in Japan`,
  mixedTitle: 'One of each kind',
  mixed: (person: string, work: string) =>
    `${person} is a person and ${work} is a work: they cannot well be measured against each other. Name two people or two works.`,
  sameTitle: 'The same twice',
  same: (name: string) => `Both names are ${name}. Name a second one to compare with.`,
};

export type CompareWords = Widen<typeof en>;
