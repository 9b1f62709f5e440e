import { isForm } from '../src/cards/kit/form.ts';
import type { Reply } from '../src/cards/kit/reply.ts';
import { within } from '../src/state/deadline.ts';
import type { Command, Context } from './command.ts';

/** The milliseconds that an answer waits for the store to report a hint. Discord waits 3 s for the whole answer. */
export const hintPatience = 300;

/** Something that a reply tells its reader once, beside the answer. */
export interface Hint {
  /** The reply with the hint; undefined if it has no room for it. */
  readonly addTo: (reply: Reply) => Reply | undefined;
  /** Resolves to true for the one reply that shows the hint. */
  readonly take: () => Promise<boolean>;
  /** Undoes `take`, so that the next reply shows the hint. */
  readonly giveBack: () => Promise<unknown>;
}

/** The hints that are due for the user of an interaction. */
type HintSource = (context: Context) => Promise<readonly Hint[]>;

/** The reply with the hint if it has room for it, and if no other reply shows it meanwhile. */
async function withHint(reply: Reply, { addTo, take, giveBack }: Hint): Promise<Reply> {
  const hinted = addTo(reply);
  if (hinted === undefined) return reply;
  const taking = take();
  const taken = await within(hintPatience, taking, 'late').catch(() => false);
  // The hint came too late for this reply.
  if (taken === 'late') void taking.then((isTaken) => (isTaken ? giveBack() : undefined)).catch(() => undefined);
  return taken === true ? hinted : reply;
}

/** Adds hints to the replies of a command. They are looked for beside its work, and it answers even if the store does not. */
export const withHints =
  (sources: readonly HintSource[]) =>
  (command: Command): Command => ({
    ...command,
    async execute(options, context) {
      const looking = sources.map((due) => within(hintPatience, due(context), []).catch(() => []));
      let reply = await command.execute(options, context);
      for (const hint of (await Promise.all(looking)).flat()) {
        if (isForm(reply)) break;
        reply = await withHint(reply, hint);
      }
      return reply;
    },
  });
