import type * as z from 'zod';
import { didYouMean } from './closest.ts';
import { describe } from './issue-text.ts';
import { fieldName, keyPlace, locator, type FieldPath } from './place.ts';
import type { Problem } from './problem.ts';
import type { Text } from './schema/text.ts';
import { schemaAt, shapeAt } from './shape.ts';
import { valueAt } from './value-at.ts';

type Issue = z.core.$ZodIssue;

const isFieldPath = (path: readonly PropertyKey[]): path is FieldPath => path.every((part) => typeof part !== 'symbol');

/** A field that is not in the schema: suggests the field that was probably meant, or lists the fields. */
function unknownField(key: string, free: readonly string[]): Text {
  const guess = didYouMean(key, free);
  if (guess.en === '' && free.length > 0)
    return {
      en: `no such field: there are ${free.join(', ')}`,
      ja: `この欄はありません。あるのは${free.join('、')}です`,
      ko: `이런 칸은 없습니다. 있는 칸은 ${free.join(', ')}입니다`,
    };
  return { en: `no such field${guess.en}`, ja: `この欄はありません${guess.ja}`, ko: `이런 칸은 없습니다${guess.ko}` };
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
      return issue.keys.map((key) => {
        const sentence = unknownField(key, free);
        const place = { ...keyPlace(text, path, key), field: fieldName([...path, key]) };
        return { file, ...place, message: sentence.en, sentence, severity: 'error' };
      });
    }
    const sentence = describe(issue, valueAt(root, path), schema, path);
    return [{ file, ...locate(path), field: fieldName(path), message: sentence.en, sentence, severity: 'error' }];
  });
  // An empty text violates both its length and its pattern, and a misspelt field is missing as well; one message is enough.
  return problems.filter(
    ({ field, message }, index) =>
      problems.findIndex((other) => other.field === field && other.message === message) === index &&
      !(message.startsWith('is missing') && problems.some((other) => isSlipOf(field, other))),
  );
}
