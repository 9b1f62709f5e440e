import type { Frame } from '../frame/frame.ts';
import type { ValueOf } from '../plans/plan.ts';
import { isYesNo } from './shape.ts';

const begins =
  /\b(?:start(?:ed)?|beginning|began|opening|premiere|pilot|first|ep(?:isode)?\.? ?(?:1|one))\b|初回|初週|[1１]話(?!\d)|第1話|初め|始め|最初|첫 ?회|첫 ?방|첫 ?화|(?<!\d)1[회화]|처음|시작/iu;
const ends =
  /\b(?:end(?:ed|ing)?|finale|last|final|conclusion)\b|最終回|最終話|ラスト|終わり|最後|마지막|막방|막회|최종[회화]|종방|종영|끝/iu;
const change =
  /\b(?:go(?:es)?|went|going) (?:up|down)\b|\b(?:rise|rose|rising|fall|fell|falling|drop(?:ped)?|climb(?:ed)?|grow|grew|increased?|decreased?)\b|上が|下が|伸び|落ち|上昇|下降|올랐|올라|떨어|상승|하락/iu;
const rises =
  /\b(?:go(?:es)?|went|going) up\b|\b(?:rise|rose|climb(?:ed)?|grow|grew|increased?)\b|上が|伸び|上昇|올랐|올라|상승/iu;
const falls = /\b(?:go(?:es)?|went|going) down\b|\b(?:fall|fell|drop(?:ped)?|decreased?)\b|下が|落ち|下降|떨어|하락/iu;
/** The lesser side of a comparison: after "than" in English, before より or 보다. */
const less = /\bthan\b.*$|.{1,5}(?:より|보다)/iu;

/** Compares one end of the run with the other, which the question does not name: 最終回のほうが. */
const against = /(?:の)?(?:ほう|方)が|쪽이|(?:이|가) 더/u;
const lower = /\b(?:lower|worse|less)\b|低|낮/iu;

/** For two episodes, "better" means a higher rating. */
const better =
  /\b(?:better|worse|stronger|weaker)\b|よかった|良かった|よくなかった|悪かった|上だった|좋았|나았|나빴|높았|낮았/iu;

/** Whether the question compares the beginning of a run with its end: ratings decide, not taste. */
export const comparesEnds = (text: string): boolean => begins.test(text) && ends.test(text) && better.test(text);

/** The end that the question claims is higher. */
function claimedOf({ text }: Frame['reading']): 'first' | 'last' | undefined {
  if (rises.test(text) !== falls.test(text)) return rises.test(text) ? 'last' : 'first';
  const other = less.exec(text)?.[0] ?? '';
  const isLower = lower.test(text);
  if (begins.test(other) !== ends.test(other)) return begins.test(other) === isLower ? 'first' : 'last';
  if (!against.test(text) || begins.test(text) === ends.test(text)) return undefined;
  return begins.test(text) === isLower ? 'last' : 'first';
}

/** "Did it end higher than it began?": the ratings of both ends of one run. */
export function runPlans(work: string, frame: Frame): ValueOf[] {
  const { reading, has } = frame;
  const isOfBoth = begins.test(reading.text) && ends.test(reading.text);
  const isOfOne = begins.test(reading.text) !== ends.test(reading.text) && against.test(reading.text);
  const isOfRatings = has('asks.rating') ? isOfBoth || isOfOne || change.test(reading.text) : isOfBoth;
  const measures = has(
    'asks.rating',
    'operator.highest',
    'operator.lowest',
    'operator.more-than',
    'operator.less-than',
  );
  if (!isOfRatings || !(measures || comparesEnds(reading.text))) return [];
  const claimed = isYesNo(frame) ? claimedOf(reading) : undefined;
  return [{ do: 'value', of: work, ask: 'rating', between: claimed === undefined ? {} : { claimed } }];
}
