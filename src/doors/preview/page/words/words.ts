import type { Language } from '../language.ts';
import { en, type Words } from './en.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';

export type { Words };

const all: Readonly<Record<Language, Words>> = { en, ja, ko };

export const wordsIn = (language: Language): Words => all[language];

/** Three commands to begin with, as a fan of each language would type them. */
export const examples: Readonly<Record<Language, readonly string[]>> = {
  en: ['/actor name:chae jonghyup', '/series title:eye love you', '/ask question:Where can I watch Eye Love You?'],
  ja: ['/俳優 名前:ハン・ヒョジュ', '/作品 題名:匿名の恋人たち', '/質問 質問文:テオ役の俳優は誰？'],
  ko: ['/배우 이름:채종협', '/작품 제목:소울메이트', '/질문 질문내용:한효주 일본 작품 뭐 있어?'],
};
