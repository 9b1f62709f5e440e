import { defineWords } from '../define-words.ts';
import type { Language } from '../language.ts';
import type { Script } from '../quiz-themes.ts';
import { particle } from '../answers/josa.ts';

const scriptNames: Readonly<Record<Language, Readonly<Record<Script, string>>>> = {
  en: { ko: 'hangul', ja: 'katakana', en: 'Latin letters' },
  ja: { ko: 'ハングル', ja: 'カタカナ', en: 'ローマ字' },
  ko: { ko: '한글로', ja: '가타카나로', en: '로마자로' },
};

/** The texts of the quiz questions. */
export const questionWords = defineWords({
  en: {
    ask: {
      roles: (count: number) => (count === 1 ? 'Who played this role?' : 'Who played all of these roles?'),
      premise: 'Which work is this?',
      said: 'Who said this?',
      first: 'Which of these came first?',
      script: (name: string, to: Script) => `How is ${name} written in ${scriptNames.en[to]}?`,
      wrong: (work: string) => `Three of these are in the cast of ${work}. Who is not?`,
      chain: 'Who has acted with both of these people?',
      career: 'Whose career in Japan is this?',
      careerInBoth: 'Whose career is this?',
    },
    role: (character: string, work: string) => `${character} in ${work}`,
    costar: (person: string, work: string) => `${person} in ${work}`,
    cast: (person: string, role: string) => (role === '' ? person : `${person}: ${role}`),
    known: (works: string) => `Known in Korea for: ${works}`,
    careerPicture: 'The works in Japan of the actor who is asked for, by year:',
  },
  ja: {
    ask: {
      roles: (count) => (count === 1 ? 'この役を演じたのは誰でしょう？' : '次の役をすべて演じたのは誰でしょう？'),
      premise: 'どの作品のあらすじでしょう？',
      said: 'これは誰の発言でしょう？',
      first: '最初に放送・公開されたのはどれでしょう？',
      script: (name, to) => `「${name}」を${scriptNames.ja[to]}で書くとどれでしょう？`,
      wrong: (work) => `この中で${work}に出演していないのは誰でしょう？`,
      chain: 'この2人のどちらとも共演したのは誰でしょう？',
      career: 'これは誰の日本での出演歴でしょう？',
      careerInBoth: 'これは誰の出演歴でしょう？',
    },
    role: (character, work) => `${work}の${character}`,
    costar: (person, work) => `${work}で${person}と共演`,
    cast: (person, role) => (role === '' ? person : `${person}：${role}`),
    known: (works) => `韓国での代表作：${works}`,
    careerPicture: '出題された俳優の日本での出演作（年順）：',
  },
  ko: {
    ask: {
      roles: (count) =>
        count === 1 ? '이 역할을 맡은 배우는 누구일까요?' : '다음 역할을 모두 맡은 배우는 누구일까요?',
      premise: '어느 작품의 줄거리일까요?',
      said: '누가 한 말일까요?',
      first: '가장 먼저 공개·방송된 작품은 무엇일까요?',
      script: (name, to) => `‘${name}’${particle(name, '을/를')} ${scriptNames.ko[to]} 쓰면 어느 것일까요?`,
      wrong: (work) => `이 중 ${work}에 출연하지 않은 사람은 누구일까요?`,
      chain: '이 두 사람 모두와 함께 출연한 사람은 누구일까요?',
      career: '누구의 일본 출연 이력일까요?',
      careerInBoth: '누구의 출연 이력일까요?',
    },
    role: (character, work) => `${work}의 ${character}`,
    costar: (person, work) => `${work}에서 ${person}${particle(person, '과/와')} 함께 출연`,
    cast: (person, role) => (role === '' ? person : `${person}: ${role}`),
    known: (works) => `한국 대표작: ${works}`,
    careerPicture: '문제의 배우가 일본에서 출연한 작품 (연도순):',
  },
});
