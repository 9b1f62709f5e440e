import { isJapanese, isStagedInJapan, type Catalog, type Part } from '../../catalog/catalog.ts';
import type { Anyone } from '../../catalog/schema/person.ts';
import type { Series } from '../../catalog/schema/series.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { labels } from '../../language/words/labels.ts';
import { recordWords } from '../../language/words/record.ts';
import { colours } from '../kit/colours.ts';
import { plain } from '../kit/escape.ts';
import { footer } from '../kit/footer.ts';
import { sourcesLine } from '../kit/freshness.ts';
import { nameOf, titleWithYear } from '../kit/names.ts';
import { pageButtons, pageNumber, pageOf } from '../kit/pages.ts';
import { makingLabel, roleOf } from '../kit/parts.ts';
import { listedTitle } from '../kit/pending.ts';
import { button, menu, rowsOf, type MenuItem, type Reply } from '../kit/reply.ts';
import { personSources } from './sources.ts';
import { customId } from '../kit/custom-id.ts';

const worksPerPage = 7;

/** Menu items that open the works of an actor. */
export function workItems(parts: readonly Part[], language: Language): MenuItem[] {
  return parts.map(({ series, credit }) => ({
    label: titleWithYear(series, language),
    description: [labels[language].kind[series.kind], credit.character?.[language]].filter(Boolean).join(' · '),
    to: customId('series', series.id),
  }));
}

/** Menu items that open the works a person made without acting in them. */
export function madeItems(person: Anyone, catalog: Catalog, language: Language): MenuItem[] {
  const played = new Set(catalog.partsOf(person.id).map(({ series }) => series.id));
  const made = new Map(
    catalog
      .madeBy(person.id)
      .filter(({ series }) => !played.has(series.id))
      .map((item) => [item.series.id, item]),
  );
  return [...made.values()].map(({ series, as }) => ({
    label: titleWithYear(series, language),
    description: makingLabel(as, series.kind, language),
    to: customId('series', series.id),
  }));
}

/** The country of a work, unless it is Japanese, as most are: naming it took a line per work on a phone. */
const foreign = ({ country }: Series, language: Language): string[] =>
  country === 'JP' ? [] : [labels[language].country[country]];

/** What the list contains, if that is more than the Japanese works that the card counts. */
function countedLine(parts: readonly Part[], language: Language): string[] {
  const japanese = parts.filter(({ series }) => isJapanese(series)).length;
  const staged = parts.filter(({ series }) => isStagedInJapan(series)).length;
  const others = parts.length - japanese - staged;
  return staged + others === 0 ? [] : [`-# ${recordWords[language].worksCounted({ japanese, staged, others })}`];
}

/** All works of a person in pages, with a menu to open them. */
export function actorWorksCard(person: Anyone, page: number, catalog: Catalog, language: Language, now: Date): Reply {
  const words = commonWords[language];
  const parts = catalog.partsOf(person.id);
  const shown = pageOf(parts, page, worksPerPage);
  const list = shown.items.map((part) => {
    const role = roleOf(part.credit, language);
    const note = part.credit.note === undefined ? '' : `\n-# ${plain(part.credit.note[language])}`;
    const kind = [labels[language].kind[part.series.kind], ...foreign(part.series, language)].join(' · ');
    return `${listedTitle(part.series, language, now)}\n${[role, kind].filter(Boolean).join(' · ')}${note}`;
  });
  const text = [...countedLine(parts, language), ...list].join('\n');
  return {
    embeds: [
      {
        title: plain(recordWords[language].worksTitle(nameOf(person, language))),
        description: text,
        color: colours.actor,
        footer: footer(
          [...pageNumber(shown, words), sourcesLine(personSources(person, catalog), catalog, language)],
          [text],
          language,
        ),
      },
    ],
    rows: rowsOf(menu('works', words.menu.work, workItems(shown.items, language)), [
      ...pageButtons(shown, (to) => customId('actor', person.id, 'works', to), words),
      button(words.button.card, customId('actor', person.id), { emoji: '↩️' }),
    ]),
  };
}
