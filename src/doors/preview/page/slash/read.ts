import { optionType } from '../discord.ts';
import { namesOf, type Option } from './invocable.ts';
import type { Given, Typed } from './parse.ts';
import type { Picks } from './question.ts';

/** An option as it is sent. */
export interface SentOption {
  readonly name: string;
  readonly type: number;
  readonly value: string | number | boolean;
  readonly isFocused?: boolean;
}

/** The reason why the client does not send a command. */
type Problem = 'required' | 'choice' | 'number' | 'boolean' | 'length';

export type ReadOptions =
  | { readonly ok: true; readonly options: readonly SentOption[] }
  | { readonly ok: false; readonly problem: Problem; readonly option: Option };

type Value =
  | { readonly ok: true; readonly value: string | number | boolean }
  | { readonly ok: false; readonly problem: Problem };

const refused = (problem: Problem): Value => ({ ok: false, problem });

function valueOf({ option, value }: Given, picks: Picks): Value {
  const picked = picks.get(option.name);
  if (picked?.text === value && option.type !== optionType.boolean) return { ok: true, value: picked.value };
  if ('choices' in option && option.choices !== undefined && option.choices.length > 0) {
    const wanted = value.toLowerCase();
    const choice = option.choices.find((one) => namesOf(one).some((name) => name.toLowerCase() === wanted));
    return choice === undefined ? refused('choice') : { ok: true, value: choice.value };
  }
  switch (option.type) {
    case optionType.boolean:
      return /^(?:true|false)$/iu.test(value) ? { ok: true, value: /^true$/iu.test(value) } : refused('boolean');
    case optionType.integer:
    case optionType.number: {
      const number = Number(value);
      const isRight = option.type === optionType.number ? Number.isFinite(number) : Number.isSafeInteger(number);
      const least = ('min_value' in option ? option.min_value : undefined) ?? -Infinity;
      const most = ('max_value' in option ? option.max_value : undefined) ?? Infinity;
      return isRight && number >= least && number <= most ? { ok: true, value: number } : refused('number');
    }
    default: {
      const least = ('min_length' in option ? option.min_length : undefined) ?? 0;
      const most = ('max_length' in option ? option.max_length : undefined) ?? 6000;
      return value.length >= least && value.length <= most ? { ok: true, value } : refused('length');
    }
  }
}

/** The options to send, or the first problem that keeps the client from sending them. */
export function readOptions(typed: Typed & { kind: 'options' }, picks: Picks): ReadOptions {
  const options: SentOption[] = [];
  for (const given of typed.given.filter(({ value }) => value !== '')) {
    const read = valueOf(given, picks);
    if (!read.ok) return { ok: false, problem: read.problem, option: given.option };
    options.push({ name: given.option.name, type: given.option.type, value: read.value });
  }
  const missing = typed.invocable.options.find(
    (option) => option.required === true && !options.some(({ name }) => name === option.name),
  );
  return missing === undefined ? { ok: true, options } : { ok: false, problem: 'required', option: missing };
}

/** The options for autocomplete: the focused one as typed, and the others only if they are valid. */
export function readForAutocomplete(
  typed: Typed & { kind: 'options' },
  focused: Given,
  picks: Picks,
): readonly SentOption[] {
  return typed.given.flatMap((given): SentOption[] => {
    const { name, type } = given.option;
    if (given === focused) return [{ name, type, value: given.value, isFocused: true }];
    const read = valueOf(given, picks);
    return given.value !== '' && read.ok ? [{ name, type, value: read.value }] : [];
  });
}
