import { beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../src/bot/knowledge.ts';
import type { Language } from '../../src/language/language.ts';
import { realBot } from '../real-data.ts';
import { toldFirst } from './told-first.ts';

let world: Knowledge;
beforeAll(async () => {
  ({ knowledge: world } = await realBot());
});

type Case = readonly [language: Language, question: string, said: RegExp];
const told = (language: Language, question: string): string => toldFirst(world, question, language);

describe('people beside somebody', () => {
  test.each<Case>([
    ['en', 'which japanese actor did Won Bin play with in Friends', /^Kyoko Fukada/u],
    ['ja', 'ウォンビンが『フレンズ』で共演した日本人女優は誰？', /^深田恭子/u],
    ['ko', '원빈이랑 프렌즈 찍은 일본 여배우 누구였죠', /^후카다 교코/u],
    ['en', 'taemin had a drama on amazon in 2017.. who was the japanese lead next to him', /Shota Matsuda/u],
    ['ja', 'テミンが2017年に出たドラマの日本側の出演者は', /松田翔太/u],
    ['ko', '태민이 2017년에 한 드라마 상대역 일본 배우 누구야', /마쓰다 쇼타/u],
  ])(
    'GIVEN in %s "%s" THEN those of the other country are named, not the part of the one',
    (language, question, said) => {
      expect(told(language, question)).toMatch(said);
    },
  );

  test.each<Case>([
    ['en', 'Choi Ji-woo was opposite Takuya Kimura in Rondo right? whats the role called', /^No\..*Takenouchi/su],
    ['ja', '輪舞曲でチェ・ジウの相手してたのキムタクだよね、役名なんだっけ', /^いいえ.*竹野内豊.*西嶋ショウ/su],
    ['ko', '윤무곡-론도에서 최지우 상대 기무라 다쿠야 아니었어? 배역이 뭐였더라', /^아니요.*다케노우치 유타카/su],
  ])(
    'GIVEN in %s a partner who was not in it, "%s" THEN the true one is named with the part',
    (language, question, said) => {
      expect(told(language, question)).toMatch(said);
    },
  );
});

describe('members of a group as people', () => {
  test.each<Case>([
    ['en', 'how many of the kara girls actually have acting work listed here', /^5 people/u],
    ['ja', 'KARAから何人日本で演技してる？', /^5人/u],
    ['ko', '카라 멤버 몇 명이나 일본 작품 있어?', /^5명/u],
  ])('GIVEN in %s "%s" THEN people are counted, not works', (language, question, said) => {
    expect(told(language, question)).toMatch(said);
  });

  test.each<Case>([
    ['en', 'which of the 2pm guys have NEVER been in a movie in japan, like just stage or tv', /Jun\. K.*Nichkhun/su],
    ['en', '2PM members without a single film in japan?', /Jun\. K.*Nichkhun/su],
    ['ja', '2PMの中で日本映画に出たことない人は？', /Jun\. K.*ニックン/su],
    ['ko', '2PM 멤버 중 일본 영화에 한 번도 안 나온 사람 누구', /준케이.*닉쿤|Jun\. K.*닉쿤/su],
  ])('GIVEN in %s "%s" THEN those without one are listed', (language, question, said) => {
    expect(told(language, question)).toMatch(said);
  });
});

describe('what is neither', () => {
  test.each<Case>([
    [
      'en',
      "kang jiyoung's stuff that is neither a movie nor a series, whatever's left",
      /How Is the Sky.*Higanbana|Higanbana.*How Is the Sky/su,
    ],
    ['ja', '知英の作品で映画でも連ドラでもないものは？', /そちらの空.*ヒガンバナ/su],
    ['ja', '知英の映画と連続ドラマ以外の出演作', /そちらの空.*ヒガンバナ/su],
    ['ko', '강지영 작품 중에 영화도 연속극도 아닌 거', /그쪽 하늘.*히간바나/su],
  ])('GIVEN in %s "%s" THEN both forms are left out', (language, question, said) => {
    expect(told(language, question)).toMatch(said);
  });
});

describe('a maker by surname', () => {
  test.each<Case>([
    ['en', 'every hamaguchi title u have with a korean in the cast', /Ryusuke Hamaguchi.*Drive My Car/su],
    ['ja', '濱口作品で韓国人が出てるのは？', /濱口竜介.*ドライブ・マイ・カー/su],
    ['ko', '하마구치 감독 작품 중 한국 배우 나온 거 다', /하마구치 류스케.*드라이브 마이 카/su],
  ])('GIVEN in %s "%s" THEN the one who made several is meant, and works are listed', (language, question, said) => {
    expect(told(language, question)).toMatch(said);
  });
});

describe('a part as the restriction', () => {
  test.each<Case>([
    ['en', "the drama where Kim Jae-joong is called 'Doctor', who wrote it", /Eriko Kitagawa/u],
    ['ja', 'ペ・ドゥナがソンって役だった映画の脚本は誰', /向井康介/u],
    ['ko', "김재중이 의사로 나온.. 아니 '닥터'라고 불리던 드라마 작가가 누구더라", /기타가와 에리코/u],
  ])('GIVEN in %s "%s" THEN the work with that part is asked', (language, question, said) => {
    expect(told(language, question)).toMatch(said);
  });
});

describe('both ends of one list', () => {
  test.each<Case>([
    ['en', "What were Seungri's first and most recent works in Japan?", /^19-Nineteen.*first.*latest/su],
    ['en', 'the oldest and the newest thing Seungri did in japan', /^19-Nineteen.*first.*latest/su],
    ['ja', 'スンリの日本デビュー作と一番最近の作品を教えて', /^最初は『19-Nineteen』.*いちばん新しい/su],
    ['ko', '승리 일본 데뷔작이랑 최신작 알려줘', /^첫 작품은 〈19-나인틴〉.*가장 최근 작품/su],
    ['en', 'highest and lowest rated tv drama with a korean', /(?:\d%.*){2}/su],
  ])('GIVEN in %s "%s" THEN the first and the last are told', (language, question, said) => {
    expect(told(language, question)).toMatch(said);
  });
  test.each<Case>([
    ['en', "List Seungri's Japanese works from the first to the latest", /^2 works|^\d+ works/u],
    ['ja', 'スンリの日本の作品を最初から最新まで順に', /^\d+作品/u],
  ])('GIVEN in %s an order from one end to the other, "%s" THEN the list is told', (language, question, said) => {
    expect(told(language, question)).toMatch(said);
  });
});

describe('two titles kept out', () => {
  test.each<Case>([
    ['en', 'Black Pean Season 2 and Winter Cherry aside, which japanese work does Choi Ji-woo have?', /Winter Sonata/u],
    ['en', 'I already know Black Pean Season 2 and Winter Cherry, what else is Choi Ji-woo in?', /Winter Sonata/u],
    ['ja', 'チェ・ジウの日本作品で『ブラックペアン シーズン2』でも『冬のサクラ』でもないやつは？', /冬のソナタ/u],
    ['ja', 'ブラックペアン シーズン2と冬のサクラは知ってるけど、それ以外のチェ・ジウの日本の作品は？', /冬のソナタ/u],
    ['ko', '김재중 일본 작품 중에 신사: 악귀의 속삭임도 악녀(와루)도 아닌 거 뭐야', /솔직하지 못해서/u],
  ])('GIVEN in %s "%s" THEN the others are listed', (language, question, said) => {
    expect(told(language, question)).toMatch(said);
  });
});

describe('more of a country in a cast', () => {
  test.each<Case>([
    ['en', 'who else from korea is in Eye Love You other than Chae Jong-hyeop', /^Hyunri \(/u],
    ['en', 'Eye Love You has Chae Jong-hyeop, any more korean actors in it?', /^(?:Yes\. )?Hyunri \(/u],
    ['en', 'Tamiou has Kang Ji-young, any more korean actors in it?', /only Kang Ji-young/u],
    ['ko', '민왕 한국 배우 강지영 혼자야?', /^네/u],
  ])('GIVEN in %s "%s" THEN the rest of the Koreans is told', (language, question, said) => {
    expect(told(language, question)).toMatch(said);
  });
});

describe('a work for each of two people', () => {
  test.each<Case>([
    ['en', 'what are the 2002 works, the one Han Hee is in and the one Han Hye-jin is in?', /Sonagi.*Friends/su],
    ['ja', '2002年にハン・ヒが出た作品とハン・ヘジンが出た作品をそれぞれ教えて', /ソナギ.*フレンズ/su],
    ['ko', '2010년 작품 중에 한가인 나온 거하고 이현리 나온 거 제목 알려줘', /나쁜 남자.*프리터/su],
  ])('GIVEN in %s "%s" THEN each is told', (language, question, said) => {
    expect(told(language, question)).toMatch(said);
  });
  test.each<Case>([
    ['en', 'which drama has both Han Hee and Han Hye-jin?', /^None/u],
    ['ja', 'ハン・ヒとハン・ヘジンが共演した作品は？', /ありません/u],
  ])('GIVEN in %s that both are meant together, "%s" THEN no work is told', (language, question, said) => {
    expect(told(language, question)).toMatch(said);
  });
});

describe('the parts in a work that two people share', () => {
  test.each<Case>([
    ['en', 'Kim Tae-hee and Ok Taec-yeon were both in something in japan, what was it and what parts?', /Han Yoo-na/u],
    ['ja', 'キム・テヒとオク・テギョンが一緒に出たやつ、役も知りたい', /ハン・ユナ/u],
    ['ko', '김태희랑 옥택연 둘 다 나온 작품이 뭔가요? 각각 무슨 역이었나요', /한유나/u],
  ])('GIVEN in %s "%s" THEN the work and the parts are told', (language, question, said) => {
    expect(told(language, question)).toMatch(said);
  });
});

describe('works that only have to do with Japan', () => {
  test.each<Case>([
    ['en', "Bae Doona's latest Japan-related title?", /^Broker/u],
    ['ja', '日本関連のペ・ドゥナの最新作', /『ベイビー・ブローカー』/u],
    ['ko', '배두나 일본 관련 작품 중에 제일 최근 거', /〈브로커〉/u],
  ])('GIVEN in %s "%s" THEN Korean films count as well', (language, question, said) => {
    expect(told(language, question)).toMatch(said);
  });
});

describe('an unread name whose first work is asked for', () => {
  test.each<Case>([
    ['en', 'what was the first japanese drama that jaejyung was in', /^unknown$/u],
    ['ja', 'ドンヘルが初めて出た日本のドラマは？', /^unknown$/u],
    ['ko', '재쥼이 처음 나오는 일본 드라마 제목 알려 주십시오', /^unknown$/u],
  ])('GIVEN in %s "%s" THEN it is not answered for everybody', (language, question, said) => {
    expect(told(language, question)).toMatch(said);
  });
  test.each<Case>([
    ['en', 'what was the first japanese drama that koreans were in', /first/u],
    ['ja', '韓国人が初めて出た日本のドラマは？', /^最初は/u],
    ['ko', '한국인이 처음 나온 일본 드라마는?', /^첫 작품은/u],
  ])('GIVEN in %s everybody is meant, "%s" THEN the first of all is told', (language, question, said) => {
    expect(told(language, question)).toMatch(said);
  });
});

test('GIVEN a title with the number of its season before a particle THEN the title beside it is read as well', () => {
  expect(told('ko', '갈릴레오2랑 민왕 중에 에피소드 더 많은 거 뭐임?')).toMatch(/11부작.*8부작/su);
});
