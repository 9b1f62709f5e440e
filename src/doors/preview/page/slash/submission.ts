import type { Invocable, Option } from './invocable.ts';
import { parse } from './parse.ts';
import type { Picks } from './question.ts';
import { readOptions, type ReadOptions, type SentOption } from './read.ts';

/** The effect of Enter on a text. */
export type Submission =
  | { readonly kind: 'nothing' }
  /** A message of the person. */
  | { readonly kind: 'chat'; readonly text: string }
  | { readonly kind: 'unknown command' }
  | {
      readonly kind: 'invalid';
      readonly problem: (ReadOptions & { ok: false })['problem'];
      readonly option: Option;
      /** False where the option is required and missing. */
      readonly isGiven: boolean;
    }
  | { readonly kind: 'command'; readonly invocable: Invocable; readonly options: readonly SentOption[] };

export function submissionOf(text: string, invocables: readonly Invocable[], picks: Picks): Submission {
  if (text.trim() === '') return { kind: 'nothing' };
  // Without a space after it, a command's name is still being typed.
  const typed = parse(`${text} `, invocables);
  if (typed.kind === 'chat') return { kind: 'chat', text: text.trim() };
  if (typed.kind === 'command') return { kind: 'unknown command' };
  const read = readOptions(typed, picks);
  if (read.ok) return { kind: 'command', invocable: typed.invocable, options: read.options };
  const isGiven = typed.given.some(({ option }) => option === read.option);
  return { kind: 'invalid', problem: read.problem, option: read.option, isGiven };
}
