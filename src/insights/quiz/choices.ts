import { oncePer } from '../../catalog/once.ts';
import type { Anyone } from '../../catalog/schema/person.ts';
import type { Series } from '../../catalog/schema/series.ts';
import type { Text } from '../../catalog/schema/text.ts';
import { languages } from '../../language/language.ts';
import type { Choice } from './question.ts';

/**
 * Discord's limit for the label of a button, in UTF-16 code units. Longer labels are not used, because two of them
 * could be equal once cut.
 */
const longest = 80;

export function personChoice({ id, names }: Anyone): Choice {
  return { id, label: { en: names.en, ja: names.ja ?? names.en, ko: names.ko ?? names.en } };
}

/** The label omits the year, which would reveal the earliest work. */
export function workChoice({ id, titles }: Series): Choice {
  return { id, label: { en: titles.en, ja: titles.ja, ko: titles.ko ?? titles.ja } };
}

export const fits = ({ label }: Choice): boolean => languages.every((language) => label[language].length <= longest);

/** Letters and digits only: labels that differ in nothing else count as equal. */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '') || text;

const foldedLabels = oncePer((label: Text): readonly string[] => languages.map((language) => folded(label[language])));

/** Whether two buttons would look the same in any language. */
export function isAlike(a: Choice, b: Choice): boolean {
  const [ones, others] = [foldedLabels(a.label), foldedLabels(b.label)];
  return a.id === b.id || ones.some((one, at) => one === others[at]);
}
