import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  ContextMenuCommandBuilder,
  InteractionContextType,
  PermissionFlagsBits,
  SlashCommandBuilder,
} from 'discord.js';

const { Guild, BotDM, PrivateChannel } = InteractionContextType;
const { GuildInstall, UserInstall } = ApplicationIntegrationType;

/** What the demonstration bot offers: each kind of command once. */
export const commands = [
  new SlashCommandBuilder()
    .setName('actor')
    .setDescription('Finds an actor')
    .setNameLocalizations({ fr: 'acteur', ja: '俳優' })
    .setContexts(Guild, BotDM, PrivateChannel)
    .setIntegrationTypes(GuildInstall, UserInstall)
    .addStringOption((option) =>
      option
        .setName('name')
        .setNameLocalizations({ ja: '名前' })
        .setDescription('Who')
        .setRequired(true)
        .setAutocomplete(true),
    )
    .addIntegerOption((option) => option.setName('year').setDescription('Since').setMinValue(1900))
    .addStringOption((option) =>
      option.setName('order').setDescription('Order').addChoices({ name: 'Oldest first', value: 'old' }),
    ),
  new SlashCommandBuilder().setName('slow').setDescription('Answers later'),
  new SlashCommandBuilder().setName('silent').setDescription('Never answers'),
  new SlashCommandBuilder().setName('broken').setDescription('Answers with too much'),
  new SlashCommandBuilder().setName('card').setDescription('Components v2'),
  new SlashCommandBuilder().setName('file').setDescription('Sends a file'),
  new SlashCommandBuilder()
    .setName('greet')
    .setDescription('Greets somebody')
    .addUserOption((option) => option.setName('who').setDescription('Whom').setRequired(true)),
  new SlashCommandBuilder()
    .setName('admin')
    .setDescription('For moderators')
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    .addSubcommand((subcommand) =>
      subcommand
        .setName('set')
        .setDescription('Set')
        .addBooleanOption((option) => option.setName('on').setDescription('On?').setRequired(true)),
    ),
  new ContextMenuCommandBuilder().setName('Who is this').setType(ApplicationCommandType.User),
  new ContextMenuCommandBuilder().setName('Who wrote this').setType(ApplicationCommandType.Message),
].map((command) => command.toJSON());
