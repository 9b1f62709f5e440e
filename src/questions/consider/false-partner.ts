import type { Catalog } from '../../catalog/catalog.ts';
import type { Frame } from '../frame/frame.ts';
import type { Plan } from '../plans/plan.ts';
import { countsAsKorean } from '../run/fits-person.ts';

/**
 * "It was Kimura opposite her in it, right? What was the part called?" If the named partner is not in the cast, the answer
 * says so and then gives the real partner and their part.
 */
export function falsePartnerPlans(work: string, { people, has }: Frame, catalog: Catalog): Plan[] {
  const cast = catalog.series.get(work)?.cast ?? [];
  const isInCast = (id: string): boolean => cast.some(({ person }) => person === id);
  const [there, absent] = [people.filter(isInCast), people.filter((id) => !isInCast(id))];
  const asksForPartner = has('asks.opposite') || (has('asks.costars') && has('asks.character', 'asks.plays'));
  const [one] = there;
  if (!asksForPartner || one === undefined || there.length > 1 || absent.length !== 1) return [];
  const isKorean = countsAsKorean(one, catalog);
  const others = cast.filter(({ person }) => person !== one);
  const partner = others.find(({ person }) => countsAsKorean(person, catalog) !== isKorean) ?? others[0];
  if (partner === undefined) return [];
  return [
    {
      do: 'and',
      plans: [
        { do: 'value', of: work, ask: 'cast', claim: { people: [...absent, one] } },
        { do: 'value', of: work, ask: 'plays', where: { people: [partner.person] } },
      ],
    },
  ];
}
