import type { Widen } from '../widen.ts';

/** What following and its messages say, in English. The other two languages have exactly these keys. */
export const en = {
  followed: (name: string) => `Following ${name}`,
  already: (name: string) => `You already follow ${name}`,
  tells:
    'You are told of new works and parts, of a date that is set or moved, and on the day before and the day it comes out.',
  whenToYou: (zone: string) => `At most one direct message a day, at 09:00 (${zone}).`,
  whenHere: (zone: string) => `At most one message a day in this channel, at 09:00 (${zone}).`,
  coming: 'Coming up',
  listHint: 'The list, and how to stop: /following',
  full: (most: number) => [
    'The list is full',
    `At most ${most} can be followed. Stop following something with /following first.`,
  ],
  notYours: [
    'For those who run this channel',
    'Only somebody who may manage this channel can change what it follows. Leave out “here” to be told yourself.',
  ],
  noChannel: [
    'Not in this place',
    'I write of my own accord only in channels of a server that I was added to. Leave out “here” to be told yourself.',
  ],
  unknownZone: (zone: string) => `I do not know the time zone ${zone}. Pick one from the list, such as Asia/Seoul.`,
  unknownZoneTitle: 'Which time zone?',
  listTitle: 'What you follow',
  listTitleHere: 'What this channel follows',
  listEmpty: 'Nothing yet. /follow somebody or a work, and you are told what is new.',
  listEmptyHere: 'Nothing yet. Somebody who may manage this channel can add something with /follow and “here”.',
  record: 'not in the catalog any more',
  stop: (name: string) => `Stop: ${name}`,
  stopMenu: 'Stop following…',
  again: 'Follow again',
  tryAgain: 'Try again',
  triedAgain: ['I shall try again', 'The next message comes when there is something new.'],
  stopped: (name: string) => `No longer following ${name}`,
  stoppedText: 'Nothing more is told of it.',
  notFollowed: (name: string) => `${name} was not followed any more.`,
  open: 'Open the card',
  closed:
    '⚠️ Discord did not let me send you a direct message, so I stopped trying. Allow direct messages from a server that we share, then press “Try again”.',
  gone: '⚠️ I could not write in this channel any more, so I stopped trying. Give me View Channel, Send Messages and Embed Links here, then press “Try again”.',
  undelivered: '📭 Messages of what is followed did not arrive. See /following.',
  undeliveredHere: '📭 Messages of what this channel follows did not arrive. See /following with “here”.',
  digestTitle: 'News of what you follow',
  digestTitleHere: 'News of what this channel follows',
  digestFooter: (day: string, count: number) => `${day} · ${count === 1 ? '1 work' : `${count} works`} · /following`,
  reasonWork: (names: string) => `New in the catalog, with ${names}`,
  reasonCredit: (names: string) => `New in the cast and crew: ${names}`,
  reasonStart: (date: string) => `First day set: ${date}`,
  reasonStartMoved: (date: string, before: string) => `First day is now ${date} (was ${before})`,
  reasonEnd: (date: string) => `Last day set: ${date}`,
  reasonEndMoved: (date: string, before: string) => `Last day is now ${date} (was ${before})`,
  reasonToday: (date: string) => `First day: ${date}`,
  reasonTomorrow: (date: string) => `Tomorrow in Japan: ${date}`,
  moreWorks: (count: number) => (count === 1 ? '… and 1 more work' : `… and ${count} more works`),
};

export type FollowWords = Widen<typeof en>;
