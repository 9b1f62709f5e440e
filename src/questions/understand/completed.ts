import type { Frame } from '../frame/frame.ts';
import { isOfKind, valueOf } from '../lexicon/meaning.ts';
import type { Ask } from '../plans/asks.ts';
import { parts, together, type Plan, type Single, type ValueOf } from '../plans/plan.ts';
import type { Scored } from '../plans/score.ts';
import { isAtHead } from '../reading/at-head.ts';
import { means, type Mark } from '../reading/mark.ts';

/** Question words that ask for something of their own: "who directed it and when". */
const words = ['shape.when', 'shape.where', 'shape.who', 'shape.how-long', 'shape.year'] as const;

const asksOwn = (mark: Mark, { reading }: Frame): boolean =>
  means(mark, 'asks') || (words.some((word) => means(mark, word)) && isAtHead(mark, reading));

/** Things that one answer mentions together, but that are asked for by different words: the channel and the service. */
const apart: readonly (readonly [Ask, Ask])[] = [
  ['network', 'service'],
  ['character', 'opposite'],
  ['character', 'costars'],
  ['director', 'writer'],
  ['release', 'end'],
  ['service', 'release'],
  ['network', 'release'],
  ['author', 'writer'],
];

const asksFor = ({ meanings }: Mark, ask: Ask): boolean =>
  meanings.some((meaning) => isOfKind(meaning, 'asks') && valueOf(meaning) === ask);

/** いつからで、どこで見れる: "when" asks for the day; a place is asked for by its own word. */
const ofPlace =
  /where|which|what|platform|service|network|channel|station|どこ|配信|サービス|局|チャンネル|어디|무슨|어느|OTT|스트리밍|방송국|방송사|채널/iu;
const asksForDay = (mark: Mark): boolean => asksFor(mark, 'release') || means(mark, 'shape.when');

const hasAsk = (ask: Ask, all: readonly Single[]): boolean =>
  all.some((part) => part.do === 'value' && part.ask === ask);

/** Marks that ask for the other thing of such a pair, each with that thing, where the plan has only the one. */
const coveredBy = (all: readonly Single[], { open }: Frame): (readonly [Mark, Ask])[] =>
  [...apart, ...apart.map(([one, other]) => [other, one] as const)].flatMap(([had, missing]) => {
    const asksForHad = (mark: Mark): boolean => (had === 'release' ? asksForDay(mark) : asksFor(mark, had));
    const isOwn = (mark: Mark): boolean =>
      asksFor(mark, missing) && !asksForHad(mark) && (had !== 'release' || ofPlace.test(mark.text));
    const isOfHad = open.some((mark) => asksForHad(mark) && !asksFor(mark, missing));
    return hasAsk(had, all) && !hasAsk(missing, all) && isOfHad
      ? open.filter(isOwn).map((mark) => [mark, missing] as const)
      : [];
  });

const isValue = (part: Single): part is ValueOf => part.do === 'value' && part.claim === undefined;

/** The best single value that answers a mark. */
const answering = (mark: Mark, ask: Ask | undefined, all: readonly Scored[]): ValueOf | undefined =>
  all.flatMap(({ plan, dropped }) =>
    plan.do === 'value' && isValue(plan) && (ask === undefined || plan.ask === ask) && !dropped.includes(mark)
      ? [plan]
      : [],
  )[0];

const mostParts = 4;

/** Where a part stands in the question: at the first word that asks for it. */
function positionOf(part: Single, { open }: Frame, scoreOf: (plan: Plan) => Scored): number {
  if (part.do !== 'value') return Infinity;
  const own = open.find((mark) => asksFor(mark, part.ask));
  if (own !== undefined) return own.start;
  const { dropped } = scoreOf(part);
  const asked = open.find((mark) => (means(mark, 'asks') || means(mark, 'shape')) && !dropped.includes(mark));
  return asked?.start ?? Infinity;
}

/** Answers come in the order in which they are asked for. */
function inOrderAsked(plan: Plan, frame: Frame, scoreOf: (plan: Plan) => Scored): Plan {
  const all = parts(plan);
  const asks = new Set(all.map((part) => (part.do === 'value' ? part.ask : part.do)));
  // Of several works asked the same, the first that is named comes first.
  if (asks.size < all.length || !all.every((part) => part.do === 'value')) return plan;
  const placed = all.map((part) => ({ part, at: positionOf(part, frame, scoreOf) }));
  return together(placed.toSorted((a, b) => a.at - b.at).map(({ part }) => part)) ?? plan;
}

/** Without the parts that answer nothing more: the part of somebody who is only named for the birthday. */
function withoutSurplus(scored: Scored, scoreOf: (plan: Plan) => Scored): Scored {
  const all = parts(scored.plan);
  if (all.length < 3) return scored;
  for (const part of all) {
    const fewer = together(all.filter((other) => other !== part));
    const less = fewer === undefined ? scored : scoreOf(fewer);
    if (less.score > scored.score) return withoutSurplus(less, scoreOf);
  }
  return scored;
}

/**
 * Adds to the best plan what it leaves unasked: "the director and the channel of it" is two values, and each asked word gets
 * its own. Only values of the same subjects are added, so that a restricting word becomes no second answer.
 */
export function completed(all: readonly Scored[], frame: Frame, scoreOf: (plan: Plan) => Scored): readonly Scored[] {
  const [best] = all;
  if (best === undefined || !parts(best.plan).every((part) => part.do === 'value' || part.do === 'about')) return all;
  let whole = withoutSurplus(best, scoreOf);
  const missing: (readonly [Mark, Ask | undefined])[] = [
    ...best.dropped.filter((mark) => asksOwn(mark, frame)).map((mark) => [mark, undefined] as const),
    ...coveredBy(parts(best.plan), frame),
  ];
  for (const [mark, ask] of missing) {
    const had = parts(whole.plan).filter((part) => part.do === 'value');
    const part = answering(mark, ask, all);
    const isThere = had.some((one) => one.ask === part?.ask && one.of === part.of);
    const plan = part === undefined || isThere || had.length >= mostParts ? undefined : together([...had, part]);
    if (plan === undefined) continue;
    const scored = scoreOf(plan);
    if (scored.score > whole.score || ask !== undefined) whole = scored;
  }
  const plan = inOrderAsked(whole.plan, frame, scoreOf);
  return whole === best && plan === best.plan ? all : [{ ...whole, plan }, ...all];
}
