import { DiscordAPIError, HTTPError, RateLimitError, REST } from '@discordjs/rest';
import { Routes, type RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import * as z from 'zod';
import { describeDifference, difference, isEmpty, payloadFor } from '../registration/difference.ts';
import { registered } from '../registration/registered.ts';
import { checkApplication } from './application.ts';
import { checkClock } from './clock.ts';
import { codeOf, good, look, mend, type Finding } from './finding.ts';
import { checkLogins } from './logins.ts';

export interface DiscordFacts {
  readonly token: string;
  readonly api: string;
  readonly applicationId: string | undefined;
  readonly publicKey: string | undefined;
  /** Whether the environment requests several shards (SHARDS). */
  readonly isSharded: boolean;
  readonly commands: readonly RESTPostAPIApplicationCommandsJSONBody[];
}

const self = z.looseObject({ username: z.string() });

/** Why Discord did not answer as it should, and what to do about it. */
function refusal(error: unknown): Finding {
  if (error instanceof RateLimitError) {
    const minutes = Math.ceil(error.retryAfter / 60_000);
    return mend(
      'Discord',
      `it limits this address${minutes > 0 ? ` for ${minutes} minutes` : ''} (429)`,
      'Wait; restarting makes it longer. If it happens often, ask your host for an outgoing address of your own.',
    );
  }
  if (error instanceof DiscordAPIError && error.status === 401)
    return mend(
      'DISCORD_TOKEN',
      'Discord refuses it',
      'Reset it under Bot in the developer portal, and copy it again.',
    );
  if (error instanceof DiscordAPIError)
    return mend(
      'Discord',
      `it says no (${error.status}, ${error.code})`,
      'Leave DISCORD_APPLICATION_ID empty, or set it to the id of the token’s application.',
    );
  if (error instanceof HTTPError)
    return look('Discord', `it has trouble itself (${error.status})`, 'See https://discordstatus.com and try again.');
  return mend('Discord', `it cannot be reached (${codeOf(error)})`, 'Check the network, the firewall and DISCORD_API.');
}

async function checkCommands(rest: REST, id: string, wanted: DiscordFacts['commands']): Promise<Finding> {
  const query = new URLSearchParams({ with_localizations: 'true' });
  const present = registered.parse(await rest.get(Routes.applicationCommands(id), { query }));
  const changes = difference(
    wanted.map((command) => payloadFor('global', command)),
    present,
  );
  return isEmpty(changes)
    ? good('commands', `Discord has all ${present.length} as they are in the code`)
    : mend(
        'commands',
        `Discord has others: ${describeDifference(changes).replaceAll('\n', ', ')}`,
        'Run: npm run register',
      );
}

/** Sends four requests to Discord, which change nothing. */
export async function checkDiscord(facts: DiscordFacts): Promise<Finding[]> {
  const rest = new REST({ api: facts.api, version: '10', retries: 1, timeout: 10_000, rejectOnRateLimit: () => true });
  rest.setToken(facts.token);
  const findings: Finding[] = [];
  let clock: Finding | undefined;
  rest.on('response', (_request, response) => {
    const date = Date.parse(response.headers.get('date') ?? '');
    if (clock === undefined && !Number.isNaN(date)) clock = checkClock(date, Date.now());
  });
  try {
    const { username } = self.parse(await rest.get(Routes.user()));
    findings.push(good('DISCORD_TOKEN', `Discord takes it; the bot is called ${username}`));
    const application = await checkApplication(rest, facts);
    findings.push(...application.findings, await checkLogins(rest, facts));
    findings.push(await checkCommands(rest, application.id, facts.commands));
  } catch (error) {
    findings.push(refusal(error));
  }
  return clock === undefined ? findings : [...findings, clock];
}
