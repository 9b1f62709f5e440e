import type { Widen } from '../widen.ts';
import type { Script, Theme } from '../quiz-themes.ts';

const scriptNames: Readonly<Record<Script, string>> = { ko: 'hangul', ja: 'katakana', en: 'Latin letters' };

export const en = {
  question: (round: number, rounds: number) => `Quiz: question ${round} of ${rounds}`,
  ask: {
    roles: 'Who played this?',
    premise: 'Which work is this?',
    said: 'Who said this?',
    first: 'Which of these came first?',
    script: (name: string, to: Script) => `How is ${name} written in ${scriptNames[to]}?`,
  },
  role: (character: string, work: string) => `${character} in ${work}`,
  rules: 'The first right press has the point. One try each.',
  right: (player: string, answer: string) => `✅ ${player} had it: ${answer}`,
  nobody: (answer: string) => `Nobody had it. It was ${answer}`,
  gone: 'The data has changed since this was asked, so the question does not count.',
  stoppedBy: (player: string) => `${player} ended the game.`,
  itWas: (answer: string) => `The answer was ${answer}`,
  over: 'Quiz over',
  facts: 'What is on record',
  sources: 'Sources',
  points: 'Points',
  finalPoints: 'Final score',
  standing: (place: number, player: string, points: number) =>
    `${place}. ${player} · ${points === 1 ? '1 point' : `${points} points`}`,
  noPoints: 'Nobody has a point.',
  button: { skip: 'Skip', next: 'Next question', stop: 'Stop', card: 'Open the card' },
  /** Seen by who pressed only: a title and a sentence. */
  notice: {
    wrong: ['Not this time', 'That is not the answer. The round goes on for the others; Skip gives it up.'],
    tried: ['Your try is used up', 'One try a round. The next question is a new chance.'],
    skippedAlready: ['This round is over', 'It was given up before your press arrived.'],
    past: ['That round is over', 'The game has gone on: look for its newest message.'],
    ended: ['This game is over', 'Start a new one with /quiz.'],
    nothing: ['No questions', 'There is too little data for a quiz of this kind.'],
  },
  late: (player: string) => ['Too late', `${player} was faster.`],
  wait: (when: string) => ['Not yet', `Who started the game goes on or stops it; everybody else may ${when}.`],
  running: 'A game runs here already, so here is its question again.',
  top: {
    title: 'Quiz: points in this server',
    own: 'Quiz: your points',
    none: 'No points yet. Start with /quiz.',
    you: (place: number, points: number) => `You: place ${place}, ${points === 1 ? '1 point' : `${points} points`}`,
    yours: (points: number) => (points === 1 ? 'You have 1 point.' : `You have ${points} points.`),
  },
  theme: {
    mixed: 'Mixed',
    roles: 'Guess the actor from the roles',
    premise: 'Guess the work from its story',
    said: 'Who said it?',
    first: 'Which came first?',
    script: 'Names in the other script',
  } satisfies Readonly<Record<Theme, string>>,
};

export type QuizWords = Widen<typeof en>;
