import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { describeDifference, difference, isEmpty, payloadFor } from '../../src/registration/difference.ts';
import { savedCommandIds } from '../../src/registration/command-ids.ts';
import { repositoryRoot } from '../../src/environment/root.ts';
import { startDiscord, type LoopbackDiscord } from '../discord/server.ts';
import { listed } from '../discord/validate/violation.ts';
import { validateCommands } from '../discord/validate/violations.ts';
import { unhurried } from '../patience.ts';
import { sampleOf } from '../thorough.ts';

const run = promisify(execFile);
const payloads = commands.map(({ data }) => data);

describe('the commands', () => {
  test('GIVEN all payloads THEN Discord accepts them, globally and in one server', () => {
    expect(listed(validateCommands(payloads))).toBe('');
    expect(
      listed(
        validateCommands(
          payloads.map((payload) => payloadFor('guild', payload)),
          'guild',
        ),
      ),
    ).toBe('');
  });

  test('GIVEN any of them THEN it works in servers, in direct messages and as a user-installed app, in three languages', () => {
    for (const payload of payloads) {
      expect(payload.contexts).toEqual([0, 1, 2]);
      expect(payload.integration_types).toEqual([0, 1]);
      expect(Object.keys(payload.name_localizations ?? {}).toSorted()).toEqual(['ja', 'ko']);
      const options = 'options' in payload ? (payload.options ?? []) : [];
      for (const option of options) {
        expect(Object.keys(option.name_localizations ?? {}).toSorted(), option.name).toEqual(['ja', 'ko']);
        expect(Object.keys(option.description_localizations ?? {}).toSorted(), option.name).toEqual(['ja', 'ko']);
        const choices = 'choices' in option ? (option.choices ?? []) : [];
        for (const choice of choices)
          expect(Object.keys(choice.name_localizations ?? {}).toSorted(), choice.name).toEqual(['ja', 'ko']);
      }
    }
  });

  test('GIVEN every free-text option THEN it has autocomplete, and takes at most 100 characters, a question 300', () => {
    for (const payload of payloads) {
      for (const option of 'options' in payload ? (payload.options ?? []) : []) {
        if (option.type !== 3 || ('choices' in option && option.choices !== undefined)) continue;
        expect(option).toMatchObject({ autocomplete: true });
        expect('max_length' in option ? option.max_length : Infinity).toBeLessThanOrEqual(
          option.name === 'question' ? 300 : 100,
        );
      }
    }
  });
});

describe('the difference to what Discord has', () => {
  const [first, ...rest] = payloads;
  const asDiscordHasThem = payloads.map((payload) => ({
    ...payload,
    id: '1',
    version: '2',
    application_id: '3',
    nsfw: false,
    dm_permission: true,
    default_member_permissions: payload.default_member_permissions ?? null,
    contexts: [...(payload.contexts ?? [])].toReversed(),
    options: ('options' in payload ? (payload.options ?? []) : []).map((option) => ({
      ...option,
      required: 'required' in option ? option.required : false,
    })),
  }));

  test('GIVEN the same with what Discord adds THEN there is none', () => {
    expect(isEmpty(difference(payloads, asDiscordHasThem))).toBe(true);
  });

  test('GIVEN one new, one gone and one changed THEN it says which, and what of it', () => {
    const there = [
      { ...asDiscordHasThem[1], description: 'older words' },
      ...asDiscordHasThem.slice(2),
      { name: 'old', type: 1, description: 'x' },
    ];
    expect(
      describeDifference(
        difference(
          [first, ...rest].filter((one) => one !== undefined),
          there as never,
        ),
      ),
    ).toBe(`+ /${first?.name}\n- /old\n~ /${rest[0]?.name} (description)`);
  });
});

describe('npm run register', () => {
  let discord: LoopbackDiscord;
  let state: string;
  beforeAll(async () => {
    state = await mkdtemp(join(tmpdir(), 'hanryu-register-'));
    discord = await startDiscord(unhurried);
  });
  afterAll(async () => {
    await discord.close();
    await rm(state, { recursive: true, force: true });
  });
  beforeEach(() => discord.expectNoRefusals());

  async function register(
    args: string[],
    env: Record<string, string | undefined> = {},
  ): Promise<{ out: string; code: number }> {
    const environment = {
      ...process.env,
      NODE_ENV: '',
      DISCORD_API: discord.apiUrl,
      DISCORD_TOKEN: discord.token,
      DISCORD_APPLICATION_ID: '',
      STATE_DIR: state,
      ...env,
    };
    try {
      const { stdout } = await run(process.execPath, [join(repositoryRoot, 'index.js'), 'register', ...args], {
        env: environment,
      });
      return { out: stdout, code: 0 };
    } catch (error) {
      const { stderr, code } = error as { stderr: string; code: number };
      return { out: stderr, code };
    }
  }
  const puts = (): number => discord.requests.filter(({ method }) => method === 'PUT').length;

  test('GIVEN a dry run THEN it shows what would change and sends nothing; then sends once; then finds nothing to change', async () => {
    expect((await register(['--dry-run'])).out).toBe(
      `${payloads.map(({ name, type }) => `+ ${type === 3 ? '' : '/'}${name}`).join('\n')}\nDry run: nothing was sent.\n`,
    );
    expect(puts()).toBe(0);
    expect((await register([])).out).toContain(`Done: ${payloads.length} commands are registered everywhere.`);
    expect(puts()).toBe(1);
    const again = await register([]);
    expect(again.out).toContain('Nothing to change');
    expect(puts()).toBe(1);
    const { id } = discord.application;
    const server = 'scope=bot+applications.commands&permissions=274877991936';
    expect(again.out).toContain(`https://discord.com/oauth2/authorize?client_id=${id}&${server}\n`);
    expect(again.out).toContain(`client_id=${id}&scope=applications.commands&integration_type=1 (`);
    const ids = await savedCommandIds(state);
    expect([...ids.keys()]).toEqual(payloads.filter(({ type }) => type !== 3).map(({ name }) => name));
    expect([...ids.values()].every((one) => /^\d{17,20}$/u.test(one))).toBe(true);
    expect((await register(['--clear'])).out).toContain('- /actor');
    expect(puts()).toBe(2);
  });

  test('GIVEN --guild THEN the commands of that server only', async () => {
    const { guild } = discord.addGuild();
    expect((await register(['--guild', guild.id])).out).toContain(`registered in server ${guild.id}`);
    expect((await register(['--guild', guild.id])).out).toContain('Nothing to change');
  });

  test.each(
    sampleOf<[string, string[], Record<string, string>, RegExp]>(
      [
        ['no token', [], { DISCORD_TOKEN: '' }, /^Hanryu: DISCORD_TOKEN is missing/u],
        ['something else for a token', [], { DISCORD_TOKEN: 'hello' }, /^Hanryu: DISCORD_TOKEN is not a bot token/u],
        [
          'a token that Discord refuses',
          [],
          { DISCORD_TOKEN: `${'A'.repeat(24)}.looped.${'y'.repeat(38)}` },
          /^Hanryu: DISCORD_TOKEN was refused/u,
        ],
        [
          'a wrong application id',
          [],
          { DISCORD_APPLICATION_ID: 'abc' },
          /^Hanryu: DISCORD_APPLICATION_ID is not an application id/u,
        ],
        ['a wrong server id', ['--guild', 'x'], {}, /^Hanryu: --guild x is not a server id/u],
        ['a misspelt switch', ['--dryrun'], {}, /^Hanryu: .*--dryrun/u],
        [
          'a Discord that is not there',
          [],
          { DISCORD_API: 'http://127.0.0.1:9/api' },
          /^Hanryu: Discord cannot be reached \(ECONNREFUSED\)/u,
        ],
      ],
      3,
    ),
  )('GIVEN %s THEN one sentence that names it, and exit code 1', async (_what, args, env, sentence) => {
    const { out, code } = await register(args, env);
    expect(code).toBe(1);
    expect(out).toMatch(sentence);
    expect(out).not.toContain('    at ');
  });
});
