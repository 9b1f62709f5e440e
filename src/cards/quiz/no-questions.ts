import type { GameOptions } from '../../insights/quiz/options.ts';
import { isTypedTheme } from '../../insights/quiz/question.ts';
import type { Language } from '../../language/language.ts';
import { quizOptionWords } from '../../language/words/quiz-options.ts';
import { quizWords } from '../../language/words/quiz.ts';
import { colours } from '../kit/colours.ts';
import { button, rowsOf, type Reply } from '../kit/reply.ts';
import { startId } from './again.ts';

/** The settings in which a choice differs from another one, in the words of the menus. */
function changes(chosen: GameOptions, from: GameOptions, language: Language): string {
  const { theme, level } = quizWords[language];
  const { setting, answers, mode } = quizOptionWords[language];
  return [
    ...(chosen.theme === from.theme ? [] : [setting.theme(theme[chosen.theme])]),
    ...(chosen.level === from.level ? [] : [setting.level(level[chosen.level])]),
    ...(chosen.mode === from.mode ? [] : [setting.mode(mode[chosen.mode])]),
    ...(chosen.answers === from.answers ? [] : [setting.answers(answers[chosen.answers])]),
  ].join(' · ');
}

/**
 * The catalog has too little for the choice: names the setting to change, and offers a button that starts the game with
 * it.
 */
export function noQuestionsCard(chosen: GameOptions, others: readonly GameOptions[], language: Language): Reply {
  const { notice, theme, level } = quizWords[language];
  const { typedOnly, nothingMissed } = quizOptionWords[language];
  const isTypeable = chosen.answers === 'buttons' || isTypedTheme(chosen.theme);
  const reason = isTypeable ? notice.nothing(theme[chosen.theme], level[chosen.level]) : typedOnly(theme[chosen.theme]);
  const why = chosen.mode === 'missed' ? nothingMissed : reason;
  const [title = '', description = ''] = others.length === 0 ? notice.nothingAtAll : why;
  return {
    embeds: [{ title, description, color: colours.notice }],
    rows: rowsOf(others.map((other) => button(changes(other, chosen, language), startId(other)))),
    ephemeral: true,
  };
}
