import { joined } from '../clean.ts';
import { fondSyllable } from '../names/fondly.ts';
import { otherOrders } from '../names/split.ts';
import { japaneseSoundsOfHangul } from '../hangul/japanese-sounds.ts';
import { withoutDoubleInitials } from '../hangul/jamo.ts';
import { jamoOfKeys, latinOfKeys } from '../hangul/keyboard.ts';
import { katakana, looseKana, shortVowels } from '../kana/fold.ts';
import { romajiOfKana } from '../kana/romaji.ts';
import { keySigns, letterKey } from '../key.ts';
import { isEverydayEnglish } from '../latin/everyday-words.ts';
import { loanOfSounds } from '../latin/loan.ts';
import { romajiKey, shortO } from '../latin/romaji.ts';
import { soundsOfLatin } from '../latin/sounds.ts';
import { soundKeys } from '../sound/key.ts';
import { withDigits, withOtherCounter } from '../numerals.ts';
import { table } from '../table.ts';
import { halfReadings } from './half-readings.ts';
import { withInputMethod } from './input-method.ts';
import { withJapaneseParticles } from './particles.ts';
import type { Reading } from './reading.ts';
import { seasonIn, withNumber } from './seasons.ts';
import { swapped } from './swapped.ts';

const isKana = (text: string): boolean => /^[ぁ-ゖァ-ヺー]+$/u.test(text);

/** The minimum length of a Korean title's sound: a shorter one may be a person's name. */
const shortestTitleSound = 7;
/** The penalty for other characters with the same meaning. */
export const sameLoss = 0.005;

const lookAlikes: Readonly<Record<string, string>> = table('二:ニ 力:カ 工:エ 口:ロ 夕:タ 卜:ト 八:ハ 一:ー');

/** A kanji after katakana that looks like katakana: ジ二 is ジニ. */
const withKanaForLookAlikes = (cleaned: string): string =>
  cleaned.replaceAll(/(?<=[ァ-ヺー] ?)[二力工口夕卜八一](?=[ァ-ヺー ]|$)/gu, (kanji) => lookAlikes[kanji] ?? kanji);

/**
 * Readings with the same meaning: numbers as digits, and without "and", because "&" is no letter and title keys omit
 * it.
 */
export function sameReadings(cleaned: string): Reading[] {
  const digits = withDigits(cleaned);
  const season = seasonIn(digits);
  const initials = /^[ㄱ-ㅎ]+$/u.test(cleaned) ? [withoutDoubleInitials(cleaned)] : [];
  const seen = withKanaForLookAlikes(cleaned);
  const numbered = season === undefined ? [] : [withNumber(season)];
  return [
    ...new Set([
      seen,
      ...numbered,
      ...initials,
      digits,
      withOtherCounter(digits),
      cleaned.replace(' and ', ' '),
      digits.replace(' and ', ' '),
    ]),
  ]
    .filter((text) => text !== cleaned)
    .map((text) => ({ key: letterKey(text), loss: sameLoss }));
}

function inOtherOrders(cleaned: string): Reading[] {
  const words = cleaned.split(' ');
  return words.length > 1 && words.length < 4
    ? otherOrders(words).map((order) => ({ key: letterKey(order.join('')), loss: 0.01 }))
    : [];
}

const swappedReadings = (cleaned: string): Reading[] =>
  swapped(cleaned).map((other) => ({ key: letterKey(other), loss: 0.01, isGuess: true }));

function latinReadings(text: string): Reading[] {
  const romaji = romajiKey(text);
  const isGuess = /[lv]/u.test(text);
  const asTitle = { key: keySigns.romaji + shortO(romaji), loss: 0.01, isGuess };
  // "disk" is a word, though the Korean layout makes 얀ㅏ of it; "load" may still be a Japanese spelling of a title.
  if (isEverydayEnglish(text)) return isGuess ? [{ ...asTitle, isWhole: true }] : [];
  const typed = jamoOfKeys(text);
  return [
    { key: keySigns.korean + romaji, loss: 0.01 },
    asTitle,
    ...(typed === undefined ? [] : [{ key: letterKey(typed), loss: 0.02, by: 'keyboard' as const }]),
  ];
}

function hangulReadings(text: string): Reading[] {
  const heard = japaneseSoundsOfHangul(text);
  // Finished syllables are Korean: 유나 is not DBSK.
  const latin = /[ㄱ-ㅣ]/u.test(text) ? latinOfKeys(text) : undefined;
  return [
    ...(heard === undefined ? [] : [{ key: keySigns.heard + heard, loss: 0.01, isGuess: true }]),
    ...(latin === undefined ? [] : [{ key: latin, loss: 0.02, by: 'keyboard' as const }]),
  ];
}

/**
 * Readings of a query beside its letters: another order, another kana spelling, romaji, the wrong keyboard, a loanword.
 */
export function otherReadings(cleaned: string): Reading[] {
  const text = joined(cleaned);
  if (/^[a-z0-9]+$/u.test(text))
    return [...inOtherOrders(cleaned), ...latinReadings(text), ...swappedReadings(cleaned)];
  if (/^[가-힣]+$/u.test(text))
    return [...inOtherOrders(cleaned), ...swappedReadings(cleaned), ...hangulReadings(text)];
  const readings = inOtherOrders(cleaned);
  if (/[ぁ-ゖァ-ヺー]/u.test(text)) {
    const loose = looseKana(letterKey(text));
    readings.push({ key: loose, loss: 0.01, by: 'kana' });
    readings.push({ key: keySigns.long + shortVowels(loose), loss: 0.015, by: 'kana' });
  }
  if (isKana(text)) {
    const romaji = romajiKey(romajiOfKana(text));
    readings.push({ key: keySigns.korean + romaji, loss: 0.015, by: 'kana' });
    readings.push({ key: keySigns.romaji + shortO(romaji), loss: 0.02, by: 'kana' });
  }
  // かくうOLにっき: the kana are romanised, the letters stay.
  else if (/^[a-z0-9ぁ-ゖァ-ヺー]+$/u.test(text) && /[ぁ-ゖァ-ヺ]{2}/u.test(text))
    readings.push({
      key: keySigns.romaji + shortO(romajiKey(romajiOfKana(text))),
      loss: 0.02,
      by: 'kana',
      isGuess: true,
    });
  const translated = withJapaneseParticles(cleaned);
  if (translated !== undefined) readings.push({ key: letterKey(translated), loss: 0.01, isGuess: true });
  readings.push(...halfReadings(text));
  readings.push(...swappedReadings(cleaned));
  for (const kana of withInputMethod(cleaned))
    for (const reading of [{ key: looseKana(letterKey(kana)), loss: 0 }, ...otherReadings(kana)])
      readings.push({ ...reading, loss: reading.loss + 0.02, by: 'keyboard', isGuess: true });
  readings.push(...hangulReadings(text));
  return readings;
}

/** Readings of the last resort: a title in kana or hangul by its English sound, and the initials of a name. */
export function rareReadings(cleaned: string): Reading[] {
  const text = joined(cleaned);
  // 김밥과 오니기리 is "Kimbap and Onigiri".
  const listed = joined(cleaned.replaceAll(/(?<=[가-힣])[과와] (?=[가-힣])/gu, ' '));
  const loans = [...new Set([text, listed])].map((one) => loanOfSounds(katakana(one)));
  const fond = fondSyllable(cleaned);
  return [
    ...(fond === undefined ? [] : [{ key: keySigns.fond + fond, loss: 0 }]),
    ...(/^[a-z ]+$/u.test(cleaned) ? soundsOfLatin(cleaned).flatMap(soundKeys) : [])
      .filter((key) => key.length >= shortestTitleSound)
      .map((key) => ({ key: keySigns.sound + key, loss: 0, isGuess: true })),
    ...loans.flatMap((loan) => (loan === undefined ? [] : [{ key: keySigns.loan + loan, loss: 0 }])),
    ...(/^[a-z]{3}$/u.test(cleaned) ? [{ key: keySigns.initials + cleaned, loss: 0 }] : []),
  ];
}
