import { honorificWords } from './query/honorifics.ts';

/** Splits a name from another name of the same person: "T.O.P a.k.a. Choi Seung-hyun", チェ・ジョンヒョプこと ヒョプ様. */
export function otherwiseCalled(cleaned: string): string[] {
  const names = cleaned.split(/ (?:a k a|aka|also known as|本名は?|본명은?) |こと ?(?=.)/u);
  return names.length > 1 && !names.some((name) => honorificWords.has(name)) ? names : [];
}
