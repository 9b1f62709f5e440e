import { setTimeout as pause } from 'node:timers/promises';
import { charts } from '../../src/cards/trend/pictures.ts';
import { languages, type Language } from '../../src/language/language.ts';
import { notices } from '../../src/language/words/notices.ts';
import { Fan } from '../../tests/discord/fan.ts';
import type { LoopbackDiscord } from '../../tests/discord/server.ts';
import type { Place } from '../../tests/discord/world/world.ts';

const locales: Readonly<Record<Language, 'en-US' | 'ja' | 'ko'>> = { en: 'en-US', ja: 'ja', ko: 'ko' };

/** The actions of fans: look up, ask, play, follow, and look at pictures. */
const asked = [
  '/actor name:han hyo joo',
  '/ask question:who plays Tae-oh in Eye Love You?',
  '/search text:채종협',
  '/follow what:Bae Doona',
  '/quiz',
  '/upcoming',
  `/trend chart:${charts[0] ?? ''}`,
  '/following',
  '/quote about:Han Hyo-joo',
  `/trend chart:${charts[1] ?? ''}`,
];

/** The events since the last sample. */
export interface Minute {
  readonly took: number[];
  /** Told by Discord that the bot is offline: its gateway was lost a moment ago. */
  offline: number;
  /** Told by the bot that its records are away: the database starts again. */
  withoutRecords: number;
  readonly wrong: string[];
}

export const emptyMinute = (): Minute => ({ took: [], offline: 0, withoutRecords: 0, wrong: [] });

const sentences = (notice: 'broken' | 'late' | 'unkept'): readonly string[] =>
  languages.map((language) => notices[language][notice][0] ?? '');
const away = [...sentences('late'), ...sentences('unkept')];
const broken = sentences('broken');

/**
 * One of several people who ask all the time, each thing as somebody else, because the bot asks fast ones to wait. The servers
 * stay the same: with a new one for each question, the bot's memory grew by 8 KB a question, which is what discord.js keeps of a
 * server that the loopback announces.
 */
export async function ask(
  discord: LoopbackDiscord,
  places: readonly Required<Place>[],
  person: number,
  minute: () => Minute,
  over: AbortSignal,
): Promise<void> {
  for (let turn = person; !over.aborted; turn += 1) {
    const line = asked[turn % asked.length] ?? '';
    const locale = locales[languages[turn % languages.length] ?? 'en'];
    const place = places[turn % places.length] ?? discord.addGuild();
    const began = performance.now();
    try {
      const { text } = await new Fan(discord, place, { locale }).slash(line);
      if (broken.some((title) => text.includes(title))) minute().wrong.push(`${line}: ${text.slice(0, 100)}`);
      else if (away.some((title) => text.includes(title))) minute().withoutRecords += 1;
      else minute().took.push(performance.now() - began);
    } catch (error) {
      if (String(error).includes('the bot is offline')) minute().offline += 1;
      else minute().wrong.push(`${line}: ${String(error).slice(0, 200)}`);
    }
    await pause(150);
  }
}
