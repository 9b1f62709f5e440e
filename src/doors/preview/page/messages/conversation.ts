import { element } from '../dom.ts';
import type { Language } from '../language.ts';
import type { Scene } from '../scene.ts';
import { focusAgain, focusedControl } from './focus.ts';
import { entryView } from './message.ts';
import { idOf, isVisible, type Entry } from './post.ts';
import type { View } from './view.ts';

export interface Conversation {
  add(entry: Entry): void;
  /** Replaces the entry with the same id. */
  update(entry: Entry): void;
  remove(id: string): void;
  /** Removes every entry of the scene, and those that only its person can see. */
  clear(): void;
  /** Draws everything again, after a change of language, theme or scene. */
  redraw(): void;
  show(id: string): void;
  /** Whether the scene has messages, apart from notices of the page. */
  readonly hasMessages: boolean;
}

export interface ConversationOptions {
  readonly scroller: HTMLElement;
  readonly list: HTMLElement;
  /** The content above the messages. */
  readonly opening: () => readonly HTMLElement[];
  readonly view: (language: Language) => View;
  readonly scene: () => Scene;
}

/** How near to the end (CSS pixels) counts as at the end. */
const nearEnd = 40;

/** The messages in their order, inside a box that scrolls. */
export function createConversation({ scroller, list, opening, view, scene }: ConversationOptions): Conversation {
  let entries: readonly Entry[] = [];
  const visible = (): readonly Entry[] => entries.filter((entry) => isVisible(entry, scene()));
  const draw = (entry: Entry): HTMLElement => entryView(entry, view(entry.language));
  const find = (id: string): HTMLElement | null => list.querySelector<HTMLElement>(`#message-${CSS.escape(id)}`);

  /** Scrolls to the end, or to the beginning of a card that is taller than the window. */
  function reveal(message: HTMLElement): void {
    const room = scroller.clientHeight;
    const { top } = message.getBoundingClientRect();
    const start = scroller.scrollTop + top - scroller.getBoundingClientRect().top - 8;
    scroller.scrollTop = message.offsetHeight > room ? start : scroller.scrollHeight;
  }

  // Components draw themselves a moment later, so the height is known in the next frame.
  const revealSoon = (message: HTMLElement): void => void requestAnimationFrame(() => reveal(message));

  const isAtEnd = (): boolean => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < nearEnd;

  return {
    get hasMessages() {
      return visible().some(({ kind }) => kind !== 'notice');
    },
    add(entry) {
      entries = [...entries, entry];
      if (!isVisible(entry, scene())) return;
      const message = draw(entry);
      list.append(message);
      revealSoon(message);
    },
    update(entry) {
      entries = entries.map((one) => (idOf(one) === idOf(entry) ? entry : one));
      const old = find(idOf(entry));
      if (old === null) return;
      const focused = focusedControl(old);
      const wasAtEnd = isAtEnd();
      const message = draw(entry);
      old.replaceWith(message);
      if (focused !== undefined) void focusAgain(message, focused);
      if (wasAtEnd) revealSoon(message);
    },
    remove(id) {
      entries = entries.filter((entry) => idOf(entry) !== id);
      find(id)?.remove();
    },
    clear() {
      entries = entries.filter((entry) => !isVisible(entry, scene()));
      list.replaceChildren(...opening());
    },
    redraw() {
      const shown = visible();
      list.replaceChildren(...opening(), ...shown.map(draw));
      const last = list.lastElementChild;
      if (last instanceof HTMLElement && shown.length > 0) revealSoon(last);
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
