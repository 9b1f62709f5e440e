import type { APIButtonComponent } from 'discord-api-types/v10';
import type { Words } from '../../language/words.ts';
import { button } from './reply.ts';
import type { Route } from './route.ts';

export interface Page<Item> {
  readonly items: readonly Item[];
  /** Counts from 1. */
  readonly number: number;
  readonly count: number;
}

/** One page of a list; a page past either end is the nearest that exists, so an old button still leads somewhere. */
export function pageOf<Item>(list: readonly Item[], page: number, size: number): Page<Item> {
  const count = Math.max(1, Math.ceil(list.length / size));
  const number = Math.min(Math.max(1, Number.isSafeInteger(page) ? page : 1), count);
  return { items: list.slice((number - 1) * size, number * size), number, count };
}

/** Previous and next, or nothing where all is on one page. Buttons at an end stay in their place, disabled. */
export function pageButtons(page: Page<unknown>, to: (page: number) => Route, words: Words): APIButtonComponent[] {
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
