import { isPlaceName } from '../../search/places.ts';
import type { Frame } from '../frame/frame.ts';
import { means } from '../reading/mark.ts';
import { isEmpty } from '../frame/subjects.ts';

/** Words that place a question within this subject. */
const ofSubject = [
  'noun.actor',
  'noun.actress',
  'noun.work',
  'form',
  'origin',
  'place',
  'genre',
  'service',
  'group',
  'trade',
  'topic',
  'stance',
  'asks.cast',
  'asks.plays',
  'asks.character',
  'asks.director',
  'asks.writer',
  'asks.episodes',
  'asks.location',
  'asks.premise',
  'asks.music',
  'asks.network',
  'asks.service',
  'asks.basis',
  'pronoun.work',
  'asks.rating',
  'asks.box-office',
  'asks.fee',
  'asks.recommend',
  'operator.newest',
  'operator.next',
  'operator.highest',
  'operator.lowest',
] as const;

/** Counters of works: 何本, 몇 편. */
const ofWorks = /[本]|作品|편|작품|films?|works?|dramas?/iu;

/** Whether a clause is about actors, their works or what is said of them. */
export const isOfSubject = (frame: Frame): boolean =>
  !isEmpty(frame) ||
  frame.has(...ofSubject) ||
  frame.reading.rest.some((word) => isPlaceName(word)) ||
  (frame.reading.rest.length > 0 &&
    frame.open.some((mark) => means(mark, 'operator.count') && ofWorks.test(mark.text))) ||
  frame.open.some(
    ({ name, span, month }) => name !== undefined || ((span ?? month) !== undefined && frame.reading.rest.length === 0),
  );
