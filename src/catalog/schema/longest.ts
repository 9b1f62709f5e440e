/**
 * The longest texts that cards show whole, in UTF-16 code units, as Discord counts them. Discord's limits are 4,096 for
 * a description, 1,024 for a field, 256 for its name, and 100 for a choice or a menu's label, minus what the card shows
 * beside the text (year, citations, other people of the page). They are part of the schema, so that a hot reload
 * rejects what the check rejects.
 */
export const longest = {
  name: 60,
  title: 93,
  alias: 100,
  knownFor: 100,
  summary: 700,
  premise: 1000,
  statement: 600,
  verbatim: 400,
  note: 250,
  character: 100,
  basedOn: 250,
  role: 150,
  speaker: 90,
  value: 100,
  publisher: 100,
  headline: 256,
} as const;
