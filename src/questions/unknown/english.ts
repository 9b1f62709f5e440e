import { overlaps } from '../reading/mark.ts';
import type { Reading } from '../reading/reading.ts';
import { quotedNames } from './quoted.ts';
import type { Signs } from './signs.ts';

/** Capitalised words with small words between them: Love Is for the Dogs. */
const capitals = /(?<![\p{L}'-])\p{Lu}[\p{L}'-]+(?:(?:\s+(?:of|the|is|for|a|in|to|and))*\s+\p{Lu}[\p{L}'-]+)*/gu;
/** Question words and others that have a capital only because they begin a sentence. */
const opening =
  /^(?:(?:Which|What|Who|Whom|Whose|Did|Does|Do|Has|Have|Is|Are|Was|Were|Where|When|How|Why|Can|Could|Would|Any|The|A|An|And|So|List|Name|Tell|Give|Show|In|Of|For|With|From|I|Please|Hi|Hello|Hey|Yes|No|Ok|But|If|Since|Apart|Besides|Except)\s+)+/u;
/** Nations, languages and other words that English always capitalises, and that name nobody. */
const properWords =
  'I|Korea|Korean|Koreans|South|Japan|Japanese|Tokyo|Seoul|Busan|Osaka|Kyoto|English|Chinese|Thai|China|Asia|Asian|America|American|Hollywood|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|TV|BL|GL|OST|Best|Actor|Actress|Mr|Ms|Mrs|Miss|Discord|K-drama|K-pop|J-drama|Hallyu|Dr|Oscar|Academy|Award|Awards';
const proper = new RegExp(`^(?:${properWords})s?$`, 'iu');

const isShouted = (text: string): boolean => text === text.toUpperCase();
function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}'-]*/gu) ?? [];
  return words.length > 3 && words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.7;
}

/** "Ariake Arena in August" is the name of an arena, and a month behind it. */
const behindName = new RegExp(`(?:\\s+(?:of|the|for|in|to|and))+\\s+(?:${properWords})$`, 'u');

function capitalNames({ text, marks }: Reading, { everyday, isWord, isBare }: Signs): string[] {
  if (isShouted(text) || isTitleCase(text)) return [];
  return [...text.matchAll(capitals)].flatMap(({ 0: whole, index }) => {
    const begins = index === 0 || /[.?!:,]\s*$/u.test(text.slice(0, index));
    const head = begins ? (opening.exec(`${whole} `)?.[0].length ?? 0) : 0;
    // "Who is in Borderland": the small words behind a question word are not part of the name.
    const opened =
      head === 0 ? 0 : head + (/^(?:(?:of|is|for|in|to|and)\s+)*/u.exec(whole.slice(head))?.[0].length ?? 0);
    const run = whole.slice(opened).trim().replace(behindName, '');
    if (run === '') return [];
    const start = index + opened;
    if (marks.some((mark) => mark.name !== undefined && overlaps(mark, { start, end: start + run.length }))) return [];
    const words = run.split(/\s+/u).filter((word) => /^\p{Lu}/u.test(word) && !proper.test(word));
    const strange = words.filter((word) => !isWord(word.replace(/'s$/u, '')));
    if (words.length === 0 || everyday.isMentioned(run, 'en')) return [];
    // "Did Rain ever …": inside a sentence without another name, a capital alone makes a word a name.
    const isLone =
      isBare &&
      !begins &&
      words.length > 0 &&
      !marks.some((mark) => mark.meanings.length > 0 && mark.start < start + run.length && start < mark.end);
    if (isLone) return [run.replace(/'s$/u, '')];
    // One unknown word at the head of a sentence may be any word; two are a name, as are three of any kind inside it.
    const isName = begins && opened === 0 ? strange.length > 1 : strange.length > 0 || words.length > 2;
    return isName ? [run.replace(/'s$/u, '')] : [];
  });
}

/** Verbs that a title follows. */
const beforeTitle =
  /\b(?:directed|wrote|made|produced|(?:stars?|starred|is|was|plays?|played) in) (?<title>\p{Lu}[^?!,]*?)[?!.]*$/u;

/** "Who directed What Happened to Mr. Cha?": every long word has a capital, even those that ask elsewhere. */
function titleInCapitals({ text, marks }: Reading, { isBare }: Signs): string[] {
  const { title } = beforeTitle.exec(text)?.groups ?? {};
  if (!isBare || title === undefined) return [];
  const start = text.lastIndexOf(title);
  const words = title.split(/\s+/u);
  const isTitle =
    words.length > 1 && words.every((word, at) => /^\P{Ll}/u.test(word) || (word.length < 4 && at < words.length - 1));
  const isNamed = marks.some((mark) => mark.name !== undefined && overlaps(mark, { start, end: text.length }));
  return isTitle && !isNamed && !words.every((word) => proper.test(word)) ? [title] : [];
}

export const englishNames = (reading: Reading, signs: Signs): string[] => {
  const titles = titleInCapitals(reading, signs);
  return [...quotedNames(reading, signs), ...(titles.length > 0 ? titles : capitalNames(reading, signs))];
};
