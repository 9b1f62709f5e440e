import type { APIButtonComponent } from 'discord-api-types/v10';
import type { WordsOf } from '../../language/define-words.ts';
import type { commonWords } from '../../language/words/common.ts';
import { button } from './reply.ts';
import type { CustomId } from './custom-id.ts';

export interface Page<Item> {
  readonly items: readonly Item[];
  /** Counts from 1. */
  readonly number: number;
  readonly count: number;
}

/** One page of a list. A page number past either end means the nearest page, so old buttons still work. */
export function pageOf<Item>(list: readonly Item[], page: number, size: number): Page<Item> {
  const count = Math.max(1, Math.ceil(list.length / size));
  const number = Math.min(Math.max(1, Number.isSafeInteger(page) ? page : 1), count);
  return { items: list.slice((number - 1) * size, number * size), number, count };
}

/** "Page 2 of 5"; nothing if there is only one page. */
export const pageNumber = (page: Page<unknown>, words: WordsOf<typeof commonWords>): string[] =>
  page.count === 1 ? [] : [words.page(page.number, page.count)];

/** The buttons Previous and Next, or none if there is only one page. At either end the button stays, disabled. */
export function pageButtons(
  page: Page<unknown>,
  to: (page: number) => CustomId,
  words: WordsOf<typeof commonWords>,
): APIButtonComponent[] {
  if (page.count === 1) return [];
  return [
    button(words.button.previous, page.number > 1 ? to(page.number - 1) : `${to(1)}~start`, {
      emoji: '◀️',
      disabled: page.number === 1,
    }),
    button(words.button.next, page.number < page.count ? to(page.number + 1) : `${to(page.count)}~end`, {
      emoji: '▶️',
      disabled: page.number === page.count,
    }),
  ];
}
