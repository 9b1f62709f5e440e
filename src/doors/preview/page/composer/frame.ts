import { element } from '../dom.ts';
import { icon } from '../icons.ts';
import type { Words } from '../words/words.ts';

/** The nodes of the composer. Their behaviour is in composer.ts. */
export interface Frame {
  readonly root: HTMLElement;
  readonly input: HTMLInputElement;
  readonly backdrop: HTMLElement;
  readonly popup: HTMLElement;
  readonly popupHead: HTMLElement;
  readonly list: HTMLElement;
  readonly note: HTMLElement;
  readonly problem: HTMLElement;
  readonly status: HTMLElement;
  readonly sendButton: HTMLButtonElement;
}

export function composerFrame(): Frame {
  const backdrop = element('div', { class: 'backdrop', 'aria-hidden': 'true' });
  const input = element('input', {
    id: 'command',
    type: 'text',
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-describedby': 'problem',
    autocomplete: 'off',
    autocapitalize: 'off',
    autocorrect: 'off',
    spellcheck: 'false',
    enterkeyhint: 'send',
    maxlength: '6000',
  });
  const popupHead = element('div');
  const list = element('div', { class: 'popup-list' });
  const note = element('div', { class: 'popup-note', hidden: true });
  const popup = element('div', { class: 'popup', hidden: true }, popupHead, list, note);
  const sendButton = element('button', { type: 'button', class: 'send' }, icon('send', 20));
  const problem = element('div', { id: 'problem', class: 'problem', role: 'alert' });
  const status = element('div', { class: 'visually-hidden', role: 'status' });
  const field = element('div', { class: 'field' }, backdrop, input);
  const root = element(
    'div',
    { class: 'composer' },
    popup,
    problem,
    element('div', { class: 'composer-box' }, field, sendButton),
    status,
  );
  return { root, input, backdrop, popup, popupHead, list, note, problem, status, sendButton };
}

/** Gives every part its name in the reader's language. */
export function labelFrame({ input, list, sendButton }: Frame, words: Words): void {
  input.placeholder = words.placeholder;
  input.setAttribute('aria-label', words.input);
  list.setAttribute('aria-label', words.suggestions);
  sendButton.setAttribute('aria-label', words.send);
}
