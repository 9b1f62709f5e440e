/** The median: the upper one of two middle values, and 0 for an empty list. */
export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
