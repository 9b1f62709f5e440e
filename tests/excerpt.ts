import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { repositoryRoot } from '../src/environment/root.ts';
import { once } from '../src/search/once.ts';
import { knowledgeOf } from '../src/bot/knowledge.ts';
import { botOf, catalogIn, dataFolder, realTeaching, testDay, type RealBot } from './real-data.ts';

/**
 * Six works with everything that they refer to, copied from the data on 2026-11-29. It loads in a tenth of the time of
 * the whole data, and an edit of the data cannot fail a test that uses it.
 */
export const excerptFolder = join(repositoryRoot, 'tests', 'excerpt');

/** Makes a whole data folder: the excerpt, and the words that questions are read with. */
export async function copyExcerptTo(folder: string): Promise<void> {
  await cp(excerptFolder, folder, { recursive: true });
  for (const part of ['lexicon', 'suggestions.json', 'news-words.json'])
    await cp(join(dataFolder, part), join(folder, part), { recursive: true });
}

/** A data folder that a test may edit, removed with the test. */
export async function copyOfExcerpt(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hanryu-data-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await copyExcerptTo(folder);
  return folder;
}

const excerptKnowledge = once(async () => knowledgeOf(await catalogIn(excerptFolder), await realTeaching()));

/** The real bot on the excerpt. */
export const excerptBot = async (now = testDay): Promise<RealBot> => botOf(await excerptKnowledge(), now);
