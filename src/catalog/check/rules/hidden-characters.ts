import { error, inEachText } from '../rule.ts';
import { codePoint } from '../scripts.ts';
import { hidden } from '../tidy-text.ts';

/** Zero-width, control and direction characters: they are invisible, and no search finds text that contains them. */
export const hiddenCharacters = inEachText(({ text }) => {
  const found = [...new Set(text.match(hidden) ?? [])];
  if (found.length === 0) return undefined;
  return [error(`has a character that cannot be seen (${found.map(codePoint).join(', ')}): --fix removes it`)];
});
