import type { Catalog } from '../catalog/catalog.ts';
import type { Credit, Maker, Series } from '../catalog/schema/series.ts';
import { formatDate } from '../language/date.ts';
import type { Language } from '../language/language.ts';
import { wordsIn } from '../language/words.ts';
import { citations } from './cite.ts';
import { colours } from './colours.ts';
import { plain } from './escape.ts';
import { field, fields, listWithin } from './fields.ts';
import { limits } from './limits.ts';
import { nameOf, otherTitles, termName, titleOf, titleWithYear } from './names.ts';
import { pageButtons, pageOf } from './pages.ts';
import { roleOf } from './parts.ts';
import { button, menu, rowsOf, type MenuItem, type Reply } from './reply.ts';
import { route } from './route.ts';
import { sourcesCard } from './sources.ts';
import { statusLine } from './status.ts';

const castOnCard = 8;
const castPerPage = 12;
const notesOnCard = 2;
const notesPerPage = 5;
const figuresPerPage = 6;

const unverified = (series: Series, name: string): string => (series.unverified?.includes(name) === true ? ' ❔' : '');

function castLine(credit: Credit, catalog: Catalog, language: Language): string {
  const person = catalog.anyone(credit.person);
  const name = `**${plain(person === undefined ? credit.person : nameOf(person, language))}**`;
  const role = roleOf(credit, language);
  return role === '' ? name : `${name} · ${role}`;
}

function castItems(cast: readonly Credit[], catalog: Catalog, language: Language): MenuItem[] {
  return cast.flatMap((credit) => {
    const person = catalog.anyone(credit.person);
    if (person === undefined) return [];
    return [
      { label: nameOf(person, language), description: credit.character?.[language], to: route('actor', person.id) },
    ];
  });
}

function makerNames(makers: readonly Maker[] | undefined, catalog: Catalog, language: Language): string {
  return (makers ?? [])
    .map(({ name, person, role }) => {
      const record = person === undefined ? undefined : catalog.anyone(person);
      const shown = plain(record === undefined ? name : nameOf(record, language));
      return role === undefined ? shown : `${shown} (${plain(role[language])})`;
    })
    .join(', ');
}

function madeBy(series: Series, catalog: Catalog, language: Language): string {
  const words = wordsIn(language);
  return (['directors', 'writers', 'producers'] as const)
    .filter((making) => (series[making] ?? []).length > 0)
    .map(
      (making) =>
        `${words.making[making]}: ${makerNames(series[making], catalog, language)}${unverified(series, making)}`,
    )
    .join('\n');
}

function whereToWatch(series: Series, catalog: Catalog, language: Language): string {
  const words = wordsIn(language);
  const networks = (series.networks ?? []).map((network) => plain(termName(catalog.services, network, language)));
  const platforms = (series.platforms ?? []).map(({ service, country, announced }) => {
    const name = plain(termName(catalog.services, service, language));
    const placed =
      country === undefined ? name : words.platformIn(name, words.countryName[country === 'KR' ? 'KR' : 'JP']);
    return announced === true ? words.platformAnnounced(placed) : placed;
  });
  return (
    [...new Set([...networks, ...platforms])].join(' · ') +
    (networks.length + platforms.length > 0 ? unverified(series, 'platforms') : '')
  );
}

function kindLine(series: Series, language: Language): string {
  const words = wordsIn(language);
  const episodes =
    series.episodes === undefined ? [] : [`${words.episodes(series.episodes)}${unverified(series, 'episodes')}`];
  return [words.kind[series.kind], ...episodes, words.country[series.country]].join(' · ');
}

function sourceIds(series: Series): string[] {
  const inCast = (series.cast ?? []).flatMap((credit) => credit.sources);
  return [
    ...new Set([
      ...series.sources,
      ...series.release.sources,
      ...(series.notes ?? []).flatMap((note) => note.sources),
      ...inCast,
    ]),
  ];
}

/** What a work is, where it stands, who made it and who is in it. */
export function seriesCard(series: Series, catalog: Catalog, language: Language, now: Date): Reply {
  const words = wordsIn(language);
  const cast = series.cast ?? [];
  const notes = series.notes ?? [];
  const said = catalog.quotesAbout(series.id);
  const figures = catalog.figuresOf(series.id);
  const sources = sourceIds(series);
  const beside = otherTitles(series, language).map(plain).join(' · ');
  const unsureDate = unverified(series, 'start') || unverified(series, 'end');
  const background = notes
    .slice(0, notesOnCard)
    .map((note) => `• ${plain(note.text[language])}\n-# ${citations(note.sources, catalog, language)}`);
  return {
    embeds: [
      {
        title: plain(titleWithYear(series, language)),
        description:
          `${beside}\n\n${plain(series.premise[language])}${unverified(series, 'premise')}\n\n-# ${kindLine(series, language)}`.trim(),
        color: colours.series,
        fields: fields(
          field(words.field.status, `${statusLine(series, language, now)}${unsureDate}`, true),
          field(words.field.where, whereToWatch(series, catalog, language), true),
          field(
            words.field.genres,
            (series.genres ?? []).map((genre) => termName(catalog.genres, genre, language)).join(', '),
            true,
          ),
          field(
            words.count(words.field.cast, cast.length),
            listWithin(
              cast.slice(0, castOnCard).map((credit) => castLine(credit, catalog, language)),
              cast.length,
              words,
            ),
          ),
          field(words.field.by, madeBy(series, catalog, language)),
          field(words.field.companies, companies(series, language)),
          field(words.field.basedOn, series.basedOn && plain(series.basedOn[language]) + unverified(series, 'basedOn')),
          field(words.field.alsoWritten, series.aliases?.map(plain).join(' · ')),
          field(words.field.background, listWithin(background, notes.length, words)),
        ),
        footer: {
          text: [
            words.checked(formatDate(series.checked, language)),
            words.sourceCount(sources.length),
            ...((series.unverified ?? []).length > 0 ? [words.unconfirmedLegend] : []),
          ].join(' · '),
        },
      },
    ],
    rows: rowsOf(
      menu(
        'cast',
        words.menu.person,
        [...castItems(cast, catalog, language), ...makerItems(series, catalog, language)].slice(0, limits.menuOptions),
      ),
      [
        ...(cast.length > castOnCard
          ? [
              button(words.count(words.button.cast, cast.length), route('series', series.id, 'cast', 1), {
                emoji: '🎭',
              }),
            ]
          : []),
        ...(said.length > 0
          ? [
              button(words.count(words.button.said, said.length), route('series', series.id, 'said', 1), {
                emoji: '💬',
              }),
            ]
          : []),
        ...(notes.length > notesOnCard
          ? [
              button(words.count(words.button.background, notes.length), route('series', series.id, 'background', 1), {
                emoji: '📖',
              }),
            ]
          : []),
        ...(figures.length > 0
          ? [
              button(words.count(words.button.figures, figures.length), route('series', series.id, 'figures', 1), {
                emoji: '📊',
              }),
            ]
          : []),
        button(words.count(words.button.sources, sources.length), route('series', series.id, 'sources', 1), {
          emoji: '🔗',
        }),
      ],
    ),
  };
}

function companies(series: Series, language: Language): string | undefined {
  const shown = (series.companies ?? []).map(
    ({ name, role }) => plain(name) + (role === undefined ? '' : ` (${plain(role[language])})`),
  );
  return shown.length === 0 ? undefined : shown.join(', ') + unverified(series, 'companies');
}

function makerItems(series: Series, catalog: Catalog, language: Language): MenuItem[] {
  const seen = new Set((series.cast ?? []).map((credit) => credit.person));
  return (['directors', 'writers', 'producers'] as const).flatMap((making) =>
    (series[making] ?? []).flatMap(({ person }) => {
      const record = person === undefined || seen.has(person) ? undefined : catalog.anyone(person);
      if (record === undefined) return [];
      seen.add(record.id);
      return [
        {
          label: nameOf(record, language),
          description: wordsIn(language).making[making],
          to: route('actor', record.id),
        },
      ];
    }),
  );
}

/** The whole cast, by pages. */
export function seriesCastCard(series: Series, page: number, catalog: Catalog, language: Language): Reply {
  const words = wordsIn(language);
  const shown = pageOf(series.cast ?? [], page, castPerPage);
  return {
    embeds: [
      {
        title: plain(words.castTitle(titleOf(series, language))),
        description:
          shown.items
            .map(
              (credit) =>
                castLine(credit, catalog, language) +
                (credit.note === undefined ? '' : `\n-# ${plain(credit.note[language])}`),
            )
            .join('\n') || words.nothingHere,
        color: colours.series,
        footer: { text: words.page(shown.number, shown.count) },
      },
    ],
    rows: rowsOf(menu('cast', words.menu.person, castItems(shown.items, catalog, language)), [
      ...pageButtons(shown, (to) => route('series', series.id, 'cast', to), words),
      button(words.button.card, route('series', series.id), { emoji: '↩️' }),
    ]),
  };
}

/** The notes on a work, each with its sources. */
export function seriesBackgroundCard(series: Series, page: number, catalog: Catalog, language: Language): Reply {
  const words = wordsIn(language);
  const shown = pageOf(series.notes ?? [], page, notesPerPage);
  return {
    embeds: [
      {
        title: plain(words.backgroundTitle(titleOf(series, language))),
        ...(shown.items.length === 0 ? { description: words.nothingHere } : {}),
        color: colours.series,
        fields: fields(
          ...shown.items.map((note) =>
            field(
              words.noteTopic[note.topic],
              `${plain(note.text[language])}\n-# ${citations(note.sources, catalog, language, 3)}`,
            ),
          ),
        ),
        footer: { text: words.page(shown.number, shown.count) },
      },
    ],
    rows: rowsOf([
      ...pageButtons(shown, (to) => route('series', series.id, 'background', to), words),
      button(words.button.card, route('series', series.id), { emoji: '↩️' }),
    ]),
  };
}

/** Ratings, box office and the like; sources that disagree stand one under the other. */
export function seriesFiguresCard(series: Series, page: number, catalog: Catalog, language: Language): Reply {
  const words = wordsIn(language);
  const shown = pageOf(catalog.figuresOf(series.id), page, figuresPerPage);
  return {
    embeds: [
      {
        title: plain(words.figuresTitle(titleOf(series, language))),
        ...(shown.items.length === 0 ? { description: words.nothingHere } : {}),
        color: colours.series,
        fields: fields(
          ...shown.items.map((figure) =>
            field(
              plain(figure.value[language]),
              `${plain(figure.what[language])} (${formatDate(figure.asOf, language)})\n-# ${citations(figure.sources, catalog, language, 3)}`,
            ),
          ),
        ),
        footer: { text: words.page(shown.number, shown.count) },
      },
    ],
    rows: rowsOf([
      ...pageButtons(shown, (to) => route('series', series.id, 'figures', to), words),
      button(words.button.card, route('series', series.id), { emoji: '↩️' }),
    ]),
  };
}

export function seriesSourcesCard(series: Series, page: number, catalog: Catalog, language: Language): Reply {
  return sourcesCard(
    titleOf(series, language),
    sourceIds(series),
    page,
    { page: (to) => route('series', series.id, 'sources', to), back: route('series', series.id) },
    catalog,
    language,
  );
}
