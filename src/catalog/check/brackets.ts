import type { Text } from '../schema/text.ts';

const pairs = ['()', '（）', '[]', '［］', '{}', '「」', '『』', '【】', '〔〕', '〈〉', '《》', '“”'];
const closes = new Map(pairs.map((pair) => [pair.charAt(0), pair.charAt(1)]));
const opens = new Map(pairs.map((pair) => [pair.charAt(1), pair.charAt(0)]));

/** Text before a closing bracket that needs no opening one: "1)" of a list, or a smiley. */
const isNoBracket = (before: string): boolean => /(?:^|\s)(?:\d{1,2}|[a-z])$|[:;]-?$/u.test(before);

/** The first bracket or quotation mark that is not closed, or was not opened; ’ is an apostrophe as well and is left out. */
export function bracketFault(text: string): Text | undefined {
  const open: string[] = [];
  for (const { 0: sign, index } of text.matchAll(/[()（）[\]［］{}「」『』【】〔〕〈〉《》“”]/gu)) {
    const opener = opens.get(sign);
    if (opener === undefined) open.push(sign);
    else {
      const last = open.pop();
      if (last === undefined && isNoBracket(text.slice(0, index))) continue;
      if (last === undefined)
        return {
          en: `has ${sign} that was never opened with ${opener}`,
          ja: `${sign} に対応する ${opener} がありません`,
          ko: `${sign}에 짝이 되는 ${opener} 기호가 없습니다`,
        };
      if (last !== opener)
        return {
          en: `has ${last} closed with ${sign}: ${closes.get(last) ?? ''} belongs to it`,
          ja: `${last} が ${sign} で閉じています。${closes.get(last) ?? ''} で閉じてください`,
          ko: `${last} 기호를 ${sign} 기호로 닫았습니다. ${closes.get(last) ?? ''} 기호로 닫아 주세요`,
        };
    }
  }
  const last = open.at(-1);
  if (last === undefined) return undefined;
  const closer = closes.get(last) ?? '';
  return {
    en: `has ${last} that is never closed with ${closer}`,
    ja: `${last} が閉じていません。${closer} が要ります`,
    ko: `${last} 기호가 닫히지 않았습니다. ${closer} 기호가 필요합니다`,
  };
}
