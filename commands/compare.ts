import { mixedKindsCard, sameRecordCard } from '../src/cards/compare/notices.ts';
import { compareWorksCard } from '../src/cards/compare/works.ts';
import { comparePeopleCard } from '../src/cards/compare/compare.ts';
import { pairRoute, unclearPairCard } from '../src/cards/costars/pair.ts';
import type { Reply } from '../src/cards/kit/reply.ts';
import type { FindableKind } from '../src/search/answer.ts';
import type { Asking, Command, Options } from './command.ts';
import { textOption } from './command.ts';
import { everywhereCommand, localisations } from './everywhere.ts';
import { suggest } from './find.ts';
import { pairNamed } from './pair.ts';

const people = ['actor', 'person'] as const;
const all = [...people, 'series'] as const;

const wayTo = (first: string, second: string): string | undefined => pairRoute('compare', first, second);

/** The card of two records, or undefined when one is gone. */
function compared(first: string, second: string, { catalog, language, now }: Asking): Reply | undefined {
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

/** What can stand beside the other option: a work beside a work, a person beside a person. */
function kindsBeside(option: string, options: Options, asking: Asking): readonly FindableKind[] {
  const other = textOption(options, option === 'b' ? 'a' : 'b');
  if (other === '') return all;
  if (asking.catalog.series.has(other)) return ['series'];
  if (asking.catalog.anyone(other) !== undefined) return people;
  const found = asking.search.find(other, all);
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
    .addStringOption((option) =>
      option
        .setName('a')
        .setNameLocalizations(localisations({ en: 'a', ja: '1つ目', ko: '첫번째' }))
        .setDescription('A person or a work')
        .setDescriptionLocalizations({ ja: '人物または作品', ko: '인물 또는 작품' })
        .setRequired(true)
        .setMaxLength(100)
        .setAutocomplete(true),
    )
    .addStringOption((option) =>
      option
        .setName('b')
        .setNameLocalizations(localisations({ en: 'b', ja: '2つ目', ko: '두번째' }))
        .setDescription('Another person, or another work')
        .setDescriptionLocalizations({ ja: '別の人物または作品', ko: '다른 인물 또는 작품' })
        .setRequired(true)
        .setMaxLength(100)
        .setAutocomplete(true),
    )
    .toJSON(),

  execute(options, asking) {
    const { catalog, language } = asking;
    const found = pairNamed([textOption(options, 'a'), textOption(options, 'b')], all, asking);
    if (found.verdict === 'unclear') return unclearPairCard(found.given, wayTo, catalog, language);
    const reply = compared(found.first, found.second, asking);
    if (reply === undefined) throw new Error('a record was named that the catalog does not hold');
    return reply;
  },

  autocomplete(option, typed, options, asking) {
    const taken = textOption(options, option === 'b' ? 'a' : 'b');
    return suggest(typed, kindsBeside(option, options, asking), asking).filter(({ value }) => value !== taken);
  },

  press([first = '', second = ''], asking) {
    return compared(first, second, asking);
  },
} satisfies Command;
