/** Characters as Discord counts them: code points, without the white space at both ends, which it trims away. */
export function lengthOf(text: string | null | undefined): number {
  let length = 0;
  for (const _ of text?.trim() ?? '') length += 1;
  return length;
}

export function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

/** The values that occur more than once, each with the index of the repetition. */
export function repeated<Value>(values: readonly Value[]): { value: Value; index: number }[] {
  return values.map((value, index) => ({ value, index })).filter(({ value, index }) => values.indexOf(value) < index);
}
