import type { APIEmbedField } from 'discord-api-types/v10';
import type { Catalog } from '../../catalog/catalog.ts';
import type { WordsOf } from '../../language/define-words.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { quizWords } from '../../language/words/quiz.ts';
import { standings, type Game, type Standing } from '../../insights/quiz/game.ts';
import type { Question } from '../../insights/quiz/question.ts';
import { colours } from '../kit/colours.ts';
import { doubtMark } from '../kit/doubt.ts';
import { plain } from '../kit/escape.ts';
import { field, fields } from '../kit/fields.ts';
import { factFields } from './answer-facts.ts';
import { choiceGroups } from './choice-buttons.ts';
import { button, rowsOf, type Reply } from '../kit/reply.ts';
import { customId } from '../kit/custom-id.ts';

/** Discord shows this as a name. It notifies nobody, because replies allow no mentions. */
export const playerName = (id: string): string => `<@${id}>`;

const mostShown = 10;

const standingLines = (all: readonly Standing[], words: WordsOf<typeof quizWords>): string =>
  all
    .slice(0, mostShown)
    // Equal scores share a place.
    .map(({ player, points }) => words.standing(placeOf(points, all), playerName(player), points))
    .join('\n');

const placeOf = (points: number, all: readonly Standing[]): number =>
  1 + all.filter((one) => one.points > points).length;

function pointsField(game: Game, isOver: boolean, words: WordsOf<typeof quizWords>): APIEmbedField | undefined {
  const lines = standingLines(standings(game), words);
  return field(isOver ? words.finalPoints : words.points, lines || (isOver ? words.noPoints : undefined));
}

const rightLabel = ({ choices, right }: Question, language: Language): string =>
  `**${plain(choices[right]?.label[language] ?? '')}**`;

/** How a round ended. */
export type Ending =
  | { readonly kind: 'won' }
  /** The only player was wrong. */
  | { readonly kind: 'missed'; readonly picked: string | undefined }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'stopped'; readonly player: string };

function endingLine(ending: Ending, question: Question | undefined, { language, winners }: Game): string {
  const words = quizWords[language];
  if (question === undefined && ending.kind !== 'stopped') return words.gone;
  const answer = question === undefined ? undefined : rightLabel(question, language);
  switch (ending.kind) {
    case 'won':
      return words.right(winners.map(playerName), answer ?? '');
    case 'missed':
      return [
        ...(ending.picked === undefined ? [] : [words.picked(plain(ending.picked))]),
        words.itWas(answer ?? ''),
      ].join('\n');
    case 'nobody':
      return words.nobody(answer ?? '');
    case 'gone':
      return words.gone;
    case 'stopped':
      return [words.stoppedBy(playerName(ending.player)), ...(answer === undefined ? [] : [words.itWas(answer)])].join(
        '\n',
      );
  }
}

/** The shared message after a round: the right answer, the winners, the evidence, and the next buttons. */
export function endingCard(
  game: Game,
  ending: Ending,
  question: Question | undefined,
  isOver: boolean,
  catalog: Catalog,
): Reply {
  const { language, round, rounds, id, theme, level } = game;
  const words = quizWords[language];
  const facts = question === undefined ? [] : factFields(question, catalog, language);
  const subject = question?.choices[question.right]?.id;
  const stopCustomId = customId('quiz', 'stop', id, round, ...(question === undefined ? [] : [question.print]));
  const isDoubtful = facts.some(({ value }) => value.includes(doubtMark));
  const silence = isOver && round < rounds && ending.kind === 'nobody' ? [`-# ${words.silent}`] : [];
  return {
    embeds: [
      {
        title: isOver ? words.over : words.question(round, rounds),
        description: [endingLine(ending, question, game), ...silence].join('\n'),
        color: isOver ? colours.actor : colours.quote,
        fields: fields(...facts, pointsField(game, isOver, words)),
        ...(isDoubtful ? { footer: { text: commonWords[language].unconfirmedLegend } } : {}),
      },
    ],
    rows: rowsOf(...(question === undefined ? [] : choiceGroups({ ...game, state: 'answered' }, question)), [
      isOver
        ? button(words.button.again, customId('quiz', 'again', theme, level, rounds), { emoji: '🔁', primary: true })
        : button(words.button.next, customId('quiz', 'next', id, round), { emoji: '▶️', primary: true }),
      ...(subject === undefined ? [] : [button(words.button.card, customId('quiz', 'card', subject), { emoji: '🎬' })]),
      ...(isOver ? [] : [button(words.button.stop, stopCustomId, { emoji: '⏹️' })]),
    ]),
    shared: true,
  };
}

/** A notice for the person who pressed. */
export function quizNotice([title = '', description = '']: readonly string[]): Reply {
  return { embeds: [{ title, description, color: colours.notice }], ephemeral: true };
}

/** The scores of a server with the asker's own place; outside of a server, only the asker's points. */
export function scoresCard(all: readonly Standing[], isServer: boolean, asker: string, language: Language): Reply {
  const { top, ...words } = quizWords[language];
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
