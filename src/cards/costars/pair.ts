import type { Catalog } from '../../catalog/catalog.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { pairWords } from '../../language/words/pair.ts';
import type { Hit } from '../../search/result.ts';
import { colours } from '../kit/colours.ts';
import { plain, typed } from '../kit/escape.ts';
import { field, fields } from '../kit/fields.ts';
import { hitItems, labelOf } from '../kit/hits.ts';
import { limits } from '../kit/limits.ts';
import { menu, rowsOf, type MenuItem, type Reply } from '../kit/reply.ts';
import type { CustomId } from '../kit/custom-id.ts';

/** The meaning of one of two names. */
export type ResolvedName =
  | { readonly verdict: 'one'; readonly id: string }
  | { readonly verdict: 'close' | 'none'; readonly query: string; readonly hits: readonly Hit[] };

/** The custom id of a card of two records, or undefined if it exceeds Discord's limit. */
export function pairCustomId(...path: readonly string[]): CustomId | undefined {
  const id = path.join('.');
  return id.length > limits.customId ? undefined : id;
}

const menuNames = ['first', 'second'] as const;

/** Names the unclear ones of two names. If only one is unclear, choosing its meaning leads on. */
export function unclearPairCard(
  names: readonly [ResolvedName, ResolvedName],
  to: (first: string, second: string) => CustomId | undefined,
  catalog: Catalog,
  language: Language,
): Reply {
  const words = pairWords[language];
  const common = commonWords[language];

  const itemsOf = (
    one: ResolvedName,
    other: ResolvedName,
    pairOf: (own: string, others: string) => CustomId | undefined,
  ): MenuItem[] => {
    if (one.verdict === 'one') return [];
    return hitItems(one.hits, catalog, language, (id) => (other.verdict === 'one' ? pairOf(id, other.id) : undefined));
  };
  const [a, b] = names;
  const items = [itemsOf(a, b, to), itemsOf(b, a, (own, others) => to(others, own))] as const;

  const textOf = (one: ResolvedName, shown: readonly MenuItem[]): string => {
    if (one.verdict === 'one') return words.clear(plain(labelOf(one.id, catalog, language)?.name ?? one.id));
    if (one.query === '') return words.empty;
    if (one.verdict === 'none')
      return [words.none(typed(one.query)), ...(shown.length > 0 ? [words.near] : [])].join('\n');
    const lines = shown
      .slice(0, 8)
      .map(({ label, description }) =>
        description === undefined || description === ''
          ? `**${plain(label)}**`
          : `**${plain(label)}** · ${plain(description)}`,
      );
    const rest = shown.length - lines.length;
    return [words.close(typed(one.query)), ...lines, ...(rest > 0 ? [common.more(rest)] : [])].join('\n');
  };
  return {
    embeds: [
      {
        title: words.title,
        color: colours.notice,
        fields: fields(field(words.first, textOf(a, items[0])), field(words.second, textOf(b, items[1]))),
      },
    ],
    rows: rowsOf(menu(menuNames[0], words.menuFirst, items[0]), menu(menuNames[1], words.menuSecond, items[1])),
    ephemeral: true,
  };
}
