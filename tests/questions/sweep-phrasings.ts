import type { Language } from '../../src/language/language.ts';

/** `T` stands for a title, `P` for a person. Written as fans of each language ask, not as the lexicon has it. */
type Phrasings = Readonly<Record<Language, readonly [string, string, string, string, string]>>;

export const phrasings = {
  director: {
    en: [
      'Who directed T?',
      'director of T?',
      'who\'s the director of "T"',
      'T was directed by whom?',
      'Tell me who was behind the camera for T',
    ],
    ja: [
      '『T』の監督は誰？',
      'Tは誰が監督したの？',
      '『T』を撮った監督を教えて',
      'Tの演出家の名前は？',
      '「T」の監督の名前が知りたいです',
    ],
    ko: [
      '〈T〉 감독 누구야?',
      'T 누가 연출했어?',
      '〈T〉를 연출한 사람이 누구인가요',
      'T 감독 이름 알려줘',
      '〈T〉의 감독은 누구예요?',
    ],
  },
  writer: {
    en: [
      'Who wrote T?',
      'writer of T?',
      'who\'s the screenwriter of "T"',
      'T script by whom?',
      'Who penned the screenplay of T?',
    ],
    ja: [
      '『T』の脚本は誰？',
      'Tの脚本家を教えて',
      '『T』を書いたのは誰ですか',
      'Tの脚本担当は？',
      '「T」の脚本家の名前は何ですか',
    ],
    ko: [
      '〈T〉 각본 누가 썼어?',
      'T 작가 누구야',
      '〈T〉의 각본가를 알려 주세요',
      'T 극본 누구?',
      '〈T〉 대본 쓴 사람은 누구인가요?',
    ],
  },
  episodes: {
    en: [
      'How many episodes does T have?',
      'T how many eps',
      'number of episodes of "T"',
      'How long is T in episodes?',
      'T episode count?',
    ],
    ja: [
      '『T』は全何話？',
      'Tって何話まであるの',
      '『T』の話数を教えて',
      'Tは何話ありますか',
      '「T」は全部で何回放送された？',
    ],
    ko: ['〈T〉 몇 부작이야?', 'T 총 몇 회야?', '〈T〉는 모두 몇 화인가요', 'T 몇부작', '〈T〉 회차 수 알려줘'],
  },
  release: {
    en: [
      'When did T come out?',
      'release date of T?',
      'when was "T" released',
      'What day did T start?',
      'T premiered when?',
    ],
    ja: [
      '『T』はいつ公開された？',
      'Tの放送開始日は？',
      '『T』はいつ始まった？',
      'Tっていつの作品？',
      '「T」の公開日を教えてください',
    ],
    ko: [
      '〈T〉 언제 나왔어?',
      'T 개봉일이 언제야?',
      '〈T〉는 언제 공개됐나요',
      'T 언제 방영했어?',
      '〈T〉 공개일 알려 주세요',
    ],
  },
  cast: {
    en: ['Who is in T?', 'cast of T?', 'who stars in "T"', 'Which actors appear in T?', 'Tell me the cast of T'],
    ja: [
      '『T』の出演者は？',
      'Tに誰が出てる？',
      '『T』のキャストを教えて',
      'Tに出ている俳優は誰？',
      '「T」の出演者を教えてください',
    ],
    ko: [
      '〈T〉 누가 나와?',
      'T 출연진 알려줘',
      '〈T〉에 나오는 배우는 누구야?',
      'T 출연 배우',
      '〈T〉의 출연자는 누구인가요?',
    ],
  },
  premise: {
    en: [
      'What is T about?',
      'plot of T?',
      'story of "T" please',
      "What's T about, roughly?",
      'Give me a synopsis of T',
    ],
    ja: [
      '『T』ってどんな話？',
      'Tのあらすじは？',
      '『T』の内容を教えて',
      'Tはどんなストーリー？',
      '「T」はどういう作品ですか',
    ],
    ko: [
      '〈T〉 무슨 내용이야?',
      'T 줄거리 알려줘',
      '〈T〉는 어떤 이야기야?',
      'T 내용이 뭐야',
      '〈T〉의 줄거리를 알려 주세요',
    ],
  },
  network: {
    en: [
      'Which channel aired T?',
      'T network?',
      'what channel was "T" on',
      'Which broadcaster showed T?',
      'On which TV station did T run?',
    ],
    ja: [
      '『T』はどこの局？',
      'Tの放送局は？',
      '『T』はどの局で放送された？',
      'Tって何局のドラマ？',
      '「T」の放送局を教えて',
    ],
    ko: [
      '〈T〉 어느 방송국이야?',
      'T 방송사 어디',
      '〈T〉는 어느 방송사에서 했어?',
      'T 어느 채널에서 방송했어?',
      '〈T〉를 방송한 방송국을 알려 주세요',
    ],
  },
  role: {
    en: [
      'What role did P play in T?',
      'who does P play in T?',
      'P in "T": which character?',
      "What's the name of P's character in T?",
      'P plays whom in T?',
    ],
    ja: [
      'Pは『T』で何役？',
      'TのPの役名は？',
      '『T』でPが演じた役は？',
      'PはTで誰を演じた？',
      '「T」のPは何という役ですか',
    ],
    ko: [
      'P 〈T〉에서 무슨 역이야?',
      'T에서 P 배역 이름',
      '〈T〉 P 역할 뭐야?',
      'P는 T에서 누구를 연기했어?',
      '〈T〉에서 P가 맡은 역은 무엇인가요?',
    ],
  },
  born: {
    en: ['When was P born?', "P's birthday?", 'birth date of P', "What's P's date of birth?", 'How old is P?'],
    ja: ['Pの生年月日は？', 'Pは何歳？', 'Pの誕生日を教えて', 'Pはいつ生まれた？', 'Pさんの年齢を教えてください'],
    ko: ['P 언제 태어났어?', 'P 생일이 언제야?', 'P 몇 살이야?', 'P 나이', 'P의 생년월일을 알려 주세요'],
  },
  works: {
    en: [
      'What has P done in Japan?',
      "P's Japanese works?",
      'list the Japanese works of P',
      'Which Japanese dramas and films is P in?',
      'P filmography in Japan',
    ],
    ja: [
      'Pの日本での出演作は？',
      'Pは日本でどんな作品に出た？',
      'Pの日本の作品を教えて',
      'Pが出た日本の作品',
      'Pさんの日本での作品一覧をお願いします',
    ],
    ko: [
      'P 일본 출연작 알려줘',
      'P 일본 작품 뭐 있어?',
      'P가 나온 일본 작품',
      'P 일본에서 뭐 찍었어?',
      'P의 일본 작품 목록을 알려 주세요',
    ],
  },
  costars: {
    en: [
      'Who has P worked with?',
      "P's co-stars?",
      'who acted with P',
      'Which actors have appeared alongside P?',
      'Name the co-stars of P',
    ],
    ja: [
      'Pの共演者は？',
      'Pは誰と共演した？',
      'Pと共演した俳優を教えて',
      'Pと一緒に出た俳優は？',
      'Pさんの共演者を教えてください',
    ],
    ko: [
      'P랑 같이 나온 배우는 누구야?',
      'P 누구랑 공동 출연했어?',
      'P와 함께 출연한 배우 알려줘',
      'P 같이 연기한 배우',
      'P와 호흡을 맞춘 배우는 누구인가요?',
    ],
  },
} as const satisfies Readonly<Record<string, Phrasings>>;

export type SweptKind = keyof typeof phrasings;
