import { suggestedOption } from './suggested-option.ts';
import { chainCard } from '../src/cards/costars/chain.ts';
import { costarsCard } from '../src/cards/costars/costars.ts';
import { closeCard, emptyCard, missCard } from '../src/cards/kit/hits.ts';
import { pairCustomId, unclearPairCard } from '../src/cards/costars/pair.ts';
import type { Reply } from '../src/cards/kit/reply.ts';
import { customId } from '../src/cards/kit/custom-id.ts';
import { costarsOf } from '../src/insights/costars.ts';
import type { Command, Context } from './command.ts';
import { textOption } from './command.ts';
import { everywhereCommand } from './everywhere.ts';
import { named, suggest } from './find.ts';
import { pairNamed } from './pair.ts';

const kinds = ['actor', 'person'] as const;
const customIdOf = (first: string, second: string): string | undefined =>
  pairCustomId('costars', first, 'with', second);

function one(query: string, context: Context): Reply {
  const { catalog, language, now } = context;
  if (query === '') return emptyCard(language);
  const found = named(query, kinds, context);
  switch (found.verdict) {
    case 'one': {
      const person = catalog.anyone(found.id);
      return person === undefined
        ? missCard(query, [], catalog, language)
        : costarsCard(person, 1, catalog, language, now);
    }
    case 'close':
      return closeCard(query, found.hits, catalog, language, (id) => customId('costars', id, 1));
    case 'none':
      return missCard(query, found.hits, catalog, language, (id) => customId('costars', id, 1));
  }
}

function both(first: string, second: string, context: Context): Reply {
  const { catalog, language, now } = context;
  const found = pairNamed([first, second], kinds, context);
  if (found.verdict === 'unclear') return unclearPairCard(found.names, customIdOf, catalog, language);
  const [a, b] = [catalog.anyone(found.first), catalog.anyone(found.second)];
  return a === undefined || b === undefined ? emptyCard(language) : chainCard(a, b, catalog, language, now);
}

export const costars = {
  data: everywhereCommand(
    { en: 'costars', ja: '共演者', ko: '함께출연' },
    {
      en: 'Co-stars of an actor, how often and in what; or the shortest chain between two people',
      ja: '誰と何回、どの作品で共演したか。2人を選ぶと、共演でつながる最短のルート',
      ko: '누구와 몇 번, 어느 작품에서 함께 출연했는지. 두 사람을 고르면 가장 짧은 연결',
    },
  )
    .addStringOption(
      suggestedOption(
        { en: 'actor', ja: '俳優', ko: '배우' },
        { en: 'A name in any script or spelling', ja: '名前（表記は自由です）', ko: '이름 (표기는 자유입니다)' },
        { isRequired: true },
      ),
    )
    .addStringOption(
      suggestedOption(
        { en: 'with', ja: '相手', ko: '상대' },
        {
          en: 'A second name: how are the two linked?',
          ja: 'もう1人の名前：誰を通じてつながるか',
          ko: '다른 한 사람: 누구를 거쳐 이어지는지',
        },
      ),
    )
    .toJSON(),

  execute(options, context) {
    const actor = textOption(options, 'actor');
    const other = textOption(options, 'with');
    return other === '' ? one(actor, context) : both(actor, other, context);
  },

  autocomplete(_option, typed, _options, context) {
    const { catalog } = context;
    const list = suggest(typed, kinds, context);
    return typed.trim() === '' ? list.filter(({ value }) => costarsOf(value, catalog).length > 0) : list;
  },

  press([id = '', view, other = ''], { catalog, language, now }) {
    const person = catalog.anyone(id);
    if (person === undefined) return undefined;
    if (view !== 'with') return costarsCard(person, Number(view), catalog, language, now);
    const second = catalog.anyone(other);
    return second === undefined ? undefined : chainCard(person, second, catalog, language, now);
  },
} satisfies Command;
