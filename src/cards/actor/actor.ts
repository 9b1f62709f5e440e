import { firstJapanesePart, isJapanese, type Catalog } from '../../catalog/catalog.ts';
import type { Anyone, Person } from '../../catalog/schema/person.ts';
import type { Series } from '../../catalog/schema/series.ts';
import { formatDate } from '../../language/date.ts';
import type { Language } from '../../language/language.ts';
import { trendWordsIn } from '../../language/trend/words.ts';
import { wordsIn } from '../../language/words.ts';
import { hasCareer } from './career.ts';
import { lifeFields } from './life.ts';
import { personSources } from './sources.ts';
import { madeItems, workItems } from './works.ts';
import { colours } from '../kit/colours.ts';
import { doubtOf } from '../kit/doubt.ts';
import { plain } from '../kit/escape.ts';
import { field, fields, listWithin } from '../kit/fields.ts';
import { nameOf, otherNames, titleWithYear } from '../kit/names.ts';
import { makingLabel, partLine } from '../kit/parts.ts';
import { button, menu, rowsOf, type Reply } from '../kit/reply.ts';
import { route } from '../kit/route.ts';

const worksOnCard = 5;

/** Each work once, whatever somebody was in the making of it. */
const seriesMade = (person: Anyone, catalog: Catalog): Series[] => [
  ...new Set(catalog.madeBy(person.id).map(({ series }) => series)),
];

/** A line a work, with all that somebody was in the making of it. */
function madeWorks(person: Anyone, catalog: Catalog, language: Language): string[] {
  const made = catalog.madeBy(person.id);
  return seriesMade(person, catalog).map((series) => {
    const labels = made.flatMap((one) => (one.series === series ? makingLabel(one.as, series.kind, language) : []));
    return `**${plain(titleWithYear(series, language))}** · ${labels.join(wordsIn(language).comma)}`;
  });
}

/** One sentence: of the record, or of what the catalog counts. */
export function summaryOf(person: Anyone, catalog: Catalog, language: Language): string {
  if ('summary' in person) return person.summary[language];
  const { costarSummary, makerSummary } = wordsIn(language);
  if (!catalog.makers.has(person.id)) return costarSummary(catalog.partsOf(person.id).length);
  return makerSummary(seriesMade(person, catalog).length);
}

/** Who somebody is, and what they played or made: the same card for actors, makers and co-stars. */
export function actorCard(person: Anyone, catalog: Catalog, language: Language, now: Date): Reply {
  const words = wordsIn(language);
  const record = 'summary' in person ? person : undefined;
  const parts = catalog.partsOf(person.id);
  const japanese = parts.filter((part) => isJapanese(part.series));
  const first = record === undefined ? undefined : firstJapanesePart(parts);
  const made = madeWorks(person, catalog, language);
  const beside = otherNames(person, language).map(plain).join(' · ');
  const summary = summaryOf(person, catalog, language);
  const unconfirmed = (record?.unverified ?? []).length > 0;
  const sources = personSources(person, catalog);
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
      menu('works', words.menu.work, [...workItems(parts, language), ...madeItems(person, catalog, language)]),
      [
        ...[
          { view: 'works', count: parts.length, shown: worksOnCard, emoji: '🎬' } as const,
          { view: 'said', count: said.length, shown: 0, emoji: '💬' } as const,
          { view: 'sources', count: sources.length, shown: 0, emoji: '🔗' } as const,
        ]
          .filter(({ count, shown }) => count > shown)
          .map(({ view, count, emoji }) =>
            button(words.count(words.button[view], count), route('actor', person.id, view, 1), { emoji }),
          ),
        ...(hasCareer(person, catalog)
          ? [button(trendWordsIn(language).career, route('actor', person.id, 'career'), { emoji: '📈' })]
          : []),
      ],
    ),
  };
}

function knownFor(record: Person | undefined, language: Language): string | undefined {
  if (record?.knownFor === undefined) return undefined;
  return record.knownFor.map((work) => plain(work[language])).join(' · ') + doubtOf(record, 'knownFor');
}

/** Only the letters: spellings that differ in nothing but case, spaces and hyphens are one to a reader. */
const letters = (name: string): string => name.toLowerCase().replaceAll(/[\s\p{P}]+/gu, '');

function alsoWritten(person: Anyone): string | undefined {
  const shown = new Set(Object.values(person.names).map((name) => letters(name ?? '')));
  const others = (person.aliases ?? []).filter((alias) => {
    const isNew = !shown.has(letters(alias));
    shown.add(letters(alias));
    return isNew;
  });
  return others.length === 0 ? undefined : others.map(plain).join(' · ') + doubtOf(person, 'aliases');
}
