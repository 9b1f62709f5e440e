import { ageOf, type Age } from '../../catalog/age.ts';
import { latestAgencies, presentAgencies } from '../../catalog/agencies.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Person, Representation } from '../../catalog/schema/person.ts';
import { dayInJapan } from '../../catalog/status.ts';
import { formatDate } from '../../language/date.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { labels } from '../../language/words/labels.ts';
import { recordWords } from '../../language/words/record.ts';
import { doubtOf } from '../kit/doubt.ts';
import { plain } from '../kit/escape.ts';
import type { Fact } from '../kit/facts.ts';
import { companyName, termName } from '../kit/names.ts';

/** Either all present agencies, or only the one that a page named last. */
type Agencies = 'all' | 'latest';

/**
 * The known facts among birth (with the age today in Japan), death, agency, group and debut. ※ marks unconfirmed ones.
 */
export function lifeFacts(
  person: Person,
  catalog: Catalog,
  language: Language,
  now: Date,
  shown: Agencies = 'all',
): Fact[] {
  const words = recordWords[language];
  const doubt = (name: string): string => doubtOf(person, name);
  const age = ageOf(person, dayInJapan(now));
  const born =
    person.born &&
    [
      `${formatDate(person.born, language)}${doubt('born')}`,
      age?.atDeath === false && words.age(age.years),
      otherBirths(person, language),
    ]
      .filter(Boolean)
      .join(' · ');
  const agencies = agenciesOf(person, catalog, language, shown);
  const groups = (person.memberships ?? []).map(({ group, former }) => {
    const name = plain(termName(catalog.groups, group, language));
    return former === true ? words.former(name) : name;
  });
  return [
    { name: words.field.born, value: born },
    { name: words.field.died, value: diedOn(person, age, language) },
    {
      name: person.occupation === 'actor' ? words.field.agency : words.field.employer,
      value: agencies === '' ? undefined : agencies + doubt('agencies'),
    },
    {
      name: words.field.group,
      value: groups.length === 0 ? undefined : groups.join(commonWords[language].comma) + doubt('memberships'),
    },
    {
      name: words.field.debut,
      value: person.debut === undefined ? undefined : formatDate(String(person.debut), language) + doubt('debut'),
    },
  ];
}

/** If pages disagree about the day, the card mentions the other days as well. */
function otherBirths({ otherBirths: others = [] }: Person, language: Language): string | undefined {
  const dates = others.map(({ date }) => formatDate(date, language)).join(commonWords[language].comma);
  return dates === '' ? undefined : recordWords[language].otherBirths(dates);
}

export function diedOn(person: Person, age: Age | undefined, language: Language): string | undefined {
  const day = person.died && formatDate(person.died, language) + doubtOf(person, 'died');
  return day !== undefined && age !== undefined
    ? commonWords[language].qualified(day, recordWords[language].agedAtDeath(age.years))
    : day;
}

/**
 * "since 2014, as of March 2016": a page of ten years ago does not show who the agency is today. If the page reported
 * the beginning, its date is enough.
 */
function spell({ from, asOf }: Representation, language: Language): (string | undefined)[] {
  const words = recordWords[language];
  const isOfBeginning = from !== undefined && asOf?.startsWith(from) === true;
  return [
    isOfBeginning ? undefined : from && words.since(formatDate(from, language)),
    asOf && words.asOf(formatDate(asOf, language)),
  ];
}

export function agenciesOf(person: Person, catalog: Catalog, language: Language, shown: Agencies = 'all'): string {
  const words = commonWords[language];
  return (shown === 'all' ? presentAgencies(person) : latestAgencies(person))
    .map((agency) => {
      const name = plain(companyName(agency.company, catalog, language));
      const country = agency.country === undefined ? undefined : labels[language].countryName[agency.country];
      const known = [country, ...spell(agency, language)].filter((qualifier) => qualifier !== undefined);
      return known.length === 0 ? name : words.qualified(name, known.join(words.comma));
    })
    .join(words.comma);
}
