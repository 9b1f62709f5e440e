import { beforeAll, describe, expect, test } from 'vitest';
import { answerCard } from '../../src/cards/answer/answer.ts';
import type { Reply } from '../../src/cards/kit/reply.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { languages, type Language } from '../../src/language/language.ts';
import type { Finding } from '../../src/questions/answer.ts';
import type { Where } from '../../src/questions/plans/where.ts';
import { realCatalog, testDay } from '../real-data.ts';

let catalog: Catalog;
beforeAll(async () => {
  catalog = await realCatalog();
});

const work = 'eye-love-you-2024';
const person = 'chae-jong-hyeop';

const credit = { is: 'credit', work, person, show: 'work' } as const;

function card(
  where: Where,
  language: Language,
  key: 'noWorks' | 'oneWork' = 'noWorks',
  items: Finding['items'] = [credit],
): Reply {
  const conditions = { is: 'where', where, want: 'work' } as const;
  const finding: Finding = {
    isFound: key === 'oneWork',
    headline:
      key === 'noWorks'
        ? { key, values: { where: conditions } }
        : { key, values: { where: conditions, work: { is: 'record', id: work }, status: { is: 'status', work } } },
    items,
    caveats: ['nearest', 'as-far-as-sources'],
    records: [],
    sources: [],
  };
  const plan = { do: 'about', of: work } as const;
  const answer = { plan, findings: [finding], unused: [], followUps: [], others: [] };
  return answerCard(answer, undefined, { catalog, language, now: testDay });
}

const lines = (...asked: Parameters<typeof card>): readonly string[] =>
  (card(...asked).embeds[0]?.description ?? '').split('\n');

describe('a question about works to come that has no answer', () => {
  test.each([
    ['en', 'My sources name no next work of **Chae Jong-hyeop** in Japan.', '-# So far:'],
    ['ja', '**チェ・ジョンヒョプ**の日本での次回作は、手元の出典にまだありません。', '-# これまでの作品：'],
    ['ko', '**채종협**의 일본 차기작은 아직 가지고 있는 출처에 없습니다.', '-# 지금까지의 작품:'],
  ] as const)('GIVEN %s and one person THEN the answer names the person and then what came so far', (...row) => {
    const [language, sentence, soFar] = row;
    expect(lines({ people: [person], ahead: true }, language).slice(0, 2)).toEqual([sentence, soFar]);
  });

  test.each([
    ['en', 'My sources name nothing that is still to come (films).', '-# Nearest to it:'],
    ['ja', 'これから放送・公開される作品は、手元の出典にありません（映画）。', '-# 近いもの：'],
    ['ko', '앞으로 방송·공개될 작품은 가지고 있는 출처에 없습니다 (영화).', '-# 가장 가까운 것:'],
  ] as const)('GIVEN %s and another condition THEN the answer names the condition', (...row) => {
    const [language, sentence, nearest] = row;
    expect(lines({ forms: ['film'], ahead: true }, language).slice(0, 2)).toEqual([sentence, nearest]);
  });

  test.each(languages)(
    'GIVEN %s THEN it says how far the sources go, and a list of past works has none of this',
    (of) => {
      expect(lines({ people: [person], ahead: true }, of).at(-1)).toMatch(/2026/u);
      expect(lines({ people: [person] }, of)[0]).not.toBe(lines({ people: [person], ahead: true }, of)[0]);
    },
  );
});

test.each([
  ['en', 'Next for **Chae Jong-hyeop**: **Eye Love You**. Aired '],
  ['ja', '**チェ・ジョンヒョプ**の次回作は『Eye Love You』です。2024年'],
  ['ko', '**채종협**의 차기작은 〈아이 러브 유〉입니다. 2024년'],
] as const)('GIVEN %s and one work to come of one person THEN the sentence names both', (language, begin) => {
  expect(lines({ people: [person], ahead: true }, language, 'oneWork')[0]?.slice(0, begin.length)).toBe(begin);
});

describe('a month', () => {
  const month = testDay.toISOString().slice(0, 7);

  test('GIVEN the month of today and no work THEN the sources name nothing, because it is not over', () => {
    expect(lines({ released: { from: month, to: month } }, 'en')[0]).toMatch(/^My sources name nothing/u);
  });

  test('GIVEN a month that is over and no work THEN there is none', () => {
    expect(lines({ released: { from: '2025-01', to: '2025-01' } }, 'en')[0]).toBe('None (January 2025).');
  });
});

test.each([
  [10, 'Show all 10'],
  [11, 'Show all 10'],
])('GIVEN %d works that come near THEN "%s" leads to ten at most', (count, label) => {
  const ids = [...catalog.series.keys()].slice(0, count);
  const items = ids.map((id) => ({ is: 'work', work: id, people: [] }) as const);
  expect(JSON.stringify(card({ released: { from: '2025-01', to: '2025-01' } }, 'en', 'noWorks', items).rows)).toContain(
    label,
  );
});
