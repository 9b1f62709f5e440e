/**
 * The notation of lexicon entries:
 *
 *     (what|which) part      either word; an empty side leaves it out: come(s|); brackets may nest
 *     how does … end         up to four words between, or fourteen letters of Japanese or Korean
 *     ^is                    only at the beginning of a sentence
 *     っけ$                   only at its end
 *     出-る, 높-다            the letters behind the hyphen conjugate (Japanese, Korean)
 *     ~말고                  only joined to the end of another word (Korean)
 */
export interface Pattern {
  /** Several where the entry has a gap. */
  readonly parts: readonly Part[];
  readonly atStart: boolean;
  readonly atEnd: boolean;
  readonly isJoined: boolean;
}

export interface Part {
  readonly text: string;
  /** The letters behind the hyphen: る of 出-る. */
  readonly ending: string | undefined;
}

function readings(entry: string): string[] {
  const close = entry.indexOf(')');
  if (close < 0) return [entry.includes('  ') ? entry.replaceAll(/ {2,}/gu, ' ').trim() : entry.trim()];
  const open = entry.lastIndexOf('(', close);
  if (open < 0) return [entry];
  const [before, after] = [entry.slice(0, open), entry.slice(close + 1)];
  return entry
    .slice(open + 1, close)
    .split('|')
    .flatMap((side) => readings(before + side + after));
}

/** Every expansion of the brackets, once: "(who|which actor) (is|was)" gives four phrases. */
export const expand = (entry: string): string[] => [...new Set(readings(entry))];

/** The hyphen counts only between letters of Japanese or Korean; that of K-POP is a letter. */
function partOf(text: string): Part {
  const at = text.lastIndexOf('-');
  if (at < 1 || text.charCodeAt(at - 1) < 0x30_00 || text.charCodeAt(at + 1) < 0x30_00)
    return { text, ending: undefined };
  return { text: text.slice(0, at), ending: text.slice(at + 1) };
}

/** All patterns of an entry. */
export function patternsOf(entry: string): Pattern[] {
  return expand(entry).map((text) => {
    const [atStart, isJoined, atEnd] = [text.startsWith('^'), text.startsWith('~'), text.endsWith('$')];
    const bare = text.slice(Number(atStart || isJoined), atEnd ? -1 : undefined).trim();
    return {
      parts: bare.includes('…') ? bare.split('…').map((part) => partOf(part.trim())) : [partOf(bare)],
      atStart,
      atEnd,
      isJoined,
    };
  });
}
