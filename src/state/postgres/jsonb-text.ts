/**
 * jsonb accepts any JSON except U+0000 and lone surrogates, which people's keyboards produce. They are stored as U+001A
 * (SUBSTITUTE) followed by their four digits, and so is U+001A itself, so that every text is restored exactly.
 * Works on JSON text, in which `JSON.stringify` and jsonb always escape all three. The second alternative consumes every
 * other escape, so that a backslash before a `u` is not misread.
 */
export const toJsonb = (json: string): string =>
  json.replaceAll(/\\(?:u(0000|001a|d[89a-f][0-9a-f]{2})|.)/gu, (escape: string, code: string | undefined) =>
    code === undefined ? escape : `\\u001a${code}`,
  );

export const fromJsonb = (text: string): string =>
  text.replaceAll(/\\(?:u001a([0-9a-f]{4})|.)/gu, (escape: string, code: string | undefined) =>
    code === undefined ? escape : `\\u${code}`,
  );
