import type { Catalog } from '../../catalog/catalog.ts';
import { compareWordsIn } from '../../language/compare/words.ts';
import type { Language } from '../../language/language.ts';
import { colours } from '../kit/colours.ts';
import { plain } from '../kit/escape.ts';
import { hitItems, labelOf } from '../kit/hits.ts';
import { wordsIn } from '../../language/words.ts';
import { menu, rowsOf, type Reply } from '../kit/reply.ts';

const nameOfRecord = (id: string, catalog: Catalog, language: Language): string =>
  plain(labelOf(id, catalog, language)?.name ?? id);

/** A person and a work: both are one press away, but they are not compared. */
export function mixedKindsCard(person: string, work: string, catalog: Catalog, language: Language): Reply {
  const words = compareWordsIn(language);
  const hits = [
    { kind: 'actor', id: person, tier: 'exact', score: 1 },
    { kind: 'series', id: work, tier: 'exact', score: 1 },
  ] as const;
  return {
    embeds: [
      {
        title: words.mixedTitle,
        description: words.mixed(nameOfRecord(person, catalog, language), nameOfRecord(work, catalog, language)),
        color: colours.notice,
      },
    ],
    rows: rowsOf(menu('both', wordsIn(language).menu.record, hitItems(hits, catalog, language))),
    ephemeral: true,
  };
}

/** The same record twice. */
export function sameRecordCard(id: string, catalog: Catalog, language: Language): Reply {
  const words = compareWordsIn(language);
  return {
    embeds: [
      { title: words.sameTitle, description: words.same(nameOfRecord(id, catalog, language)), color: colours.notice },
    ],
    ephemeral: true,
  };
}
