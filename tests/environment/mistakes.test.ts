import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/environment/config.ts';
import { loadEnvFile } from '../../src/environment/env-file.ts';
import { repositoryRoot } from '../../src/environment/root.ts';

const token = `${'a'.repeat(24)}.${'b'.repeat(6)}.${'c'.repeat(38)}`;

describe('a token with something around it', () => {
  test.each([
    ['quotes', `"${token}"`, /quotation marks/u],
    ['curly quotes', `“${token}”`, /quotation marks/u],
    ['a space behind', `${token} `, /space or a line end/u],
    ['a line end', `${token}\n`, /space or a line end/u],
    ['a carriage return', `${token}\r`, /space or a line end/u],
    ['Bot before', `Bot ${token}`, /begins with "Bot"/u],
    ['its name before', `DISCORD_TOKEN=${token}`, /its own name/u],
    ['nothing of its shape', 'abc', /copy it again/u],
  ])('GIVEN %s THEN that is named, and nothing of the token is shown', (_what, text, sentence) => {
    const read = (): unknown => readConfig({ DISCORD_TOKEN: text });
    expect(read).toThrow(sentence);
    expect(read).not.toThrow(/aaaa|bbbb|cccc/u);
  });

  test('GIVEN nothing around it THEN it is taken', () => {
    expect(readConfig({ DISCORD_TOKEN: token }).token).toBe(token);
  });
});

describe('the password in STATE_URL', () => {
  test.each(['p@ss', 'p/w', 'p:w', 'p#w', 'p?w', 'p w', 'p@ss/w:rd'])(
    'GIVEN %s, which is not encoded THEN the sentence says how, and shows nothing of it',
    (password) => {
      const read = (): unknown => readConfig({ STATE_URL: `postgres://hanryu:${password}@db.example:5432/hanryu` });
      expect(read).toThrow(/^STATE_URL has a password .*%40/u);
      expect(read).not.toThrow(password);
    },
  );

  test.each([
    'postgres://hanryu:p%40ss@db.example:5432/hanryu',
    'postgres://hanryu@db.example/hanryu',
    'postgres://postgres@/hanryu?host=/var/run/postgresql',
    'postgres://hanryu:secret@db.example/hanryu?options=-c%20search_path=a@b',
    'postgres:///hanryu',
  ])('GIVEN %s THEN it is taken as it is', (url) => {
    expect(readConfig({ STATE_URL: url }).stateUrl).toBe(url);
  });
});

describe('.env', () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hanryu-env-'));
    path = join(folder, '.env');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  test('GIVEN none THEN there is nothing to say', () => {
    expect(loadEnvFile(path)).toEqual({ values: {} });
  });

  test('GIVEN a folder of its name, as Docker makes one THEN the sentence says so', async () => {
    await mkdir(path);
    expect(loadEnvFile(path).trouble).toMatch(/is a folder/u);
  });

  test('GIVEN UTF-16, as PowerShell writes it THEN the sentence says so', async () => {
    await writeFile(path, Buffer.from('\uFEFFHANRYU_TEST=1\n', 'utf16le'));
    expect(loadEnvFile(path).trouble).toMatch(/UTF-8/u);
  });

  // root may read everything.
  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'GIVEN no permission THEN the sentence names it',
    async () => {
      await writeFile(path, 'HANRYU_TEST=1\n');
      await chmod(path, 0);
      expect(loadEnvFile(path).trouble).toMatch(/EACCES/u);
    },
  );
});

test('GIVEN .env.example filled in with a token and passed by systemd or docker --env-file THEN it overrides nothing else', async () => {
  const values = parse(await readFile(join(repositoryRoot, '.env.example'), 'utf8'));
  expect(Object.keys(values)).toEqual(['DISCORD_TOKEN']);
  // What the unit and the image set, with the file on top.
  const env = { NODE_ENV: 'production', STATE_DIR: '/state', ...values, DISCORD_TOKEN: token };
  expect(readConfig(env)).toMatchObject({ production: true, stateFolder: '/state' });
});
