import type { Widen } from '../widen.ts';

/** What the pages of /about say, in English. The other two languages have exactly these keys. */
export const en = {
  page: { bot: 'This bot', gaps: 'Unanswered questions', 'forget-me': 'Forget me' },
  privacy: 'Privacy',
  terms: 'Terms of use',
  gapsTitle: 'What could not be answered',
  gapsText: 'Asked most often in vain, without who asked; kept for 90 days after the last time.',
  gapsNone: 'Nothing was asked in vain, or counting is switched off.',
  gap: (text: string, count: number, day: string) => `${text} · ${count === 1 ? 'once' : `${count} times`} · ${day}`,
  gapsNotYours: [
    'For those who run the server',
    'The list of unanswered questions is for people who may manage the server. Ask it there.',
  ],
  forgetTitle: 'Forget me?',
  forgetText:
    'I erase everything that I keep under your Discord account: what you follow, when you were last sent a message, and your results in games. It cannot be undone. What a channel follows stays, because it does not say who added it.',
  forgetYes: 'Erase everything of mine',
  forgotten: (count: number) => [
    'Forgotten',
    count === 0
      ? 'Nothing was kept under your account.'
      : `${count === 1 ? '1 entry was' : `${count} entries were`} erased. Nothing is kept under your account any more.`,
  ],
};

export type AboutWords = Widen<typeof en>;
