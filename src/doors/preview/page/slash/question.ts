import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import { optionType } from '../discord.ts';
import { namesOf, nameIn, type Invocable, type Option } from './invocable.ts';
import type { Given, Typed } from './parse.ts';

/** Choices that were picked from a list, by option. The input shows their text; their value is sent. */
export type Picks = ReadonlyMap<string, Choice>;

export interface Choice {
  readonly text: string;
  readonly value: string | number;
}

/** The part of the input with the cursor, which decides what the list above the input offers. */
export type Question =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'commands'; readonly matches: readonly Invocable[] }
  | { readonly kind: 'options'; readonly invocable: Invocable; readonly free: readonly Option[] }
  /** A value. The page knows its choices, must ask the bot for them, or there are none (free text). */
  | {
      readonly kind: 'value';
      readonly invocable: Invocable;
      readonly given: Given;
      readonly choices: readonly Choice[] | 'ask' | 'none';
    };

/** Commands with a name that begins with the typed text, then those with a name that contains it. */
function matching(typed: string, invocables: readonly Invocable[]): readonly Invocable[] {
  const wanted = typed.trim().replaceAll(/\s+/gu, ' ').toLowerCase();
  const rank = (invocable: Invocable): number => {
    const names = invocable.parts.flatMap(namesOf).map((name) => name.toLowerCase());
    if (names.some((name) => name.startsWith(wanted))) return 0;
    if (invocable.path.join(' ').startsWith(wanted) || names.some((name) => name.includes(wanted))) return 1;
    return 2;
  };
  return invocables
    .map((invocable) => ({ invocable, rank: rank(invocable) }))
    .filter(({ rank }) => rank < 2)
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ invocable }) => invocable);
}

function choicesFor(option: Option, typed: string, locale: string): readonly Choice[] | 'ask' | 'none' {
  if ('autocomplete' in option && option.autocomplete) return 'ask';
  const fixed: readonly APIApplicationCommandOptionChoice[] =
    option.type === optionType.boolean
      ? [
          { name: 'True', value: 'True' },
          { name: 'False', value: 'False' },
        ]
      : 'choices' in option
        ? (option.choices ?? [])
        : [];
  if (fixed.length === 0) return 'none';
  const wanted = typed.toLowerCase();
  const named = fixed.map((choice) => ({ choice, text: nameIn(choice, locale) }));
  // A choice that is typed in full comes first and Enter picks it, but the others stay in the list.
  const isThere = ({ text }: { readonly text: string }): boolean => text.toLowerCase() === wanted;
  const isComplete = named.some(isThere);
  return named
    .filter(
      ({ choice, text }) => isComplete || [...namesOf(choice), text].some((one) => one.toLowerCase().includes(wanted)),
    )
    .toSorted((one, other) => Number(isThere(other)) - Number(isThere(one)))
    .map(({ choice, text }) => ({ text, value: choice.value }));
}

const isPicked = ({ option, value }: Given, picks: Picks): boolean =>
  value !== '' && picks.get(option.name)?.text === value;

export function questionAt(
  typed: Typed,
  cursor: number,
  {
    invocables,
    locale,
    picks,
  }: { readonly invocables: readonly Invocable[]; readonly locale: string; readonly picks: Picks },
): Question {
  if (typed.kind === 'chat') return { kind: 'nothing' };
  if (typed.kind === 'command') return { kind: 'commands', matches: matching(typed.typed, invocables) };
  if (cursor <= typed.nameTo) return { kind: 'nothing' };
  const here = typed.given.find(({ valueFrom, to }) => cursor >= valueFrom && cursor <= to);
  if (here !== undefined && !isPicked(here, picks)) {
    const choices = choicesFor(here.option, here.value, locale);
    return { kind: 'value', invocable: typed.invocable, given: here, choices };
  }
  // Nothing is offered for a picked value until a space ends it.
  if (here !== undefined && cursor <= here.valueTo) return { kind: 'nothing' };
  const free = typed.invocable.options.filter((option) => !typed.given.some((given) => given.option === option));
  return free.length === 0 ? { kind: 'nothing' } : { kind: 'options', invocable: typed.invocable, free };
}
