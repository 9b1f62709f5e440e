const pairs = ['()', '（）', '[]', '［］', '{}', '「」', '『』', '【】', '〔〕', '〈〉', '《》', '“”'];
const closes = new Map(pairs.map((pair) => [pair.charAt(0), pair.charAt(1)]));
const opens = new Map(pairs.map((pair) => [pair.charAt(1), pair.charAt(0)]));

/** What stands before a closing bracket without an opening one, where that is no fault: "1)" of a list, or a smiley. */
const isNoBracket = (before: string): boolean => /(?:^|\s)(?:\d{1,2}|[a-z])$|[:;]-?$/u.test(before);

/** The first bracket or quotation mark that is not closed, or was not opened; ’ is an apostrophe as well and is left out. */
export function bracketFault(text: string): string | undefined {
  const open: string[] = [];
  for (const { 0: sign, index } of text.matchAll(/[()（）[\]［］{}「」『』【】〔〕〈〉《》“”]/gu)) {
    const opener = opens.get(sign);
    if (opener === undefined) open.push(sign);
    else {
      const last = open.pop();
      if (last === undefined && isNoBracket(text.slice(0, index))) continue;
      if (last === undefined) return `has ${sign} that was never opened with ${opener}`;
      if (last !== opener) return `has ${last} closed with ${sign}: ${closes.get(last) ?? ''} belongs to it`;
    }
  }
  const last = open.at(-1);
  return last === undefined ? undefined : `has ${last} that is never closed with ${closes.get(last) ?? ''}`;
}
