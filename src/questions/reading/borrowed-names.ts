import type { Catalog } from '../../catalog/catalog.ts';
import type { FullName } from './full-names/full-name.ts';
import { isRecordedAs } from './recorded.ts';
import type { Mark } from './mark.ts';

/** A name of two words, which may come in either order in a text. */
const beside = {
  before: /(?<word>[\p{L}][\p{L}'-]+)\s$/u,
  behind: /^\s(?<word>[\p{L}][\p{L}-]+)/u,
} as const;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function wordBeside({ start, end }: Mark, text: string, side: keyof typeof beside): Word | undefined {
  const word = beside[side].exec(side === 'before' ? text.slice(0, start) : text.slice(end))?.groups?.['word'];
  if (word === undefined) return undefined;
  const at = side === 'before' ? start - 1 - word.length : end + 1;
  return { text: word, start: at, end: at + word.length };
}

const isSpotted = (word: Word, mark: Mark): boolean => mark.start === word.start && mark.end <= word.end;

/**
 * Names of strangers that share half with a known person: Nana Mori is not Kasumi Mori, and Ryohei Suzuki is neither Ryohei
 * Otani nor Kyoka Suzuki. The other half must be a capitalised word that is in no list, or half of another name.
 */
export function borrowedNames(
  text: string,
  names: readonly Mark[],
  isWord: (word: string) => boolean,
  catalog: Catalog,
): FullName[] {
  const isHalf = ({ name, text: typed }: Mark): boolean =>
    (name?.kind === 'person' || name?.kind === 'maker') &&
    !typed.includes(' ') &&
    name.ids.every((id) => isRecordedAs(typed.replace(/'s$/u, ''), id, catalog) === 'part');
  return names.flatMap((mark) => {
    if (!isHalf(mark)) return [];
    for (const side of ['before', 'behind'] as const) {
      const word = wordBeside(mark, text, side);
      if (word === undefined || /[']s$/u.test(word.text)) continue;
      const other = names.find((one) => one !== mark && isSpotted(word, one));
      const isOther = other === undefined ? !isWord(word.text) : isHalf(other);
      const isTheirs = mark.name?.ids.some((id) => isRecordedAs(word.text, id, catalog) !== undefined) === true;
      if (!isOther || isTheirs) continue;
      const start = Math.min(mark.start, word.start);
      const end = start + text.slice(start, Math.max(mark.end, word.end)).replace(/'s$/u, '').length;
      return [{ text: text.slice(start, end), start, end, isDoubtful: false }];
    }
    return [];
  });
}
