import type { Fact } from '../facts/fact.ts';

/** How the English of a note names a prize or a festival. */
const names: Readonly<Record<string, RegExp>> = {
  oscar: /\bOscars?\b|(?<!Japan )Academy Award/iu,
  'japan-academy': /Japan Academy/iu,
  cannes: /Cannes/iu,
  venice: /Venice/iu,
  berlin: /Berlin/iu,
  emmy: /\bEmmy/iu,
  'golden-globe': /Golden Globe/iu,
  locarno: /Locarno/iu,
  busan: /Busan/iu,
  'blue-dragon': /Blue Dragon/iu,
  baeksang: /Baeksang/iu,
};

/** Whether a note speaks of one of the prizes that a question names. */
export const isOfAward = ({ text }: Fact, awards: readonly string[]): boolean =>
  awards.some((award) => names[award]?.test(text.en) === true);
