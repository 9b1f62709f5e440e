import { asks } from '../plans/asks.ts';

/** What is asked about a work, a person or a character: the fields of records, and what no field holds. */
export const asked = [...asks, 'similar', 'recommend', 'said'] as const;
