import { soundsOfHangul } from '../hangul/sounds.ts';
import { withOtherInitial } from '../hangul/surname.ts';
import { koreanSurnames } from '../../language/korean-surnames.ts';
import { soundDistance } from '../sound/distance.ts';
import { soundKey } from '../sound/key.ts';

const byKey = new Map<string, string[]>();
for (const surname of new Set(koreanSurnames.flatMap((one) => [one, withOtherInitial(one) ?? one]))) {
  const sounds = soundsOfHangul(surname);
  const key = soundKey(sounds);
  byKey.set(key, [...(byKey.get(key) ?? []), sounds]);
}

const usualSpelling = 0.2;

/** Whether two surnames, as sounds, are two usual spellings of one surname. */
export const isSameSurname = (a: string, b: string, most = usualSpelling): boolean => soundDistance(a, b, 1) <= most;

/** Whether sounds match a Korean surname in a usual spelling. */
export const isSurname = (sounds: string): boolean =>
  (byKey.get(soundKey(sounds)) ?? []).some((surname) => isSameSurname(sounds, surname));
