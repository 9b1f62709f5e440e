import type { Clock } from '../markdown/timestamp.ts';
import type { Press } from '../interactions.ts';
import type { MessageCommand } from '../slash/invocable.ts';
import type { Words } from '../words/words.ts';
import type { Chat, Post } from './post.ts';

/** The context in which each part of a message draws itself, and the actions that it offers. */
export interface View {
  readonly words: Words;
  readonly clock: Clock;
  readonly isLight: boolean;
  readonly messageCommands: readonly MessageCommand[];
  readonly press: (press: Press, post: Post) => void;
  readonly use: (command: MessageCommand, chat: Chat) => void;
  readonly dismiss: (post: Post) => void;
  /** Scrolls to a message and focuses it. */
  readonly show: (id: string) => void;
}
