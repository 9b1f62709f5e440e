/**
 * How an entry of the lexicon is written:
 *
 *     (what|which) part      either word; an empty side leaves it out: come(s|); brackets may nest
 *     how does … end         up to four words between, or fourteen letters of Japanese or Korean
 *     ^is                    only at the beginning of a sentence
 *     っけ$                   only at its end
 *     出-る, 높-다            what stands behind the hyphen is conjugated (Japanese, Korean)
 *     ~말고                  only joined on behind another word (Korean)
 */
export interface Pattern {
  /** More than one where there is a gap. */
  readonly parts: readonly Part[];
  readonly atStart: boolean;
  readonly atEnd: boolean;
  readonly isJoined: boolean;
}

export interface Part {
  readonly text: string;
  /** What stands behind the hyphen: る of 出-る. */
  readonly ending: string | undefined;
}

const choice = /\(([^()]*)\)/u;

/** Every way to read the brackets: "(who|which actor) (is|was)" is four phrases. */
export function expand(entry: string): string[] {
  const found = choice.exec(entry);
  if (found === null) return [entry.replaceAll(/\s+/gu, ' ').trim()];
  const [all, sides = ''] = found;
  const before = entry.slice(0, found.index);
  const after = entry.slice(found.index + all.length);
  return sides.split('|').flatMap((side) => expand(before + side + after));
}

/** A hyphen between letters of Japanese or Korean; that of K-POP is a letter. */
const conjugated = /^(.*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Hangul}])-(\p{L}+)$/u;

function partOf(text: string): Part {
  const found = conjugated.exec(text);
  return found === null ? { text, ending: undefined } : { text: found[1] ?? '', ending: found[2] };
}

/** All patterns that an entry stands for. */
export function patternsOf(entry: string): Pattern[] {
  return expand(entry).map((text) => {
    const bare = text.replace(/^[\^~]/u, '').replace(/\$$/u, '');
    return {
      parts: bare.split(/\s*…\s*/u).map(partOf),
      atStart: text.startsWith('^'),
      atEnd: text.endsWith('$'),
      isJoined: text.startsWith('~'),
    };
  });
}
