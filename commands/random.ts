import { createHash } from 'node:crypto';
import { randomCard } from '../src/cards/random/random.ts';
import { randomKinds, type RandomKind } from '../src/insights/random.ts';
import type { Command, Context } from './command.ts';
import { randomWords } from '../src/language/words/random.ts';
import { textOption } from './command.ts';
import { everywhereCommand, localisations } from './everywhere.ts';

const [en, ja, ko] = [randomWords.en, randomWords.ja, randomWords.ko];

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
    .addStringOption((option) =>
      option
        .setName('kind')
        .setNameLocalizations(localisations({ en: 'kind', ja: '種類', ko: '종류' }))
        .setDescription('What to show; anything by default')
        .setDescriptionLocalizations({
          ja: '何を選ぶか（省略するとおまかせ）',
          ko: '무엇을 고를지 (생략하면 아무거나)',
        })
        .addChoices(
          randomKinds.map((kind) => ({
            name: en.kind[kind],
            value: kind,
            name_localizations: { ja: ja.kind[kind], ko: ko.kind[kind] },
          })),
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
