import type { Frame } from '../frame/frame.ts';
import type { Ask } from '../plans/asks.ts';
import type { Select } from '../plans/plan.ts';
import { compact, ofWorks } from './parts.ts';
import { isYesNo, pickOf } from './shape.ts';

/** Asks that only state that a person is in the work. */
const ofBeingIn: ReadonlySet<Ask> = new Set<Ask>(['cast', 'plays', 'debut', 'form', 'title', 'country']);

/** "Was Air Doll her second Japanese film?", デビュー作ですか: checks the work's position among the person's works. */
export function orderClaims(work: string, frame: Frame): Select[] {
  const { people, asks } = frame;
  const pick = pickOf(frame);
  if (people.length !== 1 || pick === undefined || !isYesNo(frame) || !asks.every((ask) => ofBeingIn.has(ask)))
    return [];
  const where = compact({ ...ofWorks(frame), people: [...people] });
  return [{ do: 'select', want: 'work', where, show: 'list', pick, only: [work] }];
}
