import type { Frame } from '../frame/frame.ts';
import { means } from '../reading/mark.ts';
import type { Reading } from '../reading/reading.ts';
import type { Clause } from './clause.ts';
import { endsAsHearsay } from './hearsay.ts';

/** Words that make a sentence without a question mark a request, as the endings of hearsay do. */
const requests =
  /(?:でした|です|ました|だった|だ|た)(?:よ?ね|っけ)|でしょう?|궁금|알고 ?싶|알려|부탁|知りたい|教えて|お願い|\btell me\b|\bcurious\b|\bwonder(?:ing)?\b|\blike to know\b/iu;

/** An English question word asks at the head of its sentence; later it joins clauses: "I loved both when they were new". */
const asksAtHead = (text: string, { language }: Reading): boolean =>
  language !== 'en' || /^\W*(?:[\w'’]+\W+){0,2}$/u.test(text);

/** "And where …", あと…, 그리고 … behind a question ask one thing more. */
const goesOnAsking =
  /^\W*(?:and|also|plus|oh and|ok and)\s|^(?:あと|それと|それから|ついでに|で、)|^(?:그리고|또|글구|아 ?그리고)\s/iu;

/** The question word may be part of a phrase with a meaning of its own: "what was he called". */
const beginsAsking = /^\W*(?:so |ok )?(?:who|what|when|where|how|which|why)(?:'?s)?\b/iu;

/** 어디서 봐, 何話まで: a question word in what is asked. "Somewhere" and "always" contain one, and ask nothing. */
const askingWord =
  /어디(?!든|에나)|언제(?!나|든|가는)|누구(?!나|든)|누가|몇|뭐(?!든)|뭘|무슨|무엇(?!이든)|어느(?! ?날)|얼마|どこ(?!か|も|でも)|いつ(?!も|か|でも)|誰(?!か|も|でも)|だれ(?!か|も|でも)|何(?!か|も|でも)|いくら(?!でも)|どの/u;

const asksInWords = ({ asks, reading }: Frame): boolean =>
  asks.length > 0 && reading.language !== 'en' && askingWord.test(reading.text);

/** Whether a sentence has the form of a question or of a request. */
export const isQuestion = ({ frame }: Clause, areMarked: boolean): boolean =>
  frame.reading.text.includes('?') ||
  // "…? 相手役の名前も", あとハ・ヨンスの役名は: half a sentence adds one more ask.
  /(?:も|도)\s*[.。]?\s*$/u.test(frame.reading.text) ||
  (frame.asks.length > 0 && /(?:は|って|은|는)\s*$/u.test(frame.reading.text)) ||
  // "who directed it? and where can I stream it"
  (frame.asks.length > 0 && goesOnAsking.test(frame.reading.text)) ||
  (frame.reading.language === 'en' && frame.asks.length > 0 && beginsAsking.test(frame.reading.text)) ||
  asksInWords(frame) ||
  endsAsHearsay(frame.reading.text) ||
  requests.test(frame.reading.text) ||
  frame.reading.marks.some(
    (mark) =>
      // Beside a question mark, the same ending without one is a statement: 싸움 났어요.
      (means(mark, 'shape') &&
        !(areMarked && mark.meanings.every((meaning) => meaning === 'shape.yes-no')) &&
        (means(mark, 'shape.list') || asksAtHead(frame.reading.text.slice(0, mark.start), frame.reading))) ||
      means(mark, 'operator.count'),
  );
