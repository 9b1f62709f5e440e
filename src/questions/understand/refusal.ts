import type { DeclineReason } from '../answer.ts';
import type { Frame } from '../frame/frame.ts';
import { isEmpty } from '../frame/subjects.ts';
import { valueOf } from '../lexicon/vocabulary.ts';
import { means } from '../reading/mark.ts';

const reasons: Readonly<Record<string, DeclineReason>> = {
  private: 'private',
  body: 'private',
  family: 'private',
  opinion: 'opinion',
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

/** Why a clause is not answered whatever else it holds; undefined where it may be. */
export function refusalOf(frame: Frame): DeclineReason | undefined {
  const { open, has } = frame;
  const isBare = isEmpty(frame);
  const kinds = open.flatMap((mark) => mark.meanings.filter((meaning) => meaning.startsWith('decline.')).map(valueOf));
  // Told to forget its rules, the bot answers nothing else of the question either.
  if (kinds.includes('injection')) return 'rules';
  const asksBesides = open.filter(
    (mark) => means(mark, 'asks') || means(mark, 'form') || means(mark, 'noun') || means(mark, 'topic'),
  ).length;
  for (const kind of kinds) {
    if (onlyBare.has(kind) && !isBare) continue;
    if ((kind === 'greeting' || kind === 'bot') && asksBesides > 1) continue;
    // "Why does she live in Japan": the question is why, and sources say.
    if (kind === 'private' && has('shape.why') && has('place.japan', 'topic.why-japan')) continue;
    return reasons[kind];
  }
  return undefined;
}
