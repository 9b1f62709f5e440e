/** The label of a fact and its value; undefined if unknown. */
export interface Fact {
  readonly name: string;
  readonly value: string | undefined;
}

/**
 * "**Born** 22 February 1987": one line per fact. On a phone, inline fields of an embed are stacked, and each takes 45
 * px instead of the 18 of a line.
 */
export const factLines = (facts: readonly Fact[]): string =>
  facts.flatMap(({ name, value }) => (value === undefined || value === '' ? [] : `**${name}** ${value}`)).join('\n');
