import type { Phrasings } from './properties.ts';

export const korean: Phrasings = {
  of: {
    director: {
      thing: ['감독'],
      asked: [
        ['T 감독 누구야', '감독은 누구야'],
        ['T 누가 연출했어', '연출은 누가 했어'],
      ],
    },
    writer: {
      thing: ['작가', '각본가'],
      asked: [
        ['T 작가 누구야', '작가는 누구야'],
        ['T 각본 누가 썼어', '각본은 누가 썼어'],
      ],
    },
    network: {
      thing: ['방송사', '채널'],
      asked: [
        ['T 어느 방송국에서 했어', '어느 방송국에서 했어'],
        ['T 방송사 어디야', '방송사는 어디야'],
      ],
    },
    service: {
      thing: ['OTT', '스트리밍'],
      asked: [
        ['T 어디서 볼 수 있어', '어디서 볼 수 있어'],
        ['T 무슨 OTT에 있어', '무슨 OTT에 있어'],
      ],
    },
    date: {
      thing: ['공개일', '개봉 날짜', '첫방 날짜'],
      asked: [
        ['T 언제 나왔어', '언제 나왔어'],
        ['T 개봉일 언제야', '개봉일은 언제야'],
      ],
    },
    episodes: {
      thing: ['회차', '화수'],
      asked: [
        ['T 몇 부작이야', '몇 부작이야'],
        ['T 총 몇 회야', '총 몇 회야'],
      ],
    },
    story: {
      thing: ['줄거리', '내용'],
      asked: [
        ['T 무슨 내용이야', '무슨 내용이야'],
        ['T 줄거리가 뭐야', '줄거리는 뭐야'],
      ],
    },
    basis: {
      thing: ['원작'],
      asked: [
        ['T 원작이 뭐야', '원작은 뭐야'],
        ['T 뭐가 원작이야', '뭐가 원작이야'],
      ],
    },
    role: {
      thing: ['역할', '배역 이름'],
      asked: [
        ['T에서 P 무슨 역이야', 'P는 무슨 역이야'],
        ['T에서 P 배역 이름 뭐야', 'P 배역 이름은 뭐야'],
      ],
    },
    costar: {
      thing: ['상대역', '상대 배우'],
      asked: [
        ['T에서 P 상대역 누구야', 'P 상대역은 누구야'],
        ['T에서 P랑 같이 나온 배우 누구야', 'P랑 같이 나온 배우는 누구야'],
      ],
    },
    agency: {
      thing: ['소속사'],
      asked: [
        ['P 소속사 어디야', 'P 소속사는 어디야'],
        ['P 지금 어느 소속사야', 'P는 지금 어느 소속사야'],
      ],
    },
    birth: {
      thing: ['생년월일', '생일'],
      asked: [
        ['P 생일 언제야', 'P 생일은 언제야'],
        ['P 몇 년생이야', 'P는 몇 년생이야'],
      ],
    },
  },
  whose: {
    work: ['T N', 'N'],
    part: ['T에서 P N', 'P N'],
    person: ['P N', 'P N'],
  },
  betweenThings: [
    'A랑 B 알려줘',
    'A하고 B 좀',
    'A, B',
    'A 그리고 B?',
    'A B 좀 알려줘',
    'A은? B은요?',
    'A과 B이 궁금해요',
  ],
  betweenQuestions: ['A? B?', 'A 그리고 B', 'A, B', 'A? 그리고 B?', 'A B', 'A? 글고 B?'],
};
