import { formatDate } from '../date.ts';
import type { Widen } from '../widen.ts';
import { headlines } from './headlines/en.ts';
import { labels } from './labels/en.ts';

/** All texts of the answers of /ask, in English. The other two languages have exactly these keys. */
export const en = {
  headline: headlines,
  labels,
  lead: { yes: 'Yes. ', no: 'No. ' },
  unknown: {
    title: 'I do not know that name',
    one: (name: string) => `I have nobody and nothing called ${name}, so I cannot answer.`,
    near: (name: string) => `Nearest to ${name}:`,
    known: 'I did recognise:',
  },
  decline: {
    title: 'I cannot answer that',
    private: 'I do not talk about private lives. I know only what sources say about the work.',
    forecast: 'I do not guess what is still to come. See </upcoming> for what has been announced.',
    opinion: 'Who is better or more beautiful is for you to judge. I can compare works, ages, ratings and dates.',
    spoiler: 'I do not give away endings. I can tell you what it is about, who is in it and where to watch it.',
    sequel: 'My sources say nothing of a sequel. I can tell you what has come out and what is announced.',
    news: 'I do not follow the daily news. I can tell you what is announced and what has come out.',
    picture: 'I cannot see pictures. Give me a name or a title.',
    account:
      'I have no Instagram, X or YouTube accounts on record. I can tell you about works and where to watch them.',
    event: 'I do not list coming fan meetings, concerts or tickets. I can tell you about works and their dates.',
    piracy: 'I only name official services. Ask me where to watch a title.',
    rules: 'I answer questions about Korean actors who work in Japan, and nothing changes that.',
    greeting: 'Hello! I answer questions about Korean actors who work in Japan.',
    bot: 'I am Hanryu, a bot that answers questions about Korean actors who work in Japan, from sources.',
    outside: 'That is outside what I know. I answer questions about Korean actors who work in Japan.',
    'not-on-record': 'My sources do not say.',
    ask: (ask: string) => `My sources give no ${ask}.`,
    instead: 'You can ask me:',
  },
  empty: { title: 'Ask me something', text: 'For example:' },
  who: {
    title: 'In this message',
    none: 'I found no actor, work or other name that I know in this message.',
    empty: 'This message has no text that I can read.',
  },
  caveat: {
    unconfirmed: '※ Not confirmed by a source.',
    'shared-name': 'Several people have that name: all of them are counted.',
    'japan-only': 'Work in Japan only.',
    'watch-checked': 'Offers change: check before you subscribe.',
    'gender-unknown': 'The records of Japanese co-stars do not say who is a man or a woman, so all of them are listed.',
    'reports-vary': 'Sources differ on who was first: each line is what its source says.',
    'popularity-unranked': 'No source ranks all of them by popularity: this is what single ones say.',
    nearest: 'Nearest to it:',
    'as-far-as-sources': '',
  },
  /** In answers about the future: the date of the newest source. */
  knownUntil: (day: string) => `My sources go up to ${day}.`,
  noWorksOf: (person: string) => `My sources name no work of ${person} in Japan.`,
  /** Answers about upcoming works. */
  ahead: {
    one: (person: string, work: string, status: string) => `Next for ${person}: ${work}. ${status}.`,
    none: (where: string) => `My sources name nothing that is still to come${where}.`,
    next: (person: string) => `My sources name no next work of ${person} in Japan.`,
    soFar: 'So far:',
  },
  unused: (words: string) => `Not taken into account: ${words}`,
  asOf: (day: string) => `As of ${day}`,
  sources: 'Sources',
  more: { works: (count: number) => `… and ${count} more`, people: (count: number) => `… and ${count} more` },
  menu: 'Open…',
  button: {
    all: (count: number) => `Show all ${count}`,
    back: 'Back to the answer',
    previous: 'Previous',
    next: 'Next',
  },
  follow: {
    premise: 'What is it about?',
    cast: 'Cast',
    watch: 'Where to watch',
    works: 'Works in Japan',
    profile: 'Profile',
    said: 'What was said',
    similar: 'Something like it',
  },
  filter: {
    open: ' (',
    between: ', ',
    close: ')',
    span: (from: string, to: string) =>
      from === to ? from : from === '' ? `until ${to}` : to === '' ? `since ${from}` : `${from} to ${to}`,
    form: {
      series: 'series',
      film: 'films',
      special: 'TV specials',
      short: 'short films',
      stage: 'stage works',
      drama: 'TV dramas',
    },
    billing: { lead: 'in the lead', supporting: 'supporting', guest: 'as a guest', cameo: 'cameo', voice: 'voice' },
    country: { JP: 'Japanese', 'JP-KR': 'Japan–Korea co-productions', KR: 'Korean productions', 'not-KR': 'in Japan' },
    nation: { KR: 'Korean actors', JP: 'Japanese actors', TH: 'Thai actors' },
    makerNation: { KR: 'by a Korean director', JP: 'by a Japanese director', TH: 'by a Thai director' },
    gender: { m: 'men', f: 'women' },
    with: (name: string) => name,
    member: (group: string) => `members of ${group}`,
    idol: 'members of a group',
    awarded: 'with an award',
    awards: {
      oscar: 'Oscar',
      'japan-academy': 'Japan Academy Film Prize',
      cannes: 'Cannes',
      venice: 'Venice',
      berlin: 'Berlin',
      emmy: 'Emmy',
      'golden-globe': 'Golden Globe',
      locarno: 'Locarno',
      busan: 'Busan',
      'blue-dragon': 'Blue Dragon Awards',
      baeksang: 'Baeksang Arts Awards',
    },
    basedOnKorean: 'after a Korean original',
    original: {
      film: 'after a Korean film',
      series: 'after a Korean drama',
      webtoon: 'after a Korean webtoon',
      novel: 'after a Korean novel',
    },
    based: 'after an original',
    born: (span: string) => `born ${span}`,
    died: (span: string) => (span === '' ? 'who have died' : `died ${span}`),
    agencyIn: { JP: 'with an agency in Japan', KR: 'with an agency in Korea' },
    told: (words: string) => `“${words}”`,
    bornIn: (day: string) =>
      `born ${day.length > 2 ? 'on' : 'in'} ${formatDate(`2000-${day}`, 'en').replace(/ \d{4}$/u, '')}`,
    episodes: (least: string, most: string) =>
      most === ''
        ? `${least} episodes or more`
        : least === ''
          ? `${most} episodes or fewer`
          : `${least} to ${most} episodes`,
    credits: (least: string, most: string) =>
      most === '' ? `${least} works or more` : least === '' ? `${most} works or fewer` : `${least} to ${most} works`,
    running: 'on air now',
    many: (count: number) => `${count} or more of them`,
    asSelf: 'playing themselves',
    place: (place: string) => `filmed or set in ${place}`,
    debuted: (span: string) => `first seen in Japan: ${span}`,
    ahead: 'announced',
    out: 'already out',
    after: (work: string) => `after ${work}`,
    before: (work: string) => `before ${work}`,
    without: (what: string) => `without ${what}`,
    koreans: 'Korean actors',
  },
  country: { KR: 'Korea', JP: 'Japan', TH: 'Thailand' },
  together: ', ',
  statements: (count: number) => (count === 1 ? '1 statement' : `${count} statements`),
};

export type AnswerWords = Widen<typeof en>;
