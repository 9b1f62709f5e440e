import { problemAt } from '../../report.ts';
import { asKatakana, isNameLike, katakanaChecks, likeAnother } from '../katakana.ts';
import { error, inEachFile, warning, type Complaint } from '../rule.ts';
import { codePoint } from '../scripts.ts';
import { writingsIn, type Writing } from '../writing.ts';

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
        error({
          en: `"${stray}" (${codePoint(stray)}) in "${word}" is a Cyrillic or Greek letter: type a Latin one`,
          ja: `「${word}」の「${stray}」（${codePoint(stray)}）はキリル文字かギリシャ文字です。ローマ字で入力してください`,
          ko: `‘${word}’의 ‘${stray}’(${codePoint(stray)})은(는) 키릴 문자나 그리스 문자입니다. 로마자로 입력해 주세요`,
        }),
      );
  }
  return complaints;
}

/** ・ separates surname and given name; ·, • and ･ look the same, but no search finds them. */
function middleDot({ text, use, language }: Writing): Complaint[] {
  const found = use === 'name' || use === 'alias' ? /(?<=[ァ-ヺー])[·•∙⋅･‧](?=[ァ-ヺー])/u.exec(text)?.[0] : undefined;
  if (found !== undefined) return [error(likeAnother(found, '・'))];
  return language === 'ko' && use === 'sentence' && /(?<![ァ-ヺー])・/u.test(text)
    ? [
        warning(
          likeAnother('・', '·', {
            en: ', which Korean uses',
            ja: '。韓国語では「·」を使います',
            ko: '. 한국어에서는 ‘·’를 씁니다',
          }),
        ),
      ]
    : [];
}

/** Single keyboard jamo in a Korean text, such as ㅡ for a dash or ㅣ for a line, and 0 for O in a Latin name. */
function otherSigns({ text, use, language }: Writing): Complaint[] {
  const jamo = language === 'ko' && use !== 'alias' ? /(?<![ㄱ-ㆎ])[ㅡㅣㅇ](?![ㄱ-ㆎ])/u.exec(text)?.[0] : undefined;
  if (jamo !== undefined)
    return [
      warning({
        en: `has the single letter ${jamo} (${codePoint(jamo)}): was a dash or a syllable meant?`,
        ja: `字母「${jamo}」（${codePoint(jamo)}）だけがあります。ダッシュか一文字のハングルではありませんか`,
        ko: `낱자 ‘${jamo}’(${codePoint(jamo)})만 있습니다. 대시나 온전한 글자를 쓰려던 것인가요`,
      }),
    ];
  const isLatinName = use === 'name' && language === 'en';
  return isLatinName && /\p{Ll}[01]|[01]\p{Ll}{2}/u.test(text)
    ? [
        warning({
          en: 'has a digit 0 or 1 among letters: was O or l meant?',
          ja: '英字の中に数字の0か1があります。O か l ではありませんか',
          ko: '영문자 사이에 숫자 0이나 1이 있습니다. O나 l을 쓰려던 것인가요',
        }),
      ]
    : [];
}

const checks = [foreignLetters, ...katakanaChecks, middleDot, otherSigns];

/**
 * Reports letters that look like others: the name reads correctly, but no search finds it. An alias may be a common
 * typing mistake (ぺ・ドゥナ with a hiragana ぺ) if the record also has the correct spelling.
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
    return complaint === undefined ? [] : [problemAt(file, path, complaint.severity, complaint.text)];
  });
});
