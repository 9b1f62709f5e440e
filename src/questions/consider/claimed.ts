import type { Frame } from '../frame/frame.ts';
import type { Mark } from '../reading/mark.ts';
import { isYesNo } from './shape.ts';

/**
 * Whether a mark is the lesser side of a comparison: after "than" or "before" in English, before より or 보다. Signs at the
 * end of a title are not part of its name.
 */
function isBehind({ start, end }: Mark, { text, language }: Frame['reading']): boolean {
  return language === 'en'
    ? /\b(?:than|before|after)\s+(?:in\s+|on\s+|with\s+)?(?:the\s+|['"])?$/iu.test(text.slice(0, start))
    : /^(?:\s?[(（][^)）]*[)）])?[^\p{L}\p{N}]{0,3}(?:の\S{1,3})?\s?(?:より|보다)/u.test(text.slice(end));
}

/** The side that a yes/no comparison claims to be greater. The keys of a mark tell which of the two it names. */
export function claimedOf(
  frame: Frame,
  two: readonly string[],
  keysOf: (mark: Mark) => readonly string[],
): string | undefined {
  if (two.length !== 2 || !isYesNo(frame) || frame.has('shape.either', 'junction.or')) return undefined;
  const other = frame.open.find((mark) => keysOf(mark).length > 0 && isBehind(mark, frame.reading));
  const behind = other === undefined ? [] : keysOf(other);
  return behind.length === 0 ? undefined : two.find((key) => !behind.includes(key));
}

/** The same for two works or people. */
export function claimedAmong(ids: readonly string[], frame: Frame): { readonly claimed?: string } {
  const claimed = claimedOf(frame, ids, ({ name }) => name?.ids ?? []);
  return claimed === undefined ? {} : { claimed };
}
