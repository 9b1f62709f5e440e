import { topics, type Topic } from '../src/catalog/schema/quote.ts';
import { labels } from '../src/language/words/labels.ts';
import { choiceOption } from './choice-option.ts';
import type { Localised } from './everywhere.ts';

/** The option `topic`, whose values are the topics of statements. */
export const topicOption = (description: Localised) =>
  choiceOption(topics, (language) => labels[language].topic, { en: 'topic', ja: '話題', ko: '주제' }, description);

/** The topic with this id; undefined for any other text. */
export const topicOf = (value: string | undefined): Topic | undefined => topics.find((topic) => topic === value);
