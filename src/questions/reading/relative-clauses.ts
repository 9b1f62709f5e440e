import type { Language } from '../../language/language.ts';
import { means, type Mark } from './mark.ts';

const people = ['noun.actor', 'noun.actress', 'noun.person', 'trade', 'gender', 'billing'] as const;

/** "The actor who played Jack" does not ask who: behind a noun for a person, "who" begins a relative clause. */
function withoutRelativeWho(marks: readonly Mark[], text: string, language: Language): readonly Mark[] {
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

/** 나온, 出た in front of a title: they say which work is meant. */
const adnominal: Readonly<Record<Language, RegExp>> = {
  en: /(?!)/u,
  ja: /(?:出た|出てた|出ていた|出てる|出ている|出演した|出演していた|でた|でてた)$/u,
  ko: /(?:나온|나오는|나왔던|나오던|출연한|출연했던|찍은|찍었던)$/u,
};

const asksMore = ['asks', 'origin', 'genre', 'service', 'topic', 'shape.when', 'shape.who', 'shape.where'] as const;

/** 재현 나온 〈…〉 이거 일본 영화 맞지: between somebody and a title, and beside another question, the verb asks nothing. */
function withoutRelativeCast(marks: readonly Mark[], text: string, language: Language): readonly Mark[] {
  return marks.map((mark, at) => {
    const [before, after] = [marks[at - 1], marks[at + 1]];
    const isBetween =
      means(mark, 'asks.cast') &&
      adnominal[language].test(mark.text) &&
      before?.name?.kind === 'person' &&
      after?.name?.kind === 'series' &&
      /^[\s가이が]*$/u.test(text.slice(before.end, mark.start)) &&
      /^[\s『「〈《‘"]*$/u.test(text.slice(mark.end, after.start));
    const isBeside = marks.some((other) => other !== mark && asksMore.some((kind) => means(other, kind)));
    return isBetween && isBeside ? { ...mark, meanings: ['filler.word'] } : mark;
  });
}

/** Without the words that only begin a relative clause. */
export const withoutRelatives = (marks: readonly Mark[], text: string, language: Language): readonly Mark[] =>
  withoutRelativeCast(withoutRelativeWho(marks, text, language), text, language);
