import type { Frame } from '../frame/frame.ts';
import { asksPopularity } from '../frame/popularity.ts';
import type { Measuring, Stretch } from '../plans/plan.ts';

export function stretchOf({ reading, has }: Frame): Stretch | undefined {
  const { text } = reading;
  if (/first[- ]ep(?:isode|s)?\b|opening|premiere|initial|初回|第1話|1話目|첫 ?회|첫 ?방|1회/iu.test(text))
    return 'first';
  if (/finale|(?:last|final)[- ]ep(?:isode|s)?\b|最終回|最終話|마지막 ?회|막방|종방/iu.test(text)) return 'last';
  if (/average|avg|mean\b|平均|全話|평균/iu.test(text)) return 'average';
  return /peak|最高視聴率|瞬間最高|최고 ?시청률|순간/iu.test(text) && !has('operator.compare') ? 'peak' : undefined;
}

/** The metric and the end of a superlative or comparison in a clause. */
export function measuringOf(frame: Frame): Measuring | undefined {
  const { has, people, works, wanted } = frame;
  const isLess = has('operator.lowest', 'operator.least', 'operator.shortest', 'operator.less-than');
  const direction = isLess ? 'least' : 'most';
  const stretch = stretchOf(frame);
  const isOfPeople = works.length < 2 && (people.length > 0 || wanted === 'person');
  if (has('operator.youngest') && isOfPeople) return { metric: 'born', direction: 'most' };
  if (
    isOfPeople &&
    (has('operator.oldest') ||
      (has('asks.birth') &&
        has(
          'operator.first',
          'operator.before',
          'operator.compare',
          'operator.longest',
          'operator.more-than',
          'operator.highest',
          'operator.most',
          'shape.either',
        )))
  )
    return { metric: 'born', direction: 'least' };
  if (isOfPeople && has('asks.birth') && has('operator.last', 'operator.after', 'operator.lowest', 'operator.least'))
    return { metric: 'born', direction: 'most' };
  if (has('asks.rating')) return { metric: 'rating', direction, ...(stretch === undefined ? {} : { stretch }) };
  // "Which of the two earned more": works earn at the box office.
  if (has('asks.box-office') || (works.length > 1 && has('topic.money'))) return { metric: 'box-office', direction };
  if (has('asks.budget') || (works.length > 1 && has('topic.budget'))) return { metric: 'budget', direction };
  // Fees of two countries have no single highest one: the figures compare them.
  const isOfBoth = has('origin.korean') && has('origin.japanese');
  if (has('asks.fee') && wanted !== 'work' && !isOfBoth) return { metric: 'fee', direction };
  if (has('asks.fee')) return undefined;
  if (has('asks.episodes', 'operator.longest', 'operator.shortest')) return { metric: 'episodes', direction };
  // Rated highest, watched least: for works, a superlative without a metric means ratings.
  if (has('operator.highest', 'operator.lowest') && works.length + people.length === 0 && wanted !== 'person')
    return { metric: 'rating', direction, ...(stretch === undefined ? {} : { stretch }) };
  const end = has('operator.first', 'operator.before', 'operator.oldest')
    ? 'least'
    : has('operator.last', 'operator.after', 'operator.newest')
      ? 'most'
      : undefined;
  if (end !== undefined && works.length > 1) return { metric: 'start', direction: end };
  if (end !== undefined && people.length > 1) return { metric: 'debut', direction: end };
  if (has('asks.costars') && has('operator.most', 'operator.least'))
    return { metric: wanted === 'person' && people.length === 0 ? 'costars' : 'credits', direction };
  if (
    wanted === 'work' &&
    people.length + works.length === 0 &&
    has('operator.most', 'operator.least') &&
    has('noun.actor', 'noun.actress', 'noun.person')
  )
    return { metric: 'cast', direction };
  if (asksPopularity(frame)) return undefined;
  if (
    has(
      'operator.most',
      'operator.least',
      'operator.more-than',
      'operator.less-than',
      'operator.compare',
      'operator.highest',
      'operator.count',
    )
  )
    return isOfPeople || wanted === 'person' ? { metric: 'credits', direction } : undefined;
  return undefined;
}
