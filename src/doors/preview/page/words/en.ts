/** Every word of the page itself, in English. The words of the bot come from the bot. */
export const en = {
  title: 'Hanryu · preview',
  channel: 'ask-hanryu',
  topic: 'Preview on this computer: nothing you type here leaves it',
  language: 'Language',
  theme: { toLight: 'Switch to light', toDark: 'Switch to dark' },
  stage: {
    you: 'You are',
    personas: { fan: 'Fan', stranger: 'Stranger, another fan', manager: 'Manager of the server' },
    where: 'in',
    places: { server: '#ask-hanryu', direct: 'Direct messages' },
    followMessage: 'Next follow message',
    followMessageHint: 'Shows the next message that the bot sends to followers here',
    nothingFollowed: {
      server: 'Nothing is followed in this channel yet. The manager can follow for it: /follow with here:True.',
      direct: 'You do not follow anybody yet. Use /follow first.',
    },
  },
  clear: 'Clear messages',
  cleared: 'Messages cleared',
  messages: 'Messages',
  placeholder: 'Type / and ask Hanryu',
  input: 'Command',
  send: 'Send',
  commands: 'Commands',
  options: 'Options',
  suggestions: 'Suggestions',
  loading: 'Searching…',
  noMatch: 'No options match your search.',
  required: 'required',
  optional: 'optional',
  count: (count: number) => (count === 1 ? '1 suggestion' : `${count} suggestions`),
  /** The text before the person's name, between the name and the command, and after the command. */
  used: ['', ' used ', ''],
  thinking: 'Hanryu is thinking…',
  form: { cancel: 'Cancel', send: 'Submit' },
  failed: 'The application did not respond',
  notDrawn: 'The preview does not draw this yet.',
  onlyYou: 'Only you can see this',
  dismiss: 'Dismiss message',
  dismissed: 'Message dismissed',
  deleted: 'Message deleted',
  app: 'App',
  choose: 'Make a selection',
  replyTo: 'Click to see the card',
  spoiler: 'Spoiler: press to show',
  apps: 'Apps',
  picture: 'Picture',
  enlarge: 'Enlarge the picture',
  close: 'Close',
  languageChanged: 'New answers are in English. Earlier ones stay as they were, as in Discord.',
  followMessage: {
    next: (at: string) => `Goes out on ${at}`,
    last: (at: string) => `Nothing is due; the last one was of ${at}`,
  },
  download: (name: string) => `Download ${name}`,
  problem: {
    required: (option: string) => `“${option}” is required.`,
    choice: (option: string) => `“${option}” has to be one of the choices.`,
    number: (option: string) => `“${option}” has to be a number within its bounds.`,
    boolean: (option: string) => `“${option}” has to be True or False.`,
    length: (option: string) => `“${option}” is too short or too long.`,
    command: 'There is no such command. Type / to see them all.',
  },
  welcome: {
    title: { server: 'Welcome to #ask-hanryu!', direct: 'Direct messages with Hanryu' },
    text: 'Ask about Korean actors who work in Japan: who they are, what they played in, who said what about it. Type / for all commands, or start with one of these:',
    sample: 'Just finished Eye Love You… Chae Jong-hyeop and Nikaido Fumi were perfect together!',
  },
};

type Widen<T> = T extends string
  ? string
  : T extends readonly string[]
    ? readonly string[]
    : T extends (...given: infer Given) => string
      ? (...given: Given) => string
      : { readonly [Key in keyof T]: Widen<T[Key]> };

export type Words = Widen<typeof en>;
