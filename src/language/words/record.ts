import { withParticle } from '../answers/josa.ts';
import { defineWords } from '../define-words.ts';

/** The number of somebody's works in Japan, and how many of them are leads, not out yet, unconfirmed, or cancelled. */
interface JapaneseWorks {
  readonly works: number;
  readonly first: string;
  readonly last: string;
  readonly leads: number;
  readonly ahead: number;
  /** The date has passed, and no source confirms the release. */
  readonly unconfirmed: number;
  readonly cancelled: number;
}

/** Korean productions that somebody played in Japan. */
interface StagedWorks {
  readonly runs: number;
  readonly first: string;
  readonly last: string;
}

/** How many of somebody's works are Japanese, Korean on a stage in Japan, and other Korean ones. */
interface CountedWorks {
  readonly japanese: number;
  readonly staged: number;
  readonly others: number;
}

const some = (count: number, text: string): string[] => (count > 0 ? [text] : []);

/** Fields and titles of the cards about a person or a work. */
export const recordWords = defineWords({
  en: {
    field: {
      born: 'Born',
      died: 'Died',
      agency: 'Agency',
      employer: 'Works at',
      group: 'Group',
      debut: 'Debut',
      firstJapanese: 'First work in Japan',
      worksInJapan: 'Work in Japan',
      stagedInJapan: 'Korean productions staged in Japan',
      works: 'Works',
      behindTheCamera: 'Behind the camera',
      knownFor: 'Known in Korea for',
      alsoWritten: 'Also written',
      otherTitles: 'Other titles',
      nicknames: 'Nicknames',
      japan: 'Ties to Japan',
      status: 'When',
      where: 'Where',
      cast: 'Cast',
      by: 'Crew',
      basedOn: 'Based on',
      genres: 'Genre',
      background: 'Good to know',
      figures: 'In numbers',
      said: 'What was said',
      companies: 'Companies',
      verbatim: 'In their own words',
    },
    former: (group: string) => `${group} (former member)`,
    agedAtDeath: (years: number) => `aged ${years}`,
    died: (date: string) => `died ${date}`,
    otherBirths: (dates: string) => `other pages say ${dates}`,
    since: (date: string) => `since ${date}`,
    formerUntil: (group: string, date: string) => `${group} (former member, until ${date})`,
    asOf: (date: string) => `as of ${date}`,
    age: (years: number) => `age ${years}`,
    /** Some parts are described instead of named: "as the Engineer", "as a mysterious girl". */
    asCharacter: (character: string) => `as ${character.replace(/^(?:A|The) /u, (article) => article.toLowerCase())}`,
    episodes: (count: number) => (count === 1 ? '1 episode' : `${count} episodes`),
    unverifiedCredit: 'credit unconfirmed',
    platformIn: (platform: string, country: string) => `${platform} (${country})`,
    platformAnnounced: (platform: string) => `${platform} (announced)`,
    nothingSaid: 'No statements about this are on record yet.',
    nothingHere: 'Nothing is on record here yet.',
    /** The first line of an actor's card. */
    inJapan: ({ works, first, last, leads, ahead, unconfirmed, cancelled }: JapaneseWorks) =>
      [
        `**${works === 1 ? '1 work' : `${works} works`} in Japan** (${first === last ? first : `${first}–${last}`})`,
        ...some(leads, works === 1 ? 'as a lead' : `${leads} as a lead`),
        ...some(ahead, works === 1 ? 'not out yet' : `${ahead} not out yet`),
        ...some(unconfirmed, works === 1 ? 'release unconfirmed' : `${unconfirmed} with an unconfirmed release`),
        ...some(cancelled, works === 1 ? 'cancelled' : `${cancelled} cancelled`),
      ].join(', '),
    noJapaneseWork: (day: string) => `No Japanese production on record (sources to ${day}).`,
    /** Korean stage productions that came to Japan. */
    stagedInJapan: ({ runs, first, last }: StagedWorks) =>
      `**${runs === 1 ? '1 Korean production' : `${runs} Korean productions`} staged in Japan** (${first === last ? first : `${first}–${last}`})`,
    /** The kinds in a list of all works, so that the list agrees with the counts on the card. */
    worksCounted: ({ japanese, staged, others }: CountedWorks) =>
      [
        `${japanese} in Japan`,
        ...some(
          staged,
          staged === 1 ? '1 Korean production staged in Japan' : `${staged} Korean productions staged in Japan`,
        ),
        ...some(others, others === 1 ? '1 Korean series or film' : `${others} Korean series and films`),
      ].join(' · '),
    japanTitle: (name: string) => `${name} and Japan`,
    costarSummary: (count: number) =>
      count === 1
        ? 'Japanese co-star of Korean actors in one work on record.'
        : `Japanese co-star of Korean actors in ${count} works on record.`,
    makerSummary: (count: number) =>
      count === 1 ? 'Worked on one work on record.' : `Worked on ${count} works on record.`,
    pictureCredit: (credit: string) => `Picture: ${credit}`,
    castTitle: (title: string) => `Cast of ${title}`,
    worksTitle: (name: string) => `Works of ${name}`,
    saidTitle: (subject: string) => `What was said: ${subject}`,
    sourcesTitle: (subject: string) => `Sources: ${subject}`,
    /** Marks a paraphrase. */
    paraphrase: 'In our words',
    exactWords: (words: string) => `“${words}”`,
    /** Introduces the beginning of an original that is not in the reader's language. */
    original: 'Original',
    sourceIn: (language: string) => `Sources in ${language}`,
    everyStatement: 'All statements',
    narrow: 'Narrow down…',
    /** Below the choices of the menu that narrows statements. */
    filterKind: { topic: 'Topic', stance: 'For or against', language: 'Language of the source' },
    similarTitle: (title: string) => `More like ${title}`,
    detailsTitle: (name: string) => `More about ${name}`,
    backgroundTitle: (title: string) => `Background: ${title}`,
    figuresTitle: (title: string) => `In numbers: ${title}`,
    quotesTitle: (topic: string) => `What people say: ${topic}`,
    quotesAll: 'What people say about Korean actors in Japan',
  },
  ja: {
    field: {
      born: '生年月日',
      died: '没年月日',
      agency: '所属事務所',
      employer: '所属',
      group: 'グループ',
      debut: 'デビュー',
      firstJapanese: '日本での初出演作',
      worksInJapan: '日本での出演作',
      stagedInJapan: '韓国作品の日本公演',
      works: '出演作',
      behindTheCamera: 'スタッフとして参加',
      knownFor: '韓国での代表作',
      alsoWritten: '別表記',
      otherTitles: 'その他の題名',
      nicknames: '愛称・異名',
      japan: '日本との縁',
      status: '時期',
      where: '放送・配信',
      cast: '出演',
      by: 'スタッフ',
      basedOn: '原作',
      genres: 'ジャンル',
      background: '作品メモ',
      figures: '数字',
      said: '関連する発言',
      companies: '制作会社',
      verbatim: '発言原文',
    },
    former: (group) => `元${group}`,
    agedAtDeath: (years) => `${years}歳没`,
    died: (date) => `死去：${date}`,
    otherBirths: (dates) => `${dates}とする出典もあり`,
    since: (date) => `${date}から`,
    formerUntil: (group, date) => `元${group}（${date}まで）`,
    asOf: (date) => `${date}時点`,
    age: (years) => `${years}歳`,
    /** Some sources describe the part: ショートドラマの役, 一人七役（沙羅、理華ほか）. */
    asCharacter: (character) => (/役(?:（[^）]*）)?$/u.test(character) ? character : `${character}役`),
    episodes: (count) => `全${count}話`,
    unverifiedCredit: '出演は未確認',
    platformIn: (platform, country) => `${platform}（${country}）`,
    platformAnnounced: (platform) => `${platform}（発表時点）`,
    nothingSaid: 'この件についての発言は、まだ登録がありません。',
    nothingHere: 'まだ登録がありません。',
    inJapan: ({ works, first, last, leads, ahead, unconfirmed, cancelled }) => {
      const of = (label: string, count: number): string[] => some(count, works === 1 ? label : `${label}${count}本`);
      return [
        `**日本での出演作${works}本**（${first === last ? first : `${first}〜${last}`}年）`,
        ...of('主演', leads),
        ...of('放送・公開前', ahead),
        ...of('放送・公開未確認', unconfirmed),
        ...of('中止', cancelled),
      ].join('、');
    },
    noJapaneseWork: (day) => `日本作品への出演は、${day}までの出典では確認できていません。`,
    stagedInJapan: ({ runs, first, last }) =>
      `**韓国作品の日本公演${runs}本**（${first === last ? first : `${first}〜${last}`}年）`,
    worksCounted: ({ japanese, staged, others }) =>
      [
        `日本での出演作${japanese}本`,
        ...some(staged, `韓国作品の日本公演${staged}本`),
        ...some(others, `韓国のドラマ・映画${others}本`),
      ].join(' · '),
    japanTitle: (name) => `${name}と日本`,
    costarSummary: (count) => `登録作品のうち${count}本で韓国の俳優と共演しています。`,
    makerSummary: (count) => `登録作品のうち${count}本にスタッフとして参加しています。`,
    pictureCredit: (credit) => `写真：${credit}`,
    castTitle: (title) => `『${title}』のキャスト`,
    worksTitle: (name) => `${name}の出演作`,
    saidTitle: (subject) => `${subject}をめぐる発言`,
    sourcesTitle: (subject) => `${subject}の出典`,
    paraphrase: '要旨',
    exactWords: (words) => `「${words}」`,
    original: '原文',
    sourceIn: (language) => `${language}の出典`,
    everyStatement: 'すべての発言',
    narrow: '絞り込む…',
    filterKind: { topic: '話題', stance: '追い風・向かい風', language: '出典の言語' },
    similarTitle: (title) => `『${title}』に似た作品`,
    detailsTitle: (name) => `${name}の詳細`,
    backgroundTitle: (title) => `『${title}』作品メモ`,
    figuresTitle: (title) => `『${title}』に関する数字`,
    quotesTitle: (topic) => `発言集：${topic}`,
    quotesAll: '韓国の俳優の日本進出をめぐる発言',
  },
  ko: {
    field: {
      born: '생년월일',
      died: '사망일',
      agency: '소속사',
      employer: '소속',
      group: '그룹',
      debut: '데뷔',
      firstJapanese: '일본 첫 작품',
      worksInJapan: '일본 출연작',
      stagedInJapan: '한국 작품 일본 공연',
      works: '출연작',
      behindTheCamera: '제작 참여',
      knownFor: '한국 대표작',
      alsoWritten: '다른 표기',
      otherTitles: '다른 제목',
      nicknames: '별명',
      japan: '일본과의 인연',
      status: '시기',
      where: '방송·스트리밍',
      cast: '출연',
      by: '제작진',
      basedOn: '원작',
      genres: '장르',
      background: '작품 메모',
      figures: '수치',
      said: '관련 발언',
      companies: '제작사',
      verbatim: '발언 원문',
    },
    former: (group) => `${group} 출신`,
    agedAtDeath: (years) => `향년 ${years}세`,
    died: (date) => `별세: ${date}`,
    otherBirths: (dates) => `${dates}이라는 출처도 있음`,
    since: (date) => `${date}부터`,
    formerUntil: (group, date) => `${group} 출신(${date}까지)`,
    asOf: (date) => `${date} 기준`,
    age: (years) => `만 ${years}세`,
    asCharacter: (character) => (/역(?:\([^)]*\))?$/u.test(character) ? character : `${character} 역`),
    episodes: (count) => `${count}부작`,
    unverifiedCredit: '출연 미확인',
    platformIn: (platform, country) => `${platform} (${country})`,
    platformAnnounced: (platform) => `${platform} (발표 기준)`,
    nothingSaid: '관련 발언은 아직 등록되어 있지 않습니다.',
    nothingHere: '아직 등록된 내용이 없습니다.',
    inJapan: ({ works, first, last, leads, ahead, unconfirmed, cancelled }) => {
      const of = (label: string, count: number): string[] => some(count, works === 1 ? label : `${label} ${count}편`);
      return [
        `**일본 출연작 ${works}편** (${first === last ? first : `${first}~${last}`}년)`,
        ...of('주연', leads),
        ...of('방송·공개 전', ahead),
        ...of('방송·공개 미확인', unconfirmed),
        ...of('취소', cancelled),
      ].join(', ');
    },
    noJapaneseWork: (day) => `일본 작품 출연은 확인되지 않았습니다(${day}까지의 출처 기준).`,
    stagedInJapan: ({ runs, first, last }) =>
      `**한국 작품 일본 공연 ${runs}편** (${first === last ? first : `${first}~${last}`}년)`,
    worksCounted: ({ japanese, staged, others }) =>
      [
        `일본 출연작 ${japanese}편`,
        ...some(staged, `한국 작품 일본 공연 ${staged}편`),
        ...some(others, `한국 드라마·영화 ${others}편`),
      ].join(' · '),
    japanTitle: (name) => `${withParticle(name, '과/와')} 일본`,
    costarSummary: (count) => `등록된 작품 ${count}편에서 한국 배우와 함께 출연했습니다.`,
    makerSummary: (count) => `등록된 작품 ${count}편의 제작에 참여했습니다.`,
    pictureCredit: (credit) => `사진: ${credit}`,
    castTitle: (title) => `〈${title}〉 출연진`,
    worksTitle: (name) => `${name} 출연작`,
    saidTitle: (subject) => `${subject} 관련 발언`,
    sourcesTitle: (subject) => `${subject} 출처`,
    paraphrase: '요지',
    exactWords: (words) => `“${words}”`,
    original: '원문',
    sourceIn: (language) => `${language} 출처`,
    everyStatement: '모든 발언',
    narrow: '좁혀 보기…',
    filterKind: { topic: '주제', stance: '호재·걸림돌', language: '출처의 언어' },
    similarTitle: (title) => `${withParticle(`〈${title}〉`, '과/와')} 비슷한 작품`,
    detailsTitle: (name) => `${name} 상세 정보`,
    backgroundTitle: (title) => `〈${title}〉 작품 메모`,
    figuresTitle: (title) => `〈${title}〉 관련 수치`,
    quotesTitle: (topic) => `발언 모음: ${topic}`,
    quotesAll: '한국 배우의 일본 진출에 관한 발언',
  },
});
