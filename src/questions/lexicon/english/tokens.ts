/** A word of a sentence, or half of a contraction: "isn't" is `is` and `not`. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Only white space or a hyphen separates it from the token before. */
  readonly isJoined: boolean;
  /** No sentence end separates it from the token before. */
  readonly isSameSentence: boolean;
  readonly isCapital: boolean;
}

/** This sign masks known names, letter for letter. */
const blot = '\u{fffc}';
const wordOrName = new RegExp(`[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)*|${blot}+`, 'gu');

const halves: Readonly<Record<string, string>> = {
  "n't": 'not',
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'m": 'am',
  "'d": 'would',
  "'s": 's',
};
const contraction = /^(.+?)(n't|'re|'ve|'ll|'m|'d|'s)$/u;
const stems: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall', ai: 'is' };

/** Contractions typed without the apostrophe; those that are also words (its, were, well, wed) are left out. */
const bare: ReadonlyMap<string, readonly [string, string]> = new Map(
  [
    ...'is are was were do does did has have had ca wo could would should is'
      .split(' ')
      .map((stem) => [`${stem}nt`, stem, "n't"] as const),
    ...'who what where when how that there'.split(' ').map((stem) => [`${stem}s`, stem, "'s"] as const),
    ...'you they'.split(' ').map((stem) => [`${stem}re`, stem, "'re"] as const),
    ...'i you they we'.split(' ').map((stem) => [`${stem}ve`, stem, "'ve"] as const),
    ['im', 'i', "'m"] as const,
    ['aint', 'ai', "n't"] as const,
  ].map(([typed, stem, half]) => [typed, [stem, half] as const]),
);

function halvesOf(word: string): readonly [string, string] | undefined {
  const [, stem, half] = contraction.exec(word) ?? [];
  return stem === undefined || half === undefined ? bare.get(word) : [stem, half];
}

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const { 0: raw, index: start } of text.matchAll(wordOrName)) {
    const between = text.slice(last, start);
    const word = raw.toLowerCase().replaceAll('’', "'");
    const end = start + raw.length;
    const joined = tokens.length > 0 && /^['’]?[\s*-]*$/u.test(between);
    const same = tokens.length > 0 && !/[.?!;\n]/u.test(between);
    const isCapital = /^\p{Lu}/u.test(raw);
    const [stem, half] = halvesOf(word) ?? [word];
    // Without an apostrophe the second half begins at the end of the first half's letters.
    const middle = half === undefined ? end : Math.min(end - 1, start + stem.length);
    tokens.push({
      word: half === undefined ? word : (stems[stem] ?? stem),
      start,
      end: middle,
      isJoined: joined,
      isSameSentence: same,
      isCapital,
    });
    if (half !== undefined)
      tokens.push({
        word: halves[half] ?? half,
        start: middle,
        end,
        isJoined: true,
        isSameSentence: true,
        isCapital: false,
      });
    last = end;
  }
  return tokens;
}
