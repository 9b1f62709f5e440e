import { kinds, levels } from '../../insights/quiz/question.ts';
import type { WordsOf } from '../../language/define-words.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { profileWords } from '../../language/words/profile.ts';
import { quizWords } from '../../language/words/quiz.ts';
import type { DailyPlayer } from '../../state/daily/players.ts';
import type { QuizProfile, Tally } from '../../state/quiz-profiles.ts';
import { colours } from '../kit/colours.ts';
import { customId } from '../kit/custom-id.ts';
import { field, fields } from '../kit/fields.ts';
import { usualRounds } from '../../insights/quiz/options.ts';
import { startId } from '../quiz/again.ts';
import { button, rowsOf, type Reply } from '../kit/reply.ts';

export interface ProfileView {
  readonly quiz: QuizProfile | undefined;
  readonly daily: DailyPlayer | undefined;
  /** Today's streak. */
  readonly streak: number;
}

const percent = 100;

const tallyText = ({ answered, right }: Tally, words: WordsOf<typeof profileWords>): string =>
  words.tally(right, answered, Math.round((right / answered) * percent));

const sum = (tallies: readonly Tally[]): Tally => ({
  answered: tallies.reduce((all, { answered }) => all + answered, 0),
  right: tallies.reduce((all, { right }) => all + right, 0),
});

/** "Roles: 3 of 4 (75 %)" for each kind with answers. */
function lines<Key extends string>(
  keys: readonly Key[],
  tallies: { readonly [key in Key]?: Tally | undefined },
  names: Readonly<Record<Key, string>>,
  language: Language,
): string {
  const { labelled } = commonWords[language];
  return keys
    .flatMap((key) => {
      const tally = tallies[key];
      return tally === undefined ? [] : [labelled(names[key], tallyText(tally, profileWords[language]))];
    })
    .join('\n');
}

function quizFields({ games, kinds: byKind, levels: byLevel, best, endless }: QuizProfile, language: Language) {
  const words = profileWords[language];
  const { theme, level } = quizWords[language];
  const all = sum(levels.flatMap((one) => byLevel[one] ?? []));
  return [
    field(words.games, String(games), true),
    field(words.answers, all.answered === 0 ? undefined : tallyText(all, words), true),
    field(words.best, best === undefined ? undefined : words.bestGame(best.points, best.rounds), true),
    field(words.endless, endless === undefined ? undefined : words.bestRun(endless.points, endless.round), true),
    field(words.kinds, lines(kinds, byKind, theme, language)),
    field(words.levels, lines(levels, byLevel, level, language)),
  ];
}

function dailyField({ answered, right, streak: { best } }: DailyPlayer, streak: number, language: Language) {
  const words = profileWords[language];
  return field(words.daily, `${tallyText({ answered, right }, words)}\n${words.streak(streak, best)}`);
}

/** The game that /quiz starts without options. */
const usualGame = {
  theme: 'mixed',
  level: 'fans',
  rounds: usualRounds,
  mode: 'rounds',
  answers: 'buttons',
  time: undefined,
} as const;

/** A player's own statistics. Only the player sees them. */
export function profileCard({ quiz, daily, streak }: ProfileView, language: Language): Reply {
  const words = profileWords[language];
  const isEmpty = quiz === undefined && daily === undefined;
  return {
    embeds: [
      {
        title: words.title,
        ...(isEmpty ? { description: words.nothing } : {}),
        color: colours.list,
        fields: fields(
          ...(quiz === undefined ? [] : quizFields(quiz, language)),
          ...(daily === undefined ? [] : [dailyField(daily, streak, language)]),
        ),
        ...(isEmpty ? {} : { footer: { text: words.private } }),
      },
    ],
    rows: rowsOf([
      button(words.play, startId(usualGame), { emoji: '🎮' }),
      button(words.daily, customId('daily'), { emoji: '❓' }),
    ]),
    ephemeral: true,
  };
}
