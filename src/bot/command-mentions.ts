import { ApplicationCommandType, type APIEmbed } from 'discord-api-types/v10';
import type { Command } from '../../commands/command.ts';
import type { Reply } from '../cards/kit/reply.ts';
import type { Language } from '../language/language.ts';

/** Discord's ids of the registered commands by their default names; empty where nobody has asked Discord. */
export type CommandIds = ReadonlyMap<string, string>;

/**
 * A command that a text of ours names: `</follow>`. Names from the data and from fans never match, because `<` and `>` are
 * escaped there.
 */
const named = /(?<!\\)<\/([a-z][a-z0-9-]*)>/gu;

export type NameCommands = (reply: Reply, language: Language) => Reply;

/**
 * Turns the commands that a reply names into mentions, which can be clicked (`</follow:1234>`), or into their names in the
 * reader's language where their ids are not known, and in titles and footers, where Discord draws no mentions.
 */
export function commandMentions(commands: readonly Command[], ids: () => CommandIds): NameCommands {
  const slashCommands = new Map(
    commands
      .filter(({ data: { type = ApplicationCommandType.ChatInput } }) => type === ApplicationCommandType.ChatInput)
      .map(({ data }) => [data.name, data]),
  );
  return (reply, language) => {
    const nameOf = (name: string): string =>
      slashCommands.get(name)?.name_localizations?.[language === 'en' ? 'en-US' : language] ?? name;
    const asName = (text: string): string => text.replaceAll(named, (_match, name: string) => `/${nameOf(name)}`);
    const asMention = (text: string): string =>
      text.replaceAll(named, (_match, name: string) => {
        const id = ids().get(name);
        return id === undefined ? `/${nameOf(name)}` : `</${name}:${id}>`;
      });
    const inEmbed = (embed: APIEmbed): APIEmbed => ({
      ...embed,
      ...(embed.title === undefined ? {} : { title: asName(embed.title) }),
      ...(embed.description === undefined ? {} : { description: asMention(embed.description) }),
      ...(embed.fields === undefined
        ? {}
        : { fields: embed.fields.map((field) => ({ ...field, value: asMention(field.value) })) }),
      ...(embed.footer === undefined ? {} : { footer: { ...embed.footer, text: asName(embed.footer.text) } }),
    });
    return { ...reply, embeds: reply.embeds.map(inEmbed) };
  };
}
