import { beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../../src/bot/knowledge.ts';
import { answerCard } from '../../../src/cards/answer/answer.ts';
import { plain } from '../../../src/cards/kit/escape.ts';
import { languages, type Language } from '../../../src/language/language.ts';
import { realBot, testDay } from '../../real-data.ts';
import { sized } from '../../thorough.ts';
import { finderAlone } from '../found-alone.ts';
import { asked, heldBy, pairs, properties, subjectsIn, type Subject, type Words } from './cases.ts';
import type { Property } from './properties.ts';

let knowledge: Knowledge;
/** What is on record of each subject, by property. */
let onRecord: ReadonlyMap<Property, ReadonlyMap<Subject, Words>>;
beforeAll(async () => {
  ({ knowledge } = await realBot());
  const { catalog } = knowledge;
  const subjects = subjectsIn(catalog, finderAlone(knowledge));
  const heldOf = (property: Property): ReadonlyMap<Subject, Words> =>
    new Map(
      subjects.flatMap((one) => {
        const held = heldBy(property, one, catalog);
        return held === undefined ? [] : [[one, held] as const];
      }),
    );
  onRecord = new Map(properties.map((property) => [property, heldOf(property)]));
});

const bare = (text: string): string => text.replaceAll(/\\(.)/gu, '$1').replaceAll('**', '').toLowerCase();

function answerTo(question: string, language: Language): string {
  const { outcome, language: spoken } = knowledge.questions.ask(question, language, testDay);
  if (outcome.verdict !== 'answer') return outcome.verdict;
  const card = answerCard(outcome.answer, undefined, { catalog: knowledge.catalog, language: spoken, now: testDay });
  return bare(card.embeds[0]?.description ?? '');
}

/** Where the first of the words stands in the answer; infinitely far where none does. */
const placeOf = (words: readonly string[], answer: string): number =>
  Math.min(...words.map((word) => answer.indexOf(bare(plain(word)))).map((at) => (at < 0 ? Infinity : at)));

const perPair = sized({ quick: 1, thorough: 8 });

/** A cast list or an earlier sentence may name what is asked second: then its first place says nothing about the order. */
const least = { both: sized({ quick: 0.95, thorough: 0.97 }), inOrder: 0.95 };

describe('two things asked in one sentence', () => {
  test.each(languages)(
    'GIVEN each ordered pair of properties in %s THEN both are answered, in that order',
    (language) => {
      const faults: string[] = [];
      let [count, reversed] = [0, 0];
      pairs.forEach((pair, at) => {
        const [first, second] = pair;
        const [of, ofOther] = [onRecord.get(first), onRecord.get(second)];
        const fit = [...(of?.keys() ?? [])].filter((one) => ofOther?.has(one) === true);
        for (let round = 0; round < perPair; round += 1) {
          const one = fit[(at * 31 + round * 97) % fit.length];
          if (one === undefined) continue;
          const question = asked(pair, one, language, round);
          const answer = answerTo(question, language);
          const [a, b] = [of, ofOther].map((held) => placeOf(held?.get(one)?.[language] ?? [], answer));
          count += 1;
          if (a === undefined || b === undefined || Math.max(a, b) === Infinity)
            faults.push(`${first} + ${second}: ${question} → ${answer.slice(0, 160).replaceAll('\n', ' / ')}`);
          else if (a > b) reversed += 1;
        }
      });
      expect(count).toBeGreaterThan(120 * perPair);
      expect(
        1 - faults.length / count,
        `${faults.length} of ${count}\n${faults.slice(0, 20).join('\n')}`,
      ).toBeGreaterThanOrEqual(least.both);
      expect(1 - reversed / count).toBeGreaterThanOrEqual(least.inOrder);
    },
  );
});
