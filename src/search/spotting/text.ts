import { newKanji } from '../han/variants.ts';
import { katakana } from '../kana/fold.ts';
import { remembered } from '../remembered.ts';

export type LetterScript = 'latin' | 'digit' | 'hangul' | 'hiragana' | 'katakana' | 'han' | 'other';

/** One letter of a text, folded for comparison, and its surroundings. */
export interface Letter {
  readonly char: string;
  readonly script: LetterScript;
  /** Its position in the original text. */
  readonly start: number;
  readonly end: number;
  /** The separator from the previous letter: nothing, a space or sign, or a sign that opens or closes a quotation. */
  readonly gap: 'none' | 'joint' | 'space' | 'quote';
  readonly isCapital: boolean;
  /** Whether it is in a hashtag, where words are written without spaces. */
  readonly isInTag: boolean;
}

const quotes = /[「」『』"“”〈〉《》‹›«»<>【】]/u;
/** Signs inside names: Jong-hyeop, チェ・ジョンヒョプ, Jun'aifu. */
const joints = /[-‐‑–・･·.'’‘＝=]/u;
/**
 * A dot inside a name in katakana or Latin letters; between hangul or kanji it separates names: 송강호·배두나, 有村架純・坂口健太郎.
 */
const middleDots = /[・･·]/u;
const listsByDot = (script: LetterScript): boolean => script === 'hangul' || script === 'han';

function scriptOfLetter(char: string): LetterScript {
  if (/\p{Script=Latin}/u.test(char)) return 'latin';
  if (/\p{N}/u.test(char)) return 'digit';
  if (/[가-힣ㄱ-ㆎ]/u.test(char)) return 'hangul';
  if (/[ぁ-ゖ]/u.test(char)) return 'hiragana';
  if (/[ァ-ヺー]/u.test(char)) return 'katakana';
  return /[\p{Script=Han}々]/u.test(char) ? 'han' : 'other';
}

const fold = (char: string): string => newKanji(katakana(char));

/** Folds width, accents and capitals; hiragana becomes katakana, kanji take their new forms. */
function folded(char: string): string {
  // NFKC turns the jamo of a Korean keyboard into conjoining ones.
  const plain = /[ㄱ-ㆎ]/u.test(char) ? char : char.normalize('NFKC').toLowerCase();
  return /\p{Script=Latin}/u.test(plain) ? plain.normalize('NFD').replaceAll(/\p{M}/gu, '') : plain;
}

type FoldedLetter = Pick<Letter, 'char' | 'script' | 'isCapital'>;

/** The letters of one character. All names of the catalog have about three thousand different ones. */
const lettersOfCharacter = remembered((char: string): readonly FoldedLetter[] =>
  Array.from(folded(char), (one) => ({
    char: fold(one),
    script: scriptOfLetter(fold(one) === one ? one : char.normalize('NFKC')),
    isCapital: /\p{Lu}/u.test(char),
  })),
);

const isVoiceMark = (char: string): boolean => char === 'ﾞ' || char === 'ﾟ';

const isPlain = /^[\0-\x7f]*$/u;

/** The letters and digits of a text with their positions. Everything else is a gap before the next letter. */
export function lettersOf(raw: string): Letter[] {
  const text = isPlain.test(raw) ? raw : raw.normalize('NFC');
  const letters: Letter[] = [];
  // Without the cast, TypeScript narrows the type to the initial value.
  let gap = 'space' as Letter['gap'];
  let isInTag = false as boolean;
  let sign = '';
  let place = 0;
  for (const char of text) {
    const start = place;
    place += char.length;
    // The voice mark of half-width kana is a separate character: ｼﾞ.
    const [previous] = letters.slice(-1);
    if (isVoiceMark(char) && previous !== undefined) {
      letters[letters.length - 1] = {
        ...previous,
        char: fold(`${previous.char}${char}`.normalize('NFKC')),
        end: place,
      };
      continue;
    }
    if (/[\p{L}\p{N}々ー]/u.test(char)) {
      for (const { char: one, script, isCapital } of lettersOfCharacter(char)) {
        if (gap === 'joint' && middleDots.test(sign) && listsByDot(script) && previous?.script === script)
          gap = 'space';
        letters.push({ char: one, script, start, end: place, gap, isCapital, isInTag });
        gap = 'none';
      }
      continue;
    }
    isInTag = char === '#' || char === '＃' || (isInTag && char === '_');
    if (quotes.test(char)) gap = 'quote';
    else if (gap !== 'quote') {
      gap = joints.test(char) && gap === 'none' ? 'joint' : 'space';
      sign = char;
    }
  }
  return letters;
}
