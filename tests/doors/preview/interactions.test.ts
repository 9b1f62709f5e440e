import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ButtonStyle,
  ChannelType,
  ComponentType,
  InteractionContextType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  MessageType,
  PermissionFlagsBits,
  TextInputStyle,
  type APIInteraction,
  type APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { asInteraction } from '../../../src/doors/incoming.ts';
import * as discord from '../../../src/doors/preview/page/discord.ts';
import {
  autocompleteInteraction,
  commandInteraction,
  formInteraction,
  messageInteraction,
  pressInteraction,
  type Circumstances,
} from '../../../src/doors/preview/page/interactions.ts';
import { chatMessage, replyMessage } from '../../../src/doors/preview/page/messages/post.ts';
import { channelOf, friend, personas, places, users, type Scene } from '../../../src/doors/preview/page/scene.ts';
import { invocables, type Invocable } from '../../../src/doors/preview/page/slash/invocable.ts';
import { everyKind } from './every-kind.ts';

const known = invocables([everyKind]);

function find(name: string): Invocable {
  const found = known.find(({ path }) => path.join(' ') === name);
  if (found === undefined) throw new Error(`there is no ${name}`);
  return found;
}

const count = { name: 'count', type: discord.optionType.integer, value: 3 };

const form: APIModalInteractionResponseCallbackData = {
  custom_id: 'a.b',
  title: 'A form',
  components: [
    {
      type: ComponentType.Label,
      label: 'Text',
      component: { type: ComponentType.TextInput, custom_id: 'text', style: TextInputStyle.Short },
    },
  ],
};

/** One of each type that the page sends. */
function everyType(circumstances: Circumstances): APIInteraction[] {
  const { scene } = circumstances;
  const command = commandInteraction(find('kind group list'), [count], circumstances);
  const card = replyMessage(command, scene);
  return [
    command,
    autocompleteInteraction(find('kind group list'), [{ ...count, isFocused: true }], circumstances),
    messageInteraction({ name: 'Who is this?' }, chatMessage(friend, 'hello', scene), circumstances),
    pressInteraction({ customId: 'a.b' }, card, circumstances),
    pressInteraction({ customId: 'menu.a', values: ['a.b'] }, card, circumstances),
    pressInteraction(
      { customId: 'a.b', values: [channelOf(circumstances.scene)], areChannels: true },
      card,
      circumstances,
    ),
    formInteraction(form, new Map([['text', 'a word']]), card, circumstances),
  ];
}

const scenes = personas.flatMap((persona) => places.map((place): Scene => ({ persona, place })));

describe('what the page sends', () => {
  test.each(scenes)('GIVEN the $persona in $place THEN every type is one that the bot reads', (scene) => {
    const sent = everyType({ scene, locale: 'ko' });
    expect(sent.map((interaction) => asInteraction(interaction) === interaction)).toEqual(sent.map(() => true));
    expect(new Set(sent.map(({ id }) => id)).size).toBe(sent.length);
  });

  test.each(scenes)('GIVEN the $persona in $place THEN Discord would name the same person and channel', (scene) => {
    const [command] = everyType({ scene, locale: 'ja' });
    const isServer = scene.place === 'server';
    const user = users[scene.persona];
    expect(command).toMatchObject({
      locale: 'ja',
      context: isServer ? InteractionContextType.Guild : InteractionContextType.BotDM,
      channel: { id: channelOf(scene), type: isServer ? ChannelType.GuildText : ChannelType.DM },
      ...(isServer ? { member: { user } } : { user }),
    });
    expect([command?.member === undefined, command?.user === undefined]).toEqual([!isServer, isServer]);
  });

  test.each(personas)('GIVEN the %s in the server THEN only the manager may manage it and its channels', (persona) => {
    const [command] = everyType({ scene: { persona, place: 'server' }, locale: 'en-US' });
    const permissions = BigInt(command?.member?.permissions ?? '0');
    const { ManageGuild, ManageChannels, Administrator, SendMessages, UseApplicationCommands } = PermissionFlagsBits;
    for (const bit of [ManageGuild, ManageChannels]) expect((permissions & bit) !== 0n).toBe(persona === 'manager');
    for (const bit of [SendMessages, UseApplicationCommands]) expect((permissions & bit) !== 0n).toBe(true);
    expect(permissions & Administrator).toBe(0n);
  });

  test('GIVEN a subcommand of a group THEN its options are nested as Discord nests them', () => {
    const [command] = everyType({ scene: { persona: 'fan', place: 'server' }, locale: 'en-US' });
    expect(command?.data).toMatchObject({
      name: 'kind',
      type: ApplicationCommandType.ChatInput,
      options: [
        {
          name: 'group',
          type: ApplicationCommandOptionType.SubcommandGroup,
          options: [{ name: 'list', type: ApplicationCommandOptionType.Subcommand, options: [count] }],
        },
      ],
    });
  });
});

describe('the numbers of Discord that the page has of its own', () => {
  test('THEN they are those of discord-api-types', () => {
    expect(discord.interactionType).toEqual({
      command: InteractionType.ApplicationCommand,
      component: InteractionType.MessageComponent,
      autocomplete: InteractionType.ApplicationCommandAutocomplete,
      form: InteractionType.ModalSubmit,
    });
    expect(discord.commandType).toEqual({
      slash: ApplicationCommandType.ChatInput,
      message: ApplicationCommandType.Message,
    });
    expect(discord.responseType).toEqual({
      message: InteractionResponseType.ChannelMessageWithSource,
      update: InteractionResponseType.UpdateMessage,
      choices: InteractionResponseType.ApplicationCommandAutocompleteResult,
      form: InteractionResponseType.Modal,
    });
    expect(discord.componentType).toEqual({
      row: ComponentType.ActionRow,
      button: ComponentType.Button,
      stringSelect: ComponentType.StringSelect,
      channelSelect: ComponentType.ChannelSelect,
      textInput: ComponentType.TextInput,
      text: ComponentType.TextDisplay,
      label: ComponentType.Label,
      radioGroup: ComponentType.RadioGroup,
    });
    expect(discord.textStyle).toEqual({ short: TextInputStyle.Short, paragraph: TextInputStyle.Paragraph });
    expect(discord.buttonStyle).toEqual({
      primary: ButtonStyle.Primary,
      secondary: ButtonStyle.Secondary,
      success: ButtonStyle.Success,
      danger: ButtonStyle.Danger,
      link: ButtonStyle.Link,
    });
    expect(discord.messageType).toEqual({
      plain: MessageType.Default,
      reply: MessageType.Reply,
      command: MessageType.ChatInputCommand,
    });
    expect(discord.ephemeralFlag).toBe(MessageFlags.Ephemeral);
  });
});
