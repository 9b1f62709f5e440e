import { problemAt } from '../../report.ts';
import { error, inEachFile, warning, type Complaint } from '../rule.ts';
import { codePoint } from '../scripts.ts';
import { writingsIn, type Writing } from '../writing.ts';

/** Kanji and hiragana that look like katakana (JIS X 0213 has each in both rows), and characters used in place of ー. */
const katakanaOf: ReadonlyMap<string, string> = new Map(
  '二ニ 口ロ 力カ 夕タ 卜ト 八ハ 工エ 才オ へヘ べベ ぺペ －ー ―ー ‐ー –ー —ー −ー -ー'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

const katakana = (sign: string): string => katakanaOf.get(sign) ?? sign;

const describe = (wrong: string, right: string): string =>
  `"${wrong}" (${codePoint(wrong)}) looks like "${right}" (${codePoint(right)})`;

/** A Cyrillic or Greek letter in a word with Latin ones: "Нan" with a Cyrillic Н. */
function foreignLetters({ text, language, use }: Writing): Complaint[] {
  const complaints: Complaint[] = [];
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const stray = /[\p{Script=Cyrillic}\p{Script=Greek}]/u.exec(word)?.[0];
    if (stray === undefined) continue;
    const isMixed = /[\p{Script=Latin}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(
      word,
    );
    const isName = (use === 'name' || use === 'title') && language === 'en';
    if (isMixed || isName)
      complaints.push(
        error(`"${stray}" (${codePoint(stray)}) in "${word}" is a Cyrillic or Greek letter: type a Latin one`),
      );
  }
  return complaints;
}

const isNameLike = ({ use }: Writing): boolean =>
  use === 'name' || use === 'alias' || use === 'title' || use === 'label';

/** Only katakana can occur between two katakana; in running text, へ is also a particle and 一 a number. */
function amongKatakana(writing: Writing): Complaint[] {
  const { text } = writing;
  if (!isNameLike(writing)) {
    const found = /(?<=[ァ-ヺー])[二口力夕卜べぺ‐－](?=[ァ-ヺー])/u.exec(text)?.[0];
    return found === undefined ? [] : [warning(`${describe(found, katakana(found))} among katakana`)];
  }
  const found = /(?<=[ァ-ヺー])[二口力夕卜八工才へべぺ－―‐–—−-](?=[ァ-ヺー])/u.exec(text)?.[0];
  return found === undefined ? [] : [error(`${describe(found, katakana(found))}: all around it is katakana`)];
}

/** The number 一 behind katakana, where input methods offer it for ー: ソウルメ一ト. A title may hold the number. */
function numberOne({ text, use }: Writing): Complaint[] {
  const found = /(?<=[ァ-ヺー])一(?=[ァ-ヺー]|$)/u.test(text) && (use === 'name' || use === 'alias' || use === 'title');
  return found ? [warning(`${describe('一', 'ー')}: was the long-vowel mark meant?`)] : [];
}

/** A whole name that would be katakana without its look-alikes: 二コル, ぺ・ドゥナ. */
function nearlyKatakana({ text, use }: Writing): Complaint[] {
  if (use !== 'name' && use !== 'alias') return [];
  const isNearly = /^[ァ-ヺー・二口力夕卜へべぺ－―‐–—−-]+$/u.test(text) && /[ァ-ヺ]/u.test(text);
  const found = isNearly ? /[二口力夕卜へべぺ－―‐–—−-]/u.exec(text)?.[0] : undefined;
  return found === undefined ? [] : [warning(`${describe(found, katakana(found))}: all the rest is katakana`)];
}

/** The text with katakana in place of its look-alikes. */
const asKatakana = (text: string): string => text.replaceAll(/./gsu, katakana);

/** The particle へ typed in katakana: 日本ヘ行く. */
function amongHiragana({ text }: Writing): Complaint[] {
  const found = /(?<=[ぁ-ゖ])[ヘベペ](?=[ぁ-ゖ])|(?<=\p{Script=Han})ヘ(?=\p{Script=Han})/u.exec(text)?.[0];
  if (found === undefined) return [];
  return [warning(`"${found}" is katakana among hiragana: type ${String.fromCharCode(found.charCodeAt(0) - 0x60)}`)];
}

/** ー between digits or Latin letters is a long-vowel mark in place of a dash; 3ー5 is no number. */
function longVowelMark({ text }: Writing): Complaint[] {
  return /[\p{Script=Latin}\d]ー[\p{Script=Latin}\d]/u.test(text)
    ? [warning('has the long-vowel mark ー where a dash or 〜 is meant')]
    : [];
}

/** ・ separates surname and given name; ·, • and ･ look the same, but no search finds them. */
function middleDot({ text, use, language }: Writing): Complaint[] {
  const found = use === 'name' || use === 'alias' ? /(?<=[ァ-ヺー])[·•∙⋅･‧](?=[ァ-ヺー])/u.exec(text)?.[0] : undefined;
  if (found !== undefined) return [error(describe(found, '・'))];
  return language === 'ko' && use === 'sentence' && /(?<![ァ-ヺー])・/u.test(text)
    ? [warning(`${describe('・', '·')}, which Korean uses`)]
    : [];
}

/** Single keyboard jamo in a Korean text, such as ㅡ for a dash or ㅣ for a line, and 0 for O in a Latin name. */
function otherSigns({ text, use, language }: Writing): Complaint[] {
  const jamo = language === 'ko' && use !== 'alias' ? /(?<![ㄱ-ㆎ])[ㅡㅣㅇ](?![ㄱ-ㆎ])/u.exec(text)?.[0] : undefined;
  if (jamo !== undefined)
    return [warning(`has the single letter ${jamo} (${codePoint(jamo)}): was a dash or a syllable meant?`)];
  const isLatinName = use === 'name' && language === 'en';
  return isLatinName && /\p{Ll}[01]|[01]\p{Ll}{2}/u.test(text)
    ? [warning('has a digit 0 or 1 among letters: was O or l meant?')]
    : [];
}

const checks = [
  foreignLetters,
  numberOne,
  nearlyKatakana,
  amongKatakana,
  amongHiragana,
  longVowelMark,
  middleDot,
  otherSigns,
];

/**
 * Letters that look like others: the name reads correctly, but no search finds it. An alias may be a common typing
 * mistake (ぺ・ドゥナ with a hiragana ぺ) if the correct spelling is beside it.
 */
export const lookAlikes = inEachFile((file) => {
  const writings = writingsIn(file);
  const names = new Set(writings.filter(isNameLike).map(({ text }) => text));
  return writings.flatMap((writing) => {
    const { text, path } = writing;
    if (writing.use === 'alias' && asKatakana(text) !== text && names.has(asKatakana(text))) return [];
    const [complaint] = checks
      .flatMap((check) => check(writing))
      .toSorted((one) => (one.severity === 'error' ? -1 : 1));
    return complaint === undefined ? [] : [problemAt(file, path, complaint.severity, complaint.message)];
  });
});
