import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formForEverybody, isAmp, pageAddress } from '../../src/catalog/check/page-address.ts';

describe('the one address of a page', () => {
  test.each([
    ['AMP behind the path', 'https://thetv.jp/news/detail/1/amp', 'https://thetv.jp/news/detail/1'],
    ['AMP behind the path, with a slash', 'https://thetv.jp/news/detail/1/amp/', 'https://thetv.jp/news/detail/1/'],
    ['AMP as a parameter', 'https://a.kr/article/1/?amp=1&noamp=mobile', 'https://a.kr/article/1/'],
    ['AMP as a host', 'https://amp.natalie.mu/eiga/news/1', 'https://natalie.mu/eiga/news/1'],
    ['AMP within the path', 'https://mantan-web.jp/amp/article/1.html', 'https://mantan-web.jp/article/1.html'],
    ['AMP within the name', 'https://mobile.newsis.com/view_amp.html?ar_id=N_1', 'https://www.newsis.com/view/N_1'],
    ['AMP in capitals', 'https://m.hankookilbo.com/News/Read/Amp/A1', 'https://www.hankookilbo.com/News/Read/A1'],
    ['a cache of AMP', 'https://a-jp.cdn.ampproject.org/c/s/a.jp/news/1', 'https://a.jp/news/1'],
    ['a cache of AMP of an AMP page', 'https://www.google.com/amp/s/a.jp/news/1/amp', 'https://a.jp/news/1'],
    ['a host for phones', 'https://s.cinemacafe.net/article/1.html', 'https://www.cinemacafe.net/article/1.html'],
    ['a Wikipedia for phones', 'https://ko.m.wikipedia.org/wiki/한효주', 'https://ko.wikipedia.org/wiki/한효주'],
    ['sharing', 'https://a.org/?utm_source=x&id=1%20a&gclid=2#part', 'https://a.org/?id=1%20a#part'],
    ['sharing alone', 'https://a.org/b?fbclid=1', 'https://a.org/b'],
    ['a place in the page', 'https://a.org/b#:~:text=c', 'https://a.org/b'],
    [
      'several of these',
      'https://s.rbbtoday.com/article/1.html?pickup_list_click5=true',
      'https://www.rbbtoday.com/article/1.html',
    ],
  ])('GIVEN %s THEN it is read as the page itself', (_what, address, page) => expect(pageAddress(address)).toBe(page));

  test.each([
    'https://www.oricon.co.jp/news/2300000/full/',
    'https://example.org/?si=1&feature=2',
    'https://a.org/amplifier/1',
    'https://a.org/stage/amp-theatre',
    'https://a.org/?q=x/amp',
    'https://m.unknown.kr/1',
    'not an address',
    'ftp://a.org/amp',
  ])('GIVEN %s THEN it stays as it is', (address) => expect(pageAddress(address)).toBe(address));

  test('GIVEN any address THEN reading it twice changes nothing more', () => {
    const parts = fc.constantFrom('/amp', '/amp/', '?amp=1', '&utm_source=x', '#a', '#:~:text=b', '/news/1', '.html');
    const address = fc
      .tuple(fc.constantFrom('thetv.jp', 'm.edaily.co.kr', 's.cinemacafe.net'), fc.array(parts, { maxLength: 6 }))
      .map(([host, path]) => `https://${host}${path.join('')}`);
    fc.assert(
      fc.property(address, (one) => {
        expect(pageAddress(pageAddress(one))).toBe(pageAddress(one));
      }),
    );
  });
});

test.each([
  ['https://unknown.jp/amp/news/1', true],
  ['https://unknown.jp/view.amp.html?id=1', true],
  ['https://unknown.jp/news/1', false],
  ['https://unknown.jp/?back=/amp/1', false],
])('GIVEN %s, which no rule knows THEN it is AMP: %s', (address, amp) => {
  expect(isAmp(address)).toBe(amp);
  expect(formForEverybody(address)).toBeUndefined();
});
