import type { APIEmbedField } from 'discord-api-types/v10';
import type { Catalog } from '../../catalog/catalog.ts';
import { oncePer } from '../../catalog/once.ts';
import type { Anyone } from '../../catalog/schema/person.ts';
import type { Series } from '../../catalog/schema/series.ts';
import { formatDate } from '../../language/date.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { questionWords } from '../../language/words/quiz-questions.ts';
import { quizWords } from '../../language/words/quiz.ts';
import type { Prompt, Question } from '../../insights/quiz/question.ts';
import { citations } from '../kit/cite.ts';
import { doubtOf } from '../kit/doubt.ts';
import { plain } from '../kit/escape.ts';
import { field, fields } from '../kit/fields.ts';
import { nameBehind, nameOf, otherNames, quotedTitle, titlesBeside, titleWithYear } from '../kit/names.ts';
import { partLine, roleOf } from '../kit/parts.ts';

interface Facts {
  readonly lines: readonly string[];
  readonly sources: readonly string[];
}

const summaryOf = (person: Anyone, language: Language): string[] =>
  'summary' in person ? [plain(person.summary[language]) + doubtOf(person, 'summary')] : [];

const names = (person: Anyone, language: Language): string =>
  [`**${plain(nameOf(person, language))}**`, ...otherNames(person, language).map(plain)].join(' · ');

const titles = (series: Series, language: Language): string =>
  [`**${plain(titleWithYear(series, language))}**`, ...titlesBeside(series, language).map(plain)].join(' · ');

/** The works in order of their first days, each with its source. */
function inOrder(question: Question, catalog: Catalog, language: Language): string[] {
  return question.choices
    .flatMap(({ id }) => catalog.series.get(id) ?? [])
    .toSorted((a, b) => (a.start ?? '').localeCompare(b.start ?? ''))
    .map(
      (series) =>
        `${formatDate(series.start ?? String(series.year), language)} · **${plain(titleWithYear(series, language))}**\n-# ${citations(series.release.sources, catalog, language, 1)}`,
    );
}

type Asked<Kind extends Prompt['kind']> = Extract<Prompt, { readonly kind: Kind }>;

/** The cast, and the works of the wrong choice. */
function wrongFacts({ person, series, parts }: Asked<'wrong'>, catalog: Catalog, language: Language): Facts {
  const cast = parts.map(({ credit }) => {
    const name = nameBehind(credit.person, credit.person, catalog, language);
    return questionWords[language].cast(plain(name), roleOf(credit, language));
  });
  const elsewhere = catalog.partsOf(person.id).slice(0, 1);
  return {
    lines: [
      `**${plain(titleWithYear(series, language))}**`,
      ...cast,
      names(person, language),
      ...elsewhere.map((part) => partLine(part, language)),
    ],
    sources: [...parts, ...elsewhere].flatMap(({ credit }) => credit.sources),
  };
}

function chainFacts({ person, ends }: Asked<'chain'>, language: Language): Facts {
  const met = ends.map((end) =>
    questionWords[language].costar(plain(nameOf(end.person, language)), quotedTitle(end.series, language)),
  );
  const credits = ends.flatMap((end) =>
    (end.series.cast ?? []).filter((credit) => credit.person === person.id || credit.person === end.person.id),
  );
  return {
    lines: [names(person, language), ...met, ...summaryOf(person, language)],
    sources: credits.flatMap(({ sources }) => sources),
  };
}

function factsOf(question: Question, catalog: Catalog, language: Language): Facts {
  const { prompt } = question;
  switch (prompt.kind) {
    case 'roles':
    case 'career':
      return {
        lines: [
          names(prompt.person, language),
          ...prompt.parts.map((part) => partLine(part, language)),
          ...summaryOf(prompt.person, language),
        ],
        sources: [
          ...prompt.parts.flatMap(({ credit }) => credit.sources),
          ...('known' in prompt && prompt.known.length > 0 ? prompt.person.sources : []),
        ],
      };
    case 'premise':
      return {
        lines: [titles(prompt.series, language), plain(prompt.series.premise[language])],
        sources: prompt.series.sources,
      };
    case 'said': {
      const { quote, speaker } = prompt;
      const date = quote.date === undefined ? commonWords[language].noDate : formatDate(quote.date, language);
      return {
        lines: [names(speaker, language), `-# ${plain(quote.role[language])} · ${date}`, plain(quote.text[language])],
        sources: quote.sources,
      };
    }
    case 'first':
      return { lines: inOrder(question, catalog, language), sources: [] };
    case 'script':
      return {
        lines: [names(prompt.person, language), ...summaryOf(prompt.person, language)],
        sources: prompt.person.sources,
      };
    case 'wrong':
      return wrongFacts(prompt, catalog, language);
    case 'chain':
      return chainFacts(prompt, language);
  }
}

const keptOf = oncePer((_question: Question) => new Map<Language, readonly APIEmbedField[]>());

/** The recorded facts about the answer, with their sources, shared by all winners. */
export function factFields(question: Question, catalog: Catalog, language: Language): readonly APIEmbedField[] {
  const kept = keptOf(question);
  const known = kept.get(language) ?? writtenFacts(question, catalog, language);
  kept.set(language, known);
  return known;
}

function writtenFacts(question: Question, catalog: Catalog, language: Language): APIEmbedField[] {
  const words = quizWords[language];
  const { lines, sources } = factsOf(question, catalog, language);
  return fields(
    field(words.facts, lines.join('\n')),
    field(words.sources, citations([...new Set(sources)], catalog, language, 3)),
  );
}
