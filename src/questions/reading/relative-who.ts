import type { Language } from '../../language/language.ts';
import { means, type Mark } from './mark.ts';

const people = ['noun.actor', 'noun.actress', 'noun.person', 'trade', 'gender', 'billing'] as const;

/** "The actor who played Jack" does not ask who: behind a noun for a person, "who" begins a relative clause. */
export function withoutRelativeWho(marks: readonly Mark[], text: string, language: Language): readonly Mark[] {
  if (language !== 'en') return marks;
  return marks.map((mark, at) => {
    const before = marks[at - 1];
    const isRelative =
      /^who$/iu.test(mark.text) &&
      before !== undefined &&
      people.some((kind) => means(before, kind)) &&
      /^\s+$/u.test(text.slice(before.end, mark.start));
    return isRelative ? { ...mark, meanings: ['filler.word'] } : mark;
  });
}
