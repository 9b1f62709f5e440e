import type { Clock } from '../markdown/timestamp.ts';
import type { Press } from '../interactions.ts';
import type { Words } from '../words/words.ts';
import type { Post } from './post.ts';

/** What every part of a message needs to draw itself, and what it may do. */
export interface View {
  readonly words: Words;
  readonly clock: Clock;
  readonly isLight: boolean;
  readonly press: (press: Press, post: Post) => void;
  readonly dismiss: (post: Post) => void;
  readonly show: (id: string) => void;
}
