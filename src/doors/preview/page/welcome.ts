import { botAvatar } from './avatars.ts';
import { element } from './dom.ts';
import { icon } from './icons.ts';
import type { Words } from './words/words.ts';

/** The beginning of the channel, with example commands to press. */
export function welcomeView(words: Words, examples: readonly string[], run: (text: string) => void): HTMLElement {
  const buttons = examples.map((example) => {
    const button = element(
      'button',
      { type: 'button', class: 'example' },
      element('span', {}, example),
      icon('send', 16),
    );
    button.addEventListener('click', () => run(example));
    return button;
  });
  return element(
    'section',
    { class: 'welcome', 'aria-labelledby': 'welcome' },
    element('img', { src: botAvatar, alt: '', width: '68', height: '68' }),
    element('h2', { id: 'welcome' }, words.welcome.title),
    element('p', {}, words.welcome.text),
    element('div', { class: 'examples' }, ...buttons),
  );
}
