/**
 * Discord's limits, inclusive. Limits of text count UTF-16 code units.
 * Source: https://discord.com/developers/docs/resources/message#embed-object-embed-limits and
 * https://discord.com/developers/docs/components/reference (read 2026-11-21).
 */
export const limits = {
  content: 2000,
  embeds: 10,
  /** Over all embeds of a message: titles, descriptions, field names and values, footers, author names. */
  embedTotal: 6000,
  embedTitle: 256,
  embedDescription: 4096,
  embedFields: 25,
  fieldName: 256,
  fieldValue: 1024,
  footer: 2048,
  author: 256,
  url: 2048,
  rows: 5,
  buttonsInRow: 5,
  buttonLabel: 80,
  buttonUrl: 512,
  menuOptions: 25,
  menuLabel: 100,
  menuDescription: 100,
  menuPlaceholder: 150,
  customId: 100,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
  attachments: 10,
  altText: 1024,
  formTitle: 45,
  formFields: 5,
  inputLabel: 45,
  inputDescription: 100,
  inputPlaceholder: 100,
  radioOptions: 10,
  textInput: 4000,
} as const;

/** Shortens a text to a number of UTF-16 code units, never within a character; ends in … if it was cut. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    if (kept.length + segment.length > length - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
