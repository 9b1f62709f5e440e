import { isActor, type Catalog } from '../../src/catalog/catalog.ts';
import type { Person } from '../../src/catalog/schema/person.ts';
import { namesOf, titlesOf } from '../../src/questions/facts/names.ts';
import { everywhere, type Composed, type Held, type Names } from './composed-cases.ts';
import type { ClaimKind } from './claim-phrasings.ts';

const yes: Held = { lead: 'yes' };
const no: Held = { lead: 'no' };

const termOf = (id: string, catalog: Catalog): Names[] => {
  const name = catalog.groups.get(id)?.name;
  return name === undefined ? [] : [name];
};

function ofGroups(kind: ClaimKind, { memberships = [], ...person }: Person, catalog: Catalog): Composed[] {
  return memberships.flatMap(({ group, former, to }) => {
    if ((kind === 'in-group') === (former === true)) return [];
    const until: Held[] = to === undefined || kind !== 'left-group' ? [] : [{ text: everywhere(to.slice(0, 4)) }];
    return termOf(group, catalog).map((name) => ({
      slots: { P: namesOf(person), G: name },
      holds: [kind === 'left-group' ? no : yes, ...until],
    }));
  });
}

function ofAgencies({ agencies = [], ...person }: Person, catalog: Catalog): Composed[] {
  const nameOf = (id: string): Names | undefined => catalog.companies.get(id)?.name;
  const present = agencies.find(({ to }) => to === undefined);
  const ended = agencies.find(({ to }) => to !== undefined);
  return [ended].flatMap((one) => {
    const { company = '', to } = one ?? {};
    const [name, now] = [nameOf(company), present === undefined ? undefined : nameOf(present.company)];
    if (to === undefined || name === undefined || company === present?.company) return [];
    const today: Held = now === undefined ? { text: everywhere(to.slice(0, 4)) } : { text: now };
    return [{ slots: { P: namesOf(person), K: name }, holds: [no, today] }];
  });
}

/** Whoever plays a part whose name is nobody else's in the work. */
function ofParts(kind: ClaimKind, catalog: Catalog, isUnique: (id: string) => boolean): Composed[] {
  return [...catalog.series.values()].flatMap((work) => {
    const cast = (work.cast ?? []).filter(
      ({ person, character }) =>
        character?.ja !== undefined && !/[（(/・,、]/u.test(character.en + character.ja) && isUnique(person),
    );
    const [first, second] = cast;
    const [one, other] = [first && catalog.anyone(first.person), second && catalog.anyone(second.person)];
    if (first?.character === undefined || second?.character === undefined || one === undefined || other === undefined)
      return [];
    const [own, others] = [first.character, second.character];
    if (!isUnique(work.id) || own.en === others.en || [own, others].some(({ en }) => !/^\p{Lu}\S+ \p{Lu}/u.test(en)))
      return [];
    const slots = { P: namesOf(one), T: titlesOf(work), C: kind === 'own-part' ? own : others };
    return [{ slots, holds: kind === 'own-part' ? [yes] : [no, { text: own }, { text: namesOf(other) }] }];
  });
}

/** What is claimed of every record that has it, and whether it is so. */
export function claimCases(kind: ClaimKind, catalog: Catalog, isUnique: (id: string) => boolean): Composed[] {
  const people = [...catalog.people.values()].filter((person) => isActor(person) && isUnique(person.id));
  switch (kind) {
    case 'left-group':
    case 'was-in-group':
    case 'in-group':
      return people.flatMap((person) => ofGroups(kind, person, catalog));
    case 'left-agency':
      return people.flatMap((person) => ofAgencies(person, catalog));
    case 'died':
      return people.flatMap(({ died, ...person }) =>
        died === undefined
          ? []
          : [{ slots: { P: namesOf(person) }, holds: [no, { text: everywhere(died.slice(0, 4)) }] }],
      );
    case 'own-part':
    case 'other-part':
      return ofParts(kind, catalog, isUnique);
  }
}
