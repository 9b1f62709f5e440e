import type { Credit, Series } from '../../catalog/schema/series.ts';
import { tokens } from '../nearest/tokens.ts';
import type { Context } from './context.ts';
import type { Row } from './rows.ts';

/** Parts that the words left over describe: the detective, 医師役. */
export function describedParts({ nearest, language, rest }: Context): ReadonlySet<Credit> {
  const asked = tokens(rest.join(' '), language);
  return asked.length === 0 ? new Set() : nearest.parts(asked, language);
}

export function describedRows(rows: readonly Row[], context: Context): Row[] {
  const described = describedParts(context);
  return rows.filter(({ credit }) => described.has(credit));
}

/** Parts that the words left over describe, beside that of a named character: "Rin's mom". */
export const relatedTo = (people: readonly string[], work: Series, context: Context): Row[] =>
  describedRows(
    (work.cast ?? []).filter(({ person }) => !people.includes(person)).map((credit): Row => ({ work, credit })),
    context,
  );
