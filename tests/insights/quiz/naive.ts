import { titlesOf, type Catalog } from '../../../src/catalog/catalog.ts';
import { oncePer } from '../../../src/catalog/once.ts';
import type { Series } from '../../../src/catalog/schema/series.ts';
import { nameOf, quotedTitle as quotedAsMarkdown, titleWithYear } from '../../../src/cards/kit/names.ts';
import type { Language } from '../../../src/language/language.ts';
import { questionWords } from '../../../src/language/words/quiz-questions.ts';
import type { Choice, Kind } from '../../../src/insights/quiz/question.ts';

const unescaped = (text: string): string => text.replaceAll('\\', '').replaceAll('**', '');

const quotedTitle = (series: Series, language: Language): string => quotedIn[language](series);

const quotedIn: Readonly<Record<Language, (series: Series) => string>> = {
  en: oncePer((series) => unescaped(quotedAsMarkdown(series, 'en'))),
  ja: oncePer((series) => unescaped(quotedAsMarkdown(series, 'ja'))),
  ko: oncePer((series) => unescaped(quotedAsMarkdown(series, 'ko'))),
};

const pattern = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);

/** Everybody who plays what a line of the message says, in the work that it says. */
function playersOf(line: string, catalog: Catalog, language: Language): Set<string> {
  const { role } = questionWords[language];
  const found = new Set<string>();
  for (const series of catalog.series.values())
    for (const { person, character } of series.cast ?? [])
      if (character !== undefined && line === role(character[language], quotedTitle(series, language)))
        found.add(person);
  return found;
}

const castOf = ({ cast = [] }: Series): string[] => cast.map(({ person }) => person);

/** Everybody in the cast of a work with this title and year. */
const castsOfTitle = (title: string, catalog: Catalog, language: Language): Set<string> =>
  new Set([...catalog.series.values()].filter((series) => titleWithYear(series, language) === title).flatMap(castOf));

/** The casts of the works for which the line of the message is the question. */
const castsAsked = (line: string, catalog: Catalog, language: Language): Set<string>[] =>
  [...catalog.series.values()]
    .filter((series) => line === questionWords[language].ask.wrong(quotedTitle(series, language)))
    .map((series) => new Set(castOf(series)));

/** Everybody who shares a cast with the person in the work that a line names. */
function costarsIn(line: string, catalog: Catalog, language: Language): Set<string> {
  const found = new Set<string>();
  for (const series of catalog.series.values()) {
    const title = quotedTitle(series, language);
    if (!line.includes(title)) continue;
    for (const { person } of series.cast ?? []) {
      const record = catalog.anyone(person);
      const name = record === undefined ? '' : nameOf(record, language);
      if (line === questionWords[language].costar(name, title))
        for (const other of castOf(series)) if (other !== person) found.add(other);
    }
  }
  return found;
}

/**
 * The choices that are right, found from what the message says and from all records, one after the other: nothing of
 * how the question was made is used.
 */
export function rightOnes(
  kind: Kind,
  description: string,
  choices: readonly Choice[],
  catalog: Catalog,
  language: Language,
): string[] {
  const lines = unescaped(description).split('\n');
  const ids = choices.map(({ id }) => id);
  switch (kind) {
    case 'roles': {
      const players = lines
        .filter((line) => line.startsWith('• '))
        .map((line) => playersOf(line.slice(2), catalog, language));
      // Whoever played even one of the roles would be right too.
      return players.length === 0 ? [] : ids.filter((id) => players.some((them) => them.has(id)));
    }
    case 'premise': {
      const shown = (lines.find((line) => line.startsWith('> ')) ?? '').slice(2);
      const whole = new RegExp(`^${shown.split('▢▢▢').map(pattern).join('.+')}$`, 'u');
      return ids.filter((id) => whole.test(catalog.series.get(id)?.premise[language] ?? ''));
    }
    case 'said': {
      const shown = (lines.find((line) => line.startsWith('> ')) ?? '').slice(2);
      const quotes = [...catalog.quotes.values()].filter(({ text }) => text[language] === shown);
      return ids.filter((id) => quotes.some(({ person }) => person === id));
    }
    case 'first': {
      const days = ids.map((id) => Date.parse(catalog.series.get(id)?.start ?? ''));
      // Three months lie between the first and the others.
      const early = Math.min(...days) + 90 * 86_400_000;
      return ids.filter((_, index) => (days[index] ?? Infinity) < early);
    }
    case 'script': {
      const { ask } = questionWords[language];
      const right = new Set<string>();
      for (const person of catalog.people.values())
        for (const from of ['en', 'ja', 'ko'] as const) {
          if (!(lines[0] ?? '').includes(person.names[from] ?? '?')) continue;
          for (const to of ['en', 'ja', 'ko'] as const)
            if (lines[0] === ask.script(person.names[from] ?? '', to))
              for (const name of [person.names[to], ...(person.aliases ?? [])]) if (name !== undefined) right.add(name);
        }
      return choices.filter(({ label }) => right.has(label[language])).map(({ id }) => id);
    }
    case 'wrong':
      return ids.filter((id) => castsAsked(lines[0] ?? '', catalog, language).every((cast) => !cast.has(id)));
    case 'chain':
      return ids.filter((id) => {
        const ends = lines.filter((line) => line.startsWith('• '));
        return ends.every((line) => costarsIn(line.slice(2), catalog, language).has(id));
      });
    case 'career': {
      const works = lines.filter((line) => line.startsWith('• ')).map((line) => line.slice(2).split(' · ')[0] ?? '');
      const casts = works.map((work) => castsOfTitle(work, catalog, language));
      return ids.filter((id) => casts.every((cast) => cast.has(id)));
    }
  }
}

const latin = (word: string): RegExp => new RegExp(String.raw`(?<!\p{L})${pattern(word)}(?!\p{L})`, 'iu');

/** What must not stand in a question: the names of a person and their words, the titles of a work and their longer words. */
export function wordsOfAnswer(kind: Kind, id: string, catalog: Catalog): RegExp[] {
  const person = kind === 'first' || kind === 'premise' ? undefined : catalog.anyone(id);
  const series = catalog.series.get(id);
  // A title of one syllable (고) is a part of any Korean text.
  const whole = series === undefined ? [] : titlesOf(series).filter((title) => !/^\p{Script=Hangul}$/u.test(title));
  // "(Japan, 2015)" behind a title names a run: it is no word of the title.
  const titles = whole.map((title) => title.replace(/\s*[(（][^()（）]*[)）]$/u, ''));
  if (kind === 'first') return titles.map((title) => new RegExp(pattern(title), 'iu'));
  if (kind === 'premise') {
    const words = titles.flatMap((title) => title.match(/\p{Script=Latin}{5,}/gu) ?? []);
    const runs = titles.flatMap((title) => title.match(/[\p{Script=Hangul}]{2,}|\p{Script=Han}{2,}/gu) ?? []);
    const common = /^(?:about|after|their|there)$/iu;
    return [
      ...titles.map((title) => (/^\p{Script=Latin}+$/u.test(title) ? latin(title) : new RegExp(pattern(title), 'iu'))),
      ...words.filter((word) => !common.test(word)).map(latin),
      ...runs.map((run) => new RegExp(run, 'u')),
    ];
  }
  if (person === undefined) throw new Error(`nobody is ${id}`);
  // The name itself is shown in one script: only the others are the answer, and they share no letter with it.
  if (kind === 'script') return [];
  const names = [nameOf(person, 'en'), nameOf(person, 'ja'), nameOf(person, 'ko')];
  const words = names.flatMap((name) => name.split(/[\s・]/u)).filter((word) => /^\p{Script=Latin}{3,}/u.test(word));
  return [
    ...words.map(latin),
    ...names.filter((name) => !/\p{Script=Latin}/u.test(name)).map((name) => new RegExp(pattern(name), 'u')),
  ];
}
