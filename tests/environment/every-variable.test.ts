import { mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig, type Config } from '../../src/environment/config.ts';
import { OperatorError } from '../../src/environment/operator-error.ts';
import { repositoryRoot } from '../../src/environment/root.ts';
import { variables } from '../../src/environment/variables.ts';

/** A good value of each variable. */
const good: Readonly<Record<string, string>> = {
  DISCORD_TOKEN: `${'a'.repeat(24)}.${'b'.repeat(6)}.${'c'.repeat(38)}`,
  DISCORD_PUBLIC_KEY: '3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29',
  DISCORD_APPLICATION_ID: '123456789012345678',
  DISCORD_API: 'https://discord.example/api',
  DATA_DIR: '/srv/hanryu/data',
  STATE_DIR: '/srv/hanryu/state',
  STATE_URL: 'postgres://hanryu:secret@db.example:5432/hanryu',
  HOME_SERVER: '123456789012345678',
  MODERATORS: '123456789012345678,223456789012345678',
  GAPS: 'off',
  GITHUB_TOKEN: 'github_pat_secret',
  GITHUB_REPOSITORY: 'fans/hanryu',
  GITHUB_API_URL: 'https://github.example/api/v3',
  FEEDS: 'https://news.example/feed',
  CONTACT: 'fans@example.org',
  PORT: '8080',
  HOST: '127.0.0.1',
  HEALTH_PORT: '9090',
  SHARDS: 'auto',
  LOG_LEVEL: 'debug',
  NODE_ENV: 'production',
};
const names = variables.map(({ name }) => name);
const others = names.filter((name) => name !== 'DISCORD_TOKEN');

/** With the variables that a variable needs beside it. */
const read = (name: string, value: string): Config =>
  readConfig({ ...(name === 'FEEDS' ? { CONTACT: good['CONTACT'] } : {}), [name]: value });

function faultOf(name: string, value: string): string {
  try {
    read(name, value);
  } catch (error) {
    expect(error).toBeInstanceOf(OperatorError);
    return error instanceof Error ? error.message : '';
  }
  return 'none';
}

describe('every variable of .env.example', () => {
  let example: string;
  beforeAll(async () => {
    example = await readFile(join(repositoryRoot, '.env.example'), 'utf8');
  });

  test('GIVEN the file THEN each of its variables is in these tables, and the other way round', () => {
    const named = [...example.matchAll(/^(?:# )?([A-Z_]+)=/gmu)].map(([, name]) => name);
    expect(new Set(named)).toEqual(new Set(names));
    expect(new Set(Object.keys(good))).toEqual(new Set(names));
  });

  test.each(others)('GIVEN %s with spaces or a line end around it THEN it is read without them', (name) => {
    const value = good[name] ?? '';
    for (const text of [` ${value}`, `${value} `, `${value}\n`, `${value}\r\n`])
      expect(read(name, text)).toEqual(read(name, value));
  });

  test.each(names)('GIVEN %s empty or with nothing but spaces THEN it counts as not set', (name) => {
    for (const text of ['', ' ', '\t\n'])
      expect(read(name, text)).toMatchObject(readConfig(name === 'FEEDS' ? { CONTACT: good['CONTACT'] } : {}));
  });

  test.each(names)('GIVEN %s in quotation marks THEN the sentence says so, and shows nothing of it', (name) => {
    const value = good[name] ?? '';
    for (const text of [`"${value}"`, `'${value}'`, `“${value}”`, `「${value}」`]) {
      expect(faultOf(name, text)).toMatch(new RegExp(`^${name} has quotation marks around it`, 'u'));
      expect(faultOf(name, text)).not.toContain(value);
    }
  });

  test.each(names)('GIVEN %s with its own name in it THEN the sentence says so', (name) => {
    expect(faultOf(name, `${name}=${good[name] ?? ''}`)).toMatch(new RegExp(`^${name} has its own name in it`, 'u'));
  });

  test.each(['GAPS', 'SHARDS', 'LOG_LEVEL', 'NODE_ENV'])('GIVEN %s in capitals THEN it is read as well', (name) => {
    const value = good[name] ?? '';
    for (const text of [value.toUpperCase(), value.charAt(0).toUpperCase() + value.slice(1)])
      expect(read(name, text)).toEqual(read(name, value));
  });
});

describe('an absurd value', () => {
  test.each([
    ['DISCORD_PUBLIC_KEY', '0'.repeat(64), /anybody could sign/u],
    ['DISCORD_PUBLIC_KEY', `01${'0'.repeat(62)}`, /anybody could sign/u],
    ['DISCORD_PUBLIC_KEY', `EC${'F'.repeat(62)}`, /anybody could sign/u],
    ['DISCORD_API', 'ftp://discord.example/api', /begins with https:/u],
    ['DISCORD_API', 'javascript:1', /begins with https:/u],
    ['DISCORD_API', 'discord.example/api', /begins with https:/u],
    ['GITHUB_API_URL', 'file:///etc', /begins with https:/u],
    ['GAPS', 'false', /it must be on or off \(it is "false"\)/u],
    ['SHARDS', '2', /it must be 1, auto or processes \(it is "2"\)/u],
    ['LOG_LEVEL', 'warn', /it must be info or debug \(it is "warn"\)/u],
    ['HOST', 'http://0.0.0.0', /without http:\/\/ and port/u],
    ['HOST', '0.0.0.0:80', /without http:\/\/ and port/u],
    ['HOST', '*', /without http:\/\/ and port/u],
    ['HOME_SERVER', 'Our server', /not the id of a server/u],
    ['DISCORD_APPLICATION_ID', '1234', /not an application id/u],
    ['MODERATORS', '@mina', /which is no id/u],
    ['CONTACT', 'fans@example.org\r\nX-Other: 1', /one line/u],
    ['CONTACT', '팬 사이트', /ASCII/u],
    ['GITHUB_TOKEN', 'ghp secret', /one line/u],
    ['GITHUB_REPOSITORY', 'https://github.com/fans/hanryu', /owner\/name/u],
    ['FEEDS', 'news.example/feed', /not an address/u],
  ])('GIVEN %s=%s THEN one sentence names the variable and what it must be', (name, value, sentence) => {
    expect(faultOf(name, value)).toMatch(sentence);
    expect(faultOf(name, value)).toMatch(new RegExp(`^${name} `, 'u'));
    expect(faultOf(name, value)).not.toContain('secret');
  });

  test.each([
    ['HOST', '[::]', { host: '::' }],
    ['HOST', 'localhost', { host: 'localhost' }],
    ['HOST', 'fly-local-6pn', { host: 'fly-local-6pn' }],
    ['DISCORD_API', 'http://127.0.0.1:1/api', { api: 'http://127.0.0.1:1/api' }],
    [
      'MODERATORS',
      '123456789012345678、223456789012345678',
      { moderators: ['123456789012345678', '223456789012345678'] },
    ],
    ['NODE_ENV', 'development', { production: false }],
  ])('GIVEN %s=%s THEN it is read', (name, value, expected) => {
    expect(read(name, value)).toMatchObject(expected);
  });
});

describe('STATE_URL', () => {
  test.each([
    'postgres://hanryu:secret@db.example:99999/hanryu',
    'postgres://hanryu:secret@db.example:abc/hanryu',
    'postgres://hanryu:secret@[::1/hanryu',
  ])('GIVEN %s, which pg cannot read THEN one sentence says how it is written, and shows nothing of it', (url) => {
    expect(faultOf('STATE_URL', url)).toMatch(/^STATE_URL is no address: .*a port from 1 to 65535/u);
    expect(faultOf('STATE_URL', url)).not.toContain('secret');
  });

  test.each(['100%zz', 'a%', 'a%4', 'p%40s%zz', '%ff', '%e3%81'])(
    'GIVEN the password %s, whose escapes pg cannot read THEN one sentence says how % is written, and shows nothing of it',
    (password) => {
      const sentence = faultOf('STATE_URL', `postgres://hanryu:${password}@db.example/hanryu`);
      expect(sentence).toBe(
        'STATE_URL has a % that begins no escape of UTF-8 (such as %40 for @): write % itself as %25.',
      );
    },
  );

  test.each([
    'postgres://hanryu:100%25@db.example/hanryu',
    'postgres://hanryu:%e3%81%82%E3%81%84@db.example/hanryu',
    'postgres://postgres@%2Fvar%2Frun%2Fpostgresql/hanryu',
    'postgres://hanryu@db.example/hanryu?ssl=true',
    'postgres://hanryu@db.example/hanryu?ssl=0',
    'postgres://hanryu@db.example/hanryu?sslmode=no-verify',
    'postgres://hanryu@db.example/hanryu?sslmode=require&uselibpqcompat=true',
  ])('GIVEN %s THEN it is taken', (url) => {
    expect(read('STATE_URL', url).stateUrl).toBe(url);
  });

  test.each([
    ['sslmode=on', /sslmode=on, .*: it is disable, prefer, require, verify-ca, verify-full or no-verify\.$/u],
    ['sslmode=Require', /sslmode=Require, /u],
    ['sslmode=', /sslmode=, /u],
    ['sslmode=allow', /sslmode=allow, /u],
    ['sslmode=require&sslmode=verify', /sslmode=verify, /u],
    ['ssl=false', /ssl=false, .*: it is true, 1, 0 or no-verify\.$/u],
    ['sslnegotiation=fast', /sslnegotiation=fast, .*: it is postgres or direct\.$/u],
    ['uselibpqcompat=yes', /uselibpqcompat=yes, .*: it is true or false\.$/u],
  ])(
    'GIVEN %s THEN one sentence says what it can be, and shows nothing else of the address',
    (parameters, sentence) => {
      const fault = faultOf('STATE_URL', `postgres://hanryu:secret@db.example/hanryu?${parameters}`);
      expect(fault).toMatch(sentence);
      expect(fault).toMatch(/^STATE_URL has /u);
      expect(fault).not.toMatch(/secret|db\.example/u);
    },
  );

  test.each(['sslrootcert', 'sslcert', 'sslkey'])('GIVEN a missing file in %s THEN one sentence names it', (part) => {
    expect(faultOf('STATE_URL', `postgres://hanryu:secret@db.example/hanryu?${part}=/no/such.pem`)).toBe(
      `STATE_URL names the file /no/such.pem (${part}), which is not there or cannot be read.`,
    );
  });

  test('GIVEN a file that is there THEN it is taken', () => {
    const url = `postgres://hanryu@db.example/hanryu?sslrootcert=${join(repositoryRoot, 'package.json')}`;
    expect(read('STATE_URL', url).stateUrl).toBe(url);
  });
});

describe('the folders', () => {
  test.each([
    [{ STATE_DIR: '~/hanryu' }, /^STATE_DIR begins with ~/u],
    [{ DATA_DIR: '~' }, /^DATA_DIR begins with ~/u],
    [{ DATA_DIR: '/' }, /^DATA_DIR is the root of the disk/u],
    [{ STATE_DIR: '/srv/..' }, /^STATE_DIR is the root of the disk/u],
    [{ STATE_DIR: '/srv/data', DATA_DIR: '/srv/data' }, /^STATE_DIR is within the data folder/u],
    [{ STATE_DIR: '/srv/data/', DATA_DIR: '/srv/x/../data' }, /^STATE_DIR is within the data folder/u],
    [{ STATE_DIR: '/srv/data/state', DATA_DIR: '/srv/data' }, /^STATE_DIR is within the data folder/u],
    [{ STATE_DIR: join(repositoryRoot, 'data') }, /^STATE_DIR is within the data folder/u],
  ])('GIVEN %j THEN one sentence says why not', (env, sentence) => {
    expect(() => readConfig(env)).toThrow(OperatorError);
    expect(() => readConfig(env)).toThrow(sentence);
  });

  describe('GIVEN links', () => {
    let place: string;
    const at = (name: string): string => join(place, name);
    beforeAll(async () => {
      place = await mkdtemp(join(tmpdir(), 'hanryu-links-'));
      await mkdir(at('data'));
      await mkdir(at('elsewhere'));
      await symlink(at('data'), at('link-to-data'));
      await symlink('/', at('link-to-root'));
      await symlink(at('elsewhere'), at('data/link-out'));
      await symlink(at('nowhere'), at('dead-link'));
    });
    afterAll(() => rm(place, { recursive: true }));

    test.each([
      ['link-to-data', 'data', /^STATE_DIR is within the data folder/u],
      ['link-to-data/state', 'data', /^STATE_DIR is within the data folder/u],
      ['data/state', 'link-to-data', /^STATE_DIR is within the data folder/u],
      ['link-to-data/not/yet/there', 'data', /^STATE_DIR is within the data folder/u],
      ['data/link-out', 'data', /^STATE_DIR is within the data folder/u],
      ['link-to-root', 'data', /^STATE_DIR is the root of the disk/u],
    ])('GIVEN the state in %s and the data in %s THEN one sentence says why not', (state, data, sentence) => {
      expect(() => readConfig({ STATE_DIR: at(state), DATA_DIR: at(data) })).toThrow(sentence);
    });

    test.each([
      ['elsewhere', 'link-to-data'],
      ['dead-link', 'data'],
    ])('GIVEN the state in %s and the data in %s THEN they are taken', (state, data) => {
      expect(() => readConfig({ STATE_DIR: at(state), DATA_DIR: at(data) })).not.toThrow();
    });
  });

  test.each([
    { STATE_DIR: '/srv/data2', DATA_DIR: '/srv/data' },
    { STATE_DIR: '/srv', DATA_DIR: '/srv/data' },
    { STATE_DIR: '/srv/..state', DATA_DIR: '/srv/data' },
    { STATE_DIR: 'state~1' },
  ])('GIVEN %j THEN they are taken', (env) => {
    expect(() => readConfig(env)).not.toThrow();
  });
});
