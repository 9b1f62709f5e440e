import { describe, expect, test } from 'vitest';
import { feedItems } from '../../../src/moderation/feeds/feed-items.ts';
import { feedText } from '../../../src/moderation/feeds/feed-text.ts';
import { plainText } from '../../../src/moderation/feeds/plain-text.ts';

const base = 'https://example.org/feed.xml';
const itemsOf = (text: string, most = 100) => feedItems(text, base, most);

const rss = (items: string): string => `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>
<link>https://example.org/</link><description>All news</description>${items}</channel></rss>`;

describe('the kinds of feeds', () => {
  const expected = {
    title: 'ハン・ヒョジュ & 小栗旬',
    link: 'https://example.org/1',
    summary: 'One two.',
    published: new Date('2026-11-30T00:00:00Z'),
  };

  test.each([
    [
      'RSS 2.0',
      rss(`<item><title>ハン・ヒョジュ &amp; 小栗旬</title><link>https://example.org/1</link>
        <description>&lt;p&gt;One &lt;b&gt;two&lt;/b&gt;.&lt;/p&gt;</description>
        <pubDate>Mon, 30 Nov 2026 09:00:00 +0900</pubDate></item>`),
    ],
    [
      'RSS 2.0 with CDATA and content:encoded',
      rss(`<item><title><![CDATA[ハン・ヒョジュ &amp; 小栗旬]]></title><guid>https://example.org/1</guid>
        <content:encoded><![CDATA[<div>One</div><div>two.</div>]]></content:encoded>
        <dc:date>2026-11-30T00:00:00Z</dc:date></item>`),
    ],
    [
      'RDF',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><channel><title>N</title></channel>
        <item rdf:about="https://example.org/1"><title>ハン・ヒョジュ &amp; 小栗旬</title><link>https://example.org/1</link>
        <description>One two.</description><dc:date>2026-11-30T09:00:00+09:00</dc:date></item></rdf:RDF>`,
    ],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>N</title><link href="https://example.org/"/>
        <entry><title type="html">ハン・ヒョジュ &amp;amp; 小栗旬</title><id>tag:1</id>
        <link rel="self" href="https://example.org/self"/><link rel="alternate" href="/1"/>
        <summary type="xhtml"><div><p>One</p><p>two.</p></div></summary>
        <published>2026-11-30T00:00:00Z</published><updated>2026-12-01T00:00:00Z</updated></entry></feed>`,
    ],
  ])('GIVEN %s THEN an item has its title, link, summary and day', async (_name, text) => {
    expect(await itemsOf(text)).toEqual([expected]);
  });
});

const numbered = (number: number): string =>
  `<item><title>T${number}</title><link>https://example.org/${number}</link></item>`;

describe('what is no item', () => {
  test.each([
    ['an empty text', ''],
    ['a web page', '<!doctype html><html><body><h1>Sorry</h1></body></html>'],
    ['JSON', '{"items":[]}'],
    ['an item without a title', rss('<item><link>https://example.org/1</link></item>')],
    ['an item without a link', rss('<item><title>One</title><guid>12</guid></item>').replace(base, '')],
    ['a link that runs a script', rss('<item><title>One</title><link>javascript:alert(1)</link></item>')],
    ['a link with a password', rss('<item><title>One</title><link>https://a:b@example.org/</link></item>')],
    [
      'an address of 2,049 characters',
      rss(`<item><title>One</title><link>https://example.org/${'x'.repeat(2029)}</link></item>`),
    ],
  ])('GIVEN %s THEN there is none, or its guid is its address', async (_name, text) => {
    expect((await itemsOf(text)).filter(({ link }) => link !== 'https://example.org/12')).toEqual([]);
  });

  test('GIVEN a feed that is cut off THEN the items before the cut are read', async () => {
    const text = rss([1, 2, 3].map(numbered).join(''));
    expect((await itemsOf(text.slice(0, text.indexOf('T3') + 2))).map(({ title }) => title)).toEqual(['T1', 'T2']);
  });

  test('GIVEN more items than are read THEN the first ones are read', async () => {
    const text = rss(
      Array.from(
        { length: 20 },
        (_one, number) => `<item><title>T${number}</title><link>/${number}</link></item>`,
      ).join(''),
    );
    expect((await itemsOf(text, 5)).map(({ title }) => title)).toEqual(['T0', 'T1', 'T2', 'T3', 'T4']);
  });

  test('GIVEN entities of a document type THEN they are not replaced, however many they would be', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>`;
    const [item] = await itemsOf(`${bomb}${rss('<item><title>&b; &f;</title><link>/1</link></item>')}`);
    expect(item?.title).toBe('&b; &f;');
  });
});

describe('plain text', () => {
  test.each([
    ['<p>One</p><p>two</p>', 'One two'],
    ['안녕<br>하세요', '안녕 하세요'],
    ['<b>イ</b>・ビョンホン', 'イ・ビョンホン'],
    ['a < b &amp; c &#x3042;', 'a < b & c あ'],
    ['x<script>alert(1)</script><style>p{}</style>y', 'x y'],
    ['Han\u200b Hyo-joo\u202e', 'Han Hyo-joo'],
    ['  many \n\t spaces ', 'many spaces'],
    ['<unclosed <p', ''],
  ])('GIVEN %j THEN it is %j', (html, text) => {
    expect(plainText(html, 100)).toBe(text);
  });

  test.each([
    [10, 10],
    [11, 10],
  ])('GIVEN %i signs THEN at most ten stay, and the last says that there are more', (length, left) => {
    const text = plainText('𝒳'.repeat(length), 10);
    expect(Array.from(text)).toHaveLength(left);
    expect(text.endsWith('…')).toBe(length > 10);
  });
});

const bytes = (hex: string): Uint8Array => Buffer.from(hex.replaceAll(' ', ''), 'hex');
const declared = (name: string, rest: string): Uint8Array =>
  Buffer.concat([Buffer.from(`<?xml version="1.0" encoding="${name}"?>`), bytes(rest)]);

describe('encodings', () => {
  test.each([
    ['UTF-8', bytes('e6 97 a5'), 'text/xml', '日'],
    ['UTF-8 with a mark', bytes('ef bb bf e6 97 a5'), 'text/xml', '日'],
    ['UTF-16 with a mark', bytes('ff fe e5 65'), 'text/xml', '日'],
    ['Shift_JIS, said by the server', bytes('93 fa'), 'text/xml; charset="Shift_JIS"', '日'],
    ['EUC-KR, said by the server', bytes('c0 cf'), 'application/rss+xml;charset=euc-kr', '일'],
    ['EUC-JP, declared', declared('EUC-JP', 'c6 fc'), 'text/xml', '日'],
    ['a name that nobody knows', declared('x-none', 'e6 97 a5'), 'text/xml; charset=utf-77', '日'],
  ])('GIVEN %s THEN its letters are right', (_name, content, contentType, letter) => {
    expect(feedText(content, contentType).at(-1)).toBe(letter);
  });
});
