import type { APIEmbedField } from 'discord-api-types/v10';
import { pageButtons } from '../kit/page-buttons.ts';
import { firstJapanesePart, isJapanese, isStagedInJapan, type Catalog, type Part } from '../../catalog/catalog.ts';
import type { Anyone } from '../../catalog/schema/person.ts';
import type { Series } from '../../catalog/schema/series.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { pictureWords } from '../../language/words/pictures.ts';
import { recordWords } from '../../language/words/record.ts';
import { hasCareer } from './career.ts';
import { tiesOnCard } from './japan.ts';
import { answerLine } from './answer-line.ts';
import { knownFor } from './details.ts';
import { lifeFacts } from './life.ts';
import { namesBeside } from './naming.ts';
import { personSources } from './sources.ts';
import { madeItems, workItems } from './works.ts';
import { colours } from '../kit/colours.ts';
import { doubtOf } from '../kit/doubt.ts';
import { plain } from '../kit/escape.ts';
import { factLines } from '../kit/facts.ts';
import { field, fields, listWithin } from '../kit/fields.ts';
import { footer } from '../kit/footer.ts';
import { sourcesLine } from '../kit/freshness.ts';
import { followButton } from '../kit/follow-button.ts';
import { linkButtons } from '../kit/links.ts';
import { nameOf, titleWithYear } from '../kit/names.ts';
import { makingLabel, partLine } from '../kit/parts.ts';
import { listedTitle } from '../kit/pending.ts';
import { button, menu, rowsOf, type Reply } from '../kit/reply.ts';
import { customId } from '../kit/custom-id.ts';
import { pictureCredit, thumbnail } from '../kit/thumbnail.ts';

const worksOnCard = 3;
const madeOnCard = 5;
const knownOnCard = 2;

const lines = (...all: readonly (string | undefined)[]): string => all.filter(Boolean).join('\n');
const small = (text: string): string => (text === '' ? '' : `-# ${text}`);

/** The works that a person made, each once even if they had several jobs. */
const seriesMade = (person: Anyone, catalog: Catalog): Series[] => [
  ...new Set(catalog.madeBy(person.id).map(({ series }) => series)),
];

/** One line a work, with all of the person's jobs. */
function madeWorks(person: Anyone, catalog: Catalog, language: Language, now: Date): string[] {
  const made = catalog.madeBy(person.id);
  return seriesMade(person, catalog).map((series) => {
    const labels = made.flatMap((one) => (one.series === series ? makingLabel(one.as, series.kind, language) : []));
    return `${listedTitle(series, language, now)} · ${labels.join(commonWords[language].comma)}`;
  });
}

/** One sentence about a person: from the record, or from the number of works. */
export function summaryOf(person: Anyone, catalog: Catalog, language: Language): string {
  if ('summary' in person) return person.summary[language];
  const { costarSummary, makerSummary } = recordWords[language];
  if (!catalog.makers.has(person.id)) return costarSummary(catalog.partsOf(person.id).length);
  return makerSummary(seriesMade(person, catalog).length);
}

/** A list of works tells more about somebody's time in Japan than a concert does: ties fill the place of missing works. */
const tiesBeside = (works: number): number => (works < 2 ? 1 : 0);

/** The newest works; the first one as well where the list does not reach back to it. */
function worksField(
  name: 'worksInJapan' | 'stagedInJapan',
  parts: readonly Part[],
  language: Language,
  now: Date,
): APIEmbedField | undefined {
  const words = commonWords[language];
  const fieldNames = recordWords[language].field;
  const first = parts.length > worksOnCard ? firstJapanesePart(parts) : undefined;
  const lines = parts
    .slice(0, worksOnCard)
    .map((part) => partLine(part, language, listedTitle(part.series, language, now)));
  const firstLine = first && words.labelled(fieldNames.firstJapanese, plain(titleWithYear(first.series, language)));
  return field(
    words.count(fieldNames[name], parts.length),
    [listWithin(lines, lines.length, words), firstLine].filter(Boolean).join('\n'),
  );
}

/** Profile and works of a person. Actors, crew and co-stars share this card. */
export function actorCard(person: Anyone, catalog: Catalog, language: Language, now: Date): Reply {
  const words = commonWords[language];
  const fieldNames = recordWords[language].field;
  const record = 'summary' in person ? person : undefined;
  const parts = catalog.partsOf(person.id);
  const japanese = parts.filter(({ series }) => isJapanese(series));
  const staged = parts.filter(({ series }) => isStagedInJapan(series));
  const made = madeWorks(person, catalog, language, now);
  const ties = tiesOnCard(person, tiesBeside(japanese.length + staged.length), catalog, language);
  const facts = record === undefined ? [] : lifeFacts(record, catalog, language, now);
  const text = [
    lines(answerLine(person, catalog, language, now), small(namesBeside(person, language))),
    lines(
      plain(summaryOf(person, catalog, language)) + doubtOf(person, 'summary'),
      pictureCredit(record?.picture, language),
    ),
    factLines([...facts, { name: fieldNames.knownFor, value: knownFor(record, knownOnCard, language) }]),
  ];
  const shown = fields(
    worksField('worksInJapan', japanese, language, now),
    worksField('stagedInJapan', staged, language, now),
    field(fieldNames.behindTheCamera, listWithin(made.slice(0, madeOnCard), made.length, words)),
    field(words.count(fieldNames.japan, ties.count), ties.shown === 0 ? '' : ties.text),
  );
  const sources = personSources(person, catalog);
  const said = catalog.quotesAbout(person.id);
  return {
    embeds: [
      {
        title: plain(nameOf(person, language)),
        ...thumbnail(record?.picture),
        description: text.filter((part) => part !== '').join('\n\n'),
        color: colours.actor,
        fields: shown,
        footer: footer(
          [sourcesLine(sources, catalog, language)],
          [...text, ...shown.map(({ value }) => value)],
          language,
        ),
      },
    ],
    rows: rowsOf(
      menu('works', words.menu.work, [...workItems(parts, language), ...madeItems(person, catalog, language)]),
      [
        followButton(person.id, language),
        ...pageButtons(
          'actor',
          person.id,
          [
            {
              view: 'works',
              count: parts.length,
              shown: Math.min(japanese.length, worksOnCard) + Math.min(staged.length, worksOnCard),
              emoji: '🎬',
            },
            { view: 'said', count: said.length, shown: 0, emoji: '💬' },
            // If the card shows no tie, "More" leads to them.
            { view: 'japan', count: ties.shown === 0 ? 0 : ties.count, shown: ties.shown, emoji: '🗾' },
          ],
          language,
        ),
        ...(hasCareer(person, catalog)
          ? [button(pictureWords[language].career, customId('actor', person.id, 'career'), { emoji: '📈' })]
          : []),
        button(words.button.details, customId('actor', person.id, 'details'), { emoji: 'ℹ️' }),
      ],
      linkButtons(record?.links, catalog, language),
    ),
  };
}
