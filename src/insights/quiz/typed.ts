import type { Series } from '../../catalog/schema/series.ts';
import type { Prompt, Question } from './question.ts';

/** The works by which a question describes the person: everybody who is in all of their casts is right. */
function worksOf(prompt: Prompt): readonly Series[] {
  switch (prompt.kind) {
    case 'chain':
      return prompt.ends.map(({ series }) => series);
    case 'career':
      // The casts of the Korean works are not recorded.
      return prompt.known.length > 0 ? [] : prompt.parts.map(({ series }) => series);
    default:
      return [];
  }
}

/** Whether a typed person or work answers the question: besides the four choices, others may be right as well. */
export function isAnswer({ prompt, choices, right }: Question, id: string): boolean {
  const works = worksOf(prompt);
  const isInAll = works.every(({ cast = [] }) => cast.some(({ person }) => person === id));
  return choices[right]?.id === id || (works.length > 0 && isInAll);
}
