import type { Series } from '../../catalog/schema/series.ts';
import type { Finding } from '../answer.ts';
import type { Fact } from '../facts/fact.ts';
import type { ValueOf } from '../plans/plan.ts';
import { runsOf } from '../reading/sibling-run.ts';
import type { Context } from './context.ts';
import { factsFound, isAbout, tells } from './facts-found.ts';
import { notOnRecord } from './of-work.ts';
import { answered, wonElsewhere } from './value-award.ts';

const spanRank: Readonly<Record<string, number>> = { average: 0, total: 1, last: 2, first: 3, peak: 4, episode: 5 };

const sum = ({ measured }: Fact): number => (measured?.unit === 'money' ? measured.value : -1);

/** The most telling figure first: the stretch that is asked for, the average of a run, the larger sum. */
function inOrder(facts: readonly Fact[], { ask, stretch }: ValueOf): Fact[] {
  const rank = ({ measured }: Fact): number =>
    measured === undefined ? 9 : measured.span === stretch ? -1 : (spanRank[measured.span] ?? 6);
  if (ask === 'rating') return facts.toSorted((a, b) => rank(a) - rank(b));
  return ask === 'box-office' || ask === 'budget' ? facts.toSorted((a, b) => sum(b) - sum(a)) : [...facts];
}

/** Notes and figures for an ask, those nearest to the question first. */
export function notesOf(work: Series, plan: ValueOf, context: Context): Finding {
  const { facts, nearest, language, text } = context;
  const ofWork = (id: string): Fact[] => {
    const all = facts.about(id);
    const meant = all.filter((fact) => isAbout(fact, plan.ask));
    return meant.length > 0 ? meant : all.filter((fact) => tells(fact, plan.ask));
  };
  const own = ofWork(work.id);
  // A play has several runs of one title, and its prize stands in the record of the first.
  const meant = own.length > 0 || plan.ask !== 'award' ? own : runsOf(work, context.catalog).flatMap(ofWork);
  if (meant.length === 0) return wonElsewhere(plan, context) ?? notOnRecord(work, plan);
  const near = nearest.facts(text, language, meant, meant.length).hits.map(({ fact }) => fact);
  const ranked = [...near, ...meant.filter((fact) => !near.includes(fact))];
  return answered(inOrder(ranked, plan), plan, context) ?? notOnRecord(work, plan);
}

const filmed: Readonly<Record<Context['language'], RegExp>> = {
  en: /\b(?:shot|filmed|filming|shooting|location|shoot)\b/iu,
  ja: /撮影|ロケ/u,
  ko: /촬영|로케/u,
};

/** A work on a stage has no shooting, and theatres instead. */
const staged: Readonly<Record<Context['language'], RegExp>> = {
  en: /\b(?:theat(?:re|er)|hall|arena|dome|stage at)\b/iu,
  ja: /劇場|ホール|シアター|会館|アリーナ|ドーム|座で/u,
  ko: /극장|홀|시어터|회관|아레나|돔/u,
};

/** Notes of any topic can name the place of shooting: those that mention shooting answer it. */
export function locationOf(work: Series, plan: ValueOf, context: Context): Finding {
  const ofPlace = (work.kind === 'stage' ? staged : filmed)[context.language];
  const speak = context.facts
    .about(work.id)
    .filter(({ kind, text }) => (kind === 'note' || kind === 'quote') && ofPlace.test(text[context.language]));
  const notesFirst = speak.toSorted((a, b) => Number(a.kind === 'quote') - Number(b.kind === 'quote'));
  return factsFound(notesFirst, context) ?? notOnRecord(work, plan);
}
