import type { APIButtonComponent, APIEmbedField } from 'discord-api-types/v10';
import { dayInJapan } from '../../catalog/status.ts';
import { answerWords } from '../../language/answers/words.ts';
import type { AnswerWords } from '../../language/answers/en.ts';
import { formatDate } from '../../language/date.ts';
import type { Answer, Finding } from '../../questions/answer.ts';
import { citations } from '../kit/cite.ts';
import { colours } from '../kit/colours.ts';
import { plain } from '../kit/escape.ts';
import { field, fields } from '../kit/fields.ts';
import { footer } from '../kit/footer.ts';
import { knownTo } from '../kit/freshness.ts';
import { labelOf } from '../kit/hits.ts';
import { limits, shorten } from '../kit/limits.ts';
import { phoneLines } from '../kit/phone-lines.ts';
import { button, menu, rowsOf, type MenuItem, type Reply } from '../kit/reply.ts';
import { reportButton } from '../kit/report-button.ts';
import { customId, type CustomId } from '../kit/custom-id.ts';
import { citesItself } from './items.ts';
import { paragraphsOf, written, type Paragraph } from './paragraphs.ts';
import type { Shown } from './shown.ts';
import { answerSourcesCard, sourcesItem, sourcesOf } from './sources.ts';
import { firstView, pagesOf, type Chosen } from './views.ts';
import { planWay, viewWay, type View } from './way.ts';

/**
 * The number of lines for the question, the answer and its sources on a phone of 700 px: buttons, footer and frame take
 * 295 px in English, 310 in Japanese, 270 in Korean (on average).
 */
const phoneRoom = { en: 24, ja: 22, ko: 25 };
/** The number of lines that a page of everything gains, because it has no buttons to the next questions. */
const nextLines = 2;
const mostSources = 3;

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

const labelled = (label: string, to: CustomId | undefined): APIButtonComponent[] =>
  to === undefined ? [] : [button(label, to)];

interface Shape {
  readonly chosen: Chosen;
  readonly buttons: readonly APIButtonComponent[];
}

/** The first lines, with a button to all of them. */
function opening(paragraphs: readonly Paragraph[], room: number, all: CustomId | undefined, words: AnswerWords): Shape {
  const chosen = firstView(paragraphs, room);
  const total = paragraphs.flatMap(({ lines }) => lines).length;
  const isWhole = chosen.flat().length === total;
  return {
    chosen,
    buttons: isWhole || all === undefined ? [] : [button(words.button.all(total), all, { primary: true })],
  };
}

/** A page of all lines, with buttons to the other pages and back. */
function onPage(
  paragraphs: readonly Paragraph[],
  { page, room }: { readonly page: number; readonly room: number },
  to: (view?: View) => CustomId | undefined,
  words: AnswerWords,
): Shape {
  const pages = pagesOf(paragraphs, room);
  const at = Math.min(page, Math.max(1, pages.length));
  const number = (one: number): CustomId | undefined => (one < 1 || one > pages.length ? undefined : to({ page: one }));
  return {
    chosen: pages[at - 1] ?? [],
    buttons: [
      ...labelled(words.button.back, to()),
      ...labelled(words.button.previous, number(at - 1)),
      ...labelled(words.button.next, number(at + 1)),
    ],
  };
}

/** Lines that cite their own sources need no second list of them. */
function sourceFields(findings: readonly Finding[], { catalog, language }: Shown): APIEmbedField[] {
  const items = findings.flatMap((finding) => finding.items);
  if (items.length > 0 && items.every(citesItself)) return [];
  const ids = findings.flatMap((finding) => finding.sources);
  return fields(field(answerWords[language].sources, citations(ids, catalog, language, mostSources)));
}

/**
 * An answer: the sentence that answers, five lines of evidence, its sources, and buttons to the rest and to likely next
 * questions.
 */
export function answerCard(
  answer: Answer,
  question: string | undefined,
  shown: Shown,
  view: View = { page: undefined },
): Reply {
  const { catalog, language, now } = shown;
  const { page } = view;
  const words = answerWords[language];
  const paragraphs = paragraphsOf(answer, shown);
  const findings = paragraphs.map(({ finding }) => finding);
  const author = question === undefined ? '' : shorten(question.replaceAll(/\s+/gu, ' ').trim(), limits.author);
  const to = (other?: View): CustomId | undefined => viewWay(answer.plan, question, other);
  const back = to();
  if (view.of === 'sources' && back !== undefined)
    return answerSourcesCard(
      findings,
      page ?? 1,
      question === undefined ? undefined : author,
      { page: (number) => to({ page: number, of: 'sources' }) ?? back, back },
      shown,
    );
  const unused =
    answer.unused.length === 0 ? [] : [`-# ${plain(words.unused(shorten(answer.unused.join(', '), 200)))}`];
  const sources = sourceFields(findings, shown);
  const fixed = [
    author,
    written(paragraphs, [], shown),
    ...unused,
    // The heading with its spacing is as tall as two lines.
    ...sources.flatMap(({ name, value }) => ['', name, value]),
  ].join('\n');
  const room = phoneRoom[language] - phoneLines(fixed);
  const { chosen, buttons } =
    page === undefined
      ? opening(paragraphs, room, to({ page: 1 }), words)
      : onPage(paragraphs, { page, room: room + nextLines }, to, words);
  // Later pages omit paragraphs that have no line on them.
  const isOnPage = (index: number): boolean => page === undefined || page === 1 || (chosen[index] ?? []).length > 0;
  const text = [
    written(
      paragraphs.filter((_, index) => isOnPage(index)),
      chosen.filter((_, index) => isOnPage(index)),
      shown,
    ),
    ...unused,
  ].join('\n');
  // An answer about the future has its own line for this.
  const isDated = findings.some(({ caveats }) => caveats.includes('as-far-as-sources'));
  const records = [...new Set([...findings.flatMap((finding) => finding.records), ...answer.others])];
  return {
    embeds: [
      {
        ...(question === undefined ? {} : { author: { name: author } }),
        description: shorten(text, limits.embedDescription),
        color: colours.list,
        fields: sources,
        footer: footer(
          [words.asOf(formatDate(dayInJapan(now), language)), ...(isDated ? [] : knownTo(catalog, language))],
          [text.replaceAll(words.caveat.unconfirmed, '')],
          language,
        ),
      },
    ],
    rows: rowsOf(
      menu('records', words.menu, [
        ...recordItems(records.slice(0, limits.menuOptions - 1), shown),
        ...sourcesItem(sourcesOf(findings, shown).length, mostSources, to({ page: 1, of: 'sources' }), shown),
      ]),
      [
        ...buttons,
        ...(page === undefined ? nextButtons(answer, words) : []),
        // The report quotes the question, so the card must show it.
        ...(question === undefined ? [] : [reportButton(language)]),
      ],
    ),
  };
}
