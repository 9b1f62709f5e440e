import type { APIButtonComponent } from 'discord-api-types/v10';
import { pageButtons } from '../kit/page-buttons.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Series } from '../../catalog/schema/series.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { recordWords } from '../../language/words/record.ts';
import { colours } from '../kit/colours.ts';
import { doubtOf } from '../kit/doubt.ts';
import { plain } from '../kit/escape.ts';
import { factLines } from '../kit/facts.ts';
import { field, fields } from '../kit/fields.ts';
import { footer } from '../kit/footer.ts';
import { sourcesLine } from '../kit/freshness.ts';
import { followButton } from '../kit/follow-button.ts';
import { linkButtons } from '../kit/links.ts';
import { titleWithYear, titlesBeside } from '../kit/names.ts';
import { button, menu, rowsOf, type Reply } from '../kit/reply.ts';
import { customId } from '../kit/custom-id.ts';
import { castItems, castLine } from './cast.ts';
import { crewFacts, kindLine, makerItems, whereToWatch } from './facts.ts';
import { seriesSources } from './sources.ts';
import { statusLine } from '../kit/status.ts';
import { buttonLines, cardLines, headingLines, phoneLines, withinLines } from '../kit/phone-lines.ts';
import { pictureCredit, thumbnail } from '../kit/thumbnail.ts';

/** The number of cast members on the card: as many as fit a phone, and at least the leads. */
const castOnCard = { most: 4, least: 2 };

const lines = (...all: readonly string[]): string => all.filter((line) => line !== '').join('\n');

/** A work: its dates and services, its premise and its cast. The buttons lead to everything else. */
export function seriesCard(series: Series, catalog: Catalog, language: Language, now: Date): Reply {
  const words = commonWords[language];
  const fieldNames = recordWords[language].field;
  const cast = series.cast ?? [];
  const said = catalog.quotesAbout(series.id);
  const sources = seriesSources(series);
  const facts = factLines([
    {
      name: fieldNames.status,
      value: statusLine(series, language, now).replaceAll('\n', ' · ') + doubtOf(series, 'start', 'end'),
    },
    { name: fieldNames.where, value: whereToWatch(series, catalog, language) },
    ...crewFacts(series, ['directors'], catalog, language),
  ]);
  const text = [
    lines(titlesBeside(series, language).map(plain).join(' · '), `-# ${kindLine(series, catalog, language)}`),
    facts,
    lines(`${plain(series.premise[language])}${doubtOf(series, 'premise')}`, pictureCredit(series.picture, language)),
  ];
  const title = plain(titleWithYear(series, language));
  const footing = sourcesLine(sources, catalog, language);
  const links = linkButtons(series.links, catalog, language);
  const buttons = (shown: number): APIButtonComponent[] => [
    followButton(series.id, language),
    // A list that the card shows in full has no page of its own.
    ...pageButtons(
      'series',
      series.id,
      [
        { view: 'cast', count: cast.length, shown, emoji: '🎭' },
        { view: 'said', count: said.length, shown: 0, emoji: '💬' },
      ],
      language,
    ),
    button(words.button.similar, customId('series', series.id, 'similar'), { emoji: '✨' }),
    button(words.button.details, customId('series', series.id, 'details'), { emoji: 'ℹ️' }),
  ];
  const around = phoneLines([title, ...text, footing].join('\n\n')) + buttonLines([buttons(0), links]);
  const credits = cast.slice(0, castOnCard.most).map((credit) => castLine(credit, catalog, language));
  const fit = withinLines(credits, cardLines[language] - headingLines - around).length;
  const castLines = credits.slice(0, Math.max(fit, castOnCard.least));
  return {
    embeds: [
      {
        title,
        ...thumbnail(series.picture),
        description: text.join('\n\n'),
        color: colours.series,
        fields: fields(field(words.count(fieldNames.cast, cast.length), castLines.join('\n'))),
        footer: footer([footing], [...text, ...castLines], language),
      },
    ],
    rows: rowsOf(
      menu('cast', words.menu.person, [
        ...castItems(cast, catalog, language),
        ...makerItems(series, catalog, language),
      ]),
      buttons(castLines.length),
      links,
    ),
  };
}
