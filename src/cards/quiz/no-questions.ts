import type { Wish } from '../../insights/quiz/draw-question.ts';
import type { Language } from '../../language/language.ts';
import { quizWords } from '../../language/words/quiz.ts';
import { colours } from '../kit/colours.ts';
import { customId } from '../kit/custom-id.ts';
import { button, rowsOf, type Reply } from '../kit/reply.ts';

/** The settings in which a wish differs from another one, as the reader would choose them. */
function changes(wish: Wish, from: Wish, language: Language): string {
  const words = quizWords[language];
  return [
    ...(wish.theme === from.theme ? [] : [words.setting.kind(words.theme[wish.theme])]),
    ...(wish.level === from.level ? [] : [words.setting.level(words.level[wish.level])]),
  ].join(' · ');
}

/** Too little of the catalog fits the choice: says which setting to change, and starts the game with it on a press. */
export function noQuestionsCard(wish: Wish, others: readonly Wish[], rounds: number, language: Language): Reply {
  const { notice, theme, level } = quizWords[language];
  const [title = '', description = ''] =
    others.length === 0 ? notice.nothingAtAll : notice.nothing(theme[wish.theme], level[wish.level]);
  return {
    embeds: [{ title, description, color: colours.notice }],
    rows: rowsOf(
      others.map((other) =>
        button(changes(other, wish, language), customId('quiz', 'again', other.theme, other.level, rounds)),
      ),
    ),
    ephemeral: true,
  };
}
