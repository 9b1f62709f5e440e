import { newKanji } from '../han/variants.ts';
import { katakana } from '../kana/fold.ts';

export type LetterScript = 'latin' | 'digit' | 'hangul' | 'hiragana' | 'katakana' | 'han' | 'other';

/** One letter of a text as names are compared by, with what stood around it in the text. */
export interface Letter {
  readonly char: string;
  readonly script: LetterScript;
  /** Place in the text as it was typed. */
  readonly start: number;
  readonly end: number;
  /** What separates it from the letter before: nothing, a space or sign, or a sign that opens or closes a quotation. */
  readonly gap: 'none' | 'joint' | 'space' | 'quote';
  readonly isCapital: boolean;
}

const quotes = /[「」『』"“”〈〉《》‹›«»<>【】]/u;
/** Signs that stand inside names: Jong-hyeop, チェ・ジョンヒョプ, Jun'aifu. */
const joints = /[-‐‑–・･·.'’‘＝=]/u;

function scriptOfLetter(char: string): LetterScript {
  if (/\p{Script=Latin}/u.test(char)) return 'latin';
  if (/\p{N}/u.test(char)) return 'digit';
  if (/[가-힣ㄱ-ㆎ]/u.test(char)) return 'hangul';
  if (/[ぁ-ゖ]/u.test(char)) return 'hiragana';
  if (/[ァ-ヺー]/u.test(char)) return 'katakana';
  return /[\p{Script=Han}々]/u.test(char) ? 'han' : 'other';
}

const fold = (char: string): string => newKanji(katakana(char));

/** Full and half width, accents and capitals are gone; hiragana is katakana, kanji are the new ones. */
function folded(char: string): string {
  // NFKC would turn the jamo of a Korean keyboard into conjoining ones.
  const plain = /[ㄱ-ㆎ]/u.test(char) ? char : char.normalize('NFKC').toLowerCase();
  return /\p{Script=Latin}/u.test(plain) ? plain.normalize('NFD').replaceAll(/\p{M}/gu, '') : plain;
}

const isVoiceMark = (char: string): boolean => char === 'ﾞ' || char === 'ﾟ';

const isPlain = /^[\0-\x7f]*$/u;

/** The letters and digits of a text, each with its place. Everything else is a gap before the next letter. */
export function lettersOf(raw: string): Letter[] {
  const text = isPlain.test(raw) ? raw : raw.normalize('NFC');
  const letters: Letter[] = [];
  // Without the cast TypeScript takes it for the one value that it begins with.
  let gap = 'space' as Letter['gap'];
  let place = 0;
  for (const char of text) {
    const start = place;
    place += char.length;
    // The voice mark of half-width kana is a sign of its own: ｼﾞ.
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
      for (const one of folded(char)) {
        const script = scriptOfLetter(fold(one) === one ? one : char.normalize('NFKC'));
        letters.push({ char: fold(one), script, start, end: place, gap, isCapital: /\p{Lu}/u.test(char) });
        gap = 'none';
      }
    } else if (quotes.test(char)) gap = 'quote';
    else if (gap !== 'quote') gap = joints.test(char) && gap === 'none' ? 'joint' : 'space';
  }
  return letters;
}
