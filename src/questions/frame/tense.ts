import type { Language } from '../../language/language.ts';
import type { Reading } from '../reading/reading.ts';

/** Words that put a question in the past: 元, 출신, "used to be". */
const past: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:was|were|wasn't|used? to|ex|former(?:ly)?|once|originally|c[ao]mes? from|from|been|before)\b/iu,
  ja: /元|出身|だった|でした|いた(?:の|ん|こと|っけ|[?。]|$)|いました|して(?:い)?た|所属歴|昔/u,
  ko: /출신|였|이었|었|전\s?멤버|원래|옛|예전|한때/u,
};

/** Words that put it in the present, whatever else it says. */
const today: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:still|currently|now(?:adays)?|these days|at present|present|today)\b/iu,
  ja: /まだ|いまだ|今[もでの]|いまも|現在|現役|いる/u,
  ko: /아직|여전히|지금|현재|현역/u,
};

/** Words that ask whether somebody has left. */
const gone: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:left|leave|leaving|quit|depart(?:ed)?)\b/iu,
  ja: /脱退|辞め|やめた|抜けた|抜けて|卒業|退所|離れ/u,
  ko: /탈퇴|나갔|떠났|그만뒀|그만둔|계약\s?(?:종료|해지|끝)/u,
};

const alive =
  /\balive\b|\bliving\b|\bstill (?:with us|acting|active|working|an act(?:or|ress))\b|健在|存命|生きて|生存|現役|(?:まだ|今も|いまも)(?:活動|俳優|女優|出演|働)|살아\s?(?:계|있)|생존|건재|현역|(?:아직|여전히|지금도|요즘도)(?:도)? ?(?:활동|연기|배우|작품|출연)/iu;

/** Whether ended memberships count as well: a former member was in the group. */
export const isOfPast = ({ text, language }: Reading): boolean =>
  past[language].test(text) && !today[language].test(text);

/** Whether a yes means that somebody has left. */
export const isOfLeaving = ({ text, language }: Reading): boolean => gone[language].test(text);

/** Whether it asks if somebody is alive: a date of death is then a no. */
export const isOfBeingAlive = ({ text }: Reading): boolean => alive.test(text);
