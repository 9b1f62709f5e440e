import { oncePer } from '../../catalog/once.ts';
import type { Anyone } from '../../catalog/schema/person.ts';
import type { Series } from '../../catalog/schema/series.ts';
import type { Stretch } from './blanks.ts';

/** A lower-case piece of text that would reveal an answer. A stem matches with any ending. */
export interface Telltale {
  readonly text: string;
  readonly isStem: boolean;
  /** Names are capitalised: the alias “Young Ae Lee” does not match “a young man”. */
  readonly isName: boolean;
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
  // Two syllables in the middle of a longer word (기획사에) are seldom a name; after one syllable, they follow a surname.
  const start = /^\p{Script=Hangul}{2}$/u.test(text) ? String.raw`(?<!\p{Script=Hangul}{2})` : '';
  return new RegExp(start + body, 'giu');
}

const piece = (text: string): Telltale => ({ text: text.toLowerCase(), isStem: false, isName: false });
const nameOf = (text: string): Telltale => ({ ...piece(text), isName: /^\p{Lu}/u.test(text) });
const stemOf = (text: string): Telltale => ({ ...piece(text), isStem: true });

const words = (text: string): string[] => text.split(/[\s・·＝=]+/u).filter((word) => word !== '');

/** The whole name, its words, the given name in hangul, and the surname in kanji. */
function partsOfName(name: string): string[] {
  const spoken = words(name).filter((word) => word.length >= (/^\p{Script=Latin}/u.test(word) ? 3 : 2));
  const given = /^\p{Script=Hangul}{3,4}$/u.test(name) ? [name.slice(1)] : [];
  const surname = /^\p{Script=Han}{3,}$/u.test(name) ? [name.slice(0, 2)] : [];
  return [name, ...spoken, ...given, ...surname];
}

/** Everything in a text that would reveal a person, in three scripts and other spellings. */
export const telltalesOf = oncePer(({ names, aliases = [] }: Anyone): readonly Telltale[] => {
  const all = [names.en, names.ko, names.ja, ...aliases].flatMap((name) => (name === undefined ? [] : [name]));
  return [...new Set(all.flatMap(partsOfName))].map(nameOf);
});

/** Title words that are too common to reveal a work. */
const common = new Set(
  'about after with from that this when have will over into your they what their there'.split(' '),
);

/**
 * `confesses` reveals `Confession` as well, so long words are matched by their beginning, unless it is a common word.
 */
function stem(word: string): string {
  const beginning = word.slice(0, -3);
  return word.length >= 7 && !common.has(beginning.toLowerCase()) ? beginning : word;
}

/** The notes on a run or version after a title: “(Japan, 2015)”, （2015年公演）, (일본판). They are not part of the name. */
export const withoutNote = (title: string): string => title.replace(/(?<=\S)\s*[(（][^()（）]*[)）]$/u, '');

function partsOfTitle(title: string): Telltale[] {
  const latin = (title.match(/[\p{Script=Latin}\p{N}]+/gu) ?? []).filter(
    (word) => word.length >= 4 && !common.has(word.toLowerCase()),
  );
  const runs = ['Katakana', 'Han', 'Hangul'].flatMap(
    (script) => title.match(new RegExp(String.raw`[\p{Script=${script}}ー]{2,}`, 'gu')) ?? [],
  );
  return [piece(title), ...latin.map((word) => stemOf(stem(word))), ...runs.map((run) => piece(run))];
}

/**
 * Everything in a text that would reveal a work: its titles and their words. A single syllable (고) occurs in any text.
 */
export const telltalesOfWork = oncePer(({ titles, aliases = [] }: Series): readonly Telltale[] =>
  [titles.en, titles.ja, titles.ko, titles.romaji, ...aliases].flatMap((title) =>
    title === undefined || /^\p{Script=Hangul}$/u.test(title) ? [] : partsOfTitle(withoutNote(title)),
  ),
);

/** The credited name of a maker or a character: whole, and each part around brackets and slashes. */
export const telltalesOfCredit = (name: string): Telltale[] =>
  [name, ...name.split(/[()（）/／,、]+/u)]
    .map((one) => one.trim())
    .filter((one) => one.length > 1)
    .map((one) => piece(one));

/** The places of a telltale in a text. A plain search rules out nearly all telltales before a pattern is built. */
function placesOf(telltale: Telltale, text: string, lower: string): Stretch[] {
  if (!lower.includes(telltale.text)) return [];
  return [...text.matchAll(pattern(telltale))]
    .filter(({ 0: found }) => !telltale.isName || !/^\p{Ll}/u.test(found))
    .map(({ 0: found, index }) => ({ from: index, to: index + found.length }));
}

/** Every place of a text that reveals the answer. */
export function toldIn(text: string, telltales: readonly Telltale[]): Stretch[] {
  const lower = text.toLowerCase();
  return telltales.flatMap((telltale) => placesOf(telltale, text, lower));
}

export function tells(text: string, telltales: readonly Telltale[]): boolean {
  const lower = text.toLowerCase();
  return telltales.some((telltale) => placesOf(telltale, text, lower).length > 0);
}
