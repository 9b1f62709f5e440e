import { beforeAll, describe, expect, test } from 'vitest';
import { dailyPostCard } from '../../src/cards/daily/post.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { postContent, type PostContent } from '../../src/follow/daily-post/content.ts';
import type { News } from '../../src/follow/news.ts';
import { addDays } from '../../src/catalog/calendar.ts';
import { languages } from '../../src/language/language.ts';
import { postParts } from '../../src/state/servers/settings.ts';
import { listed } from '../discord/validate/violation.ts';
import { validateMessage } from '../discord/validate/violations.ts';
import { realCatalog } from '../real-data.ts';
import { sampleOf, sized } from '../thorough.ts';

const noNews: News = { version: '', facts: {}, first: 0, items: [] };
const year = sampleOf(
  Array.from({ length: 366 }, (_, index) => addDays('2028-01-01', index)),
  122,
);

/** The post of a server that follows everybody who has a card. */
const contentOn = (day: string, catalog: Catalog): PostContent | undefined =>
  postContent(
    {
      day,
      until: new Date(`${day}T09:00:00+09:00`),
      parts: postParts.filter((part) => part !== 'question'),
      follows: [...catalog.people.keys()].map((id) => ({ id, from: 0, since: '2026-01-01' })),
      next: 0,
    },
    catalog,
    noNews,
  );

let catalog: Catalog;
let contents: readonly { readonly day: string; readonly content: PostContent | undefined }[];
beforeAll(async () => {
  catalog = await realCatalog();
  // Finding the content takes five times as long as drawing the card, and is the same in each language.
  contents = year.map((day) => ({ day, content: contentOn(day, catalog) }));
});

/** The lines of a post without the addresses of links, as they are read. */
const visible = (text: string): string => text.replaceAll(/\]\(<[^>]*>\)/gu, ']');

describe('the daily post of every day of a year', () => {
  test.each(languages)(
    'GIVEN a server that follows everybody THEN in %s Discord accepts each post, and a phone shows it whole',
    (language) => {
      const faults: string[] = [];
      let posts = 0;
      for (const { day, content } of contents) {
        if (content === undefined) continue;
        const card = dailyPostCard(content, undefined, catalog, language, 'nonce');
        if (card === undefined) continue;
        posts += 1;
        const violations = validateMessage({ embeds: card.embeds, components: card.rows });
        if (violations.length > 0) faults.push(`${day}: ${listed(violations)}`);
        const text = visible(card.embeds[0]?.description ?? '');
        if (text.length > 1200 || text.split('\n').length > 26) faults.push(`${day}: ${text.length} characters`);
        const ids = JSON.stringify(card.rows).match(/"custom_id":"[^"]*"/gu) ?? [];
        if (ids.some((id) => !id.endsWith('~nonce"'))) faults.push(`${day}: ${ids.join()}`);
      }
      expect(faults).toEqual([]);
      expect(posts).toBeGreaterThan(sized({ quick: 80, thorough: 250 }));
    },
  );

  test('GIVEN any day THEN no dead person has a birthday, and nothing is listed twice', () => {
    for (const { content } of contents) {
      const { birthdays = [], events = [] } = content ?? {};
      expect(birthdays.filter(({ died }) => died !== undefined)).toEqual([]);
      const born = events.flatMap((event) => (event.kind === 'birth' ? [event.person] : []));
      expect(born.filter((person) => birthdays.includes(person))).toEqual([]);
    }
  });
});
