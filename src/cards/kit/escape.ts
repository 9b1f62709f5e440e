import { shorten } from './limits.ts';

/**
 * Escapes text from the data for Discord's Markdown, so that it cannot become bold, a link, a mention, a heading or a
 * list. discord.js's own `escapeMarkdown` leaves `@everyone`, `<@1>`, `[a](http://x)`, `> ` and `-# ` active
 * (discord.js 14.28.1).
 */
export function plain(text: string): string {
  return text
    .replaceAll(/[\\*_~`|[\]<>#@]/gu, (character) => `\\${character}`)
    .replaceAll(/^(\s*\d*)([-+.])(?=\s)/gmu, '$1\\$2');
}

/** Quotes a fan's input: at most 100 characters, in a code span, where Discord parses nothing. */
export function typed(text: string): string {
  const oneLine = text
    .replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .replaceAll('`', "'")
    .trim();
  return `\`${oneLine === '' ? ' ' : shorten(oneLine, 100)}\``;
}

/** A masked link. Characters that would end the address early are encoded. */
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
