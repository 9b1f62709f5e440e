import type { Frame } from '../frame/frame.ts';
import { isOfKind, valueOf, type Meaning } from '../lexicon/meaning.ts';
import type { Mark } from '../reading/mark.ts';
import { explainsAsk } from './explain-ask.ts';
import { explainsOperator } from './explain-operator.ts';
import { explainsRestriction } from './explain-restriction.ts';
import { parts, type Plan, type Single, type Stretch } from './plan.ts';
import { fitsShape } from './shape.ts';
import { quoteTopics } from './topics.ts';

/** All words in a plan: ids, forms, topics. */
function wordsIn(value: unknown, words = new Set<string>()): ReadonlySet<string> {
  if (typeof value === 'string') words.add(value);
  else if (Array.isArray(value)) for (const one of value) wordsIn(one, words);
  else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) wordsIn(one, words);
  return words;
}

function explainsName(mark: Mark, words: ReadonlySet<string>, { characters }: Frame): boolean {
  const { kind, ids = [] } = mark.name ?? {};
  if (kind !== 'character') return ids.some((id) => words.has(id));
  return ids.some((id) => {
    const [work = '', person = ''] = id.split('/');
    // A part that only identifies a work is no subject of its own.
    return words.has(work) && (words.has(person) || !characters.includes(id));
  });
}

/** The Japanese version of a Korean work is recorded under its actors, but is not one of their works. */
const isOfElsewhere = (part: Single, { name }: Mark): boolean =>
  name?.kind === 'elsewhere' && part.do === 'select' && (part.where.based ?? part.where.basedOnKorean) !== undefined;

/** Plans that search texts look for the name of a channel or a group in them. */
const isRead = ({ do: kind }: Single, { name }: Mark): boolean =>
  (kind === 'said' || kind === 'reasons' || kind === 'nearest') &&
  (name?.kind === 'service' || name?.kind === 'group' || name?.kind === 'genre');

function explainsTopic(part: Single, topic: string): boolean {
  switch (part.do) {
    case 'said':
      return quoteTopics(topic).some(
        (one) => part.topics.includes(one) || part.figures.includes(one) || part.notes.includes(one),
      );
    case 'reasons':
      // "Why so fluent" does not ask why they come.
      return topic !== 'language';
    case 'nearest':
      return true;
    case 'value':
      return part.ask === 'country' && topic === 'co-production';
    case 'compare':
      return (
        (part.by.metric === 'budget' && topic === 'budget') || (part.by.metric === 'box-office' && topic === 'money')
      );
    default:
      return topic === 'co-production' && 'where' in part && part.where?.country === 'JP-KR';
  }
}

/** "Which day was it on TV?": where the ask is a day, the channel only says how it ran. */
const isChannelOfDay = (part: Single, ask: string, { has }: Frame): boolean =>
  part.do === 'value' &&
  part.ask === 'release' &&
  (ask === 'network' || ask === 'service') &&
  has('shape.when', 'shape.year');

/**
 * Asks that only connect people to a work or to each other in a question about statements: 出たとき何て言った, "say of his
 * co-star".
 */
const tying: ReadonlySet<string> = new Set(['cast', 'plays', 'costars', 'opposite']);

/**
 * "What did she say when she was in it?": the question names a person and a work, and the verb between them asks nothing.
 */
const onlyTies = (part: Single, ask: string, { has, works, people, wanted }: Frame): boolean =>
  part.do === 'said' &&
  tying.has(ask) &&
  wanted === undefined &&
  has('asks.said', 'topic', 'shape.why') &&
  people.length > 0 &&
  (works.length > 0 || has('asks.said'));

/** "The rating of the last episode": words that select a rating do not ask for the last day or the number of episodes. */
const ofStretches: ReadonlySet<string> = new Set(['end', 'release', 'episodes', 'debut']);

function stretchIn(part: Single): Stretch | undefined {
  if (part.do === 'value')
    return part.ask !== 'rating' ? undefined : part.between === undefined ? part.stretch : 'last';
  return part.do === 'select' || part.do === 'compare' ? part.by?.stretch : undefined;
}

const isOfStretch = (part: Single, ask: string): boolean => stretchIn(part) !== undefined && ofStretches.has(ask);

/** "Who is half Japanese": no condition on the nationality selects by descent. */
const asksDescent = (part: Single, { text }: Mark): boolean =>
  part.do === 'select' && /\bhalf\b|ハーフ|혼혈|하프/iu.test(text);

const ofMoments: ReadonlySet<string> = new Set(['debut', 'death', 'cast', 'plays', 'release', 'title']);

/** "How old was she in her first Japanese drama": the moment that the words describe. */
const isOfMoment = (part: Single, meaning: Meaning): boolean =>
  part.do === 'value' &&
  part.moment !== undefined &&
  (ofMoments.has(valueOf(meaning)) ||
    meaning === 'operator.first' ||
    (['noun', 'form', 'place', 'origin'] as const).some((kind) => isOfKind(meaning, kind)));

function explains(part: Single, meaning: Meaning, mark: Mark, frame: Frame): boolean {
  const value = valueOf(meaning);
  if (isOfMoment(part, meaning)) return true;
  if (isOfKind(meaning, 'asks'))
    return (
      (explainsAsk(part, value) && !asksDescent(part, mark)) ||
      isChannelOfDay(part, value, frame) ||
      onlyTies(part, value, frame) ||
      isOfStretch(part, value)
    );
  if (isOfKind(meaning, 'operator')) return explainsOperator(part, value, frame);
  // 계약 언제 끝났어: the contract is the one with the agency.
  const isOfContract = value === 'co-production' && part.do === 'value' && part.tenure !== undefined;
  if (isOfKind(meaning, 'topic')) return isOfContract || explainsTopic(part, value);
  if (isOfKind(meaning, 'shape')) return fitsShape(part, value);
  // Past events are on record for some people; for others the word declines the question.
  if (isOfKind(meaning, 'decline') && value === 'news') return part.do === 'value' && part.ask === 'death';
  if (isOfKind(meaning, 'decline')) return (value === 'event' || value === 'elsewhere') && explainsAsk(part, 'event');
  if (isOfKind(meaning, 'junction') || isOfKind(meaning, 'filler')) return true;
  if (isOfKind(meaning, 'pronoun')) return frame.isCarried || frame.works.length + frame.people.length > 0;
  return explainsRestriction(part, meaning, mark, frame);
}

/** The catalog's knowledge of a plan's subjects. */
export interface Known {
  /** Years and days of the works that the plan is about. */
  yearsOf(part: Single): readonly string[];
  /** Whether a word only identifies a person: "Taec from 2PM", by the group. */
  describes(mark: Mark, part: Single): boolean;
}

/** A span is explained by the restriction that it became, or by the year of the named work. */
function explainsNumber(part: Single, mark: Mark, known: Known): boolean {
  const where = 'where' in part ? part.where : undefined;
  if (mark.amount !== undefined)
    return (where?.episodes ?? where?.rating ?? where?.credits ?? where?.born) !== undefined;
  if (mark.place !== undefined) return part.do === 'select' && part.pick?.place === mark.place;
  if (part.do === 'said' && part.year !== undefined) return true;
  if (part.do === 'value' && part.moment !== undefined) return true;
  const isClaimed = part.do === 'value' && (part.claim?.from ?? part.claim?.to) !== undefined;
  const isTallied = part.do === 'tally' && (part.over === 'span' || part.over === 'year');
  const isRestricted =
    isTallied ||
    (where?.released ?? where?.debuted ?? where?.born ?? where?.bornIn ?? where?.died?.from ?? where?.died?.to) !==
      undefined;
  return isClaimed || isRestricted || (mark.span?.from !== undefined && known.yearsOf(part).includes(mark.span.from));
}

/** The marks of a clause that a plan explains. It drops all others. */
export function explainedBy(plan: Plan, frame: Frame, known: Known): Set<Mark> {
  const all = parts(plan).map((part) => ({ part, words: wordsIn(part) }));
  const explained = new Set<Mark>();
  for (const mark of frame.reading.marks) {
    const isUsed = all.some(
      ({ part, words }) =>
        (mark.name !== undefined &&
          !isOfElsewhere(part, mark) &&
          (explainsName(mark, words, frame) || isRead(part, mark))) ||
        ((mark.span ?? mark.amount ?? mark.place ?? mark.month) !== undefined && explainsNumber(part, mark, known)) ||
        mark.meanings.some((meaning) => explains(part, meaning, mark, frame)) ||
        known.describes(mark, part),
    );
    if (isUsed) explained.add(mark);
  }
  return explained;
}
