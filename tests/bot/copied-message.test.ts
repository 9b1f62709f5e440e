import { beforeAll, describe, expect, test } from 'vitest';
import { cardOf } from '../../commands/find.ts';
import { copyOf } from '../../src/bot/copied-message.ts';
import type { Reply } from '../../src/cards/kit/reply.ts';
import { withVisibilityButton } from '../../src/cards/kit/visibility-button.ts';
import { languages } from '../../src/language/language.ts';
import { excerptBot } from '../excerpt.ts';
import { realBot, testDay, type RealBot } from '../real-data.ts';
import { thorough } from '../thorough.ts';

let bot: RealBot;
beforeAll(async () => {
  bot = await (thorough ? realBot() : excerptBot());
});

/** A message as Discord sends it back: with numbers for its components, and sizes and proxies in its embeds. */
function received({ embeds, rows = [] }: Reply): unknown {
  let id = 0;
  const numbered = (part: object): object => ({ id: (id += 1), ...part });
  return {
    id: '1',
    attachments: [],
    embeds: embeds.map((embed) => ({
      type: 'rich',
      content_scan_version: 3,
      ...embed,
      ...(embed.thumbnail && { thumbnail: { ...embed.thumbnail, proxy_url: 'https://proxy', width: 1, height: 1 } }),
    })),
    components: rows.map((row) => numbered({ ...row, components: row.components.map(numbered) })),
  };
}

describe('the copy of a message', () => {
  test.each(languages)(
    'GIVEN the card of any record in %s THEN it has room for the button, and is copied whole',
    (language) => {
      const { catalog } = bot.knowledge;
      const ids = [...catalog.people.keys(), ...catalog.costars.keys(), ...catalog.series.keys()];
      expect(ids.length).toBeGreaterThan(20);
      for (const id of ids) {
        const card = cardOf(id, { catalog, language, now: testDay });
        if (card === undefined) throw new Error(id);
        const shown = withVisibilityButton({ ...card, visibility: 'private' }, language);
        expect(JSON.stringify(shown.rows), id).toContain('"message.show"');
        const copy = copyOf(received(shown));
        if (copy === undefined) throw new Error(id);
        // The button can split a full row, so what counts is that the copy gets the rows that the card for all has.
        const posted = withVisibilityButton({ ...copy, visibility: 'public' }, language);
        expect(posted, id).toMatchObject({ embeds: card.embeds });
        expect(posted.rows, id).toEqual(withVisibilityButton({ ...card, visibility: 'public' }, language).rows);
      }
    },
  );

  test.each([
    ['nothing', undefined],
    ['a message without embeds', { embeds: [], components: [] }],
    ['a picture, whose address expires', { embeds: [{ title: 'a' }], components: [], attachments: [{ id: '1' }] }],
    [
      'a component that no card of ours has',
      { embeds: [{ title: 'a' }], components: [{ type: 1, components: [{ type: 6 }] }] },
    ],
  ])('GIVEN %s THEN nothing is copied', (_what, message) => {
    expect(copyOf(message)).toBeUndefined();
  });
});
