import type { Catalog } from '../../catalog/catalog.ts';
import { sourcesReach } from '../../catalog/freshness.ts';
import { formatDate } from '../../language/date.ts';
import { intlLocale, type Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { pictureWords } from '../../language/words/pictures.ts';
import type { Columns, Layer } from '../../pictures/spec.ts';
import { layerColours } from '../../pictures/theme.ts';
import { byYear, leadShare, peakYears, type Year } from '../../insights/trend/by-year.ts';
import { mostCast } from '../../insights/trend/most-cast.ts';
import { places } from '../../insights/trend/places.ts';
import { isLead, outlets, productions } from '../../insights/trend/productions.ts';
import { lastKnownDay } from '../kit/freshness.ts';
import { nameOf, termName } from '../kit/names.ts';
import type { Picture } from '../kit/picture.ts';
import type { ChartContext } from './chart-context.ts';
import { pairsPicture } from './pairs.ts';

export const charts = ['years', 'places', 'leads', 'actors', 'pairs'] as const;
export type Chart = (typeof charts)[number];

/** Discord shrinks a taller picture, and its letters with it. */
const rows = 9;

/** A chart of all works; undefined if no work is recorded. */
export function trendPicture(chart: Chart, catalog: Catalog, language: Language, now: Date): Picture | undefined {
  const released = productions(catalog, now);
  if (released.length === 0) return undefined;
  const words = pictureWords[language];
  const frame = { footer: words.footer(lastKnownDay(catalog, language)) };
  const context = { released, catalog, language, words, frame };
  switch (chart) {
    case 'years':
      return yearsPicture(context);
    case 'places':
      return placesPicture(context);
    case 'leads':
      return leadsPicture(context);
    case 'actors':
      return actorsPicture(context);
    case 'pairs':
      return pairsPicture(context);
  }
}

const outletColours = {
  television: layerColours.sky,
  streaming: layerColours.rose,
  film: layerColours.amber,
  stage: layerColours.mint,
} as const;

/** The year of the newest source: a low column there is no decline. */
function unfinishedOf(
  years: readonly Year[],
  { catalog, language, words }: Pick<ChartContext, 'catalog' | 'language' | 'words'>,
): Pick<Columns, 'unfinished'> {
  const reach = sourcesReach(catalog);
  const category = years.findIndex(({ year }) => String(year) === reach?.slice(0, 4));
  if (reach === undefined || category < 0 || reach.endsWith('-12-31')) return {};
  return { unfinished: { category, label: words.unfinished(formatDate(reach.slice(0, 7), language)) } };
}

function yearsPicture({ released, catalog, language, words, frame }: ChartContext): Picture {
  const { labelled } = commonWords[language];
  const years = byYear(released);
  const peaks = peakYears(years);
  const worked = years.filter(({ count }) => count > 0);
  return {
    spec: {
      is: 'columns',
      ...frame,
      ...unfinishedOf(years, { catalog, language, words }),
      categories: years.map(({ year }) => String(year)),
      layers: outlets.map((outlet) => ({
        label: words.outlet[outlet],
        colour: outletColours[outlet],
        values: years.map((year) => year.outlets[outlet]),
      })),
    },
    note: words.under.years(
      released.length,
      peaks.map(({ year }) => String(year)),
      peaks[0]?.count ?? 0,
    ),
    alt: words.alt.years(
      released.length,
      [
        ...worked.map(({ year, count }) => labelled(String(year), String(count))),
        ...outlets.map((outlet) =>
          labelled(words.outlet[outlet], String(years.reduce((sum, year) => sum + year.outlets[outlet], 0))),
        ),
      ].join(words.and),
    ),
  };
}

function placesPicture({ released, catalog, language, words, frame }: ChartContext): Picture {
  const { labelled } = commonWords[language];
  const shown = places(released).slice(0, rows);
  const names = shown.map(({ service }) => termName(catalog.services, service, language));
  return {
    spec: {
      is: 'bars',
      ...frame,
      categories: names,
      layers: [
        layer(words.broadcast, layerColours.sky, shown, ({ broadcast }) => broadcast),
        layer(words.streamed, layerColours.rose, shown, ({ streamed }) => streamed),
      ],
    },
    note: words.under.places(shown.length),
    alt: words.alt.places(
      shown
        .map(({ broadcast, streamed }, index) => labelled(names[index] ?? '', String(broadcast + streamed)))
        .join(words.and),
    ),
  };
}

const layer = <Item>(label: string, colour: string, items: readonly Item[], value: (item: Item) => number): Layer => ({
  label,
  colour,
  values: items.map(value),
});

function leadsPicture({ released, catalog, language, words, frame }: ChartContext): Picture {
  const { labelled } = commonWords[language];
  const years = byYear(released);
  const shares = leadShare(years);
  const leads = released.filter(({ koreans }) => koreans.some(isLead)).length;
  const percent = new Intl.NumberFormat(intlLocale[language], { style: 'percent' });
  const first = shares.findIndex((share) => share !== undefined);
  const [from, to] = [years[first], years.at(-1)];
  const line =
    from === undefined || to === undefined
      ? []
      : [
          words.alt.leadsLine(
            String(from.year),
            percent.format(shares[first] ?? 0),
            String(to.year),
            percent.format(shares.at(-1) ?? 0),
          ),
        ];
  return {
    spec: {
      is: 'columns',
      ...frame,
      ...unfinishedOf(years, { catalog, language, words }),
      categories: years.map(({ year }) => String(year)),
      layers: [
        layer(words.withLead, layerColours.rose, years, ({ withLead }) => withLead),
        layer(words.withoutLead, layerColours.slate, years, ({ count, withLead }) => count - withLead),
      ],
      line: { label: words.share, shares },
    },
    note: words.under.leads(leads, released.length),
    alt: words.alt.leads(
      leads,
      released.length,
      [
        ...years
          .filter(({ count }) => count > 0)
          .map(({ year, count, withLead }) => labelled(String(year), words.alt.of(withLead, count))),
        ...line,
      ].join(words.and),
    ),
  };
}

function actorsPicture({ released, catalog, language, words, frame }: ChartContext): Picture {
  const { labelled } = commonWords[language];
  const all = mostCast(released);
  const shown = all.slice(0, rows);
  const names = shown.map(({ person }) => {
    const record = catalog.anyone(person);
    return record === undefined ? person : nameOf(record, language);
  });
  return {
    spec: {
      is: 'bars',
      ...frame,
      categories: names,
      layers: [
        layer(words.asLead, layerColours.rose, shown, ({ leads }) => leads),
        layer(words.asOther, layerColours.slate, shown, ({ works, leads }) => works - leads),
      ],
    },
    note: words.under.actors(all.length, shown.length),
    alt: words.alt.actors(
      shown
        .map(({ works, leads }, index) => labelled(names[index] ?? '', words.alt.leading(words.works(works), leads)))
        .join(words.and),
    ),
  };
}
