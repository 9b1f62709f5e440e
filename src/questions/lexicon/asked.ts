import { asks, type Ask } from '../plans/asks.ts';

/** Events such as fan meetings have no words of their own: the words that decline them (`decline.event`) ask for them. */
const hasWords = (ask: Ask): ask is Exclude<Ask, 'event'> => ask !== 'event';

/** Everything that can be asked about a work, a person or a character: fields of records, and asks without a field. */
export const asked = [...asks.filter(hasWords), 'similar', 'recommend', 'said'] as const;
