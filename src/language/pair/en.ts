import type { Widen } from '../widen.ts';

/** What is said where one of two names is not clear, in English. The other two languages have exactly these keys. */
export const en = {
  title: 'Which ones did you mean?',
  first: 'First',
  second: 'Second',
  close: (query: string) => `${query} could be:`,
  none: (query: string) => `Nothing in the catalog goes by ${query}.`,
  near: 'The nearest names are in the menu below.',
  empty: 'No name was given.',
  clear: (name: string) => `This is ${name}.`,
  menuFirst: 'The first one is…',
  menuSecond: 'The second one is…',
};

export type PairWords = Widen<typeof en>;
