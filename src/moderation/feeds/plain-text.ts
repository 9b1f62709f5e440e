import { Parser } from 'htmlparser2';

/** Elements whose text no reader sees. */
const unseen: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript']);

/** Elements inside a line; all others separate words. */
const inline: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'b',
  'em',
  'font',
  'i',
  'mark',
  'small',
  'span',
  'strong',
  'u',
]);

/** Signs without width, those that turn the direction of writing, and control characters. */
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\p{Cc}]/gu;

/** A text without HTML, on one line, cut to a length. */
export function plainText(html: string, longest: number): string {
  let text = '';
  let hidden = 0;
  const parser = new Parser({
    ontext(part) {
      if (hidden === 0) text += part;
    },
    onopentagname(name) {
      if (unseen.has(name)) hidden += 1;
      if (!inline.has(name)) text += ' ';
    },
    onclosetag(name) {
      if (unseen.has(name)) hidden -= 1;
      if (!inline.has(name)) text += ' ';
    },
  });
  // A summary may be a whole article; its beginning says what it is about.
  parser.end(html.slice(0, 10 * longest));
  const line = text.normalize('NFC').replaceAll(/\s+/gu, ' ').replaceAll(invisible, '').trim();
  return Array.from(line).length <= longest
    ? line
    : `${Array.from(line)
        .slice(0, longest - 1)
        .join('')}…`;
}
