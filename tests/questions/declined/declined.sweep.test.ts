import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Knowledge } from '../../../src/bot/knowledge.ts';
import { isActor } from '../../../src/catalog/catalog.ts';
import { repositoryRoot } from '../../../src/environment/root.ts';
import { languages, type Language } from '../../../src/language/language.ts';
import { namesOf, titlesOf } from '../../../src/questions/facts/names.ts';
import { realBot, testDay } from '../../real-data.ts';
import { sampleOf, sized, thorough } from '../../thorough.ts';

let world: Knowledge;
beforeAll(async () => {
  ({ knowledge: world } = await realBot());
});

const jsonOf = (name: string): unknown =>
  JSON.parse(readFileSync(join(repositoryRoot, 'tests/questions/declined', name), 'utf8'));

/** Ten phrasings a subject; {X} stands for whoever is asked about. */
const phrasings = z.record(z.string(), z.array(z.string()).length(10));
const nearMisses = z.record(z.enum(languages), z.array(z.string()).min(15)).parse(jsonOf('near-misses.json'));

/** Somebody by a work, and somebody who was named before. */
const byWork: Readonly<Record<Language, (title: string) => string>> = {
  en: (title) => `the lead of "${title}"`,
  ja: (title) => `『${title}』の主演`,
  ko: (title) => `〈${title}〉 주연 배우`,
};
const unnamed: Readonly<Record<Language, string>> = { en: 'that actor', ja: 'あの俳優', ko: '그 배우' };

/** The phrasings with a name, with a work, and with neither. */
function questionsOf(lines: readonly string[], language: Language): string[] {
  const { catalog } = world;
  const people = sampleOf(
    [...catalog.people.values()].filter((person) => isActor(person)),
    lines.length,
  );
  const works = sampleOf([...catalog.series.values()], lines.length);
  return lines.flatMap((line, at) => {
    const [person, work] = [people[at % people.length], works[at % works.length]];
    if (!line.includes('{X}') || person === undefined || work === undefined) return [line];
    const whom = [namesOf(person)[language], byWork[language](titlesOf(work)[language]), unnamed[language]];
    // `npm test` asks each phrasing once, in turn with a name, with a work and with neither.
    const asked = thorough ? whom : whom.slice(at % 3, (at % 3) + 1);
    return asked.map((one) => line.replace('{X}', one));
  });
}

/** A refusal, or "I do not know that name": nothing is told. */
const isDeclined = (question: string, language: Language): boolean =>
  world.questions.ask(question, language, testDay).outcome.verdict !== 'answer';

describe.each(languages)('subjects that are declined, in %s', (language) => {
  const subjects = phrasings.parse(jsonOf(`${language}.json`));

  test('GIVEN ten phrasings of each, with a name, with a work and without THEN 98 % are declined', () => {
    const asked = Object.values(subjects).flatMap((lines) => questionsOf(lines, language));
    const answered = asked.filter((question) => !isDeclined(question, language));
    expect(asked.length).toBeGreaterThan(sized({ quick: 140, thorough: 350 }));
    expect(answered.length / asked.length, answered.join('\n')).toBeLessThanOrEqual(0.02);
  });

  test.each(nearMisses[language] ?? [])(
    'GIVEN "%s", which only looks like one, THEN it is not declined',
    (question) => {
      expect(isDeclined(question, language)).toBe(false);
    },
  );
});
