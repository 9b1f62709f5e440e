import type { Language } from '../../../src/language/language.ts';

/**
 * `T` and `U` stand for titles, `P` and `Q` for people, `Y` for a year. Written as fans of each language
 * type, who ask several things in one breath.
 */
export const several = {
  ends: {
    en: [
      'first and latest japanese work of P?',
      "What were P's first and most recent works in Japan?",
      "P's earliest and newest japanese title please",
      'first japanese work of P and the latest one you have?',
      'the oldest and the newest thing P did in japan',
    ],
    ja: [
      'Pの日本の出演作で一番古いやつと一番新しいやつ',
      'Pの日本での最初の作品と最新作は？',
      'Pの日本デビュー作と一番最近の作品を教えて',
      'Pが日本で最初に出た作品と最後に出た作品は？',
      'Pの日本作品、最初のと最新のを知りたい',
    ],
    ko: [
      'P 일본 작품 중에 제일 오래된 거랑 제일 최근 거',
      'P의 일본 첫 작품과 최근작은?',
      'P 일본 데뷔작이랑 최신작 알려줘',
      'P가 일본에서 처음 나온 작품하고 마지막으로 나온 작품',
      'P 일본 첫 출연작 그리고 가장 최근 출연작은 뭐야',
    ],
  },
  'first-drama': {
    en: [
      "P's first japanese drama and its channel?",
      'what was the first drama P did in japan and which channel aired it',
      'first japanese TV drama of P, title and network please',
      'Which was P first drama in Japan, and on which channel did it run?',
    ],
    ja: [
      'Pの初めての日本のドラマは何で、どこの局でしたか？',
      'Pの日本ドラマ初出演作と放送局を教えて',
      'Pが最初に出た日本のドラマってどこのテレビ局？',
      'Pの日本での最初のドラマのタイトルと放送局は',
      'Pの日本のドラマデビュー作は？どこの局？',
    ],
    ko: [
      'P 일본 드라마 첫 출연작이 뭐고 무슨 방송국이었어?',
      'P가 처음 나온 일본 드라마 제목이랑 방송국 알려줘',
      'P의 일본 첫 드라마랑 방송사는?',
      'P 일본 드라마 데뷔작 뭐야? 어느 방송국이야?',
      'P가 일본에서 맨 처음 찍은 드라마와 방송국을 알려 주세요',
    ],
  },
  'two-besides': {
    en: [
      'T and U aside, which japanese work does P have?',
      'besides T and U what else has P done in Japan?',
      'other than T and U, what is P in in japan',
      'what japanese titles of P are there apart from T and U?',
      'P in Japan, not counting T or U?',
    ],
    ja: [
      '『T』と『U』以外のPの日本の出演作は？',
      'TとUを除いて、Pは日本で何に出てる？',
      'Pの日本作品で『T』でも『U』でもないやつは？',
      'TとUのほかにPが出た日本の作品ってある？',
      'TとUは知ってるけど、それ以外のPの日本の作品は？',
    ],
    ko: [
      '〈T〉, 〈U〉 말고 P 일본 작품 뭐 있어?',
      'T하고 U 빼고 P가 나온 일본 작품은?',
      'T랑 U 제외하면 P는 일본에서 뭐 했어?',
      'P 일본 작품 중에 T도 U도 아닌 거 뭐야',
      'T와 U 외에 P의 일본 출연작을 알려 주세요',
    ],
  },
  'more-episodes': {
    en: [
      'which has more episodes, T or U?',
      'T vs U, more episodes? how many each',
      'Does T or U have more episodes?',
      'between T and U which one is longer in episodes',
      'how many episodes do T and U have, which is longer?',
    ],
    ja: [
      '『T』と『U』、話数が多いのはどっち？',
      'TとUではどちらが話数が多いですか？それぞれ何話？',
      'TとUどっちが長い？何話ずつ？',
      'TとUの話数を比べて',
      'TとU、エピソード数が多い方は？',
    ],
    ko: [
      'T랑 U 중에 에피소드 더 많은 거 뭐임? 각각 몇화',
      'T하고 U 둘 중 뭐가 회차가 더 많아?',
      '〈T〉와 〈U〉, 더 긴 쪽은? 몇 부작씩이야?',
      'T U 에피소드 수 비교해줘',
      'T와 U 가운데 회차가 더 많은 작품은 무엇입니까?',
    ],
  },
  'earlier-of-two': {
    en: ['T and U: which one came first and when?', 'was T or U earlier? dates please'],
    ja: ['TとU、先にやったのはどっち？それぞれいつ？', 'TとU、古い方は？'],
    ko: ['T랑 U 중에 먼저 나온 건? 날짜도', 'T와 U 중 더 오래된 작품은?'],
  },
  'each-of-two': {
    en: [
      'two works from Y: the one with P and the one with Q. titles?',
      'what are the Y works, the one P is in and the one Q is in?',
      'name the Y title with P and the Y title with Q',
    ],
    ja: [
      'Y年の作品で、Pが出てるやつとQが出てるやつのタイトルは？',
      'Y年にPが出た作品とQが出た作品をそれぞれ教えて',
      'Y年の作品二つ、Pの出るのとQの出るの',
      'Pが出ているY年の作品と、Qが出ているY年の作品は何ですか？',
    ],
    ko: [
      'Y년 작품 두 개만 말해봐. P 나오는 거랑 Q 나오는 거',
      'Y년에 P가 나온 작품이랑 Q가 나온 작품 각각 뭐야?',
      'Y년 작품 중에 P 나온 거하고 Q 나온 거 제목 알려줘',
      'P가 출연한 Y년 작품과 Q가 출연한 Y년 작품은?',
      'Y년 거 두 개, 하나는 P 나오고 하나는 Q 나오는 거',
    ],
  },
  'both-parts': {
    en: [
      'P and Q were both in something in japan, what was it and what parts?',
      'which work has both P and Q, and who did they play?',
      'what did P and Q do together and what were their roles',
      'both P and Q were in it, title and their characters?',
    ],
    ja: [
      'PとQが両方出てる作品は？それぞれ何役？',
      'PとQが共演した作品と二人の役名を教えて',
      'PとQの二人とも出たのって何？役は？',
      'PもQも出ている作品のタイトルと役名は？',
      'PとQが一緒に出たやつ、役も知りたい',
    ],
    ko: [
      'P랑 Q 둘 다 나온 작품이 뭔가요? 각각 무슨 역이었나요',
      'P하고 Q 같이 나온 작품이랑 역할 알려줘',
      'P와 Q가 함께 출연한 작품과 배역은?',
      'P, Q 둘이 같이 한 거 뭐야? 역할은?',
    ],
  },
  'newest-related': {
    en: [
      "what's the newest japan related thing P has on your list",
      "P's latest Japan-related title?",
      'most recent japan-related work of P',
      'newest thing connected to japan from P',
      'the latest japan connected work of P please',
    ],
    ja: [
      'Pの日本関連の作品で一番新しいのは？',
      'P、日本に関係する最新の出演作は？',
      '日本関連のPの最新作',
      'Pの日本絡みの作品で最新のやつ教えて',
      'Pの日本がらみで一番最近のは？',
    ],
    ko: [
      'P 일본 관련 작품 중에 제일 최근 거 뭐야',
      'P의 일본 관련 최신작은?',
      '일본이랑 관련된 P 작품 중 가장 최근 것',
      'P 일본 관련 작품 중에서 제일 새로운 거',
      'P 일본과 관련 있는 최근작 알려줘',
    ],
  },
  'other-koreans': {
    en: [
      'apart from P, does any other Korean appear in T?',
      'any other koreans in T besides P',
      'does T have a korean actor besides P',
      'who else from korea is in T other than P',
      'T has P, any more korean actors in it?',
    ],
    ja: [
      'TってP以外に韓国人出る？',
      '『T』にはPのほかに韓国の俳優は出ていますか？',
      'TにP以外の韓国人キャストいる？',
      'P以外でTに出てる韓国人俳優は？',
      'TはPだけ？ほかに韓国人いる？',
    ],
    ko: [
      'T에 P 말고 다른 한국 배우도 나와?',
      'T에 P 외에 한국인 또 있어?',
      'P 말고 T에 나오는 한국 사람 있나요',
      'P 빼고 T에 출연한 한국 배우 누구야',
      'T에 P 말고도 한국 배우 더 있어?',
    ],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>>;

export type SeveralKind = keyof typeof several;
