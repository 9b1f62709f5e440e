import type { APIEmbed } from 'discord-api-types/v10';
import { answerWordsIn } from '../../language/answers/words.ts';
import type { Language } from '../../language/language.ts';
import type { Outcome } from '../../questions/answer.ts';
import { recordItems } from './answer.ts';
import type { Shown } from './values.ts';
import { colours } from '../kit/colours.ts';
import { plain, typed } from '../kit/escape.ts';
import { limits, shorten } from '../kit/limits.ts';
import { menu, rowsOf, type Reply } from '../kit/reply.ts';

type Unknown = Extract<Outcome, { readonly verdict: 'unknown' }>;

const asked = (question: string): Pick<APIEmbed, 'author'> => ({
  author: { name: shorten(question.replaceAll(/\s+/gu, ' ').trim() || '?', limits.author) },
});

/** A name that the catalog does not have: said as it was typed, with what is near. Nothing is guessed. */
export function unknownCard({ names, known }: Unknown, question: string, shown: Shown): Reply {
  const words = answerWordsIn(shown.language);
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

/** A question about something else: one friendly sentence and three that work. */
export function outsideCard(question: string, language: Language): Reply {
  const { outside } = answerWordsIn(language);
  return {
    embeds: [
      {
        ...asked(question),
        title: outside.title,
        description: `${outside.text}\n${list(outside.examples)}`,
        color: colours.notice,
      },
    ],
    ephemeral: true,
  };
}

/** No question at all. */
export function nothingAskedCard(language: Language): Reply {
  const { empty, outside } = answerWordsIn(language);
  return {
    embeds: [{ title: empty.title, description: `${empty.text}\n${list(outside.examples)}`, color: colours.notice }],
    ephemeral: true,
  };
}
