import { topics } from '../../catalog/schema/quote.ts';
import { asked } from './asked.ts';

/**
 * Everything that a word of a question can mean. This list is the contract between the lexicon, which gives each meaning
 * its words in three languages, and the reader, which makes plans of meanings. A new meaning is added here first.
 */
export const vocabulary = {
  /** What is asked about a work, a person or a character. */
  asks: asked,
  /** What a statement or a figure is about: the topics of data/quotes and data/figures, and finer ones. */
  topic: [
    ...topics,
    'money',
    'freedom',
    'fans',
    'script',
    'censorship',
    'slots',
    'streaming',
    'politics',
    'culture',
    'conditions',
    'challenge',
    'exports',
    'tourism',
    'audience',
  ],
  /** On which side of the trend a statement stands. */
  stance: ['for', 'against'],
  /** What kind of thing is wanted. */
  noun: ['actor', 'actress', 'work', 'name', 'person'],
  /** Restrictions. */
  trade: ['idol', 'singer', 'model'],
  form: ['film', 'series', 'serial', 'special', 'short', 'stage'],
  billing: ['lead', 'supporting', 'guest', 'cameo', 'voice'],
  gender: ['male', 'female'],
  /** "Korean", "Japanese", "joint", whatever it qualifies: an actor, a drama, a title. */
  origin: ['korean', 'japanese', 'joint'],
  place: ['japan', 'korea', 'abroad'],
  /** The language or the script in which a title or a name is wanted. */
  writing: ['english', 'japanese', 'korean', 'romaji', 'kana'],
  award: [
    'oscar',
    'japan-academy',
    'cannes',
    'venice',
    'berlin',
    'emmy',
    'golden-globe',
    'locarno',
    'busan',
    'blue-dragon',
    'baeksang',
  ],
  /** What is done with the facts that were found. */
  operator: [
    'first',
    'last',
    'newest',
    'next',
    'most',
    'least',
    'highest',
    'lowest',
    'oldest',
    'youngest',
    'longest',
    'shortest',
    'in-order',
    'newest-first',
    'count',
    'compare',
    'both',
    'only',
    'after',
    'before',
    'ever',
    'else',
    'more-than',
    'less-than',
    'at-least',
    'at-most',
  ],
  /**
   * What is kept out. `except` reaches over what follows it in English, over what precedes it in Japanese and Korean;
   * `excepted` reaches over what precedes it ("Netflix excluded"). `not` denies the verb it stands beside.
   */
  exclusion: ['except', 'excepted', 'not'],
  shape: ['who', 'what', 'when', 'year', 'where', 'which', 'why', 'how', 'how-long', 'yes-no', 'list', 'either'],
  junction: ['and', 'or', 'but'],
  /** Stands for what was named before: "he", "その作品", "그 배우". */
  pronoun: ['male', 'female', 'person', 'people', 'work', 'thing'],
  time: [
    'today',
    'tomorrow',
    'yesterday',
    'this-week',
    'next-week',
    'last-week',
    'this-month',
    'next-month',
    'last-month',
    'this-year',
    'next-year',
    'last-year',
    'year-before-last',
    'recently',
    'soon',
    'spring',
    'summer',
    'autumn',
    'winter',
  ],
  /** What the bot does not answer, and why. */
  decline: [
    'private',
    'body',
    'opinion',
    'forecast',
    'spoiler',
    'sequel',
    'injection',
    'off-topic',
    'elsewhere',
    'greeting',
    'picture',
    'news',
    'account',
    'event',
    'piracy',
    'family',
    'bot',
  ],
  /** Changes nothing about what is asked; `opening` stands before a sentence begins: "so", "hey", "ok". */
  filler: ['word', 'opening'],
} as const;
