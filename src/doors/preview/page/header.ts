import { element } from './dom.ts';
import { icon, type IconName } from './icons.ts';
import { languages, type Language } from './language.ts';
import type { Preferences } from './preferences.ts';
import { stageView, type StageActions } from './stage.ts';
import type { Words } from './words/words.ts';

const languageNames: Readonly<Record<Language, string>> = { en: 'English', ja: '日本語', ko: '한국어' };

export interface HeaderActions extends StageActions {
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
      const id = `language-${one}`;
      const input = element('input', { type: 'radio', id, name: 'language', value: one, checked: one === language });
      input.addEventListener('change', () => setLanguage(one));
      return element('label', { lang: one }, input, element('span', {}, languageNames[one]));
    }),
  );
}

function iconButton(id: string, name: IconName, label: string, act: () => void): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'icon-button', id, title: label, 'aria-label': label },
    icon(name, 20),
  );
  button.addEventListener('click', act);
  return button;
}

/** The two bars at the top, redrawn when the language, the theme or the place changes. */
export function headerView(preferences: Preferences, words: Words, actions: HeaderActions): HTMLElement {
  const { isLight, place } = preferences;
  const isDirect = place === 'direct';
  const top = element(
    'div',
    { class: 'top' },
    element('span', { class: 'hash' }, icon(isDirect ? 'at' : 'hash', 24)),
    element('h1', {}, isDirect ? 'Hanryu' : words.channel),
    element('p', { class: 'topic' }, words.topic),
    languageSwitch(preferences, words, actions.setLanguage),
    iconButton(
      'theme',
      isLight ? 'moon' : 'sun',
      isLight ? words.theme.toDark : words.theme.toLight,
      actions.switchTheme,
    ),
    iconButton('clear', 'trash', words.clear, actions.clear),
  );
  return element('header', {}, top, stageView(preferences, words, actions));
}
