import { element } from '../dom.ts';
import { messageView } from './message.ts';
import type { Post } from './post.ts';
import type { View } from './view.ts';

export interface Conversation {
  add(post: Post): void;
  /** The same message with something new in it. */
  update(post: Post): void;
  remove(id: string): void;
  clear(): void;
  /** Everything again, after a change of the language or theme. */
  redraw(): void;
  show(id: string): void;
}

/** Where the focus stands in a message, so that it can be put back after the message was drawn anew. */
function focusedId(message: Element): string | undefined {
  const focused = document.activeElement?.closest('[data-custom-id]');
  return focused != null && message.contains(focused) ? (focused.getAttribute('data-custom-id') ?? '') : undefined;
}

async function focusAgain(message: HTMLElement, customId: string): Promise<void> {
  const controls = [...message.querySelectorAll<HTMLElement>('[data-custom-id]')];
  const same = controls.find((control) => control.dataset['customId'] === customId);
  // What Skyra's components hold can take the focus only once they have drawn themselves.
  for (const drawn of [message, same]) if (drawn !== undefined && 'updateComplete' in drawn) await drawn.updateComplete;
  const inner =
    same?.shadowRoot?.querySelector<HTMLElement>('button:not([disabled])') ??
    same?.querySelector<HTMLElement>('button:not([disabled])') ??
    message.querySelector<HTMLElement>('.origin');
  inner?.focus({ preventScroll: true });
}

/** The messages in their order, inside a box that scrolls. */
export function createConversation(
  scroller: HTMLElement,
  list: HTMLElement,
  welcome: () => HTMLElement,
  view: () => View,
): Conversation {
  let posts: readonly Post[] = [];
  const find = (id: string): HTMLElement | null => list.querySelector<HTMLElement>(`#message-${CSS.escape(id)}`);

  /** To the end, but a card that is taller than the window is read from its beginning. */
  function reveal(message: HTMLElement): void {
    const room = scroller.clientHeight;
    const { top } = message.getBoundingClientRect();
    const start = scroller.scrollTop + top - scroller.getBoundingClientRect().top - 8;
    scroller.scrollTop = message.offsetHeight > room ? start : scroller.scrollHeight;
  }

  // Components draw themselves a moment later, so the height is known in the next frame.
  const revealSoon = (message: HTMLElement): void => void requestAnimationFrame(() => reveal(message));

  const isAtEnd = (): boolean => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 40;

  return {
    add(post) {
      posts = [...posts, post];
      const message = messageView(post, view());
      list.append(message);
      revealSoon(message);
    },
    update(post) {
      posts = posts.map((one) => (one.message.id === post.message.id ? post : one));
      const old = find(post.message.id);
      if (old === null) return;
      const focused = focusedId(old);
      const wasAtEnd = isAtEnd();
      const message = messageView(post, view());
      old.replaceWith(message);
      if (focused !== undefined) void focusAgain(message, focused);
      if (wasAtEnd) revealSoon(message);
    },
    remove(id) {
      posts = posts.filter(({ message }) => message.id !== id);
      find(id)?.remove();
    },
    clear() {
      posts = [];
      list.replaceChildren(welcome());
    },
    redraw() {
      list.replaceChildren(welcome(), ...posts.map((post) => messageView(post, view())));
      const last = list.lastElementChild;
      if (last instanceof HTMLElement && posts.length > 0) revealSoon(last);
    },
    show(id) {
      const message = find(id);
      if (message === null) return;
      message.scrollIntoView({ block: 'nearest' });
      message.querySelector<HTMLElement>('.origin')?.focus({ preventScroll: true });
    },
  };
}

export const emptyList = (): HTMLElement => element('discord-messages', { 'no-background': true });
