import { isOfKind } from '../lexicon/meaning.ts';
import { leftOver } from '../reading/left-over.ts';
import { isAtHead } from '../reading/at-head.ts';
import { means, overlaps, type Mark } from '../reading/mark.ts';
import { hasQuestionWord } from '../reading/question-word.ts';
import type { Reading } from '../reading/reading.ts';
import { endsOf, jointsOf, type Place } from './joints.ts';

/** The part of a reading between two positions of its text. */
function slice(reading: Reading, from: number, to: number): Reading {
  const move = (mark: Mark): Mark => ({ ...mark, start: mark.start - from, end: mark.end - from });
  const restText = reading.restText.slice(from, to);
  return {
    ...reading,
    text: reading.text.slice(from, to),
    marks: reading.marks.filter((mark) => mark.start >= from && mark.end <= to).map(move),
    restText,
    rest: leftOver(restText, reading.language),
  };
}

function cut(reading: Reading, cuts: readonly Place[]): Reading[] {
  const parts: Reading[] = [];
  let from = 0;
  for (const { start, end } of [...cuts, { start: reading.text.length, end: reading.text.length }]) {
    // The sign is kept: it separates questions from statements.
    if (start > from) parts.push(slice(reading, from, end));
    from = end;
  }
  return parts.filter(({ text }) => /\p{L}{2}/u.test(text));
}

/** Question words that ask for one thing, whatever stands beside them. */
const ofOneThing = ['shape.when', 'shape.where', 'shape.who', 'shape.how-long'] as const;

/** Whether a clause asks something of its own: a thing, a number, a superlative. */
function asksSomething(reading: Reading): boolean {
  const { marks } = reading;
  return marks.some(
    (mark) =>
      means(mark, 'asks') ||
      means(mark, 'topic') ||
      means(mark, 'pronoun') ||
      means(mark, 'operator.compare') ||
      means(mark, 'operator.else') ||
      means(mark, 'operator.count') ||
      means(mark, 'shape.why') ||
      (ofOneThing.some((word) => means(mark, word)) && isAtHead(mark, reading)) ||
      // "… and is she the lead"
      (means(mark, 'billing') && marks.some((other) => means(other, 'shape.yes-no') || means(other, 'shape.either'))) ||
      // The name of something without a record asks nothing: 블랙핑크 제니 …
      mark.meanings.some((meaning) => isOfKind(meaning, 'decline') && meaning !== 'decline.elsewhere'),
  );
}

/** A mark that can make its clause ask: the test of `asksSomething`, without the marks beside it. */
const mayAsk = (mark: Mark): boolean => mark.meanings.length > 0;

/** A question mark applies to its own sentence: TBS 드라마였나? 동생 역은 누가 했지. The lexicon reads only the last one. */
function asAsked(sentence: Reading): Reading {
  const { text, marks, language } = sentence;
  const at = text.trimEnd().length - 1;
  if (language === 'en' || text.charAt(at) !== '?' || marks.some(({ end }) => end > at) || hasQuestionWord(sentence))
    return sentence;
  const mark: Mark = { start: at, end: at + 1, text: '?', meanings: ['shape.yes-no'] };
  return { ...sentence, marks: [...marks, mark] };
}

/** "… and was Jiyoung the lead": the second half is a separate question, and begins like one. */
function asQuestion(half: Reading): Reading {
  if (half.marks.some((mark) => means(mark, 'shape'))) return half;
  const [head = ''] = /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would)\b/iu.exec(half.text) ?? [];
  if (half.language !== 'en' || head === '') return half;
  const mark: Mark = { start: 0, end: head.length, text: head, meanings: ['shape.yes-no'] };
  return { ...half, marks: [mark, ...half.marks.filter(({ start }) => start >= head.length)] };
}

/** The sentences of a question; one that has no further end is the whole reading. */
export function sentencesOf(reading: Reading): Reading[] {
  const ends = endsOf(reading);
  return ends.length === 0 ? [reading] : cut(reading, ends).map(asAsked).map(asQuestion);
}

/** Ways to split one sentence into two questions that each ask something. */
export function splitsOf(reading: Reading): (readonly [Reading, Reading])[] {
  return jointsOf(reading).flatMap((place) => {
    if (reading.marks.some((mark) => mark.name !== undefined && overlaps(mark, { start: place.start, end: place.end })))
      return [];
    // The words left over of each half are only read where its marks ask for something.
    const isPossible = [
      reading.marks.filter(({ end }) => end <= place.start),
      reading.marks.filter(({ start }) => start >= place.end),
    ].every((half) => half.some(mayAsk));
    if (!isPossible) return [];
    const first = asQuestion(slice(reading, 0, place.start));
    const second = asQuestion(slice(reading, place.end, reading.text.length));
    return asksSomething(first) && asksSomething(second) ? [[first, second] as const] : [];
  });
}
