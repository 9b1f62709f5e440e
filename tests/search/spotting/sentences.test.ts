import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Knowledge } from '../../../src/bot/knowledge.ts';
import { repositoryRoot } from '../../../src/environment/root.ts';
import { realBot } from '../../real-data.ts';

let world: Knowledge;
beforeAll(async () => {
  ({ knowledge: world } = await realBot());
});

/** Headlines, chat and reviews; nearly half of them without any name of the catalog, and many of those with words that are titles too. */
const sentences = z
  .array(z.strictObject({ language: z.enum(['en', 'ja', 'ko']), text: z.string(), names: z.array(z.string()) }))
  .parse(JSON.parse(readFileSync(join(repositoryRoot, 'tests/search/spotting/sentences.json'), 'utf8')));

/** Works of one title (a film, its stage version) are one name: any of them counts as found. */
function found(text: string): { readonly ids: readonly string[] }[] {
  return world.questions.spotter
    .spot(text)
    .filter(({ isSure, kind }) => isSure && (kind === 'person' || kind === 'series'));
}

describe('names in ordinary sentences', () => {
  test('GIVEN the set THEN it has 200 sentences, nearly half of them without a name', () => {
    expect(sentences).toHaveLength(200);
    expect(sentences.filter(({ names }) => names.length === 0)).toHaveLength(93);
    const { catalog } = world;
    for (const id of sentences.flatMap(({ names }) => names))
      expect(catalog.series.has(id) || catalog.anyone(id) !== undefined, id).toBe(true);
  });

  test('GIVEN all of them THEN precision and recall are at least 97 %', () => {
    const faults: string[] = [];
    let [right, wrong, missed] = [0, 0, 0];
    for (const { text, names } of sentences) {
      const got = found(text);
      for (const { ids } of got) {
        if (ids.some((id) => names.includes(id))) right += 1;
        else {
          wrong += 1;
          faults.push(`wrong ${ids.join('/')}: ${text}`);
        }
      }
      for (const id of names) {
        if (got.some(({ ids }) => ids.includes(id))) continue;
        missed += 1;
        faults.push(`missed ${id}: ${text}`);
      }
    }
    const figures = `precision ${(right / (right + wrong)).toFixed(3)}, recall ${(right / (right + missed)).toFixed(3)}`;
    expect(right / (right + wrong), `${figures}\n${faults.join('\n')}`).toBeGreaterThanOrEqual(0.97);
    expect(right / (right + missed), `${figures}\n${faults.join('\n')}`).toBeGreaterThanOrEqual(0.97);
  });
});
