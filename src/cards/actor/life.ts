import type { APIEmbedField } from 'discord-api-types/v10';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Person } from '../../catalog/schema/person.ts';
import { dayInJapan } from '../../catalog/status.ts';
import { ageOn, formatDate, formatYears } from '../../language/date.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { labels } from '../../language/words/labels.ts';
import { recordWords } from '../../language/words/record.ts';
import { doubtOf } from '../kit/doubt.ts';
import { plain } from '../kit/escape.ts';
import { field } from '../kit/fields.ts';
import { termName } from '../kit/names.ts';

/** The known ones of birth (with the age today in Japan), death, agency, group and debut. ※ marks what no source confirms. */
export function lifeFields(
  person: Person,
  catalog: Catalog,
  language: Language,
  now: Date,
): (APIEmbedField | undefined)[] {
  const words = recordWords[language];
  const doubt = (name: string): string => doubtOf(person, name);
  const age = person.born === undefined || person.died !== undefined ? undefined : ageOn(person.born, dayInJapan(now));
  const born =
    person.born &&
    [`${formatDate(person.born, language)}${doubt('born')}`, age && words.age(age)].filter(Boolean).join('\n');
  const groups = (person.memberships ?? []).map(({ group, former }) => {
    const name = plain(termName(catalog.groups, group, language));
    return former === true ? words.former(name) : name;
  });
  return [
    field(words.field.born, born, true),
    field(words.field.died, person.died && formatDate(person.died, language), true),
    field(
      person.occupation === 'actor' ? words.field.agency : words.field.employer,
      agencyOf(person, language) + doubt('agency'),
      true,
    ),
    field(
      words.field.group,
      groups.length === 0 ? undefined : groups.join(commonWords[language].comma) + doubt('memberships'),
      true,
    ),
    field(
      words.field.debut,
      person.debut === undefined ? undefined : formatDate(String(person.debut), language) + doubt('debut'),
      true,
    ),
  ];
}

function agencyOf({ agency }: Person, language: Language): string {
  if (agency === undefined) return '';
  const words = commonWords[language];
  const qualifiers = [
    agency.country === undefined ? undefined : labels[language].countryName[agency.country],
    agency.period === undefined ? undefined : formatYears(agency.period, language),
  ];
  const known = qualifiers.filter((qualifier) => qualifier !== undefined);
  return known.length === 0 ? plain(agency.name) : words.qualified(plain(agency.name), known.join(words.comma));
}
