import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonStyle,
  ChannelSelectMenuBuilder,
  CheckboxBuilder,
  CheckboxGroupBuilder,
  Client,
  ContainerBuilder,
  Events,
  FileBuilder,
  FileUploadBuilder,
  LabelBuilder,
  MediaGalleryBuilder,
  MentionableSelectMenuBuilder,
  MessageFlags,
  ModalBuilder,
  RadioGroupBuilder,
  RoleSelectMenuBuilder,
  SectionBuilder,
  SeparatorBuilder,
  SeparatorSpacingSize,
  SlashCommandBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
  UserSelectMenuBuilder,
  type Interaction,
  type ModalSubmitFields,
} from 'discord.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { logIn } from './demo/start.ts';
import { Fan } from './fan.ts';
import { startDiscord, type LoopbackDiscord } from './server.ts';
import type { Place } from './world/world.ts';

// Every component that discord.js 14.28 can build goes through the real client, and comes back from the person's hands.

let discord: LoopbackDiscord;
let bot: Client;
let here: Required<Place>;
let ann: Fan;
let received: unknown;
const errors: unknown[] = [];

beforeAll(async () => {
  discord = await startDiscord();
  here = discord.addGuild();
  ann = new Fan(discord, here, { name: 'Ann' });
  bot = new Client({ intents: [], ...discord.clientOptions });
  bot.on(
    Events.InteractionCreate,
    (interaction) => void handle(interaction).catch((error: unknown) => errors.push(error)),
  );
  await logIn(bot, discord.token);
  const names = ['everything', 'menus', 'form', 'people'];
  await bot.application?.commands.set(
    names.map((name) => new SlashCommandBuilder().setName(name).setDescription(name)),
  );
});

afterAll(async () => {
  await bot.destroy();
  await discord.close();
});

async function handle(interaction: Interaction): Promise<void> {
  if (interaction.isAnySelectMenu()) {
    received = interaction.values;
    await interaction.deferUpdate();
  } else if (interaction.isModalSubmit()) {
    received = read(interaction.fields, interaction.customId);
    await interaction.reply({ content: 'thanks', flags: MessageFlags.Ephemeral });
  } else if (interaction.isButton()) {
    await interaction.showModal(form());
  } else if (interaction.isChatInputCommand()) {
    if (interaction.commandName === 'everything') await interaction.reply(everything());
    if (interaction.commandName === 'menus') await interaction.reply(menus());
    if (interaction.commandName === 'form') await interaction.showModal(form());
    if (interaction.commandName === 'people') await interaction.showModal(people());
  }
}

function everything() {
  const components = [
    new TextDisplayBuilder().setContent('# top'),
    new SeparatorBuilder().setDivider(true).setSpacing(SeparatorSpacingSize.Large),
    new SectionBuilder()
      .addTextDisplayComponents((text) => text.setContent('a section'))
      .setThumbnailAccessory((thumbnail) =>
        thumbnail.setURL('https://example.org/a.png').setDescription('alternative'),
      ),
    new MediaGalleryBuilder().addItems((item) => item.setURL('https://example.org/b.png').setDescription('b')),
    new FileBuilder().setURL('attachment://a.txt'),
    new ContainerBuilder()
      .setAccentColor(1)
      .setSpoiler(true)
      .addSectionComponents((section) =>
        section
          .addTextDisplayComponents((text) => text.setContent('in a container'))
          .setButtonAccessory((button) => button.setCustomId('open').setLabel('Open').setStyle(ButtonStyle.Primary)),
      ),
  ];
  const files = [new AttachmentBuilder(Buffer.from('a'), { name: 'a.txt' })];
  return { flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral, components, files } as const;
}

type AnyMenu = UserSelectMenuBuilder | RoleSelectMenuBuilder | ChannelSelectMenuBuilder | MentionableSelectMenuBuilder;

function row<Menu extends AnyMenu>(menu: Menu): ActionRowBuilder<Menu> {
  return new ActionRowBuilder<Menu>().addComponents(menu);
}

function menus() {
  return {
    components: [
      row(new UserSelectMenuBuilder().setCustomId('users').setMaxValues(2)),
      row(new RoleSelectMenuBuilder().setCustomId('roles')),
      row(new ChannelSelectMenuBuilder().setCustomId('channels')),
      row(new MentionableSelectMenuBuilder().setCustomId('mentionables')),
    ],
  };
}

function form(): ModalBuilder {
  const letters = ['a', 'b'].map((value) => ({ label: value.toUpperCase(), value }));
  return new ModalBuilder()
    .setCustomId('form')
    .setTitle('Everything')
    .addTextDisplayComponents(new TextDisplayBuilder().setContent('Please fill in'))
    .addLabelComponents(
      new LabelBuilder()
        .setLabel('Which')
        .setRadioGroupComponent(new RadioGroupBuilder().setCustomId('radio').addOptions(letters)),
      new LabelBuilder()
        .setLabel('Some')
        .setCheckboxGroupComponent(new CheckboxGroupBuilder().setCustomId('boxes').addOptions(letters)),
      new LabelBuilder().setLabel('Yes?').setCheckboxComponent(new CheckboxBuilder().setCustomId('box')),
      new LabelBuilder()
        .setLabel('File')
        .setFileUploadComponent(new FileUploadBuilder().setCustomId('file').setMaxValues(2)),
    );
}

function people(): ModalBuilder {
  return new ModalBuilder()
    .setCustomId('people')
    .setTitle('Who')
    .addLabelComponents(
      new LabelBuilder().setLabel('Who').setUserSelectMenuComponent(new UserSelectMenuBuilder().setCustomId('users')),
      new LabelBuilder()
        .setLabel('Text')
        .setTextInputComponent(
          new TextInputBuilder().setCustomId('text').setStyle(TextInputStyle.Paragraph).setRequired(false),
        ),
    );
}

function read(fields: ModalSubmitFields, customId: string): unknown {
  if (customId === 'people') {
    return [fields.getSelectedUsers('users')?.map(({ username }) => username), fields.getTextInputValue('text')];
  }
  return {
    radio: fields.getRadioGroup('radio'),
    boxes: fields.getCheckboxGroup('boxes'),
    box: fields.getCheckbox('box'),
    files: fields.getUploadedFiles('file')?.map(({ name }) => name),
  };
}

test('GIVEN every component of a message THEN it is accepted and can be read', async () => {
  const reply = await ann.slash('/everything');
  expect(reply.isEphemeral).toBe(true);
  expect(reply.text).toBe('# top\na section\nin a container\nOpen');
  expect(reply.files).toEqual(['a.txt']);
});

test.each([
  ['users', () => [ann.user.id, bot.user?.id ?? '']],
  ['roles', () => [here.guild.id]],
  ['channels', () => [here.channel.id]],
  ['mentionables', () => [ann.user.id]],
])('GIVEN a menu of %s THEN the bot gets the ids', async (menu, chosen) => {
  await ann.choose(await ann.slash('/menus'), menu, ...chosen());
  expect(received).toEqual(chosen());
});

test('GIVEN every component of a modal that a button opened THEN the bot gets what was filled in', async () => {
  const modal = await ann.press(await ann.slash('/everything'), 'Open');
  await ann.fillIn(modal, { Which: 'B', Some: ['A', 'B'], 'Yes?': true, File: [{ filename: 'notes.pdf', size: 10 }] });
  expect(received).toEqual({ radio: 'b', boxes: ['a', 'b'], box: true, files: ['notes.pdf'] });
});

test('GIVEN a modal that a command opened THEN people can be chosen, and a text left out', async () => {
  await ann.fillIn(await ann.slash('/people'), { users: [ann.user.id] });
  expect(received).toEqual([['Ann'], '']);
  await ann.fillIn(await ann.slash('/form'), { radio: 'a', boxes: ['b'], file: [{ filename: 'a', size: 1 }] });
  expect(received).toMatchObject({ radio: 'a', box: false });
});

test('GIVEN all of that THEN nothing was refused', () => {
  expect(errors).toEqual([]);
  discord.expectNoRefusals();
});
