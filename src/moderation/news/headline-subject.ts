import type { Spotted } from '../../search/spot.ts';
import { isEverydayEnglish } from '../../search/latin/everyday-words.ts';
import { soundsOfLatin } from '../../search/latin/sounds.ts';
import { isSurname } from '../../search/latin/surnames.ts';
import { isEverydayPhrase } from '../../search/spotting/common.ts';

/** Text allowed before the subject: [단독], 【速報】, a quotation mark. */
const opening = /^(?:\s*[[【（(][^\])）】]*[\])）】])?[\s"'“‘「『〈《]*$/u;
/** Headlines in Japan and Korea put a comma after their subject. */
const comma = /^\s*[、,，…]/u;
const nextWord = /^(?:['’]s)?\s+(?<word>\p{L}+)/u;

/** "L" and 비 are letters and syllables of anything. */
const shortest = 2;

/** In English the next word is one of the sentence and no surname: "Rowoon Confirmed", but "Suzy Park". */
function goesOn(after: string): boolean {
  const word = nextWord.exec(after)?.groups?.['word'] ?? '';
  const lower = word.toLowerCase();
  if (/^(?:to|in|as|on|for)$/u.test(lower)) return true;
  return isEverydayEnglish(lower) && !isSurname(soundsOfLatin(lower)[0] ?? '');
}

/**
 * Whether a name without a surname is what a headline is about, because the headline begins with it. In running text such a
 * name needs a sign, as many people have it; in a headline its place is one. A word such as "Rain" or "Key" stays a word.
 */
export function isSubject({ kind, text, start, end }: Spotted, title: string): boolean {
  if (kind !== 'person' || Array.from(text).length < shortest || isEverydayPhrase(text)) return false;
  if (!opening.test(title.slice(0, start))) return false;
  const after = title.slice(end);
  return comma.test(after) || (/\p{Script=Latin}/u.test(text) && goesOn(after));
}
