import type { APIEmbedField } from 'discord-api-types/v10';
import type { Catalog } from '../../catalog/catalog.ts';
import type { WordsOf } from '../../language/define-words.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { quizOptionWords } from '../../language/words/quiz-options.ts';
import { quizWords } from '../../language/words/quiz.ts';
import { lives } from '../../insights/quiz/endless.ts';
import { mostSilent, standings, type Game } from '../../insights/quiz/game.ts';
import type { Question } from '../../insights/quiz/question.ts';
import { nextAt } from '../../insights/quiz/timer.ts';
import { colours } from '../kit/colours.ts';
import { doubtMark } from '../kit/doubt.ts';
import { plain } from '../kit/escape.ts';
import { field, fields } from '../kit/fields.ts';
import { optionsOf, startId } from './again.ts';
import { factFields } from './answer-facts.ts';
import { choiceGroups } from './choice-buttons.ts';
import { questionLine } from './question.ts';
import { headline } from './headline.ts';
import { mostShown, playerName, standingLines, winnersShown } from './standings.ts';
import { button, rowsOf, type Reply } from '../kit/reply.ts';
import { customId } from '../kit/custom-id.ts';

/** A round ends with a button for the next one, a game with the final points. */
type Ends = 'round' | 'game';

export const endOf = ({ isOver }: { readonly isOver: boolean }): Ends => (isOver ? 'game' : 'round');

function pointsField(game: Game, ends: Ends, words: WordsOf<typeof quizWords>): APIEmbedField | undefined {
  const lines = standingLines(standings(game).slice(0, mostShown), words);
  return ends === 'game' ? field(words.finalPoints, lines || words.noPoints) : field(words.points, lines);
}

const rightLabel = ({ choices, right }: Question, language: Language): string =>
  `**${plain(choices[right]?.label[language] ?? '')}**`;

/** How a round ended. */
export type Ending =
  | { readonly kind: 'won' }
  /** The only player was wrong. */
  | { readonly kind: 'missed'; readonly picked: string | undefined }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'gone' }
  /** No question is left. */
  | { readonly kind: 'spent' }
  | { readonly kind: 'stopped'; readonly player: string };

function endingLine(ending: Ending, question: Question | undefined, { language, winners }: Game): string {
  const words = quizWords[language];
  if (ending.kind === 'spent') return words.spent;
  if (question === undefined && ending.kind !== 'stopped') return words.gone;
  const answer = question === undefined ? undefined : rightLabel(question, language);
  switch (ending.kind) {
    case 'won':
      return words.right(winnersShown(winners, language), answer ?? '');
    case 'missed':
      return [
        ...(ending.picked === undefined ? [] : [words.picked(plain(ending.picked))]),
        words.itWas(answer ?? ''),
      ].join('\n');
    case 'nobody':
      return words.nobody(answer ?? '');
    case 'timeout':
      return quizOptionWords[language].timeUp(answer ?? '');
    case 'gone':
      return words.gone;
    case 'stopped':
      return [words.stoppedBy(playerName(ending.player)), ...(answer === undefined ? [] : [words.itWas(answer)])].join(
        '\n',
      );
  }
}

/** Why a game is over before its last question. */
function whyOver({ language, mode, silent, lost, won, round, rounds }: Game): readonly string[] {
  if (mode === 'endless' && lost >= lives) return [`-# ${quizOptionWords[language].noLives(won)}`];
  return silent >= mostSilent && round < rounds ? [`-# ${quizWords[language].silent}`] : [];
}

function whenNext(game: Game): readonly string[] {
  const at = nextAt(game);
  return at === undefined ? [] : [`-# ${quizOptionWords[game.language].nextComes(`<t:${Math.ceil(at / 1000)}:R>`)}`];
}

/** The shared message after a round: the right answer, the winners, the evidence, and the next buttons. */
export function endingCard(
  game: Game,
  ending: Ending,
  question: Question | undefined,
  ends: Ends,
  catalog: Catalog,
): Reply {
  const isOver = ends === 'game';
  const { language, round, id } = game;
  const words = quizWords[language];
  const facts = question === undefined ? [] : factFields(question, catalog, language);
  const subject = question?.choices[question.right]?.id;
  const stopCustomId = customId('quiz', 'stop', id, round, ...(question === undefined ? [] : [question.print]));
  const isDoubtful = facts.some(({ value }) => value.includes(doubtMark));
  return {
    embeds: [
      {
        // A report of the question names it by this line.
        ...(question === undefined ? {} : { author: { name: questionLine(question, language) } }),
        title: isOver ? words.over : headline(game),
        description: [endingLine(ending, question, game), ...(isOver ? whyOver(game) : whenNext(game))].join('\n'),
        color: isOver ? colours.actor : colours.quote,
        fields: fields(...facts, pointsField(game, ends, words)),
        ...(isDoubtful ? { footer: { text: commonWords[language].unconfirmedLegend } } : {}),
      },
    ],
    rows: rowsOf(
      ...(question === undefined || game.answers === 'typed'
        ? []
        : choiceGroups({ ...game, state: 'answered' }, question)),
      [
        isOver
          ? button(words.button.again, startId(optionsOf(game)), { emoji: '🔁', primary: true })
          : button(words.button.next, customId('quiz', 'next', id, round), { emoji: '▶️', primary: true }),
        ...(subject === undefined
          ? []
          : [button(words.button.card, customId('quiz', 'card', subject), { emoji: '🎬' })]),
        ...(isOver ? [] : [button(words.button.stop, stopCustomId, { emoji: '⏹️' })]),
        ...(subject === undefined
          ? []
          : [button(words.button.wrong, customId('report', 'quiz', subject), { emoji: '🚩' })]),
      ],
    ),
    shared: true,
  };
}

/** A notice for the person who pressed. */
export function quizNotice([title = '', description = '']: readonly string[]): Reply {
  return { embeds: [{ title, description, color: colours.notice }], ephemeral: true };
}
