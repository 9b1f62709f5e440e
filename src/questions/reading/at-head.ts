import type { Mark } from './mark.ts';
import type { Reading } from './reading.ts';

/** English "when" and "where" also join clauses: "when it came out". They ask at the head of a clause. */
export const isAtHead = ({ start }: Mark, { text, language }: Reading): boolean =>
  language !== 'en' || /(?:^|[,?.!;:&+-]|\b(?:and|also|plus|then|but|so|ok|right))\s*$/iu.test(text.slice(0, start));
