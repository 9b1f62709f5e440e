import type { Catalog } from '../../catalog/catalog.ts';
import type { Person } from '../../catalog/schema/person.ts';
import { spellingsInText } from '../../catalog/spellings.ts';
import { surnameAndGiven } from '../hangul/surname.ts';

const scriptOf = (name: string): 'hangul' | 'japanese' | 'latin' =>
  /[가-힣]/u.test(name) ? 'hangul' : /[ぁ-ゖァ-ヺ\p{Script=Han}]/u.test(name) ? 'japanese' : 'latin';

const isOneWord = (name: string): boolean => !/[\s・()（）]/u.test(name);

/** f(x), IZ*ONE and I.O.I are not words of a text on their own. */
const hasSigns = (group: string): boolean => /[^\p{L}\p{N} ]/u.test(group);

const joined = (joints: readonly Joint[], group: string, name: string): string[] =>
  joints.map((joint) => joint(group, name));

type Joint = (group: string, name: string) => string;
/** Ways to write a group and its member: BIGBANG TOP, infinite's L, Yonghwa of CNBLUE, f(x)のルナ. */
const inLatin: readonly Joint[] = [
  (group, name) => `${group} ${name}`,
  (group, name) => `${group}'s ${name}`,
  (group, name) => `${name} of ${group}`,
  (group, name) => `${name} from ${group}`,
];
const inJapanese: readonly Joint[] = [(group, name) => `${group} ${name}`, (group, name) => `${group}の${name}`];
const inHangul: readonly Joint[] = [(group, name) => `${group} ${name}`];

/** Given names from a whole name: Yong-hwa, ヨンファ, 용화. */
const givenNames = ({ names: { en, ko, ja } }: Person): string[] => [
  ...(/^\p{Lu}\p{L}+ (\p{Lu}[\p{L}-]{3,})$/u.test(en) ? [(en.split(' ')[1] ?? en).replace('-', '')] : []),
  ...(ko === undefined ? [] : [surnameAndGiven(ko)?.[1] ?? ko]),
  ...(ja?.includes('・') === true ? [ja.split('・').at(-1) ?? ja] : []),
];

/**
 * A member by group and stage name or given name, any of which may be an everyday word or a letter: 빅뱅 탑, 인피니트 동우,
 * infinite's L. Japanese and Korean write most groups in Latin letters as well.
 */
export function memberNames(person: Person, { groups }: Catalog): string[] {
  const { en, ko, ja } = person.names;
  const own = [en, ko ?? en, ja ?? en, ...spellingsInText(person)].filter((name) => isOneWord(name) && name !== '');
  const given = new Set(givenNames(person).filter((name) => !own.includes(name)));
  return (person.memberships ?? []).flatMap(({ group }) => {
    const term = groups.get(group);
    const called = term === undefined ? [] : [...Object.values(term.name), ...(term.aliases ?? [])];
    return [...new Set(called)].flatMap((name) =>
      [...new Set([...own, ...given])].flatMap((one) => {
        const scripts = `${scriptOf(name)} ${scriptOf(one)}`;
        // BIGBANG のトップ is decided by the context.
        if (scripts === 'latin japanese') return given.has(one) || hasSigns(name) ? joined(inJapanese, name, one) : [];
        if (scripts === 'latin hangul') return given.has(one) || hasSigns(name) ? joined(inHangul, name, one) : [];
        if (scriptOf(name) !== scriptOf(one)) return [];
        return joined({ latin: inLatin, hangul: inHangul, japanese: inJapanese }[scriptOf(name)], name, one);
      }),
    );
  });
}
