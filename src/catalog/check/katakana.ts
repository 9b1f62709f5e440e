import type { Text } from '../schema/text.ts';
import { error, warning, type Complaint } from './rule.ts';
import { codePoint } from './scripts.ts';
import type { Writing } from './writing.ts';

/** Kanji and hiragana that look like katakana (JIS X 0213 has each in both rows), and characters used in place of ー. */
const katakanaOf: ReadonlyMap<string, string> = new Map(
  '二ニ 口ロ 力カ 夕タ 卜ト 八ハ 工エ 才オ へヘ べベ ぺペ －ー ―ー ‐ー –ー —ー −ー -ー'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

const katakana = (sign: string): string => katakanaOf.get(sign) ?? sign;

/** The confusion of two letters, and how to tell them apart. */
export const likeAnother = (wrong: string, right: string, told: Text = { en: '', ja: '', ko: '' }): Text => ({
  en: `"${wrong}" (${codePoint(wrong)}) looks like "${right}" (${codePoint(right)})${told.en}`,
  ja: `「${wrong}」（${codePoint(wrong)}）は「${right}」（${codePoint(right)}）に似た別の文字です${told.ja}`,
  ko: `‘${wrong}’(${codePoint(wrong)})은(는) ‘${right}’(${codePoint(right)})와 비슷한 다른 글자입니다${told.ko}`,
});

export const isNameLike = ({ use }: Writing): boolean =>
  use === 'name' || use === 'alias' || use === 'title' || use === 'label';

/** Between two katakana, these can only be katakana; in running text, へ is also a particle and 一 a number. */
function amongKatakana(writing: Writing): Complaint[] {
  const { text } = writing;
  if (!isNameLike(writing)) {
    const found = /(?<=[ァ-ヺー])[二口力夕卜べぺ‐－](?=[ァ-ヺー])/u.exec(text)?.[0];
    return found === undefined
      ? []
      : [
          warning(
            likeAnother(found, katakana(found), {
              en: ' among katakana',
              ja: '（カタカナの中にあります）',
              ko: '(가타카나 사이에 있습니다)',
            }),
          ),
        ];
  }
  const found = /(?<=[ァ-ヺー])[二口力夕卜八工才へべぺ－―‐–—−-](?=[ァ-ヺー])/u.exec(text)?.[0];
  return found === undefined
    ? []
    : [
        error(
          likeAnother(found, katakana(found), {
            en: ': all around it is katakana',
            ja: '（前後はすべてカタカナです）',
            ko: '(앞뒤가 모두 가타카나입니다)',
          }),
        ),
      ];
}

/** The number 一 after katakana, where input methods offer it for ー: ソウルメ一ト. A title may contain the number. */
function numberOne({ text, use }: Writing): Complaint[] {
  const found = /(?<=[ァ-ヺー])一(?=[ァ-ヺー]|$)/u.test(text) && (use === 'name' || use === 'alias' || use === 'title');
  return found
    ? [
        warning(
          likeAnother('一', 'ー', {
            en: ': was the long-vowel mark meant?',
            ja: '。長音符ではありませんか',
            ko: '. 장음 부호를 쓰려던 것인가요',
          }),
        ),
      ]
    : [];
}

/** A whole name that would be katakana but for its look-alikes: 二コル, ぺ・ドゥナ. */
function nearlyKatakana({ text, use }: Writing): Complaint[] {
  if (use !== 'name' && use !== 'alias') return [];
  const isNearly = /^[ァ-ヺー・二口力夕卜へべぺ－―‐–—−-]+$/u.test(text) && /[ァ-ヺ]/u.test(text);
  const found = isNearly ? /[二口力夕卜へべぺ－―‐–—−-]/u.exec(text)?.[0] : undefined;
  return found === undefined
    ? []
    : [
        warning(
          likeAnother(found, katakana(found), {
            en: ': all the rest is katakana',
            ja: '（ほかはすべてカタカナです）',
            ko: '(나머지는 모두 가타카나입니다)',
          }),
        ),
      ];
}

/** The text with katakana in place of its look-alikes. */
export const asKatakana = (text: string): string => text.replaceAll(/./gsu, katakana);

/** The particle へ typed in katakana: 日本ヘ行く. */
function amongHiragana({ text }: Writing): Complaint[] {
  const found = /(?<=[ぁ-ゖ])[ヘベペ](?=[ぁ-ゖ])|(?<=\p{Script=Han})ヘ(?=\p{Script=Han})/u.exec(text)?.[0];
  if (found === undefined) return [];
  const right = String.fromCharCode(found.charCodeAt(0) - 0x60);
  return [
    warning({
      en: `"${found}" is katakana among hiragana: type ${right}`,
      ja: `ひらがなの中の「${found}」はカタカナです。「${right}」にしてください`,
      ko: `히라가나 사이의 ‘${found}’은(는) 가타카나입니다. ‘${right}’로 써 주세요`,
    }),
  ];
}

/** A long-vowel mark ー typed for a dash between digits or Latin letters; 3ー5 is no number. */
function longVowelMark({ text }: Writing): Complaint[] {
  return /[\p{Script=Latin}\d]ー[\p{Script=Latin}\d]/u.test(text)
    ? [
        warning({
          en: 'has the long-vowel mark ー where a dash or 〜 is meant',
          ja: 'ダッシュや「〜」のところに長音符「ー」があります',
          ko: '대시나 〜 자리에 장음 부호 ‘ー’가 있습니다',
        }),
      ]
    : [];
}

export const katakanaChecks = [numberOne, nearlyKatakana, amongKatakana, amongHiragana, longVowelMark];
