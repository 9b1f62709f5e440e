import { ContextMenuCommandBuilder } from '@discordjs/builders';
import { ApplicationCommandType, ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';
import { nobodyCard, whoIsThisCard } from '../src/cards/answer/who-is-this.ts';
import type { Command } from './command.ts';
import { textOption } from './command.ts';
import { localisations } from './everywhere.ts';

/**
 * A command in the menu of a message (Apps → Who is this?). The router passes the text of the message as the option
 * `message`. Misspelt names are ignored: in running text nearly every word resembles some name.
 */
export const whoIsThis = {
  data: new ContextMenuCommandBuilder()
    .setName('Who is this?')
    .setNameLocalizations(localisations({ en: 'Who is this?', ja: 'これは誰？', ko: '이 사람 누구?' }))
    .setType(ApplicationCommandType.Message)
    .setContexts(InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall)
    .toJSON(),

  execute(options, { catalog, questions, language, now }) {
    const text = textOption(options, 'message');
    const shown = { catalog, language, now };
    if (text === '') return nobodyCard('empty', shown);
    const spotted = questions.spotter.spot(text).filter(({ isSure }) => isSure);
    const ids = spotted.flatMap(({ kind, ids: found }) => {
      if (kind === 'person' || kind === 'series') return found;
      // Makers without a record are known by name only, and have no card.
      if (kind === 'maker') return found.filter((id) => catalog.makers.has(id));
      // A character is shown as the actor and the work.
      return kind === 'character' ? found.flatMap((id) => id.split('/').toReversed()) : [];
    });
    const distinct = [...new Set(ids)];
    return distinct.length === 0 ? nobodyCard('none', shown) : whoIsThisCard(distinct, shown);
  },
} satisfies Command;
