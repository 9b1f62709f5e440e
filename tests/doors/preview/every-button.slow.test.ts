import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../../src/doors/preview/page/language.ts';
import { titleOf } from '../../../src/doors/preview/page/messages/title.ts';
import { previewClient, pressesOn, wayOf, type Card, type PreviewClient } from './client.ts';
import { realPreview, type RealPreview } from './real-preview.ts';

/*
 * The page's requests without a browser, so that 2,200 buttons and items of menus can be pressed (about 740 a language).
 * every-control.slow.test.ts presses those of the first cards again in Chromium.
 */

/** `actor.han-hyo-joo.works.2` and `actor.bae-doona.works.3` are one kind of way. */
const kindOf = (way: string): string =>
  way
    .split('~')[0]
    ?.split('.')
    .map((part) => (/^[a-z]{2,12}$/u.test(part) ? part : '*'))
    .join('.') ?? '';

/** A line to share has no title. */
const saysNothing = (message: Card['message']): boolean =>
  titleOf(message) === '' && message.embeds.every(({ description = '' }) => description === '');

let preview: RealPreview;

beforeAll(async () => {
  preview = await realPreview();
});

afterAll(() => preview.close());

/** Presses every control of the first cards, then one of each kind on the cards behind them, until no kind is new. */
async function walk(client: PreviewClient, first: readonly Card[]): Promise<Card[]> {
  const reached = [...first];
  const kinds = new Set<string>();
  const queue = first.flatMap((card) => pressesOn(card).map((press) => ({ card, press })));
  for (const { press } of queue) kinds.add(kindOf(wayOf(press)));
  for (const { card, press } of queue) {
    const next = await client.press(press, card);
    reached.push(next);
    for (const beyond of pressesOn(next)) {
      const kind = kindOf(wayOf(beyond));
      if (kinds.has(kind)) continue;
      kinds.add(kind);
      queue.push({ card: next, press: beyond });
    }
  }
  return reached;
}

describe.each(languages)('every command of the real bot in %s', (language) => {
  let cards: Card[];
  let staleTitle: string;

  beforeAll(async () => {
    const client = previewClient(preview.url, language);
    const starts = await client.starts();
    const first: Card[] = [];
    for (const start of starts) first.push(await client.run(start));
    cards = await walk(client, [...first, ...(await client.useAll())]);
    const [card] = first;
    if (card === undefined) throw new Error('the bot has no commands');
    staleTitle = titleOf((await client.press({ customId: 'no-such-command.1' }, card)).message);
  });

  test('THEN no button or menu is dead, and no answer is empty', () => {
    expect(cards.length).toBeGreaterThan(500);
    expect(staleTitle).not.toBe('');
    const dead = cards.filter(({ message }) => titleOf(message) === staleTitle || saysNothing(message));
    expect(dead.map(({ path }) => path)).toEqual([]);
    expect(preview.log.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('THEN each picture has a short address that serves it', async () => {
    const files = cards.flatMap(({ path, message }) => message.attachments.map((file) => ({ path, ...file })));
    expect(files.length).toBeGreaterThan(3);
    expect(files.filter(({ url }) => url.length > 150)).toEqual([]);
    for (const { path, url, content_type: type, size } of new Map(files.map((file) => [file.url, file])).values()) {
      const response = await fetch(url);
      const content = await response.arrayBuffer();
      expect([path, response.status, response.headers.get('content-type'), content.byteLength]).toEqual([
        path,
        200,
        type,
        size,
      ]);
    }
  });
});
