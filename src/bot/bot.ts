import type { APIInteraction, APIInteractionResponse } from 'discord-api-types/v10';
import type { Attachment } from '../cards/kit/reply.ts';

/** What a door carries back: the response as Discord wants it, and the files that it names, if any. */
export interface Answered {
  readonly response: APIInteractionResponse;
  readonly files: readonly Attachment[];
  /** Set when the answer is none: a fault of the bot, or somebody who asks too fast. For those who count. */
  readonly instead?: 'broken' | 'too fast';
}

/** The whole bot: Discord's interaction JSON in, Discord's response JSON out. Never rejects, never touches a network. */
export type Answer = (interaction: APIInteraction) => Promise<Answered>;
