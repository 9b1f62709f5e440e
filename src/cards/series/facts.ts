import type { Catalog, Making } from '../../catalog/catalog.ts';
import type { Maker, Series } from '../../catalog/schema/series.ts';
import { countryName } from '../../language/code-names.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { labels } from '../../language/words/labels.ts';
import { recordWords } from '../../language/words/record.ts';
import { doubtOf } from '../kit/doubt.ts';
import { plain } from '../kit/escape.ts';
import { companyName, nameBehind, nameOf, termName } from '../kit/names.ts';
import type { Fact } from '../kit/facts.ts';
import { makingLabel } from '../kit/parts.ts';
import type { MenuItem } from '../kit/reply.ts';
import { customId } from '../kit/custom-id.ts';

function makerNames(makers: readonly Maker[] | undefined, catalog: Catalog, language: Language): string {
  const words = commonWords[language];
  return (makers ?? [])
    .map(({ name, person, role }) => {
      const shown = plain(nameBehind(person, name, catalog, language));
      return role === undefined ? shown : words.qualified(shown, plain(role[language]));
    })
    .join(words.comma);
}

/** The directors, writers and producers of a work, one fact per job. */
export const crewFacts = (series: Series, jobs: readonly Making[], catalog: Catalog, language: Language): Fact[] =>
  jobs
    .filter((making) => (series[making] ?? []).length > 0)
    .map((making) => ({
      name: makingLabel(making, series.kind, language),
      value: makerNames(series[making], catalog, language) + doubtOf(series, making),
    }));

export function whereToWatch(series: Series, catalog: Catalog, language: Language, between = ' · '): string {
  const words = recordWords[language];
  const networks = (series.networks ?? []).map((network) => plain(termName(catalog.services, network, language)));
  const platforms = (series.platforms ?? []).map(({ service, country, announced }) => {
    const name = plain(termName(catalog.services, service, language));
    const placed = country === undefined ? name : words.platformIn(name, countryName(country, language));
    return announced === true ? words.platformAnnounced(placed) : placed;
  });
  return (
    [...new Set([...networks, ...platforms])].join(between) +
    (networks.length + platforms.length > 0 ? doubtOf(series, 'networks', 'platforms') : '')
  );
}

/**
 * "Series · 10 episodes · Japanese production · Romance, Comedy". A genre with the same name as the kind (ドラマ, 드라마) is
 * not repeated.
 */
export function kindLine(series: Series, catalog: Catalog, language: Language): string {
  const words = labels[language];
  const episodes =
    series.episodes === undefined
      ? []
      : [`${recordWords[language].episodes(series.episodes)}${doubtOf(series, 'episodes')}`];
  const genres = (series.genres ?? [])
    .map((genre) => termName(catalog.genres, genre, language))
    .filter((genre) => genre !== words.kind[series.kind])
    .join(commonWords[language].comma);
  return [words.kind[series.kind], ...episodes, words.country[series.country], genres].filter(Boolean).join(' · ');
}

export function companies(series: Series, catalog: Catalog, language: Language): string | undefined {
  const words = commonWords[language];
  const shown = (series.companies ?? []).map(({ company, role }) => {
    const name = plain(companyName(company, catalog, language));
    return role === undefined ? name : words.qualified(name, plain(role[language]));
  });
  return shown.length === 0 ? undefined : shown.join(words.comma) + doubtOf(series, 'companies');
}

/** Menu items for crew members who have a record and are not in the cast as well. */
export function makerItems(series: Series, catalog: Catalog, language: Language): MenuItem[] {
  const seen = new Set((series.cast ?? []).map((credit) => credit.person));
  return (['directors', 'writers', 'producers'] as const).flatMap((making) =>
    (series[making] ?? []).flatMap(({ person }) => {
      const record = person === undefined || seen.has(person) ? undefined : catalog.anyone(person);
      if (record === undefined) return [];
      seen.add(record.id);
      return [
        {
          label: nameOf(record, language),
          description: makingLabel(making, series.kind, language),
          to: customId('actor', record.id),
        },
      ];
    }),
  );
}
