import { yearsBetween } from '../../catalog/age.ts';
import { dayInJapan } from '../../catalog/status.ts';
import { answerWords } from '../../language/answers/words.ts';
import { formatDate } from '../../language/date.ts';
import { commonWords } from '../../language/words/common.ts';
import { labels } from '../../language/words/labels.ts';
import { recordWords } from '../../language/words/record.ts';
import type { Item } from '../../questions/answer.ts';
import { citations } from '../kit/cite.ts';
import { plain } from '../kit/escape.ts';
import { shorten } from '../kit/limits.ts';
import { termName } from '../kit/names.ts';
import { roleOf } from '../kit/parts.ts';
import { whereToWatch } from '../series/facts.ts';
import { statusLine } from '../kit/status.ts';
import { saidOn } from '../quote/field.ts';
import { firstDayOf } from './first-day.ts';
import { nameInText, namesInText, titleInText } from './names.ts';
import type { Shown } from './shown.ts';
import { sliceLine } from './slices.ts';
import { makersLine, measuredText } from './values.ts';

/** The longest excerpt of a record in one line: two lines of a phone, with the rest of a sentence. */
const long = 320;
/** The longest statement after a reason, about two small lines on a phone, so that four reasons fit. */
const longestReason = { en: 90, ja: 50, ko: 55 };
const dot = ' · ';
const joined = (...pieces: readonly (string | undefined)[]): string =>
  pieces.filter((piece) => piece !== undefined && piece !== '').join(dot);

type Of<Kind extends Item['is']> = Extract<Item, { readonly is: Kind }>;

function creditLine({ work, person, show }: Of<'credit'>, shown: Shown): string | undefined {
  const { catalog, language } = shown;
  const series = catalog.series.get(work);
  const credit = series?.cast?.find((one) => one.person === person);
  if (series === undefined || credit === undefined) return undefined;
  const part = roleOf(credit, language);
  const note = credit.note === undefined ? '' : plain(shorten(credit.note[language], 160));
  if (show === 'person') return joined(nameInText(person, shown), part, note);
  const day = firstDayOf(series, shown);
  const title = titleInText(series, language);
  return show === 'both'
    ? joined(nameInText(person, shown), title, day, part)
    : joined(title, labels[language].kind[series.kind], day, part);
}

function workLine({ work, people }: Of<'work'>, shown: Shown): string | undefined {
  const { catalog, language, now } = shown;
  const series = catalog.series.get(work);
  if (series === undefined) return undefined;
  const names = people.length === 0 ? '' : namesInText(people, shown, 4).replaceAll('**', '');
  return joined(
    titleInText(series, language),
    labels[language].kind[series.kind],
    statusLine(series, language, now),
    names,
  );
}

function lifeLine(id: string, { catalog, language, now }: Shown): string | undefined {
  const person = catalog.people.get(id);
  if (person === undefined) return undefined;
  const { labelled, comma, qualified } = commonWords[language];
  const { field, age: aged, agedAtDeath, otherBirths } = recordWords[language];
  const others = (person.otherBirths ?? []).map(({ date }) => formatDate(date, language));
  const age =
    person.born === undefined || person.died !== undefined ? undefined : yearsBetween(person.born, dayInJapan(now));
  const died = person.died === undefined ? undefined : formatDate(person.died, language);
  const lived =
    person.born === undefined || person.died === undefined ? undefined : yearsBetween(person.born, person.died);
  const groups = (person.memberships ?? []).map(({ group }) => plain(termName(catalog.groups, group, language)));
  return joined(
    person.born === undefined ? undefined : labelled(field.born, formatDate(person.born, language)),
    others.length === 0 ? undefined : otherBirths(others.join(comma)),
    age === undefined ? undefined : aged(age),
    died === undefined
      ? undefined
      : labelled(field.died, lived === undefined ? died : qualified(died, agedAtDeath(lived))),
    groups.length === 0 ? undefined : labelled(field.group, groups.join(comma)),
    person.debut === undefined ? undefined : labelled(field.debut, formatDate(String(person.debut), language)),
  );
}

function quoteLine(id: string, shown: Shown): string | undefined {
  const { catalog, language } = shown;
  const quote = catalog.quotes.get(id);
  if (quote === undefined) return undefined;
  const { labelled, qualified } = commonWords[language];
  const speaker = qualified(`**${plain(quote.speaker[language])}**`, plain(shorten(quote.role[language], 80)));
  return `${labelled(speaker, plain(shorten(quote.text[language], long)))}\n-# ${joined(...saidOn(quote, catalog, language), citations(quote.sources, catalog, language))}`;
}

function reasonLine({ reason, count, quote }: Of<'reason'>, shown: Shown): string | undefined {
  const { catalog, language } = shown;
  const best = catalog.quotes.get(quote);
  const words = answerWords[language];
  if (best === undefined) return undefined;
  const { labelled, qualified } = commonWords[language];
  const line = qualified(`**${words.labels.reason[reason]}**`, words.statements(count));
  const said = labelled(plain(best.speaker[language]), plain(shorten(best.text[language], longestReason[language])));
  return `${line}\n-# ${joined(said, citations(best.sources, catalog, language, 1))}`;
}

function noted(text: string, sources: readonly string[], { catalog, language }: Shown): string {
  return `${text}\n-# ${citations(sources, catalog, language)}`;
}

/** A note below a sentence that contains the title of its work. */
export const noteLine = ({ note }: Of<'note'>, shown: Shown): string =>
  noted(plain(shorten(note.text[shown.language], long)), note.sources, shown);

/** Lines about a single work. */
function ofWork(item: Extract<Item, { readonly work: string }>, shown: Shown): string | undefined {
  const { catalog, language, now } = shown;
  const series = catalog.series.get(item.work);
  if (series === undefined) return undefined;
  const title = titleInText(series, language);
  const { labelled } = commonWords[language];
  switch (item.is) {
    case 'credit':
      return creditLine(item, shown);
    case 'work':
      return workLine(item, shown);
    case 'made':
      return joined(title, firstDayOf(series, shown), makersLine(series, item.making, shown));
    case 'premise':
      return labelled(title, plain(shorten(series.premise[language], long)));
    case 'based-on':
      return series.basedOn === undefined ? undefined : labelled(title, plain(series.basedOn[language]));
    case 'status':
      return joined(title, labels[language].kind[series.kind], statusLine(series, language, now));
    case 'places':
      return joined(title, whereToWatch(series, catalog, language));
    case 'note':
      return noted(labelled(title, plain(shorten(item.note.text[language], long))), item.note.sources, shown);
  }
}

/** One line of evidence; undefined if its record is gone. */
export function itemLine(item: Item, shown: Shown): string | undefined {
  const { catalog, language } = shown;
  switch (item.is) {
    case 'person':
      return joined(nameInText(item.person, shown), namesInText(item.works, shown, 3).replaceAll('**', ''));
    case 'slice':
      return sliceLine(item, shown);
    case 'measured':
      return joined(nameInText(item.value.id, shown), measuredText(item.value, shown));
    case 'summary': {
      const person = catalog.people.get(item.person);
      return person === undefined
        ? undefined
        : commonWords[language].labelled(nameInText(item.person, shown), plain(person.summary[language]));
    }
    case 'tie': {
      const { text, date, sources } = item.tie;
      const day = date === undefined ? '' : formatDate(date, language);
      return noted(joined(nameInText(item.person, shown), day, plain(shorten(text[language], long))), sources, shown);
    }
    case 'known-for': {
      const works = catalog.people.get(item.person)?.knownFor ?? [];
      const titles = works.map((work) => plain(work[language])).join(answerWords[language].together);
      return works.length === 0
        ? undefined
        : commonWords[language].labelled(recordWords[language].field.knownFor, titles);
    }
    case 'life':
      return lifeLine(item.person, shown);
    case 'figure': {
      const figure = catalog.figures.get(item.figure);
      if (figure === undefined) return undefined;
      const { labelled, qualified } = commonWords[language];
      const value = qualified(`**${plain(figure.value[language])}**`, formatDate(figure.asOf, language));
      return noted(labelled(plain(shorten(figure.what[language], long)), value), figure.sources, shown);
    }
    case 'quote':
      return quoteLine(item.quote, shown);
    case 'reason':
      return reasonLine(item, shown);
    default:
      return ofWork(item, shown);
  }
}

/** Whether the line cites its own sources, so that the list below the answer can leave them out. */
export const citesItself = ({ is }: Item): boolean =>
  is === 'note' || is === 'tie' || is === 'figure' || is === 'quote' || is === 'reason';
