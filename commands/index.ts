import { about } from './about.ts';
import { actor } from './actor.ts';
import { ask } from './ask.ts';
import type { Command } from './command.ts';
import { follow } from './follow.ts';
import { following } from './following.ts';
import { quote } from './quote.ts';
import { search } from './search.ts';
import { series } from './series.ts';
import { withWaitingHints } from './waiting.ts';
import { who } from './who.ts';

const lookups: readonly Command[] = [ask, actor, series, quote, search, follow, following, who];

/** The one list of commands: read by the router, by registration and by the tests of the documents. */
export const commands: readonly Command[] = [...lookups, about(lookups)].map(withWaitingHints);
