import type { Caveat, Finding, Headline, Item } from '../answer.ts';

interface Given {
  readonly lead?: 'yes' | 'no' | undefined;
  readonly items?: readonly Item[];
  readonly caveats?: readonly Caveat[];
  readonly records?: readonly string[];
  readonly sources?: readonly string[];
}

const unique = <Value>(values: readonly Value[] = []): Value[] => [...new Set(values)];

function finding(headline: Headline, given: Given): Omit<Finding, 'isFound'> {
  const { lead, items = [], caveats, records, sources } = given;
  return {
    headline,
    ...(lead === undefined ? {} : { lead }),
    items,
    caveats: unique(caveats),
    records: unique(records),
    sources: unique(sources),
  };
}

/** A finding that is on record. */
export const found = (headline: Headline, given: Given = {}): Finding => ({
  isFound: true,
  ...finding(headline, given),
});
/** A finding that is not on record; the headline says what is missing, and the evidence shows the alternatives. */
export const missing = (headline: Headline, given: Given = {}): Finding => ({
  isFound: false,
  ...finding(headline, given),
});

/** "Yes" where something holds, and the inverse where the question denies it. */
export function leadOf(holds: boolean, negated = false): 'yes' | 'no' {
  return holds === negated ? 'no' : 'yes';
}
