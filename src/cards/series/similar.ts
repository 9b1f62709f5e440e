import type { Catalog } from '../../catalog/catalog.ts';
import { citationsIn } from '../../catalog/freshness.ts';
import type { Series } from '../../catalog/schema/series.ts';
import { similarTo, type Similar } from '../../insights/similar.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { labels } from '../../language/words/labels.ts';
import { recordWords } from '../../language/words/record.ts';
import { colours } from '../kit/colours.ts';
import { customId } from '../kit/custom-id.ts';
import { plain } from '../kit/escape.ts';
import { sourcesLine } from '../kit/freshness.ts';
import { nameOf, termName, titleOf, titleWithYear } from '../kit/names.ts';
import { listedTitle } from '../kit/pending.ts';
import { button, menu, rowsOf, type Reply } from '../kit/reply.ts';
import { namesWithin } from '../kit/side-by-side.ts';

const most = 6;
const longestReason = 90;

/** The title and the reason: "Han Hyo-joo · romance". */
function similarLine({ series, people, genres }: Similar, catalog: Catalog, language: Language, now: Date): string {
  const names = people.flatMap((id) => catalog.anyone(id) ?? []).map((person) => plain(nameOf(person, language)));
  const shared = genres.map((genre) => termName(catalog.genres, genre, language));
  const why = [namesWithin(names, commonWords[language], longestReason), shared.join(commonWords[language].comma)]
    .filter(Boolean)
    .join(' · ');
  return `${listedTitle(series, language, now)} · ${labels[language].kind[series.kind]}\n-# ${why}`;
}

/** Works with the same people or of the same genres, most similar first. */
export function seriesSimilarCard(series: Series, catalog: Catalog, language: Language, now: Date): Reply {
  const words = commonWords[language];
  const record = recordWords[language];
  const found = similarTo(series, catalog, most);
  const sources = [...new Set(found.flatMap((one) => citationsIn(one.series)))];
  return {
    embeds: [
      {
        title: plain(record.similarTitle(titleOf(series, language))),
        description: found.map((one) => similarLine(one, catalog, language, now)).join('\n') || record.nothingHere,
        color: colours.series,
        ...(sources.length === 0 ? {} : { footer: { text: sourcesLine(sources, catalog, language) } }),
      },
    ],
    rows: rowsOf(
      menu(
        'works',
        words.menu.work,
        found.map((one) => ({
          label: titleWithYear(one.series, language),
          description: labels[language].kind[one.series.kind],
          to: customId('series', one.series.id),
        })),
      ),
      [button(words.button.card, customId('series', series.id), { emoji: '↩️' })],
    ),
  };
}
