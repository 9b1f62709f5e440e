import { when } from '../../catalog/catalog.ts';
import { formatDate } from '../../language/date.ts';
import { answerWordsIn } from '../../language/answers/words.ts';
import { commonWords } from '../../language/words/common.ts';
import { labels } from '../../language/words/labels.ts';
import type { Item } from '../../questions/answer.ts';
import { titleInText, nameInText, type Shown } from './values.ts';
import { citations } from '../kit/cite.ts';
import { plain } from '../kit/escape.ts';
import { shorten } from '../kit/limits.ts';
import { makingLabel, roleOf } from '../kit/parts.ts';

const mostNamed = 3;

/** A few names, and how many more there are. */
function some(ids: readonly string[], shown: Shown): string {
  const words = answerWordsIn(shown.language);
  const names = ids.slice(0, mostNamed).map((id) => nameInText(id, shown).replaceAll('**', ''));
  return names.join(words.together) + (ids.length > mostNamed ? ` +${ids.length - mostNamed}` : '');
}

const long = 320;

/** One line of evidence; undefined where its record is gone. */
export function itemLine(item: Item, shown: Shown): string | undefined {
  const { catalog, language } = shown;
  const words = labels[language];
  switch (item.is) {
    case 'credit': {
      const series = catalog.series.get(item.work);
      const credit = series?.cast?.find(({ person }) => person === item.person);
      if (series === undefined || credit === undefined) return undefined;
      const role = roleOf(credit, language);
      const date = formatDate(when(series), language);
      return item.show === 'person'
        ? `• ${nameInText(item.person, shown)}${role === '' ? '' : ` · ${role}`}`
        : `• ${titleInText(series, language)} · ${date}${role === '' ? '' : ` · ${role}`}`;
    }
    case 'made': {
      const series = catalog.series.get(item.work);
      return series === undefined
        ? undefined
        : `• ${titleInText(series, language)} · ${formatDate(when(series), language)} · ${makingLabel(item.making, series.kind, language)}`;
    }
    case 'work': {
      const series = catalog.series.get(item.work);
      if (series === undefined) return undefined;
      const people = some(item.people, shown);
      return `• ${titleInText(series, language)} · ${words.kind[series.kind]} · ${formatDate(when(series), language)}${people === '' ? '' : ` · ${people}`}`;
    }
    case 'person':
      return `• ${nameInText(item.person, shown)}${item.works.length === 0 ? '' : ` · ${some(item.works, shown)}`}`;
    case 'note': {
      const series = catalog.series.get(item.work);
      return series === undefined
        ? undefined
        : `• ${titleInText(series, language)}: ${plain(shorten(item.note.text[language], long))}\n-# ${citations(item.note.sources, catalog, language)}`;
    }
    case 'figure': {
      const figure = catalog.figures.get(item.figure);
      return figure === undefined
        ? undefined
        : `• ${plain(shorten(figure.what[language], long))}: **${plain(figure.value[language])}** (${formatDate(figure.asOf, language)})\n-# ${citations(figure.sources, catalog, language)}`;
    }
    case 'quote': {
      const quote = catalog.quotes.get(item.quote);
      if (quote === undefined) return undefined;
      const date = quote.date === undefined ? commonWords[language].noDate : formatDate(quote.date, language);
      return `• **${plain(quote.speaker[language])}** (${plain(shorten(quote.role[language], 80))}): ${plain(shorten(quote.text[language], long))}\n-# ${date} · ${citations(quote.sources, catalog, language)}`;
    }
  }
}

/** Whether the line cites its own pages, so that the list below the answer need not. */
export const citesItself = ({ is }: Item): boolean => is === 'note' || is === 'figure' || is === 'quote';
