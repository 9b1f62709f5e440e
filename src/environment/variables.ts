import { isIP } from 'node:net';
import * as z from 'zod';
import { port } from './port.ts';

/** An empty variable counts as not set. */
const unlessEmpty = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (typeof value === 'string' && value.trim() === '' ? undefined : value), schema);

const optional = unlessEmpty(z.string().optional());

/** One of several words, in capitals or not. */
const word = <const Words extends readonly [string, ...string[]]>(words: Words, sentence: string) =>
  z.string().toLowerCase().pipe(z.enum(words, sentence));

/** Other protocols are retried for ever as if the network were down. */
const webAddress = z.url({
  protocol: /^https?$/u,
  error: 'it must be an address that begins with https:// or http://',
});

/** HTTP headers hold nothing else. */
const headerText = /^[\x20-\x7e]+$/u;

/** Every environment variable, with the sentence that the documents and `.env.example` print. */
export const environment = z.object({
  DISCORD_TOKEN: optional.describe(
    'The bot token from https://discord.com/developers/applications → Bot. Without it, the web preview starts.',
  ),
  DISCORD_PUBLIC_KEY: optional.describe(
    'The public key (General Information in the developer portal). With it, interactions arrive over HTTP on PORT instead of the gateway, and the token is needed only for `npm run register` and follow messages.',
  ),
  DISCORD_APPLICATION_ID: optional.describe(
    'The application id, for `npm run register`. By default it is derived from the token.',
  ),
  DISCORD_API: unlessEmpty(webAddress.default('https://discord.com/api')).describe(
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
  GAPS: unlessEmpty(word(['on', 'off'], 'it must be on or off').default('on')).describe(
    'Whether to count unanswered questions for the moderators (only the text, never the asker): on or off.',
  ),
  GITHUB_TOKEN: unlessEmpty(
    z
      .string()
      .regex(/^[!-~]+$/u, 'it must be one line of letters and digits')
      .optional(),
  ).describe(
    'Only for `npm run data:merge`: a token that may write contents and pull requests. With it and GITHUB_REPOSITORY, edits become a pull request instead of changes in DATA_DIR.',
  ),
  GITHUB_REPOSITORY: unlessEmpty(
    z
      .string()
      .regex(/^[\w.-]+\/[\w.-]+$/u, 'it must be owner/name')
      .optional(),
  ).describe('The repository of that pull request: owner/name.'),
  GITHUB_API_URL: unlessEmpty(webAddress.default('https://api.github.com')).describe(
    "The base URL of GitHub's API. GitHub Enterprise and tests change it.",
  ),
  FEEDS: optional.describe(
    'Addresses of RSS or Atom feeds, separated by commas or spaces. The bot reads them every three hours and shows possible news to moderators in /workshop. Needs CONTACT.',
  ),
  CONTACT: unlessEmpty(
    z.string().regex(headerText, 'it must be one line of ASCII, because it goes into the User-Agent').optional(),
  ).describe(
    'A page or an e-mail address where the owners of other sites can reach you. FEEDS, `npm run data:links` and `npm run data:import` send it in the User-Agent.',
  ),
  PORT: unlessEmpty(port.default(5173)).describe(
    'Port of the web preview on 127.0.0.1, or of the interactions endpoint with DISCORD_PUBLIC_KEY; 0 picks any free one.',
  ),
  HOST: unlessEmpty(
    z
      .string()
      // A link writes IPv6 in brackets.
      .transform((host) => host.replace(/^\[(.*)\]$/u, '$1'))
      .refine((host) => isIP(host) > 0 || /^[\w.-]+$/u.test(host), 'it must be an address without http:// and port')
      .default('0.0.0.0'),
  ).describe('Address on which the interactions endpoint and HEALTH_PORT listen; :: for IPv6 as well.'),
  HEALTH_PORT: unlessEmpty(port.optional()).describe(
    'Port of /healthz, /readyz and /metrics (Prometheus). Without it, no port is opened. With SHARDS=processes, shard n listens on HEALTH_PORT + 1 + n.',
  ),
  SHARDS: unlessEmpty(word(['1', 'auto', 'processes'], 'it must be 1, auto or processes').default('1')).describe(
    'Needed from 2,500 servers on: auto opens as many shards as Discord recommends in one process; processes starts a process for each (needs STATE_URL). By default one shard serves all servers.',
  ),
  LOG_LEVEL: unlessEmpty(word(['debug', 'info'], 'it must be info or debug').default('info')).describe(
    'The log level: info or debug.',
  ),
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
