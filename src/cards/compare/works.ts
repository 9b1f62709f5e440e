import type { Catalog } from '../../catalog/catalog.ts';
import type { Series } from '../../catalog/schema/series.ts';
import { dayInJapan } from '../../catalog/status.ts';
import { figuresToCompare, koreansIn, peopleInBoth } from '../../insights/compare.ts';
import { formatDate } from '../../language/date.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { compareWords } from '../../language/words/compare.ts';
import { labels } from '../../language/words/labels.ts';
import { citations } from '../kit/cite.ts';
import { colours } from '../kit/colours.ts';
import { pairTitle } from './compare.ts';
import { doubtMark, doubtOf } from '../kit/doubt.ts';
import { plain } from '../kit/escape.ts';
import { field, fields } from '../kit/fields.ts';
import { sourcesLine } from '../kit/freshness.ts';
import { nameBehind, nameOf, termName, titleOf, titleWithYear } from '../kit/names.ts';
import { menu, rowsOf, type MenuItem, type Reply } from '../kit/reply.ts';
import { makingLabel } from '../kit/parts.ts';
import { customId } from '../kit/custom-id.ts';
import { namesWithin, sideBySide, type Compared } from '../kit/side-by-side.ts';
import { statusLine } from '../kit/status.ts';
import { seriesSources } from '../series/sources.ts';

const figuresShown = 1;

function lines(a: Series, b: Series, catalog: Catalog, language: Language, now: Date): Compared[] {
  const words = compareWords[language];
  const common = commonWords[language];
  const line = (name: string, of: (series: Series) => string | undefined): Compared => ({
    name,
    sides: [of(a), of(b)],
  });
  const directing = [...new Set([a, b].map(({ kind }) => makingLabel('directors', kind, language)))];
  const services = (ids: readonly string[]): string =>
    [...new Set(ids)].map((id) => plain(termName(catalog.services, id, language))).join(common.comma);
  return [
    line(words.kind, (series) => labels[language].kind[series.kind]),
    line(words.status, (series) => statusLine(series, language, now) + doubtOf(series, 'start', 'end')),
    line(words.networks, (series) => {
      const shown = services(series.networks ?? []);
      return shown === '' ? '' : shown + doubtOf(series, 'networks');
    }),
    line(words.platforms, (series) => {
      const shown = services((series.platforms ?? []).map(({ service }) => service));
      return shown === '' ? '' : shown + doubtOf(series, 'platforms');
    }),
    line(words.castSize, ({ cast = [] }) =>
      cast.length === 0 ? undefined : words.people(new Set(cast.map(({ person }) => person)).size, ''),
    ),
    line(words.koreans, (series) => {
      const actors = koreansIn(series, catalog);
      const names = actors.map((actor) => plain(nameOf(actor, language)));
      return actors.length === 0 ? undefined : words.people(actors.length, namesWithin(names, common));
    }),
    line(directing.join(' / '), (series) => {
      const makers = series.directors ?? [];
      const names = makers.map(({ name, person }) => plain(nameBehind(person, name, catalog, language)));
      return names.length === 0 ? '' : names.join(common.comma) + doubtOf(series, 'directors');
    }),
  ];
}

/**
 * "17.1 % · Average rating of Hotelier (24 March 2024)" and its source. The figure's own description contains the
 * title.
 */
function figureLine(series: Series, catalog: Catalog, language: Language): string[] {
  return figuresToCompare(series, catalog)
    .slice(0, figuresShown)
    .map(
      (figure) =>
        `**${plain(figure.value[language])}** · ${commonWords[language].qualified(plain(figure.what[language]), formatDate(figure.asOf, language))}\n-# ${citations(figure.sources, catalog, language, 1)}`,
    );
}

/** The buttons to the pages with the figures that the card has no room for. */
const figureItems = (all: readonly Series[], catalog: Catalog, language: Language): MenuItem[] =>
  all.flatMap((series) => {
    const { length } = catalog.figuresOf(series.id);
    const label = compareWords[language].figures(titleOf(series, language));
    return length > figuresShown
      ? [{ label: commonWords[language].count(label, length), to: customId('series', series.id, 'figures', 1) }]
      : [];
  });

/** Two works side by side. */
export function compareWorksCard(a: Series, b: Series, catalog: Catalog, language: Language, now: Date): Reply {
  const words = compareWords[language];
  const common = commonWords[language];
  const people = peopleInBoth(a, b).flatMap((id) => catalog.anyone(id) ?? []);
  const titles = [plain(titleWithYear(a, language)), plain(titleWithYear(b, language))] as const;
  const facts = sideBySide(lines(a, b, catalog, language, now), words.unknown, words.title);
  const shown = fields(
    field(
      people.length === 0 ? words.sharedPeople : common.count(words.sharedPeople, people.length),
      namesWithin(
        people.map((person) => plain(nameOf(person, language))),
        common,
      ) || words.noSharedPeople,
    ),
    field(words.inNumbers, [a, b].flatMap((series) => figureLine(series, catalog, language)).join('\n')),
  );
  return {
    embeds: [
      {
        title: pairTitle(titles[0], titles[1], language),
        description: facts,
        color: colours.series,
        fields: shown,
        footer: {
          text: [
            words.footerWorks(formatDate(dayInJapan(now), language)),
            sourcesLine([...new Set([...seriesSources(a), ...seriesSources(b)])], catalog, language),
            ...([facts, ...shown.map(({ value }) => value)].some((text) => text.includes(doubtMark))
              ? [common.unconfirmedLegend]
              : []),
          ].join(' · '),
        },
      },
    ],
    rows: rowsOf(
      menu('both', common.menu.record, [
        ...[a, b].map((series) => ({
          label: titleWithYear(series, language),
          description: labels[language].kind[series.kind],
          to: customId('series', series.id),
        })),
        ...figureItems([a, b], catalog, language),
        ...people.map((person) => ({ label: nameOf(person, language), to: customId('actor', person.id) })),
      ]),
    ),
  };
}
