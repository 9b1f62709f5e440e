import { clean, joined } from '../clean.ts';
import type { Entry } from '../entry.ts';
import { looseKana } from '../kana/fold.ts';
import { letterKey } from '../key.ts';
import { romajiKey, shortO } from '../latin/romaji.ts';
import { mostLike } from '../letters.ts';
import type { Meaning } from '../match.ts';
import { soundsOfHangul } from '../hangul/sounds.ts';
import { latinOfKeys } from '../hangul/keyboard.ts';
import { isSlip } from '../latin/slip.ts';
import { personForms, type Sound } from '../names/person.ts';
import { otherOrders, withoutBrackets, wordsOfName } from '../names/split.ts';
import { soundDistance } from '../sound/distance.ts';
import type { NearQuery } from './query.ts';

/** A person as it is compared with a query that is none of the names. */
export interface NearPerson {
  readonly sounds: readonly Sound[];
  /** Sounds of the surname, where it is known. */
  readonly surname: string;
  readonly letters: readonly string[];
  /** Of those whose Latin name is romaji. */
  readonly romaji: readonly string[];
}

export function nearPerson(entry: Entry): NearPerson {
  const { names, aliases = [] } = entry;
  const forms = personForms(entry);
  const letters = new Set<string>();
  const romaji = new Set<string>();
  for (const name of [names.en, names.ja, ...aliases]) {
    if (name === undefined) continue;
    const words = wordsOfName(withoutBrackets(name));
    for (const order of [words, ...otherOrders(words)]) {
      const text = letterKey(order.join(''));
      letters.add(looseKana(text));
      if (forms.isJapanese && /^[a-z]+$/u.test(text)) romaji.add(shortO(romajiKey(text)));
    }
  }
  if (forms.hangul !== undefined) letters.add(letterKey(joined(clean(forms.hangul))));
  return { sounds: forms.sounds, surname: soundsOfHangul(forms.surname), letters: [...letters], romaji: [...romaji] };
}

/** Cost up to which two sound strings are one name in two usual spellings, and a cost a sound for short names. */
const sameName = 0.42;
const sameSound = 0.05;
/** Hangul has one spelling; ㅐ and ㅔ are confused. */
const sameHangul = 0.1;
/** Younah may be 윤아 or 윤하: what a few letters may sound like is not enough. */
const shortestUnsure = 6;
/** A part of a name says less, so it must be spelt better. */
const samePart = 0.15;
/** Kana leaves a weak ㅎ out (신혜 シネ), letters do not: 지연 and 지현 are two names. */
const weakH = 0.3;
const strongH = 0.6;
const mostLikely = 0.93;
/** What a sound that differs takes from the likeness. */
const typoCost = 1.15;
/** One slip of the finger: above whatever is merely like it. */
export const slip = 0.935;

/** 1 is the same; a name of n sounds with a distance of d has 1 - d/n. */
export function personLikeness(query: NearQuery, person: NearPerson): Meaning {
  // Letters first: they are compared in a tenth of the time, and leave less to be heard.
  const letters = mostLike(query.letters, person.letters);
  const romaji = query.romaji === undefined ? 0 : mostLike(query.romaji, person.romaji);
  let best: Meaning = { score: Math.min(mostLikely, Math.max(letters, romaji)), tier: 'near', by: 'typo' };
  for (const { text: said, isJapanese } of query.sounds) {
    for (const { text, isPart, isSure } of person.sounds) {
      // Hangul says exactly how a name sounds: it is not compared with what a Latin alias may sound like.
      if (query.script === 'hangul' && !isSure && person.sounds[0]?.isSure === true) continue;
      if (!isSure && text.length < shortestUnsure) continue;
      const length = Math.max(said.length, text.length);
      const same = query.script === 'hangul' ? sameHangul : isPart ? samePart : Math.min(sameName, sameSound * length);
      // What is further away than the best so far need not be worked out.
      const most = isPart ? same : Math.max(same, Math.min(0.35, (1 - best.score) / typoCost) * length);
      const distance = soundDistance(said, text, most, isJapanese ? weakH : strongH);
      const isSame = distance <= same;
      const near = isPart ? 0 : Math.min(mostLikely, 1 - (typoCost * distance) / length);
      const score = isSame ? (isPart ? 0.9 : 0.95) - 0.3 * (distance / length) : near;
      if (score <= best.score) continue;
      best = isSame ? { score, tier: 'folded', by: 'romanisation' } : { score, tier: 'near', by: 'typo' };
    }
  }
  const isTyped = query.script === 'latin' || query.script === 'hangul';
  // Surnames are few and well known: Im Hyung-joon is not what somebody means who types Kim Hyung-joon.
  const isOther =
    query.surnames.length > 0 &&
    person.surname !== '' &&
    query.surnames.every((surname) => soundDistance(surname, person.surname, 1) > 0.2);
  const isNearly =
    !isOther &&
    isTyped &&
    best.tier === 'near' &&
    best.score > 0.8 &&
    query.keys.length > (query.words.length > 1 ? 6 : 5);
  return isNearly && person.letters.some((name) => isSlip(query.keys, latinOfKeys(name) ?? name))
    ? { score: slip, tier: 'near', by: 'typo' }
    : best;
}
