import type { Invocable } from '../slash/invocable.ts';
import type { Choice } from '../slash/question.ts';
import type { SentOption } from '../slash/read.ts';
import type { Words } from '../words/words.ts';

export interface ComposerOptions {
  readonly invocables: readonly Invocable[];
  readonly locale: () => string;
  readonly words: () => Words;
  readonly complete: (invocable: Invocable, options: readonly SentOption[]) => Promise<readonly Choice[]>;
  readonly send: (invocable: Invocable, options: readonly SentOption[]) => void;
  /** Sends a text that is not a command. */
  readonly say: (text: string) => void;
}
