import { josa } from 'es-hangul';

/** Surname in kanji and given name in kana, or the reverse, in either order. */
const twoScripts = /^(?:([\p{Script=Han}々]+)([ぁ-ゖァ-ヺー]{2,})|([ぁ-ゖァ-ヺー]{2,})([\p{Script=Han}々]+))$/u;
const latinPair = /^(.{2,}) and (.{2,})$/u;
const japanesePair = /^([^と]{2,})と([^と]{2,})$/u;
const koreanPair = /^([가-힣 ]+[가-힣])(?:과|와|이랑|랑|하고) ([가-힣 ]{2,})$/u;

/** The two parts of a name or of a pair in the other order: あおい宮崎, おにぎりとキンパ. */
export function swapped(cleaned: string): string[] {
  const [, first, second, third, fourth] = twoScripts.exec(cleaned) ?? [];
  if (first !== undefined && second !== undefined) return [second + first];
  if (third !== undefined && fourth !== undefined) return [fourth + third];
  if (!/ and |と|(?:[과와랑]|하고) /u.test(cleaned)) return [];
  const [, one, other] = latinPair.exec(cleaned) ?? japanesePair.exec(cleaned) ?? koreanPair.exec(cleaned) ?? [];
  if (one === undefined || other === undefined) return [];
  if (/[a-z]$/u.test(one)) return [`${other} and ${one}`];
  return /[가-힣]$/u.test(one) ? [`${josa(other, '와/과')} ${one}`] : [`${other}と${one}`];
}
