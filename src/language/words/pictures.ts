import { defineWords } from '../define-words.ts';

/** The texts in the pictures of /trend and of a career. */
export const pictureWords = defineWords({
  en: {
    /** The host is short of memory for a picture. */
    noRoom: 'I have no memory left for a picture at the moment. What it shows, in words:',
    /** The host did not draw the picture in time. */
    slow: 'The picture takes too long at the moment: try again in a minute. What it shows, in words:',
    /** Joins the items of a list in a sentence. */
    and: ', ',
    picture: {
      years: 'Japanese works with Korean actors, by year',
      places: 'Where the works were shown',
      leads: 'How often a Korean actor plays a lead',
      actors: 'Korean actors with the most works in Japan',
      pairs: 'Korean and Japanese actors who met again',
    },
    under: {
      years: (count: number, years: readonly string[], most: number) =>
        `${count} works; the most in one year: ${most} (${years.join(', ')})`,
      places: (most: number) => `The ${most} with the most works; a work can count for several`,
      leads: (leads: number, count: number) =>
        `A lead in ${leads} of ${count} works; the line looks back on five years`,
      actors: (people: number, most: number) => `Top ${most} of ${people} actors; only works that are out count`,
      pairs: (count: number) => `${count} pairs with two or more works together`,
      pairsShown: (shown: number, count: number) => `${shown} of ${count} pairs with two or more works together`,
    },
    footer: (day: string) => `Hanryu · as of ${day}`,
    /** The month of the newest source. */
    unfinished: (month: string) => `only to ${month}`,
    outlet: { television: 'Television', streaming: 'Streaming only', film: 'Film', stage: 'Stage' },
    broadcast: 'broadcast',
    streamed: 'streamed',
    withLead: 'with a Korean lead',
    withoutLead: 'other roles',
    share: 'share of leads, five years',
    asLead: 'lead',
    asOther: 'other roles',
    korean: 'Korean',
    japanese: 'Japanese',
    works: (count: number) => (count === 1 ? '1 work' : `${count} works`),
    /** Alternative texts for screen readers. `list` holds all the numbers. */
    alt: {
      years: (count: number, list: string) =>
        `Column chart: ${count} Japanese works with Korean actors by year. ${list}.`,
      places: (list: string) => `Bar chart: works with Korean actors by broadcaster and service. ${list}.`,
      leads: (leads: number, count: number, list: string) =>
        `Column chart with a line: ${leads} of ${count} works have a Korean lead. By year: ${list}.`,
      leadsLine: (first: string, firstShare: string, last: string, lastShare: string) =>
        `The share over five years went from ${firstShare} (up to ${first}) to ${lastShare} (up to ${last})`,
      actors: (list: string) => `Bar chart: Korean actors with the most works in Japan. ${list}.`,
      pairs: (list: string) => `Diagram of actors who met again: ${list}.`,
      of: (part: number, whole: number) => `${part} of ${whole}`,
      leading: (works: string, leads: number) => (leads === 0 ? works : `${works}, ${leads} as a lead`),
      career: (name: string, works: string, first: string, last: string, list: string) =>
        `Timeline of ${name}: ${works} in Japan, ${first} to ${last}. ${list}.`,
    },
    career: 'Career',
    careerTitle: (name: string) => `${name}: works in Japan`,
    careerUnder: (works: string, first: string, last: string) => `${works}, ${first}–${last}`,
    careerLeft: (count: number) => `${count} more not shown`,
    mark: { lead: 'lead', supporting: 'supporting', small: 'guest, cameo, voice' },
    ahead: 'not out yet',
    unsure: 'release unconfirmed',
  },
  ja: {
    noRoom: 'いまはメモリーに余裕がなく、画像を作れません。内容を文字でお伝えします。',
    slow: 'いまは画像の作成に時間がかかっています。1分ほどたってからもう一度お試しください。内容を文字でお伝えします。',
    and: '、',
    picture: {
      years: '韓国の俳優が出演した日本の作品（年別）',
      places: 'どこで放送・配信されたか',
      leads: '韓国の俳優が主演する作品の割合',
      actors: '日本での出演作が多い韓国の俳優',
      pairs: '再共演した韓国と日本の俳優',
    },
    under: {
      years: (count, years, most) =>
        `全${count}本。最も多い年は${most}本（${years.map((year) => `${year}年`).join('・')}）`,
      places: (most) => `作品数の上位${most}（複数の局・サービスで数えられる作品もあります）`,
      leads: (leads, count) => `${count}本のうち${leads}本で主演。折れ線は直近5年間の割合`,
      actors: (people, most) => `登録されている${people}人のうち上位${most}人（放送・公開済みの作品のみ）`,
      pairs: (count) => `2作品以上で共演した${count}組`,
      pairsShown: (shown, count) => `2作品以上で共演した${count}組のうち${shown}組`,
    },
    footer: (day) => `Hanryu · ${day}現在`,
    unfinished: (month) => `${month}までの集計`,
    outlet: { television: 'テレビ', streaming: '配信のみ', film: '映画', stage: '舞台' },
    broadcast: '放送',
    streamed: '配信',
    withLead: '韓国の俳優が主演',
    withoutLead: 'そのほかの役',
    share: '主演の割合（直近5年間）',
    asLead: '主演',
    asOther: 'そのほかの役',
    korean: '韓国',
    japanese: '日本',
    works: (count) => `${count}本`,
    alt: {
      years: (count, list) => `韓国の俳優が出演した日本の作品${count}本の年別棒グラフ。${list}。`,
      places: (list) => `韓国の俳優が出演した作品の、放送局・配信サービス別の棒グラフ。${list}。`,
      leads: (leads, count, list) =>
        `${count}本のうち${leads}本で韓国の俳優が主演していることを示す棒と折れ線のグラフ。年別：${list}。`,
      leadsLine: (first, firstShare, last, lastShare) =>
        `直近5年間の割合は${first}年の${firstShare}から${last}年の${lastShare}へ`,
      actors: (list) => `日本での出演作が多い韓国の俳優の棒グラフ。${list}。`,
      pairs: (list) => `再共演した俳優を線で結んだ図。${list}。`,
      of: (part, whole) => `${whole}本中${part}本`,
      leading: (works, leads) => (leads === 0 ? works : `${works}（主演${leads}本）`),
      career: (name, works, first, last, list) =>
        `${name}の日本での歩み。${first}年から${last}年までの${works}を並べた年表。${list}。`,
    },
    career: '歩み',
    careerTitle: (name) => `${name}：日本での歩み`,
    careerUnder: (works, first, last) => `${works}（${first}〜${last}年）`,
    careerLeft: (count) => `ほか${count}本は省略`,
    mark: { lead: '主演', supporting: '出演', small: 'ゲスト・特別出演・声' },
    ahead: '放送・公開前',
    unsure: '放送・公開は未確認',
  },
  ko: {
    noRoom: '지금은 메모리가 부족해 그림을 만들 수 없습니다. 내용을 글로 알려 드립니다.',
    slow: '지금은 그림을 만드는 데 시간이 걸립니다. 1분쯤 뒤에 다시 시도해 주세요. 내용을 글로 알려 드립니다.',
    and: ', ',
    picture: {
      years: '한국 배우가 출연한 일본 작품(연도별)',
      places: '어디에서 방송·공개되었나',
      leads: '한국 배우가 주연을 맡은 작품의 비율',
      actors: '일본 출연작이 많은 한국 배우',
      pairs: '다시 만난 한국 배우와 일본 배우',
    },
    under: {
      years: (count, years, most) =>
        `모두 ${count}편, 가장 많은 해는 ${most}편(${years.map((year) => `${year}년`).join(', ')})`,
      places: (most) => `작품 수 상위 ${most}곳(한 작품이 여러 곳에서 집계될 수 있습니다)`,
      leads: (leads, count) => `${count}편 가운데 ${leads}편에서 주연, 꺾은선은 최근 5년간의 비율`,
      actors: (people, most) => `등록된 배우 ${people}명 가운데 상위 ${most}명(방송·공개된 작품만 집계)`,
      pairs: (count) => `두 작품 이상 함께 출연한 ${count}쌍`,
      pairsShown: (shown, count) => `두 작품 이상 함께 출연한 ${count}쌍 가운데 ${shown}쌍`,
    },
    footer: (day) => `Hanryu · ${day} 기준`,
    unfinished: (month) => `${month}까지 집계`,
    outlet: { television: 'TV', streaming: '스트리밍 전용', film: '영화', stage: '무대' },
    broadcast: '방송',
    streamed: '스트리밍',
    withLead: '한국 배우 주연',
    withoutLead: '그 밖의 배역',
    share: '주연 비율(최근 5년)',
    asLead: '주연',
    asOther: '그 밖의 배역',
    korean: '한국',
    japanese: '일본',
    works: (count) => `${count}편`,
    alt: {
      years: (count, list) => `한국 배우가 출연한 일본 작품 ${count}편의 연도별 막대그래프입니다. ${list}.`,
      places: (list) => `한국 배우가 출연한 작품의 방송사·스트리밍 서비스별 막대그래프입니다. ${list}.`,
      leads: (leads, count, list) =>
        `${count}편 가운데 ${leads}편에서 한국 배우가 주연임을 보여 주는 막대·꺾은선 그래프입니다. 연도별: ${list}.`,
      leadsLine: (first, firstShare, last, lastShare) =>
        `최근 5년간의 비율은 ${first}년 ${firstShare}에서 ${last}년 ${lastShare}로 바뀌었습니다`,
      actors: (list) => `일본 출연작이 많은 한국 배우의 막대그래프입니다. ${list}.`,
      pairs: (list) => `다시 만난 배우들을 선으로 이은 그림입니다. ${list}.`,
      of: (part, whole) => `${whole}편 중 ${part}편`,
      leading: (works, leads) => (leads === 0 ? works : `${works}(주연 ${leads}편)`),
      career: (name, works, first, last, list) =>
        `${name}의 일본 활동 연표입니다. ${first}년부터 ${last}년까지 ${works}이 있습니다. ${list}.`,
    },
    career: '걸어온 길',
    careerTitle: (name) => `${name}: 일본에서 걸어온 길`,
    careerUnder: (works, first, last) => `${works}, ${first}~${last}년`,
    careerLeft: (count) => `${count}편은 생략`,
    mark: { lead: '주연', supporting: '조연', small: '게스트·특별출연·목소리' },
    ahead: '방송·공개 전',
    unsure: '방송·공개 미확인',
  },
});
