import type { APIEmbed } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { actorCard } from '../../src/cards/actor/actor.ts';
import { actorDetailsCard } from '../../src/cards/actor/details.ts';
import { actorJapanCard } from '../../src/cards/actor/japan.ts';
import { alsoWritten, namesBeside, nicknamesOf } from '../../src/cards/actor/naming.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import type { Person, Tie } from '../../src/catalog/schema/person.ts';
import type { Source } from '../../src/catalog/schema/source.ts';
import { languages, type Language } from '../../src/language/language.ts';
import { recordWords } from '../../src/language/words/record.ts';
import { actor, catalogOf, workWith } from '../insights/small-catalog.ts';

const now = new Date('2026-11-21T12:00:00+09:00');
const page: Source = { url: 'https://example.com/', language: 'en', publisher: 'A Paper', published: '2026-03-13' };
const sources = ['a-page'];

const known = (person: Person, works: Parameters<typeof catalogOf>[0] = []): Catalog => ({
  ...catalogOf(works, [person]),
  sources: new Map([['a-page', page]]),
});
const embedOf = (person: Person, language: Language = 'en', works: Parameters<typeof catalogOf>[0] = []): APIEmbed =>
  actorCard(person, known(person, works), language, now).embeds[0] ?? {};
const fieldOf = ({ fields = [] }: APIEmbed, name: string): string | undefined =>
  fields.find((field) => field.name.startsWith(name))?.value;

/** The lines that begin with the name of a fact. */
const factsOf = ({ description = '' }: APIEmbed): string[] =>
  description.split('\n').filter((line) => line.startsWith('**'));

describe('the names of a person', () => {
  const names = { en: 'Bae Yong-joon', ko: '배용준', ja: 'ペ・ヨンジュン' };
  const hanja = [
    { name: '裵勇浚', sources },
    { name: '裵勇俊', sources },
  ];

  test.each([
    ['en', '배용준 · ペ・ヨンジュン · 裵勇浚'],
    ['ja', '배용준 · Bae Yong-joon · 裵勇浚'],
    ['ko', 'ペ・ヨンジュン · Bae Yong-joon · 裵勇浚'],
  ] as const)(
    'GIVEN language %s THEN the first form in Chinese characters follows the other scripts',
    (language, line) => {
      expect(namesBeside(actor('a', { names, hanja }), language)).toBe(line);
    },
  );

  test('GIVEN characters that no page was seen to print THEN ※ follows them', () => {
    expect(namesBeside(actor('a', { names, hanja, unverified: ['hanja'] }), 'en')).toMatch(/裵勇浚 ※$/u);
  });

  test.each([[[]], [['names.ja']]])(
    'GIVEN characters that are the Japanese name, unverified %j THEN they appear once',
    (unverified) => {
      const person = actor('a', {
        names: { en: 'Chong', ja: '鄭義信' },
        hanja: [{ name: '鄭義信', sources }],
        unverified,
      });
      expect(namesBeside(person, 'en').split('鄭義信')).toHaveLength(2);
    },
  );

  const nicknames = [
    { name: '욘사마', language: 'ko', sources },
    { name: 'ヨン様', language: 'ja', sources },
    { name: '微笑みの貴公子', language: 'ja', sources },
  ];

  test('GIVEN nicknames THEN those in the reader’s language come first', () => {
    expect(nicknamesOf({ nicknames }, 'ja')).toBe('ヨン様 · 微笑みの貴公子 · 욘사마');
    expect(nicknamesOf({ nicknames }, 'ko')).toBe('욘사마 · ヨン様 · 微笑みの貴公子');
    expect(nicknamesOf({}, 'ko')).toBe('');
  });

  test('GIVEN a nickname that is an alias as well THEN the card shows it once', () => {
    expect(alsoWritten(actor('a', { names, nicknames, aliases: ['ヨン様', 'bae yong joon', 'Yonsama'] }))).toBe(
      'Yonsama',
    );
  });
});

const run = (id: string, year: number) => workWith(['a'], id, { country: 'KR', kind: 'stage', year });

describe('a person without Japanese work', () => {
  const first = {
    en: 'No Japanese production on record (sources to 13 March 2026).',
    ja: '日本作品への出演は、2026年3月13日までの出典では確認できていません。',
    ko: '일본 작품 출연은 확인되지 않았습니다(2026년 3월 13일까지의 출처 기준).',
  };

  test.each(languages)('GIVEN language %s THEN the card says so, and up to which day it knows', (language) => {
    expect(embedOf(actor('a'), language).description?.startsWith(first[language])).toBe(true);
  });

  test('GIVEN a part in a Korean production only THEN the card says so too', () => {
    expect(embedOf(actor('a'), 'en', [workWith(['a'], 'w', { country: 'KR' })]).description).toContain(first.en);
  });

  test.each([
    ['en', '**1 Korean production staged in Japan** (2014) · '],
    ['ja', '**韓国作品の日本公演1本**（2014年） · '],
    ['ko', '**한국 작품 일본 공연 1편** (2014년) · '],
  ] as const)(
    'GIVEN a Korean production that was staged in Japan, language %s THEN the card shows that production first',
    (language, staged) => {
      const { description } = embedOf(actor('a'), language, [run('w', 2014)]);
      expect(description?.startsWith(staged + first[language])).toBe(true);
    },
  );

  test('GIVEN two of them and a Japanese work THEN both are counted, the Japanese work first, each in its own list', () => {
    const embed = embedOf(actor('a'), 'en', [run('v', 2014), run('w', 2016), workWith(['a'], 'x', { year: 2015 })]);
    const line = '**1 work in Japan** (2015) · **2 Korean productions staged in Japan** (2014–2016)';
    expect(embed.description?.split('\n')[0]).toBe(line);
    expect(fieldOf(embed, 'Korean productions staged in Japan (2)')).toMatch(/w .*\n.*v /u);
    expect(fieldOf(embed, 'Work in Japan (1)')).toContain('x');
  });

  test('GIVEN a Korean series THEN it is not called staged', () => {
    expect(embedOf(actor('a'), 'en', [workWith(['a'], 'w', { country: 'KR' })]).description).not.toContain('staged');
  });

  test('GIVEN a part that the list of Japanese work leaves out THEN a button leads to all works', () => {
    const works = [workWith(['a'], 'w', { country: 'KR' })];
    const { rows } = actorCard(actor('a'), known(actor('a'), works), 'en', now);
    expect(JSON.stringify(rows)).toContain('actor.a.works.1');
  });

  test.each([
    ['a part in Japan', actor('a'), [workWith(['a'], 'w')]],
    ['a part in a co-production', actor('a'), [workWith(['a'], 'w', { country: 'JP-KR' })]],
    ['another occupation', actor('a', { occupation: 'director' }), []],
  ])('GIVEN %s THEN it does not', (_what, person, works) => {
    expect(embedOf(person, 'en', works).description).not.toContain('No Japanese production');
  });
});

const tie = (date: string | undefined, length = 40): Tie => {
  const text = `${date ?? 'Undated'} ${'x'.repeat(length)}`;
  return { kind: 'fan-meeting', text: { en: text, ja: text, ko: text }, date, sources };
};
const ways = (person: Person): string => JSON.stringify(actorCard(person, known(person), 'en', now).rows);

describe('ties to Japan', () => {
  test('GIVEN no Japanese work and four THEN the card shows the newest with kind, day and source, and a button leads to the rest', () => {
    const person = actor('a', { japan: [tie('2017'), tie(undefined), tie('2023-04'), tie('2014-02-15')] });
    const value = fieldOf(embedOf(person), 'Ties to Japan (4)') ?? '';
    expect(value.match(/Fan meeting · [^*]+/gu)).toEqual(['Fan meeting · April 2023']);
    expect(value.match(/\[A Paper\]\(<https:\/\/example\.com\/>\) 13 March 2026/gu)).toHaveLength(1);
    expect(value).toContain('… and 3 more');
    expect(ways(person)).toContain('actor.a.japan.1');
  });

  test('GIVEN one THEN there is no button; GIVEN two THEN there is one', () => {
    expect(ways(actor('a', { japan: [tie('2017')] }))).not.toContain('actor.a.japan');
    expect(ways(actor('a', { japan: [tie('2017'), tie('2018')] }))).toContain('actor.a.japan.1');
  });

  test.each([
    [0, 1],
    [1, 1],
    [2, 0],
  ])('GIVEN %i works in Japan THEN %i ties stand on the card, and the page of details leads to all', (count, shown) => {
    const person = actor('a', { japan: [tie('2017'), tie('2018'), tie('2019')] });
    const works = Array.from({ length: count }, (_, index) => workWith(['a'], `w${index}`));
    const value = fieldOf(embedOf(person, 'en', works), 'Ties to Japan') ?? '';
    expect(value.match(/Fan meeting/gu) ?? []).toHaveLength(shown);
    expect(JSON.stringify(actorDetailsCard(person, known(person, works), 'en').rows)).toContain('actor.a.japan.1');
  });

  test.each([
    [0, '1 source, from 13 March 2026', 0],
    [5, '1 source, from 13 March 2026', 5],
    [6, 'Page 1 of 2 · 1 source, from 13 March 2026', 5],
  ])('GIVEN %i of them THEN %s', (count, footer, shown) => {
    const japan = Array.from({ length: count }, (_, index) => tie(String(2000 + index)));
    const person = actor('a', count === 0 ? {} : { japan });
    const [embed] = actorJapanCard(person, 1, known(person), 'en').embeds;
    expect([embed?.footer?.text, embed?.fields?.length]).toEqual([footer, shown]);
  });
});

const agencyIn = (from: string, asOf: string): string =>
  JSON.stringify(embedOf(actor('a', { agencies: [{ company: 'x', from, asOf }] })));

describe('the life of a person', () => {
  const born = '1991-01-03';

  test('GIVEN pages that disagree about the birth THEN the card shows both days', () => {
    const otherBirths = [{ date: '1991-01-13', sources }];
    expect(languages.map((language) => factsOf(embedOf(actor('a', { born, otherBirths }), language)))).toEqual([
      ['**Born** 3 January 1991 · age 35 · other pages say 13 January 1991'],
      ['**生年月日** 1991年1月3日 · 35歳 · 1991年1月13日とする出典もあり'],
      ['**생년월일** 1991년 1월 3일 · 만 35세 · 1991년 1월 13일이라는 출처도 있음'],
    ]);
  });

  test('GIVEN somebody who died THEN the card shows the age at death, and no current age', () => {
    const embed = embedOf(actor('a', { born, died: '2019-11-24' }));
    expect(factsOf(embed)).toEqual(['**Born** 3 January 1991', '**Died** 24 November 2019 (aged 28)']);
  });

  test('GIVEN an agency seen once, when it began, THEN the card shows one date; GIVEN one seen later THEN it shows both', () => {
    expect(agencyIn('2011-10', '2011-10-11')).toContain('(as of 11 October 2011)');
    expect(agencyIn('2011-10', '2014-03-01')).toContain('(since October 2011, as of 1 March 2014)');
  });

  test('GIVEN a past agency that no page confirms THEN the card shows no agency', () => {
    const person = actor('a', { agencies: [{ company: 'x', to: '2019' }], unverified: ['agencies'] });
    expect(factsOf(embedOf(person))).toEqual([]);
  });
});

describe('the first line of an actor', () => {
  const works = [
    workWith(['a'], 'w1', { year: 2019, start: '2019-05-01' }),
    workWith(['a'], 'w2', {
      year: 2027,
      start: '2027-01-01',
      release: { certainty: 'announced', sources },
    }),
    workWith(['a'], 'korean', { country: 'KR' }),
  ];
  const lead = works.map((one) => ({
    ...one,
    cast: (one.cast ?? []).map((c) => ({ ...c, billing: 'lead' as const })),
  }));

  test.each([
    ['en', '**2 works in Japan** (2019–2027), 2 as a lead, 1 not out yet'],
    ['ja', '**日本での出演作2本**（2019〜2027年）、主演2本、放送・公開前1本'],
    ['ko', '**일본 출연작 2편** (2019~2027년), 주연 2편, 방송·공개 전 1편'],
  ] as const)(
    'GIVEN language %s THEN the card says how many works, since when, and which are only promised',
    (language, line) => {
      expect(embedOf(actor('a'), language, lead).description?.split('\n')[0]).toBe(line);
    },
  );

  test.each([
    ['en', '**1 work in Japan** (2007), release unconfirmed', 'run unconfirmed'],
    ['ja', '**日本での出演作1本**（2007年）、放送・公開未確認', '上演未確認'],
    ['ko', '**일본 출연작 1편** (2007년), 방송·공개 미확인', '공연 미확인'],
  ] as const)(
    'GIVEN %s and a play whose day passed unconfirmed THEN it is not said to be ahead',
    (language, line, mark) => {
      const play = workWith(['a'], 'w1', {
        kind: 'stage',
        start: '2007-09-22',
        release: { certainty: 'announced', sources },
      });
      const embed = embedOf(actor('a'), language, [play]);
      expect(embed.description?.split('\n')[0]).toBe(line);
      expect(fieldOf(embed, recordWords[language].field.worksInJapan)).toContain(mark);
    },
  );

  test('GIVEN a work that was called off THEN the card counts it as called off', () => {
    const off = workWith(['a'], 'w1', {
      start: '2019-05-01',
      release: { certainty: 'announced', cancelled: 'wholly', sources },
    });
    expect(embedOf(actor('a'), 'en', [off]).description?.split('\n')[0]).toBe('**1 work in Japan** (2019), cancelled');
  });

  test('GIVEN a work that is only announced THEN the list marks it, and leaves the one that came out unmarked', () => {
    const list = fieldOf(embedOf(actor('a'), 'en', lead), 'Work in Japan') ?? '';
    expect(list.match(/· announced/gu)).toHaveLength(1);
  });

  test('GIVEN three works THEN the card adds no first work; GIVEN four THEN it adds the one that the list leaves out', () => {
    const years = [2022, 2023, 2024, 2025].map((year) => workWith(['a'], `w-${year}`, { year }));
    expect(fieldOf(embedOf(actor('a'), 'en', years.slice(1)), 'Work in Japan')).not.toContain('First work');
    expect(fieldOf(embedOf(actor('a'), 'en', years), 'Work in Japan')).toContain('First work in Japan: ');
  });
});
