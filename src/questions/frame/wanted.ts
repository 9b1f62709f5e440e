import { means, type Mark } from '../reading/mark.ts';
import type { Reading } from '../reading/reading.ts';
import { nounOf } from './qualified.ts';

const asksForOne = ['shape.which', 'shape.what', 'shape.list', 'operator.count', 'shape.who'] as const;

const ofWorks = [
  'asks.release',
  'asks.service',
  'asks.network',
  'asks.episodes',
  'asks.rating',
  'asks.box-office',
] as const;

/** In English the noun after the question word is the wanted one, unless there is a verb between them. */
function inEnglish({ text }: Reading, marks: readonly Mark[], nouns: readonly Mark[]): Mark | undefined {
  const asked = marks.find((mark) => asksForOne.some((one) => means(mark, one)));
  const next = nouns.find(({ start }) => start >= (asked?.start ?? 0)) ?? nouns[0];
  if (asked === undefined || next === undefined || !means(asked, 'shape.what')) return next;
  // "What is on Netflix with Korean actors": the actors are not wanted.
  const isCutOff = /\b(?:is|are|was|were|has|have|does|did|do|with|came|comes|come)\b/iu.test(
    text.slice(asked.end, next.start),
  );
  return isCutOff && nounOf(next) === 'person' ? undefined : next;
}

/** 한국 배우 나오는 거: the thing in which somebody appears is a work. */
const appearsIn = /나오는\s?(?:거|것|게|건)/u;
/** Counters of people: 몇 명, 何人. */
const ofPeople = /몇 ?(?:명|분|사람)|何[人名]/u;

/** "Every Hamaguchi title with a Korean in the cast" lists titles. */
const ofTitles = /\b(?:every|all|any|each|which|what)\s+(?:\S+\s+){0,2}titles?\b/iu;

/** "All musicals with SUPERNOVA members": a kind of work by its genre. */
const ofGenres =
  /\b(?:list|all|every|which|what|any|name)\s+(?:me\s+)?(?:of\s+)?(?:the\s+)?(?:\S+\s+)?(?:musicals|comedies|thrillers|romances|rom-?coms|melodramas|mysteries)\b/iu;

/** "How many of the KARA girls", "which 2PM guys": behind a group these are its members. */
function areMembers({ text, language }: Reading, marks: readonly Mark[]): boolean {
  const asked = marks.find((mark) => asksForOne.some((one) => means(mark, one)) || means(mark, 'operator.compare'));
  const group = marks.find((mark) => means(mark, 'group') || mark.name?.kind === 'group');
  return (
    language === 'en' &&
    asked !== undefined &&
    group !== undefined &&
    /^\s*(?:of )?(?:the )?$/iu.test(text.slice(asked.end, group.start)) &&
    /^(?:'s)?\s+(?:guys|girls|boys|men|women|ladies|dudes|lads|members|people|ones)\b/iu.test(text.slice(group.end))
  );
}

/** The wanted kind: people or works. In Japanese and Korean the last noun is the head: 日本のドラマに出た俳優. */
export function wantedOf(reading: Reading, marks: readonly Mark[]): 'work' | 'person' | undefined {
  if (reading.language === 'en' && (ofTitles.test(reading.text) || ofGenres.test(reading.text))) return 'work';
  const areCounted = marks.some((mark) => means(mark, 'operator.count') && ofPeople.test(mark.text));
  if (areCounted || marks.some((mark) => means(mark, 'shape.who')) || areMembers(reading, marks)) return 'person';
  const nouns = marks.filter((mark) => nounOf(mark) === 'person' || nounOf(mark) === 'work');
  const head =
    reading.language === 'en'
      ? inEnglish(reading, marks, nouns)
      : nouns.toSorted((a, b) => b.end - a.end || a.start - b.start)[0];
  if (head !== undefined && reading.language === 'ko' && appearsIn.test(reading.text.slice(head.end))) return 'work';
  const noun = head === undefined ? undefined : nounOf(head);
  if (noun !== undefined && noun !== 'maker') return noun;
  // "What is on Netflix", "what came out last year": only works have a release date or a place to be seen.
  const isOfWorks = ofWorks.some((meaning) => marks.some((mark) => means(mark, meaning)));
  return isOfWorks || (marks.some((mark) => means(mark, 'shape.what')) && nouns.length > 0) ? 'work' : undefined;
}
