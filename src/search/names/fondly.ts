import { looseKana } from '../kana/fold.ts';
import { katakanaOfName } from '../kana/from-hangul.ts';

/** The first syllable of a given name as a term of affection, in hangul and in kana: 근, グン. */
export const fondly = (syllable: string): readonly string[] => [syllable, looseKana(katakanaOfName('김', syllable)[1])];

const affectionate =
  /^([가-힣]|[ァ-ヺぁ-ゖ][ァィゥェォャュョぁぃぅぇぉゃゅょ]?[ンクプムルッんくぷむるっ]?) ?(?:짱|쨩|사마|오빠|언니|누나|ちゃん|チャン|くん|クン|様|さま|サマ)$/u;

/** The syllable in 근짱 and グンちゃん; undefined if the text is not a term of affection. */
export const fondSyllable = (cleaned: string): string | undefined => {
  const [, syllable] = affectionate.exec(cleaned) ?? [];
  return syllable === undefined ? undefined : looseKana(syllable);
};
