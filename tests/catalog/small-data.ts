import { checkTexts } from '../../src/catalog/check/check.ts';
import type { Finding } from '../../src/catalog/check/finding.ts';

type Json = Record<string, unknown>;

export const written = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const sentence = { en: 'A short sentence.', ja: '短い文です。', ko: '짧은 문장입니다.' };

/** An actor of whom everything is right. */
export const actor = (changes: Json = {}): Json => ({
  $schema: '../../schema/person.schema.json',
  id: 'kim-woo-bin',
  names: { en: 'Kim Woo-bin', ko: '김우빈', ja: 'キム・ウビン' },
  // Places of fields that tests fill in, in the order of the schema; JSON leaves out what is undefined.
  aliases: undefined,
  namesakes: undefined,
  nationality: 'KR',
  hanja: undefined,
  nicknames: undefined,
  searchKeys: undefined,
  occupation: 'actor',
  gender: 'm',
  born: '1989-07-16',
  died: undefined,
  agencies: undefined,
  memberships: undefined,
  debut: 2011,
  summary: sentence,
  japan: undefined,
  links: undefined,
  picture: undefined,
  sources: ['a-page'],
  unverified: undefined,
  checked: '2026-11-21',
  ...changes,
});

export const work = (changes: Json = {}): Json => ({
  $schema: '../../schema/series.schema.json',
  id: 'a-work-2024',
  kind: 'series',
  titles: { en: 'A Work', ja: 'ある作品', ko: '어떤 작품' },
  year: 2024,
  start: '2024-01-09',
  end: '2024-03-12',
  release: { certainty: 'confirmed', sources: ['a-page'] },
  country: 'JP',
  genres: ['romance'],
  companies: undefined,
  premise: sentence,
  cast: [
    { person: 'kim-woo-bin', billing: 'lead', sources: ['a-page'] },
    { person: 'abe-hiroshi', sources: ['a-page'] },
  ],
  sources: ['a-page'],
  checked: '2026-11-21',
  ...changes,
});

export const costar = (changes: Json = {}): Json => ({
  id: 'abe-hiroshi',
  names: { en: 'Hiroshi Abe', ko: '아베 히로시', ja: '阿部寛' },
  nationality: 'JP',
  ...changes,
});

export const page = (changes: Json = {}): Json => ({
  publisher: 'A paper',
  title: 'ある見出し',
  url: 'https://example.com/a',
  published: '2024-01-10',
  language: 'ja',
  ...changes,
});

export const quote = (changes: Json = {}): Json => ({
  id: '2024-kim-woo-bin-why-japan',
  speaker: { en: 'Kim Woo-bin', ja: 'キム・ウビン', ko: '김우빈' },
  person: 'kim-woo-bin',
  role: { en: 'actor', ja: '俳優', ko: '배우' },
  date: '2024-01-10',
  stance: 'drives',
  text: sentence,
  sources: ['a-page'],
  checked: '2026-11-21',
  ...changes,
});

export const maker = (changes: Json = {}): Json => ({
  id: 'kawase-naomi',
  names: { en: 'Naomi Kawase', ko: '가와세 나오미', ja: '河瀬直美' },
  sources: ['a-page'],
  ...changes,
});

export interface SmallData {
  readonly actors?: readonly Json[];
  readonly works?: readonly Json[];
  readonly costars?: readonly Json[];
  readonly makers?: readonly Json[];
  readonly quotes?: readonly Json[];
  readonly pages?: Readonly<Record<string, Json>>;
  readonly genres?: Json;
  readonly companies?: Json;
  readonly publishers?: Json;
  readonly figures?: readonly Json[];
  readonly accepted?: Json | undefined;
}

const schema = (name: string): string => `../../schema/${name}.schema.json`;

/** A few files of which everything is right, but for what a test changes. */
export function smallData(data: SmallData = {}): Map<string, string> {
  const { actors = [actor()], works = [work()], costars = [costar()], makers = [], quotes = [quote()] } = data;
  const { pages = { 'a-page': page() }, genres = { romance: { name: { en: 'romance', ja: '恋愛', ko: '로맨스' } } } } =
    data;
  const { companies = {}, publishers = {}, figures = [], accepted } = data;
  return new Map([
    ...(accepted === undefined
      ? []
      : [['accepted.json', written({ $schema: '../schema/accepted.schema.json', ...accepted })] as const]),
    ['companies.json', written({ $schema: '../schema/companies.schema.json', companies })],
    ['publishers.json', written({ $schema: '../schema/publishers.schema.json', publishers })],
    ...actors.map((one): [string, string] => [`actors/${String(one['id'])}.json`, written(one)]),
    ['costars.json', written({ $schema: '../schema/costars.schema.json', checked: '2026-11-21', costars })],
    ['makers.json', written({ $schema: '../schema/makers.schema.json', checked: '2026-11-21', makers })],
    ['figures/other.json', written({ $schema: schema('figures'), topic: 'other', figures })],
    ['quotes/why-japan.json', written({ $schema: schema('quotes'), topic: 'why-japan', quotes })],
    ...works.map((one): [string, string] => [`series/${String(one['id'])}.json`, written(one)]),
    ['sources.json', written({ $schema: '../schema/sources.schema.json', bibliography: pages })],
    ['terms/genres.json', written({ $schema: schema('terms'), terms: genres })],
  ]);
}

/** `error data/x.json names.en: …`, without line and column. */
export const told = ({ severity, file, field, message }: Finding): string => `${severity} ${file} ${field}: ${message}`;

export const toldAbout = (data: SmallData): string[] => checkTexts(smallData(data)).map(told);

/** What one rule finds, or, as "file", syntax and schema. */
export const foundBy = (rule: string, data: SmallData): string[] =>
  checkTexts(smallData(data))
    .filter((finding) => finding.rule === rule)
    .map(told);
