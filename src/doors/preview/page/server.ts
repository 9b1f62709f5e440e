import type {
  APIInteraction,
  APIInteractionResponse,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { SentFile } from './messages/post.ts';

export interface Answered {
  readonly response: APIInteractionResponse;
  readonly files: readonly SentFile[];
}

/** Discord gives a bot three seconds; a debugger may stop it for longer here. */
const patience = 30_000;

async function json(address: string, options: RequestInit = {}): Promise<unknown> {
  const response = await fetch(address, { ...options, signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.json();
}

export const fetchCommands = async (): Promise<readonly RESTPostAPIApplicationCommandsJSONBody[]> =>
  (await json('commands')) as readonly RESTPostAPIApplicationCommandsJSONBody[];

export const ask = async (interaction: APIInteraction): Promise<Answered> =>
  (await json('interactions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(interaction),
  })) as Answered;
