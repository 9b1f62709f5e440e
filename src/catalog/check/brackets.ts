const closes: Readonly<Record<string, string>> = {
  ...{ '(': ')', '（': '）', '[': ']', '［': '］', '{': '}', '「': '」', '『': '』', '【': '】', '〔': '〕' },
  ...{ '〈': '〉', '《': '》', '“': '”' },
};
const opens = new Map(Object.entries(closes).map(([open, close]) => [close, open]));

/** The first bracket or quotation mark that is not closed, or was not opened; ’ is an apostrophe as well and is left out. */
export function bracketFault(text: string): string | undefined {
  if (!/[()（）[\]［］{}「」『』【】〔〕〈〉《》“”]/u.test(text)) return undefined;
  const open: string[] = [];
  for (const [place, sign] of [...text].entries()) {
    const expected = closes[sign];
    const opener = opens.get(sign);
    if (expected !== undefined) open.push(sign);
    else if (opener !== undefined) {
      const last = open.pop();
      // 1) of a list, and a smile, were opened by nothing.
      if (last === undefined && /(?:^|\s)(?:\d{1,2}|[a-z])$|[:;]-?$/u.test([...text].slice(0, place).join(''))) continue;
      if (last === undefined) return `has ${sign} that was never opened with ${opener}`;
      if (last !== opener) return `has ${last} closed with ${sign}: ${closes[last] ?? ''} belongs to it`;
    }
  }
  const last = open.at(-1);
  return last === undefined ? undefined : `has ${last} that is never closed with ${closes[last] ?? ''}`;
}
