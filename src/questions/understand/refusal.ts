import type { Catalog } from '../../catalog/catalog.ts';
import type { DeclineReason } from '../outcomes.ts';
import type { Frame } from '../frame/frame.ts';
import { isRecalling } from '../frame/recalls.ts';
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

/** Reasons that hold only where nobody and nothing of the catalog is named: "the weather" in a title is no weather. */
const onlyBare: ReadonlySet<string> = new Set(['off-topic', 'elsewhere', 'greeting', 'bot']);

/** Told in a work rather than of a life, where a part is asked for. */
const ofParts: ReadonlySet<string> = new Set(['private', 'family', 'spoiler']);

/** Words of a question that is more than a greeting. */
const subject = ['asks', 'form', 'noun', 'topic', 'origin', 'operator', 'genre', 'service', 'group'] as const;

/** What somebody did in Japan beside the works is on record for some; what is still to come is not. */
const hasPastEvents = ({ people, has }: Frame, catalog: Catalog): boolean =>
  people.some((id) => catalog.people.get(id)?.japan !== undefined) && !has('operator.next', 'time.soon');

/** Why a clause is not answered whatever else it holds; undefined where it may be. */
export function refusalOf(frame: Frame, catalog: Catalog): DeclineReason | undefined {
  const { open, has } = frame;
  const isBare = isEmpty(frame);
  const kinds = open.flatMap((mark) => mark.meanings.filter((meaning) => meaning.startsWith('decline.')).map(valueOf));
  // Told to forget its rules, the bot answers nothing else of the question either.
  if (kinds.includes('injection')) return 'rules';
  const isOfSubject = open.some((mark) => subject.some((kind) => means(mark, kind)));
  // "Who plays her son in it", "the actor of the killer": a part is asked for, not a life or an ending.
  const asksForPart =
    has('asks.plays', 'asks.character', 'noun.actor', 'noun.actress') || (has('shape.who') && has('asks.cast'));
  for (const kind of kinds) {
    if (onlyBare.has(kind) && !isBare) continue;
    if ((kind === 'greeting' || kind === 'bot') && isOfSubject) continue;
    // Whoever asks for a spoiler by that word is given none, though a part be asked for as well.
    const isSaidSo = kind === 'spoiler' && /spoil|turns? out|ネタバレ|스포/iu.test(frame.reading.text);
    if (ofParts.has(kind) && frame.works.length > 0 && asksForPart && !isSaidSo) continue;
    // Kilos put on for a part are told of the part.
    if (kind === 'body' && frame.works.length > 0 && frame.people.length > 0) continue;
    // "Why does she live in Japan": the question is why, and sources say.
    if (kind === 'private' && has('shape.why') && has('place.japan', 'topic.why-japan')) continue;
    // A boyfriend of a story that is told is nobody's private life.
    if (ofParts.has(kind) && isBare && isRecalling(frame.reading)) continue;
    // "Any good thriller to watch?" asks for a work, and for no judgement of one.
    if (kind === 'opinion' && has('asks.recommend') && frame.works.length === 0) continue;
    if (kind === 'event' && hasPastEvents(frame, catalog)) continue;
    return reasons[kind];
  }
  return undefined;
}
