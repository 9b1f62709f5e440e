/**
 * jsonb takes any JSON but U+0000 and halves of surrogate pairs, and both come from people's keyboards. They are kept as
 * U+001A (SUBSTITUTE) with their four digits, and so is U+001A itself: every text comes back as it was.
 * Works on JSON text, where all three are always written as an escape (`JSON.stringify` and jsonb do so alike); the
 * second alternative takes every other escape, so that a backslash before a `u` is not misread.
 */
export const toJsonb = (json: string): string =>
  json.replaceAll(/\\(?:u(0000|001a|d[89a-f][0-9a-f]{2})|.)/gu, (escape: string, code: string | undefined) =>
    code === undefined ? escape : `\\u001a${code}`,
  );

export const fromJsonb = (text: string): string =>
  text.replaceAll(/\\(?:u001a([0-9a-f]{4})|.)/gu, (escape: string, code: string | undefined) =>
    code === undefined ? escape : `\\u${code}`,
  );
