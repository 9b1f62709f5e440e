import { beforeAll, describe, expect, test } from 'vitest';
import { dailyPostCard } from '../../src/cards/daily/post.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { postContent, type PostContent } from '../../src/follow/daily-post/content.ts';
import type { News } from '../../src/follow/news.ts';
import { addDays } from '../../src/insights/calendar.ts';
import { languages } from '../../src/language/language.ts';
import { postParts } from '../../src/state/servers/settings.ts';
import { listed } from '../discord/validate/violation.ts';
import { validateMessage } from '../discord/validate/violations.ts';
import { realCatalog } from '../real-data.ts';

let catalog: Catalog;
beforeAll(async () => {
  catalog = await realCatalog();
});

const noNews: News = { version: '', facts: {}, first: 0, items: [] };
const year = Array.from({ length: 366 }, (_, index) => addDays('2028-01-01', index));

/** What a server would be told that follows everybody of whom the catalog has a card. */
const contentOn = (day: string): PostContent | undefined =>
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

/** The lines of a post without the addresses of links, as they are read. */
const visible = (text: string): string => text.replaceAll(/\]\(<[^>]*>\)/gu, ']');

describe('the daily post of every day of a year', () => {
  test.each(languages)(
    'GIVEN a server that follows everybody THEN in %s each is one that Discord takes and a phone shows',
    (language) => {
      const faults: string[] = [];
      let posts = 0;
      for (const day of year) {
        const content = contentOn(day);
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
      expect(posts).toBeGreaterThan(250);
    },
  );

  test('GIVEN any day THEN nobody who has died has a birthday, and nothing is told twice', () => {
    for (const day of year) {
      const { birthdays = [], events = [] } = contentOn(day) ?? {};
      expect(birthdays.filter(({ died }) => died !== undefined)).toEqual([]);
      const born = events.flatMap((event) => (event.kind === 'birth' ? [event.person] : []));
      expect(born.filter((person) => birthdays.includes(person))).toEqual([]);
    }
  });
});
