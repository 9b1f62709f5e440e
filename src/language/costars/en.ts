import type { Widen } from '../widen.ts';

/** What is said of who played with whom, in English. The other two languages have exactly these keys. */
export const en = {
  title: (name: string) => `Who played with ${name}`,
  count: (people: number, works: number) =>
    `${people === 1 ? '1 person' : `${people} people`} in ${works === 1 ? '1 work' : `${works} works`} of the catalog`,
  works: (count: number) => (count === 1 ? '1 work' : `${count} works`),
  none: (name: string) => `No cast with ${name} and somebody else is on record.`,
  chainTitle: (a: string, b: string) => `From ${a} to ${b}`,
  chainDirect: 'They played together:',
  chainSteps: (steps: number) => `${steps} steps; no chain in the catalog is shorter:`,
  link: (title: string) => `with, in **${title}**`,
  also: (titles: string) => `together also in ${titles}`,
  noChain: (a: string, b: string) => `No chain of casts in the catalog leads from ${a} to ${b}.`,
  noCast: (name: string) => `${name} is in no cast of the catalog.`,
  same: (name: string) => `Both names are ${name}. Everybody is at home with themselves; try two people.`,
  all: (name: string) => `All with ${name}`,
  legend: 'Of equally short chains this is the one of the newest works.',
  sure: { announced: 'announced', reported: 'only reported' },
};

export type CostarsWords = Widen<typeof en>;
