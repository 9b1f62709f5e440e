import { about } from './about.ts';
import { actor } from './actor.ts';
import type { Command } from './command.ts';
import { quote } from './quote.ts';
import { search } from './search.ts';
import { series } from './series.ts';

const lookups: readonly Command[] = [actor, series, quote, search];

/** The one list of commands: read by the router, by registration and by the tests of the documents. */
export const commands: readonly Command[] = [...lookups, about(lookups)];
