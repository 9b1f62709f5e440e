import { isLead, type Production } from './productions.ts';

/** A Korean actor with the numbers of works and leads. */
export interface MostCast {
  readonly person: string;
  readonly works: number;
  readonly leads: number;
}

/** Korean actors by number of works, then by number of leads, most first. */
export function mostCast(productions: readonly Production[]): readonly MostCast[] {
  const found = new Map<string, { works: number; leads: number }>();
  for (const { koreans } of productions) {
    for (const person of new Set(koreans.map((credit) => credit.person))) {
      const counts = found.get(person) ?? { works: 0, leads: 0 };
      counts.works += 1;
      if (koreans.some((credit) => credit.person === person && isLead(credit))) counts.leads += 1;
      found.set(person, counts);
    }
  }
  return [...found]
    .map(([person, counts]) => ({ person, ...counts }))
    .toSorted((a, b) => b.works - a.works || b.leads - a.leads || a.person.localeCompare(b.person));
}
