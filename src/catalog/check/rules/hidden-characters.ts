import { error, inEachText } from '../rule.ts';
import { codePoint } from '../scripts.ts';
import { hidden } from '../tidy-text.ts';

/**
 * Reports zero-width, control and direction characters: they are invisible, and no search finds text that contains
 * them.
 */
export const hiddenCharacters = inEachText(({ text }) => {
  const found = [...new Set(text.match(hidden) ?? [])];
  if (found.length === 0) return undefined;
  return [
    error({
      en: `has an invisible character (${found.map(codePoint).join(', ')}): --fix removes it`,
      ja: `見えない文字（${found.map(codePoint).join(', ')}）があります。入力し直してください`,
      ko: `보이지 않는 문자(${found.map(codePoint).join(', ')})가 있습니다. 다시 입력해 주세요`,
    }),
  ];
});
