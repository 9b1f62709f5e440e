import { beforeAll, describe, expect, test } from 'vitest';
import { actorCard } from '../../src/cards/actor/actor.ts';
import { actorDetailsCard } from '../../src/cards/actor/details.ts';
import { actorWorksCard } from '../../src/cards/actor/works.ts';
import { compareWorksCard } from '../../src/cards/compare/works.ts';
import type { Reply } from '../../src/cards/kit/reply.ts';
import { seriesCastCard } from '../../src/cards/series/cast.ts';
import { seriesDetailsCard } from '../../src/cards/series/details.ts';
import { seriesCard } from '../../src/cards/series/series.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import type { Series } from '../../src/catalog/schema/series.ts';
import { languages, type Language } from '../../src/language/language.ts';
import { commonWords } from '../../src/language/words/common.ts';
import { catalogOf, work } from '../insights/small-catalog.ts';
import { realCatalog } from '../real-data.ts';
import { sampleOf, sized } from '../thorough.ts';

const now = new Date('2026-11-30T12:00:00+09:00');

function bodyOf({ embeds }: Reply): string {
  return embeds
    .flatMap(({ description = '', fields = [] }) => [description, ...fields.map(({ value }) => value)])
    .join('\n');
}

const footerOf = ({ embeds }: Reply): string => embeds.map(({ footer }) => footer?.text ?? '').join('\n');

describe('the field itself is marked with ※', () => {
  const complete: Partial<Series> = {
    networks: ['tbs'],
    directors: [{ name: 'Takeyoshi Yamamoto' }],
    start: '2024-01-23',
  };
  const seen = (unverified: readonly string[]): string[] => {
    const doubtful = work('a-work', { ...complete, unverified: [...unverified] });
    const sure = work('another-work', complete);
    const catalog = catalogOf([doubtful, sure]);
    return [seriesCard(doubtful, catalog, 'en', now), compareWorksCard(doubtful, sure, catalog, 'en', now)].flatMap(
      (card) => bodyOf(card).match(/[^*\n|]*※/gu) ?? [],
    );
  };

  test.each([
    ['nothing', [], []],
    ['the director', ['directors'], [' Takeyoshi Yamamoto ※', ' Takeyoshi Yamamoto ※']],
    ['the network', ['networks'], [' tbs ※', ' tbs ※']],
    ['the start', ['start'], [' First aired 23 January 2024 ※', ' First aired 23 January 2024 ※']],
  ])('GIVEN %s is unconfirmed THEN the card and the comparison mark that fact alone', (_what, unverified, marked) => {
    expect(seen(unverified)).toEqual(marked);
  });
});

describe('※ is explained where it appears, and nowhere else', () => {
  let catalog: Catalog;
  beforeAll(async () => {
    catalog = await realCatalog();
  });

  const cards = (language: Language): Reply[] => [
    ...sampleOf([...catalog.people.values()], 150).flatMap((person) => [
      actorCard(person, catalog, language, now),
      actorDetailsCard(person, catalog, language),
      actorWorksCard(person, 1, catalog, language, now),
    ]),
    ...sampleOf([...catalog.series.values()], 100).flatMap((series) => [
      seriesCard(series, catalog, language, now),
      seriesDetailsCard(series, catalog, language),
      seriesCastCard(series, 1, catalog, language),
    ]),
  ];

  test.each(languages)(
    'GIVEN every actor and work in %s THEN the legend appears exactly where the mark does',
    (language) => {
      const all = cards(language);
      const isMarked = (card: Reply): boolean => bodyOf(card).includes('※');
      const isExplained = (card: Reply): boolean => footerOf(card).includes(commonWords[language].unconfirmedLegend);
      expect(all.filter(isMarked).length).toBeGreaterThan(sized({ quick: 50, thorough: 100 }));
      expect(all.filter((card) => isMarked(card) !== isExplained(card)).map(bodyOf)).toEqual([]);
    },
  );
});
