import type { APIButtonComponent } from 'discord-api-types/v10';
import type { Language } from '../../language/language.ts';

/**
 * The number of Latin letters in a line of an embed on a phone of 390 px, body and small (`-#`). A Japanese or Korean
 * character is as wide as 1.8 of them. Fitted to 342 answers rendered in Chromium: a line is 16 px, and the estimate of
 * a whole card is 18 px off.
 */
const letters = { body: 35, small: 44 };
const wideLetter = 1.8;

const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/gu;

/** The visible text: without the addresses of links, marks of bold letters, and backslashes. */
const drawn = (markdown: string): string =>
  markdown
    .replaceAll(/\[([^\]]*)\]\(<?[^)\s>]*>?\)/gu, '$1')
    .replaceAll('**', '')
    .replaceAll(/\\([^\w\s])/gu, '$1');

const width = (text: string): number => text.length + (wideLetter - 1) * (text.match(wide)?.length ?? 0);

/** Estimates the number of lines that a text takes on a phone; letters vary in width. */
export const phoneLines = (markdown: string): number =>
  drawn(markdown)
    .split('\n')
    .map((line) =>
      line.startsWith('-# ') ? width(line.slice(3)) / letters.small : Math.max(1, width(line) / letters.body),
    )
    .reduce((sum, lines) => sum + Math.ceil(lines), 0);

/**
 * The number of lines for title, text, footer and own buttons on a card of 700 px with a menu and Delete*. Fitted to
 * the 829 cards of /actor and /series rendered in Chromium: the estimate is 24 px off.
 */
export const cardLines: Readonly<Record<Language, number>> = { en: 32, ja: 29, ko: 32 };

/** The height of a field's heading with its spacing. */
export const headingLines = 2;

/** The letters that fit a row of buttons; a button takes six more than its label, and eight more with an emoji. */
const rowLetters = 35;
const frameLetters = { plain: 6, emoji: 8 };
/** A row of buttons is as tall as two lines of text. */
const rowLines = 2;

/** The number of phone lines that these rows of buttons take: the client wraps a row that is too wide. */
export function buttonLines(rows: readonly (readonly APIButtonComponent[])[]): number {
  let taken = 0;
  for (const row of rows) {
    let left = 0;
    for (const one of row) {
      const label = 'label' in one ? (one.label ?? '') : '';
      const letters =
        width(label) + ('emoji' in one && one.emoji !== undefined ? frameLetters.emoji : frameLetters.plain);
      if (letters > left) {
        taken += rowLines;
        left = rowLetters;
      }
      left -= letters;
    }
  }
  return taken;
}

/** As many of these as fit into a number of phone lines, in their order, and at least the first. */
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
