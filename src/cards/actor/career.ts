import { isActor, type Catalog } from '../../catalog/catalog.ts';
import type { Anyone } from '../../catalog/schema/person.ts';
import type { Language } from '../../language/language.ts';
import { trendWordsIn } from '../../language/trend/words.ts';
import { wordsIn } from '../../language/words.ts';
import { career } from '../../insights/trend/career.ts';
import { workItems } from './works.ts';
import { colours } from '../kit/colours.ts';
import { plain } from '../kit/escape.ts';
import { nameOf } from '../kit/names.ts';
import { button, menu, rowsOf, type Attachment, type Reply } from '../kit/reply.ts';
import { route } from '../kit/route.ts';
import { mostWorks } from './career-picture.ts';

/** One work is no line; and of a co-star's works only those with Koreans are on record. */
export const hasCareer = (person: Anyone, catalog: Catalog): boolean =>
  isActor(person) && career(person.id, catalog, 2).parts.length > 1;

/** Somebody's Japanese works as a picture along the years, with a menu to open them. */
export function actorCareerCard(person: Anyone, picture: Attachment, catalog: Catalog, language: Language): Reply {
  const words = wordsIn(language);
  const { parts } = career(person.id, catalog, mostWorks);
  return {
    embeds: [
      {
        title: plain(trendWordsIn(language).careerTitle(nameOf(person, language))),
        color: colours.actor,
        image: { url: `attachment://${picture.name}` },
      },
    ],
    files: [picture],
    rows: rowsOf(menu('works', words.menu.work, workItems(parts, language)), [
      button(words.button.card, route('actor', person.id), { emoji: '↩️' }),
    ]),
  };
}
