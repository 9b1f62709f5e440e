import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/environment/config.ts';
import { OperatorError } from '../../src/environment/operator-error.ts';

const CONTACT = 'https://example.org/contact';
const [one, two] = ['https://example.org/feed.xml', 'http://10.0.0.1:1200/news?key=1'];

describe('FEEDS', () => {
  test.each([
    ['nothing', undefined, []],
    ['an empty variable', '', []],
    ['one address', one, [one]],
    ['commas', `${one},${two}`, [one, two]],
    ['lines and spaces', `\n${one}\n  ${two} ,`, [one, two]],
    ['one address twice', `${one} ${one}`, [one]],
  ])('GIVEN %s THEN these are read', (_title, FEEDS, feeds) => {
    expect(readConfig({ FEEDS, CONTACT }).feeds).toEqual(feeds);
  });

  test.each([
    ['no address', { FEEDS: 'natalie.mu', CONTACT }, 'FEEDS contains "natalie.mu"'],
    ['a file', { FEEDS: 'file:///etc/passwd', CONTACT }, 'FEEDS contains "file:'],
    ['no contact', { FEEDS: one }, 'FEEDS needs CONTACT'],
  ])('GIVEN %s THEN one sentence says so', (_title, environment, sentence) => {
    expect(() => readConfig(environment)).toThrow(OperatorError);
    expect(() => readConfig(environment)).toThrow(sentence);
  });
});
