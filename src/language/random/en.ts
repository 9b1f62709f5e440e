import type { Widen } from '../widen.ts';

/** What a random card says, in English. The other two languages have exactly these keys. */
export const en = {
  kind: { any: 'Anything', actor: 'An actor', series: 'A series', film: 'A film', quote: 'A statement' },
  another: {
    any: 'Another one',
    actor: 'Another actor',
    series: 'Another series',
    film: 'Another film',
    quote: 'Another statement',
  },
  empty: ['Nothing to draw from', 'Nothing of this kind is on record yet.'],
};

export type RandomWords = Widen<typeof en>;
