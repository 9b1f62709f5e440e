import { createCanvas } from '@napi-rs/canvas';
import { beforeAll, describe, expect, test } from 'vitest';
import { hasCareer } from '../../src/cards/actor/career.ts';
import { careerPicture } from '../../src/cards/actor/career-picture.ts';
import { charts, trendPicture } from '../../src/cards/trend/pictures.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { languages, type Language } from '../../src/language/language.ts';
import { heightOf, paintOn } from '../../src/pictures/paint.ts';
import type { Spec } from '../../src/pictures/spec.ts';
import { sizes } from '../../src/pictures/theme.ts';
import { realCatalog, testDay } from '../real-data.ts';
import { sampleOf } from '../thorough.ts';

/** In CSS pixels: how wide and high a phone of 390 shows a picture in an embed at the most, and what can be read there. */
const [shownWidth, shownHeight] = [273, 350];
const leastReadable = 11;

let catalog: Catalog;
beforeAll(async () => {
  catalog = await realCatalog();
});

const ruler = createCanvas(1, 1).getContext('2d');

interface Written {
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
}

/** Every text that a picture writes, with its font size and where it begins and ends. */
function textsOf(spec: Spec): Written[] {
  const context = createCanvas(1, 1).getContext('2d');
  const height = heightOf(context, spec);
  const written: Written[] = [];
  context.fillText = (text: string, x: number): void => {
    const { width } = context.measureText(text);
    const left = x - { left: 0, center: width / 2, right: width, start: 0, end: width }[context.textAlign];
    written.push({ text, size: Number(/([\d.]+)px/u.exec(context.font)?.[1]), left, right: left + width });
  };
  paintOn(context, spec, height);
  return written;
}

function picturesIn(language: Language): [string, Spec][] {
  const people = [...catalog.people.values()].filter((person) => hasCareer(person, catalog));
  return [
    ...charts.flatMap((chart): [string, Spec][] => {
      const picture = trendPicture(chart, catalog, language, testDay);
      return picture === undefined ? [] : [[chart, picture.spec]];
    }),
    ...sampleOf(people, 20).map((person): [string, Spec] => [
      person.id,
      careerPicture(person, catalog, language, testDay).spec,
    ]),
  ];
}

describe.each(languages)('every picture in %s on a phone', (language) => {
  test('THEN its smallest letters are at least 11 CSS pixels high', () => {
    const pictures = picturesIn(language);
    expect(pictures.length).toBeGreaterThan(20);
    for (const [name, spec] of pictures) {
      const smallest = Math.min(...textsOf(spec).map(({ size }) => size));
      const scale = Math.min(shownWidth / sizes.width, shownHeight / heightOf(ruler, spec));
      expect(smallest * scale, name).toBeGreaterThanOrEqual(leastReadable);
    }
  });

  test('THEN no text is cut, and none runs over the edge', () => {
    for (const [name, spec] of picturesIn(language))
      for (const { text, left, right } of textsOf(spec)) {
        expect(text, name).not.toContain('…');
        expect(left, `${name}: ${text}`).toBeGreaterThanOrEqual(0);
        expect(right, `${name}: ${text}`).toBeLessThanOrEqual(sizes.width);
      }
  });

  test('THEN every name and title is there whole', () => {
    for (const [name, spec] of picturesIn(language)) {
      const all = textsOf(spec)
        .map(({ text }) => text)
        .join('')
        .replaceAll(/\s/gu, '');
      const expected =
        spec.is === 'timeLine'
          ? spec.works.map(({ title }) => title)
          : 'categories' in spec && spec.is === 'bars'
            ? spec.categories
            : [];
      for (const title of expected) expect(all, name).toContain(title.replaceAll(/\s/gu, ''));
    }
  });

  test('THEN the year in which the sources end is hatched, and the legend says up to when', () => {
    for (const chart of ['years', 'leads'] as const) {
      const spec = trendPicture(chart, catalog, language, testDay)?.spec;
      if (spec?.is !== 'columns') throw new Error(chart);
      expect(spec.categories[spec.unfinished?.category ?? -1]).toBe('2026');
      const label = { en: 'only to March 2026', ja: '2026年3月までの集計', ko: '2026년 3월까지 집계' }[language];
      expect(textsOf(spec).map(({ text }) => text)).toContain(label);
    }
  });
});
