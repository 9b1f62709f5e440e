import type { APIButtonComponent } from 'discord-api-types/v10';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { customId } from './custom-id.ts';
import { button } from './reply.ts';

/** A page of a record: its number of entries, and how many of them the card already shows. */
export interface RecordPage {
  readonly view: 'works' | 'said' | 'japan' | 'sources' | 'cast' | 'background' | 'figures';
  readonly count: number;
  readonly shown?: number;
  readonly emoji: string;
}

/** Buttons to the pages with more entries than the card shows, each with its number of entries. */
export function pageButtons(
  command: 'actor' | 'series',
  id: string,
  pages: readonly RecordPage[],
  language: Language,
): APIButtonComponent[] {
  const words = commonWords[language];
  return pages
    .filter(({ count, shown = 0 }) => count > shown)
    .map(({ view, count, emoji }) =>
      button(words.count(words.button[view], count), customId(command, id, view, 1), { emoji }),
    );
}
