import { describe, expect, test } from 'vitest';
import { complaintsAbout } from '../../src/catalog/check/rules/address.ts';

const told = (address: string): string[] =>
  complaintsAbout(address).map(({ severity, text }) => `${severity}: ${text.en}`);

describe('the address of a page', () => {
  test.each([
    'https://www.oricon.co.jp/news/2300000/full/',
    'https://ko.wikipedia.org/wiki/한효주',
    'https://en.wikipedia.org/wiki/Rondo_(TV_series)',
    'https://example.org/?si=1',
    'https://example.org/search?q=a',
    'https://news.google.com/articles/1',
  ])('GIVEN %s THEN there is no complaint', (address) => expect(told(address)).toEqual([]));

  test.each([
    ['no address', 'oricon', 'error: is not an address'],
    ['https twice', 'https://https://a.org', 'error: begins with https:// twice: remove one'],
    ['a space', 'https://a.org/b c', 'error: has a space or a character that no address contains'],
    ['text before it', 'https://me@a.org/', 'error: has a user name in it: was something pasted before the address?'],
    ['a full stop behind the host', 'https://a.org./b', 'warning: has a full stop after "a.org": remove it'],
    ['a host without a dot', 'https://localhost/b', 'error: "localhost" is no host that everybody can reach'],
    ['an IP address', 'https://192.168.0.1/b', 'error: "192.168.0.1" is no host that everybody can reach'],
    ['a shortener', 'https://bit.ly/x', 'warning: is a short address: write the one that it leads to'],
    [
      'a page for phones',
      'https://ja.m.wikipedia.org/wiki/A',
      'warning: is the form for phones: write https://ja.wikipedia.org/wiki/A',
    ],
    [
      'a way through a search engine',
      'https://www.google.com/url?q=x',
      'warning: goes by way of Google: write the address of the page itself',
    ],
    [
      'a search',
      'https://search.naver.com/search?query=x',
      'warning: is a search: write the address of the page itself',
    ],
    [
      'a full stop of the sentence',
      'https://a.org/b。',
      'warning: ends in a sign that probably belongs to the sentence around it',
    ],
    ['a bracket of the sentence', 'https://a.org/b)', 'warning: has a closing bracket too many'],
    [
      'parameters of sharing',
      'https://a.org/?utm_source=x&id=1&gclid=2',
      'warning: contains tracking: remove utm_source, gclid',
    ],
    ['a parameter that tracks on this host', 'https://youtu.be/a?si=1', 'warning: contains tracking: remove si'],
    ['a place in the page', 'https://a.org/b#:~:text=c', 'warning: marks a place in the page: end it before #:~:'],
  ])('GIVEN %s THEN one complaint says so', (_what, address, complaint) => expect(told(address)).toEqual([complaint]));

  test('GIVEN several faults THEN each is named, in the order of the rules', () => {
    expect(told('https://bit.ly/x?fbclid=1.')).toEqual([
      'warning: is a short address: write the one that it leads to',
      'warning: ends in a sign that probably belongs to the sentence around it',
      'warning: contains tracking: remove fbclid',
    ]);
  });
});
