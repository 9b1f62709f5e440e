import { botAvatar } from '../avatars.ts';
import { element } from '../dom.ts';
import { languageOf } from '../language.ts';
import { bot } from '../scene.ts';
import { describe, descriptionIn, labelOf, nameIn, type Invocable, type Option } from '../slash/invocable.ts';
import type { Choice } from '../slash/question.ts';
import { withLang } from '../with-lang.ts';
import type { Words } from '../words/words.ts';

export function commandRow(invocable: Invocable, locale: string): HTMLElement {
  return element(
    'div',
    { class: 'row command-row' },
    element('img', { src: botAvatar, alt: '', width: '32', height: '32' }),
    element(
      'span',
      { class: 'row-text' },
      element(
        'span',
        { class: 'row-title' },
        labelOf(invocable, locale),
        ...invocable.options.map((option) => element('span', { class: 'pill' }, nameIn(option, locale))),
      ),
      element('span', { class: 'row-description' }, describe(invocable, locale)),
    ),
    element('span', { class: 'row-source' }, bot.username),
  );
}

export function optionRow(option: Option, locale: string, words: Words): HTMLElement {
  return element(
    'div',
    { class: 'row' },
    element(
      'span',
      { class: 'row-text' },
      element('span', { class: 'row-title' }, nameIn(option, locale)),
      element('span', { class: 'row-description' }, descriptionIn(option, locale)),
    ),
    element('span', { class: 'row-source' }, option.required === true ? words.required : words.optional),
  );
}

export const choiceRow = ({ text }: Choice, locale: string): HTMLElement =>
  element(
    'div',
    { class: 'row choice-row' },
    element('span', { class: 'row-title' }, element('span', {}, ...withLang(text, languageOf(locale)))),
  );

/** The heading of the list. */
export function head(title: string, description = ''): HTMLElement {
  return element(
    'div',
    { class: 'popup-head' },
    element('b', {}, title),
    description === '' ? undefined : element('span', {}, description),
  );
}
