import { limits } from './limits.ts';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Indivisible pieces: a masked link, a code span, a time or mention, an escaped character, a marker. */
const whole =
  /\[(?:\\.|[^\\\]])*\]\((?:<[^>]*>|[^)]*)\)|`[^`]*`|<[^<>\s]*>|\\[\s\S]|\*\*|__|~~|\|\||[^[`<\\*_~|]+|[\s\S]/gu;

const markers = new Set(['**', '__', '~~', '||']);

/** The smallest pieces that a cut may separate. */
function* pieces(text: string): Generator<string> {
  for (const [part] of text.matchAll(whole)) {
    if (/^[[`<\\*_~|]/u.test(part)) yield part;
    else for (const { segment } of graphemes.segment(part)) yield segment;
  }
}

/** The length of the longest sequence of closing markers at a cut: `**__~~||`. */
const closings = 8;

function cutAtEnd(text: string, length: number): string {
  let kept = '';
  const open: string[] = [];
  for (const piece of pieces(text)) {
    if (kept.length + piece.length > length - 1 - closings) break;
    kept += piece;
    if (markers.has(piece)) {
      if (open.at(-1) === piece) open.pop();
      else open.push(piece);
    }
  }
  return `${kept.trimEnd()}…${open.toReversed().join('')}`;
}

const hasLink = (line: string): boolean => /\]\(<?https?:/u.test(line);

/**
 * Shortens Discord's Markdown to a number of UTF-16 code units. Never cuts inside a link, a code span or a character,
 * and closes bold text. If the last line cites a source, the text before it is cut, so that a statement keeps its
 * source.
 */
export function shortenMarkdown(text: string, length: number): string {
  if (text.length <= length) return text;
  const lastLine = text.slice(text.lastIndexOf('\n') + 1);
  if (lastLine.length < text.length && hasLink(lastLine) && 2 * lastLine.length <= length)
    return `${cutAtEnd(text.slice(0, -lastLine.length), length - lastLine.length - 1)}\n${lastLine}`;
  return cutAtEnd(text, length);
}

/** For the value of a field. */
export const shortenField = (text: string): string => shortenMarkdown(text, limits.fieldValue);
