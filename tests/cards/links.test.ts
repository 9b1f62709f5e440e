import type { APIButtonComponent } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { actorCard } from '../../src/cards/actor/actor.ts';
import { linkButtons } from '../../src/cards/kit/links.ts';
import { otherTitles } from '../../src/cards/kit/names.ts';
import { statusLine } from '../../src/cards/kit/status.ts';
import { pictureCredit, thumbnail } from '../../src/cards/kit/thumbnail.ts';
import { seriesCard } from '../../src/cards/series/series.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import type { Link, LinkKind } from '../../src/catalog/schema/link.ts';
import type { Picture } from '../../src/catalog/schema/picture.ts';
import type { Series } from '../../src/catalog/schema/series.ts';
import { languages, type Language } from '../../src/language/language.ts';
import { actor, catalogOf, work } from '../insights/small-catalog.ts';

const now = new Date('2026-11-21T12:00:00+09:00');
const netflix = { name: { en: 'Netflix', ja: 'Netflix', ko: '넷플릭스' }, kinds: ['streaming' as const] };
const catalog: Catalog = { ...catalogOf([]), services: new Map([['netflix', netflix]]) };
const link = (kind: LinkKind, more: Partial<Link> = {}): Link => ({
  kind,
  url: `https://example.com/${kind}`,
  ...more,
});
const labelsOf = (links: readonly Link[], language: Language): string[] =>
  linkButtons(links, catalog, language).map((button) => ('label' in button ? (button.label ?? '') : ''));

describe('the links of a record', () => {
  test('GIVEN none THEN there is no button', () => {
    expect(linkButtons(undefined, catalog, 'en')).toEqual([]);
  });

  const wikipedias = [
    link('wikidata'),
    ...languages.map((language) => link('wikipedia', { language })),
    link('official'),
  ];
  test.each([
    ['en', ['Official page', 'Wikipedia', 'Wikidata', 'Wikipedia (Japanese)', 'Wikipedia (Korean)']],
    ['ja', ['公式ページ', 'ウィキペディア', 'Wikidata', 'ウィキペディア（英語）', 'ウィキペディア（韓国語）']],
    ['ko', ['공식 페이지', '위키백과', 'Wikidata', '위키백과 (영어)', '위키백과 (일본어)']],
  ] as const)(
    'GIVEN Wikipedia in three languages and a reader of %s THEN their language comes first',
    (language, expected) => {
      expect(labelsOf(wikipedias, language)).toEqual(expected);
    },
  );

  test.each([
    ['JP', ['Netflix (Japan)', 'Netflix（日本）', '넷플릭스 (일본)']],
    ['FR', ['Netflix (France)', 'Netflix（フランス）', '넷플릭스 (프랑스)']],
    [undefined, ['Netflix', 'Netflix', '넷플릭스']],
  ])('GIVEN a page of a service for country %s THEN the button names service and country', (country, expected) => {
    const links = [link('streaming', { service: 'netflix', country })];
    expect(languages.flatMap((language) => labelsOf(links, language))).toEqual(expected);
  });

  test.each([
    [5, 5],
    [6, 5],
    [12, 5],
  ])('GIVEN %i of them THEN %i buttons fill one row', (count, shown) => {
    const kinds: LinkKind[] = ['imdb', 'tmdb', 'kmdb', 'eiga', 'x', 'instagram', 'youtube', 'wikidata', 'agency'];
    const links = [...kinds, ...kinds].slice(0, count).map((kind) => link(kind));
    expect(linkButtons(links, catalog, 'en')).toHaveLength(shown);
  });

  test.each([
    ['an actor', actorCard(actor('a', { links: [link('tmdb')] }), catalog, 'en', now)],
    ['a work', seriesCard(work('w', { links: [link('tmdb')] }), catalog, 'en', now)],
  ])('GIVEN %s with a link THEN the last button on the card opens it', (_what, { rows = [] }) => {
    const [button] = (rows.at(-1)?.components ?? []) as APIButtonComponent[];
    expect(button).toEqual({ type: 2, style: 5, label: 'TMDB', url: 'https://example.com/tmdb' });
  });
});

describe('the picture of a record', () => {
  const picture: Picture = {
    file: 'A face.jpg',
    author: 'A *photographer*',
    licence: 'CC BY-SA 4.0',
    page: 'https://commons.wikimedia.org/wiki/File:A_face_(2).jpg',
  };
  const url = 'https://commons.wikimedia.org/wiki/Special:FilePath/A_face.jpg?width=500';

  test('GIVEN none THEN there is neither thumbnail nor credit', () => {
    expect(thumbnail(undefined)).toEqual({});
    expect(pictureCredit(undefined, 'en')).toBe('');
  });

  test.each([
    ['en', '-# Picture: ['],
    ['ja', '-# 写真：['],
    ['ko', '-# 사진: ['],
  ] as const)('GIVEN one, in %s THEN the cards of both name its author, licence and page', (language, start) => {
    const credit = `${start}A \\*photographer\\*, CC BY-SA 4.0](<https://commons.wikimedia.org/wiki/File:A_face_%282%29.jpg>)`;
    for (const card of [
      actorCard(actor('a', { picture }), catalog, language, now),
      seriesCard(work('w', { picture }), catalog, language, now),
    ]) {
      expect(card.embeds[0]?.thumbnail).toEqual({ url });
      expect(card.embeds[0]?.description?.endsWith(credit)).toBe(true);
    }
  });
});

describe('what a work is called elsewhere', () => {
  const titles = {
    en: 'Soul Mate',
    ja: 'ソウルメイト',
    romaji: 'Souru Meito',
    other: [{ language: 'fr', title: 'Âme sœur' }],
  };

  test.each([
    ['en', ['ソウルメイト', 'Souru Meito', 'Âme sœur (French)']],
    ['ja', ['Soul Mate', 'Souru Meito', 'Âme sœur（フランス語）']],
    ['ko', ['Soul Mate', 'Souru Meito', 'Âme sœur (프랑스어)']],
  ] as const)('GIVEN a French title and a reader of %s THEN it comes last, with its language', (language, expected) => {
    expect(otherTitles(work('w', { titles }), language)).toEqual(expected);
  });
});

const lines = (changes: Partial<Series>): string[] =>
  languages.map((language) => statusLine(work('w', changes), language, now));

const release = (cancelled: 'wholly' | 'partly'): Series['release'] => ({
  certainty: 'confirmed',
  sources: ['a-page'],
  cancelled,
});

describe('what was cancelled', () => {
  test('GIVEN a play of which nothing was shown THEN the card says that it never opened', () => {
    expect(lines({ kind: 'stage', start: '2021-04-17', release: release('wholly') })).toEqual([
      'Cancelled; it was planned for 17 April 2021',
      '中止（2021年4月17日の予定でした）',
      '취소 (2021년 4월 17일 예정이었음)',
    ]);
  });

  test('GIVEN a play of which some evenings were called off THEN the card says both that it opened and what was called off', () => {
    expect(lines({ kind: 'stage', start: '2020-02-20', release: release('partly') })).toEqual([
      'Opened 20 February 2020\nSome performances were cancelled',
      '2020年2月20日上演\n一部の公演は中止',
      '2020년 2월 20일 공연\n일부 공연 취소',
    ]);
  });
});
