import { element } from '../dom.ts';
import { markdownPieces, type Piece } from './pieces.ts';
import type { Clock } from './timestamp.ts';

/** A spoiler opens by press or by Enter, once. */
function openable(spoiler: HTMLElement, label: string): void {
  const hidden = spoiler.firstElementChild;
  spoiler.tabIndex = 0;
  spoiler.setAttribute('role', 'button');
  spoiler.setAttribute('aria-label', label);
  hidden?.setAttribute('aria-hidden', 'true');
  const open = (event: Event): void => {
    if (event instanceof KeyboardEvent && !['Enter', ' '].includes(event.key)) return;
    event.preventDefault();
    spoiler.classList.add('open');
    spoiler.removeAttribute('role');
    spoiler.removeAttribute('aria-label');
    spoiler.removeAttribute('tabindex');
    hidden?.removeAttribute('aria-hidden');
  };
  spoiler.addEventListener('click', open);
  spoiler.addEventListener('keydown', open);
}

function nodeOf(piece: Piece, spoilerLabel: string): Node {
  if (typeof piece === 'string') return document.createTextNode(piece);
  const made = document.createElement(piece.tag);
  for (const [name, value] of Object.entries(piece.attributes)) made.setAttribute(name, value);
  made.append(...piece.children.map((child) => nodeOf(child, spoilerLabel)));
  if (made.classList.contains('spoiler')) openable(made, spoilerLabel);
  return made;
}

/** Discord's Markdown as nodes of the page. */
export function markdown(text: string, clock: Clock, spoilerLabel: string): HTMLElement {
  return element(
    'div',
    { class: 'markdown' },
    ...markdownPieces(text, clock).map((piece) => nodeOf(piece, spoilerLabel)),
  );
}
