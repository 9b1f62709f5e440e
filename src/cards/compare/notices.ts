import type { Catalog } from '../../catalog/catalog.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { compareWords } from '../../language/words/compare.ts';
import { colours } from '../kit/colours.ts';
import { plain } from '../kit/escape.ts';
import { hitItems, labelOf } from '../kit/hits.ts';
import { menu, rowsOf, type Reply } from '../kit/reply.ts';

const nameOfRecord = (id: string, catalog: Catalog, language: Language): string =>
  plain(labelOf(id, catalog, language)?.name ?? id);

/** A person and a work cannot be compared; a menu opens either. */
export function mixedKindsCard(person: string, work: string, catalog: Catalog, language: Language): Reply {
  const words = compareWords[language];
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
    rows: rowsOf(menu('both', commonWords[language].menu.record, hitItems(hits, catalog, language))),
    ephemeral: true,
  };
}

/** Both names mean the same record. */
export function sameRecordCard(id: string, catalog: Catalog, language: Language): Reply {
  const words = compareWords[language];
  return {
    embeds: [
      { title: words.sameTitle, description: words.same(nameOfRecord(id, catalog, language)), color: colours.notice },
    ],
    ephemeral: true,
  };
}
