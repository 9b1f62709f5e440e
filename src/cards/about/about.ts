import { isActor, type Catalog } from '../../catalog/catalog.ts';
import { documentNames } from '../../language/documents.ts';
import type { Language } from '../../language/language.ts';
import { aboutWords } from '../../language/words/about.ts';
import { colours } from '../kit/colours.ts';
import { field, fields } from '../kit/fields.ts';
import { silentSince } from '../kit/freshness.ts';
import { button, rowsOf, type Reply } from '../kit/reply.ts';
import { customId } from '../kit/custom-id.ts';

/** A command in the menu of a message has no slash and no description. */
const commandLine = (name: string, description: string, language: Language): string =>
  description === '' ? aboutWords[language].intro.messageCommand(name) : `**/${name}** ${description}`;

/** What the bot is, what it knows, and what it keeps about people. */
export function aboutCard(
  commands: readonly { readonly name: string; readonly description: string }[],
  catalog: Catalog,
  language: Language,
): Reply {
  const words = aboutWords[language];
  const { intro } = words;
  const actors = [...catalog.people.values()].filter(isActor);
  const inJapan = actors.filter(({ id }) => catalog.hasJapaneseWork(id)).length;
  const known = intro.data({
    actors: inJapan,
    others: actors.length - inJapan,
    series: catalog.series.size,
    quotes: catalog.quotes.size,
    figures: catalog.figures.size,
    sources: catalog.sources.size,
  });
  return {
    embeds: [
      {
        title: intro.title,
        description: [
          intro.text,
          intro.honesty,
          `**${intro.field.commands}**\n${commands.map(({ name, description }) => commandLine(name, description, language)).join('\n')}`,
        ].join('\n\n'),
        color: colours.list,
        fields: fields(
          field(intro.field.data, [known, ...silentSince(catalog, language)].join('\n')),
          field(intro.field.privacy, intro.privacy),
        ),
        footer: { text: intro.version(catalog.version) },
      },
    ],
    rows: rowsOf(documentNames.map((name) => button(words[name], customId('about', name)))),
  };
}
