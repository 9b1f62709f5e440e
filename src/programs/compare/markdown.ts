import type { Language } from '../../language/language.ts';
import { changeKinds, type CardChange, type Comparison, type TextChange } from './card-changes.ts';
import { lineDiff, withContext, type DiffLine } from './line-diff.ts';

/** In characters. GitHub takes 65,535 in a comment and a megabyte in the summary of a step; the report of the check comes before. */
const longest = 40_000;
const longestDiff = 4_000;
/** Reserved for the names of records that do not fit. */
const reserved = 2_500;
const longestName = 80;

const languageNames: Readonly<Record<Language, string>> = { en: 'English', ja: 'Japanese', ko: 'Korean' };
const kindNames = { gone: 'gone', changed: 'changed', new: 'new' } as const;

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** Text of the data as text: GitHub would read its marks as Markdown or HTML. */
const asText = (text: string): string =>
  text
    .slice(0, longestName)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[\\`*_[\]#|~@]/gu, String.raw`\$&`)
    .replaceAll('\n', ' ');

/** Whole lines up to a length, and the number of lines that are left out. */
function cut(lines: readonly DiffLine[]): string[] {
  const shown: string[] = [];
  let length = 0;
  for (const { mark, text } of lines) {
    const line = `${mark} ${text}`;
    length += line.length + 1;
    if (length > longestDiff)
      return [...shown, `  … ${counted(lines.length - shown.length, 'more line', 'more lines')}`];
    shown.push(line);
  }
  return shown;
}

/** The whole card, and the changed lines of its further pages. */
function diffText({ before, after }: TextChange): string {
  const further = withContext(lineDiff(before.further, after.further), 1);
  const isFurther = further.some(({ mark }) => mark !== ' ');
  const text = cut([...lineDiff(before.card, after.card), ...(isFurther ? further : [])]).join('\n');
  const ticks = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = '`'.repeat(ticks + 1);
  return `${fence}diff\n${text}\n${fence}`;
}

const folded = (title: string, text: string): string =>
  `<details><summary>${title}</summary>\n\n${text}\n\n</details>\n`;

function blockOf({ kind, record, name, isItself, texts }: CardChange, shown: readonly TextChange[]): string {
  const named = listed(texts.map(({ language }) => languageNames[language]));
  const because = isItself ? '' : ', because of something else that it shows';
  const what = { new: 'is new', gone: 'is gone', changed: `reads differently in ${named}${because}` }[kind];
  return [
    `**${asText(name)}** (${record}) ${what}.`,
    '',
    ...shown.map((text) => folded(`Before and after in ${languageNames[text.language]}`, diffText(text))),
  ].join('\n');
}

/** Summarises the changes: "2 works changed, 1 statement new". */
function countsOf(cards: readonly CardChange[]): string {
  const records = ['work', 'person', 'statement', 'figure'];
  const plural: Readonly<Record<string, string>> = { person: 'people' };
  const parts = changeKinds.flatMap((kind) =>
    records.flatMap((record) => {
      const { length } = cards.filter((card) => card.kind === kind && card.record === record);
      return length === 0 ? [] : [`${counted(length, record, plural[record] ?? `${record}s`)} ${kindNames[kind]}`];
    }),
  );
  return `${parts.join(', ')}.`;
}

function namesWithin(names: readonly string[], most: number): string {
  const shown: string[] = [];
  let length = 0;
  for (const name of names) {
    length += name.length + 2;
    if (length > most) return `${shown.join(', ')} and ${names.length - shown.length} more`;
    shown.push(name);
  }
  return shown.join(', ');
}

/** The changes for fans as Markdown for GitHub: each card before and after, with directly edited records first. */
export function comparisonMarkdown({ cards, unseen }: Comparison): string {
  const title = '## What changes for fans';
  const hidden =
    unseen.length === 0
      ? []
      : [
          `Changed, but on no card: ${namesWithin(unseen.map(asText), reserved / 2)}. The search and the questions may read it.`,
        ];
  if (cards.length === 0) return [title, 'No card changes.', ...hidden, ''].join('\n\n').trimEnd() + '\n';
  const parts = [title, countsOf(cards), ...hidden];
  let length = parts.join('\n\n').length + reserved;
  const left: string[] = [];
  for (const card of cards.toSorted((a, b) => Number(b.isItself) - Number(a.isItself))) {
    const block = [card.texts, card.texts.slice(0, 1)]
      .map((texts) => blockOf(card, texts))
      .find((text) => length + text.length + 2 <= longest);
    if (block === undefined) left.push(asText(card.name));
    else {
      parts.push(block);
      length += block.length + 2;
    }
  }
  if (left.length > 0) parts.push(`No room is left for ${namesWithin(left, reserved / 2)}.`);
  return `${parts.join('\n\n').trimEnd()}\n`;
}
