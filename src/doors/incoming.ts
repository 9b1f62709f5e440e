import type { IncomingMessage } from 'node:http';
import type { APIInteraction } from 'discord-api-types/v10';
import { ApplicationCommandType, ComponentType, InteractionType } from 'discord-api-types/v10';
import * as z from 'zod';

/** The body, or undefined as soon as it is longer than `limit` bytes. Rejects if the sender disconnects. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return undefined;
  const chunks: Buffer[] = [];
  let length = 0;
  // A request without an encoding yields buffers; Node's types say `any`.
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/*
 * These schemas only check whether the router can read an interaction; their output is thrown away. Plain objects, which
 * drop unknown properties, are therefore enough, and zod compiles them, unlike loose ones (2 instead of 7 µs).
 */
const snowflake = z.string().regex(/^\d{17,20}$/u);
const person = z.object({ id: snowflake });

/** The properties that the router reads. All others are ignored. */
const envelope = {
  id: snowflake,
  application_id: z.string(),
  token: z.string().min(1),
  version: z.literal(1),
  user: person.nullish(),
  member: z
    .object({
      user: person,
      permissions: z.string().regex(/^\d+$/u).optional(),
      roles: z.array(z.string()).optional(),
    })
    .nullish(),
  channel: z.object({ id: snowflake }).nullish(),
  guild_id: snowflake.nullish(),
  locale: z.string().nullish(),
};

const option = z.object({
  name: z.string(),
  type: z.int(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  focused: z.boolean().optional(),
  get options() {
    return z.array(option).optional();
  },
});

const commandData = z.discriminatedUnion('type', [
  z.object({
    type: z.literal(ApplicationCommandType.ChatInput),
    name: z.string(),
    options: z.array(option).optional(),
  }),
  z.object({
    type: z.literal(ApplicationCommandType.Message),
    name: z.string(),
    resolved: z.object({ messages: z.record(z.string(), z.object({ content: z.string().optional() })) }),
  }),
  z.object({
    type: z.literal([ApplicationCommandType.User, ApplicationCommandType.PrimaryEntryPoint]),
    name: z.string(),
  }),
]);

const componentData = z.union([
  z.object({
    component_type: z.literal(ComponentType.StringSelect),
    custom_id: z.string(),
    values: z.array(z.string()),
  }),
  z.object({
    component_type: z.int().refine((type: number) => type !== ComponentType.StringSelect),
    custom_id: z.string(),
  }),
]);

const message = z.object({ interaction_metadata: z.object({ user: person }).nullish() });

/** An interaction as far as the router reads it: https://discord.com/developers/docs/interactions/receiving-and-responding */
const interaction = z
  .discriminatedUnion('type', [
    z.object({ ...envelope, type: z.literal(InteractionType.Ping) }),
    z.object({ ...envelope, type: z.literal(InteractionType.ApplicationCommand), data: commandData }),
    z.object({ ...envelope, type: z.literal(InteractionType.ApplicationCommandAutocomplete), data: commandData }),
    z.object({ ...envelope, type: z.literal(InteractionType.MessageComponent), data: componentData, message }),
    z.object({
      ...envelope,
      type: z.literal(InteractionType.ModalSubmit),
      data: z.object({ custom_id: z.string(), components: z.array(z.unknown()) }),
      message: message.optional(),
    }),
  ])
  .refine(({ type, user, member }) => type === InteractionType.Ping || (user ?? member?.user) !== undefined);

const isInteraction = (value: unknown): value is APIInteraction => interaction.safeParse(value).success;

/** The interaction, or undefined if the router cannot read it. Every door passes everything it receives through here. */
export function asInteraction(value: unknown): APIInteraction | undefined {
  return isInteraction(value) ? value : undefined;
}

/** Reads an interaction from JSON; undefined if the text is not JSON or not an interaction. */
export function readInteraction(text: string): APIInteraction | undefined {
  try {
    return asInteraction(JSON.parse(text));
  } catch {
    return undefined;
  }
}
