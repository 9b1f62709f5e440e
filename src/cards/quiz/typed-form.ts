import type { Game } from '../../insights/quiz/game.ts';
import type { Language } from '../../language/language.ts';
import { typedWords } from '../../language/words/quiz-typed.ts';
import { customId } from '../kit/custom-id.ts';
import type { Form } from '../kit/form.ts';

/** Whether a question asks for the name of a person or for the title of a work. */
export type Asked = 'person' | 'work';

/** Longer than any name or title in the catalog. */
const longest = 100;

const askedOf = ({ question: { pool } }: Game): Asked => (pool === 'premise' ? 'work' : 'person');

/** Asks for the answer to a round's question. The bot reads no messages, so a form is the only way to type one. */
export function typedForm(game: Game, print: string, language: Language): Form {
  const words = typedWords[language];
  const asked = askedOf(game);
  return {
    title: words.title,
    to: customId('quiz', 'typed', game.id, game.round, print, asked),
    fields: [{ kind: 'text', id: 'name', label: words.label[asked], description: words.description, longest }],
  };
}
