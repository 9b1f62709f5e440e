import { isWholeDay } from './calendar.ts';
import type { Person } from './schema/person.ts';

/** Full years from one day to another; undefined unless both are known to the day. */
export function yearsBetween(born: string, day: string): number | undefined {
  if (!isWholeDay(born) || !isWholeDay(day)) return undefined;
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return day.slice(5) < born.slice(5) ? years - 1 : years;
}

export interface Age {
  readonly years: number;
  /** The age at death. */
  readonly atDeath: boolean;
}

/** A person's age today, or at death. Undefined if a dead person's day of death is unknown. */
export function ageOf({ born, died }: Pick<Person, 'born' | 'died'>, today: string): Age | undefined {
  if (born === undefined) return undefined;
  const years = yearsBetween(born, died ?? today);
  return years === undefined ? undefined : { years, atDeath: died !== undefined };
}
