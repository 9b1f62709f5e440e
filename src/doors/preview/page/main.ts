import { createComposer } from './composer/composer.ts';
import { element } from './dom.ts';
import { headerView } from './header.ts';
import { locales } from './language.ts';
import { createConversation, emptyList } from './messages/conversation.ts';
import type { View } from './messages/view.ts';
import { readPreferences, writePreferences, type Preferences } from './preferences.ts';
import { fetchCommands } from './server.ts';
import { createSession } from './session.ts';
import { prepareSkyra } from './skyra.ts';
import { invocables } from './slash/invocable.ts';
import { welcomeView } from './welcome.ts';
import { examples, wordsIn } from './words/words.ts';

let preferences = readPreferences();
const words = () => wordsIn(preferences.language);
const locale = () => locales[preferences.language];

prepareSkyra();
const status = element('div', { class: 'visually-hidden', role: 'status' });
const list = emptyList();
const scroller = element('div', { class: 'scroller', role: 'log', 'aria-live': 'polite', tabindex: '0' }, list);

const view = (): View => ({
  words: words(),
  clock: { language: preferences.language, now: new Date() },
  isLight: preferences.isLight,
  press: (press, post) => void session.press(press, post),
  dismiss(post) {
    conversation.remove(post.message.id);
    status.textContent = words().dismissed;
    composer.focus();
  },
  show: (id) => conversation.show(id),
});

const welcome = (): HTMLElement => welcomeView(words(), examples[preferences.language], (text) => composer.run(text));
const conversation = createConversation(scroller, list, welcome, view);
const session = createSession(conversation, locale);
const composer = createComposer({
  invocables: invocables(await fetchCommands()),
  locale,
  words,
  complete: (invocable, options) => session.complete(invocable, options),
  send: (invocable, options, label) => void session.run(invocable, options, label),
});

const main = element('main', {}, scroller, composer.root);
let header = element('header');
document.body.replaceChildren(header, main, status);

function drawHeader(): void {
  const focused = document.activeElement;
  const focusedId = focused?.id || undefined;
  const focusedLanguage = focused instanceof HTMLInputElement && focused.name === 'language';
  const next = headerView(preferences, words(), {
    setLanguage: (language) => change({ language }),
    switchTheme: () => change({ isLight: !preferences.isLight }),
    clear() {
      conversation.clear();
      status.textContent = words().cleared;
      composer.focus();
    },
  });
  header.replaceWith(next);
  header = next;
  const again = focusedLanguage ? 'input:checked' : focusedId === undefined ? undefined : `#${CSS.escape(focusedId)}`;
  if (again !== undefined) header.querySelector<HTMLElement>(again)?.focus();
}

function draw(): void {
  const root = document.documentElement;
  root.lang = preferences.language;
  root.dataset['theme'] = preferences.isLight ? 'light' : 'dark';
  root.style.setProperty('--word-app', JSON.stringify(words().app));
  document.title = words().title;
  scroller.setAttribute('aria-label', words().messages);
  drawHeader();
  composer.redraw();
  conversation.redraw();
}

function change(changed: Partial<Preferences>): void {
  preferences = { ...preferences, ...changed };
  writePreferences(preferences);
  draw();
}

// As in Discord, typing begins in the input wherever the focus is.
document.addEventListener('keydown', (event) => {
  if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey) composer.focus();
});

draw();
composer.focus();
