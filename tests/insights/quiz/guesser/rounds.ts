import { questionText } from '../../../../src/cards/quiz/question.ts';
import type { Catalog } from '../../../../src/catalog/catalog.ts';
import { drawQuestion, mostRecent, questionOf } from '../../../../src/insights/quiz/draw-question.ts';
import { levels, type Choice, type Kind, type Level, type Question } from '../../../../src/insights/quiz/question.ts';
import { drawsOf, hash } from '../../../../src/insights/quiz/seeded-draws.ts';
import type { Language } from '../../../../src/language/language.ts';

/** One round as it was drawn, for every language. */
export interface Drawn {
  readonly key: string;
  readonly level: Level;
  readonly question: Question;
}

/** What a player sees of a round. `right` is only for marking. */
export interface Round {
  readonly text: string;
  readonly options: readonly Choice[];
  readonly language: Language;
  readonly right: number;
  readonly level: Level;
}

/** So many rounds of one kind in one channel, level by level in turn. */
export function roundsOf(catalog: Catalog, kind: Kind, count: number, salt: string): Drawn[] {
  const draw = drawsOf(hash(`${salt}.${kind}`));
  let recent: readonly string[] = [];
  return Array.from({ length: count }, (_, index) => {
    const level = levels[index % levels.length] ?? 'fans';
    const asked = drawQuestion(catalog, { theme: kind, level }, recent, draw);
    const question = asked && questionOf(catalog, asked);
    if (asked === undefined || question === undefined) throw new Error(`no question of ${kind} for ${level}`);
    recent = [...recent, asked.ask].slice(-mostRecent);
    return { key: asked.ask, level, question };
  });
}

export function shownIn(language: Language, { question, level }: Drawn): Round {
  const { line, text } = questionText(question.prompt, language);
  return { text: `${line}\n${text}`, options: question.choices, language, right: question.right, level };
}
