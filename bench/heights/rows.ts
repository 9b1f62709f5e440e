import type { Browser } from 'playwright-core';
import { languages, type Language } from '../../src/language/language.ts';
import { everythingAsked, type Asked } from './asked.ts';
import { openAsker } from './asker.ts';
import { openPhone } from './phone.ts';

/** Of 844 points, the header, the box to type in and the command's own line leave about 700. */
export const room = 700;
const now = new Date('2026-11-30T03:00:00Z');

interface Measured {
  readonly asked: Asked;
  /** CSS pixels. */
  readonly height: number;
}

/** One command in one language, the lowest card first. */
export interface HeightRow {
  readonly group: string;
  readonly language: Language;
  readonly cards: readonly Measured[];
}

/** The height that this share of the cards does not exceed. */
export const heightOf = ({ cards }: HeightRow, share: number): number =>
  cards[Math.ceil(cards.length * share) - 1]?.height ?? 0;

/** Shorter lists are measured whole: one in nine of five charts would be the first and no other. */
const shortList = 50;

/** Measures the first card of each command for one record in so many. */
export async function* measureHeights(browser: Browser, every: number): AsyncGenerator<HeightRow> {
  const asker = await openAsker(now);
  const phone = await openPhone(browser);
  const all = everythingAsked(asker.catalog);
  for (const group of new Set(all.map((asked) => asked.group))) {
    for (const language of languages) {
      const ofGroup = all.filter((asked) => asked.group === group && (asked.language ?? language) === language);
      const some = ofGroup.length <= shortList ? ofGroup : ofGroup.filter((_, index) => index % every === 0);
      const posts = [];
      for (const asked of some) posts.push(await asker.ask(asked, language));
      const heights = await phone.heightsOf(posts, language, now);
      const cards = some.map((asked, index) => ({ asked, height: heights[index] ?? 0 }));
      yield { group, language, cards: cards.toSorted((a, b) => a.height - b.height) };
    }
  }
}
