/** The script of a piece of text. Digits belong to the adjacent letters. */
export type Script = 'latin' | 'hangul' | 'jamo' | 'kana' | 'han' | 'other';

const scripts: readonly (readonly [Script, RegExp])[] = [
  ['latin', /^[a-z0-9]+$/u],
  ['hangul', /^[가-힣0-9]+$/u],
  ['jamo', /^[ㄱ-ㆎ]+$/u],
  ['kana', /^[ぁ-ゖァ-ヺー0-9]+$/u],
  ['han', /^[\p{Script=Han}々ぁ-ゖァ-ヺー0-9]+$/u],
];

/** The script of a cleaned text without spaces; Japanese with any kanji is `han`, a mixture is `other`. */
export function scriptOf(text: string): Script {
  return scripts.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
}

const runs = /[a-z0-9]+|[가-힣ㄱ-ㆎ]+|[\p{Script=Han}々ぁ-ゖァ-ヺー]+/gu;

/** Splits a text into pieces by script: "ok taecyeon 옥택연" is read as two names. */
export function piecesByScript(cleaned: string): string[] {
  const pieces: { script: number; words: string[] }[] = [];
  for (const word of cleaned.split(' ')) {
    for (const [run] of word.matchAll(runs)) {
      if (run.length < 2) continue;
      const script = /^[a-z0-9]/u.test(run) ? 0 : /^[가-힣ㄱ-ㆎ]/u.test(run) ? 1 : 2;
      const last = pieces.at(-1);
      if (last?.script === script) last.words.push(run);
      else pieces.push({ script, words: [run] });
    }
  }
  return pieces.map(({ words }) => words.join(' '));
}
