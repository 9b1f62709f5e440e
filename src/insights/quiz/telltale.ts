import { oncePer } from '../../catalog/once.ts';
import type { Anyone } from '../../catalog/schema/person.ts';
import type { Series } from '../../catalog/schema/series.ts';
import type { Stretch } from './blanks.ts';

/** A lower-case piece of text that would give an answer away. A stem matches with any ending. */
export interface Telltale {
  readonly text: string;
  readonly isStem: boolean;
}

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);

/** Latin and katakana match whole words only (`Lee` is not in `sleep`); hangul and kanji have no word boundaries. */
function pattern({ text, isStem }: Telltale): RegExp {
  const body = escaped(text);
  if (/^[\p{Script=Latin}\p{N}]/u.test(text)) {
    const end = isStem ? String.raw`\p{Script=Latin}*` : String.raw`(?![\p{Script=Latin}\p{N}])`;
    return new RegExp(String.raw`(?<![\p{L}\p{N}])${body}${end}`, 'giu');
  }
  if (/^[\p{Script=Katakana}ー]/u.test(text))
    return new RegExp(String.raw`(?<![\p{Script=Katakana}ー])${body}(?![\p{Script=Katakana}ー])`, 'giu');
  // Two syllables in the middle of a longer word (기획사에) are seldom a name; behind one syllable, they follow a surname.
  const start = /^\p{Script=Hangul}{2}$/u.test(text) ? String.raw`(?<!\p{Script=Hangul}{2})` : '';
  return new RegExp(start + body, 'giu');
}

const piece = (text: string, isStem = false): Telltale => ({ text: text.toLowerCase(), isStem });

const words = (text: string): string[] => text.split(/[\s・·＝=]+/u).filter((word) => word !== '');

/** The whole name, its words, and the given name in hangul or the surname in kanji. */
function partsOfName(name: string): string[] {
  const spoken = words(name).filter((word) => word.length >= (/^\p{Script=Latin}/u.test(word) ? 3 : 2));
  const given = /^\p{Script=Hangul}{3,4}$/u.test(name) ? [name.slice(1)] : [];
  const surname = /^\p{Script=Han}{3,}$/u.test(name) ? [name.slice(0, 2)] : [];
  return [name, ...spoken, ...given, ...surname];
}

/** Everything in a text that would reveal a person, in three scripts and other spellings. */
export const telltalesOf = oncePer(({ names, aliases = [] }: Anyone): readonly Telltale[] => {
  const all = [names.en, names.ko, names.ja, ...aliases].flatMap((name) => (name === undefined ? [] : [name]));
  return [...new Set(all.flatMap(partsOfName))].map((text) => piece(text));
});

/** Words that are too common in titles to reveal one. */
const common = new Set(
  'about after with from that this when have will over into your they what their there'.split(' '),
);

/** `confesses` reveals `Confession` as well, so long words are matched by their beginning, unless that is a common word. */
function stem(word: string): string {
  const beginning = word.slice(0, -3);
  return word.length >= 7 && !common.has(beginning.toLowerCase()) ? beginning : word;
}

function partsOfTitle(title: string): Telltale[] {
  const latin = (title.match(/[\p{Script=Latin}\p{N}]+/gu) ?? []).filter(
    (word) => word.length >= 4 && !common.has(word.toLowerCase()),
  );
  const runs = ['Katakana', 'Han', 'Hangul'].flatMap(
    (script) => title.match(new RegExp(String.raw`[\p{Script=${script}}ー]{2,}`, 'gu')) ?? [],
  );
  return [piece(title), ...latin.map((word) => piece(stem(word), true)), ...runs.map((run) => piece(run))];
}

/** Everything in a text that would reveal a work: its titles and their words. A single syllable (고) is in any text. */
export const telltalesOfWork = oncePer(({ titles, aliases = [] }: Series): readonly Telltale[] =>
  [titles.en, titles.ja, titles.ko, titles.romaji, ...aliases].flatMap((title) =>
    title === undefined || /^\p{Script=Hangul}$/u.test(title) ? [] : partsOfTitle(title),
  ),
);

/** The name of a maker or a character as credited: whole, and each part around brackets and slashes. */
export const telltalesOfCredit = (name: string): Telltale[] =>
  [name, ...name.split(/[()（）/／,、]+/u)]
    .map((one) => one.trim())
    .filter((one) => one.length > 1)
    .map((one) => piece(one));

/** Patterns of the telltales in a text. A plain search rules out nearly all of them before a pattern is built. */
function foundIn(text: string, telltales: readonly Telltale[]): RegExp[] {
  const lower = text.toLowerCase();
  return telltales
    .filter((telltale) => lower.includes(telltale.text))
    .toSorted((a, b) => b.text.length - a.text.length)
    .map(pattern)
    .filter((one) => text.search(one) !== -1);
}

export const tells = (text: string, telltales: readonly Telltale[]): boolean => foundIn(text, telltales).length > 0;

/** Every place of a text that reveals the answer. */
export const toldIn = (text: string, telltales: readonly Telltale[]): Stretch[] =>
  foundIn(text, telltales).flatMap((one) =>
    [...text.matchAll(one)].map(({ 0: found, index }) => ({ from: index, to: index + found.length })),
  );
