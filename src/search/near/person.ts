import { clean, joined } from '../clean.ts';
import type { Entry } from '../entry.ts';
import { looseKana } from '../kana/fold.ts';
import { letterKey } from '../key.ts';
import { romajiKey, shortO } from '../latin/romaji.ts';
import { mostLike } from '../letters.ts';
import type { Meaning } from '../match.ts';
import { latinOfKeys } from '../hangul/keyboard.ts';
import { personForms, type Sound } from '../names/person.ts';
import { otherOrders, withoutBrackets, wordsOfName } from '../names/split.ts';
import { soundDistance } from '../sound/distance.ts';
import { isTooShort } from '../sound/too-short.ts';
import { fewestInOwnScript, isSlipOf, isUsual } from './person-slip.ts';
import type { NearQuery } from './query.ts';

/** The forms of a person for comparison with a query that equals none of the names. */
export interface NearPerson {
  readonly sounds: readonly Sound[];
  readonly letters: readonly string[];
  /** The key presses that type the names. */
  readonly keys: readonly string[];
  /** Romaji of the names whose Latin form is romaji. */
  readonly romaji: readonly string[];
  readonly longest: Longest;
}

/** The length of the longest spelling in letters, romaji or keys, and of the longest sound. */
interface Longest {
  readonly letters: number;
  readonly sounds: number;
}

/** ㅇ of a name may stand for two sounds of a query (`isTooShort`). */
const mostSounds = (sounds: string): number => sounds.length + sounds.split('N').length - 1;
const lengthOf = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => text.length));

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
  for (const words of forms.kana) letters.add(looseKana(letterKey(words.join(''))));
  if (forms.hangul !== undefined) letters.add(letterKey(joined(clean(forms.hangul))));
  const keys = [...letters].map((name) => latinOfKeys(name) ?? name);
  return {
    sounds: forms.sounds,
    letters: [...letters],
    keys,
    romaji: [...romaji],
    longest: {
      letters: lengthOf([...letters, ...romaji, ...keys]),
      sounds: Math.max(0, ...forms.sounds.map(({ text }) => mostSounds(text))),
    },
  };
}

/** The maximum distance of two usual spellings of one name, as sounds, and the maximum per sound for short names. */
const sameName = 0.42;
const sameSound = 0.05;
/** Hangul has one spelling; fans confuse ㅐ and ㅔ. */
const sameHangul = 0.1;
/** Younah may be 윤아 or 윤하: a few ambiguous letters are not enough. */
const shortestUnsure = 6;
/** A stage name with this many sounds is unique: 믹키유천 is Micky Yoochun. */
const longAlias = 8;
/** A part of a name is less specific, so its spelling must be closer. */
const samePart = 0.15;
/** Kana omits a weak ㅎ (신혜 シネ), letters do not: 지연 and 지현 are two names. */
const weakH = 0.3;
const strongH = 0.6;
/** Kana distinguishes glides (ギュン is 균 and グン 근); letters vary. */
const weakGlide = 0.35;
const strongGlide = 0.6;
const inKana = { h: weakH, y: strongGlide };
const inLetters = { h: strongH, y: weakGlide };
const mostLikely = 0.93;
/** How much a different sound lowers the similarity. */
const typoCost = 1.15;
/** The score of a single typing slip: above every merely similar match. */
const slip = 0.935;
/** Of two slips, the more similar sound comes first: 절 for 철 before 절 for 정. */
const slipOrder = 0.004;

const unlike: Meaning = { score: 0, tier: 'near', by: 'typo' };
/** Below this likeness nothing is compared (`letters.ts`), and a distance above this share of the sounds is none. */
const leastCompared = 0.6;
const farthest = 0.35;

/**
 * Whether every spelling and sound of a person is so short that a query, such as half a sentence, cannot be similar. This
 * saves the comparison with half of the candidates.
 */
function isFarTooLong({ letters, romaji = letters, keys, sounds }: NearQuery, { longest }: NearPerson): boolean {
  const written = Math.min(letters.length, romaji.length, keys.length);
  if (written - longest.letters <= Math.max(1, (1 - leastCompared) * written)) return false;
  return sounds.every(
    ({ text }) =>
      text.length - longest.sounds > 1 &&
      isTooShort(text, text.slice(0, longest.sounds).replaceAll('N', 'n'), Math.max(sameName, farthest * text.length)),
  );
}

/** 1 means equal; a name of n sounds at distance d scores 1 - d/n. A person with another surname is only near. */
export function personLikeness(query: NearQuery, person: NearPerson, isOther: () => boolean): Meaning {
  if (isFarTooLong(query, person)) return unlike;
  // Letters are compared first: this takes a tenth of the time, and leaves fewer sounds to compare.
  const letters = mostLike(query.letters, person.letters);
  const romaji = query.romaji === undefined ? 0 : mostLike(query.romaji, person.romaji);
  let best: Meaning = { score: Math.min(mostLikely, Math.max(letters, romaji)), tier: 'near', by: 'typo' };
  // The score of a slip depends on the sounds at any distance; otherwise names that are too short are skipped.
  const isSlip = isSlipOf(query, person, isOther);
  for (const { text: said, isJapanese } of query.sounds) {
    for (const { text, isPart, isSure } of person.sounds) {
      // Hangul and kana show the sound of a name, so they are not compared with the ambiguous sounds of a Latin alias.
      if (
        (query.script === 'hangul' || query.script === 'kana') &&
        !isSure &&
        text.length < longAlias &&
        person.sounds[0]?.isSure === true
      )
        continue;
      if (!isSure && text.length < shortestUnsure) continue;
      const length = Math.max(said.length, text.length);
      const same = query.script === 'hangul' ? sameHangul : isPart ? samePart : Math.min(sameName, sameSound * length);
      // A distance above the best so far need not be computed.
      const most = isPart ? same : Math.max(same, Math.min(0.35, (1 - best.score) / typoCost) * length);
      if (!isSlip && isTooShort(said, text, most)) continue;
      const distance = soundDistance(said, text, most, isJapanese ? inKana : inLetters);
      const isSame = distance <= same;
      const near = isPart ? 0 : Math.min(mostLikely, 1 - (typoCost * distance) / length);
      const score = isSame ? (isPart ? 0.9 : 0.95) - 0.3 * (distance / length) : near;
      if (score <= best.score) continue;
      best =
        isSame && !isOther() && !(query.script === 'kana' && isUsual(query, fewestInOwnScript))
          ? { score, tier: 'folded', by: 'romanisation' }
          : { score: Math.min(score, mostLikely), tier: 'near', by: 'typo' };
    }
  }
  return best.tier === 'near' && isSlip ? { ...best, score: slip + slipOrder * best.score } : best;
}
