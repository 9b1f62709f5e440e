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

/** Every plan that the marks of a clause allow. The score, based on the words that each plan explains, decides between them. */
export const candidates: Consider = (frame, catalog) => all.flatMap((consider) => consider(frame, catalog));
