import { when } from '../../catalog/catalog.ts';
import type { Series } from '../../catalog/schema/series.ts';
import { statusOf } from '../../catalog/status.ts';
import type { Item } from '../answer.ts';
import type { ValueOf } from '../plans/plan.ts';
import { holdsDate } from './claims.ts';
import { leadOf } from './finding.ts';
import { knownOfWork, recordOf, type RunOfWork } from './of-work.ts';

/** Whether a work is on air. A run that began within a year and has no known end may or may not be. */
function runningLead(work: Series, { claim, negated }: ValueOf, now: Date): 'yes' | 'no' | undefined {
  if (claim?.running !== true) return undefined;
  const { state } = statusOf(work, now);
  const lastYear = String(now.getUTCFullYear() - 1);
  const isOpen = work.kind === 'series' && work.end === undefined && when(work).slice(0, 4) >= lastYear;
  return isOpen && state === 'released' ? undefined : leadOf({ holds: state === 'airing', negated });
}

/** "Japan saw it from 22 June 2002" may stand in a note on another topic. */
const toldJapaneseDay = /\bJapan(?:ese)?\b[^.;]*\b\d{1,2} [A-Z]\w+ \d{4}|\b\d{1,2} [A-Z]\w+ \d{4}[^.;]*\bin Japan\b/u;

/** When a work came out, and whether it did or is on air. */
export const release: RunOfWork = (work, plan, { now }) => {
  const { state, certainty, dateHasPassed } = statusOf(work, now);
  const all = work.notes ?? [];
  const isOfJapan = plan.where?.country === 'not-KR';
  const notes = [
    ...all.filter(({ topic, text }) => topic !== 'release' && isOfJapan && toldJapaneseDay.test(text.en)),
    ...all.filter(({ topic }) => topic === 'release'),
    ...all.filter(({ topic }) => topic === 'production' && certainty !== 'confirmed'),
  ];
  const isOut = state === 'released' || state === 'airing';
  // A promised day that has passed without word leaves open whether the work came out.
  const isKnown = plan.claim !== undefined && !dateHasPassed;
  const lead =
    holdsDate(plan.claim, when(work), plan) ??
    runningLead(work, plan, now) ??
    (isKnown && plan.claim?.running !== true ? (isOut === (plan.negated !== true) ? 'yes' : 'no') : undefined);
  return knownOfWork(
    work,
    { key: 'release', values: { work: recordOf(work), status: { is: 'status', work: work.id } } },
    {
      lead,
      items: notes.map((note): Item => ({ is: 'note', work: work.id, note })),
      sources: [...work.release.sources, ...notes.flatMap(({ sources }) => sources)],
      caveats: isOut && !dateHasPassed ? [] : ['as-far-as-sources'],
    },
  );
};
