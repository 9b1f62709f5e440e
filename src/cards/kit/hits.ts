import type { Catalog } from '../../catalog/catalog.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { labels } from '../../language/words/labels.ts';
import { searchWords } from '../../language/words/search.ts';
import type { Hit } from '../../search/result.ts';
import { colours } from './colours.ts';
import { plain, typed } from './escape.ts';
import { nameOf, otherNames, otherTitles, titleWithYear } from './names.ts';
import { menu, rowsOf, type MenuItem, type Reply } from './reply.ts';
import { customId, type CustomId } from './custom-id.ts';

/** A record on one line: its name in the reader's language, and the details that distinguish it from namesakes. */
export interface Label {
  readonly name: string;
  readonly beside: string;
}

export function labelOf(anyId: string, catalog: Catalog, language: Language): Label | undefined {
  const words = labels[language];
  const id = catalog.currentId(anyId);
  const series = catalog.series.get(id);
  if (series !== undefined) {
    const other = otherTitles(series, language)[0];
    return {
      name: titleWithYear(series, language),
      beside: [words.kind[series.kind], other].filter(Boolean).join(' · '),
    };
  }
  const person = catalog.anyone(id);
  if (person === undefined) return undefined;
  const birth = 'born' in person && person.born !== undefined ? person.born.slice(0, 4) : undefined;
  const occupation =
    'occupation' in person && person.occupation !== 'actor' ? words.occupation[person.occupation] : undefined;
  return {
    name: nameOf(person, language),
    beside: [...otherNames(person, language), occupation, birth].filter(Boolean).join(' · '),
  };
}

/** The target of a choice: the card of the record, unless the calling command sets another one. */
export type HitCustomId = (id: string) => CustomId | undefined;

export function hitItems(hits: readonly Hit[], catalog: Catalog, language: Language, to?: HitCustomId): MenuItem[] {
  return hits.flatMap(({ id }) => {
    const label = labelOf(id, catalog, language);
    const target = to?.(id) ?? customId(catalog.series.has(id) ? 'series' : 'actor', id);
    return label === undefined ? [] : [{ label: label.name, description: label.beside, to: target }];
  });
}

/** Offers a choice between several matching records, because the bot does not guess. Only the asker sees it. */
export function closeCard(
  query: string,
  hits: readonly Hit[],
  catalog: Catalog,
  language: Language,
  to?: HitCustomId,
): Reply {
  const words = searchWords[language];
  const items = hitItems(hits, catalog, language, to);
  const lines = items.map(
    ({ label, description }) => `**${plain(label)}**${description === undefined ? '' : ` · ${plain(description)}`}`,
  );
  return {
    embeds: [
      {
        title: words.close.title,
        description: [words.close.text(typed(query)), ...lines].join('\n'),
        color: colours.notice,
      },
    ],
    rows: rowsOf(menu('choose', commonWords[language].menu.choose, items)),
    ephemeral: true,
  };
}

/** Says that no record matches, and offers the closest names, if any. */
export function missCard(
  query: string,
  near: readonly Hit[],
  catalog: Catalog,
  language: Language,
  to?: HitCustomId,
): Reply {
  return missed(searchWords[language].miss.text(typed(query)), near, catalog, language, to);
}

/** The same for a search that includes plots and statements. */
export function missEverywhereCard(query: string, near: readonly Hit[], catalog: Catalog, language: Language): Reply {
  return missed(searchWords[language].miss.everywhere(typed(query)), near, catalog, language);
}

function missed(sentence: string, near: readonly Hit[], catalog: Catalog, language: Language, to?: HitCustomId): Reply {
  const { miss } = searchWords[language];
  const items = hitItems(near, catalog, language, to);
  const text = [sentence, ...(items.length > 0 ? [miss.near] : []), '', `-# ${miss.hint}`];
  return {
    embeds: [{ title: miss.title, description: text.join('\n'), color: colours.notice }],
    rows: rowsOf(menu('choose', commonWords[language].menu.choose, items)),
    ephemeral: true,
  };
}

export function emptyCard(language: Language): Reply {
  const words = searchWords[language];
  return {
    embeds: [{ title: words.empty.title, description: words.empty.text, color: colours.notice }],
    ephemeral: true,
  };
}
