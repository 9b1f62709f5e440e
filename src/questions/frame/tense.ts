import type { Language } from '../../language/language.ts';
import type { Reading } from '../reading/reading.ts';

/** Words that put a question in the past: 元, 출신, "used to be". */
const past: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:was|were|wasn't|used? to|ex|former(?:ly)?|once|originally|c[ao]mes? from|from|been|before)\b/iu,
  ja: /元|出身|だった|でした|いた(?:の|ん|こと|っけ|[?。]|$)|いました|して(?:い)?た|所属歴|昔/u,
  ko: /출신|였|이었|었|전\s?멤버|원래|옛|예전|한때/u,
};

/** Words that put the question in the present, regardless of its other words. */
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

/** A verb of what is still to come: "what comes out", 公開される, 나오는. */
const ofComing: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:comes?|coming|will|going to|gonna|airs|airing|opens|opening|premieres|starts|starting|releases|releasing)\b/iu,
  ja: /(?:出る|始まる|公開(?:される|する|予定)|放送(?:される|する|予定)|やる|ある|あります|来る|配信(?:される|予定))(?!た)/u,
  ko: /(?:나오는|나올|나와(?!서)|나오나|나옵니|개봉하는|개봉할|개봉해|방송하는|방송할|방영하는|방영할|시작하는|시작할|하는|예정)/u,
};

/** The year of a bare month: "what comes out in March", asked in November, means the next one. */
export function yearMeant(month: string, { text, language, today }: Reading): string {
  const year = Number(today.slice(0, 4));
  return String(month < today.slice(5, 7) && ofComing[language].test(text) ? year + 1 : year);
}
