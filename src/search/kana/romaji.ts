import { toRomaji } from 'wanakana';
import { katakana } from './fold.ts';

const known = new Map<string, string>();

/** wanakana takes some microseconds per word; there are some 200 morae, so each is converted once. */
function moraRomaji(mora: string): string {
  let romaji = known.get(mora);
  if (romaji === undefined) {
    romaji = foreignMorae.get(mora) ?? toRomaji(mora);
    known.set(mora, romaji);
  }
  return romaji;
}

/** Morae of loanwords as fans type them; wanakana writes クォ "kuo" and ドゥ "dou". 外来語の表記 (1991), table 2. */
const foreignMorae: ReadonlyMap<string, string> = new Map([
  ['トゥ', 'tu'],
  ['ドゥ', 'du'],
  ['ティ', 'ti'],
  ['ディ', 'di'],
  ['ヴ', 'bu'],
]);

/** キム → kimu. Long marks, small ッ and other signs are omitted, because their spelling varies. */
export function romajiOfKana(text: string): string {
  const kana = katakana(text);
  let romaji = '';
  for (let index = 0; index < kana.length; index += 1) {
    const sign = kana.charAt(index);
    if (sign === 'ッ' || sign === 'ー') continue;
    const isTwo = index + 1 < kana.length && 'ァィゥェォャュョヮ'.includes(kana.charAt(index + 1));
    if (sign < 'ァ' || sign > 'ヺ') romaji += /[a-z0-9]/u.test(sign) ? sign : '';
    else romaji += moraRomaji(isTwo ? kana.slice(index, index + 2) : sign);
    if (isTwo) index += 1;
  }
  return romaji;
}
