import type { Part } from '../../catalog/catalog.ts';
import type { Game } from '../../insights/quiz/game.ts';
import type { Prompt, Question } from '../../insights/quiz/question.ts';
import { deadlineOf } from '../../insights/quiz/timer.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { labels } from '../../language/words/labels.ts';
import { questionWords } from '../../language/words/quiz-questions.ts';
import { quizOptionWords } from '../../language/words/quiz-options.ts';
import { quizWords } from '../../language/words/quiz.ts';
import { recordWords } from '../../language/words/record.ts';
import { typedWords } from '../../language/words/quiz-typed.ts';
import { colours } from '../kit/colours.ts';
import { plain } from '../kit/escape.ts';
import { nameOf, quotedTitle, titleWithYear } from '../kit/names.ts';
import { choiceGroups } from './choice-buttons.ts';
import { headline } from './headline.ts';
import { button, rowsOf, type Attachment, type Reply } from '../kit/reply.ts';
import { customId } from '../kit/custom-id.ts';

const bulleted = (lines: readonly string[]): string => lines.map((line) => `• ${line}`).join('\n');

function workLine({ series, credit: { billing } }: Part, language: Language): string {
  const title = plain(titleWithYear(series, language));
  return billing === undefined ? title : `${title} · ${labels[language].billing[billing]}`;
}

/** The question in one line, and the text to guess from, if there is one. Nothing here reveals the answer. */
export function questionText(prompt: Prompt, language: Language): { readonly line: string; readonly text: string } {
  const words = questionWords[language];
  switch (prompt.kind) {
    case 'roles': {
      const roles = prompt.parts.map(({ series, credit }) =>
        words.role(`**${plain(credit.character?.[language] ?? '')}**`, quotedTitle(series, language)),
      );
      return { line: words.ask.roles(roles.length), text: bulleted(roles) };
    }
    case 'premise':
      return { line: words.ask.premise, text: `> ${plain(prompt.text[language])}` };
    case 'said': {
      const { text, verbatim } = prompt.quote;
      // In another language, the original would only reveal where the statement was printed.
      const exact =
        verbatim?.language === language ? `\n> ${recordWords[language].exactWords(plain(verbatim.words))}` : '';
      return { line: words.ask.said, text: `> ${plain(text[language])}${exact}` };
    }
    case 'first':
      return { line: words.ask.first, text: '' };
    case 'script':
      return { line: words.ask.script(plain(prompt.name), prompt.to), text: '' };
    case 'wrong':
      return { line: words.ask.wrong(quotedTitle(prompt.series, language)), text: '' };
    case 'chain': {
      const ends = prompt.ends.map(({ person, series }) =>
        words.costar(`**${plain(nameOf(person, language))}**`, quotedTitle(series, language)),
      );
      return { line: words.ask.chain, text: bulleted(ends) };
    }
    case 'career': {
      const { parts, known } = prompt;
      const works = bulleted(parts.map((part) => workLine(part, language)));
      if (known.length === 0) return { line: words.ask.career, text: works };
      const titles = known.map((work) => plain(work[language])).join(commonWords[language].comma);
      return { line: words.ask.careerInBoth, text: `${works}\n${words.known(titles)}` };
    }
  }
}

/** The question in one line, for places where Discord renders no Markdown. */
export const questionLine = ({ prompt }: Question, language: Language): string =>
  questionText(prompt, language).line.replaceAll(/\\(?=[^\p{L}\p{N}\s])/gu, '');

function rulesOf({ language, answers, isHinted, isAlone }: Game): string {
  const words = answers === 'typed' ? typedWords[language] : quizWords[language];
  if (isHinted) return words.rulesHinted;
  return isAlone ? words.rulesAlone : words.rules;
}

/** The parts of a question's card besides its words. */
export interface Shown {
  readonly isShownAgain?: boolean;
  /** Shown in place of the text to guess from. */
  readonly picture?: Attachment;
}

/** The shared message while a question is open. */
export function questionCard(game: Game, question: Question, { isShownAgain = false, picture }: Shown = {}): Reply {
  const { language, id, round, level, mode, isHinted } = game;
  const words = quizWords[language];
  const { line, text } = questionText(question.prompt, language);
  const { modeShort, until } = quizOptionWords[language];
  const deadline = deadlineOf(game);
  const isTyped = game.answers === 'typed';
  const choices = question.choices.map(({ label }) => plain(label[language]));
  const to = (verb: string) => customId('quiz', verb, id, round, question.print);
  return {
    embeds: [
      {
        title: headline(game),
        description: [
          ...(isShownAgain ? [`-# ${words.running}`] : []),
          `**${line}**`,
          ...(picture === undefined ? [text] : []),
          ...(isTyped && isHinted ? [typedWords[language].oneOf(choices)] : []),
          ...(deadline === undefined ? [] : [`-# ${until(`<t:${Math.ceil(deadline / 1000)}:R>`)}`]),
        ]
          .join('\n')
          .trim(),
        color: colours.list,
        ...(picture === undefined ? {} : { image: { url: `attachment://${picture.name}` } }),
        footer: {
          text: [mode === 'rounds' ? '' : modeShort[mode], words.level[level], rulesOf(game)]
            .filter(Boolean)
            .join(' · '),
        },
      },
    ],
    rows: rowsOf(...(isTyped ? [] : choiceGroups(game, question)), [
      ...(isTyped ? [button(typedWords[language].button, to('type'), { emoji: '✏️', primary: true })] : []),
      button(words.button.hint, to('hint'), { emoji: '💡', disabled: isHinted }),
      button(words.button.skip, to('skip'), { emoji: '⏭️' }),
      button(words.button.stop, to('stop'), { emoji: '⏹️' }),
    ]),
    ...(picture === undefined ? {} : { files: [picture] }),
    shared: true,
  };
}
