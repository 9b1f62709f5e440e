import { element } from '../dom.ts';
import type { Words } from '../words/words.ts';

/** Opens a picture as large as the window; Escape, a click or the button closes it, and the focus returns. */
function enlarge(src: string, alt: string, words: Words): void {
  const close = element('button', { type: 'button', class: 'enlarged-close' }, words.close);
  const dialog = element(
    'dialog',
    { class: 'enlarged', 'aria-label': words.picture },
    element('img', { src, alt }),
    close,
  );
  dialog.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

/** A picture that enlarges when it is pressed. */
export function pictureView(
  src: string,
  alt: string,
  look: { slot: string; class: string },
  words: Words,
): HTMLElement {
  const button = element(
    'button',
    { type: 'button', slot: look.slot, class: `picture ${look.class}`, title: words.enlarge },
    element('img', { src, alt }),
  );
  button.addEventListener('click', () => enlarge(src, alt, words));
  return button;
}
