import type { APIButtonComponent } from 'discord-api-types/v10';
import { dayInJapan } from '../../catalog/status.ts';
import { formatDate } from '../../language/date.ts';
import { answerWordsIn, type AnswerWords } from '../../language/answers/words.ts';
import { commonWords } from '../../language/words/common.ts';
import type { Answer, FollowUp } from '../../questions/answer.ts';
import { citesItself, itemLine } from './items.ts';
import { headlineText, type Shown } from './values.ts';
import { citations } from '../kit/cite.ts';
import { colours } from '../kit/colours.ts';
import { field, fields } from '../kit/fields.ts';
import { labelOf } from '../kit/hits.ts';
import { limits, shorten } from '../kit/limits.ts';
import { nameOf, titleOf } from '../kit/names.ts';
import { button, menu, rowsOf, type MenuItem, type Reply } from '../kit/reply.ts';
import { customId, type CustomId } from '../kit/custom-id.ts';

/** Longest evidence, in characters, and most lines of it: an answer is read, a list is opened. */
const mostEvidence = 2600;
const mostLines = 8;
const mostButtons = 5;

/** As many lines as fit, and how many are left. */
function evidence(answer: Answer, shown: Shown, words: AnswerWords): string[] {
  const lines: string[] = [];
  let length = 0;
  const all = answer.items.flatMap((item) => itemLine(item, shown) ?? []);
  for (const line of all.slice(0, mostLines)) {
    if (length + line.length > mostEvidence) break;
    lines.push(line);
    length += line.length;
  }
  return lines.length < all.length ? [...lines, words.more(all.length - lines.length)] : lines;
}

/** The button's custom id, or undefined if it exceeds Discord's limit. */
export function askCustomId({ kind, ids }: FollowUp): CustomId | undefined {
  const length = ['ask', kind, ...ids].join('.').length;
  return length > limits.customId ? undefined : customId('ask', kind, ...ids);
}

function label({ kind, ids }: FollowUp, answer: Answer, shown: Shown, words: AnswerWords): string {
  const [id = ''] = ids;
  const person = shown.catalog.anyone(id);
  const series = shown.catalog.series.get(id);
  // Whose works, whose cast: said where the answer is about several.
  const isOneOfSeveral = answer.followUps.filter((other) => other.kind === kind).length > 1;
  const isOther = person !== undefined && ids.length === 1 && answer.records[0] !== id;
  const name =
    series !== undefined && isOneOfSeveral
      ? titleOf(series, shown.language)
      : person !== undefined && (isOther || isOneOfSeveral)
        ? nameOf(person, shown.language)
        : undefined;
  return name === undefined ? words.follow[kind] : `${words.follow[kind]}: ${name}`;
}

function nextQuestions(answer: Answer, shown: Shown, words: AnswerWords): APIButtonComponent[] {
  const buttons = new Map<CustomId, FollowUp>();
  for (const followUp of answer.followUps) {
    const to = askCustomId(followUp);
    if (to !== undefined && !buttons.has(to)) buttons.set(to, followUp);
  }
  return [...buttons].slice(0, mostButtons).map(([to, followUp]) => button(label(followUp, answer, shown, words), to));
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

/** An answer: one sentence, its evidence, its sources with their dates, and the likely next questions. */
export function answerCard(answer: Answer, question: string | undefined, shown: Shown): Reply {
  const { catalog, language, now } = shown;
  const words = answerWordsIn(language);
  const lines = evidence(answer, shown, words);
  const caveats = answer.caveats.map((caveat) => words.caveat[caveat]).filter((text) => text !== '');
  const text = [
    headlineText(answer.headline, shown),
    ...(answer.instead === undefined ? [] : [`${words.instead} ${headlineText(answer.instead, shown)}`]),
    ...(lines.length > 0 ? ['', ...lines] : []),
    ...(caveats.length > 0 ? ['', ...caveats.map((caveat) => `-# ${caveat}`)] : []),
  ];
  return {
    embeds: [
      {
        ...(question === undefined
          ? {}
          : { author: { name: shorten(question.replaceAll(/\s+/gu, ' ').trim(), limits.author) } }),
        description: shorten(text.join('\n'), limits.embedDescription),
        color: colours.list,
        // Lines that name their own pages need no list of them again.
        fields:
          answer.items.length > 0 && answer.items.every(citesItself)
            ? []
            : fields(field(words.sources, citations(answer.sources, catalog, language, 4))),
        footer: {
          text: [
            words.asOf(formatDate(dayInJapan(now), language)),
            commonWords[language].checked(formatDate(catalog.checked, language)),
          ].join(' · '),
        },
      },
    ],
    rows: rowsOf(menu('records', words.menu, recordItems(answer.records, shown)), nextQuestions(answer, shown, words)),
    ...(answer.verdict === 'partial' ? { ephemeral: true } : {}),
  };
}
