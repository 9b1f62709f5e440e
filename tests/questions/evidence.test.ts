import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../src/bot/knowledge.ts';
import { answerCard } from '../../src/cards/answer/answer.ts';
import { yearsBetween } from '../../src/catalog/age.ts';
import { languages, type Language } from '../../src/language/language.ts';
import type { Answer, Item, Value } from '../../src/questions/answer.ts';
import { realBot, testDay } from '../real-data.ts';
import { plans } from './plans.ts';
import { sized } from '../thorough.ts';

let knowledge: Knowledge;
beforeAll(async () => {
  ({ knowledge } = await realBot());
});

/** Strings anywhere in a value: ids among them. */
function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) yield* stringsIn(one);
}

/** All records that an answer cites, with what they name in their turn: the cast of a work, its makers, its channel. */
function recordsCited({ findings }: Answer): unknown[] {
  const { catalog } = knowledge;
  const ids = new Set(
    findings.flatMap(({ headline, items, records }) => [
      ...stringsIn(headline.values),
      ...stringsIn(items),
      ...records,
    ]),
  );
  const works = [...ids].flatMap((id) => catalog.series.get(id) ?? []);
  const people = [...ids].flatMap((id) => catalog.anyone(id) ?? []);
  const inWorks = works.flatMap(({ cast = [], directors = [], writers = [], producers = [] }) =>
    [...cast, ...directors, ...writers, ...producers].flatMap(({ person }) => catalog.anyone(person ?? '') ?? []),
  );
  return [
    ...works,
    ...people,
    ...inWorks,
    ...[...ids].flatMap((id) => catalog.figures.get(id) ?? catalog.quotes.get(id) ?? []),
    ...catalog.services.values(),
    ...catalog.groups.values(),
    ...catalog.genres.values(),
    ...catalog.companies.values(),
  ];
}

const withoutMarks = (text: string): string => text.replaceAll(/\\([^\p{L}\p{N}\s])/gu, '$1').replaceAll('**', '');

/** Numbers of a text, thousands joined, without leading zeros: 2024-01-03 and 3 January 2024 have the same. */
const numbersIn = (text: string): string[] =>
  [...text.replaceAll(/(?<=\d),(?=\d{3})/gu, '').matchAll(/\d+/gu)].map(([digits]) => String(Number(digits)));

/** What stands in bold or in the brackets of titles: names. A number, a count or a reason in bold is none. */
const namesIn = (text: string): string[] =>
  [...text.matchAll(/\*\*(?:\\.|[^*\n])+\*\*|『(?:[^』\n])+』|〈(?:[^〉\n])+〉/gu)]
    .map(([name]) => withoutMarks(name).replaceAll(/^[『〈]|[』〉]$/gu, ''))
    .filter((name) => !/^\d[\d.,]*\s?(?:works?|people|person|作品|人|편|명)?$/u.test(name));

/** Numbers that are counted, not told: how many there are, how old somebody is, the years between two of them. */
function counted({ findings, plan }: Answer): string[] {
  const { catalog } = knowledge;
  const values = findings.flatMap(({ headline, items }): Value[] => [
    ...Object.values<Value>(headline.values),
    ...items.flatMap((item: Item) => (item.is === 'measured' || item.is === 'slice' ? [item.value] : [])),
  ]);
  const ids = findings.flatMap(({ records, items }) => [...records, ...stringsIn(items)]);
  // Today's age, or the age at death.
  const ages = ids.flatMap((id) => {
    const { born, died = '2026-11-21' } = catalog.people.get(id) ?? {};
    return born === undefined ? [] : [String(yearsBetween(born, died) ?? '')];
  });
  const counts = values.flatMap((value) =>
    value.is === 'count' || value.is === 'tally'
      ? [value.count]
      : value.is === 'apart'
        ? [value.apart.count]
        : value.is === 'measured'
          ? [value.value]
          : value.is === 'records'
            ? [value.ids.length - 10]
            : value.is === 'slices'
              ? [value.of.length - 4]
              : [],
  );
  const lists = findings.flatMap(({ items }) =>
    items.flatMap((item) =>
      item.is === 'work'
        ? [item.people.length - 4]
        : item.is === 'person'
          ? [item.works.length - 3]
          : item.is === 'reason'
            ? [item.count]
            : [],
    ),
  );
  return [
    ...ages,
    ...counts.flatMap((count) => numbersIn(String(count))),
    ...lists.map(String),
    ...numbersIn(JSON.stringify(plan)),
  ];
}

/** Names and numbers of a card that stand in no record which the answer cites. */
function strangers(answer: Answer, language: Language): string[] {
  const card = answerCard(answer, undefined, { catalog: knowledge.catalog, language, now: testDay });
  // Small print names pages, and is checked by the tests of sources.
  const told = (card.embeds[0]?.description ?? '')
    .split('\n')
    .filter((line) => !line.startsWith('-#'))
    .join('\n');
  const known = withoutMarks(JSON.stringify(recordsCited(answer)).replaceAll(String.raw`\"`, '"'));
  // A genre has a capital where a line begins with it.
  const isKnown = (name: string): boolean => known.includes(name) || known.includes(name.toLowerCase());
  const numbers = new Set([...numbersIn(known), ...counted(answer)]);
  // Films and women are kinds, and no names.
  const isKind = /"over":"(?:form|gender|year|span)"/u.test(JSON.stringify(answer.plan));
  const isReason = answer.findings.some(({ items }) => items.some(({ is }) => is === 'reason'));
  return [
    ...numbersIn(withoutMarks(told)).filter((number) => !numbers.has(number)),
    ...namesIn(told).filter(
      (name) => !isReason && !isKind && !isKnown(name.replace(/ ※$/u, '')) && !name.endsWith('…'),
    ),
  ];
}

describe('every answer', () => {
  test.each(languages)(
    'GIVEN any plan in %s THEN each name and each number of its card is in a record that it cites',
    (language) => {
      fc.assert(
        fc.property(plans(knowledge.catalog), (plan) => {
          const answer = knowledge.questions.answer(plan, language, testDay);
          expect(answer === undefined ? [] : strangers(answer, language), JSON.stringify(plan)).toEqual([]);
        }),
        { numRuns: sized({ quick: 15, thorough: 400 }) },
      );
    },
  );

  test('GIVEN any plan with evidence THEN it cites pages of the catalog', () => {
    fc.assert(
      fc.property(plans(knowledge.catalog), (plan) => {
        const answer = knowledge.questions.answer(plan, 'en', testDay);
        for (const { isFound, items, sources } of answer?.findings ?? []) {
          for (const id of sources) expect(knowledge.catalog.sources.has(id), id).toBe(true);
          if (isFound && items.length > 0 && plan.do !== 'compare' && plan.do !== 'select' && plan.do !== 'tally')
            expect(sources.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: sized({ quick: 15, thorough: 300 }) },
    );
  });
});
