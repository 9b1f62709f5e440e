import { isActor, type Catalog } from '../../catalog/catalog.ts';
import type { Anyone } from '../../catalog/schema/person.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { pictureWords } from '../../language/words/pictures.ts';
import { career } from '../../insights/trend/career.ts';
import { workItems } from './works.ts';
import { colours } from '../kit/colours.ts';
import { plain } from '../kit/escape.ts';
import { nameOf } from '../kit/names.ts';
import { button, menu, rowsOf, type Attachment, type Reply } from '../kit/reply.ts';
import { customId } from '../kit/custom-id.ts';
import { mostWorks } from './career-picture.ts';

/** A time line needs two works. Co-stars have none: only their works with Koreans are on record. */
export const hasCareer = (person: Anyone, catalog: Catalog): boolean =>
  isActor(person) && career(person.id, catalog, 2).parts.length > 1;

/** A picture of a person's Japanese works on a time line, with a menu to open them. */
export function actorCareerCard(
  person: Anyone,
  picture: Attachment,
  note: string,
  catalog: Catalog,
  language: Language,
): Reply {
  const words = commonWords[language];
  const { parts } = career(person.id, catalog, mostWorks);
  return {
    embeds: [
      {
        title: plain(pictureWords[language].careerTitle(nameOf(person, language))),
        description: `-# ${plain(note)}`,
        color: colours.actor,
        image: { url: `attachment://${picture.name}` },
      },
    ],
    files: [picture],
    remake: customId('actor', person.id, 'career'),
    rows: rowsOf(menu('works', words.menu.work, workItems(parts, language)), [
      button(words.button.card, customId('actor', person.id), { emoji: '↩️' }),
    ]),
  };
}
