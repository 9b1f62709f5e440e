import { element } from './dom.ts';
import { icon } from './icons.ts';
import { languages, type Language } from './language.ts';
import type { Preferences } from './preferences.ts';
import type { Words } from './words/words.ts';

const languageNames: Readonly<Record<Language, string>> = { en: 'English', ja: '日本語', ko: '한국어' };

export interface HeaderActions {
  readonly setLanguage: (language: Language) => void;
  readonly switchTheme: () => void;
  readonly clear: () => void;
}

function languageSwitch(
  { language }: Preferences,
  words: Words,
  setLanguage: HeaderActions['setLanguage'],
): HTMLElement {
  return element(
    'fieldset',
    { class: 'languages' },
    element('legend', { class: 'visually-hidden' }, words.language),
    ...languages.map((one) => {
      const input = element('input', { type: 'radio', name: 'language', value: one, checked: one === language });
      input.addEventListener('change', () => setLanguage(one));
      return element('label', { lang: one }, input, element('span', {}, languageNames[one]));
    }),
  );
}

/** The bar at the top, drawn anew when the language or theme changes. */
export function headerView(preferences: Preferences, words: Words, actions: HeaderActions): HTMLElement {
  const toTheme = preferences.isLight ? words.theme.toDark : words.theme.toLight;
  const theme = element(
    'button',
    { type: 'button', class: 'icon-button', id: 'theme', title: toTheme, 'aria-label': toTheme },
    icon(preferences.isLight ? 'moon' : 'sun', 20),
  );
  theme.addEventListener('click', actions.switchTheme);
  const clear = element(
    'button',
    { type: 'button', class: 'icon-button', id: 'clear', title: words.clear, 'aria-label': words.clear },
    icon('trash', 20),
  );
  clear.addEventListener('click', actions.clear);
  return element(
    'header',
    { class: 'top' },
    element('span', { class: 'hash' }, icon('hash', 24)),
    element('h1', {}, words.channel),
    element('p', { class: 'topic' }, words.topic),
    languageSwitch(preferences, words, actions.setLanguage),
    theme,
    clear,
  );
}
