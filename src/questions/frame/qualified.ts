import { means, type Mark } from '../reading/mark.ts';

export type Noun = 'person' | 'work' | 'maker' | undefined;

/** 日本側の出演者: the cast are people. */
const ofCast = /^(?:出演者|キャスト|出演陣|출연자|출연진|배우진)/u;

/** The kind of thing that a noun means. */
export function nounOf(mark: Mark): Noun {
  if (means(mark, 'noun.actor') || means(mark, 'noun.actress') || means(mark, 'noun.person') || means(mark, 'trade'))
    return 'person';
  if (means(mark, 'asks.cast') && ofCast.test(mark.text)) return 'person';
  if (means(mark, 'form') || means(mark, 'noun.work') || means(mark, 'origin.joint') || means(mark, 'pronoun.work'))
    return 'work';
  if (means(mark, 'asks.director') || means(mark, 'asks.writer') || means(mark, 'asks.producer')) return 'maker';
  return undefined;
}

const ofPeople = /(?:韓国|日本)人$|(?:한국|일본)\s?(?:인|사람)$|^(?:koreans|japanese people)$/iu;

/** Most letters between an adjective and its noun: "Korean male lead actors", 韓国の若手俳優. */
const farthest = 14;

/** "K-drama stars", 韓ドラ俳優, 한드 배우: right before a person, the word only says where they are known from. */
export const isOfStars = (mark: Mark, marks: readonly Mark[], text: string): boolean =>
  means(mark, 'form') &&
  means(mark, 'origin.korean') &&
  marks.some(
    (other) =>
      (means(other, 'noun.actor') || means(other, 'noun.actress') || means(other, 'trade')) &&
      other.start >= mark.end &&
      /^\s?$/u.test(text.slice(mark.end, other.start)),
  );

/** The kind of thing that "Korean" or "Japanese" qualifies: that of the noun at or behind the mark. */
export function qualifiedBy(mark: Mark, marks: readonly Mark[], text: string): Noun {
  if (isOfStars(mark, marks, text)) return 'person';
  const own = nounOf(mark);
  if (own !== undefined) return own;
  // "The Japanese lead" is somebody, where no noun follows.
  let isBilled = false;
  // 韓国人が出てるドラマ: the word itself means a person, unless a noun stands right behind it.
  const isPerson = ofPeople.test(mark.text);
  const end = (): Noun => (isBilled || isPerson ? 'person' : undefined);
  for (const other of marks.filter(({ start }) => start >= mark.end)) {
    const gap = text.slice(mark.end, other.start);
    if (isPerson && !/^(?:の|\s)?$/u.test(gap)) return end();
    if (gap.length > farthest || /[.?!,、。]/u.test(gap)) return end();
    const noun = nounOf(other);
    if (noun !== undefined) return noun;
    if (means(other, 'billing')) isBilled = true;
    if (means(other, 'billing') || means(other, 'gender')) continue;
    if (other.name !== undefined || /\p{L}{2,}/u.test(gap)) return end();
  }
  return end();
}
