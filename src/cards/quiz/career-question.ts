import type { Catalog } from '../../catalog/catalog.ts';
import type { Question } from '../../insights/quiz/question.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { questionWords } from '../../language/words/quiz-questions.ts';
import { careerLine } from '../actor/career-picture.ts';
import { titleWithYear } from '../kit/names.ts';
import type { Picture } from '../kit/picture.ts';

/** The career in a question, as a picture without the name; undefined for all other questions. */
export function careerOf({ prompt }: Question, catalog: Catalog, language: Language, now: Date): Picture | undefined {
  // The picture can show only dated works.
  if (prompt.kind !== 'career' || prompt.known.length > 0) return undefined;
  const titles = prompt.parts.map(({ series }) => titleWithYear(series, language));
  return {
    spec: careerLine(prompt.parts, catalog, language, now),
    note: '',
    alt: `${questionWords[language].careerPicture} ${titles.join(commonWords[language].comma)}`,
  };
}
