/** The name of a fact and its value, undefined where it is not known. */
export interface Fact {
  readonly name: string;
  readonly value: string | undefined;
}

/**
 * "**Born** 22 February 1987": one line per fact. On a phone, an embed's inline fields are one below the other, and each takes
 * 45 px where a line takes 18.
 */
export const factLines = (facts: readonly Fact[]): string =>
  facts.flatMap(({ name, value }) => (value === undefined || value === '' ? [] : `**${name}** ${value}`)).join('\n');
