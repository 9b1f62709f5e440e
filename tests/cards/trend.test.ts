import { beforeAll, describe, expect, test } from 'vitest';
import { isActor, isJapanese, type Catalog } from '../../src/catalog/catalog.ts';
import { topics } from '../../src/catalog/schema/quote.ts';
import { hasCareer } from '../../src/cards/actor/career.ts';
import { careerPicture, mostWorks } from '../../src/cards/actor/career-picture.ts';
import { limits } from '../../src/cards/kit/limits.ts';
import { titleOf } from '../../src/cards/kit/names.ts';
import { trendPartCard } from '../../src/cards/trend/parts.ts';
import { charts, trendPicture } from '../../src/cards/trend/pictures.ts';
import { trendCard } from '../../src/cards/trend/trend.ts';
import { trendViews } from '../../src/cards/trend/navigation.ts';
import { languages } from '../../src/language/language.ts';
import { drawn } from '../pictures/drawn.ts';
import { byYear } from '../../src/insights/trend/by-year.ts';
import { mostCast } from '../../src/insights/trend/most-cast.ts';
import { productions } from '../../src/insights/trend/productions.ts';
import { realCatalog, testDay } from '../real-data.ts';

let catalog: Catalog;
beforeAll(async () => {
  catalog = await realCatalog();
});

const everyChart = charts.flatMap((chart) => languages.map((language) => [chart, language] as const));

describe('pictures of the trend', () => {
  test.each(everyChart)(
    'GIVEN %s in %s THEN it is a PNG under 300 KB with an alternative text',
    async (chart, language) => {
      const picture = trendPicture(chart, catalog, language, testDay);
      if (picture === undefined) throw new Error(chart);
      expect((await drawn(picture.spec)).byteLength).toBeLessThan(300_000);
      expect(picture.alt.length).toBeGreaterThan(80);
      expect(picture.alt.length).toBeLessThanOrEqual(limits.altText);
      expect(picture.spec.footer).toContain('2026');
    },
  );

  test.each(languages)('GIVEN the works by year in %s THEN the alternative text names every number', (language) => {
    const alt = trendPicture('years', catalog, language, testDay)?.alt ?? '';
    const made = productions(catalog, testDay);
    expect(alt).toContain(String(made.length));
    for (const { year, count } of byYear(made))
      if (count > 0) expect(alt).toContain(`${year}${language === 'ja' ? '：' : ': '}${count}`);
  });

  test.each(languages)(
    'GIVEN the actors in %s THEN the alternative text names the first with their works',
    (language) => {
      const alt = trendPicture('actors', catalog, language, testDay)?.alt ?? '';
      const [first] = mostCast(productions(catalog, testDay));
      const name = catalog.anyone(first?.person ?? '')?.names[language] ?? '';
      expect(alt).toMatch(new RegExp(`${name}${language === 'ja' ? '：' : ': '}${first?.works}`, 'u'));
    },
  );

  test('GIVEN actors who met again THEN every line joins two names of the picture', () => {
    const spec = trendPicture('pairs', catalog, 'ja', testDay)?.spec;
    if (spec?.is !== 'links') throw new Error('no links');
    for (const { from, to, weight } of spec.links) {
      expect(spec.left.names[from]).toBeDefined();
      expect(spec.right.names[to]).toBeDefined();
      expect(weight).toBeGreaterThan(1);
    }
    expect(new Set(spec.links.map(({ to }) => to)).size).toBe(spec.right.names.length);
  });

  test('GIVEN a day before the first work THEN there is no picture, and the card says so', () => {
    const early = new Date('1990-01-01T12:00:00+09:00');
    for (const chart of charts) expect(trendPicture(chart, catalog, 'en', early)).toBeUndefined();
    expect(trendCard(undefined, undefined, catalog, 'en', early).embeds[0]?.description).toBe(
      'No works are on record yet.',
    );
  });
});

describe('the trend at a glance', () => {
  test.each(languages)('GIVEN %s THEN numbers come with their caveat and its day', (language) => {
    const [embed] = trendCard(undefined, undefined, catalog, language, testDay).embeds;
    expect(embed?.description).toContain(String(productions(catalog, testDay).length));
    expect(embed?.description).toMatch(/^-# .*2026/mu);
    expect(embed?.description?.match(/\*\*\d+/gu)?.length).toBeGreaterThanOrEqual(4);
    expect(embed?.fields).toBeUndefined();
  });

  test.each(topics)('GIVEN the topic %s THEN every statement at a glance is of it and has its page', (topic) => {
    const [embed] = trendCard(topic, undefined, catalog, 'en', testDay).embeds;
    const said = [...catalog.quotes.values()].filter((quote) => quote.topic === topic).map(({ text }) => text.en);
    for (const { value } of embed?.fields?.slice(0, 2) ?? []) {
      const lines = value.split('\n').filter((line) => line.startsWith('**'));
      for (const line of lines)
        expect(
          said.some((text) => line.replaceAll('\\', '').endsWith(text)),
          line,
        ).toBe(true);
      expect(value.match(/\]\(<https?:/gu)?.length ?? 0).toBe(lines.length);
    }
  });
});

describe('the parts of the trend', () => {
  test.each(trendViews)('GIVEN %s THEN its pages hold everything once', (view) => {
    const seen: string[] = [];
    for (let page = 1; page < 200; page += 1) {
      const { embeds } = trendPartCard(view, undefined, page, catalog, 'en', testDay);
      const [embed] = embeds;
      const [, number, count] = /Page (\d+) of (\d+)/u.exec(embed?.footer?.text ?? '') ?? [];
      expect(Number(number)).toBe(page);
      seen.push(...(embed?.fields ?? []).map(({ name, value }) => name + value), embed?.description ?? '');
      if (number === count) break;
    }
    const quotes = [...catalog.quotes.values()].filter(({ stance }) => stance === view);
    const texts = seen.join('\n').replaceAll('\\', '');
    for (const { text, verbatim } of quotes)
      expect(texts).toContain(verbatim?.language === 'en' ? verbatim.words.slice(0, 170) : text.en);
    expect(seen.length).toBeGreaterThan(3);
  });

  test.each([-1, 0, 999, Number.NaN])('GIVEN page %d THEN the nearest existing page opens', (page) => {
    const { embeds } = trendPartCard('drives', undefined, page, catalog, 'en', testDay);
    expect(embeds[0]?.footer?.text).toMatch(page === 999 ? /^Page (\d+) of \1 /u : /^Page 1 of /u);
  });
});

describe('the picture of a career', () => {
  test.each(languages)(
    'GIVEN any actor with two works or more, in %s THEN the words name every work that is drawn',
    (language) => {
      const actors = [...catalog.people.values()].filter((person) => hasCareer(person, catalog));
      expect(actors.length).toBeGreaterThan(30);
      for (const person of actors) {
        const { spec, alt } = careerPicture(person, catalog, language, testDay);
        if (spec.is !== 'timeLine') throw new Error(spec.is);
        expect(spec.works.length).toBeLessThanOrEqual(mostWorks);
        for (const { title } of spec.works) expect(alt).toContain(title);
        const works = catalog.partsOf(person.id).filter(({ series }) => isJapanese(series));
        expect(alt).toContain(String(works.length));
        // A picture leaves works out only where its titles need more lines than a phone shows.
        for (const { series } of spec.works.length === works.length ? works : [])
          expect(alt).toContain(titleOf(series, language));
      }
    },
  );

  test('GIVEN somebody with one work, a director, a co-star THEN no picture is offered', () => {
    for (const person of [...catalog.people.values(), ...catalog.costars.values()]) {
      const works = catalog.partsOf(person.id).filter(({ series }) => isJapanese(series)).length;
      expect(hasCareer(person, catalog), person.id).toBe(isActor(person) && works > 1);
    }
  });

  test('GIVEN a work that nobody confirms THEN its mark is hollow and the words say so', () => {
    const person = catalog.anyone('ok-taecyeon');
    if (person === undefined) throw new Error('no such person');
    const { spec, alt } = careerPicture(person, catalog, 'en', testDay);
    if (spec.is !== 'timeLine') throw new Error(spec.is);
    expect(spec.works.filter(({ isHollow }) => isHollow).map(({ title }) => title)).toEqual(['Soul Mate']);
    expect(alt).toContain('Soul Mate (lead, release unconfirmed)');
  });
});
