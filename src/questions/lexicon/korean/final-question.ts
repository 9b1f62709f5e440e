import type { Hit } from '../hit.ts';

/** Endings that ask without a question mark: 나왔나요, 있음, 맞지. */
const asking =
  /(?:나요|까요|니까|가요|데요|어요|아요|예요|에요|던가|는지|냐|니|나|까|지|죠|어|아|야|와|봐|돼|해|대|래|음|임|함|됨)(?=[\s"'」』)!.~…]*$)/u;

/** Requests end in the same letters, but do not ask for yes or no. */
const requesting =
  /(?:추천|말|설명|소개|얘기|이야기|정리|나열|대답)해(?:봐)?[\s!.~]*$|알려[\s!.~]*$|(?:제목|목록|이름)이?야$/u;

/** Words that ask for more than yes or no, alone or in a phrase: 뭐부터, 몇 부작. */
const questionWord = /뭐|무엇|무슨|뭔|뭘|누구|누가|누굴|언제|어디|어느|어떤|어떻|어땠|어때|왜|얼마|몇|어째/u;

/** Makes the ending that asks for yes or no a hit of its own. A question mark is a word of the lexicon. */
export function withFinalQuestion(hits: readonly Hit[], text: string): Hit[] {
  const found = questionWord.test(text) || requesting.test(text) ? null : asking.exec(text);
  if (found === null) return [...hits];
  const start = found.index;
  const end = start + found[0].length;
  // A verb may consist only of its ending: 해. It keeps its letters then.
  const last = hits.at(-1);
  if (last !== undefined && last.start >= start && !last.meanings.every((meaning) => meaning.startsWith('filler.')))
    return [...hits];
  return [
    ...hits.flatMap((hit) =>
      hit.end <= start
        ? [hit]
        : hit.start < start
          ? [{ ...hit, end: hit.start + text.slice(hit.start, start).trimEnd().length }]
          : [],
    ),
    { start, end, meanings: ['shape.yes-no'] },
  ];
}
