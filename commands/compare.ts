import { suggestedOption } from './suggested-option.ts';
import { mixedKindsCard, sameRecordCard } from '../src/cards/compare/notices.ts';
import { compareWorksCard } from '../src/cards/compare/works.ts';
import { comparePeopleCard } from '../src/cards/compare/compare.ts';
import { pairCustomId, unclearPairCard } from '../src/cards/costars/pair.ts';
import type { Reply } from '../src/cards/kit/reply.ts';
import type { FindableKind } from '../src/search/result.ts';
import type { Command, Context, Options } from './command.ts';
import { textOption } from './command.ts';
import { everywhereCommand } from './everywhere.ts';
import { suggest } from './find.ts';
import { pairNamed } from './pair.ts';

const people = ['actor', 'person'] as const;
const all = [...people, 'series'] as const;

const customIdOf = (first: string, second: string): string | undefined => pairCustomId('compare', first, second);

/** The card of two records, or undefined if one of them was removed. */
function compared(first: string, second: string, { catalog, language, now }: Context): Reply | undefined {
  const exists = catalog.series.has(first) || catalog.anyone(first) !== undefined;
  if (exists && first === second) return sameRecordCard(first, catalog, language);
  const works = [catalog.series.get(first), catalog.series.get(second)] as const;
  if (works[0] !== undefined && works[1] !== undefined)
    return compareWorksCard(works[0], works[1], catalog, language, now);
  const [a, b] = [catalog.anyone(first), catalog.anyone(second)];
  if (a !== undefined && b !== undefined) return comparePeopleCard(a, b, catalog, language, now);
  if (a !== undefined && works[1] !== undefined) return mixedKindsCard(first, second, catalog, language);
  if (b !== undefined && works[0] !== undefined) return mixedKindsCard(second, first, catalog, language);
  return undefined;
}

/** The kinds that can be compared with the other option: works with works, people with people. */
function kindsBeside(option: string, options: Options, context: Context): readonly FindableKind[] {
  const other = textOption(options, option === 'b' ? 'a' : 'b');
  if (other === '') return all;
  if (context.catalog.series.has(other)) return ['series'];
  if (context.catalog.anyone(other) !== undefined) return people;
  const found = context.search.find(other, all);
  if (found.verdict !== 'clear') return all;
  return found.hit.kind === 'series' ? ['series'] : people;
}

export const compare = {
  data: everywhereCommand(
    { en: 'compare', ja: '比較', ko: '비교' },
    {
      en: 'Two actors or two works side by side',
      ja: '2人の俳優、または2つの作品を並べて比べる',
      ko: '두 배우 또는 두 작품을 나란히 비교',
    },
  )
    .addStringOption(
      suggestedOption(
        { en: 'a', ja: '1つ目', ko: '첫번째' },
        { en: 'A person or a work', ja: '人物または作品', ko: '인물 또는 작품' },
        { isRequired: true },
      ),
    )
    .addStringOption(
      suggestedOption(
        { en: 'b', ja: '2つ目', ko: '두번째' },
        { en: 'Another person, or another work', ja: '別の人物または作品', ko: '다른 인물 또는 작품' },
        { isRequired: true },
      ),
    )
    .toJSON(),

  execute(options, context) {
    const { catalog, language } = context;
    const found = pairNamed([textOption(options, 'a'), textOption(options, 'b')], all, context);
    if (found.verdict === 'unclear') return unclearPairCard(found.names, customIdOf, catalog, language);
    const reply = compared(found.first, found.second, context);
    if (reply === undefined) throw new Error('a record was named that the catalog does not hold');
    return reply;
  },

  autocomplete(option, typed, options, context) {
    const taken = textOption(options, option === 'b' ? 'a' : 'b');
    return suggest(typed, kindsBeside(option, options, context), context).filter(({ value }) => value !== taken);
  },

  press([first = '', second = ''], context) {
    return compared(first, second, context);
  },
} satisfies Command;
