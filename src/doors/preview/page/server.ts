import type {
  APIInteraction,
  APIInteractionResponse,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { SentFile } from './messages/post.ts';
import { channelOf, users, type Scene } from './scene.ts';

/** The answers of this page's own server (../server.ts). It is of the same version as the page, so the casts below check nothing. */
export interface Answered {
  readonly response: APIInteractionResponse;
  readonly files: readonly SentFile[];
  /** The pressed message is deleted. */
  readonly deletesMessage?: true;
  /** The press that the bot itself makes after a time. */
  readonly later?: { readonly milliseconds: number; readonly press: string };
}

export interface FollowMessage extends Answered {
  /** When the bot sends it, as an ISO time. */
  readonly at: string;
}

/** Milliseconds. Discord gives a bot three seconds; here a debugger may stop it for longer. */
const patience = 30_000;

async function json(address: string, options: RequestInit = {}): Promise<unknown> {
  const response = await fetch(address, { ...options, signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.json();
}

// The server is the same build as this page, so its answers are cast instead of checked.
const post = (address: string, body: unknown): Promise<unknown> =>
  json(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

export const fetchCommands = async (): Promise<readonly RESTPostAPIApplicationCommandsJSONBody[]> =>
  (await json('commands')) as readonly RESTPostAPIApplicationCommandsJSONBody[];

export const ask = async (interaction: APIInteraction): Promise<Answered> =>
  (await post('interactions', interaction)) as Answered;

/** The message to the followers here: the channel in the server, the person in direct messages. Null without follows. */
export async function fetchFollowMessage(scene: Scene): Promise<FollowMessage | null> {
  const to =
    scene.place === 'server'
      ? { kind: 'channel', id: channelOf(scene) }
      : { kind: 'user', id: users[scene.persona].id };
  return (await post('follow-message', to)) as FollowMessage | null;
}
