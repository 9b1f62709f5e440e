import { oncePer } from '../../catalog/once.ts';
import type { Anyone } from '../../catalog/schema/person.ts';
import type { Series } from '../../catalog/schema/series.ts';

/** A piece of text, in lower case, that would give an answer away. A stem is found with any ending. */
export interface Telltale {
  readonly text: string;
  readonly isStem: boolean;
}

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);

/** Latin and katakana are found between other letters only (`Lee` is not in `sleep`); hangul and kanji have no such edges. */
function pattern({ text, isStem }: Telltale): RegExp {
  const body = escaped(text);
  if (/^[\p{Script=Latin}\p{N}]/u.test(text)) {
    const end = isStem ? String.raw`\p{Script=Latin}*` : String.raw`(?![\p{Script=Latin}\p{N}])`;
    return new RegExp(String.raw`(?<![\p{L}\p{N}])${body}${end}`, 'giu');
  }
  if (/^[\p{Script=Katakana}ー]/u.test(text))
    return new RegExp(String.raw`(?<![\p{Script=Katakana}ー])${body}(?![\p{Script=Katakana}ー])`, 'giu');
  return new RegExp(body, 'giu');
}

const piece = (text: string, isStem = false): Telltale => ({ text: text.toLowerCase(), isStem });

const words = (text: string): string[] => text.split(/[\s・·＝=]+/u).filter((word) => word !== '');

/** The name whole, its words, and the given name of a name in hangul or the surname of one in kanji. */
function partsOfName(name: string): string[] {
  const spoken = words(name).filter((word) => word.length >= (/^\p{Script=Latin}/u.test(word) ? 3 : 2));
  const given = /^\p{Script=Hangul}{3,4}$/u.test(name) ? [name.slice(1)] : [];
  const surname = /^\p{Script=Han}{3,}$/u.test(name) ? [name.slice(0, 2)] : [];
  return [name, ...spoken, ...given, ...surname];
}

/** All by which a person could be told from a text, in the three scripts and under other spellings. */
export const telltalesOf = oncePer(({ names, aliases = [] }: Anyone): readonly Telltale[] => {
  const all = [names.en, names.ko, names.ja, ...aliases].flatMap((name) => (name === undefined ? [] : [name]));
  return [...new Set(all.flatMap(partsOfName))].map((text) => piece(text));
});

/** Words that stand in titles and say nothing. */
const common = new Set(
  'about after with from that this when have will over into your they what their there'.split(' '),
);

/** `Confession` is told by `confesses` too: a long word by its beginning. */
const stem = (word: string): string => (word.length >= 7 ? word.slice(0, -3) : word);

function partsOfTitle(title: string): Telltale[] {
  const latin = (title.match(/[\p{Script=Latin}\p{N}]+/gu) ?? []).filter(
    (word) => word.length >= 4 && !common.has(word.toLowerCase()),
  );
  const runs = ['Katakana', 'Han', 'Hangul'].flatMap(
    (script) => title.match(new RegExp(String.raw`[\p{Script=${script}}ー]{2,}`, 'gu')) ?? [],
  );
  return [piece(title), ...latin.map((word) => piece(stem(word), true)), ...runs.map((run) => piece(run))];
}

/** All by which a work could be told: its titles and what they are made of. */
export const telltalesOfWork = oncePer(({ titles, aliases = [] }: Series): readonly Telltale[] =>
  [titles.en, titles.ja, titles.ko, titles.romaji, ...aliases].flatMap((title) =>
    title === undefined ? [] : partsOfTitle(title),
  ),
);

/** A name as a credit writes it, of a maker or a character: whole, and what stands in brackets by itself. */
export const telltalesOfCredit = (name: string): Telltale[] =>
  [name, ...name.split(/[()（）/／,、]+/u)]
    .map((one) => one.trim())
    .filter((one) => one.length > 1)
    .map((one) => piece(one));

/** Those that stand in the text. Nearly all are ruled out by the plain search, before any pattern is built. */
function foundIn(text: string, telltales: readonly Telltale[]): RegExp[] {
  const lower = text.toLowerCase();
  return telltales
    .filter((telltale) => lower.includes(telltale.text))
    .toSorted((a, b) => b.text.length - a.text.length)
    .map(pattern)
    .filter((one) => text.search(one) !== -1);
}

export const tells = (text: string, telltales: readonly Telltale[]): boolean => foundIn(text, telltales).length > 0;

export const blank = '▢▢▢';

/** The text with a blank in place of whatever tells the answer; blanks that touch are one. */
export function masked(text: string, telltales: readonly Telltale[]): string {
  return foundIn(text, telltales)
    .reduce((left, one) => left.replaceAll(one, blank), text)
    .replaceAll(new RegExp(`${blank}(?:[\\s・]*${blank})+`, 'gu'), blank);
}
