import type { Frame } from '../frame/frame.ts';
import { together, type Plan, type Single } from '../plans/plan.ts';

/** A character without a work or a person: asks who plays it. Several characters may share one name. */
export function aboutCharacters({ characters, works, people }: Frame): Plan[] {
  if (works.length > 0 || people.length > 0) return [];
  const plan = together(
    characters.slice(0, 3).map((id): Single => {
      const [work = '', person = ''] = id.split('/');
      return { do: 'value', of: work, ask: 'plays', where: { people: [person] } };
    }),
  );
  return plan === undefined ? [] : [plan];
}
