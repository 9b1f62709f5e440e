import type { Catalog } from '../../catalog/catalog.ts';
import type { Figure } from '../../catalog/schema/figure.ts';
import type { Quote } from '../../catalog/schema/quote.ts';
import { formatDate } from '../../language/date.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { trendWords } from '../../language/words/trend.ts';
import type { TurningPoint } from '../../insights/trend/turning-points.ts';
import { citations } from '../kit/cite.ts';
import { plain } from '../kit/escape.ts';
import { shorten } from '../kit/limits.ts';
import { titleOf } from '../kit/names.ts';
import { saidOn } from '../quote/field.ts';

/**
 * The maximum length of a statement on a first card, where two of them and the buttons must fit a phone. The button
 * leads to the full text.
 */
const longestStatement = 170;

/** One statement in short: speaker, text, date and source. */
export function statementLine(quote: Quote, catalog: Catalog, language: Language): string {
  const said = `**${plain(quote.speaker[language])}** · ${plain(shorten(quote.text[language], longestStatement))}`;
  const when = [...saidOn(quote, catalog, language), citations(quote.sources, catalog, language, 1)].join(' · ');
  return `${said}\n-# ${when}`;
}

/** The date of a figure: "2024 (forecast)". */
export function figureDate({ asOf, period }: Figure, language: Language): string {
  const date = formatDate(asOf, language);
  return period === undefined ? date : commonWords[language].qualified(date, trendWords[language].period[period]);
}

/** A turning point with its source. A claimed first has the wording of its note. */
export function turnLine(turn: TurningPoint, catalog: Catalog, language: Language): string {
  const words = trendWords[language].turn;
  const said = ((): string => {
    if (turn.is === 'peak') return words.peak(turn.count);
    const title = plain(titleOf(turn.series, language));
    switch (turn.is) {
      case 'first':
        return words.first(title);
      case 'firstOn':
        return words.firstOn[turn.outlet](title);
      case 'firstLead':
        return words.firstLead(title);
      case 'firstJoint':
        return words.firstJoint(title);
      case 'claim':
        return `${title} · ${plain(turn.note.text[language])}`;
    }
  })();
  const sources = turn.is === 'peak' ? [] : turn.is === 'claim' ? turn.note.sources : turn.series.release.sources;
  const cited = citations(sources, catalog, language, 1);
  return `**${turn.year}** · ${said}${cited === '' ? '' : `\n-# ${cited}`}`;
}
