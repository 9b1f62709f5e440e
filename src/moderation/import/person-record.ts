import { foldName } from '../../catalog/check/people.ts';
import type { Picture } from '../../catalog/schema/picture.ts';
import type { Person } from '../../catalog/schema/person.ts';
import { slug, type Skeleton } from '../../catalog/skeleton/skeleton.ts';
import { dayInJapan } from '../../catalog/status.ts';
import { agrees, missingLinks, type Difference } from './difference.ts';
import type { PersonFacts } from './person-facts.ts';

/** Wikidata's facts about a person that the record lacks. */
export function differences(record: Person, facts: PersonFacts, picture: Picture | undefined): Difference[] {
  const known = new Set(
    [...Object.values(record.names), ...(record.aliases ?? [])].map((name) => foldName(name ?? '')),
  );
  const names = Object.entries(facts.names)
    .filter(([, name]) => !known.has(foldName(name)))
    .map(([language, theirs]): Difference => {
      const ours = language === 'en' || language === 'ko' || language === 'ja' ? record.names[language] : undefined;
      return { field: `names.${language}`, ours, theirs, reference: undefined };
    });
  const values = (['born', 'died', 'gender'] as const).flatMap((field): Difference[] => {
    const fact = facts[field];
    const ours = record[field];
    return fact === undefined || agrees(ours, fact.value)
      ? []
      : [{ field, ours, theirs: fact.value, reference: fact.reference }];
  });
  const links = missingLinks(record.links, facts.links);
  const hanja =
    facts.hanja === undefined || record.hanja?.some(({ name }) => name === facts.hanja) === true ? [] : [facts.hanja];
  return [
    ...names,
    ...hanja.map((theirs): Difference => ({
      field: 'hanja',
      ours: record.hanja?.[0]?.name,
      theirs,
      reference: undefined,
    })),
    ...values,
    ...links,
    ...(picture === undefined || record.picture !== undefined
      ? []
      : [
          {
            field: 'picture',
            ours: undefined,
            theirs: `${picture.file} (${picture.author}, ${picture.licence})`,
            reference: picture.page,
          },
        ]),
  ];
}

/**
 * A new record. Everything in it is unverified until a page was seen: Wikidata (CC0) says where to look, and is no
 * source of its own.
 */
export function personSkeleton(
  facts: PersonFacts,
  picture: Picture | undefined,
  givenId: string | undefined,
  now: Date,
): Skeleton {
  const { names, born, died, gender, links, hanja } = facts;
  const id = givenId ?? slug(names.en ?? '');
  const empty = { en: '', ja: '', ko: '' };
  return {
    path: `actors/${id}.json`,
    value: {
      $schema: '../../schema/person.schema.json',
      id,
      names: { en: names.en ?? '', ko: names.ko, ja: names.ja },
      ...(hanja === undefined ? {} : { searchKeys: [{ spelling: hanja, kind: 'recalled' }] }),
      nationality: 'KR',
      occupation: 'actor',
      ...(gender === undefined ? {} : { gender: gender.value }),
      ...(born === undefined ? {} : { born: born.value }),
      ...(died === undefined ? {} : { died: died.value }),
      summary: empty,
      links,
      ...(picture === undefined ? {} : { picture }),
      sources: [],
      unverified: [
        ...Object.keys(names).map((language) => `names.${language}`),
        ...(gender === undefined ? [] : ['gender']),
        ...(born === undefined ? [] : ['born']),
        ...(died === undefined ? [] : ['died']),
        'links',
      ],
      checked: dayInJapan(now),
      bibliography: {},
    },
  };
}
