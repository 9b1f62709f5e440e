import { beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../src/bot/knowledge.ts';
import { answerCard } from '../../src/cards/answer/answer.ts';
import { plain } from '../../src/cards/kit/escape.ts';
import { isActor, isJapanese } from '../../src/catalog/catalog.ts';
import { formatDate } from '../../src/language/date.ts';
import { formatDays } from '../../src/language/days.ts';
import { languages, type Language } from '../../src/language/language.ts';
import { namesOf, titlesOf } from '../../src/questions/facts/names.ts';
import { realBot, testDay } from '../real-data.ts';
import { finderAlone, oncePerKind } from './found-alone.ts';
import { phrasings, type SweptKind } from './sweep-phrasings.ts';
import { sampleOf, sized } from '../thorough.ts';

let knowledge: Knowledge;
beforeAll(async () => {
  ({ knowledge } = await realBot());
});

/** One thing that a record says, and what the answer must hold: one of several words. */
interface Case {
  readonly work?: string;
  readonly person?: string;
  readonly holds: Readonly<Record<Language, readonly string[]>>;
}

const everywhere = (...words: readonly string[]): Case['holds'] => ({ en: words, ja: words, ko: words });

/** The same in each language: a name, a title. */
const named = (...texts: readonly Readonly<Record<Language, string>>[]): Case['holds'] => ({
  en: texts.map(({ en }) => en),
  ja: texts.map(({ ja }) => ja),
  ko: texts.map(({ ko }) => ko),
});

const casesOf = oncePerKind(readCases);

function readCases(kind: SweptKind): Case[] {
  const { catalog } = knowledge;
  const isUnique = finderAlone(knowledge);
  const works = [...catalog.series.values()].filter(isUnique);
  const actors = [...catalog.people.values()].filter((person) => isActor(person) && isUnique(person));
  const maker = (
    list: readonly { readonly name: string; readonly person?: string | undefined }[] = [],
  ): Case['holds'] =>
    named(
      ...list.map(({ name, person }) => {
        const record = person === undefined ? undefined : catalog.anyone(person);
        return record === undefined ? { en: name, ja: name, ko: name } : namesOf(record);
      }),
    );
  switch (kind) {
    case 'director':
      return works.flatMap(({ id, directors }) =>
        directors === undefined ? [] : [{ work: id, holds: maker(directors) }],
      );
    case 'writer':
      return works.flatMap(({ id, writers }) => (writers === undefined ? [] : [{ work: id, holds: maker(writers) }]));
    case 'episodes':
      return works.flatMap(({ id, episodes }) =>
        episodes === undefined ? [] : [{ work: id, holds: everywhere(String(episodes)) }],
      );
    case 'release':
      return works.flatMap(({ id, start, end }) => {
        if (start === undefined) return [];
        // Of a run within one year, the year stands once: 13 January – 17 March 2023.
        const said = (language: Language): string[] => [
          formatDate(start, language),
          formatDays(start, end ?? start, language),
        ];
        return [{ work: id, holds: { en: said('en'), ja: said('ja'), ko: said('ko') } }];
      });
    case 'premise':
      return works.map(({ id, premise }) => ({
        work: id,
        holds: {
          en: [plain(premise.en).slice(0, 40)],
          ja: [plain(premise.ja).slice(0, 20)],
          ko: [plain(premise.ko).slice(0, 20)],
        },
      }));
    case 'network':
      return works.flatMap(({ id, networks = [] }) => {
        const names = networks.flatMap((network) => catalog.services.get(network)?.name ?? []);
        return names.length === 0 ? [] : [{ work: id, holds: named(...names) }];
      });
    case 'cast':
      return works.flatMap(({ id, cast = [] }) => {
        const people = cast.flatMap(({ person }) => catalog.anyone(person) ?? []);
        return people.length === 0 ? [] : [{ work: id, holds: named(...people.map(namesOf)) }];
      });
    case 'role':
      return works.flatMap(({ id, cast = [] }) =>
        cast
          .filter(({ person, character }) => {
            const record = catalog.anyone(person);
            return character !== undefined && record !== undefined && isUnique(record);
          })
          .slice(0, 1)
          .flatMap(({ person, character }) =>
            character === undefined ? [] : [{ work: id, person, holds: named(character) }],
          ),
      );
    case 'born':
      return actors.flatMap(({ id, born }) =>
        born === undefined ? [] : [{ person: id, holds: everywhere(born.slice(0, 4)) }],
      );
    case 'works':
      return actors.flatMap(({ id }) => {
        const titles = catalog.partsOf(id).flatMap(({ series }) => (isJapanese(series) ? [titlesOf(series)] : []));
        return titles.length === 0 ? [] : [{ person: id, holds: named(...titles) }];
      });
    case 'costars':
      return actors.flatMap(({ id }) => {
        const others = catalog
          .partsOf(id)
          .flatMap(({ series }) => (series.cast ?? []).filter(({ person }) => person !== id));
        const people = others.flatMap(({ person }) => catalog.anyone(person) ?? []);
        return people.length === 0 ? [] : [{ person: id, holds: named(...people.map(namesOf)) }];
      });
  }
}

function asked(phrasing: string, { work, person }: Case, language: Language): string {
  const { catalog } = knowledge;
  const series = work === undefined ? undefined : catalog.series.get(work);
  const someone = person === undefined ? undefined : catalog.anyone(person);
  return phrasing.replaceAll(/(?<![A-Za-z])[TP](?![A-Za-z])/gu, (slot) =>
    slot === 'T'
      ? series === undefined
        ? ''
        : titlesOf(series)[language]
      : someone === undefined
        ? ''
        : namesOf(someone)[language],
  );
}

function answerTo(question: string, language: Language): string {
  const { outcome, language: spoken } = knowledge.questions.ask(question, language, testDay);
  if (outcome.verdict !== 'answer') return outcome.verdict;
  const card = answerCard(outcome.answer, undefined, { catalog: knowledge.catalog, language: spoken, now: testDay });
  return (card.embeds[0]?.description ?? '').replaceAll(/\\(.)/gu, '$1');
}

/** `SWEEP=all` asks every record in each of the five phrasings; otherwise every record is asked in one of them, in turn. */
const asksAll = process.env['SWEEP'] === 'all';
const least = sized({ quick: 0.9, thorough: 0.97 });

describe('every record', () => {
  test.each(
    (Object.keys(phrasings) as SweptKind[]).flatMap((kind) => languages.map((language) => [kind, language] as const)),
  )('GIVEN the question of %s in %s for each THEN the answer holds the recorded value', (kind, language) => {
    const cases = sampleOf(casesOf(kind), 15);
    const faults: string[] = [];
    let count = 0;
    cases.forEach((one, at) => {
      phrasings[kind][language].forEach((phrasing, place) => {
        if (!asksAll && at % 5 !== place) return;
        count += 1;
        const question = asked(phrasing, one, language);
        const answer = answerTo(question, language);
        if (!one.holds[language].some((words) => answer.includes(words.replaceAll(/\\(.)/gu, '$1'))))
          faults.push(`${question} → ${answer.slice(0, 100).replaceAll('\n', ' / ')}`);
      });
    });
    expect(count).toBeGreaterThan(sized({ quick: 14, thorough: 50 }));
    expect(
      1 - faults.length / count,
      `${faults.length} of ${count}\n${faults.slice(0, 15).join('\n')}`,
    ).toBeGreaterThanOrEqual(least);
  });
});
