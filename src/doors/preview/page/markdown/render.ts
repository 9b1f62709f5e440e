import { element } from '../dom.ts';
import { withLang } from '../with-lang.ts';
import type { Language } from '../language.ts';
import { markdownPieces, type Piece } from './pieces.ts';
import type { Clock } from './timestamp.ts';
import { wordsIn } from '../words/words.ts';

/** A spoiler opens once, by a click, Enter or the space bar. */
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

function nodesOf(piece: Piece, language: Language): Node[] {
  if (typeof piece === 'string') return withLang(piece, language);
  const made = document.createElement(piece.tag);
  for (const [name, value] of Object.entries(piece.attributes)) made.setAttribute(name, value);
  made.append(...piece.children.flatMap((child) => nodesOf(child, language)));
  if (made.classList.contains('spoiler')) openable(made, wordsIn(language).spoiler);
  return [made];
}

/** Discord's Markdown as nodes of the page. */
export function markdown(text: string, clock: Clock): HTMLElement {
  const nodes = markdownPieces(text, clock).flatMap((piece) => nodesOf(piece, clock.language));
  return element('div', { class: 'markdown' }, ...nodes);
}
