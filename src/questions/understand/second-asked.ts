import type { Frame } from '../frame/frame.ts';
import { isOfKind, valueOf } from '../lexicon/meaning.ts';
import { isAsk, isOfWork } from '../plans/asks.ts';
import { parts, together, type Compare, type Plan, type Single } from '../plans/plan.ts';
import type { Scored } from '../plans/score.ts';
import { means } from '../reading/mark.ts';

type ScoreOf = (plan: Plan) => Scored;

/** The asked values of both works of a comparison: "which came first, and who directed the first one". */
function valuesOfCompared({ of }: Compare, { dropped }: Scored, { works }: Frame): Single[] {
  const asks = dropped.flatMap(({ meanings }) =>
    meanings.flatMap((meaning) => (isOfKind(meaning, 'asks') ? [valueOf(meaning)] : [])),
  );
  return of.every((id) => works.includes(id))
    ? asks.flatMap((ask) => (isAsk(ask) && isOfWork(ask) ? of.map((id): Single => ({ do: 'value', of: id, ask })) : []))
    : [];
}

/** The other works of the maker that a question asks for: "who directed it, and did he make any other film". */
function othersOfMaker({ dropped }: Scored, all: readonly Scored[]): Single[] {
  const others = dropped.find((mark) => means(mark, 'operator.else'));
  if (others === undefined) return [];
  return all
    .flatMap(({ plan, dropped: left }) =>
      plan.do === 'select' &&
      plan.where.makers !== undefined &&
      plan.where.not?.works !== undefined &&
      !left.includes(others)
        ? [plan]
        : [],
    )
    .slice(0, 1);
}

/** The best plan with the second thing that it leaves unasked, if that explains more of the question. */
export function withSecond(all: readonly Scored[], frame: Frame, scoreOf: ScoreOf): readonly Scored[] {
  const [best] = all;
  if (best === undefined) return all;
  const [only, second] = parts(best.plan);
  if (only === undefined || second !== undefined) return all;
  const more =
    only.do === 'compare'
      ? valuesOfCompared(only, best, frame)
      : only.do === 'value' && only.ask === 'director'
        ? othersOfMaker(best, all)
        : [];
  const plan = more.length === 0 ? undefined : together([only, ...more]);
  const scored = plan === undefined ? undefined : scoreOf(plan);
  return scored === undefined || scored.dropped.length >= best.dropped.length
    ? all
    : [{ ...scored, score: best.score }, ...all];
}
