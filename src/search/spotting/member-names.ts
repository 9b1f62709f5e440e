import type { Catalog } from '../../catalog/catalog.ts';
import type { Person } from '../../catalog/schema/person.ts';
import { spellingsInText } from '../../catalog/spellings.ts';
import { surnameAndGiven } from '../hangul/surname.ts';

const scriptOf = (name: string): 'hangul' | 'japanese' | 'latin' =>
  /[가-힣]/u.test(name) ? 'hangul' : /[ぁ-ゖァ-ヺ\p{Script=Han}]/u.test(name) ? 'japanese' : 'latin';

const isOneWord = (name: string): boolean => !/[\s・()（）]/u.test(name);

/** The words between a group and its member in one script: BIGBANG TOP, infinite's L. */
const joints = { latin: [' ', "'s "], hangul: [' '], japanese: [' '] } as const;

/**
 * A member by group and stage name or given name in one script, any of which may be an everyday word or a letter: 빅뱅 탑,
 * 인피니트 동우, infinite's L.
 */
export function memberNames(person: Person, { groups }: Catalog): string[] {
  const { en, ko, ja } = person.names;
  const own = [
    en,
    ...(ko === undefined ? [] : [ko, surnameAndGiven(ko)?.[1] ?? ko]),
    ...(ja === undefined ? [] : [ja]),
    ...spellingsInText(person),
  ].filter((name) => isOneWord(name) && name.length > 0);
  return (person.memberships ?? []).flatMap(({ group }) => {
    const term = groups.get(group);
    const called = term === undefined ? [] : [...Object.values(term.name), ...(term.aliases ?? [])];
    // Japanese writes a group in Latin letters and its member in kana: the context decides about BIGBANG のトップ.
    return [...new Set(called)].flatMap((name) =>
      own
        .filter((one) => scriptOf(one) === scriptOf(name))
        .flatMap((one) => joints[scriptOf(name)].map((joint) => `${name}${joint}${one}`)),
    );
  });
}
