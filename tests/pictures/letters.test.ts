import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { languages } from '../../src/language/language.ts';
import { commonWords } from '../../src/language/words/common.ts';
import { labels } from '../../src/language/words/labels.ts';
import { pictureWords } from '../../src/language/words/pictures.ts';
import { realCatalog } from '../real-data.ts';

let draws: (letter: string) => string;
let catalog: Catalog;

beforeAll(async () => {
  // Fonts of this computer must not stand in for one that we do not ship: a container has none.
  vi.stubEnv('DISABLE_SYSTEM_FONTS_LOAD', '1');
  const { createCanvas } = await import('@napi-rs/canvas');
  const { font } = await import('../../src/pictures/fonts.ts');
  const context = createCanvas(36, 36).getContext('2d');
  draws = (letter) => {
    context.clearRect(0, 0, 36, 36);
    context.font = font(24);
    context.fillText(letter, 4, 27);
    return context.canvas.data().toString('base64');
  };
  catalog = await realCatalog();
});

/** No font has a letter here: it is drawn as the box that stands for what is missing. */
const nobodys = '\u{10FFFD}';

const missing = (text: Iterable<string>): string[] => {
  const box = draws(nobodys);
  return [...new Set(text)].filter((letter) => letter.trim() !== '' && draws(letter) === box);
};

describe('letters in pictures', () => {
  test('GIVEN a letter that no font has THEN this test would see it', () => {
    expect(missing(['\u{10FFFC}', 'A'])).toEqual(['\u{10FFFC}']);
  });

  test('GIVEN hangul, kana, kanji and signs THEN none is a box', () => {
    expect(missing('채종협횹뷁 チェ・ジョンヒョプ ひらがな 匿名恋人彅﨑 Aūé※～♂—…〈〉「」')).toEqual([]);
  });

  test('GIVEN every name and title of the catalog THEN each letter is there', () => {
    const texts = [
      ...[...catalog.people.values(), ...catalog.costars.values()].flatMap(({ names }) => Object.values(names)),
      ...[...catalog.series.values()].flatMap(({ titles }) => [titles.en, titles.ja, titles.ko]),
      ...[...catalog.services.values()].flatMap(({ name }) => Object.values(name)),
    ];
    expect(missing(texts.join('')), 'put a font with these letters into assets/fonts (README there)').toEqual([]);
  });

  test.each(languages)('GIVEN the words of the pictures in %s THEN each letter is there', (language) => {
    // The text of a function holds the letters that it writes.
    const text = JSON.stringify(
      [pictureWords[language], commonWords[language], labels[language]],
      (_, value: unknown) => (typeof value === 'function' ? String(value) : value),
    );
    expect(missing(text.replaceAll(/\p{Extended_Pictographic}/gu, ''))).toEqual([]);
  });
});
