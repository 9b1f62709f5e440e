import { describe, expect, onTestFinished, test } from 'vitest';
import { personFacts } from '../../../src/moderation/import/person-facts.ts';
import { dateOf, entity, statementsOf } from '../../../src/moderation/import/entity.ts';
import { createWikidata, type Wikidata } from '../../../src/moderation/import/wikidata.ts';
import { createGet } from '../../../src/web/get.ts';
import { withRetries } from '../../../src/web/retry.ts';
import type { LoopbackSite } from '../../web/loopback-site.ts';
import { openWikimedia, type Wikimedia } from './loopback-wikidata.ts';
import { claim, entityOf, item, time } from './wikibase-json.ts';

const get = createGet({ userAgent: 'Hanryu/test (tests@example.org)' });

async function opened(wikimedia: Wikimedia): Promise<{ site: LoopbackSite; wikidata: Wikidata; pauses: number[] }> {
  const site = await openWikimedia(wikimedia);
  onTestFinished(() => site.close());
  const pauses: number[] = [];
  const pause = (milliseconds: number): Promise<void> => Promise.resolve(void pauses.push(milliseconds));
  return { site, wikidata: createWikidata({ get, instance: site.origin, pause }), pauses };
}

const lag = {
  status: 200,
  headers: { 'retry-after': '5' },
  body: '{"error":{"code":"maxlag","info":"Waiting for a server: 7 seconds lagged"}}',
};

describe('asking Wikidata', () => {
  test('GIVEN sixty items THEN two requests ask for fifty and ten, with who asks and how much lag is too much', async () => {
    const entities = Array.from({ length: 60 }, (_one, index) => entityOf(`Q${index + 1}`, { en: `Name ${index}` }));
    const { site, wikidata } = await opened({ entities });
    expect((await wikidata.entities(entities.map(({ id }) => String(id)))).size).toBe(60);
    expect(site.asked).toHaveLength(2);
    for (const { path, headers } of site.asked) {
      expect(path).toContain('maxlag=5');
      expect(headers['user-agent']).toBe('Hanryu/test (tests@example.org)');
    }
  });

  test('GIVEN a server that lags twice THEN it is asked again, later each time', async () => {
    const { wikidata, pauses } = await opened({ faults: [lag, lag], entities: [entityOf('Q1', { en: 'One' })] });
    expect([...(await wikidata.entities(['Q1'])).keys()]).toEqual(['Q1']);
    expect(pauses).toEqual([5_000, 10_000]);
  });

  test.each([
    ['a server that lags for ever', [lag, lag, lag, lag, lag], 'refuses the question: maxlag'],
    ['503', [{ status: 503, body: '' }], 'does not answer (503)'],
    ['429', [{ status: 429, headers: { 'retry-after': '60' }, body: '' }], 'does not answer (429)'],
    ['a web page', [{ status: 200, body: '<html>' }], 'something that is not JSON'],
    ['another shape', [{ status: 200, body: '{"items":1}' }], 'a form that is not known'],
    [
      'an error of the API',
      [{ status: 200, body: '{"error":{"code":"no-such-entity","info":"Q1"}}' }],
      'no-such-entity',
    ],
  ])('GIVEN %s THEN one sentence says so', async (_title, faults, sentence) => {
    const { wikidata } = await opened({ faults: [...faults] });
    await expect(wikidata.entities(['Q1'])).rejects.toThrow(sentence);
  });

  test.each([
    ['429 with Retry-After', { status: 429, headers: { 'retry-after': '7' }, body: '' }, [7_000]],
    ['503', { status: 503, body: '' }, [1_000]],
    [
      'a redirect within the site',
      { status: 301, headers: { location: '/w/api.php?action=wbgetentities&ids=Q1' }, body: '' },
      [],
    ],
  ])('GIVEN %s THEN the item comes after pauses of %j', async (_title, fault, expected) => {
    const site = await openWikimedia({ faults: [fault], entities: [entityOf('Q1', { en: 'One' })] });
    onTestFinished(() => site.close());
    const pauses: number[] = [];
    const pause = (milliseconds: number): Promise<void> => Promise.resolve(void pauses.push(milliseconds));
    const patient = withRetries(get, { attempts: 4, firstPause: 1_000, longestPause: 60_000, pause });
    const wikidata = createWikidata({ get: patient, instance: site.origin });
    expect([...(await wikidata.entities(['Q1'])).keys()]).toEqual(['Q1']);
    expect(pauses).toEqual(expected);
  });

  test('GIVEN missing items, and something that is not an item THEN only the others are returned', async () => {
    const { site, wikidata } = await opened({ entities: [entityOf('Q2', { en: 'Two' })] });
    expect([...(await wikidata.entities(['Q1', 'Q2', 'P31', 'Q0', "Q1'"])).keys()]).toEqual(['Q2']);
    expect(site.asked[0]?.path).toContain('ids=Q1%7CQ2&');
  });
});

const read = (claims: Parameters<typeof entityOf>[2]) => entity.parse(entityOf('Q1', {}, claims));

describe('statements', () => {
  test.each([
    ['a normal one', [claim(time('1993-05-19'))], ['1993-05-19']],
    [
      'a preferred one beside it',
      [claim(time('1993-05-19')), claim(time('1994-05-19'), { rank: 'preferred' })],
      ['1994-05-19'],
    ],
    ['a deprecated one', [claim(time('1993-05-19'), { rank: 'deprecated' })], []],
    ['an unknown value', [claim(undefined, { snaktype: 'somevalue' })], []],
    ['a month', [claim(time('1993-05-00', 10))], ['1993-05']],
    ['a year', [claim(time('1993-00-00', 9))], ['1993']],
    ['a decade', [claim(time('1990-00-00', 8))], [undefined]],
    ['a text for a date', [claim('yesterday')], [undefined]],
  ])('GIVEN %s THEN the dates are %j', (_title, claims, dates) => {
    expect(statementsOf(read({ claims: { P569: claims } }), 'P569').map(dateOf)).toEqual(dates);
  });
});

test('GIVEN an item that was merged into another one THEN it is found under the id that was asked for', async () => {
  const { wikidata } = await opened({ entities: [entityOf('Q2', { en: 'Two' })], redirects: { Q1: 'Q2' } });
  expect((await wikidata.entities(['Q1'])).get('Q1')?.id).toBe('Q2');
});

describe('what Wikidata says of a person', () => {
  test('GIVEN an actor THEN the facts are names in four scripts, life with its reference, links and a picture', () => {
    const facts = personFacts(
      entity.parse(
        entityOf(
          'Q100',
          { en: 'Chae Jong-hyeop (actor)', ko: '채종협', ja: 'チェ・ジョンヒョプ', zh: '蔡鍾協' },
          {
            claims: {
              P569: [claim(time('1993-05-19'), { reference: 'https://example.org/profile' })],
              P21: [claim(item('Q6581097'))],
              P345: [claim('nm123')],
              P856: [claim('javascript:alert(1)')],
              P18: [claim('Chae.jpg')],
            },
            sitelinks: { kowiki: '채종협', dewiki: 'X' },
          },
        ),
      ),
    );
    expect(facts).toEqual({
      names: { en: 'Chae Jong-hyeop', ko: '채종협', ja: 'チェ・ジョンヒョプ' },
      hanja: '蔡鍾協',
      born: { value: '1993-05-19', reference: 'https://example.org/profile' },
      died: undefined,
      gender: { value: 'm', reference: undefined },
      links: [
        { kind: 'imdb', url: 'https://www.imdb.com/name/nm123/' },
        { kind: 'wikipedia', language: 'ko', url: 'https://ko.wikipedia.org/wiki/%EC%B1%84%EC%A2%85%ED%98%91' },
        { kind: 'wikidata', url: 'https://www.wikidata.org/wiki/Q100' },
      ],
      picture: 'Chae.jpg',
    });
  });

  test('GIVEN an item without anything THEN nothing is made up', () => {
    expect(personFacts(entity.parse(entityOf('Q1', {})))).toMatchObject({
      names: {},
      hanja: undefined,
      born: undefined,
      picture: undefined,
    });
  });
});
