import { isActor, type Catalog } from '../../catalog/catalog.ts';
import { documentNames } from '../../language/about/documents.ts';
import { aboutWordsIn } from '../../language/about/words.ts';
import { formatDate } from '../../language/date.ts';
import type { Language } from '../../language/language.ts';
import { wordsIn } from '../../language/words.ts';
import { colours } from '../kit/colours.ts';
import { plain } from '../kit/escape.ts';
import { field, fields, listWithin } from '../kit/fields.ts';
import { button, rowsOf, type Reply } from '../kit/reply.ts';
import { route } from '../kit/route.ts';

/** What the bot is, what it knows, and what it keeps about people. Faults of the data are for a moderator's eyes only. */
export function aboutCard(
  commands: readonly { readonly name: string; readonly description: string }[],
  faults: readonly string[],
  catalog: Catalog,
  language: Language,
): Reply {
  const words = wordsIn(language);
  const actors = [...catalog.people.values()].filter(isActor).length;
  const { size: series } = catalog.series;
  const known = words.about.data(actors, series, catalog.quotes.size, catalog.figures.size, catalog.sources.size);
  return {
    embeds: [
      {
        title: words.about.title,
        description: [
          words.about.text,
          words.about.honesty,
          `**${words.field.commands}**\n${commands.map(({ name, description }) => `**/${name}** ${description}`).join('\n')}`,
        ].join('\n\n'),
        color: colours.list,
        fields: fields(
          field(words.field.data, known),
          field(words.field.privacy, words.about.privacy),
          field(
            words.field.faults,
            faults.length === 0
              ? undefined
              : `${words.about.faults}\n${listWithin(faults.map(plain), faults.length, words)}`,
          ),
        ),
        footer: { text: words.about.version(catalog.version, formatDate(catalog.checked, language)) },
      },
    ],
    rows: rowsOf(documentNames.map((name) => button(aboutWordsIn(language)[name], route('about', name)))),
    ...(faults.length === 0 ? {} : { ephemeral: true }),
  };
}
