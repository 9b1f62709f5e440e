import { isActor, isJapanese, type Catalog } from '../../catalog/catalog.ts';
import { koreansIn } from '../../insights/compare.ts';
import { productions } from '../../insights/trend/productions.ts';
import { documentNames } from '../../language/documents.ts';
import type { Language } from '../../language/language.ts';
import { aboutWords } from '../../language/words/about.ts';
import { commonWords } from '../../language/words/common.ts';
import { colours } from '../kit/colours.ts';
import { field, fields } from '../kit/fields.ts';
import { footer } from '../kit/footer.ts';
import { silentSince } from '../kit/freshness.ts';
import { pageButtons, pageNumber, pageOf } from '../kit/pages.ts';
import { button, rowsOf, type Reply } from '../kit/reply.ts';
import { customId } from '../kit/custom-id.ts';
import { documentPages } from './pages.ts';

/** A slash command, or the localised name of a command of the message menu. */
export type NamedCommand =
  | { readonly kind: 'slash'; readonly id: string; readonly description: string }
  | { readonly kind: 'message'; readonly name: string };

/** Every command with what it does. */
export function commandsCard(
  commands: readonly NamedCommand[],
  page: number,
  version: string,
  language: Language,
): Reply {
  const { intro } = aboutWords[language];
  const words = commonWords[language];
  const lines = commands.map((command) =>
    command.kind === 'message' ? intro.messageCommand(command.name) : `**</${command.id}>** ${command.description}`,
  );
  const shown = pageOf(documentPages(lines.join('\n'), language), page, 1);
  return {
    embeds: [
      {
        title: intro.field.commands,
        description: shown.items.join(''),
        color: colours.list,
        footer: footer([...pageNumber(shown, words), intro.version(version)], [], language),
      },
    ],
    rows: rowsOf([
      ...pageButtons(shown, (to) => customId('about', 'commands', to), words),
      button(words.button.card, customId('about', 'bot'), { emoji: '↩️' }),
    ]),
  };
}

/** Describes the bot, its data, and the information that it keeps about people. */
export function aboutCard(commands: readonly NamedCommand[], catalog: Catalog, language: Language, now: Date): Reply {
  const words = aboutWords[language];
  const { intro } = words;
  const actors = [...catalog.people.values()].filter(isActor);
  const inJapan = actors.filter(({ id }) => catalog.hasJapaneseWork(id)).length;
  const known = intro.data({
    actors: inJapan,
    others: actors.length - inJapan,
    series: catalog.series.size,
    japanese: [...catalog.series.values()].filter(
      (series) => isJapanese(series) && koreansIn(series, catalog).length > 0,
    ).length,
    out: productions(catalog, now).length,
    quotes: catalog.quotes.size,
    figures: catalog.figures.size,
    sources: catalog.sources.size,
  });
  return {
    embeds: [
      {
        title: intro.title,
        description: [intro.text, intro.honesty].join('\n'),
        color: colours.list,
        fields: fields(
          field(
            intro.field.commands,
            commands.map((command) => (command.kind === 'message' ? command.name : `</${command.id}>`)).join(' · '),
          ),
          field(intro.field.data, [known, ...silentSince(catalog, language).map((line) => `-# ${line}`)].join('\n')),
          field(intro.field.privacy, intro.privacy),
        ),
      },
    ],
    rows: rowsOf([
      button(intro.field.commands, customId('about', 'commands'), { emoji: '📜' }),
      ...documentNames.map((name) => button(words[name], customId('about', name))),
    ]),
  };
}
