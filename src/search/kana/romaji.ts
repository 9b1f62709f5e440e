import { toRomaji } from 'wanakana';
import { katakana } from './fold.ts';

const known = new Map<string, string>();

/** wanakana takes some microseconds a word; there are some 200 morae, so each is read once. */
function moraRomaji(mora: string): string {
  let romaji = known.get(mora);
  if (romaji === undefined) {
    romaji = foreignMorae.get(mora) ?? toRomaji(mora);
    known.set(mora, romaji);
  }
  return romaji;
}

/** Morae of loanwords as their users type them; wanakana writes クォ "kuo" and ドゥ "dou". 外来語の表記 (1991), table 2. */
const foreignMorae: ReadonlyMap<string, string> = new Map([
  ['トゥ', 'tu'],
  ['ドゥ', 'du'],
  ['ティ', 'ti'],
  ['ディ', 'di'],
  ['ヴ', 'bu'],
]);

/** キム → kimu. Long marks, small ッ and signs are left out: they are what people spell as they like. */
export function romajiOfKana(text: string): string {
  let romaji = '';
  for (const [mora] of katakana(text).matchAll(/[ァ-ヺ][ァィゥェォャュョヮ]?|[a-z0-9]+/gu)) {
    if (mora !== 'ッ') romaji += /^[a-z0-9]/u.test(mora) ? mora : moraRomaji(mora);
  }
  return romaji;
}
