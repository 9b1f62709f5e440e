import { beforeEach, describe, expect, test } from 'vitest';
import { serve, type Version } from '../../src/app/served.ts';
import type { LogLine } from '../../src/bot/log.ts';
import { realBot, realTeaching } from '../real-data.ts';

let log: LogLine[];
let reloads: string[];
let first: Version;
beforeEach(async () => {
  const { knowledge } = await realBot();
  const { catalog } = knowledge;
  const texts = { lexicons: { en: '', ja: '', ko: '' }, suggestions: '' };
  const data = { catalog, teaching: await realTeaching(), texts, setAside: [], merged: [], version: 'one' };
  [log, reloads, first] = [[], [], { data, knowledge }];
});
const open = () =>
  serve(first, { log: (line) => void log.push(line), onReload: (version) => void reloads.push(version) });

describe('serve', () => {
  test('GIVEN a faulty version THEN the last good one stays, and says why', () => {
    const served = open();
    served.refuse(['actors/a.json:1:1 born: is missing']);
    expect(served.current()).toEqual({ ...first.knowledge, faults: ['actors/a.json:1:1 born: is missing'] });
    expect(reloads).toEqual(['bad']);
    expect(log).toMatchObject([{ level: 'error', event: 'data not reloaded' }]);
  });

  test('GIVEN the served version again after a fault THEN the fault is gone, and nothing is built', () => {
    const served = open();
    served.refuse(['a fault']);
    expect(served.replace(first.data, () => expect.unreachable())).toBe(false);
    expect(served.current().faults).toEqual([]);
    expect(log.map(({ event }) => event)).toEqual(['data not reloaded', 'data mended']);
  });

  test('GIVEN the served version again without a fault THEN nothing is said', () => {
    expect(open().replace(first.data, () => expect.unreachable())).toBe(false);
    expect([log, reloads]).toEqual([[], []]);
  });

  test('GIVEN another version THEN it is served from then on', () => {
    const served = open();
    const next = { ...first.knowledge, faults: [] };
    expect(served.replace({ ...first.data, version: 'two' }, () => next)).toBe(true);
    expect(served.current()).toBe(next);
    expect(reloads).toEqual(['good']);
    expect(served.replace({ ...first.data, version: 'two' }, () => expect.unreachable())).toBe(false);
  });
});
