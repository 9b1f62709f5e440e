import { createComposer } from './composer/composer.ts';
import { element } from './dom.ts';
import { headerView } from './header.ts';
import { locales, type Language } from './language.ts';
import { createConversation, emptyList } from './messages/conversation.ts';
import { chatView } from './messages/message.ts';
import { chatMessage, type Chat } from './messages/post.ts';
import type { View } from './messages/view.ts';
import { readPreferences, writePreferences, type Preferences } from './preferences.ts';
import { friend, type Scene } from './scene.ts';
import { fetchCommands } from './server.ts';
import { createSession } from './session.ts';
import { prepareSkyra } from './skyra.ts';
import { snowflake } from './snowflake.ts';
import { invocables, messageCommands } from './slash/invocable.ts';
import { welcomeView } from './welcome.ts';
import { examples, wordsIn } from './words/words.ts';

let preferences = readPreferences();
const words = () => wordsIn(preferences.language);
const scene = (): Scene => preferences;

prepareSkyra();
const payloads = await fetchCommands();
const status = element('div', { class: 'visually-hidden', role: 'status' });
const list = emptyList();
// The status reads out the title of each answer. A live region around whole cards would read 2,000 characters.
const scroller = element('div', { class: 'scroller', role: 'log', 'aria-live': 'off', tabindex: '0' }, list);

/** The same text twice in a row is read out only if something changes: an invisible space does. */
function announce(text: string): void {
  status.textContent = status.textContent === text ? `${text}\u{A0}` : text;
}

const view = (language: Language): View => ({
  words: wordsIn(language),
  clock: { language, now: new Date() },
  isLight: preferences.isLight,
  messageCommands: messageCommands(payloads),
  press: (press, post) => void session.press(press, post),
  use: (command, chat) => void session.use(command, chat),
  dismiss(post) {
    conversation.remove(post.message.id);
    announce(words().dismissed);
    composer.focus();
  },
  show: (id) => conversation.show(id),
});

/** A message to try the menu of a message on. */
function sampleMessage(): Chat {
  const { language, persona, place } = preferences;
  const message = chatMessage(friend, words().welcome.sample, preferences);
  return { kind: 'chat', language, scene: { persona, place }, message };
}

function opening(): HTMLElement[] {
  const { language, place } = preferences;
  const welcome = welcomeView(words(), place, examples[language], (text) => composer.run(text));
  return place === 'server' ? [welcome, chatView(sampleMessage(), view(language))] : [welcome];
}

const conversation = createConversation({ scroller, list, opening, view, scene });
const session = createSession({
  conversation,
  scene,
  language: () => preferences.language,
  announce,
  afterDeletion: () => composer.focus(),
});
const composer = createComposer({
  invocables: invocables(payloads),
  locale: () => locales[preferences.language],
  words,
  complete: (invocable, options) => session.complete(invocable, options),
  send: (invocable, options) => void session.run(invocable, options),
  say: (text) => session.say(text),
});

const main = element('main', {}, scroller, composer.root);
let header = element('header');
document.body.replaceChildren(header, main, status);

function notice(text: string): void {
  const { language, persona, place } = preferences;
  conversation.add({ kind: 'notice', id: snowflake(), text, language, scene: { persona, place } });
  announce(text);
}

async function showFollowMessage(): Promise<void> {
  const { place } = preferences;
  if (!(await session.showFollowMessage())) notice(words().stage.nothingFollowed[place]);
}

function drawHeader(): void {
  const focusedId = document.activeElement?.id ?? '';
  const next = headerView(preferences, words(), {
    setLanguage: changeLanguage,
    switchTheme: () => change({ isLight: !preferences.isLight }),
    setPersona: (persona) => change({ persona }),
    setPlace: (place) => change({ place }),
    showFollowMessage: () => void showFollowMessage(),
    clear() {
      conversation.clear();
      announce(words().cleared);
      composer.focus();
    },
  });
  header.replaceWith(next);
  header = next;
  if (focusedId !== '') header.querySelector<HTMLElement>(`#${CSS.escape(focusedId)}`)?.focus();
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

function changeLanguage(language: Language): void {
  change({ language });
  if (conversation.hasMessages) notice(words().languageChanged);
}

// As in Discord, typing / begins a command wherever the focus is.
document.addEventListener('keydown', (event) => {
  if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey) composer.focus();
});

draw();
composer.focus();
