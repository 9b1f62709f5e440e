import type { Answer, Finding } from './answer.ts';
import { followUpsOf } from './follow-ups.ts';
import { isOfKind, type MeaningKind } from './lexicon/meaning.ts';
import { parts, together, type Plan } from './plans/plan.ts';
import type { Mark } from './reading/mark.ts';
import type { Context } from './run/context.ts';
import { run } from './run/run.ts';

/** A chosen plan, with the words that it does not explain. */
export interface Taken {
  readonly plan: Plan;
  readonly dropped: readonly Mark[];
  readonly findings?: readonly Finding[];
}

/** Headlines that are a plain "no": these count as answers. */
const plainNo: ReadonlySet<Finding['headline']['key']> = new Set([
  'noWorks',
  'noPeople',
  'noKoreans',
  'noOtherKorean',
  'notInCast',
  'notComparable',
]);

export const isTelling = ({ isFound, headline }: Finding): boolean => isFound || plainNo.has(headline.key);

/** Kinds of words that restrict the works or people: an answer that drops one must say so. */
const restricting: readonly MeaningKind[] = [
  'form',
  'billing',
  'genre',
  'service',
  'group',
  'gender',
  'award',
  'exclusion',
  'trade',
];

const isRestricting = ({ meanings, name, span, amount, place }: Mark): boolean =>
  (name ?? span ?? amount ?? place) !== undefined ||
  meanings.some((meaning) => restricting.some((kind) => isOfKind(meaning, kind)));

/** A yes or no must cover the whole question: the answer gives neither if it drops a part of what was asked. */
const isOfContent = ({ meanings }: Mark): boolean =>
  meanings.length > 0 && meanings.every((meaning) => isOfKind(meaning, 'asks') || isOfKind(meaning, 'topic'));

function withoutLead({ lead: _lead, ...finding }: Finding): Finding {
  return finding;
}

/** Whether a claim leaves words over: that he is in the film does not answer "did he sing in it". */
function hasUnread({ plan }: Taken, { rest }: Context): boolean {
  const claimed = new Set(parts(plan).flatMap((part) => (part.do === 'value' ? (part.claim?.part ?? []) : [])));
  // 元 in 元KARA is a separate word; it gives a time, not a thing.
  return rest.some((word) => word.length > 1 && !claimed.has(word));
}

const findingsOf = (one: Taken, context: Context): readonly Finding[] => {
  const findings = one.findings ?? run(one.plan, context);
  if (one.dropped.some(isOfContent)) return findings.map(withoutLead);
  return hasUnread(one, context)
    ? findings.map((finding) => (finding.lead === 'yes' ? withoutLead(finding) : finding))
    : findings;
};

/** Combines the results of several plans into one answer. */
export function answerOf(
  taken: readonly Taken[],
  context: Context,
  others: readonly string[],
  unanswered: readonly string[] = [],
): Answer {
  const findings = taken.flatMap((one) => findingsOf(one, context));
  const plans = taken.flatMap(({ plan }) => parts(plan));
  // A list over everything cannot search for words that were not understood.
  const isList = plans.some((plan) => plan.do === 'select');
  const told = new Set(plans.flatMap((plan) => (plan.do === 'select' ? (plan.where.told ?? []) : [])));
  const unread = isList ? context.rest.filter((word) => !told.has(word)) : [];
  const restrictingWords = taken.flatMap(({ dropped }) => dropped.filter(isRestricting).map(({ text }) => text));
  const [first] = plans;
  const whole = together(plans) ?? first;
  const records = findings.flatMap((finding) => finding.records);
  return {
    plan: whole ?? { do: 'nearest', about: [] },
    findings,
    unused: [...new Set([...restrictingWords, ...unread, ...unanswered])],
    followUps: followUpsOf(records, context.catalog, whole),
    others: others.filter((id) => !records.includes(id)),
  };
}
