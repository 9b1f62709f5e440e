import type { APIInteraction, APIInteractionResponse } from 'discord-api-types/v10';
import type { Attachment } from '../cards/reply.ts';

/** What a door carries back: the response as Discord wants it, and the files that it names, if any. */
export interface Answered {
  readonly response: APIInteractionResponse;
  readonly files: readonly Attachment[];
}

/** The whole bot: Discord's interaction JSON in, Discord's response JSON out. Never rejects, never touches a network. */
export type Answer = (interaction: APIInteraction) => Promise<Answered>;
