import { means, type Mark } from './mark.ts';

const questionWords = ['shape.who', 'shape.what', 'shape.which', 'shape.why', 'shape.how', 'shape.how-long'] as const;

/** "Who was in it and when": a second question. */
const joinsQuestion = /(?:\b(?:and|or|also|but|then)|[,;?.!&])\s*$/iu;
const auxiliary = /^\s*(?:did|does|do|was|were|is|are|will|would|can|has|have|exactly)\b/iu;
const concession = /\b(?:when|while|although|though|even if|despite|given that|considering)\b[^?.!]*/giu;

const isSubordinate = (mark: Mark, asked: Mark, text: string): boolean =>
  /^when$/iu.test(mark.text) &&
  mark.start >= asked.end &&
  !joinsQuestion.test(text.slice(0, mark.start)) &&
  !auxiliary.test(text.slice(mark.end));

const quiet = (mark: Mark): Mark => ({ ...mark, meanings: ['filler.word'] });

/** The clauses of a "why" question that say what makes the fact surprising: they ask for nothing. */
function concessionsIn(text: string, why: Mark | undefined): { readonly start: number; readonly end: number }[] {
  if (why === undefined) return [];
  return [...text.matchAll(concession)]
    .filter(({ index, 0: clause }) => index >= why.end && !auxiliary.test(clause.replace(/^\S+/u, '')))
    .map(({ index, 0: clause }) => ({ start: index, end: index + clause.length }));
}

/**
 * "Why come to Japan when the pay is lower": after another question word, "when" begins a subordinate clause and asks for no
 * day; in a "why" question, nothing in that clause is asked for. Names keep their meaning.
 */
export function withoutSubordinates(marks: readonly Mark[], text: string): readonly Mark[] {
  const asked = marks.find((mark) => questionWords.some((word) => means(mark, word)));
  if (asked === undefined) return marks;
  const background = concessionsIn(
    text,
    marks.find((mark) => means(mark, 'shape.why')),
  );
  return marks.map((mark): Mark => {
    if (mark.name !== undefined) return mark;
    const isBackground = background.some(({ start, end }) => mark.start >= start && mark.end <= end);
    const isQuiet = isBackground && (means(mark, 'asks') || means(mark, 'operator'));
    return isQuiet || isSubordinate(mark, asked, text) ? quiet(mark) : mark;
  });
}
