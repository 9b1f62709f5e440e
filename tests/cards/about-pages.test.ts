import { describe, expect, test } from 'vitest';
import { documentCard, documentPages } from '../../src/cards/about/pages.ts';
import { cardLines, phoneLines } from '../../src/cards/kit/phone-lines.ts';
import { documentIn, documentNames } from '../../src/language/documents.ts';
import { languages } from '../../src/language/language.ts';

const each = documentNames.flatMap((name) => languages.map((language) => [name, language] as const));

const words = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

describe.each(each)('the pages of %s in %s', (name, language) => {
  const pages = documentPages(documentIn(name, language), language);

  test('THEN they have every word of the document, in order', () => {
    expect(words(pages.join(' '))).toBe(words(documentIn(name, language)));
  });

  test('THEN each fits a phone, and none ends with a heading', () => {
    expect(pages.filter((page) => phoneLines(page) > cardLines[language] - 4)).toEqual([]);
    expect(pages.filter((page) => page.split('\n').at(-1)?.startsWith('#'))).toEqual([]);
  });
});

const buttonsOf = (page: number): string => JSON.stringify(documentCard('privacy', page, 'en').rows);
const count = documentPages(documentIn('privacy', 'en'), 'en').length;

describe('a document of several pages', () => {
  test.each([
    ['the first', 1, 'about.privacy.2', '1~start'],
    ['the last', count, `about.privacy.${count - 1}`, `${count}~end`],
  ])('GIVEN %s page THEN one button leads on, the other is disabled', (_which, page, way, none) => {
    expect(buttonsOf(page)).toContain(`"${way}"`);
    expect(buttonsOf(page)).toContain(none);
  });

  test.each([0, count + 1, Number.NaN])(
    'GIVEN page %d, which it does not have THEN the nearest one is shown',
    (page) => {
      expect(documentCard('privacy', page, 'en').embeds[0]?.footer?.text).toMatch(
        new RegExp(`Page ${page > count ? count : 1} of ${count}`, 'u'),
      );
    },
  );

  test('GIVEN a text of one page THEN it has no buttons', () => {
    expect(documentPages('One line.', 'en')).toEqual(['One line.']);
  });
});
