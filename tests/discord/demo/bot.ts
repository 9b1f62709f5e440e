import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  Client,
  ContainerBuilder,
  EmbedBuilder,
  Events,
  GatewayIntentBits,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type ClientOptions,
  type Interaction,
} from 'discord.js';

// An ordinary discord.js bot for the tests of the loopback. Where Discord is, the caller says.

const ACTORS = ['Harrison Ford', 'Carrie Fisher', 'Mark Hamill', 'Hanna Schygulla'];
const { Ephemeral, IsComponentsV2 } = MessageFlags;

export function createBot(options: Partial<ClientOptions>): Client {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], ...options });
  client.on(Events.InteractionCreate, (interaction) => {
    handle(interaction).catch((error: unknown) =>
      client.emit(Events.Error, error instanceof Error ? error : new Error(String(error))),
    );
  });
  return client;
}

async function handle(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused().toLowerCase();
    await interaction.respond(
      ACTORS.filter((name) => name.toLowerCase().includes(typed)).map((name) => ({ name, value: name })),
    );
  } else if (interaction.isUserContextMenuCommand()) {
    await interaction.reply({ content: `That is ${interaction.targetUser.displayName}`, flags: Ephemeral });
  } else if (interaction.isMessageContextMenuCommand()) {
    await interaction.reply({
      content: `${interaction.targetMessage.author.username} wrote "${interaction.targetMessage.content}"`,
      flags: Ephemeral,
    });
  } else if (interaction.isChatInputCommand()) {
    await command(interaction);
  } else if (interaction.isButton()) {
    await press(interaction);
  } else if (interaction.isStringSelectMenu()) {
    await interaction.update({ content: `film ${interaction.values.join()}`, embeds: [], components: [] });
  } else if (interaction.isModalSubmit()) {
    const [text, mood] = [
      interaction.fields.getTextInputValue('text'),
      interaction.fields.getStringSelectValues('mood'),
    ];
    await interaction.reply({ content: `note: ${text}, mood: ${mood.join()}`, flags: Ephemeral });
  }
}

async function command(interaction: ChatInputCommandInteraction): Promise<void> {
  const { options } = interaction;
  switch (interaction.commandName) {
    case 'actor':
      await interaction.reply(actorCard(interaction));
      return;
    case 'slow':
      await interaction.deferReply({ flags: Ephemeral });
      await interaction.editReply('done');
      await interaction.followUp({ content: 'and more', flags: Ephemeral });
      return;
    case 'broken':
      await interaction.reply('x'.repeat(2001));
      return;
    case 'card':
      await interaction.reply({ flags: IsComponentsV2, components: [card()] });
      return;
    case 'file':
      await interaction.reply({
        embeds: [new EmbedBuilder().setTitle('A file').setImage('attachment://a.png')],
        files: [new AttachmentBuilder(Buffer.from('hello'), { name: 'a.png', description: 'a picture' })],
      });
      return;
    case 'greet':
      await interaction.reply(`Hello ${options.getUser('who', true).displayName}`);
      return;
    case 'admin':
      await interaction.reply(`${options.getSubcommand()}: ${options.getBoolean('on', true)}`);
      return;
    default: // `silent`
  }
}

function actorCard({ options, user, locale }: ChatInputCommandInteraction) {
  const embed = new EmbedBuilder()
    .setTitle(options.getString('name', true))
    .setDescription(`Asked by ${user.displayName} (${locale})`)
    .addFields({ name: 'Since', value: String(options.getInteger('year') ?? 'ever') })
    .setColor(0xb22222)
    .setTimestamp(0);
  const buttons = new ActionRowBuilder<ButtonBuilder>().addComponents(
    new ButtonBuilder().setCustomId('more').setLabel('More').setStyle(ButtonStyle.Primary),
    new ButtonBuilder().setCustomId('later').setEmoji('⏳').setStyle(ButtonStyle.Secondary),
    new ButtonBuilder().setCustomId('note').setLabel('Write a note').setStyle(ButtonStyle.Secondary),
    new ButtonBuilder().setCustomId('never').setLabel('Never').setStyle(ButtonStyle.Danger).setDisabled(true),
    new ButtonBuilder().setURL('https://example.org').setLabel('Site').setStyle(ButtonStyle.Link),
  );
  const menu = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
    new StringSelectMenuBuilder()
      .setCustomId('film')
      .setPlaceholder('A film')
      .addOptions({ label: 'Star Wars', value: 'star-wars' }, { label: 'Witness', value: 'witness' }),
  );
  return { embeds: [embed], components: [buttons, menu] };
}

function card(): ContainerBuilder {
  return new ContainerBuilder()
    .addTextDisplayComponents((text) => text.setContent('# Card'))
    .addActionRowComponents((row) =>
      row.setComponents(new ButtonBuilder().setCustomId('more').setLabel('More').setStyle(ButtonStyle.Success)),
    );
}

async function press(interaction: ButtonInteraction): Promise<void> {
  switch (interaction.customId) {
    case 'more':
      await interaction.update({ content: `pressed by ${interaction.user.username}`, withResponse: true });
      return;
    case 'later':
      await interaction.deferUpdate();
      await interaction.editReply({ content: 'later', embeds: [], components: [] });
      return;
    case 'note':
      await interaction.showModal(noteModal());
      return;
    default:
  }
}

function noteModal(): ModalBuilder {
  return new ModalBuilder()
    .setCustomId('note-modal')
    .setTitle('A note')
    .addLabelComponents(
      new LabelBuilder()
        .setLabel('Note')
        .setTextInputComponent(
          new TextInputBuilder().setCustomId('text').setStyle(TextInputStyle.Short).setMaxLength(20),
        ),
      new LabelBuilder()
        .setLabel('Mood')
        .setStringSelectMenuComponent(
          new StringSelectMenuBuilder()
            .setCustomId('mood')
            .setRequired(false)
            .addOptions({ label: 'Good', value: 'good' }, { label: 'Bad', value: 'bad' }),
        ),
    );
}
