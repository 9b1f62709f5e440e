const kanjiDigits = '〇一二三四五六七八九';
const digitOf = (sign: string): number => (sign === '零' ? 0 : kanjiDigits.indexOf(sign));

/**
 * Converts kanji numbers: 二〇〇一年 digit by digit, 十二月 with a ten, 三作目 with one digit. Kanji in names are unchanged.
 */
function arabicNumbers(text: string): string {
  return text
    .replaceAll(/[〇零一二三四五六七八九]{4}(?=年)/gu, (run) => Array.from(run, digitOf).join(''))
    .replaceAll(
      /(?<![一-龠])([一二三四五六七八九])?十([一二三四五六七八九])?(?=[月日話本作人年回歳])/gu,
      (_all, tens: string | undefined, ones: string | undefined) =>
        String((tens === undefined ? 1 : digitOf(tens)) * 10 + (ones === undefined ? 0 : digitOf(ones))),
    )
    .replaceAll(/(?<![一-龠])[一二三四五六七八九](?=(?:本|作|番)目|話目|位)/gu, (sign) => String(digitOf(sign)));
}

/** Laughter and tears are not words: ㅋㅋ, ㅠㅠ, 笑, www. A single ㅋ or 笑 inside a word is kept. */
const moods =
  /[ㅋㅎㅠㅜㄷㅇㄴㅡ;]{2,}|(?<![가-힣])[ㅋㅎㅠㅜ](?![가-힣])|[（(]?(?:笑|爆笑|泣|涙|汗)[）)]?(?=[\s。!?]*$)|(?<=[ぁ-ん？?!。])w+(?=[\s。!?]*$)/gu;

/** The text of a question for reading: canonical, with one variant of each sign and without pictures. */
export function questionText(canonicalText: string): string {
  return (
    arabicNumbers(canonicalText)
      .replaceAll(/\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}\u{1f1e6}-\u{1f1ff}]/gu, ' ')
      .replaceAll(/[‘’ʼ＇`´]/gu, "'")
      .replaceAll(/[“”„«»]/gu, '"')
      .replaceAll(/[〈《≪]/gu, '『')
      .replaceAll(/[〉》≫]/gu, '』')
      // "99 days w/ the superstar"
      .replaceAll(/(?<=\s)w\/(?=\s)/giu, 'with')
      .replaceAll(/(?<=\s)w\/o(?=\s)/giu, 'without')
      .replaceAll(moods, ' ')
      .replaceAll(/[~〜～♪♡☆★♥]+(?=[\s!?。]|$)/gu, ' ')
      .replaceAll(/([!?])[!?]+/gu, '$1')
      .replaceAll(/\s+/gu, ' ')
      .trim()
  );
}
