import type { Game } from '../../insights/quiz/game.ts';
import type { Prompt, Question } from '../../insights/quiz/question.ts';
import type { Language } from '../../language/language.ts';
import { quizWords } from '../../language/words/quiz.ts';
import { colours } from '../kit/colours.ts';
import { plain } from '../kit/escape.ts';
import { titleWithYear } from '../kit/names.ts';
import { choiceGroups } from './choice-buttons.ts';
import { button, rowsOf, type Reply } from '../kit/reply.ts';
import { customId } from '../kit/custom-id.ts';

/** The question in one line, and the text to guess from, if there is one. Nothing here reveals the answer. */
export function questionText(prompt: Prompt, language: Language): { readonly line: string; readonly text: string } {
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

/** The shared message while a question is open. */
export function questionCard(game: Game, question: Question, isShownAgain = false): Reply {
  const { language, id, round, rounds, level, isHinted, isAlone } = game;
  const words = quizWords[language];
  const { line, text } = questionText(question.prompt, language);
  const rules = isAlone ? words.rulesAlone : words.rules;
  const to = (verb: string) => customId('quiz', verb, id, round, question.print);
  return {
    embeds: [
      {
        title: words.question(round, rounds),
        description: [...(isShownAgain ? [`-# ${words.running}`] : []), `**${line}**`, text].join('\n').trim(),
        color: colours.list,
        footer: { text: `${words.level[level]} · ${isHinted ? words.rulesHinted : rules}` },
      },
    ],
    rows: rowsOf(...choiceGroups(game, question), [
      button(words.button.hint, to('hint'), { emoji: '💡', disabled: isHinted }),
      button(words.button.skip, to('skip'), { emoji: '⏭️' }),
      button(words.button.stop, to('stop'), { emoji: '⏹️' }),
    ]),
    shared: true,
  };
}
