import type * as z from 'zod';
import { withoutEdges } from './around.ts';
import { checkDatabaseUrl } from './database-url.ts';
import { checkFolders } from './folders.ts';
import { feedsIn, idShape, moderatorsIn } from './lists.ts';
import { OperatorError } from './operator-error.ts';
import { checkPublicKey } from './public-key.ts';
import { checkToken } from './token.ts';
import { environment } from './variables.ts';

export interface Config {
  readonly token: string | undefined;
  readonly applicationId: string | undefined;
  readonly api: string;
  readonly dataFolder: string | undefined;
  readonly stateFolder: string | undefined;
  /** Holds a password: it must not be logged. */
  readonly stateUrl: string | undefined;
  readonly countsGaps: boolean;
  readonly homeServer: string | undefined;
  /** Ids of users and roles. */
  readonly moderators: readonly string[];
  /** The pull request of `npm run data:merge`; undefined if it writes into the data folder. */
  readonly github: { readonly token: string; readonly repository: string; readonly api: string } | undefined;
  /** Addresses of feeds that are read for news. */
  readonly feeds: readonly string[];
  /** How the owners of other sites can reach the operator. */
  readonly contact: string | undefined;
  readonly port: number;
  readonly host: string;
  /** 64 hexadecimal digits. If it is set, interactions arrive by HTTP. */
  readonly publicKey: string | undefined;
  readonly healthPort: number | undefined;
  /** `processes` starts one process for each shard; in such a process, this is the shard. */
  readonly shards: 'one' | 'auto' | 'processes' | { readonly id: number; readonly count: number };
  readonly debug: boolean;
  readonly production: boolean;
}

function githubOf(env: z.infer<typeof environment>): Config['github'] {
  const { GITHUB_TOKEN: token, GITHUB_REPOSITORY: repository, GITHUB_API_URL: api } = env;
  return token === undefined || repository === undefined ? undefined : { token, repository, api };
}

/** In a process that discord.js's ShardingManager started, SHARDS is the number of its shard. */
function shardOf(env: Readonly<Record<string, string | undefined>>): { id: number; count: number } | undefined {
  return env['SHARDING_MANAGER'] === undefined
    ? undefined
    : { id: Number(env['SHARDS']), count: Number(env['SHARD_COUNT']) };
}

/** The token is left as it is: `checkToken` names what surrounds it. */
const tidied = (env: Readonly<Record<string, string | undefined>>): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.keys(environment.shape).map((name) => [
      name,
      name === 'DISCORD_TOKEN' ? env[name] : withoutEdges(name, env[name]),
    ]),
  );

/** What is wrong with a variable, and its value unless that may hold a password. */
function faultIn(name: string, message: string | undefined, value = ''): OperatorError {
  const isSecret = ['STATE_URL', 'GITHUB_TOKEN'].includes(name) || value.includes('@');
  return new OperatorError(`${name} is wrong: ${message ?? 'not understood'}${isSecret ? '' : ` (it is "${value}")`}.`);
}

/** Reads the environment once. Throws an OperatorError of one sentence that names the variable. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const shard = shardOf(env);
  const given = tidied(env);
  const parsed = environment.safeParse(shard === undefined ? given : { ...given, SHARDS: 'processes' });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const name = String(issue?.path[0]);
    throw faultIn(name, issue?.message, given[name]);
  }
  const { DISCORD_TOKEN: token, DISCORD_APPLICATION_ID: applicationId, NODE_ENV } = parsed.data;
  if (token !== undefined) checkToken(token);
  if (parsed.data.STATE_URL !== undefined) checkDatabaseUrl(parsed.data.STATE_URL);
  if (applicationId !== undefined && !idShape.test(applicationId)) {
    throw new OperatorError(
      'DISCORD_APPLICATION_ID is not an application id: it is the number of 17 to 20 digits under General Information.',
    );
  }
  const { HOME_SERVER: homeServer } = parsed.data;
  if (homeServer !== undefined && !idShape.test(homeServer)) {
    throw new OperatorError(
      'HOME_SERVER is not the id of a server: it is the number of 17 to 20 digits that "Copy Server ID" gives (in developer mode).',
    );
  }
  const { DISCORD_PUBLIC_KEY: publicKey, SHARDS: shards } = parsed.data;
  if (publicKey !== undefined) checkPublicKey(publicKey);
  checkFolders(parsed.data.DATA_DIR, parsed.data.STATE_DIR);
  if (shards === 'processes' && parsed.data.STATE_URL === undefined) {
    throw new OperatorError('SHARDS=processes needs STATE_URL: several processes cannot share the files of STATE_DIR.');
  }
  return {
    token,
    publicKey,
    host: parsed.data.HOST,
    healthPort: parsed.data.HEALTH_PORT,
    shards: shard ?? (shards === '1' ? 'one' : shards),
    applicationId,
    api: parsed.data.DISCORD_API,
    dataFolder: parsed.data.DATA_DIR,
    stateFolder: parsed.data.STATE_DIR,
    stateUrl: parsed.data.STATE_URL,
    homeServer,
    moderators: moderatorsIn(parsed.data.MODERATORS),
    countsGaps: parsed.data.GAPS === 'on',
    github: githubOf(parsed.data),
    feeds: feedsIn(parsed.data.FEEDS, parsed.data.CONTACT),
    contact: parsed.data.CONTACT,
    port: parsed.data.PORT,
    debug: parsed.data.LOG_LEVEL === 'debug',
    production: NODE_ENV?.toLowerCase() === 'production',
  };
}
