import { clean } from '../../../search/clean.ts';
import { isFullNameInKatakana } from '../../../search/kana/full-name.ts';
import { isWholeName } from '../../../search/names/whole-name.ts';
import type { FullName, IsWord } from './full-name.ts';

const run = /[ァ-ヺー]+(?:[・＝=][ァ-ヺー]+)?/gu;

/** Text that follows a name in a question; things are eaten or come in, and nobody asks their age. */
const behind = /^(?:さん|氏|くん|ちゃん|様|は|って|が|の|と|も|に|を|、|\s|主演|出演|出て|出た|日本|$)/u;

/** オムテグ, オム・テグ: the katakana of a surname and a given name. A mark between the two is proof enough. */
export const kanaFullNames = (text: string, isWord: IsWord): FullName[] =>
  [...text.matchAll(run)].flatMap(({ 0: name, index }) => {
    const isParted = /[・＝=]/u.test(name);
    const isSpelt = isParted
      ? name.length > 3 && isWholeName(clean(name.replace(/[＝=]/u, '・')))
      : name.length > 3 && isFullNameInKatakana(name) && !isWord(name);
    return isSpelt && behind.test(text.slice(index + name.length))
      ? [{ start: index, end: index + name.length, text: name, isDoubtful: false }]
      : [];
  });
