import type { Language } from '../../language/language.ts';
import type { Reading } from '../reading/reading.ts';

/** Words of somebody who tries to recall a work. */
const searching: Readonly<Record<Language, RegExp>> = {
  en: /\bwhat(?:'s| is| was)? (?:that|the) (?:one|film|movie|drama|show|series)\b|\b(?:name|title) of (?:that|the) (?:one|film|movie|drama|show)\b|\bwhat was it called\b/iu,
  ja: /(?:なん|何)(?:だっけ|でしたっけ|て(?:映画|ドラマ|作品|タイトル|題名))|(?:題名|タイトル)(?:が)?(?:思い出せ|わから|何|なん|は)|思い出せない/u,
  ko: /뭐였(?:지|더라|죠|나)|뭐더라|무슨 (?:영화|드라마|작품)(?:이었|였|이더|더|이지|지)|제목이? ?(?:뭐|기억|생각)|생각이? 안 나|기억이? 안 나/u,
};

/** Whether the question tells a story and asks for its title: speech in it is then part of the story, not a statement. */
export const isRecalling = ({ text, language }: Reading): boolean => searching[language].test(text);
