import type { Anyone, Person } from '../../catalog/schema/person.ts';
import type { Language } from '../../language/language.ts';
import { doubtMark, doubtOf } from '../kit/doubt.ts';
import { plain } from '../kit/escape.ts';
import { nameOf, otherNames } from '../kit/names.ts';

/** The name in the other scripts, then in the Chinese characters printed on a page: "배용준 · Bae Yong-joon · 裵勇浚". */
export function namesBeside(person: Anyone, language: Language): string {
  const others = otherNames(person, language);
  const [hanja] = 'hanja' in person ? (person.hanja ?? []) : [];
  const known = [nameOf(person, language), ...others.map((name) => name.replace(` ${doubtMark}`, ''))];
  const isNew = hanja !== undefined && !known.includes(hanja.name);
  return [...others, ...(isNew ? [`${hanja.name}${doubtOf(person, 'hanja')}`] : [])].map(plain).join(' · ');
}

/** Letters only: readers do not distinguish spellings that differ only in case, spaces or hyphens. */
const letters = (name: string): string => name.toLowerCase().replaceAll(/[\s\p{P}]+/gu, '');

/** The names that differ from the given ones and from each other in more than case and hyphens. */
function unlike(names: readonly string[], list: readonly string[]): string[] {
  const shown = new Set(names.map(letters));
  return list.filter((name) => {
    const isNew = !shown.has(letters(name));
    shown.add(letters(name));
    return isNew;
  });
}

export function alsoWritten(person: Anyone): string | undefined {
  const nicknames = 'nicknames' in person ? (person.nicknames ?? []) : [];
  const others = unlike(
    [...Object.values(person.names).flatMap((name) => name ?? []), ...nicknames.map(({ name }) => name)],
    person.aliases ?? [],
  );
  return others.length === 0 ? undefined : others.map(plain).join(' · ') + doubtOf(person, 'aliases');
}

/** Names that fans and the press use, those in the reader's language first. */
export function nicknamesOf({ nicknames = [] }: Pick<Person, 'nicknames'>, language: Language): string {
  const own = nicknames.filter((nickname) => nickname.language === language);
  const foreign = nicknames.filter((nickname) => nickname.language !== language);
  return [...new Set([...own, ...foreign].map(({ name }) => plain(name)))].join(' · ');
}
