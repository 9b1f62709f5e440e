import type { APIButtonComponent } from 'discord-api-types/v10';
import { dayInJapan } from '../../catalog/status.ts';
import { answerWords } from '../../language/answers/words.ts';
import type { AnswerWords } from '../../language/answers/en.ts';
import { formatDate } from '../../language/date.ts';
import type { Answer, Finding } from '../../questions/answer.ts';
import { citations } from '../kit/cite.ts';
import { colours } from '../kit/colours.ts';
import { doubtMark } from '../kit/doubt.ts';
import { plain } from '../kit/escape.ts';
import { field, fields } from '../kit/fields.ts';
import { footer } from '../kit/footer.ts';
import { knownTo, lastKnownDay } from '../kit/freshness.ts';
import { labelOf } from '../kit/hits.ts';
import { limits, shorten } from '../kit/limits.ts';
import { button, menu, rowsOf, type MenuItem, type Reply } from '../kit/reply.ts';
import { reportButton } from '../kit/report-button.ts';
import { customId, type CustomId } from '../kit/custom-id.ts';
import { isAmong, linesOf } from './evidence.ts';
import { citesItself } from './items.ts';
import type { Shown } from './shown.ts';
import { headlineText } from './values.ts';
import { planWay, type View } from './way.ts';

/** A phone shows a sentence and about five lines of evidence; a page of everything has so many that it still fits Discord. */
const firstLines = 5;
const pageLines = 12;
const mostEvidence = 3000;

/** As many whole lines as fit. */
function within(lines: readonly string[], length: number): string[] {
  const kept: string[] = [];
  let sum = 0;
  for (const line of lines) {
    sum += line.length + 1;
    if (sum > length) break;
    kept.push(line);
  }
  return kept;
}

/** One paragraph: the answer, what it rests on, what must be said beside it. */
function paragraph(finding: Finding, lines: readonly string[], shown: Shown, words: AnswerWords): string[] {
  const lead = finding.lead === undefined ? '' : words.lead[finding.lead];
  const isNear = finding.caveats.includes('nearest') && lines.length > 0;
  const headline = headlineText(finding.headline, shown);
  // Where ※ stands on the very fact, the footer explains it.
  const isMarked = [headline, ...lines].some((line) => line.includes(doubtMark));
  const caveats = finding.caveats.flatMap((caveat) => {
    if (caveat === 'nearest' || (caveat === 'unconfirmed' && isMarked)) return [];
    if (caveat === 'as-far-as-sources') return [words.knownUntil(lastKnownDay(shown.catalog, shown.language))];
    return words.caveat[caveat] === '' ? [] : [words.caveat[caveat]];
  });
  return [
    `${lead}${headline}`,
    ...(isNear ? [`-# ${words.caveat.nearest}`] : []),
    ...lines,
    ...caveats.map((caveat) => `-# ${caveat}`),
  ];
}

/** Records as items of a menu that opens their cards. */
export function recordItems(ids: readonly string[], { catalog, language }: Shown): MenuItem[] {
  return ids.flatMap((id) => {
    const found = labelOf(id, catalog, language);
    return found === undefined
      ? []
      : [
          {
            label: found.name,
            description: found.beside,
            to: customId(catalog.series.has(id) ? 'series' : 'actor', id),
          },
        ];
  });
}

function nextButtons(answer: Answer, words: AnswerWords): APIButtonComponent[] {
  return answer.followUps
    .flatMap(({ kind, plan }) => {
      const way = planWay(plan);
      return way === undefined ? [] : [button(words.follow[kind], way)];
    })
    .slice(0, 4);
}

interface Pages {
  readonly shown: readonly string[];
  readonly buttons: readonly APIButtonComponent[];
}

const labelled = (label: string, way: CustomId | undefined): APIButtonComponent[] =>
  way === undefined ? [] : [button(label, way)];

/** The first lines with a way to all, or a page of all with ways to the others and back. */
function paged(answer: Answer, lines: readonly string[], { page }: View, words: AnswerWords): Pages {
  if (page === undefined) {
    const all = planWay(answer.plan, { page: 1 });
    const shown = lines.slice(0, firstLines);
    const hidden = lines.length - shown.length;
    if (hidden <= 0) return { shown, buttons: [] };
    // A plan that fits into no button shows what it can at once.
    if (all === undefined) return { shown: lines.slice(0, pageLines), buttons: [] };
    return { shown, buttons: [button(words.button.all(lines.length), all, { primary: true })] };
  }
  const pages = Math.max(1, Math.ceil(lines.length / pageLines));
  const at = Math.min(page, pages);
  const to = (number: number): CustomId | undefined =>
    number < 1 || number > pages ? undefined : planWay(answer.plan, { page: number });
  return {
    shown: lines.slice((at - 1) * pageLines, at * pageLines),
    buttons: [
      ...labelled(words.button.back, planWay(answer.plan)),
      ...labelled(words.button.previous, to(at - 1)),
      ...labelled(words.button.next, to(at + 1)),
    ],
  };
}

/** An answer: the sentence that answers, five lines of evidence, its sources, ways to the rest and to the likely next questions. */
export function answerCard(
  answer: Answer,
  question: string | undefined,
  shown: Shown,
  view: View = { page: undefined },
): Reply {
  const { catalog, language, now } = shown;
  const words = answerWords[language];
  const [main, ...others] = answer.findings;
  const lines = main === undefined ? [] : linesOf(main, shown);
  const beside = others.filter((finding) => !isAmong(lines.slice(0, firstLines), finding, shown));
  const findings = main === undefined ? [] : [main, ...beside];
  // A fact beside the answer has one line, which leaves the answer its own.
  const single = beside.every(({ items }) => items.length < 2) ? main : undefined;
  const pages = single === undefined ? undefined : paged(answer, lines, view, words);
  const paragraphs = findings.map((finding) => {
    const below = finding === single ? (pages?.shown ?? []) : linesOf(finding, shown).slice(0, 3);
    return paragraph(finding, within(below, mostEvidence / findings.length), shown, words).join('\n');
  });
  const unused =
    answer.unused.length === 0 ? [] : [`-# ${plain(words.unused(shorten(answer.unused.join(', '), 200)))}`];
  const sources = findings.flatMap((finding) => finding.sources);
  const items = findings.flatMap((finding) => finding.items);
  // An answer about the future says it in a line of its own.
  const isDated = findings.some(({ caveats }) => caveats.includes('as-far-as-sources'));
  const text = [paragraphs.join('\n\n'), ...unused].join('\n');
  const records = [...new Set([...findings.flatMap((finding) => finding.records), ...answer.others])];
  return {
    embeds: [
      {
        ...(question === undefined
          ? {}
          : { author: { name: shorten(question.replaceAll(/\s+/gu, ' ').trim(), limits.author) } }),
        description: shorten(text, limits.embedDescription),
        color: colours.list,
        // Lines that name their own pages need no list of them again.
        fields:
          items.length > 0 && items.every(citesItself)
            ? []
            : fields(field(words.sources, citations(sources, catalog, language, 4))),
        footer: footer(
          [words.asOf(formatDate(dayInJapan(now), language)), ...(isDated ? [] : knownTo(catalog, language))],
          [text.replaceAll(words.caveat.unconfirmed, '')],
          language,
        ),
      },
    ],
    rows: rowsOf(menu('records', words.menu, recordItems(records.slice(0, limits.menuOptions), shown)), [
      ...(pages?.buttons ?? []),
      ...(view.page === undefined ? nextButtons(answer, words) : []),
      // The report quotes the question, which only a card with its question shows.
      ...(question === undefined ? [] : [reportButton(language)]),
    ]),
  };
}
