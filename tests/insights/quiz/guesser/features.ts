import { folded } from '../../../../src/insights/quiz/choices.ts';
import type { Round } from './rounds.ts';

/** What somebody who knows neither people nor works can see of an option, as a number: one row an option. */
export type Feature = (round: Round) => number[];

const grams = (text: string, length: number): string[] => {
  const letters = folded(text);
  return Array.from({ length: Math.max(0, letters.length - length + 1) }, (_, at) => letters.slice(at, at + length));
};

const share = (ones: readonly string[], others: ReadonlySet<string>): number =>
  ones.length === 0 ? 0 : ones.filter((one) => others.has(one)).length / ones.length;

const labels = ({ options, language }: Round): string[] => options.map(({ label }) => label[language]);
const latin = ({ options }: Round): string[] => options.map(({ id }) => id);

const inQuestion =
  (length: number): Feature =>
  (round) => {
    const asked = new Set(grams(round.text, length));
    return labels(round).map((label) => share(grams(label, length), asked));
  };

const likeOthers =
  (length: number): Feature =>
  (round) => {
    const all = labels(round).map((label) => grams(label, length));
    const sets = all.map((one) => new Set(one));
    return all.map((one, index) => sets.reduce((sum, other, at) => sum + (at === index ? 0 : share(one, other)), 0));
  };

const rank = (values: readonly string[]): number[] =>
  values.map((value) => values.filter((other) => other < value).length);

const lengths: Feature = (round) => labels(round).map((label) => label.length);

const fromMean = (values: readonly number[]): number[] => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => Math.abs(value - mean));
};

const scriptsIn = (text: string): string =>
  ['Latin', 'Hangul', 'Han', 'Katakana', 'Hiragana', 'N']
    .map((script) => (new RegExp(script === 'N' ? String.raw`\p{N}` : `\\p{Script=${script}}`, 'u').test(text) ? 1 : 0))
    .join('');

/** How many other options are written in the same scripts. */
const sameScript: Feature = (round) => {
  const all = labels(round).map(scriptsIn);
  return all.map((one) => all.filter((other) => other === one).length);
};

const words: Feature = (round) => labels(round).map((label) => label.split(/[\s・·]+/u).length);
const firstLetter: Feature = (round) =>
  labels(round).map((label, index, all) => all.filter((other, at) => at !== index && other[0] === label[0]).length);

/** The longest piece of an option that stands in the question. */
const longestInQuestion: Feature = (round) => {
  const text = folded(round.text);
  return labels(round).map((label) => {
    const letters = folded(label);
    let longest = 0;
    for (let start = 0; start + longest < letters.length; start += 1)
      while (start + longest < letters.length && text.includes(letters.slice(start, start + longest + 1))) longest += 1;
    return longest;
  });
};

export const features: Readonly<Record<string, Feature>> = {
  'letters of the question': inQuestion(1),
  'pairs of letters of the question': inQuestion(2),
  'longest piece of the question': longestInQuestion,
  'letters of the other options': likeOthers(1),
  'pairs of letters of the other options': likeOthers(2),
  'first letter of the other options': firstLetter,
  'alphabet of the label': (round) => rank(labels(round)),
  'alphabet of the Latin spelling': (round) => rank(latin(round)),
  length: lengths,
  'odd in length': (round) => fromMean(lengths(round)),
  'length of the Latin spelling': (round) => latin(round).map((id) => id.length),
  words,
  'script of the other options': sameScript,
  position: ({ options }) => options.map((_, index) => index),
};
