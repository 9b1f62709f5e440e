import type { APIButtonComponent } from 'discord-api-types/v10';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Anyone } from '../../catalog/schema/person.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { pictureWords } from '../../language/words/pictures.ts';
import { colours } from '../kit/colours.ts';
import { customId } from '../kit/custom-id.ts';
import { plain } from '../kit/escape.ts';
import { followButton } from '../kit/follow-button.ts';
import { footer } from '../kit/footer.ts';
import { sourcesLine } from '../kit/freshness.ts';
import { linkButtons } from '../kit/links.ts';
import { nameOf } from '../kit/names.ts';
import { pageButtons } from '../kit/page-buttons.ts';
import { buttonLines, phoneLines } from '../kit/phone-lines.ts';
import { button, menu, rowsOf, type Reply } from '../kit/reply.ts';
import { thumbnail } from '../kit/thumbnail.ts';
import { hasCareer } from './career.ts';
import { frontOf } from './front.ts';
import { personSources } from './sources.ts';
import { madeItems, workItems } from './works.ts';

/** Profile and works of a person. Actors, crew and co-stars share this card. */
export function actorCard(person: Anyone, catalog: Catalog, language: Language, now: Date): Reply {
  const words = commonWords[language];
  const record = 'summary' in person ? person : undefined;
  const parts = catalog.partsOf(person.id);
  const title = plain(nameOf(person, language));
  const ties = record?.japan?.length ?? 0;
  const said = catalog.quotesAbout(person.id);
  const sources = [sourcesLine(personSources(person, catalog), catalog, language)];
  const links = linkButtons(record?.links, catalog, language);
  // The buttons for works and ties may be missing: the card is measured with the longest possible row.
  const buttons = (works: number, tiesShown: number): APIButtonComponent[] => [
    followButton(person.id, language),
    ...pageButtons(
      'actor',
      person.id,
      [
        { view: 'works', count: parts.length, shown: works, emoji: '🎬' },
        { view: 'said', count: said.length, shown: 0, emoji: '💬' },
        // If the card shows no tie, "More" leads to them.
        { view: 'japan', count: tiesShown === 0 ? 0 : ties, shown: tiesShown, emoji: '🗾' },
      ],
      language,
    ),
    ...(hasCareer(person, catalog)
      ? [button(pictureWords[language].career, customId('actor', person.id, 'career'), { emoji: '📈' })]
      : []),
    button(words.button.details, customId('actor', person.id, 'details'), { emoji: 'ℹ️' }),
  ];
  const around = phoneLines([title, ...sources].join('\n')) + buttonLines([buttons(1, 0), links]);
  const { description, fields, shown } = frontOf(person, around, catalog, language, now);
  return {
    embeds: [
      {
        title,
        ...thumbnail(record?.picture),
        description,
        color: colours.actor,
        fields: [...fields],
        footer: footer(sources, [description, ...fields.map(({ value }) => value)], language),
      },
    ],
    rows: rowsOf(
      menu('works', words.menu.work, [...workItems(parts, language), ...madeItems(person, catalog, language)]),
      buttons(shown.works, shown.ties),
      links,
    ),
  };
}
