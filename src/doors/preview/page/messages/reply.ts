import type { Entry, Post } from './post.ts';

/** A post without its content yet. */
export type EmptyPost = Omit<Post, 'state'>;

/** The place of an answer in the conversation, which is taken when there is something to show. */
export interface Reply {
  /** Adds the post, or changes the one that is there. */
  show(post: Post): void;
  /** Shows that the bot is thinking, unless the answer comes within so many milliseconds. */
  thinkAfter(milliseconds: number): void;
  stopThinking(): void;
  /** Removes what is shown, if anything is. */
  remove(): void;
}

/** The part of a conversation that an answer changes. */
interface Entries {
  add(entry: Entry): void;
  update(entry: Entry): void;
  remove(id: string): void;
}

export function createReply(conversation: Entries, empty: EmptyPost): Reply {
  let isShown = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = (post: Post): void => {
    if (isShown) conversation.update(post);
    else conversation.add(post);
    isShown = true;
  };
  return {
    show,
    thinkAfter(milliseconds) {
      timer = setTimeout(() => show({ ...empty, state: 'thinking' }), milliseconds);
    },
    stopThinking: () => clearTimeout(timer),
    remove() {
      if (isShown) conversation.remove(empty.message.id);
      isShown = false;
    },
  };
}
