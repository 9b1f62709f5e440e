import { topics } from '../../catalog/schema/quote.ts';
import { asked } from './asked.ts';

/**
 * Every meaning that a word of a question can have. This list is the contract between the lexicon, which gives each meaning
 * its words in three languages, and the reader, which makes plans from meanings. A new meaning is added here first.
 */
export const vocabulary = {
  /** Asks about a work, a person or a character. */
  asks: asked,
  /** The subject of a statement or a figure: the topics of data/quotes and data/figures, and finer ones. */
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
  /** The side of the trend that a statement takes. */
  stance: ['for', 'against'],
  /** The kind of thing that is wanted. */
  noun: ['actor', 'actress', 'work', 'name', 'person'],
  /** Restrictions. */
  trade: ['idol', 'singer', 'model'],
  form: ['film', 'series', 'serial', 'special', 'short', 'stage'],
  billing: ['lead', 'supporting', 'guest', 'cameo', 'voice'],
  gender: ['male', 'female'],
  /** "Korean", "Japanese", "joint", with any noun: an actor, a drama, a title. */
  origin: ['korean', 'japanese', 'joint'],
  place: ['japan', 'korea', 'abroad'],
  /** The language or script of a wanted title or name. */
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
  /** Operations on the facts that were found. */
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
   * Exclusions. `except` covers the words after it in English, those before it in Japanese and Korean; `excepted` covers the
   * words before it ("Netflix excluded"). `not` denies the verb beside it.
   */
  exclusion: ['except', 'excepted', 'not'],
  shape: ['who', 'what', 'when', 'year', 'where', 'which', 'why', 'how', 'how-long', 'yes-no', 'list', 'either'],
  junction: ['and', 'or', 'but'],
  /** Refers to something named before: "he", "その作品", "그 배우". */
  pronoun: ['male', 'female', 'person', 'people', 'work', 'thing'],
  time: [
    'today',
    'tomorrow',
    'day-after-tomorrow',
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
  /** Reasons why the bot declines a question. */
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
  /** Does not change the question; `opening` comes before a sentence begins: "so", "hey", "ok". */
  filler: ['word', 'opening'],
} as const;
