import { beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../../src/bot/knowledge.ts';
import type { Person } from '../../../src/catalog/schema/person.ts';
import { languages, type Language } from '../../../src/language/language.ts';
import { namesOf } from '../../../src/questions/facts/names.ts';
import { realBot } from '../../real-data.ts';
import { sampleOf, sized } from '../../thorough.ts';
import { finderAlone, oncePerKind } from '../found-alone.ts';
import { toldFirst } from '../told-first.ts';
import phrasings from './phrasings.json' with { type: 'json' };

let knowledge: Knowledge;
beforeAll(async () => {
  ({ knowledge } = await realBot());
});

type Kind = keyof typeof phrasings;
type Names = Readonly<Record<Language, string>>;

/** Somebody's group or agency, and what the first sentence must say. */
interface Case {
  readonly person: Names;
  readonly office: Names;
  readonly says: Names;
}

const same = (text: string): Names => ({ en: text, ja: text, ko: text });

/** Each person's only dated group and only dated agency. */
function datedOf({ memberships = [], agencies = [] }: Person, end: 'from' | 'to'): { office: Names; date: string }[] {
  const { catalog } = knowledge;
  const [group, otherGroup] = memberships;
  const [agency, otherAgency] = agencies;
  return [
    otherGroup === undefined && { name: catalog.groups.get(group?.group ?? '')?.name, date: group?.[end] },
    otherAgency === undefined && { name: catalog.companies.get(agency?.company ?? '')?.name, date: agency?.[end] },
  ].flatMap((one) =>
    one === false || one.name === undefined || one.date === undefined ? [] : [{ office: one.name, date: one.date }],
  );
}

const casesOf = oncePerKind((kind: Kind): Case[] => {
  const { catalog } = knowledge;
  const people = [...catalog.people.values()].filter(finderAlone(knowledge));
  return people.flatMap((person): Case[] => {
    const names = namesOf(person);
    if (kind !== 'group')
      return datedOf(person, kind === 'left' ? 'to' : 'from').map(({ office, date }) => ({
        person: names,
        office,
        says: same(date.slice(0, 4)),
      }));
    const name = catalog.groups.get(person.memberships?.[0]?.group ?? '')?.name;
    return name === undefined ? [] : [{ person: names, office: name, says: name }];
  });
});

describe('a group or an agency', () => {
  test.each(
    (Object.keys(phrasings) as Kind[]).flatMap((kind) => languages.map((language) => [kind, language] as const)),
  )('GIVEN the question of %s in %s for everybody THEN the first sentence says it', (kind, language) => {
    const faults: string[] = [];
    const cases = sampleOf(casesOf(kind), 20);
    cases.forEach(({ person, office, says }, at) => {
      const phrasing = phrasings[kind][language][at % 5] ?? '';
      const question = phrasing.replace('{P}', person[language]).replace('{O}', office[language]);
      const told = toldFirst(knowledge, question, language).replaceAll(/\\(.)/gu, '$1');
      if (!told.includes(says[language])) faults.push(`${question} → ${told}`);
    });
    expect(cases.length).toBeGreaterThan(sized({ quick: 15, thorough: 40 }));
    expect(1 - faults.length / cases.length, faults.join('\n')).toBeGreaterThanOrEqual(0.9);
  });
});

describe('a membership that has no such date', () => {
  test.each([
    ['en', 'when did Nichkhun leave 2PM', /member of \*?\*?2PM/u],
    ['ja', 'ニックンはいつ2PMを脱退した？', /2PMのメンバー/u],
    ['en', 'when did Kang Ji-young leave T-ARA', /^No\b.*KARA/u],
  ] as const)('GIVEN in %s "%s" THEN the record answers', (language, question, says) => {
    expect(toldFirst(knowledge, question, language)).toMatch(says);
  });
});

describe('works after somebody left', () => {
  test.each([
    ['en', 'which dramas did Kang Ji-young do after leaving KARA'],
    ['ko', '강지영 카라 탈퇴 후에 나온 드라마 뭐 있어?'],
  ] as const)('GIVEN it in %s THEN works are the answer', (language, question) => {
    expect(toldFirst(knowledge, question, language)).not.toMatch(/was with|소속이었/u);
  });
});
