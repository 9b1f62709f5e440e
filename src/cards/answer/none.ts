import type { APIEmbed } from 'discord-api-types/v10';
import { answerWords } from '../../language/answers/words.ts';
import type { Language } from '../../language/language.ts';
import type { Outcome } from '../../questions/outcomes.ts';
import { colours } from '../kit/colours.ts';
import { plain, typed } from '../kit/escape.ts';
import { limits, shorten } from '../kit/limits.ts';
import { button, menu, rowsOf, type Reply } from '../kit/reply.ts';
import { recordItems } from './answer.ts';
import type { Shown } from './shown.ts';
import { planWay } from './way.ts';

type Unknown = Extract<Outcome, { readonly verdict: 'unknown' }>;
type Declined = Extract<Outcome, { readonly verdict: 'declined' }>;

const asked = (question: string): Pick<APIEmbed, 'author'> => ({
  author: { name: shorten(question.replaceAll(/\s+/gu, ' ').trim() || '?', limits.author) },
});

/** A name that the catalog lacks, quoted as typed, with similar names. The bot does not guess. */
export function unknownCard({ names, known }: Unknown, question: string, shown: Shown): Reply {
  const words = answerWords[shown.language];
  const lines = names.flatMap(({ name, near }) => {
    const items = recordItems(near, shown);
    return [
      words.unknown.one(typed(name)),
      ...(items.length === 0
        ? []
        : [`${words.unknown.near(typed(name))} ${items.map((item) => `**${plain(item.label)}**`).join(' · ')}`]),
    ];
  });
  const recognised = recordItems(known, shown).map((item) => `**${plain(item.label)}**`);
  const ids = [...new Set([...names.flatMap(({ near }) => near), ...known])];
  return {
    embeds: [
      {
        ...asked(question),
        title: words.unknown.title,
        description: [
          ...lines,
          ...(recognised.length > 0 ? ['', `${words.unknown.known} ${recognised.join(' · ')}`] : []),
        ].join('\n'),
        color: colours.notice,
      },
    ],
    rows: rowsOf(menu('records', words.menu, recordItems(ids, shown))),
    ephemeral: true,
  };
}

const list = (examples: readonly string[]): string => examples.map((example) => `• ${example}`).join('\n');

/** A declined question: one friendly sentence with the reason, and suggested questions. */
export function declinedCard(
  { reason, ask, known, followUps }: Declined,
  question: string,
  offers: readonly string[],
  shown: Shown,
): Reply {
  const words = answerWords[shown.language];
  const why =
    reason === 'not-on-record' && ask !== undefined ? words.decline.ask(words.labels.ask[ask]) : words.decline[reason];
  const buttons = followUps.flatMap(({ kind, plan }) => {
    const way = planWay(plan);
    return way === undefined ? [] : [button(words.follow[kind], way)];
  });
  return {
    embeds: [
      {
        ...asked(question),
        title: words.decline.title,
        description: `${why}\n${words.decline.instead}\n${list(offers.slice(0, 3).map(plain))}`,
        color: colours.notice,
      },
    ],
    rows: rowsOf(menu('records', words.menu, recordItems(known, shown)), buttons.slice(0, limits.buttonsInRow)),
    ephemeral: true,
  };
}

/** The text was empty. */
export function nothingAskedCard(offers: readonly string[], language: Language): Reply {
  const { empty } = answerWords[language];
  return {
    embeds: [
      {
        title: empty.title,
        description: `${empty.text}\n${list(offers.slice(0, 3).map(plain))}`,
        color: colours.notice,
      },
    ],
    ephemeral: true,
  };
}
