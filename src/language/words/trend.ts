import { defineWords } from '../define-words.ts';

/** The texts of /trend. */
export const trendWords = defineWords({
  en: {
    title: 'Korean actors in Japan: the trend at a glance',
    titleOf: (topic: string) => `The trend: ${topic}`,
    /** Three numbers, one per line. */
    numbers: (v: { count: number; first: string; last: string; people: number; leads: number }) => [
      `**${v.count}** Japanese works with Korean actors came out, ${v.first}–${v.last}`,
      `**${v.people}** Korean actors are in them`,
      `**${v.leads}** of the works have a Korean lead`,
    ],
    peak: (years: readonly string[], count: number) => `Most works in one year: **${count}** (${years.join(', ')}).`,
    caveat: (day: string) => `Counted from this catalog as of ${day}; it may not have everything.`,
    empty: 'No works are on record yet.',
    view: {
      home: 'At a glance',
      drives: 'What drives it',
      against: 'What holds it back',
      figures: 'Figures',
      turns: 'Turning points',
    },
    menu: 'Open a chart…',
    period: { before: 'before', 'second-half': 'second half', forecast: 'forecast' },
    chart: {
      years: 'Works by year',
      places: 'Broadcasters and streaming services',
      leads: 'Share of leads by year',
      actors: 'Actors with the most works',
      pairs: 'Actors who met again',
    },
    turn: {
      first: (work: string) => `First work on record: ${work}`,
      firstOn: {
        television: (work: string) => `First on television: ${work}`,
        streaming: (work: string) => `First streaming-only work: ${work}`,
        film: (work: string) => `First film: ${work}`,
        stage: (work: string) => `First on stage: ${work}`,
      },
      firstLead: (work: string) => `First with a Korean lead: ${work}`,
      firstJoint: (work: string) => `First Japan–Korea co-production: ${work}`,
      peak: (count: number) => `Most works in one year: ${count}`,
    },
    turnsNote:
      '“First” means the first on record here. A first that a source claims is that source’s view, and sources disagree.',
    nothing: 'Nothing is on record about this yet.',
  },
  ja: {
    title: 'ひと目でわかる、日本で活躍する韓国の俳優の動き',
    titleOf: (topic) => `ひと目でわかる動き：${topic}`,
    numbers: (v) => [
      `韓国の俳優が出演し、放送・公開された日本の作品 **${v.count}本**（${v.first}〜${v.last}年）`,
      `出演した韓国の俳優 **${v.people}人**`,
      `韓国の俳優が主演した作品 **${v.leads}本**`,
    ],
    peak: (years, count) =>
      `最も多かったのは${years.map((year) => `${year}年`).join('と')}の${years.length > 1 ? '各' : ''}**${count}本**です。`,
    caveat: (day) => `${day}現在の登録作品の集計です。すべてを網羅しているとは限りません。`,
    empty: '作品はまだ登録がありません。',
    view: {
      home: '概要',
      drives: '追い風',
      against: '向かい風',
      figures: '数字',
      turns: '転換点',
    },
    menu: 'グラフを見る…',
    period: { before: '以前', 'second-half': '下半期', forecast: '予測' },
    chart: {
      years: '年別の作品数',
      places: '放送局と配信サービス',
      leads: '主演の割合の移り変わり',
      actors: '出演作の多い俳優',
      pairs: '再共演した俳優',
    },
    turn: {
      first: (work) => `登録作品で最初の作品：${work}`,
      firstOn: {
        television: (work) => `初のテレビ作品：${work}`,
        streaming: (work) => `初の配信オリジナル作品：${work}`,
        film: (work) => `初の映画：${work}`,
        stage: (work) => `初の舞台：${work}`,
      },
      firstLead: (work) => `韓国の俳優が主演した最初の作品：${work}`,
      firstJoint: (work) => `初の日韓合作：${work}`,
      peak: (count) => `年間の作品数が最多：${count}本`,
    },
    turnsNote:
      '「初」は登録作品の中での初めてを指します。出典が「初」としているものは、その出典の見方で、出典によって異なります。',
    nothing: 'この件については、まだ登録がありません。',
  },
  ko: {
    title: '한눈에 보는 한국 배우들의 일본 진출',
    titleOf: (topic) => `한눈에 보는 흐름: ${topic}`,
    numbers: (v) => [
      `한국 배우가 출연해 방송·공개된 일본 작품 **${v.count}편** (${v.first}~${v.last}년)`,
      `출연한 한국 배우 **${v.people}명**`,
      `한국 배우가 주연한 작품 **${v.leads}편**`,
    ],
    peak: (years, count) =>
      `작품이 가장 많았던 해는 ${years.map((year) => `${year}년`).join('과 ')}으로, ${years.length > 1 ? '각각 ' : ''}**${count}편**입니다.`,
    caveat: (day) => `${day} 현재 등록된 작품을 집계한 것으로, 빠진 작품이 있을 수 있습니다.`,
    empty: '등록된 작품이 아직 없습니다.',
    view: {
      home: '한눈에 보기',
      drives: '호재',
      against: '걸림돌',
      figures: '수치',
      turns: '전환점',
    },
    menu: '그래프 보기…',
    period: { before: '이전', 'second-half': '하반기', forecast: '전망' },
    chart: {
      years: '연도별 작품 수',
      places: '방송사와 스트리밍 서비스',
      leads: '연도별 주연 비율',
      actors: '출연작이 많은 배우',
      pairs: '다시 만난 배우',
    },
    turn: {
      first: (work) => `등록된 첫 작품: ${work}`,
      firstOn: {
        television: (work) => `첫 TV 작품: ${work}`,
        streaming: (work) => `스트리밍 전용 첫 작품: ${work}`,
        film: (work) => `첫 영화: ${work}`,
        stage: (work) => `첫 무대 작품: ${work}`,
      },
      firstLead: (work) => `한국 배우가 주연을 맡은 첫 작품: ${work}`,
      firstJoint: (work) => `첫 한일 합작: ${work}`,
      peak: (count) => `한 해 작품 수 최다: ${count}편`,
    },
    turnsNote:
      '‘첫’은 등록된 작품 가운데 처음이라는 뜻입니다. 출처가 ‘최초’라고 한 것은 그 출처의 설명이며, 출처마다 다를 수 있습니다.',
    nothing: '이와 관련해 등록된 내용이 아직 없습니다.',
  },
});
