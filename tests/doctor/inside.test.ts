import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkData } from '../../src/doctor/data.ts';
import { checkEnvironment } from '../../src/doctor/environment.ts';
import { checkMemory, limitOf, memoryLimit } from '../../src/doctor/memory.ts';
import { checkNode } from '../../src/doctor/node.ts';
import { reportText } from '../../src/doctor/report.ts';
import { checkState, fileSystemOf } from '../../src/doctor/state.ts';
import { stateText } from '../../src/state/lowdb/state-text.ts';
import { copyOfExcerpt } from '../excerpt.ts';
import { testDay } from '../real-data.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hanryu-doctor-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('Node', () => {
  test.each([
    ['20.20.2', false, 'look', /without security fixes since 2026-04-30/u],
    ['22.12.0', false, 'look', /needs the built dist/u],
    ['22.23.3', true, 'good', /^Node 22\.23\.3$/u],
    ['24.21.0', true, 'good', /^Node 24\.21\.0$/u],
    ['26.10.0', true, 'good', /^Node 26\.10\.0$/u],
  ] as const)('GIVEN %s THEN %s %s', (version, stripsTypes, verdict, words) => {
    const finding = checkNode({ version, stripsTypes }, testDay);
    expect(finding.verdict).toBe(verdict);
    expect(finding.found).toMatch(words);
  });

  test('GIVEN the last day of a version and the day after THEN it is good on that day, and a warning the day after', () => {
    const facts = { version: '22.23.3', stripsTypes: true };
    expect(checkNode(facts, new Date('2027-04-30T12:00:00Z')).verdict).toBe('good');
    expect(checkNode(facts, new Date('2027-05-01T12:00:00Z')).verdict).toBe('look');
  });
});

describe('the environment', () => {
  test('GIVEN several mistakes THEN all are reported, not only the first', () => {
    const findings = checkEnvironment({ DISCORD_TOKEN: 'hello', GAPS: 'maybe', PORT: '70000', LOG_LEVEL: 'info' }, {});
    expect(findings.map(({ check }) => check).toSorted()).toEqual(['DISCORD_TOKEN', 'GAPS', 'PORT']);
  });

  test('GIVEN a secret in the wrong place THEN it is not printed', () => {
    const secret = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.Gabcde.secretsecretsecretsecretsecret';
    const findings = checkEnvironment({ PORT: secret, DISCORD_APPLICATION_ID: secret, GAPS: `a"${secret}` }, {});
    expect(findings).toHaveLength(3);
    expect(JSON.stringify(findings)).not.toContain('secretsecret');
  });

  test('GIVEN a name in .env that is almost one of ours THEN the doctor names the variable that was meant; other names are ignored', () => {
    const findings = checkEnvironment({}, { DISCORD_TOKN: 'x', EDITOR: 'vi' });
    expect(findings).toEqual([expect.objectContaining({ check: 'DISCORD_TOKN', todo: 'Did you mean DISCORD_TOKEN?' })]);
  });

  test('GIVEN a variable that needs another THEN the missing one is reported, and nothing once it is set', () => {
    const found = checkEnvironment({ SHARDS: 'processes', GAPS: 'maybe' }, {});
    expect(found.map(({ check }) => check).toSorted()).toEqual(['GAPS', 'SHARDS']);
    const together = checkEnvironment({ SHARDS: 'processes', STATE_URL: 'postgres://u:p@h/d' }, {});
    expect(together).toEqual([expect.objectContaining({ verdict: 'good' })]);
  });

  test('GIVEN empty variables THEN they count as not set', () => {
    expect(checkEnvironment({ DISCORD_TOKEN: '', PORT: '' }, {})).toEqual([
      { check: 'environment', verdict: 'good', found: 'nothing is set' },
    ]);
  });
});

describe('the data', () => {
  test('GIVEN good data THEN the number of its records is reported', async () => {
    expect(await checkData(await copyOfExcerpt())).toMatchObject({ verdict: 'good', found: /\d+ people, \d+ works/u });
  });

  test('GIVEN a broken file THEN the number of faults is reported, and the first with file, line and column', async () => {
    const broken = await copyOfExcerpt();
    await writeFile(join(broken, 'actors', 'han-hyo-joo.json'), '{\n  "id": "han-hyo-joo"\n  "names": {}\n}\n');
    const finding = await checkData(broken);
    expect(finding.verdict).toBe('mend');
    expect(finding.found).toMatch(/data\/actors\/han-hyo-joo\.json:3:3/u);
  });

  test('GIVEN a missing data folder THEN the finding names DATA_DIR', async () => {
    expect(await checkData(join(folder, 'nowhere'))).toMatchObject({ verdict: 'mend' });
  });
});

describe('the state folder', () => {
  test('GIVEN a state folder that does not exist yet THEN it can be created, and the check leaves nothing in it', async () => {
    const state = join(folder, 'new', 'state');
    const { verdict, found } = await checkState(state);
    // A test may run where /tmp is in memory, of which the doctor would tell.
    expect(verdict === 'good' || found.includes('in memory') || found.includes('layer')).toBe(true);
    expect(await readdir(state)).toEqual([]);
  });

  test.each([
    ['that a newer version wrote', stateText(new Map(), 99), 'mend', /a newer Hanryu wrote .*version 99/u],
    ['that is damaged', '{"version":1', 'look', /cannot be used: it is cut off/u],
  ])('GIVEN a state.json %s THEN the doctor says so before the start does', async (_what, text, verdict, words) => {
    await writeFile(join(folder, 'state.json'), text);
    const finding = await checkState(folder);
    expect(finding.verdict).toBe(verdict);
    expect(finding.found).toMatch(words);
  });

  test('GIVEN a named pipe in the place of state.json THEN the doctor names it and does not wait', async () => {
    const state = join(folder, 'piped');
    await mkdir(state);
    spawnSync('mkfifo', [join(state, 'state.json')]);
    expect(await checkState(state)).toMatchObject({
      verdict: 'mend',
      found: expect.stringContaining('state.json is no file, but a pipe') as string,
    });
  });

  test('GIVEN a file in its place, or a folder without write permission THEN it is an error', async () => {
    await writeFile(join(folder, 'file'), '');
    expect(await checkState(join(folder, 'file'))).toMatchObject({ verdict: 'mend' });
    expect(await checkState(join(folder, 'file', 'below'))).toMatchObject({ verdict: 'mend' });
    await mkdir(join(folder, 'taken', `doctor-${process.pid}.tmp`), { recursive: true });
    await expect(checkState(join(folder, 'taken'))).resolves.toMatchObject({ verdict: 'mend' });
  });

  const mounts = [
    '22 1 0:21 / / rw,relatime - overlay overlay rw',
    '30 22 8:1 / /state rw,relatime shared:1 - ext4 /dev/sda1 rw',
    '31 22 0:5 / /tmp rw - tmpfs tmpfs rw',
    '32 22 8:2 / /with\\040space rw - xfs /dev/sdb rw',
  ].join('\n');
  test.each([
    ['/state', 'ext4'],
    ['/state/deep/er', 'ext4'],
    ['/stateless', 'overlay'],
    ['/app/state', 'overlay'],
    ['/tmp/x', 'tmpfs'],
    ['/with space/x', 'xfs'],
  ])('GIVEN %s THEN it is on %s', (path, type) => {
    expect(fileSystemOf(path, mounts)).toBe(type);
  });

  test('GIVEN a system without mountinfo THEN nothing is claimed', () => {
    expect(fileSystemOf('/state', '')).toBeUndefined();
  });
});

describe('memory', () => {
  test.each([
    ['max\n', undefined],
    ['9223372036854771712\n', undefined],
    ['0', undefined],
    ['', undefined],
    ['134217728\n', 134_217_728],
  ])('GIVEN %j in the file of a control group THEN the limit is %j', (text, limit) => {
    expect(limitOf(text)).toBe(limit);
  });

  test('GIVEN a memory limit that Node knows THEN it counts; without one, the memory of the machine counts', async () => {
    expect(await memoryLimit(1_000_000, 999)).toBe(999);
    expect(await memoryLimit(1_000_000, undefined)).toBe(1_000_000);
  });

  test.each([
    [127, 'mend'],
    [128, 'look'],
    [255, 'look'],
    [256, 'good'],
  ] as const)('GIVEN %i MB THEN %s', (megabytes, verdict) => {
    expect(checkMemory(megabytes * 1_048_576).verdict).toBe(verdict);
  });
});

describe('the report', () => {
  test('GIVEN findings THEN each has a line with its remedy below, and a sum ends the report', () => {
    expect(
      reportText([
        { check: 'node', verdict: 'good', found: 'Node 24' },
        { check: 'clock', verdict: 'look', found: '9 s ahead', todo: 'Set it.' },
        { check: 'a', verdict: 'mend', found: 'b', todo: 'c' },
      ]),
    ).toBe('✓ node   Node 24\n! clock  9 s ahead\n         → Set it.\n✗ a      b\n         → c\n1 to mend.\n');
  });
});
