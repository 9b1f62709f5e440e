import {
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  MessageReferenceType,
  MessageType,
  type APIInteraction,
  type APIInteractionResponse,
  type APIMessage,
  type APIMessageInteractionMetadata,
  type APIPingInteraction,
} from 'discord-api-types/v10';
import type { MessageBody } from '../validate/rules/message.ts';
import type { Violation } from '../validate/violation.ts';
import type { UploadedFile } from '../wire/request.ts';
import { editMessage, isLoading, postMessage, type Provenance } from './messages.ts';
import type { World } from './world.ts';

/** An interaction that a person can have; PING is Discord's own. */
export type Interaction = Exclude<APIInteraction, APIPingInteraction>;

/** One interaction from the press of a key to its last follow-up. */
export interface LiveInteraction {
  readonly payload: Interaction;
  readonly startedAt: number;
  /** The interaction that opened the modal of this one. */
  readonly openedBy: LiveInteraction | undefined;
  response: APIInteractionResponse | undefined;
  /** The message that `@original` stands for. */
  originalId: string | undefined;
  readonly followUpIds: string[];
  /** Why the person reads "The application did not respond". */
  failure: string | undefined;
  /** What Discord did not accept on the way. */
  readonly refusals: Violation[];
}

/** https://discord.com/developers/docs/interactions/receiving-and-responding#followup-messages */
export const RESPONSE_WINDOW = 3000;
export const TOKEN_LIFETIME = 15 * 60_000;
export const FOLLOW_UPS_OF_A_USER_INSTALL = 5;

export function begin(
  world: World,
  payload: Interaction,
  responseWindow: number,
  openedBy?: LiveInteraction,
): LiveInteraction {
  const interaction: LiveInteraction = {
    payload,
    startedAt: world.clock.now(),
    openedBy,
    response: undefined,
    originalId: undefined,
    followUpIds: [],
    failure: undefined,
    refusals: [],
  };
  world.interactions.set(payload.token, interaction);
  world.clock.after(responseWindow, () => {
    if (!interaction.response) fail(world, interaction, `no response within ${responseWindow} ms`);
  });
  return interaction;
}

export function fail({ changes }: World, interaction: LiveInteraction, reason: string): void {
  interaction.failure ??= reason;
  changes.announce();
}

/** The first response. A deferred one leaves its message in the loading state until it is edited. */
export function respond(
  world: World,
  interaction: LiveInteraction,
  response: APIInteractionResponse,
  files: readonly UploadedFile[],
): void {
  // In this order: whoever waits for the response then finds its message too.
  interaction.originalId = show(world, interaction, response, files)?.id;
  interaction.response = response;
  world.changes.announce();
}

/** The message that the response brings or changes. */
function show(
  world: World,
  interaction: LiveInteraction,
  response: APIInteractionResponse,
  files: readonly UploadedFile[],
): APIMessage | undefined {
  const source = sourceOf(world, interaction);
  switch (response.type) {
    case InteractionResponseType.ChannelMessageWithSource:
      return answer(world, interaction, response.data, files);
    case InteractionResponseType.DeferredChannelMessageWithSource:
      return answer(world, interaction, { flags: (response.data?.flags ?? 0) | MessageFlags.Loading }, []);
    case InteractionResponseType.UpdateMessage:
      return source && editMessage(world, source, response.data ?? {}, files);
    case InteractionResponseType.DeferredMessageUpdate:
      return source;
    default:
      return undefined;
  }
}

export function followUp(
  world: World,
  interaction: LiveInteraction,
  body: MessageBody,
  files: readonly UploadedFile[],
): APIMessage {
  const message = answer(world, interaction, body, files);
  interaction.followUpIds.push(message.id);
  world.changes.announce();
  return message;
}

export function originalOf({ messages }: World, { originalId }: LiveInteraction): APIMessage | undefined {
  return originalId === undefined ? undefined : messages.get(originalId);
}

/** The message with the button or menu; a modal has one if a component opened it. */
export function sourceOf({ messages }: World, { payload }: LiveInteraction): APIMessage | undefined {
  return payload.message && messages.get(payload.message.id);
}

/** Has the person got all that the first response promised? */
export function isSettled(world: World, interaction: LiveInteraction): boolean {
  const original = originalOf(world, interaction);
  return interaction.response !== undefined && !(original && isLoading(original));
}

/** Only the user brought the application here: no server stands among its owners (key 0). */
export function isOnlyUserInstalled({ payload }: LiveInteraction): boolean {
  return payload.authorizing_integration_owners[0] === undefined;
}

function answer(
  world: World,
  interaction: LiveInteraction,
  body: MessageBody,
  files: readonly UploadedFile[],
): APIMessage {
  return postMessage(world, interaction.payload.channel_id ?? '', body, files, provenance(world, interaction));
}

function provenance(world: World, interaction: LiveInteraction): Provenance {
  const { payload } = interaction;
  const repliesTo = originalOf(world, interaction) ?? sourceOf(world, interaction);
  return {
    type: repliesTo ? MessageType.Reply : typeOfAnswer(payload),
    application_id: payload.application_id,
    webhook_id: payload.application_id,
    interaction_metadata: metadata(interaction),
    ...(repliesTo && {
      message_reference: {
        type: MessageReferenceType.Default,
        channel_id: repliesTo.channel_id,
        message_id: repliesTo.id,
      },
    }),
  };
}

function typeOfAnswer({ type, data }: Interaction): MessageType {
  const isMenu = type === InteractionType.ApplicationCommand && data.type !== ApplicationCommandType.ChatInput;
  return isMenu ? MessageType.ContextMenuCommand : MessageType.ChatInputCommand;
}

function metadata({ payload, openedBy }: LiveInteraction): APIMessageInteractionMetadata {
  return {
    id: payload.id,
    type: payload.type,
    user: payload.user ?? payload.member?.user,
    authorizing_integration_owners: payload.authorizing_integration_owners,
    ...(payload.type === InteractionType.MessageComponent && { interacted_message_id: payload.message.id }),
    ...(openedBy && { triggering_interaction_metadata: metadata(openedBy) }),
  } as APIMessageInteractionMetadata;
}
