const quote = '"';
const backslash = 0x5c;
const colon = 0x3a;
const space = 0x20;

/** The end of the string that begins before `from`: the next quote after an even number of backslashes. */
function closingQuote(text: string, from: number): number {
  for (let end = text.indexOf(quote, from); end >= 0; end = text.indexOf(quote, end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === backslash) before -= 1;
    if ((end - before) % 2 === 1) return end;
  }
  return text.length;
}

/** The number of keys in a text of valid JSON, counting repeated ones: strings followed by a colon. */
export function countWrittenKeys(text: string): number {
  let count = 0;
  for (let start = text.indexOf(quote); start >= 0;) {
    const end = closingQuote(text, start + 1);
    let next = end + 1;
    while (text.charCodeAt(next) <= space) next += 1;
    if (text.charCodeAt(next) === colon) count += 1;
    start = text.indexOf(quote, end + 1);
  }
  return count;
}

/** The number of keys in a JSON value, at all depths. */
export function countKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) for (const item of value) count += countKeys(item);
  else {
    const values = Object.values(value);
    count = values.length;
    for (const item of values) count += countKeys(item);
  }
  return count;
}
