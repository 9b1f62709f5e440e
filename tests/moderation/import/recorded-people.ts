import { claim, entityOf, human, item, time, type Json } from './wikibase-json.ts';

const [male, female] = ['Q6581097', 'Q6581072'];

interface Person {
  readonly labels: Readonly<Record<string, string>>;
  readonly gender: string;
  readonly born: Json;
  readonly reference?: string;
  readonly claims?: NonNullable<Parameters<typeof entityOf>[2]>['claims'];
  readonly sitelinks?: Readonly<Record<string, string>>;
}

const person = (id: string, { labels, gender, born, reference, claims = {}, sitelinks = {} }: Person): Json =>
  entityOf(id, labels, {
    claims: {
      ...human,
      P21: [claim(item(gender))],
      P569: [claim(born, reference === undefined ? {} : { reference })],
      ...claims,
    },
    sitelinks,
  });

/**
 * Twelve people in the shapes of the Wikibase data model. There is no network where these tests are written: the shapes are
 * typed by hand after its documentation, the values after data/, and the numbers of the items are not those of Wikidata.
 */
export const recordedPeople: readonly Json[] = [
  person('Q9000001', {
    labels: { en: 'Han Hyo-joo', ko: '한효주', ja: 'ハン・ヒョジュ', 'zh-hant': '韓孝周' },
    gender: female,
    born: time('1987-02-22'),
    claims: { P4985: [claim('240145')] },
    sitelinks: { enwiki: 'Han Hyo-joo', jawiki: 'ハン・ヒョジュ' },
  }),
  person('Q9000002', {
    labels: { en: 'Chae Jong-hyeop', ko: '채종협', ja: 'チェ・ジョンヒョプ' },
    gender: male,
    born: time('1993-05-20'),
    reference: 'https://example.org/chae',
    claims: { P2003: [claim('chaejh_')] },
  }),
  person('Q9000003', {
    labels: { en: 'Hyunri', ko: '현리', ja: '玄理' },
    gender: female,
    // Two dates, of which the preferred one counts.
    born: time('1985-12-18'),
    claims: { P569: [claim(time('1985-12-18')), claim(time('1986-12-18'), { rank: 'preferred' })] },
  }),
  person('Q9000004', {
    labels: { en: 'Kim Tae-hee', ko: '김태희', ja: 'キム・テヒ' },
    gender: female,
    born: time('1980-00-00', 9),
  }),
  person('Q9000005', {
    labels: { mul: 'Ok Taecyeon', ko: '옥택연', ja: 'テギョン' },
    gender: male,
    born: time('1988-12-27'),
  }),
  person('Q9000006', {
    labels: { en: 'Song Joong-ki', ko: '송중기', ja: 'ソン・ジュンギ' },
    gender: male,
    born: time('1985-09-19'),
    claims: { P345: [claim('nm2999999')] },
  }),
  person('Q9000007', {
    labels: { en: 'Shim Eun-kyung', ko: '심은경', ja: 'シム・ウンギョン', zh: '沈恩敬' },
    gender: female,
    born: time('1994-05-31'),
    reference: 'https://example.org/shim',
  }),
  person('Q9000008', {
    labels: { en: 'Kim Woo-bin', ko: '김우빈', ja: 'キム・ウビン' },
    gender: male,
    born: time('1989-07-00', 10),
    claims: { P18: [claim('Kim Woo-bin in 2016.jpg')] },
  }),
  person('Q9000009', {
    labels: { en: 'Bae Doona', ko: '배두나', ja: 'ペ・ドゥナ' },
    gender: female,
    born: time('1979-10-11'),
    claims: { P4985: [claim('21688')] },
    sitelinks: { jawiki: 'ペ・ドゥナ', kowiki: '배두나', dewiki: 'Bae Doona' },
  }),
  person('Q9000010', {
    labels: { en: 'Lee Byung-hun (actor)', ko: '이병헌 (1970년)', ja: 'イ・ビョンホン' },
    gender: male,
    born: time('1970-07-12'),
    claims: { P856: [claim('https://www.bhent.co.kr/')], P2002: [claim('BHLeeOfficial')] },
  }),
  person('Q9000011', {
    labels: { en: 'Kang Ji-young', ko: '강지영', ja: '知英', 'zh-hans': '姜知英' },
    gender: female,
    born: time('1994-01-18'),
    claims: { P570: [claim(undefined, { snaktype: 'novalue' })] },
  }),
  person('Q9000012', {
    labels: { en: 'Jang Keun-suk', ko: '장근석', ja: 'チャン・グンソク' },
    gender: male,
    born: time('1987-08-04'),
    claims: { P856: [claim('javascript:void(0)')] },
  }),
];
