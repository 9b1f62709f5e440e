import type { APIEmbedField } from 'discord-api-types/v10';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Language } from '../../language/language.ts';
import { quizWordsIn, type QuizWords } from '../../language/quiz/words.ts';
import { wordsIn } from '../../language/words.ts';
import { standings, type Game, type Standing } from '../../insights/quiz/game.ts';
import type { Question } from '../../insights/quiz/question.ts';
import { colours } from '../kit/colours.ts';
import { doubtMark } from '../kit/doubt.ts';
import { plain } from '../kit/escape.ts';
import { field, fields } from '../kit/fields.ts';
import { factFields } from './facts.ts';
import { button, rowsOf, type Reply } from '../kit/reply.ts';
import { route } from '../kit/route.ts';

/** Shown as a name; nobody is told, because the reply allows no mention. */
export const playerName = (id: string): string => `<@${id}>`;

const mostShown = 10;

const standingLines = (all: readonly Standing[], words: QuizWords): string =>
  all
    .slice(0, mostShown)
    // Who has as many points as somebody before has the same place.
    .map(({ player, points }) => words.standing(placeOf(points, all), playerName(player), points))
    .join('\n');

const placeOf = (points: number, all: readonly Standing[]): number =>
  1 + all.filter((one) => one.points > points).length;

function pointsField(game: Game, isOver: boolean, words: QuizWords): APIEmbedField | undefined {
  const lines = standingLines(standings(game), words);
  return field(isOver ? words.finalPoints : words.points, lines || (isOver ? words.noPoints : undefined));
}

const rightLabel = ({ choices, right }: Question, language: Language): string =>
  `**${plain(choices[right]?.label[language] ?? '')}**`;

/** How a round ended, in the language of the game. */
export type Ending =
  | { readonly kind: 'won'; readonly player: string }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'stopped'; readonly player: string };

function endingLine(ending: Ending, question: Question | undefined, { language }: Game): string {
  const words = quizWordsIn(language);
  const answer = question === undefined ? undefined : rightLabel(question, language);
  switch (ending.kind) {
    case 'won':
      return answer === undefined ? words.gone : words.right(playerName(ending.player), answer);
    case 'nobody':
      return answer === undefined ? words.gone : words.nobody(answer);
    case 'gone':
      return words.gone;
    case 'stopped':
      return [words.stoppedBy(playerName(ending.player)), ...(answer === undefined ? [] : [words.itWas(answer)])].join(
        '\n',
      );
  }
}

/** The shared message when a round is over: what was right, who had it, what is on record, and the way on. */
export function endingCard(
  game: Game,
  ending: Ending,
  question: Question | undefined,
  isOver: boolean,
  catalog: Catalog,
): Reply {
  const { language, round, rounds, id } = game;
  const words = quizWordsIn(language);
  const facts = question === undefined ? [] : factFields(question, catalog, language);
  const subject = question?.choices[question.right]?.id;
  const stopRoute = route('quiz', 'stop', id, round, ...(question === undefined ? [] : [question.print]));
  const isDoubtful = facts.some(({ value }) => value.includes(doubtMark));
  return {
    embeds: [
      {
        title: isOver ? words.over : words.question(round, rounds),
        description: endingLine(ending, question, game),
        color: isOver ? colours.actor : colours.quote,
        fields: fields(...facts, pointsField(game, isOver, words)),
        ...(isDoubtful ? { footer: { text: wordsIn(language).unconfirmedLegend } } : {}),
      },
    ],
    rows: rowsOf([
      ...(isOver ? [] : [button(words.button.next, route('quiz', 'next', id, round), { emoji: '▶️', primary: true })]),
      ...(subject === undefined ? [] : [button(words.button.card, route('quiz', 'card', subject), { emoji: '🎬' })]),
      ...(isOver ? [] : [button(words.button.stop, stopRoute, { emoji: '⏹️' })]),
    ]),
    shared: true,
  };
}

/** Seen by who pressed only. */
export function quizNotice([title = '', description = '']: readonly string[]): Reply {
  return { embeds: [{ title, description, color: colours.notice }], ephemeral: true };
}

/** The scores of a server, with the place of who asks; or, without a server, one person's own. */
export function scoresCard(all: readonly Standing[], isServer: boolean, asker: string, language: Language): Reply {
  const { top, ...words } = quizWordsIn(language);
  const mine = all.find(({ player }) => player === asker);
  const isListed = all.slice(0, mostShown).some(({ player }) => player === asker);
  const lines = isServer ? standingLines(all, { ...words, top }) : mine && top.yours(mine.points);
  const own = isServer && mine !== undefined && !isListed ? `\n${top.you(placeOf(mine.points, all), mine.points)}` : '';
  return {
    embeds: [
      {
        title: isServer ? top.title : top.own,
        description: lines === undefined || lines === '' ? top.none : `${lines}${own}`,
        color: colours.list,
      },
    ],
  };
}
