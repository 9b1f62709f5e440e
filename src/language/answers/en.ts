import type { Widen } from '../widen.ts';

/**
 * The sentences of /ask, in English. Values come in already written and bold; `count` is a number in figures. The other
 * two languages have exactly these keys.
 */
const works = (count: string): string => (count === '1' ? '1 work' : `${count} works`);
const are = (count: string, one: string, many: string): string =>
  count === '1' ? `1 ${one} is` : `${count} ${many} are`;

export const en = {
  headline: {
    made: (v: { person: string; count: string }) => `${v.person} made ${works(v.count)} on record.`,
    plays: (v: { person: string; character: string; work: string }) =>
      `${v.character} in ${v.work} is played by ${v.person}.`,
    playsSeveral: (v: { count: string }) => `${v.count} characters on record go by that name, played by:`,
    castOf: (v: { work: string; count: string }) =>
      `${are(v.count, 'cast member', 'cast members')} on record for ${v.work}.`,
    noCast: (v: { work: string }) => `No cast is on record for ${v.work}.`,
    koreansIn: (v: { work: string; people: string }) => `From Korea in ${v.work}: ${v.people}.`,
    noKoreans: (v: { work: string }) => `No Korean actor is on record in the cast of ${v.work}.`,
    role: (v: { person: string; work: string; part: string }) => `${v.person} in ${v.work}: ${v.part}.`,
    roleUnnamed: (v: { person: string; work: string }) =>
      `${v.person} is in ${v.work}; the name of the part is not on record.`,
    notInCast: (v: { person: string; work: string }) =>
      `${v.person} is not in the cast of ${v.work} as far as it is on record.`,
    works: (v: { person: string; count: string; filter: string }) =>
      `${v.person}: ${v.count === '1' ? '1 Japanese work' : `${v.count} Japanese works`} on record${v.filter}.`,
    noWorks: (v: { person: string; filter: string }) => `No Japanese work of ${v.person} is on record${v.filter}.`,
    firstWork: (v: { person: string; work: string; date: string }) =>
      `The first Japanese work of ${v.person} on record is ${v.work} (${v.date}).`,
    latestWork: (v: { person: string; work: string; status: string }) =>
      `The latest Japanese work of ${v.person} on record is ${v.work}. ${v.status}.`,
    countWorks: (v: { person: string; count: string; filter: string }) =>
      `${v.person} has ${v.count === '1' ? '1 Japanese work' : `${v.count} Japanese works`} on record${v.filter}.`,
    premise: (v: { work: string; text: string }) => `${v.work}: ${v.text}`,
    watch: (v: { work: string; places: string }) => `${v.work} was seen on: ${v.places}.`,
    release: (v: { work: string; status: string }) => `${v.work}: ${v.status}.`,
    directors: (v: { work: string; makers: string }) => `${v.work} was directed by ${v.makers}.`,
    writers: (v: { work: string; makers: string }) => `${v.work} was written by ${v.makers}.`,
    producers: (v: { work: string; makers: string }) => `${v.work} was produced by ${v.makers}.`,
    companies: (v: { work: string; companies: string }) => `Behind ${v.work}: ${v.companies}.`,
    basedOn: (v: { work: string; text: string }) => `${v.work} is based on: ${v.text}`,
    episodes: (v: { work: string; count: string }) =>
      `${v.work} has ${v.count === '1' ? '1 episode' : `${v.count} episodes`}.`,
    notesOn: (v: { work: string; count: string }) => `This is on record about it for ${v.work}:`,
    awardsOf: (v: { subject: string; count: string }) => `Awards and festivals on record for ${v.subject}:`,
    awards: () => 'Acting awards in works with Korean actors, by the sources:',
    figuresOf: (v: { work: string; count: string }) => `${v.work} in numbers:`,
    figuresOn: (v: { figures: string; count: string }) =>
      `${v.figures}: ${v.count === '1' ? '1 figure' : `${v.count} figures`} on record.`,
    saidOf: (v: { subject: string; count: string }) =>
      `${are(v.count, 'statement', 'statements')} on record with ${v.subject}.`,
    saidOn: (v: { topic: string; count: string }) =>
      `${v.topic}: ${v.count === '1' ? '1 statement' : `${v.count} statements`} on record.`,
    whyJapan: (v: { count: string }) =>
      `Why Korean actors work in Japan: ${v.count} statements speak for it. Some of them:`,
    whyJapanPerson: (v: { person: string; count: string }) => `What is on record about why ${v.person} works in Japan:`,
    against: (v: { count: string }) => `What speaks against it: ${v.count} statements on record. Some of them:`,
    listActors: (v: { count: string; filter: string }) =>
      `${are(v.count, 'Korean actor', 'Korean actors')} on record with Japanese work${v.filter}.`,
    noActors: (v: { filter: string }) => `No Korean actor is on record with Japanese work${v.filter}.`,
    listWorks: (v: { count: string; filter: string }) =>
      `${are(v.count, 'Japanese work', 'Japanese works')} with Korean actors on record${v.filter}.`,
    noWorksAtAll: (v: { filter: string }) => `No Japanese work with Korean actors is on record${v.filter}.`,
    costars: (v: { person: string; count: string }) =>
      `${are(v.count, 'person', 'people')} on record beside ${v.person} in the same casts.`,
    noCostars: (v: { person: string }) => `Nobody is on record beside ${v.person} in the same cast.`,
    together: (v: { first: string; second: string; count: string }) =>
      `${v.first} and ${v.second} are together in ${works(v.count)} on record.`,
    notTogether: (v: { first: string; second: string }) =>
      `${v.first} and ${v.second} have no work in common on record.`,
    connected: (v: { first: string; second: string; people: string }) =>
      `${v.first} and ${v.second} have no work in common on record, but both worked with ${v.people}.`,
    compare: (v: { first: string; second: string }) => `${v.first} and ${v.second} side by side:`,
    most: (v: { person: string; count: string; filter: string }) =>
      `Most Japanese works on record${v.filter}: ${v.person}, with ${v.count}.`,
    firstEver: () => 'Who was first is claimed differently by different sources. What they say:',
    age: (v: { person: string; age: string; date: string }) => `${v.person} is ${v.age} years old (born ${v.date}).`,
    diedAt: (v: { person: string; date: string }) => `${v.person} died on ${v.date}.`,
    born: (v: { person: string; date: string }) => `${v.person} was born: ${v.date}.`,
    agency: (v: { person: string; agency: string }) => `Agency of ${v.person} on record: ${v.agency}.`,
    groups: (v: { person: string; groups: string }) => `Group of ${v.person} on record: ${v.groups}.`,
    members: (v: { group: string; count: string }) =>
      `${are(v.count, 'member', 'members')} of ${v.group} on record with Japanese work.`,
    noMembers: (v: { group: string }) => `No member of ${v.group} is on record with Japanese work.`,
    names: (v: { subject: string; names: string }) => `${v.subject} is also written: ${v.names}.`,
    nationality: (v: { person: string; country: string }) => `${v.person} is on record under: ${v.country}.`,
    profile: (v: { person: string; text: string }) => `${v.person}: ${v.text}`,
    sameName: (v: { subject: string; count: string }) => `${v.count} records share the name of ${v.subject}:`,
    onlyOne: (v: { subject: string }) => `Only one record goes by the name of ${v.subject}.`,
    recommend: (v: { count: string; filter: string }) =>
      `Newest Japanese works with Korean actors${v.filter}, to choose from:`,
    recommendLike: (v: { work: string; count: string }) => `Nearest to ${v.work} by genre, cast and makers:`,
    notOnRecord: (v: { subject: string }) => `That is not on record for ${v.subject}.`,
    declined: (v: { subject: string }) =>
      `I only tell what a source says about ${v.subject}, and that is not on record.`,
    notUnderstood: (v: { subject: string }) => `I cannot answer that about ${v.subject}.`,
    nthWork: (v: { person: string; work: string; place: string; count: string }) =>
      `${v.work} is number ${v.place} of the ${v.count} Japanese works of ${v.person} on record, by first day.`,
    declinedAtAll: () => 'That is not on record.',
  },
  instead: 'What is on record:',
  unknown: {
    title: 'I do not know that name',
    one: (name: string) => `Nothing in the catalog goes by ${name}, so I cannot answer.`,
    near: (name: string) => `Nearest to ${name}:`,
    known: 'I did recognise:',
  },
  outside: {
    title: 'That is outside what I know',
    text: 'I answer questions about Korean actors who work in Japan, from sources. These work:',
    examples: [
      'Who plays Tae-oh in Eye Love You?',
      'Where can I watch Romantics Anonymous?',
      'Why do Korean actors work in Japan?',
    ],
  },
  /** Questions that are offered while one is typed. */
  offer: {
    work: [
      (title: string) => `Where can I watch ${title}?`,
      (title: string) => `Who is in ${title}?`,
      (title: string) => `What is ${title} about?`,
      (title: string) => `How was ${title} received?`,
    ],
    person: [
      (name: string) => `What has ${name} done in Japan?`,
      (name: string) => `What did ${name} say about working in Japan?`,
      (name: string) => `How old is ${name}?`,
      (name: string) => `Who has ${name} worked with?`,
    ],
    general: [
      'Which Korean actor has the most Japanese works?',
      'What speaks against working in Japan?',
      'How much are Korean and Japanese actors paid?',
      'Which Korean actors were in Japanese dramas this year?',
      'What should I watch next?',
    ],
  },
  empty: {
    title: 'Ask me something',
    text: 'For example:',
  },
  who: {
    title: 'In this message',
    none: 'I found no actor, work or other name that I know in this message.',
    empty: 'This message has no text that I can read.',
  },
  caveat: {
    unconfirmed: '❔ Not seen in a source: unconfirmed.',
    'reports-vary': 'Reports vary; every figure stands with its own source.',
    claims: 'Each line is what its source claims.',
    'as-of': '',
    'shared-name': 'Others have the same name: they are in the menu.',
    'only-catalog': 'The catalog may not have everything.',
    'japan-only': 'Work in Japan only.',
    'watch-checked': 'Offers change: check before you subscribe.',
  },
  asOf: (day: string) => `As of ${day}`,
  sources: 'Sources',
  more: (count: number) => `… and ${count} more`,
  menu: 'Open…',
  filter: {
    open: ' (',
    between: ', ',
    close: ')',
    years: (from: string, to: string) =>
      from === to ? from : from === '' ? `until ${to}` : to === '' ? `since ${from}` : `${from}–${to}`,
    service: (name: string) => name,
    genre: (name: string) => `genre: ${name}`,
    maker: (name: string) => `made with ${name}`,
    group: (name: string) => `members of ${name}`,
    form: { series: 'series and specials', film: 'films', stage: 'stage works' },
    gender: { m: 'men', f: 'women' },
    lead: 'in the lead',
  },
  figures: {
    ratings: 'Ratings',
    'box-office': 'Box office',
    budget: 'Budgets',
    fees: 'Fees of actors',
    charts: 'Charts',
    'production-volume': 'Production volume',
    exports: 'Exports',
    audience: 'Audience',
    tourism: 'Tourism',
    other: 'Other figures',
  },
  country: { KR: 'Korea', JP: 'Japan', TH: 'Thailand' },
  together: ', ',
  follow: {
    'who-plays': 'Who plays whom?',
    cast: 'Cast',
    'koreans-in': 'Korean actors in it',
    role: 'Role',
    works: 'Works in Japan',
    'first-work': 'First work in Japan',
    'latest-work': 'Latest work',
    'count-works': 'How many works?',
    premise: 'What is it about?',
    watch: 'Where to watch?',
    release: 'When was it out?',
    director: 'Who directed?',
    writer: 'Who wrote it?',
    producer: 'Who produced?',
    'based-on': 'Based on what?',
    episodes: 'How many episodes?',
    production: 'How was it made?',
    music: 'Music',
    reception: 'How was it received?',
    ratings: 'Ratings',
    awards: 'Awards',
    'box-office': 'Box office',
    charts: 'Charts',
    said: 'What was said?',
    'why-japan': 'Why Japan?',
    against: 'What speaks against it?',
    language: 'Japanese language',
    fees: 'Fees',
    budget: 'Budgets',
    'list-actors': 'All Korean actors',
    'list-works': 'All works',
    costars: 'Co-stars',
    together: 'Works together',
    compare: 'Compare',
    'most-works': 'Who has most works?',
    'first-ever': 'Who was first?',
    age: 'Age',
    birthday: 'Birthday',
    agency: 'Agency',
    group: 'Group',
    members: 'Members',
    names: 'Names',
    nationality: 'Nationality',
    profile: 'Profile',
    'same-name': 'Same name?',
    recommend: 'What next?',
  },
};

export type AnswerWords = Widen<typeof en>;
