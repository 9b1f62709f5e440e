import { ApplicationCommandOptionType, type RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';

const { Boolean, Integer, Number, Subcommand, SubcommandGroup } = ApplicationCommandOptionType;

/** A command with what the bot's own do not have yet: a group, subcommands, numbers, a truth value. */
export const everyKind: RESTPostAPIApplicationCommandsJSONBody = {
  name: 'kind',
  name_localizations: { ja: '種類' },
  description: 'Every kind of option',
  options: [
    {
      type: SubcommandGroup,
      name: 'group',
      name_localizations: { ja: 'グループ' },
      description: 'A group',
      options: [
        {
          type: Subcommand,
          name: 'list',
          description: 'A list',
          options: [
            { type: Integer, name: 'count', description: 'How many', required: true, min_value: 1, max_value: 10 },
            { type: Number, name: 'ratio', description: 'How much' },
          ],
        },
      ],
    },
    {
      type: Subcommand,
      name: 'single',
      description: 'A single one',
      options: [{ type: Boolean, name: 'yes', description: 'Whether' }],
    },
  ],
};
