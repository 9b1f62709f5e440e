import { joined } from '../clean.ts';

const fewestWords = 3;
const mostWords = 5;

/** Fans shorten 내 남편과 결혼해줘 to 내남결: the first syllable of each word. */
function clipOfKorean(cleaned: string): string[] {
  const words = cleaned.split(' ');
  if (!words.every((word) => /^[가-힣0-9]/u.test(word)) || words.length < fewestWords) return [];
  const heads = words.map((word) => word.charAt(0));
  return heads.slice(fewestWords - 1, mostWords).map((_, index) => heads.slice(0, fewestWords + index).join(''));
}

const content = /[\p{Script=Han}々]+|[ァ-ヺー]+|[ぁ-ゖ]{2,}/gu;
const twoMorae = /^(?:[ァ-ヺーぁ-ゖ][ァィゥェォャュョぁぃぅぇぉゃゅょ]?){2}/u;

/** The possible beginnings of a word in a clip: 冬, ソナ; one or two kanji. */
function heads(run: string): string[] {
  if (!/^\p{Script=Han}/u.test(run)) return twoMorae.exec(run)?.slice(0, 1) ?? [];
  return run.length < 2 ? [run] : [run.charAt(0), run.slice(0, 2)];
}

/** 冬のソナタ is 冬ソナ: the beginnings of the first two words; one letter of each would be too short. */
function clipsOfJapanese(cleaned: string): string[] {
  const [first, second] = joined(cleaned).match(content) ?? [];
  if (first === undefined || second === undefined) return [];
  const title = joined(cleaned);
  return heads(first)
    .flatMap((head) => heads(second).map((tail) => head + tail))
    .filter((clip) => clip.length > 2 && !title.startsWith(clip));
}

/** The short forms that fans give a title, in Korean and in Japanese. */
export const clipsOfTitle = (cleaned: string): string[] =>
  /[가-힣]/u.test(cleaned)
    ? clipOfKorean(cleaned)
    : /[ぁ-ゖァ-ヺ\p{Script=Han}]/u.test(cleaned)
      ? clipsOfJapanese(cleaned)
      : [];
