import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InteractionType, Locale } from 'discord-api-types/v10';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { patientBot } from '../../patience.ts';
import { commands } from '../../../commands/index.ts';
import type { HandleInteraction } from '../../../src/bot/handle-interaction.ts';
import { knowledgeOf } from '../../../src/bot/knowledge.ts';
import type { LogLine } from '../../../src/bot/log.ts';
import { createRouter } from '../../../src/bot/router.ts';
import { loadCatalog } from '../../../src/catalog/load.ts';
import { pressInteraction } from '../../../src/doors/interactions.ts';
import { loadTeaching } from '../../../src/questions/load.ts';
import { languages } from '../../../src/language/language.ts';
import { memoryState } from '../../../src/state/state.ts';
import { listed } from '../../discord/validate/violation.ts';
import { validateInteractionResponse } from '../../discord/validate/violations.ts';
import { dataFolder, testDay } from '../../real-data.ts';

/** As long as data:check lets each text be. */
const long = (length: number): Record<'en' | 'ja' | 'ko', string> => ({
  en:
    'Lorem ipsum dolor '
      .repeat(80)
      .slice(0, length - 1)
      .trimEnd() + '.',
  ja: 'これは長い文章です'.repeat(200).slice(0, length - 1) + '。',
  ko:
    '이것은 긴 문장이며 '
      .repeat(150)
      .slice(0, length - 1)
      .trimEnd() + '.',
});

const record = z.looseObject({ cast: z.array(z.looseObject({ person: z.string(), sources: z.array(z.string()) })) });

const locales = { en: Locale.EnglishUS, ja: Locale.Japanese, ko: Locale.Korean } as const;

let folder: string;
let answer: HandleInteraction;
let people: readonly string[] = [];
const log: LogLine[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hanryu-extreme-'));
  await cp(dataFolder, folder, { recursive: true });
  const path = join(folder, 'series', 'eye-love-you-2024.json');
  const work = record.parse(JSON.parse(await readFile(path, 'utf8')));
  const cast = work.cast.map((credit) => ({ ...credit, character: long(100), note: long(250) }));
  people = cast.map(({ person }) => person);
  // Twins: one actor has two roles in one work.
  const [first] = cast;
  await writeFile(
    path,
    JSON.stringify({ ...work, premise: long(1000), basedOn: long(250), cast: [...cast, first, ...cast.slice(1)] }),
  );
  const loaded = await loadCatalog(folder);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems.slice(0, 3)));
  const teaching = await loadTeaching(folder);
  if (!teaching.ok) throw new Error(JSON.stringify(teaching.problems.slice(0, 3)));
  const knowledge = knowledgeOf(loaded.catalog, teaching.teaching);
  answer = createRouter({
    ...patientBot,
    commands,
    knowledge: () => knowledge,
    state: memoryState(),
    log: (line) => log.push(line),
    now: () => testDay,
  });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(languages)(
  'GIVEN texts as long as they may be, and twins, in %s THEN Discord accepts each card',
  async (language) => {
    const ids = [
      'series.eye-love-you-2024',
      'series.eye-love-you-2024.cast.1',
      ...people.flatMap((id) => [`actor.${id}`, `actor.${id}.works.1`]),
    ];
    for (const id of ids) {
      const { response } = await answer(pressInteraction(id, locales[language]));
      expect(listed(validateInteractionResponse(response, InteractionType.MessageComponent)), id).toBe('');
    }
    // The net had to act, and says so without a word of the card.
    expect(log.filter(({ event }) => event === 'reply fitted').length).toBeGreaterThan(0);
    expect(log.every(({ event }) => event === 'reply fitted')).toBe(true);
  },
);
