import { shorten } from './limits.ts';

/**
 * Text from the data as plain text in Discord's Markdown: no bold, no link, no mention, no heading, no list comes of it.
 * discord.js's own `escapeMarkdown` leaves `@everyone`, `<@1>`, `[a](http://x)`, `> ` and `-# ` alive (discord.js 14.28.1).
 */
export function plain(text: string): string {
  return text
    .replaceAll(/[\\*_~`|[\]<>#@]/gu, (character) => `\\${character}`)
    .replaceAll(/^(\s*\d*)([-+.])(?=\s)/gmu, '$1\\$2');
}

/** What a fan typed, shown back to them: in a code span, where Discord parses nothing at all, and 100 characters at the most. */
export function typed(text: string): string {
  const oneLine = text
    .replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .replaceAll('`', "'")
    .trim();
  return `\`${oneLine === '' ? ' ' : shorten(oneLine, 100)}\``;
}

/** A masked link; the address keeps no character that would end it early. */
export function link(label: string, url: string): string {
  return `[${plain(label)}](<${encodeURI(decodeSafely(url)).replaceAll('(', '%28').replaceAll(')', '%29').replaceAll('>', '%3E')}>)`;
}

function decodeSafely(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
