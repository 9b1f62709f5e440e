import { beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../src/bot/knowledge.ts';
import { realBot, testDay } from '../real-data.ts';
import { questionsOf, type Asked } from './sets.ts';
import { sampleOf } from '../thorough.ts';

const all = sampleOf(['asked-by-fans.json', 'asked-by-us.json'].flatMap(questionsOf), 30);

let knowledge: Knowledge;
/** The answer to each question as it was asked. */
let answers: ReadonlyMap<Asked, string>;
beforeAll(async () => {
  ({ knowledge } = await realBot());
  answers = new Map(all.map((one) => [one, answerTo(one.question, one.language)]));
});

const fullWidth = (text: string): string =>
  text.replaceAll(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfe_e0));

/** ア for ｱ, with voicing marks of their own: as old Japanese keyboards and some subtitles write. */
const halves: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 0xff_9e - 0xff_66 }, (_, at) => String.fromCharCode(0xff_66 + at)).flatMap((half) =>
    [half, `${half}ﾞ`, `${half}ﾟ`].map((written) => [written.normalize('NFKC'), written] as const),
  ),
);
const halfWidthKana = (text: string): string => text.replaceAll(/[ァ-ヺー]/gu, (kana) => halves.get(kana) ?? kana);

/** Ways to write the same question, and the questions of which each is true. */
const rewritings: readonly (readonly [string, (text: string) => string, (one: Asked) => boolean])[] = [
  ['in NFD', (text) => text.normalize('NFD'), () => true],
  ['in full width', fullWidth, () => true],
  ['with half-width kana', halfWidthKana, ({ language }) => language === 'ja'],
  ['with a zero-width space in it', (text) => `${text.slice(0, 3)}\u200b${text.slice(3)}`, () => true],
  ['with a direction mark around it', (text) => `\u202b${text}\u202c`, () => true],
  ['with a stray emoji', (text) => `${text} 😭`, () => true],
  ['with more white space', (text) => `  ${text.replaceAll(' ', '  ')} `, () => true],
  ['with one more question mark', (text) => text.replace(/([?？])$/u, '$1$1'), () => true],
];

function answerTo(question: string, language: Asked['language']): string {
  const { outcome, language: spoken } = knowledge.questions.ask(question, language, testDay);
  return JSON.stringify([spoken, outcome.verdict, outcome.verdict === 'answer' ? outcome.answer.plan : undefined]);
}

describe('the same question in another spelling', () => {
  test.each(rewritings)(
    'GIVEN every question of the sets %s THEN it gets the same answer',
    (_how, rewrite, isMeant) => {
      const faults = all.filter(isMeant).flatMap((one) => {
        const rewritten = rewrite(one.question);
        return answerTo(rewritten, one.language) === answers.get(one) ? [] : [rewritten];
      });
      expect(faults).toEqual([]);
    },
  );

  // A full stop more or less may part two sentences, and capitals tell names from words: a few questions are another one then.
  test.each([
    ['without its last sign', (text: string) => text.replace(/[.!?？。！]+$/u, ''), 0.9],
    ['in capitals', (text: string) => text.toUpperCase(), 0.85],
    ['in small letters', (text: string) => text.toLowerCase(), 0.85],
  ] as const)('GIVEN every question of the sets %s THEN nearly all get the same answer', (_how, rewrite, least) => {
    const same = all.filter((one) => answerTo(rewrite(one.question), one.language) === answers.get(one));
    expect(same.length / all.length).toBeGreaterThanOrEqual(least);
  });
});
