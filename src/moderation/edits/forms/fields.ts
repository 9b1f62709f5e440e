import { languages } from '../../../language/language.ts';
import { change, dateIn, textIn, type EditForm, type SubjectOf } from './form.ts';

const certainties = ['announced', 'reported', 'confirmed'] as const;

/** The name in the three scripts. */
export const names: EditForm<SubjectOf<'person' | 'costar' | 'maker'>> = {
  inputs: ({ value }) => [
    { id: 'en', value: value.names.en, required: true },
    { id: 'ko', value: value.names.ko },
    { id: 'ja', value: value.names.ja },
  ],
  changes: ({ value }, filling) =>
    languages.flatMap((language) => change(['names', language], value.names[language], textIn(filling, language))),
};

/** Every page of the bot shows a company's name, so it has one in each language. */
export const companyNames: EditForm<SubjectOf<'company'>> = {
  inputs: ({ value }) => languages.map((id) => ({ id, value: value.name[id], required: true })),
  changes: ({ value }, filling) =>
    languages.flatMap((one) => change(['name', one], value.name[one], textIn(filling, one))),
};

export const titles: EditForm<SubjectOf<'work'>> = {
  inputs: ({ value: { titles: now } }) => [
    { id: 'en', value: now.en, required: true },
    { id: 'ja', value: now.ja, required: true },
    { id: 'ko', value: now.ko },
    { id: 'romaji', value: now.romaji },
  ],
  changes: ({ value: { titles: now } }, filling) =>
    (['en', 'ja', 'ko', 'romaji'] as const).flatMap((one) => change(['titles', one], now[one], textIn(filling, one))),
};

/** Other spellings, one per line. */
export const aliases: EditForm<SubjectOf<'person' | 'costar' | 'maker' | 'company' | 'work'>> = {
  inputs: ({ value }) => [{ id: 'aliases', value: value.aliases?.join('\n'), long: true }],
  changes: ({ value }, filling) => {
    const before = value.aliases ?? [];
    const after = (textIn(filling, 'aliases') ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    return [...new Set([...before, ...after])].flatMap((alias) =>
      change(['aliases', alias], before.includes(alias) ? alias : undefined, after.includes(alias) ? alias : undefined),
    );
  },
};

export const life: EditForm<SubjectOf<'person'>> = {
  inputs: ({ value }) => [
    { id: 'born', value: value.born },
    { id: 'died', value: value.died },
    { id: 'debut', value: value.debut === undefined ? undefined : String(value.debut) },
  ],
  changes: ({ value }, filling) => {
    const debut = textIn(filling, 'debut');
    return [
      ...change(['born'], value.born, dateIn(filling, 'born')),
      ...change(['died'], value.died, dateIn(filling, 'died')),
      ...change(['debut'], value.debut, debut === undefined || !/^\d+$/u.test(debut) ? debut : Number(debut)),
    ];
  },
};

export const dates: EditForm<SubjectOf<'work'>> = {
  inputs: ({ value }) => [
    { id: 'start', value: value.start },
    { id: 'end', value: value.end },
    { id: 'certainty', value: value.release.certainty, options: certainties },
  ],
  changes: ({ value }, filling) => [
    ...change(['start'], value.start, dateIn(filling, 'start')),
    ...change(['end'], value.end, dateIn(filling, 'end')),
    ...change(['release', 'certainty'], value.release.certainty, textIn(filling, 'certainty')),
    ...change(
      ['release', 'sources', filling.source.id],
      value.release.sources.find((source) => source === filling.source.id),
      filling.source.id,
    ),
  ],
};

/** The sentence that describes a person or a work. */
export const sentence: EditForm<SubjectOf<'person' | 'work'>> = {
  inputs: (subject) => {
    const now = subject.kind === 'person' ? subject.value.summary : subject.value.premise;
    return languages.map((language) => ({ id: language, value: now[language], long: true, required: true }));
  },
  changes: (subject, filling) => {
    const [field, now] =
      subject.kind === 'person'
        ? (['summary', subject.value.summary] as const)
        : (['premise', subject.value.premise] as const);
    return languages.flatMap((language) => change([field, language], now[language], textIn(filling, language)));
  },
};

export const statement: EditForm<SubjectOf<'statement'>> = {
  inputs: ({ value }) => [
    ...languages.map(
      (language) => ({ id: language, value: value.text[language], long: true, required: true }) as const,
    ),
    { id: 'date', value: value.date },
  ],
  changes: ({ value }, filling) => [
    ...languages.flatMap((language) => change(['text', language], value.text[language], textIn(filling, language))),
    ...change(['date'], value.date, dateIn(filling, 'date')),
  ],
};

export const figure: EditForm<SubjectOf<'figure'>> = {
  inputs: ({ value }) => [
    ...languages.map((language) => ({ id: language, value: value.value[language], required: true }) as const),
    { id: 'asOf', value: value.asOf, required: true },
  ],
  changes: ({ value }, filling) => [
    ...languages.flatMap((language) => change(['value', language], value.value[language], textIn(filling, language))),
    ...change(['asOf'], value.asOf, dateIn(filling, 'asOf')),
  ],
};
