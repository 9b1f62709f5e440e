import type { Language } from '../../language/language.ts';
import type { Tenure } from '../plans/plan.ts';
import { means } from '../reading/mark.ts';
import type { Frame } from './frame.ts';

type Words = Readonly<Record<Language, RegExp>>;

const joining: Words = {
  en: /\b(?:join(?:ed|ing)?|sign(?:ed)?|enter(?:ed)?|bec[ao]me|debut(?:ed)?|start(?:ed)?|mov(?:e|ed) to|since)\b/iu,
  ja: /加入|入った|入り|入っ|入社|所属した|所属になった|移籍|デビュー|いつから|契約し|契約は?いつ/u,
  ko: /들어[갔간가]|합류|입단|가입|데뷔|언제부터|옮[겼긴기]|이적|계약했|계약한/u,
};

const leaving: Words = {
  en: /\b(?:left|leav(?:e|es|ing)|quit|depart(?:ed|ure)?|exit(?:ed)?|until|till|part(?:ed)? ways|no longer|end(?:ed)?|expired?|out of)\b/iu,
  ja: /脱退|辞め|やめた|やめて|抜け|卒業|退所|離れ|まで|終わ|満了/u,
  ko: /탈퇴|나[갔간가]|떠[났난나]|그만[뒀둔두]|까지|종료|해지|만료|끝[났난]|졸업|퇴사/u,
};

const staying: Words = {
  en: /\b(?:from when (?:to|until|till) when|how long|which years|what years)\b/iu,
  ja: /期間|いつからいつまで|何年から何年/u,
  ko: /기간|언제부터 언제까지|몇 년부터 몇 년/u,
};

/** A contract is one with an agency, where no work is named. */
const contracting: Words = { en: /\bcontract/iu, ja: /契約/u, ko: /계약/u };

const dating: Words = {
  en: /\b(?:date|when|year|until|till)\b/iu,
  ja: /時期|期間|いつ|何年|日付|年月日|何月|日を教/u,
  ko: /시기|기간|언제|몇 ?년|날짜|일자|탈퇴일|가입일|몇 ?월/u,
};

/** "The agency before", 前の事務所, 전 소속사: one that has ended. */
const earlier: Words = {
  en: /\b(?:previous|former|earlier|old|last|past) (?:agency|label|management)|\bagency (?:before|previously)\b/iu,
  ja: /(?:前|以前|元|昔)の?(?:所属)?事務所|前の所属/u,
  ko: /(?:전|이전|예전|옛날?) ?(?:의 )?(?:소속사|기획사|회사)/u,
};

/** 나간 게 언제: the noun stands for the verb before it, and for no work. */
const namesWorks = ({ open }: Frame): boolean =>
  open.some((mark) => means(mark, 'noun.work') && !/^[게거것건]/u.test(mark.text));

/** Whether a question speaks of a contract: groups have members, agencies have contracts. */
export const speaksOfContract = ({ reading: { language, text } }: Frame): boolean => contracting[language].test(text);

/** The end of a membership or of a contract that a question asks for; undefined where it asks for neither. */
export function tenureOf(frame: Frame): Tenure | undefined {
  const { reading, people, isShared, works, where, agencies, asks, has } = frame;
  const { language, text } = reading;
  const isOfOffice =
    (where.groups ?? where.not?.groups) !== undefined ||
    agencies.length > 0 ||
    asks.includes('group') ||
    asks.includes('agency') ||
    speaksOfContract(frame);
  const isOfOne = people.length === 1 || isShared;
  if (!isOfOffice || !isOfOne || works.length > 0 || has('form', 'shape.why') || namesWorks(frame)) return undefined;
  if (asks.includes('agency') && agencies.length === 0 && earlier[language].test(text)) return 'both';
  if (!dating[language].test(text) && !staying[language].test(text)) return undefined;
  const isOfStart = joining[language].test(text);
  const isOfEnd = leaving[language].test(text);
  if (staying[language].test(text) || (isOfStart && isOfEnd && !/no longer/iu.test(text))) return 'both';
  return isOfEnd ? 'to' : isOfStart ? 'from' : undefined;
}
