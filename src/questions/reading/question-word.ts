import { oncePer } from '../../catalog/once.ts';
import { blotted, type Reading } from './reading.ts';

/** Words that ask for more than yes or no: 何億いった?, 몇 명이야? 誰か and 뭔가 ask for nothing. */
const questionWord =
  /[何誰](?!か)|いつ(?!か|も)|どこ(?!か)|ど[のれんう]|なぜ|なん[でか]|いく[らつ]|뭐|무엇|무슨|뭔(?!가)|뭘|누구|누가|언제|어디|어느|어떤|어떻|어땠|왜|얼마|몇/u;

/** Whether a Japanese or Korean sentence has a question word outside its names. */
export const hasQuestionWord = oncePer(
  ({ text, marks, language }: Reading): boolean =>
    language !== 'en' &&
    questionWord.test(
      blotted(
        text,
        marks.filter(({ name }) => name !== undefined),
      ),
    ),
);
