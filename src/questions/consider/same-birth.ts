import type { Catalog } from '../../catalog/catalog.ts';
import type { Frame } from '../frame/frame.ts';
import type { Select } from '../plans/plan.ts';
import type { Where } from '../plans/where.ts';
import { showOf } from './shape.ts';

const same = /\bsame\b|\bshares?\b|\bsharing\b|同じ|同い年|同年|同日|一緒|같은|똑같|동갑|겹치/iu;
const ofWholeDate = /date of birth|birth ?date|生年月日|생년월일/iu;
const ofDay = /birth ?days?|誕生日|생일/iu;

/** The condition that another person's birth must meet: the whole date, the day of any year, or the year. */
function bornLike(born: string, text: string): Where | undefined {
  if (ofWholeDate.test(text)) return born.length === 10 ? { born: { from: born, to: born } } : undefined;
  if (ofDay.test(text)) return born.length === 10 ? { bornIn: born.slice(5) } : undefined;
  return { born: { from: born.slice(0, 4), to: born.slice(0, 4) } };
}

/** "Who shares a birthday with her", 同い年の俳優, 황찬성이랑 동갑인 배우: the others who were born on that day or in that year. */
export function sameBirthPlans({ people, has, wanted, reading, ...frame }: Frame, catalog: Catalog): Select[] {
  const [one, other] = people;
  const born = one === undefined || other !== undefined ? undefined : catalog.people.get(one)?.born;
  const asksForOthers = wanted === 'person' || has('shape.who', 'shape.list', 'operator.count');
  if (one === undefined || born === undefined || !asksForOthers || !has('asks.birth') || !same.test(reading.text))
    return [];
  const condition = bornLike(born, reading.text);
  return condition === undefined
    ? []
    : [
        {
          do: 'select',
          want: 'person',
          where: { nation: 'KR', ...condition, not: { people: [one] } },
          show: showOf({ people, has, wanted, reading, ...frame }),
        },
      ];
}
