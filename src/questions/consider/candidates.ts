import type { Catalog } from '../../catalog/catalog.ts';
import type { Frame } from '../frame/frame.ts';
import type { Plan } from '../plans/plan.ts';
import { aboutCharacters } from './characters.ts';
import { aboutMakers } from './makers.ts';
import { aboutNobody } from './nobody.ts';
import { aboutPeople } from './people.ts';
import { aboutStatements } from './statements.ts';
import { aboutTallies } from './tallies.ts';
import { aboutWork } from './work.ts';
import { aboutWorks } from './works.ts';

/** Makes the plans that a clause allows. Each function handles one kind of subject and knows nothing of the others. */
export type Consider = (frame: Frame, catalog: Catalog) => readonly Plan[];

const all: readonly Consider[] = [
  aboutWork,
  aboutWorks,
  aboutPeople,
  aboutCharacters,
  aboutMakers,
  aboutNobody,
  aboutStatements,
  aboutTallies,
];

/** "How many are there, and which is the first": the number, then the picked one. */
function counted(plan: Plan): Plan {
  if (plan.do !== 'select' || plan.pick === undefined || plan.show !== 'count') return plan;
  const { pick: _pick, ...all } = plan;
  return { do: 'and', plans: [all, { ...plan, show: 'list' }] };
}

/** Every plan that the marks of a clause allow. The score, by the words that each explains, decides between them. */
export const candidates: Consider = (frame, catalog) =>
  all.flatMap((consider) => consider(frame, catalog)).map(counted);
