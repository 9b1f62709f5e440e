import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { doubtMark } from './doubt.ts';

/** These parts in one line, with the meaning of ※ if one of the card's texts contains it. */
export function footer(parts: readonly string[], texts: readonly string[], language: Language): { text: string } {
  const isMarked = texts.some((text) => text.includes(doubtMark));
  return { text: [...parts, ...(isMarked ? [commonWords[language].unconfirmedLegend] : [])].join(' · ') };
}
