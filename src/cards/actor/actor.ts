import { firstJapanesePart, isActor, isJapanese, type Catalog } from '../../catalog/catalog.ts';
import { newestSource } from '../../catalog/freshness.ts';
import type { Anyone, Person } from '../../catalog/schema/person.ts';
import type { Series } from '../../catalog/schema/series.ts';
import { formatDate } from '../../language/date.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { pictureWords } from '../../language/words/pictures.ts';
import { recordWords } from '../../language/words/record.ts';
import { hasCareer } from './career.ts';
import { tiesOnCard } from './japan.ts';
import { lifeFields } from './life.ts';
import { alsoWritten, namesBeside, nicknamesOf } from './naming.ts';
import { personSources } from './sources.ts';
import { madeItems, workItems } from './works.ts';
import { colours } from '../kit/colours.ts';
import { doubtOf } from '../kit/doubt.ts';
import { plain } from '../kit/escape.ts';
import { field, fields, listWithin } from '../kit/fields.ts';
import { sourcesLine } from '../kit/freshness.ts';
import { linkButtons } from '../kit/links.ts';
import { nameOf, titleWithYear } from '../kit/names.ts';
import { makingLabel, partLine } from '../kit/parts.ts';
import { button, menu, rowsOf, type Reply } from '../kit/reply.ts';
import { reportButton } from '../kit/report-button.ts';
import { customId } from '../kit/custom-id.ts';
import { pictureCredit, thumbnail } from '../kit/thumbnail.ts';

const worksOnCard = 5;

/** The works that a person made, each once even if they had several jobs. */
const seriesMade = (person: Anyone, catalog: Catalog): Series[] => [
  ...new Set(catalog.madeBy(person.id).map(({ series }) => series)),
];

/** One line a work, with all of the person's jobs. */
function madeWorks(person: Anyone, catalog: Catalog, language: Language): string[] {
  const made = catalog.madeBy(person.id);
  return seriesMade(person, catalog).map((series) => {
    const labels = made.flatMap((one) => (one.series === series ? makingLabel(one.as, series.kind, language) : []));
    return `**${plain(titleWithYear(series, language))}** · ${labels.join(commonWords[language].comma)}`;
  });
}

/** One sentence about a person: from the record, or from the number of works. */
export function summaryOf(person: Anyone, catalog: Catalog, language: Language): string {
  if ('summary' in person) return person.summary[language];
  const { costarSummary, makerSummary } = recordWords[language];
  if (!catalog.makers.has(person.id)) return costarSummary(catalog.partsOf(person.id).length);
  return makerSummary(seriesMade(person, catalog).length);
}

/** For a star whom fans ask about although nothing Japanese is known of them: how far we know that. */
function noJapaneseWork(person: Anyone, catalog: Catalog, language: Language): string | undefined {
  const newest = newestSource(catalog);
  return isActor(person) && !catalog.hasJapaneseWork(person.id) && newest !== undefined
    ? recordWords[language].noJapaneseWork(formatDate(newest, language))
    : undefined;
}

/** Profile and works of a person. Actors, crew and co-stars share this card. */
export function actorCard(person: Anyone, catalog: Catalog, language: Language, now: Date): Reply {
  const words = commonWords[language];
  const fieldNames = recordWords[language].field;
  const record = 'summary' in person ? person : undefined;
  const parts = catalog.partsOf(person.id);
  const japanese = parts.filter((part) => isJapanese(part.series));
  const first = record === undefined ? undefined : firstJapanesePart(parts);
  const made = madeWorks(person, catalog, language);
  const ties = tiesOnCard(person, catalog, language);
  const text = [
    noJapaneseWork(person, catalog, language),
    plain(summaryOf(person, catalog, language)),
    pictureCredit(record?.picture, language),
  ];
  const unconfirmed = (record?.unverified ?? []).length > 0;
  const sources = personSources(person, catalog);
  const said = catalog.quotesAbout(person.id);
  return {
    embeds: [
      {
        title: plain(nameOf(person, language)),
        ...thumbnail(record?.picture),
        description: [namesBeside(person, language), ...text].filter(Boolean).join('\n\n'),
        color: colours.actor,
        fields: fields(
          ...(record === undefined ? [] : lifeFields(record, catalog, language, now)),
          field(fieldNames.firstJapanese, first && plain(titleWithYear(first.series, language)), true),
          field(
            words.count(fieldNames.worksInJapan, japanese.length),
            listWithin(
              japanese.slice(0, worksOnCard).map((part) => partLine(part, language)),
              japanese.length,
              words,
            ),
          ),
          field(fieldNames.behindTheCamera, listWithin(made, made.length, words)),
          field(words.count(fieldNames.japan, ties.count), ties.text),
          field(fieldNames.knownFor, knownFor(record, language)),
          field(fieldNames.nicknames, record && nicknamesOf(record, language)),
          field(fieldNames.alsoWritten, alsoWritten(person)),
        ),
        footer: {
          text: [sourcesLine(sources, catalog, language), ...(unconfirmed ? [words.unconfirmedLegend] : [])].join(
            ' · ',
          ),
        },
      },
    ],
    rows: rowsOf(
      menu('works', words.menu.work, [...workItems(parts, language), ...madeItems(person, catalog, language)]),
      [
        ...[
          { view: 'works', count: parts.length, shown: Math.min(japanese.length, worksOnCard), emoji: '🎬' } as const,
          { view: 'japan', count: ties.count, shown: ties.shown, emoji: '🗾' } as const,
          { view: 'said', count: said.length, shown: 0, emoji: '💬' } as const,
          { view: 'sources', count: sources.length, shown: 0, emoji: '🔗' } as const,
        ]
          .filter(({ count, shown }) => count > shown)
          .map(({ view, count, emoji }) =>
            button(words.count(words.button[view], count), customId('actor', person.id, view, 1), { emoji }),
          ),
        ...(hasCareer(person, catalog)
          ? [button(pictureWords[language].career, customId('actor', person.id, 'career'), { emoji: '📈' })]
          : []),
        reportButton(language, person.id),
      ],
      linkButtons(record?.links, catalog, language),
    ),
  };
}

function knownFor(record: Person | undefined, language: Language): string | undefined {
  if (record?.knownFor === undefined) return undefined;
  return record.knownFor.map((work) => plain(work[language])).join(' · ') + doubtOf(record, 'knownFor');
}
