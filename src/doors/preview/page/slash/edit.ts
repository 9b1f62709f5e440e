import { labelOf, nameIn, namesOf, type Invocable, type Option } from './invocable.ts';
import type { Given, Typed } from './parse.ts';

/** A text with the cursor in it. */
export interface Line {
  readonly text: string;
  readonly cursor: number;
}

const atEnd = (text: string): Line => ({ text, cursor: text.length });

/** `/act` → `/actor name:`. Discord's client opens the first required option at once. */
export function withCommand(invocable: Invocable, locale: string): Line {
  const required = invocable.options.find((option) => option.required === true);
  const label = labelOf(invocable, locale);
  return atEnd(required === undefined ? `${label} ` : `${label} ${nameIn(required, locale)}:`);
}

/** A space after a command's name opens its first required option; undefined if it has none. */
export function withFirstOption({ text }: Line, typed: Typed, locale: string): Line | undefined {
  if (typed.kind !== 'options' || text.slice(typed.nameTo).trim() !== '') return undefined;
  const required = typed.invocable.options.some((option) => option.required === true);
  return required ? withCommand(typed.invocable, locale) : undefined;
}

/** Removes a second `name:`, typed by hand after the one that the space opened; undefined if there is only one. */
export function withoutTwice({ text, cursor }: Line, typed: Typed): Line | undefined {
  if (typed.kind !== 'options') return undefined;
  for (const { option, from, valueFrom, value } of typed.given) {
    const again = namesOf(option).find((name) => [`${name}:`, `${name}：`].some((label) => value.startsWith(label)));
    if (again !== undefined && valueFrom > from) {
      const length = again.length + 1;
      return { text: text.slice(0, valueFrom) + text.slice(valueFrom + length), cursor: cursor - length };
    }
  }
  return undefined;
}

/** Opens one more option at the end. */
export function withOption(line: Line, option: Option, locale: string): Line {
  return atEnd(`${line.text.trimEnd()} ${nameIn(option, locale)}:`);
}

/** Replaces the typed value by a choice. The space after it ends the value. */
export function withValue(line: Line, given: Given, value: string): Line {
  const before = `${line.text.slice(0, given.valueFrom)}${value} `;
  return { text: `${before}${line.text.slice(given.to)}`, cursor: before.length };
}
