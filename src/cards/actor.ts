import type { APIEmbedField } from 'discord-api-types/v10';
import { firstJapanesePart, isJapanese, type Catalog, type Part } from '../catalog/catalog.ts';
import type { Costar, Person } from '../catalog/schema/person.ts';
import { dayInJapan } from '../catalog/status.ts';
import { ageOn, formatDate } from '../language/date.ts';
import type { Language } from '../language/language.ts';
import { wordsIn } from '../language/words.ts';
import { colours } from './colours.ts';
import { plain } from './escape.ts';
import { field, fields, listWithin } from './fields.ts';
import { limits } from './limits.ts';
import { nameOf, otherNames, termName, titleWithYear } from './names.ts';
import { pageButtons, pageOf } from './pages.ts';
import { partLine, roleOf } from './parts.ts';
import { button, menu, rowsOf, type MenuItem, type Reply } from './reply.ts';
import { route } from './route.ts';
import { sourcesCard } from './sources.ts';

const worksOnCard = 5;
const worksPerPage = 8;

function lifeFields(person: Person, catalog: Catalog, language: Language, now: Date): (APIEmbedField | undefined)[] {
  const words = wordsIn(language);
  const doubt = (name: string): string => (person.unverified?.includes(name) === true ? ' ❔' : '');
  const age = person.born === undefined || person.died !== undefined ? undefined : ageOn(person.born, dayInJapan(now));
  const born =
    person.born &&
    `${formatDate(person.born, language)}${age === undefined ? '' : ` (${words.age(age)})`}${doubt('born')}`;
  const groups = (person.memberships ?? []).map(({ group, former }) => {
    const name = plain(termName(catalog.groups, group, language));
    return former === true ? words.former(name) : name;
  });
  return [
    field(words.field.born, born, true),
    field(words.field.died, person.died && formatDate(person.died, language), true),
    field(
      person.occupation === 'actor' ? words.field.agency : words.field.employer,
      agencyOf(person, language) + doubt('agency'),
      true,
    ),
    field(words.field.group, groups.length === 0 ? undefined : groups.join(', ') + doubt('memberships'), true),
    field(
      words.field.debut,
      person.debut === undefined ? undefined : formatDate(String(person.debut), language) + doubt('debut'),
      true,
    ),
  ];
}

function agencyOf({ agency }: Person, language: Language): string {
  if (agency === undefined) return '';
  const words = wordsIn(language);
  const name = plain(agency.name);
  const placed = agency.country === undefined ? name : words.agencyIn(name, words.countryName[agency.country]);
  return agency.period === undefined ? placed : words.agencyPeriod(placed, agency.period);
}

function workItems(parts: readonly Part[], language: Language): MenuItem[] {
  return parts.map(({ series, credit }) => ({
    label: titleWithYear(series, language),
    description: [wordsIn(language).kind[series.kind], credit.character?.[language]].filter(Boolean).join(' · '),
    to: route('series', series.id),
  }));
}

function madeWorks(person: Person | Costar, catalog: Catalog, language: Language): string[] {
  const words = wordsIn(language);
  return catalog
    .madeBy(person.id)
    .map(({ series, as }) => `**${plain(titleWithYear(series, language))}** · ${words.making[as]}`);
}

/** Who somebody is, and what they played or made: the same card for actors, makers and co-stars. */
export function actorCard(person: Person | Costar, catalog: Catalog, language: Language, now: Date): Reply {
  const words = wordsIn(language);
  const record = 'summary' in person ? person : undefined;
  const parts = catalog.partsOf(person.id);
  const japanese = parts.filter((part) => isJapanese(part.series));
  const first = record === undefined ? undefined : firstJapanesePart(parts);
  const made = madeWorks(person, catalog, language);
  const beside = otherNames(person, language).map(plain).join(' · ');
  const summary = record?.summary[language] ?? words.costarSummary(parts.length);
  const unconfirmed = (record?.unverified ?? []).length > 0;
  const sources = sourceIds(person, catalog);
  const said = catalog.quotesAbout(person.id);
  return {
    embeds: [
      {
        title: plain(nameOf(person, language)),
        description: `${beside}\n\n${plain(summary)}`.trim(),
        color: colours.actor,
        fields: fields(
          ...(record === undefined ? [] : lifeFields(record, catalog, language, now)),
          field(words.field.firstJapanese, first && plain(titleWithYear(first.series, language)), true),
          field(
            words.count(words.field.worksInJapan, japanese.length),
            listWithin(
              japanese.slice(0, worksOnCard).map((part) => partLine(part, language)),
              japanese.length,
              words,
            ) || (record?.occupation === 'actor' ? words.notInJapan : undefined),
          ),
          field(words.field.behindTheCamera, listWithin(made, made.length, words)),
          field(words.field.knownFor, knownFor(record, language)),
          field(words.field.alsoWritten, alsoWritten(person)),
        ),
        footer: {
          text: [
            ...(record === undefined ? [] : [words.checked(formatDate(record.checked, language))]),
            words.sourceCount(sources.length),
            ...(unconfirmed ? [words.unconfirmedLegend] : []),
          ].join(' · '),
        },
      },
    ],
    rows: rowsOf(
      menu(
        'works',
        words.menu.work,
        [...workItems(parts, language), ...madeItems(person, catalog, language)].slice(0, limits.menuOptions),
      ),
      [
        ...(parts.length > worksOnCard
          ? [
              button(words.count(words.button.works, parts.length), route('actor', person.id, 'works', 1), {
                emoji: '🎬',
              }),
            ]
          : []),
        ...(said.length > 0
          ? [button(words.count(words.button.said, said.length), route('actor', person.id, 'said', 1), { emoji: '💬' })]
          : []),
        button(words.count(words.button.sources, sources.length), route('actor', person.id, 'sources', 1), {
          emoji: '🔗',
        }),
      ],
    ),
  };
}

function madeItems(person: Person | Costar, catalog: Catalog, language: Language): MenuItem[] {
  const played = new Set(catalog.partsOf(person.id).map(({ series }) => series.id));
  const made = new Map(
    catalog
      .madeBy(person.id)
      .filter(({ series }) => !played.has(series.id))
      .map((item) => [item.series.id, item]),
  );
  return [...made.values()].map(({ series, as }) => ({
    label: titleWithYear(series, language),
    description: wordsIn(language).making[as],
    to: route('series', series.id),
  }));
}

function knownFor(record: Person | undefined, language: Language): string | undefined {
  if (record?.knownFor === undefined) return undefined;
  const mark = record.unverified?.includes('knownFor') === true ? ' ❔' : '';
  return record.knownFor.map((work) => plain(work[language])).join(' · ') + mark;
}

function alsoWritten(person: Person | Costar): string | undefined {
  if (person.aliases === undefined) return undefined;
  const mark = 'unverified' in person && person.unverified?.includes('aliases') === true ? ' ❔' : '';
  return person.aliases.map(plain).join(' · ') + mark;
}

function sourceIds(person: Person | Costar, catalog: Catalog): string[] {
  const own = 'sources' in person ? person.sources : [];
  return [
    ...new Set([
      ...own,
      ...catalog.partsOf(person.id).flatMap(({ credit }) => credit.sources),
      ...madeSources(person, catalog),
    ]),
  ];
}

function madeSources(person: Person | Costar, catalog: Catalog): string[] {
  return catalog.partsOf(person.id).length > 0 ? [] : catalog.madeBy(person.id).flatMap(({ series }) => series.sources);
}

/** All works, by pages, with a menu to open them. */
export function actorWorksCard(person: Person | Costar, page: number, catalog: Catalog, language: Language): Reply {
  const words = wordsIn(language);
  const shown = pageOf(catalog.partsOf(person.id), page, worksPerPage);
  return {
    embeds: [
      {
        title: plain(words.worksTitle(nameOf(person, language))),
        description: shown.items
          .map((part) => {
            const role = roleOf(part.credit, language);
            const note = part.credit.note === undefined ? '' : `\n-# ${plain(part.credit.note[language])}`;
            const kind = `${words.kind[part.series.kind]} · ${words.country[part.series.country]}`;
            return `**${plain(titleWithYear(part.series, language))}**\n${[role, kind].filter(Boolean).join(' · ')}${note}`;
          })
          .join('\n'),
        color: colours.actor,
        footer: { text: words.page(shown.number, shown.count) },
      },
    ],
    rows: rowsOf(menu('works', words.menu.work, workItems(shown.items, language)), [
      ...pageButtons(shown, (to) => route('actor', person.id, 'works', to), words),
      button(words.button.card, route('actor', person.id), { emoji: '↩️' }),
    ]),
  };
}

export function actorSourcesCard(person: Person | Costar, page: number, catalog: Catalog, language: Language): Reply {
  return sourcesCard(
    nameOf(person, language),
    sourceIds(person, catalog),
    page,
    { page: (to) => route('actor', person.id, 'sources', to), back: route('actor', person.id) },
    catalog,
    language,
  );
}
