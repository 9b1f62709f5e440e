import { namesOf, type Invocable, type Option } from './invocable.ts';

/** One option as typed: `name:han`. Positions are indexes into the text. */
export interface Given {
  readonly option: Option;
  readonly from: number;
  readonly valueFrom: number;
  /** The end of the value, without trailing white space. */
  readonly valueTo: number;
  /** The beginning of the next option, or the end of the text. */
  readonly to: number;
  readonly value: string;
}

export type Typed =
  | { readonly kind: 'chat' }
  /** The name of a command is still being typed. */
  | { readonly kind: 'command'; readonly typed: string }
  | {
      readonly kind: 'options';
      readonly invocable: Invocable;
      readonly nameTo: number;
      readonly given: readonly Given[];
    };

const escapePattern = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);

/** A pattern for any of the names. The longest comes first, because one name may begin with another. */
const oneOf = (names: readonly string[]): string =>
  names
    .toSorted((one, other) => other.length - one.length)
    .map(escapePattern)
    .join('|');

/** Japanese and Korean keyboards type `／` and `：`. */
const slash = '[/／]';
const colon = '[:：]';

function callOf(text: string, invocable: Invocable): number | undefined {
  const words = invocable.parts.map((part) => `(?:${oneOf(namesOf(part))})`).join(String.raw`\s+`);
  return new RegExp(`^${slash}${words}(?=\\s)`, 'iu').exec(text)?.[0].length;
}

/** Text without a label is the value of the first required option that has none. */
function unlabelled(
  text: string,
  start: number,
  end: number,
  invocable: Invocable,
  labelled: readonly Given[],
): Given[] {
  const loose = text.slice(start, end);
  if (loose.trim() === '') return [];
  const free = invocable.options.filter((option) => !labelled.some((one) => one.option === option));
  const option = free.find(({ required }) => required === true) ?? free[0];
  if (option === undefined) return [];
  const from = start + loose.length - loose.trimStart().length;
  const value = loose.trim();
  return [{ option, from, valueFrom: from, valueTo: from + value.length, to: end, value }];
}

function givenIn(text: string, start: number, invocable: Invocable): Given[] {
  const names = invocable.options.flatMap(namesOf);
  if (names.length === 0) return [];
  const labels = [...text.matchAll(new RegExp(`(?<=\\s)(${oneOf(names)})${colon}`, 'giu'))].filter(
    ({ index }) => index >= start,
  );
  const labelled = labels.flatMap((label, index): Given[] => {
    const name = (label[1] ?? '').toLowerCase();
    const option = invocable.options.find((one) => namesOf(one).some((other) => other.toLowerCase() === name));
    if (option === undefined) return [];
    const to = labels[index + 1]?.index ?? text.length;
    const typed = text.slice(label.index + label[0].length, to);
    const valueFrom =
      label.index + label[0].length + (typed.trim() === '' ? 0 : typed.length - typed.trimStart().length);
    const value = typed.trim();
    return [{ option, from: label.index, valueFrom, valueTo: valueFrom + value.length, to, value }];
  });
  return [...unlabelled(text, start, labels[0]?.index ?? text.length, invocable, labelled), ...labelled];
}

/** Parses the text of the input, with names of any language: `/actor name:han hyo joo`. */
export function parse(text: string, invocables: readonly Invocable[]): Typed {
  if (!new RegExp(`^${slash}`, 'u').test(text)) return { kind: 'chat' };
  const called = invocables
    .flatMap((invocable) => {
      const nameTo = callOf(text, invocable);
      return nameTo === undefined ? [] : [{ invocable, nameTo }];
    })
    .toSorted((one, other) => other.nameTo - one.nameTo)[0];
  if (called === undefined) return { kind: 'command', typed: text.slice(1) };
  return { kind: 'options', ...called, given: givenIn(text, called.nameTo, called.invocable) };
}
