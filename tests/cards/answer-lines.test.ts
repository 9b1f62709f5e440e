import { beforeAll, describe, expect, test } from 'vitest';
import { answerCard } from '../../src/cards/answer/answer.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import type { Language } from '../../src/language/language.ts';
import type { Answer, Finding, Item } from '../../src/questions/answer.ts';
import { realCatalog, testDay } from '../real-data.ts';

let catalog: Catalog;
beforeAll(async () => {
  catalog = await realCatalog();
});

const work = 'eye-love-you-2024';
const person = 'chae-jong-hyeop';
const record = (id: string) => ({ is: 'record', id }) as const;
const plan: Answer['plan'] = { do: 'about', of: work };

const finding = (parts: Pick<Finding, 'headline' | 'items'> & Partial<Finding>): Finding => ({
  isFound: true,
  caveats: [],
  records: [],
  sources: [],
  ...parts,
});

function card(findings: readonly Finding[], language: Language = 'en') {
  const answer: Answer = { plan, findings, unused: [], followUps: [], others: [] };
  const [embed] = answerCard(answer, undefined, { catalog, language, now: testDay }).embeds;
  return { lines: (embed?.description ?? '').split('\n'), footer: embed?.footer?.text ?? '' };
}

const lengthOf = (...findings: readonly Finding[]): number => card(findings).lines.length;

const quoteId = '2024-unnamed-agency-official-market';
const quoteHeadline = (): Finding['headline'] => {
  const quote = catalog.quotes.get(quoteId);
  if (quote === undefined) throw new Error(`${quoteId} is no longer in the data`);
  return {
    key: 'statement',
    values: { speaker: { is: 'text', text: quote.speaker }, text: { is: 'text', text: quote.text } },
  };
};

describe('what the first sentence says is not said again below it', () => {
  test('GIVEN places to watch THEN they take one line', () => {
    const { lines } = card([
      finding({
        headline: { key: 'watch', values: { work: record(work), places: { is: 'places', work } } },
        items: [{ is: 'places', work }],
      }),
    ]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^\*\*Eye Love You\*\* is on Netflix, /u);
  });

  test('GIVEN a part THEN only other people’s parts follow below', () => {
    const part = { is: 'part', work, person } as const;
    const { lines } = card([
      finding({
        headline: { key: 'role', values: { person: record(person), work: record(work), part } },
        items: [
          { is: 'credit', work, person, show: 'person' },
          { is: 'credit', work, person: 'nikaido-fumi', show: 'person' },
        ],
      }),
    ]);
    expect(lines.map((line) => line.slice(0, 22))).toEqual(['**Chae Jong-hyeop** is', '• **Fumi Nikaido** · a']);
  });

  test.each([
    ['en', /^-# official at a Korean talent agency · \[ZAPZEE\]/u],
    ['ja', /^-# 韓国の芸能事務所関係者 · \[ZAPZEE\]/u],
    ['ko', /^-# 한국 연예기획사 관계자 · \[ZAPZEE\]/u],
  ] as const)(
    'GIVEN %s and a statement THEN the line below names speaker and page, and repeats none of the words',
    (language, source) => {
      const { lines } = card(
        [finding({ headline: quoteHeadline(), items: [{ is: 'quote', quote: quoteId }] })],
        language,
      );
      expect(lines).toHaveLength(2);
      expect(lines[1]).toMatch(source);
    },
  );

  test('GIVEN a second finding whose only line is already shown THEN it is left out; with a yes or no it stays', () => {
    const note = catalog.series.get('soul-mate-2026')?.notes?.[0];
    if (note === undefined) throw new Error('soul-mate-2026 has no note');
    const item = { is: 'note', work: 'soul-mate-2026', note } as const;
    const main = finding({
      headline: { key: 'release', values: { work: record(item.work), status: { is: 'status', work: item.work } } },
      items: [item],
    });
    const second = finding({
      headline: { key: 'note', values: { work: record(item.work), text: { is: 'text', text: note.text } } },
      items: [item],
    });
    expect(lengthOf(main, second)).toBe(lengthOf(main));
    expect(lengthOf(main, { ...second, lead: 'yes' })).toBeGreaterThan(lengthOf(main));
  });
});

const watched = (of: string): Finding =>
  finding({
    headline: { key: 'watch', values: { work: record(of), places: { is: 'places', work: of } } },
    items: [],
    caveats: ['watch-checked'],
  });

describe('several answers on one card', () => {
  test('GIVEN a reservation that applies to each of them THEN it appears once, below the last, and they are close together', () => {
    const { lines } = card([watched(work), watched('romantics-anonymous-2025')]);
    expect(lines).toEqual([
      expect.stringMatching(/^\*\*Eye Love You\*\* is on /u),
      expect.stringMatching(/^\*\*Romantics Anonymous\*\* is on /u),
      '-# Offers change: check before you subscribe.',
    ]);
  });

  test('GIVEN one with the same headline as the first THEN its lines come below the first', () => {
    const { lines } = card([
      watched(work),
      { ...watched(work), items: [{ is: 'credit', work, person, show: 'person' }] },
    ]);
    expect(lines).toEqual([
      expect.stringMatching(/^\*\*Eye Love You\*\* is on /u),
      expect.stringMatching(/^• \*\*Chae Jong-hyeop\*\*/u),
      '-# Offers change: check before you subscribe.',
    ]);
  });
});

/** A part of which no source gives the name. */
const doubtful = (): Item => {
  const series = [...catalog.series.values()].find(({ cast = [] }) =>
    cast.some((one) => one.unverified?.includes('character')),
  );
  const credit = series?.cast?.find((one) => one.unverified?.includes('character'));
  if (series === undefined || credit === undefined) throw new Error('no doubtful part in the data');
  return { is: 'credit', work: series.id, person: credit.person, show: 'person' };
};

const answered = (items: Finding['items'], caveats: Finding['caveats']) =>
  card([
    finding({
      headline: { key: 'premise', values: { work: record(work), text: { is: 'raw', raw: 'x' } } },
      items,
      caveats,
    }),
  ]);

describe('the footer of an answer', () => {
  test('GIVEN ※ at a part THEN the footer explains it, and no sentence does', () => {
    const { lines, footer } = answered([doubtful()], ['unconfirmed']);
    expect(lines.filter((line) => line.includes('※'))).toHaveLength(1);
    expect(footer).toContain('※ = not confirmed by a source');
  });

  test('GIVEN no ※ and an answer that nothing confirms THEN the sentence explains it, and no footer does', () => {
    const { lines, footer } = answered([], ['unconfirmed']);
    expect(lines).toContain('-# ※ Not confirmed by a source.');
    expect(footer).not.toContain('※');
  });

  test('GIVEN an answer about the future THEN the card says once how far the sources go', () => {
    const { lines, footer } = answered([], ['as-far-as-sources']);
    expect(lines.join()).toContain('My sources go up to ');
    expect(footer).not.toContain('Known up to');
  });
});

describe('a note below a sentence about its work', () => {
  const text = { en: 'Shot in Tokyo.', ja: '東京で撮影。', ko: '도쿄 촬영.' };
  const note: Item = { is: 'note', work, note: { topic: 'production', text, sources: [] } };
  const release = { key: 'release', values: { work: record(work), status: { is: 'status', work } } } as const;

  test('GIVEN the sentence names the work THEN the note does not', () => {
    expect(card([finding({ headline: release, items: [note] })]).lines[1]).toBe('• Shot in Tokyo.');
  });

  test('GIVEN the sentence names another work THEN the note names its own', () => {
    const other = { key: 'release', values: { ...release.values, work: record('air-doll-2009') } } as const;
    expect(card([finding({ headline: other, items: [note] })]).lines[1]).toBe('• **Eye Love You**: Shot in Tokyo.');
  });

  test('GIVEN a second answer of only that note THEN it is not said twice', () => {
    const second = finding({
      headline: { key: 'note', values: { work: record(work), text: { is: 'raw', raw: 'x' } } },
      items: [note],
    });
    expect(card([finding({ headline: release, items: [note] }), second]).lines.join('\n')).not.toContain('**: x');
  });
});
