import { clean, joined } from '../clean.ts';
import type { Entry } from '../entry.ts';
import { soundsOfRomaji } from '../hangul/japanese-sounds.ts';
import { choseongOf } from '../hangul/jamo.ts';
import { soundsOfHangul } from '../hangul/sounds.ts';
import type { Label } from '../index/labels.ts';
import { looseKana, shortVowels } from '../kana/fold.ts';
import { romajiOfKana } from '../kana/romaji.ts';
import { keySigns, letterKey } from '../key.ts';
import { loansOfEnglish } from '../latin/loan.ts';
import { romajiKey, shortO } from '../latin/romaji.ts';
import { soundKey } from '../sound/key.ts';
import { withDigits } from '../numerals.ts';
import { seasonIn, withNumber } from '../query/seasons.ts';
import { clipsOfTitle } from './clips.ts';
import { laterWords, titleParts, withoutBrackets, withoutForm } from './split.ts';
import type { KeySink } from './key-sink.ts';

const titleRomaji = (romaji: string): string => shortO(romajiKey(romaji));
/** The minimum length: a shorter sound string may be a person's name. */
const shortestSound = 7;
const isLatin = (cleaned: string): boolean => /^[a-z0-9 ]+$/u.test(cleaned);
const and = / and /u;
const article = /^(?:the|a|an) (?=.)/u;

/** One wording of a title, with its numbers as written and as digits. */
function wording(cleaned: string, label: Label, key: KeySink['key']): void {
  spelling(cleaned, label, key);
  const digits = withDigits(cleaned);
  if (digits !== cleaned) spelling(digits, label, key);
  const season = seasonIn(cleaned);
  if (season === undefined) return;
  key(letterKey(withNumber(season)), label);
  spelling(season.title, 'titlePart', key);
}

/** A title as spelt, without its article, and its reading in romaji if it has one. */
function spelling(cleaned: string, label: Label, key: KeySink['key']): void {
  const text = joined(cleaned);
  const letters = letterKey(text);
  key(letters, label);
  if (isLatin(cleaned)) {
    key(keySigns.romaji + titleRomaji(text), label === 'titlePart' ? 'readTitlePart' : 'romaji');
    if (article.test(cleaned)) key(letterKey(cleaned.replace(article, '')), label);
    if (and.test(cleaned)) key(letterKey(cleaned.replace(and, ' ')), label);
  } else if (/[ァ-ヺぁ-ゖ]/u.test(text)) {
    const loose = looseKana(letters);
    key(loose, 'kana');
    key(keySigns.long + shortVowels(loose), 'kana');
    if (/^[ァ-ヺー]+$/u.test(letters)) key(keySigns.romaji + titleRomaji(romajiOfKana(text)), 'romaji');
  } else if (/^[가-힣0-9]+$/u.test(text)) {
    key(choseongOf(text), 'choseong');
    const sound = soundKey(soundsOfHangul(text));
    if (sound.length >= shortestSound) key(keySigns.sound + sound, 'titleSound');
  }
}

function later(cleaned: string, key: KeySink['key']): void {
  for (const rest of laterWords(cleaned)) {
    key(letterKey(rest), 'inside');
    if (isLatin(rest)) key(keySigns.romaji + titleRomaji(rest), 'inside');
  }
}

/** Keys of a work: every wording, its parts around a colon, its later words, and the English one as a loanword. */
export function titleKeys(entry: Entry, sink: KeySink): void {
  const key = (text: string, label: Label): void => {
    // One letter is a key only if it is the whole title: 宮, and not the O of another title.
    if (text.length > 1 || label === 'name' || label === 'alias') sink.key(text, label);
  };
  const { en, ko, ja } = entry.names;
  const take = (title: string | undefined, label: 'name' | 'alias'): void => {
    if (title === undefined) return;
    const plain = withoutBrackets(title);
    const cleaned = clean(plain);
    wording(cleaned, label, key);
    if (plain !== title) wording(clean(title), label, key);
    for (const part of titleParts(plain)) wording(part, 'titlePart', key);
    for (const said of [withoutForm(cleaned).trim(), ...titleParts(plain)])
      for (const clip of clipsOfTitle(said)) key(letterKey(clip), 'titleClip');
    const bare = withoutForm(cleaned).trim();
    if (bare !== cleaned) wording(bare, 'titlePart', key);
    later(cleaned, key);
    sink.grams(looseKana(letterKey(cleaned)));
    if (title !== en && isLatin(cleaned)) sink.grams(keySigns.romaji + titleRomaji(joined(cleaned)));
  };
  for (const title of [en, ko, ja, entry.romaji]) take(title, 'name');
  for (const alias of entry.aliases ?? []) take(alias, 'alias');
  for (const title of [en, ...(entry.aliases ?? [])])
    for (const loan of title === undefined ? [] : loansOfEnglish(clean(withoutBrackets(title))))
      key(keySigns.loan + loan, 'loan');
  for (const title of [entry.romaji, ...titleParts(entry.romaji ?? '')]) {
    const heard = title === undefined ? undefined : soundsOfRomaji(joined(clean(withoutBrackets(title))));
    if (heard !== undefined) key(keySigns.heard + heard, 'loan');
  }
}
