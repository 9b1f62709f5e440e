import fc from 'fast-check';
import { expect, test } from 'vitest';
import { feedItems } from '../../../src/moderation/feeds/feed-items.ts';
import { feedText } from '../../../src/moderation/feeds/feed-text.ts';
import { hangs } from '../../patience.ts';
import { sized } from '../../thorough.ts';

const runs = sized({ quick: 120, thorough: 10_000 });

const encodings = ['utf-8', 'utf-16', 'shift_jis', 'euc-jp', 'euc-kr', 'iso-2022-jp', 'windows-1252', 'x-none', ''];
const names = [
  'item',
  'entry',
  'title',
  'link',
  'guid',
  'description',
  'content:encoded',
  'pubDate',
  'rss',
  'channel',
  '__proto__',
  'constructor',
];

/** Pieces of which feeds are made, whole and broken. */
const piece = fc.oneof(
  fc.constantFrom(...names).map((name) => `<${name}>`),
  fc.constantFrom(...names).map((name) => `</${name}>`),
  fc.constantFrom(
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '<?xml?>',
    '<',
    '>',
    '&',
    '&amp;',
    '&#x110000;',
    '&#0;',
    '&lol;',
    '"',
    '\0',
    '\u202e',
  ),
  fc.constantFrom(
    '<!DOCTYPE x [<!ENTITY a "&a;&a;">]>',
    '<link href="https://example.org/1"/>',
    'https://example.org/2',
  ),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom('ハン・ヒョジュ', '한효주', 'Han Hyo-joo', 'Mon, 30 Nov 2026 00:00:00 GMT'),
);

const item = fc
  .array(piece, { maxLength: 20 })
  .map((parts) => `<item><title>T</title><link>https://example.org/1</link>${parts.join('')}</item>`);

/** A broken text: repeated up to a megabyte, cut anywhere, in any encoding, with any byte changed. */
const broken = fc.record({
  text: fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
    item,
  ),
  times: fc.constantFrom(1, 1, 1, 1, 10, 1_000),
  cut: fc.double({ min: 0, max: 1, noNaN: true }),
  noise: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 4 }),
  encoding: fc.constantFrom(...encodings),
});

const longest = { title: 256, summary: 2_000, link: 2_048 };

test(
  `GIVEN ${runs} broken feeds THEN each is read without a fault, and what is read of it stays within its limits`,
  async () => {
    await fc.assert(
      fc.asyncProperty(broken, async ({ text, times, cut, noise, encoding }) => {
        const whole = text.repeat(times).slice(0, 1_000_000);
        const bytes = Buffer.from(whole.slice(0, Math.ceil(whole.length * cut)));
        for (const [at, byte] of noise) if (bytes.length > 0) bytes[at % bytes.length] = byte;
        const items = await feedItems(
          feedText(bytes, `text/xml; charset=${encoding}`),
          'https://example.org/feed',
          200,
        );
        expect(items.length).toBeLessThanOrEqual(200);
        for (const { title, summary, link, published } of items) {
          expect(Array.from(title).length).toBeLessThanOrEqual(longest.title);
          expect(Array.from(summary).length).toBeLessThanOrEqual(longest.summary);
          expect(link.length).toBeLessThanOrEqual(longest.link);
          expect(link).toMatch(/^https?:/u);
          expect(Number.isNaN(published?.getTime() ?? 0)).toBe(false);
        }
      }),
      { numRuns: runs },
    );
  },
  hangs,
);

const size = 4_000_000;
const endless = {
  'opening signs': `<rss><channel><item><title>${'<'.repeat(size)}`,
  'open elements': `<rss><channel><item>${'<a>'.repeat(size / 3)}`,
  'closed elements that were never open': `<rss><channel><item>${'<a>'.repeat(1_000)}${'</b>'.repeat(size / 4)}`,
  'items in items': `<rss><channel>${'<item>'.repeat(size / 6)}`,
  ampersands: `<rss><channel><item><title>${'&'.repeat(size)}`,
  entities: `<rss><channel><item><title>${'&lt;'.repeat(size / 4)}</title><link>/1</link></item>`,
  attributes: `<rss ${Array.from({ length: size / 10 }, (_one, index) => `a${index}="x"`).join(' ')}>`,
  'an open quotation': `<rss a="${'x'.repeat(size)}`,
  'an open CDATA': `<rss><channel><item><title><![CDATA[${']'.repeat(size)}`,
  'an open comment': `<rss><!--${'-'.repeat(size)}`,
  'entities of a document type': `<!DOCTYPE x [${'<!ENTITY a "b">'.repeat(size / 15)}]><rss>`,
  'HTML in a summary': `<rss><channel><item><title>T</title><link>/1</link><description>${'&lt;p'.repeat(size / 5)}</description></item>`,
};

test.each(Object.entries(endless))(
  'GIVEN four megabytes of %s THEN reading ends, and little is kept of them',
  async (_name, text) => {
    const items = await feedItems(text, 'https://example.org/feed', 200);
    expect(items.length).toBeLessThanOrEqual(1);
    expect(JSON.stringify(items).length).toBeLessThan(5_000);
  },
  hangs,
);
