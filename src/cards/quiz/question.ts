import type { Game } from '../../insights/quiz/game.ts';
import type { Choice, Prompt, Question } from '../../insights/quiz/question.ts';
import type { Language } from '../../language/language.ts';
import { quizWords } from '../../language/words/quiz.ts';
import { colours } from '../kit/colours.ts';
import { plain } from '../kit/escape.ts';
import { titleWithYear } from '../kit/names.ts';
import { button, rowsOf, type Reply } from '../kit/reply.ts';
import { customId } from '../kit/custom-id.ts';

/** The question in one line, and the text to guess from, if there is one. Nothing here reveals the answer. */
function questionText(prompt: Prompt, language: Language): { readonly line: string; readonly text: string } {
  const words = quizWords[language];
  switch (prompt.kind) {
    case 'roles': {
      const roles = prompt.parts.map(({ series, credit }) =>
        words.role(`**${plain(credit.character?.[language] ?? '')}**`, plain(titleWithYear(series, language))),
      );
      return { line: words.ask.roles, text: roles.map((role) => `• ${role}`).join('\n') };
    }
    case 'premise':
      return { line: words.ask.premise, text: `> ${plain(prompt.text[language])}` };
    case 'said': {
      const { text, verbatim } = prompt.quote;
      const exact = verbatim === undefined ? '' : `\n> “${plain(verbatim.words)}”`;
      return { line: words.ask.said, text: `> ${plain(text[language])}${exact}` };
    }
    case 'first':
      return { line: words.ask.first, text: '' };
    case 'script':
      return { line: words.ask.script(plain(prompt.name), prompt.to), text: '' };
  }
}

/** Labels of this many characters in all fit side by side on a phone; longer ones get a row each. */
const fitsInRow = 48;

function choiceGroups(game: Game, question: Question, choices: readonly Choice[]) {
  const buttons = choices.map(({ label }, index) =>
    button(label[game.language], customId('quiz', 'pick', game.id, game.round, question.print, index), {
      primary: true,
    }),
  );
  const length = choices.reduce((sum, { label }) => sum + label[game.language].length, 0);
  return length <= fitsInRow ? [buttons] : buttons.map((one) => [one]);
}

/** The shared message while a question is open. */
export function questionCard(game: Game, question: Question, isShownAgain = false): Reply {
  const words = quizWords[game.language];
  const { line, text } = questionText(question.prompt, game.language);
  return {
    embeds: [
      {
        title: words.question(game.round, game.rounds),
        description: [...(isShownAgain ? [`-# ${words.running}`] : []), `**${line}**`, text].join('\n').trim(),
        color: colours.list,
        footer: { text: words.rules },
      },
    ],
    rows: rowsOf(...choiceGroups(game, question, question.choices), [
      button(words.button.skip, customId('quiz', 'skip', game.id, game.round, question.print), { emoji: '⏭️' }),
      button(words.button.stop, customId('quiz', 'stop', game.id, game.round, question.print), { emoji: '⏹️' }),
    ]),
    shared: true,
  };
}
