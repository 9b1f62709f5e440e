/**
 * Latin letters in a line of an embed on a phone of 390 px, body and small (`-#`). A Japanese or Korean character is as wide
 * as 1.8 of them. Fitted to 342 answers drawn in Chromium: a line is 16 px, and the estimate of a whole card is 18 px off.
 */
const letters = { body: 35, small: 44 };
const wideLetter = 1.8;

const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/gu;

/** The text as it is drawn: no addresses of links, no marks of bold letters, no backslashes. */
const drawn = (markdown: string): string =>
  markdown
    .replaceAll(/\[([^\]]*)\]\(<?[^)\s>]*>?\)/gu, '$1')
    .replaceAll('**', '')
    .replaceAll(/\\([^\w\s])/gu, '$1');

const width = (text: string): number => text.length + (wideLetter - 1) * (text.match(wide)?.length ?? 0);

/** An estimate of the lines that a text takes on a phone; letters have many widths. */
export const phoneLines = (markdown: string): number =>
  drawn(markdown)
    .split('\n')
    .map((line) =>
      line.startsWith('-# ') ? width(line.slice(3)) / letters.small : Math.max(1, width(line) / letters.body),
    )
    .reduce((sum, lines) => sum + Math.ceil(lines), 0);

/** As many of these as fit into so many lines of a phone, in their order, and at least the first. */
export function withinLines(texts: readonly string[], room: number): string[] {
  const kept: string[] = [];
  let lines = 0;
  for (const text of texts) {
    lines += phoneLines(text);
    if (lines > room && kept.length > 0) break;
    kept.push(text);
  }
  return kept;
}
