import * as z from 'zod';
import { checkDatabaseUrl } from './database-url.ts';
import { feedsIn, idShape, moderatorsIn } from './lists.ts';
import { OperatorError } from './operator-error.ts';
import { port } from './port.ts';
import { checkToken } from './token.ts';

/** An empty variable counts as not set. */
const unlessEmpty = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (typeof value === 'string' && value.trim() === '' ? undefined : value), schema);

const optional = unlessEmpty(z.string().optional());

/** Every environment variable, with the sentence that the documents and `.env.example` print. */
const environment = z.object({
  DISCORD_TOKEN: optional.describe(
    'The bot token from https://discord.com/developers/applications → Bot. Without it, the web preview starts.',
  ),
  DISCORD_PUBLIC_KEY: optional.describe(
    'The public key (General Information in the developer portal). With it, interactions arrive over HTTP on PORT instead of the gateway, and the token is needed only for `npm run register` and follow messages.',
  ),
  DISCORD_APPLICATION_ID: optional.describe(
    'The application id, for `npm run register`. By default it is derived from the token.',
  ),
  DISCORD_API: unlessEmpty(z.url().default('https://discord.com/api')).describe(
    "The base URL of Discord's API. Only tests change it.",
  ),
  DATA_DIR: optional.describe('Folder of the data files. Default: data/ of the repository.'),
  STATE_DIR: optional.describe(
    "Folder of the bot's state; it must survive restarts. Default: state/ of the repository.",
  ),
  STATE_URL: unlessEmpty(
    z
      .string()
      .regex(/^postgres(?:ql)?:\/\//u, 'it must begin with postgres:// or postgresql://')
      .optional(),
  ).describe(
    'PostgreSQL for the state, shared by several processes: postgres://user:password@host:5432/database. Without it, the state is in STATE_DIR.',
  ),
  HOME_SERVER: optional.describe(
    "The id of the server whose managers are this bot's moderators: only they see unanswered questions, reports and errors in the data.",
  ),
  MODERATORS: optional.describe(
    'Ids of further moderators, users or roles, separated by commas. They are moderators in every server and in direct messages.',
  ),
  GAPS: unlessEmpty(z.enum(['on', 'off']).default('on')).describe(
    'Whether to count unanswered questions for the moderators (only the text, never the asker): on or off.',
  ),
  GITHUB_TOKEN: optional.describe(
    'Only for `npm run data:merge`: a token that may write contents and pull requests. With it and GITHUB_REPOSITORY, edits become a pull request instead of changes in DATA_DIR.',
  ),
  GITHUB_REPOSITORY: unlessEmpty(
    z
      .string()
      .regex(/^[\w.-]+\/[\w.-]+$/u, 'it must be owner/name')
      .optional(),
  ).describe('The repository of that pull request: owner/name.'),
  GITHUB_API_URL: unlessEmpty(z.url().default('https://api.github.com')).describe(
    "The base URL of GitHub's API. GitHub Enterprise and tests change it.",
  ),
  FEEDS: optional.describe(
    'Addresses of RSS or Atom feeds, separated by commas or spaces. The bot reads them every three hours and shows possible news to moderators in /workshop. Needs CONTACT.',
  ),
  CONTACT: optional.describe(
    'A page or an e-mail address where the owners of other sites can reach you. FEEDS, `npm run data:links` and `npm run data:import` send it in the User-Agent.',
  ),
  PORT: unlessEmpty(port.default(5173)).describe(
    'Port of the web preview on 127.0.0.1, or of the interactions endpoint with DISCORD_PUBLIC_KEY; 0 picks any free one.',
  ),
  HOST: unlessEmpty(z.string().default('0.0.0.0')).describe(
    'Address on which the interactions endpoint and HEALTH_PORT listen; :: for IPv6 as well.',
  ),
  HEALTH_PORT: unlessEmpty(port.optional()).describe(
    'Port of /healthz, /readyz and /metrics (Prometheus). Without it, no port is opened. With SHARDS=processes, shard n listens on HEALTH_PORT + 1 + n.',
  ),
  SHARDS: unlessEmpty(z.enum(['1', 'auto', 'processes']).default('1')).describe(
    'Needed from 2,500 servers on: auto opens as many shards as Discord recommends in one process; processes starts a process for each (needs STATE_URL). By default one shard serves all servers.',
  ),
  LOG_LEVEL: unlessEmpty(z.enum(['debug', 'info']).default('info')).describe('The log level: info or debug.'),
  NODE_ENV: optional.describe(
    'With `production`, a missing DISCORD_TOKEN is an error instead of starting the preview.',
  ),
});

export interface Variable {
  readonly name: string;
  /** One sentence or two, for the documents and `.env.example`. */
  readonly description: string;
  /** The default, if it is a value. */
  readonly default: string | undefined;
}

/** Every environment variable, for the table in docs/operators.md and for `npm run doctor`. */
export const variables: readonly Variable[] = Object.entries(environment.shape).map(([name, schema]) => {
  const unset = schema.safeParse(undefined);
  const value = unset.success ? unset.data : undefined;
  return { name, description: schema.description ?? '', default: value === undefined ? undefined : String(value) };
});

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

/** Reads the environment once. Throws an OperatorError of one sentence that names the variable. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const shard = shardOf(env);
  const parsed = environment.safeParse(shard === undefined ? env : { ...env, SHARDS: 'processes' });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const name = String(issue?.path[0]);
    // A URL may hold a password.
    const value = name === 'STATE_URL' ? '' : ` (it is "${env[name] ?? ''}")`;
    throw new OperatorError(`${name} is wrong: ${issue?.message ?? 'not understood'}${value}.`);
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
  if (publicKey !== undefined && !/^[0-9a-f]{64}$/iu.test(publicKey)) {
    throw new OperatorError(
      'DISCORD_PUBLIC_KEY is not a public key: it is the line of 64 letters and digits under General Information in the developer portal.',
    );
  }
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
    production: NODE_ENV === 'production',
  };
}
