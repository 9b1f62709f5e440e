import type * as z from 'zod';
import { didYouMean } from './closest.ts';
import { dateMeant } from './date-meant.ts';
import { expectedHere, wayOut, wordMeant } from './expected.ts';
import { fieldName, keyPlace, locator, type FieldPath } from './place.ts';
import type { Problem } from './problem.ts';
import { purposeOf, schemaAt, shapeAt } from './shape.ts';
import { valueAt } from './value-at.ts';

type Issue = z.core.$ZodIssue;

const isFieldPath = (path: readonly PropertyKey[]): path is FieldPath => path.every((part) => typeof part !== 'symbol');

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

const isEmpty = (value: unknown): boolean => value === '' || (Array.isArray(value) && value.length === 0);

/**
 * A field that was left empty, as in a new skeleton: the message quotes the schema's description of what belongs there.
 */
function stillEmpty(schema: unknown, path: FieldPath): string {
  const purposes = [purposeOf(schema, path.slice(0, -1)), purposeOf(schema, path)].filter(
    (purpose) => purpose !== undefined,
  );
  return `is still empty${purposes.length > 0 ? `: ${purposes.join(' – ')}` : ''}`;
}

/** The value that a missing field needs: by its description, or by its format. */
function missingHere(expected: string, schema: unknown, path: FieldPath): string {
  const purpose = expected === 'string' ? purposeOf(schema, path) : undefined;
  const written = `${expectedHere(expected, schemaAt(schema, path))} belongs here`;
  return purpose === undefined ? written : `${written} (${purpose})`;
}

function invalidFormat(issue: Issue, value: unknown): string {
  const found = show(value);
  if (issue.code === 'invalid_format' && issue.format === 'url')
    return `is no address, found ${found}: an address begins with https://`;
  const instead = typeof value === 'string' && unknownWords.test(value) ? ': what is not known is left out' : '';
  return ofDate(issue, value) ?? `${issue.message}, found ${found}${instead}`;
}

/** Placeholders that people write for an unknown value. */
const unknownWords = /^(?:tb[acd]|unknown|n\/?a|none|[?？-]+|未定|不明|非公開|미정|불명|미상|비공개)$/iu;

/** A date in another form, or with its day and month swapped, and how it is written here. */
function ofDate(issue: Issue, value: unknown): string | undefined {
  const date = typeof value === 'string' ? dateMeant(value) : undefined;
  // A day is never as short as what is known of it.
  if (date === undefined || (issue.message.startsWith('is not a day') && date.length < 10)) return undefined;
  if (/^is not a (?:date|day)/u.test(issue.message))
    return `is not written as dates are here, found ${show(value)}: write "${date}"`;
  return issue.message === 'is a date that does not exist'
    ? `${issue.message}, found ${show(value)}: is it "${date}"?`
    : undefined;
}

function describe(issue: Issue, value: unknown, schema: unknown, path: FieldPath): string {
  if (isEmpty(value) && (issue.code === 'too_small' || issue.code === 'invalid_format'))
    return stillEmpty(schema, path);
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined
        ? `is missing: ${missingHere(issue.expected, schema, path)}`
        : `expected ${expectedHere(issue.expected, schemaAt(schema, path))}, found ${show(value)}${wayOut(issue.expected, value)}`;
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const meant = typeof value === 'string' ? wordMeant(value, allowed) : undefined;
      if (meant !== undefined) return `expected one of ${allowed.join(', ')}, found ${show(value)}: write "${meant}"`;
      const guess = typeof value === 'string' ? didYouMean(value, allowed) : '';
      return `expected one of ${allowed.join(', ')}, found ${show(value)}${guess}`;
    }
    case 'too_small':
      return `is too ${issue.origin === 'string' ? 'short' : 'small'}: at least ${String(issue.minimum)}, found ${show(value)}`;
    case 'too_big':
      if (issue.origin === 'string' && typeof value === 'string')
        return `has ${value.length} characters, and the card has room for ${String(issue.maximum)}`;
      return `is too ${issue.origin === 'string' ? 'long' : 'large'}: at most ${String(issue.maximum)}, found ${show(value)}`;
    case 'invalid_key':
      return `${show(value)} cannot be the name of a field here`;
    case 'invalid_format':
      return invalidFormat(issue, value);
    default:
      return ofDate(issue, value) ?? `${issue.message}, found ${show(value)}`;
  }
}

const isSlipOf = (field: string, { message, field: other }: Problem): boolean =>
  message.startsWith('no such field (did you mean') &&
  message.includes(`"${field.slice(field.lastIndexOf('.') + 1)}"`) &&
  other.slice(0, other.lastIndexOf('.') + 1) === field.slice(0, field.lastIndexOf('.') + 1);

/** zod's issues with one data file, each with its line and column. */
export function describeIssues(file: string, text: string, issues: readonly Issue[], schema: unknown): Problem[] {
  const locate = locator(text);
  const root: unknown = JSON.parse(text);
  const problems = issues.flatMap((issue): Problem[] => {
    const path = isFieldPath(issue.path) ? issue.path : [];
    if (issue.code === 'unrecognized_keys') {
      const siblings = Object.keys(Object(valueAt(root, path)));
      const free = Object.keys(shapeAt(schemaAt(schema, path)) ?? {}).filter((field) => !siblings.includes(field));
      return issue.keys.map((key) => ({
        file,
        ...keyPlace(text, path, key),
        field: fieldName([...path, key]),
        message: `no such field${didYouMean(key, free) || (free.length === 0 ? '' : `: there are ${free.join(', ')}`)}`,
        severity: 'error' as const,
      }));
    }
    const { line, column } = locate(path);
    return [
      {
        file,
        line,
        column,
        field: fieldName(path),
        message: describe(issue, valueAt(root, path), schema, path),
        severity: 'error',
      },
    ];
  });
  // An empty text violates both its length and its pattern, and a misspelt field is missing as well; one message is enough.
  return problems.filter(
    ({ field, message }, index) =>
      problems.findIndex((other) => other.field === field && other.message === message) === index &&
      !(message.startsWith('is missing') && problems.some((other) => isSlipOf(field, other))),
  );
}
