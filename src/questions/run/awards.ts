import type { Fact } from '../facts/fact.ts';

/** Names of prizes and festivals in the English text of a note. */
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

/** Whether a note mentions one of the prizes that a question names. */
export const isOfAward = ({ text }: Fact, awards: readonly string[]): boolean =>
  awards.some((award) => names[award]?.test(text.en) === true);
