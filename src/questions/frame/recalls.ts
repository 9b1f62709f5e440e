import type { Language } from '../../language/language.ts';
import { means, type Mark } from '../reading/mark.ts';
import type { Reading } from '../reading/reading.ts';
import type { Frame } from './frame.ts';

/** Words of somebody who tries to recall a work. */
const searching: Readonly<Record<Language, RegExp>> = {
  en: /\bwhat(?:'s| is| was)? (?:that|the) (?:one|film|movie|drama|show|series)\b|\b(?:name|title) of (?:that|the) (?:one|film|movie|drama|show)\b|\bwhat was it called\b/iu,
  ja: /(?:なん|何)(?:だっけ|でしたっけ|て(?:映画|ドラマ|作品|タイトル|題名))|(?:題名|タイトル)(?:が)?(?:思い出せ|わから|何|なん|は)|思い出せない/u,
  ko: /뭐였(?:지|더라|죠|나)|뭐더라|무슨 (?:영화|드라마|작품)(?:이었|였|이더|더|이지|지)|제목이? ?(?:뭐|기억|생각)|생각이? 안 나|기억이? 안 나/u,
};

/** Whether the question tells a story and asks for its title: speech in it is then part of the story, not a statement. */
export const isRecalling = ({ text, language }: Reading): boolean => searching[language].test(text);

/** Words that are about real people in any description. */
export const ofLife =
  /\b(?:real[- ]?life|irl|rumou?rs?|gossip|scandal|off[- ]?screen)\b|実際|リアル|本当に|噂|熱愛説|スキャンダル|ゴシップ|실제|진짜|루머|소문|열애설|찌라시|스캔들/iu;

/** Words that a plot can have: love, ghosts, a mother, a marriage. */
export const isOfPlot = (mark: Mark): boolean =>
  means(mark, 'genre') || means(mark, 'decline') || means(mark, 'noun.person') || means(mark, 'pronoun');

/**
 * "A drama about a divorced father": a work is wanted and its story is told. A marriage in it is part of the plot, and
 * nobody's private life.
 */
export const tellsStory = ({ reading, wanted, has }: Frame): boolean =>
  (wanted === 'work' || (wanted === undefined && has('asks.premise'))) &&
  has('form', 'noun.work', 'pronoun.work', 'origin.joint', 'asks.premise') &&
  !has('noun.actor', 'noun.actress', 'billing') &&
  reading.rest.length + reading.marks.filter(isOfPlot).length > 1 &&
  !ofLife.test(reading.text);
