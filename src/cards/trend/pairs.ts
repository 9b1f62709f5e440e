import { commonWords } from '../../language/words/common.ts';
import { reunions } from '../../insights/trend/reunions.ts';
import { nameOf } from '../kit/names.ts';
import type { Picture } from '../kit/picture.ts';
import type { ChartContext } from './chart-context.ts';

/** More names than this per side would be too small to read. */
const mostNames = 10;

/** Pairs that worked together again. An actor is drawn with all reunions or none, those with the most first. */
export function pairsPicture({ released, catalog, language, words, frame }: ChartContext): Picture {
  const all = reunions(released, catalog);
  const metBy = (id: string): readonly string[] =>
    all.filter(({ korean }) => korean === id).map(({ japanese }) => japanese);
  const koreans = [...new Set(all.map(({ korean }) => korean))];
  const left: string[] = [];
  const right: string[] = [];
  for (const korean of koreans.toSorted((a, b) => metBy(b).length - metBy(a).length)) {
    const fresh = metBy(korean).filter((japanese) => !right.includes(japanese));
    if (left.length === mostNames || right.length + fresh.length > mostNames) continue;
    left.push(korean);
    right.push(...fresh);
  }
  const shown = all.filter(({ korean }) => left.includes(korean));
  const name = (id: string): string => {
    const record = catalog.anyone(id);
    return record === undefined ? id : nameOf(record, language);
  };
  return {
    spec: {
      is: 'links',
      ...frame,
      left: { label: words.korean, names: left.map(name) },
      right: { label: words.japanese, names: right.map(name) },
      links: shown.map(({ korean, japanese, series }) => ({
        from: left.indexOf(korean),
        to: right.indexOf(japanese),
        weight: series.length,
      })),
    },
    note: shown.length < all.length ? words.under.pairsShown(shown.length, all.length) : words.under.pairs(all.length),
    alt: words.alt.pairs(
      shown
        .map(({ korean, japanese, series }) =>
          commonWords[language].labelled(`${name(korean)} – ${name(japanese)}`, words.works(series.length)),
        )
        .join(words.and),
    ),
  };
}
