/** The names of the Latin letters in hangul and in katakana, from A to Z (외래어 표기법 and 外来語の表記). */
const inHangul =
  '에이 비 씨 디 이 에프 지 에이치 아이 제이 케이 엘 엠 엔 오 피 큐 알 에스 티 유 브이 더블유 엑스 와이 제트'.split(
    ' ',
  );
const inKatakana =
  'エー ビー シー ディー イー エフ ジー エイチ アイ ジェイ ケー エル エム エヌ オー ピー キュー アール エス ティー ユー ブイ ダブリュー エックス ワイ ゼット'.split(
    ' ',
  );

const placeOf = (letter: string): number => letter.charCodeAt(0) - 'a'.charCodeAt(0);
const mostLetters = 3;

/** A joined name with its letters read aloud: 준q is 준큐, ジュンq ジュンキュー, n 엔 and エヌ. Empty if the letters make a word. */
export function lettersAloud(name: string): string[] {
  const letters = name.match(/[a-z]/gu)?.length ?? 0;
  if (letters === 0 || letters > mostLetters || /[a-z]{3}/u.test(name)) return [];
  return [inHangul, inKatakana]
    .map((names) => name.replaceAll(/[a-z]/gu, (letter) => names[placeOf(letter)] ?? letter))
    .filter((aloud) => /^(?:[가-힣]+|[ァ-ヺー]+)$/u.test(aloud));
}
