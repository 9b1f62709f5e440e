import { asks, type Ask } from '../plans/asks.ts';

/** Fan meetings and the like have no word of their own: the words that refuse them (`decline.event`) ask for them. */
const hasWords = (ask: Ask): ask is Exclude<Ask, 'event'> => ask !== 'event';

/** What is asked about a work, a person or a character: the fields of records, and what no field holds. */
export const asked = [...asks.filter(hasWords), 'similar', 'recommend', 'said'] as const;
