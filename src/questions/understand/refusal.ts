import type { Catalog } from '../../catalog/catalog.ts';
import type { DeclineReason } from '../outcomes.ts';
import type { Frame } from '../frame/frame.ts';
import { comparesEnds } from '../consider/work-run.ts';
import { isRecalling, tellsStory } from '../frame/recalls.ts';
import { isOfSeason } from '../frame/season.ts';
import { tenureOf } from '../frame/tenure.ts';
import { isEmpty } from '../frame/subjects.ts';
import { valueOf } from '../lexicon/meaning.ts';
import { means } from '../reading/mark.ts';

const reasons: Readonly<Record<string, DeclineReason>> = {
  private: 'private',
  body: 'private',
  family: 'private',
  opinion: 'opinion',
  forecast: 'forecast',
  spoiler: 'spoiler',
  sequel: 'sequel',
  injection: 'rules',
  'off-topic': 'outside',
  elsewhere: 'outside',
  greeting: 'greeting',
  picture: 'picture',
  news: 'news',
  account: 'account',
  event: 'event',
  piracy: 'piracy',
  bot: 'bot',
};

/** Reasons that hold only without a name from the catalog: "the weather" in a title is not the weather. */
const onlyBare: ReadonlySet<string> = new Set(['off-topic', 'elsewhere', 'greeting', 'bot']);

/** Reasons that concern a story rather than a life, where a part is asked for. */
const ofParts: ReadonlySet<string> = new Set(['private', 'family', 'spoiler']);

/** Reasons that a told story excuses. */
const ofStories: ReadonlySet<string> = new Set([...ofParts, 'body', 'off-topic']);

/** Words that make a question more than a greeting. */
const subject = ['asks', 'form', 'noun', 'topic', 'origin', 'operator', 'genre', 'service', 'group'] as const;

/** Past activities in Japan besides the works are on record for some people; future ones are not. */
const hasPastEvents = ({ people, has }: Frame, catalog: Catalog): boolean =>
  people.some((id) => catalog.people.get(id)?.japan !== undefined) && !has('operator.next', 'time.soon');

/** Beside a name, other subjects are those of questions that ask for none of these. */
const ofWorks = ['asks', 'form', 'noun.work', 'topic', 'genre', 'service', 'group', 'award'] as const;

/** Whether a work is wanted, and nobody is to be judged: "choose the prettier one" judges. */
const wantsWork = ({ works, people, wanted, has }: Frame): boolean =>
  works.length === 0 && wanted !== 'person' && (people.length === 0 || has('form', 'noun.work'));

/** The reason to decline a clause regardless of its other words; undefined if it may be answered. */
export function refusalOf(frame: Frame, catalog: Catalog): DeclineReason | undefined {
  const { open, has } = frame;
  const isBare = isEmpty(frame);
  const kinds = open.flatMap((mark) => mark.meanings.filter((meaning) => meaning.startsWith('decline.')).map(valueOf));
  // Told to forget its rules, the bot answers no other part of the question either.
  if (kinds.includes('injection')) return 'rules';
  const isOfSubject = open.some((mark) => subject.some((kind) => means(mark, kind)));
  const isOfWorks = open.some((mark) => ofWorks.some((kind) => means(mark, kind)));
  // "Who plays her son in it", "the actor of the killer": asks for a part, not for a life or an ending.
  const asksForPart = has('asks.plays', 'asks.character') || (has('shape.who') && has('asks.cast'));
  for (const kind of kinds) {
    if (onlyBare.has(kind) && !isBare && (kind !== 'off-topic' || isOfWorks)) continue;
    if ((kind === 'greeting' || kind === 'bot') && isOfSubject) continue;
    // A question that uses the word "spoiler" gets none, even if it also asks for a part.
    const isSaidSo = kind === 'spoiler' && /spoil|turns? out|ネタバレ|스포/iu.test(frame.reading.text);
    if (ofParts.has(kind) && frame.works.length > 0 && asksForPart && !isSaidSo) continue;
    // Weight gained for a part is a fact about the part.
    if (kind === 'body' && frame.works.length > 0 && frame.people.length > 0) continue;
    // "Why does she live in Japan": the ask is the reason, and sources give it.
    if (kind === 'private' && has('shape.why') && has('place.japan', 'topic.why-japan')) continue;
    // A boyfriend in a told story is not anybody's private life.
    if (ofStories.has(kind) && isBare && (isRecalling(frame.reading) || tellsStory(frame))) continue;
    // "Galileo season 2" is the title of a record, and no question about a sequel.
    if (kind === 'sequel' && isOfSeason(frame, catalog)) continue;
    // "The fee per episode of the second season" asks for a figure, and not whether there is one.
    if (kind === 'sequel' && has('asks.fee', 'asks.budget') && !isBare) continue;
    // "Any good thriller to watch?" asks for a work, not for a judgement of one.
    // "Was the finale better than the first episode": the ratings say it.
    if (kind === 'opinion' && frame.works.length > 0 && comparesEnds(frame.reading.text)) continue;
    if (kind === 'opinion' && has('asks.recommend') && wantsWork(frame)) continue;
    // "Was the finale's rating better than that of the first" compares figures.
    if (kind === 'opinion' && has('asks.rating', 'asks.box-office') && frame.works.length > 0) continue;
    // Of somebody who has died there is no news, and the record says why.
    if (kind === 'news' && frame.people.some((id) => catalog.people.get(id)?.died !== undefined)) continue;
    // "What year did she quit KARA": the membership has its dates.
    if (kind === 'news' && tenureOf(frame) !== undefined) continue;
    // 今どこの事務所: the agency of today is on record.
    if (kind === 'news' && has('asks.agency') && frame.people.length > 0) continue;
    if (kind === 'event' && hasPastEvents(frame, catalog)) continue;
    return reasons[kind];
  }
  return undefined;
}
