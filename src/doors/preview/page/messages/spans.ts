import type { APIEmbedField } from 'discord-api-types/v10';

/** The width of each field: up to three inline fields share a row, and a field that is not inline ends it. */
export function inlineSpans(fields: readonly APIEmbedField[]): readonly ('whole' | 'half' | 'third')[] {
  const rows: APIEmbedField[][] = [];
  for (const field of fields) {
    const row = rows.at(-1);
    const joins =
      field.inline === true && row !== undefined && row.length < 3 && row.every(({ inline }) => inline === true);
    if (joins) row.push(field);
    else rows.push([field]);
  }
  return rows.flatMap((row) => row.map(() => (row.length === 1 ? 'whole' : row.length === 2 ? 'half' : 'third')));
}
