import { givenNameSyllables } from '../hangul/given-names.ts';
import { once } from '../once.ts';
import { looseKana } from './fold.ts';
import { katakanaBySyllable, katakanaOfName } from './from-hangul.ts';

/** Before another consonant, a final ㅁ is also written ン, and ㄱ or ㅂ as ッ: 감문 is カンムン, 석구 is ソック. */
const otherFinals: Readonly<Record<string, string>> = { ム: 'ン', ク: 'ツ', プ: 'ツ' };

const hasFinal = (syllable: string): boolean => (syllable.charCodeAt(0) - 0xac_00) % 28 > 0;

/** The final consonant of the first syllable begins the second: 은영 is ウニョン, so ウ and ニョン are syllables as well. */
const syllables = once(() => {
  const first = new Set<string>();
  const second = new Set<string>();
  for (const syllable of givenNameSyllables) {
    for (const kana of [katakanaOfName('', syllable)[1], katakanaBySyllable('김', syllable)[1]].map(looseKana)) {
      first.add(kana);
      second.add(kana);
      if (!hasFinal(syllable)) continue;
      const open = kana.slice(0, -1);
      first.add(open).add(open + (otherFinals[kana.slice(-1)] ?? ''));
    }
    for (const before of '안암알악압') second.add(looseKana(katakanaOfName('', before + syllable)[1].slice(1)));
  }
  return { first, second };
});

/** Whether loose kana are one or two syllables of Korean given names: ドンウク, but not ドンワク. */
export function isGivenNameInKana(loose: string): boolean {
  const { first, second } = syllables();
  if (first.has(loose)) return true;
  for (let end = 1; end < loose.length; end += 1)
    if (first.has(loose.slice(0, end)) && second.has(loose.slice(end))) return true;
  return false;
}
