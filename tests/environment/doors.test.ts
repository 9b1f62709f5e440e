import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/environment/config.ts';
import { OperatorError } from '../../src/environment/operator-error.ts';

const key = 'a'.repeat(64);
describe('the environment of the doors', () => {
  test.each<[Record<string, string>, RegExp]>([
    [{ DISCORD_PUBLIC_KEY: 'hello' }, /^DISCORD_PUBLIC_KEY is not a public key/u],
    [{ DISCORD_PUBLIC_KEY: `${key}a` }, /^DISCORD_PUBLIC_KEY is not a public key/u],
    [{ DISCORD_PUBLIC_KEY: 'g'.repeat(64) }, /^DISCORD_PUBLIC_KEY is not a public key/u],
    [{ HEALTH_PORT: '65536' }, /^HEALTH_PORT is wrong/u],
    [{ HEALTH_PORT: 'x' }, /^HEALTH_PORT is wrong/u],
    ...['0x50', '1e3', '80.0', '-1', '8080 9090', '٨٠'].map((PORT): [Record<string, string>, RegExp] => [
      { PORT },
      /^PORT is wrong: it must be a number from 0 to 65535/u,
    ]),
    [{ SHARDS: '2' }, /^SHARDS is wrong/u],
    [{ SHARDS: 'processes' }, /^SHARDS=processes needs STATE_URL/u],
  ])('GIVEN %j THEN one sentence that names the variable', (env, sentence) => {
    expect(() => readConfig(env)).toThrow(OperatorError);
    expect(() => readConfig(env)).toThrow(sentence);
  });

  test.each<[Record<string, string>, object]>([
    [{}, { publicKey: undefined, healthPort: undefined, shards: 'one', host: '0.0.0.0' }],
    [
      { HEALTH_PORT: '', SHARDS: '', HOST: '' },
      { healthPort: undefined, shards: 'one', host: '0.0.0.0' },
    ],
    [
      { PORT: ' ', HEALTH_PORT: '\t', STATE_DIR: ' ' },
      { port: 5173, healthPort: undefined, stateFolder: undefined },
    ],
    [{ PORT: ' 65535 ' }, { port: 65_535 }],
    [{ PORT: '0' }, { port: 0 }],
    [
      { DISCORD_PUBLIC_KEY: key, HOST: '::' },
      { publicKey: key, host: '::' },
    ],
    [{ SHARDS: '1' }, { shards: 'one' }],
    [{ SHARDS: 'auto' }, { shards: 'auto' }],
    [{ SHARDS: 'processes', STATE_URL: 'postgres://h/d' }, { shards: 'processes' }],
    [
      { SHARDS: '3', SHARD_COUNT: '8', SHARDING_MANAGER: 'true', STATE_URL: 'postgres://h/d' },
      { shards: { id: 3, count: 8 } },
    ],
  ])('GIVEN %j THEN it is read as %j', (env, expected) => {
    expect(readConfig(env)).toMatchObject(expected);
  });
});
