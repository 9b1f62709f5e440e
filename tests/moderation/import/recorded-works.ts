import { claim, count, entityOf, item, time, type Json } from './wikibase-json.ts';

const [series, film, televisionFilm, play] = ['Q5398426', 'Q11424', 'Q506240', 'Q25379'];
const [japan, korea] = ['Q17', 'Q884'];
const of = (...ids: readonly string[]) => ids.map((id) => claim(item(id)));

/** Makers, companies, parts and co-stars, whose labels the works need. */
const named: readonly Json[] = [
  entityOf('Q9100001', { en: 'TBS', ja: 'TBSテレビ' }),
  entityOf('Q9100002', { en: 'Netflix' }),
  entityOf('Q9100003', { en: 'Nonexistent Broadcasting', ja: '存在しない放送' }),
  entityOf('Q9100011', { en: 'Sho Tsukikawa', ja: '月川翔' }),
  entityOf('Q9100012', { en: 'Michihito Fujii', ja: '藤井道人' }),
  entityOf('Q9100013', { en: 'Ayuko Tsukahara', ja: '塚原あゆ子' }),
  entityOf('Q9100014', { en: 'Oriza Hirata', ja: '平田オリザ' }),
  entityOf('Q9100021', { en: 'Fumi Nikaidō', ja: '二階堂ふみ' }),
  entityOf('Q9100022', { en: 'Shun Oguri', ja: '小栗旬' }),
  entityOf('Q9100023', { en: 'Tori Matsuzaka', ja: '松坂桃李' }),
  entityOf('Q9100024', { en: 'Takuya Kimura', ja: '木村拓哉' }),
  entityOf('Q9100031', { en: 'Erika Yoshioka', ja: '吉岡エリカ', ko: '요시오카 에리카' }),
];

/** Six works, recorded in the same way as the people. */
export const recordedWorks: readonly Json[] = [
  entityOf(
    'Q9200001',
    { en: 'Eye Love You', ja: 'Eye Love You' },
    {
      claims: {
        P31: of(series),
        P495: of(japan),
        P580: [claim(time('2024-01-23'))],
        P582: [claim(time('2024-03-26'))],
        P1113: [claim(count(10))],
        P449: of('Q9100001'),
        P161: of('Q9000002', 'Q9100021'),
      },
    },
  ),
  entityOf(
    'Q9200002',
    { en: 'Romantics Anonymous', ja: '匿名の恋人たち', ko: '로맨틱 어나니머스' },
    {
      claims: {
        P31: of(series),
        P495: of(japan, korea),
        P577: [claim(time('2025-10-17'), { reference: 'https://example.org/romantics' })],
        P1113: [claim(count(9))],
        P449: of('Q9100002'),
        P57: of('Q9100011'),
        P161: of('Q9000001', 'Q9100022', 'Q9000012'),
      },
    },
  ),
  entityOf(
    'Q9200003',
    { en: 'Grand Maison Paris', ja: 'グランメゾン・パリ', fr: 'La Grande Maison Paris' },
    {
      claims: {
        P31: of(film),
        P495: of(japan),
        P577: [claim(time('2024-12-30'))],
        P57: of('Q9100013'),
        P161: of('Q9100024', 'Q9000005'),
        P345: [claim('tt9000003')],
      },
    },
  ),
  entityOf(
    'Q9200004',
    { en: 'The Journalist', ja: '新聞記者', ko: '신문기자' },
    {
      claims: {
        P31: of(film),
        P495: of(japan),
        P577: [claim(time('2019-06-28'))],
        P57: of('Q9100012'),
        P161: [
          claim(item('Q9000001'), { qualifiers: { P453: item('Q9100031') } }),
          claim(item('Q9100023'), { qualifiers: { P4633: '杉原拓海' } }),
        ],
        P4947: [claim('599975')],
      },
      sitelinks: { jawiki: '新聞記者 (映画)' },
    },
  ),
  entityOf(
    'Q9200005',
    { en: 'Slow Train', ja: 'スロウトレイン' },
    {
      claims: {
        P31: of(televisionFilm),
        P495: of(japan),
        P577: [claim(time('2025-01-02'))],
        // Minutes are no episodes.
        P1113: [claim(count(108, 'http://www.wikidata.org/entity/Q7727'))],
        P449: of('Q9100001', 'Q9100003'),
        P161: of('Q9100023', 'Q9100023', 'Q9000006'),
      },
    },
  ),
  entityOf(
    'Q9200006',
    { en: 'Across the River in May', ja: 'その河をこえて、五月' },
    {
      claims: {
        P31: of(play),
        P495: of(japan, korea),
        P1191: [claim(time('2002-06-03'))],
        P58: of('Q9100014'),
      },
    },
  ),
];

export const recordedNames: readonly Json[] = named;
