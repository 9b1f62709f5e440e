import type { APIEmbedField } from 'discord-api-types/v10';
import { isActor, type Catalog } from '../../catalog/catalog.ts';
import type { Topic } from '../../catalog/schema/quote.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { labels } from '../../language/words/labels.ts';
import { pictureWords } from '../../language/words/pictures.ts';
import { trendWords } from '../../language/words/trend.ts';
import { byYear, peakYears } from '../../insights/trend/by-year.ts';
import { mostCast } from '../../insights/trend/most-cast.ts';
import { isLead, productions, type Production } from '../../insights/trend/productions.ts';
import { statements, statementsAtAGlance } from '../../insights/trend/evidence.ts';
import { knownTo, lastKnownDay } from '../kit/freshness.ts';
import { colours } from '../kit/colours.ts';
import { plain } from '../kit/escape.ts';
import { field, fields } from '../kit/fields.ts';
import type { Attachment, Reply } from '../kit/reply.ts';
import { statementLine } from './lines.ts';
import type { Chart } from './pictures.ts';
import { trendRows } from './navigation.ts';

/** The embed shows the attached picture by its file name. */
const shown = (picture: Attachment | undefined) =>
  picture === undefined ? {} : { image: { url: `attachment://${picture.name}` } };

const carried = (picture: Attachment | undefined) => (picture === undefined ? {} : { files: [picture] });

/** The three most telling numbers, the busiest years, and the reservation that the catalog may lack some works. */
function overview(released: readonly Production[], catalog: Catalog, language: Language): string {
  const words = trendWords[language];
  const years = byYear(released);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return words.empty;
  const peaks = peakYears(years);
  const people = mostCast(released).filter(({ person }) => {
    const record = catalog.anyone(person);
    return record !== undefined && isActor(record);
  });
  return [
    ...words.numbers({
      count: released.length,
      first: String(first.year),
      last: String(last.year),
      people: people.length,
      leads: released.filter(({ koreans }) => koreans.some(isLead)).length,
    }),
    words.peak(
      peaks.map(({ year }) => String(year)),
      peaks[0]?.count ?? 0,
    ),
    `-# ${words.caveat(lastKnownDay(catalog, language))}`,
  ].join('\n');
}

/** The newest statement for and against: the buttons lead to all of them, and to the figures. */
function topicFields(topic: Topic, catalog: Catalog, language: Language): APIEmbedField[] {
  const words = trendWords[language];
  const common = commonWords[language];
  const said = (stance: 'drives' | 'against'): APIEmbedField | undefined => {
    const all = statements(catalog, stance, topic);
    const lines = statementsAtAGlance(all, stance).map((quote) => statementLine(quote, catalog, language));
    const name = all.length === 0 ? words.view[stance] : common.count(words.view[stance], all.length);
    return field(name, lines[0] ?? words.nothing);
  };
  return fields(said('drives'), said('against'));
}

/** The trend in one picture and three numbers, or one topic of it. */
export function trendCard(
  topic: Topic | undefined,
  picture: Attachment | undefined,
  catalog: Catalog,
  language: Language,
  now: Date,
): Reply {
  const words = trendWords[language];
  const [known] = knownTo(catalog, language);
  return {
    embeds: [
      {
        title: plain(topic === undefined ? words.title : words.titleOf(labels[language].topic[topic])),
        color: colours.list,
        ...(topic === undefined
          ? { description: overview(productions(catalog, now), catalog, language) }
          : { fields: topicFields(topic, catalog, language) }),
        ...shown(picture),
        ...(topic === undefined || known === undefined ? {} : { footer: { text: known } }),
      },
    ],
    ...carried(picture),
    rows: trendRows(topic, 'home', language),
  };
}

/** One large chart. */
export function trendChartCard(
  chart: Chart,
  picture: { readonly note: string; readonly attachment: Attachment } | undefined,
  catalog: Catalog,
  language: Language,
): Reply {
  const words = trendWords[language];
  return {
    embeds: [
      {
        title: plain(pictureWords[language].picture[chart]),
        description:
          picture === undefined
            ? words.empty
            : [plain(picture.note), `-# ${words.caveat(lastKnownDay(catalog, language))}`].join('\n'),
        color: colours.list,
        ...shown(picture?.attachment),
      },
    ],
    ...carried(picture?.attachment),
    rows: trendRows(undefined, 'chart', language),
  };
}
