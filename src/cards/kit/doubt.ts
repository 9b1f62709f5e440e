/**
 * Stands behind what no source was seen to say; the footer of the card explains it. Not ❔, which is white on white in
 * Discord's light theme, and not †, which beside a date means a death.
 */
export const doubtMark = '※';

/** The mark behind a field of a record, with a space before it, or nothing. */
export function doubtOf(record: object, ...fields: readonly string[]): string {
  const unverified: readonly string[] =
    'unverified' in record && Array.isArray(record.unverified) ? record.unverified : [];
  return unverified.some((name) => fields.includes(name)) ? ` ${doubtMark}` : '';
}
