import { createHash } from 'node:crypto';
import { choiceOption } from './choice-option.ts';
import { randomCard } from '../src/cards/random/random.ts';
import { randomKinds, type RandomKind } from '../src/insights/random.ts';
import type { Command, Context } from './command.ts';
import { randomWords } from '../src/language/words/random.ts';
import { textOption } from './command.ts';
import { everywhereCommand } from './everywhere.ts';

function kindOf(value: string | undefined): RandomKind | 'any' {
  return randomKinds.find((kind) => kind === value) ?? 'any';
}

/** A seed for each user and millisecond: random enough for a card, without hidden state. Six digits keep custom ids short. */
function seedOf({ now, origin }: Context): number {
  return createHash('sha1').update(`${now.getTime()} ${origin.user}`).digest().readUInt32BE() % 1_000_000;
}

const isWhole = (text: string | undefined): text is string => /^\d{1,9}$/u.test(text ?? '');

export const random = {
  data: everywhereCommand(
    { en: 'random', ja: 'ランダム', ko: '랜덤' },
    {
      en: 'A random actor, series, film or statement',
      ja: '俳優・ドラマ・映画・発言をランダムに紹介',
      ko: '배우, 드라마, 영화, 발언을 무작위로 소개',
    },
  )
    .addStringOption(
      choiceOption(
        randomKinds,
        (language) => randomWords[language].kind,
        { en: 'kind', ja: '種類', ko: '종류' },
        {
          en: 'What to show; anything by default',
          ja: '何を選ぶか（省略するとおまかせ）',
          ko: '무엇을 고를지 (생략하면 아무거나)',
        },
      ),
    )
    .toJSON(),

  execute(options, context) {
    const { catalog, language, now } = context;
    return randomCard(kindOf(textOption(options, 'kind')), seedOf(context), 0, catalog, language, now);
  },

  press([kind, seed, place], { catalog, language, now }) {
    if (kind !== 'any' && !randomKinds.some((one) => one === kind)) return undefined;
    if (!isWhole(seed) || !isWhole(place)) return undefined;
    return randomCard(kindOf(kind), Number(seed), Number(place), catalog, language, now);
  },
} satisfies Command;
