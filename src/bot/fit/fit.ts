import { limits, shorten } from '../../cards/kit/limits.ts';
import type { Reply } from '../../cards/kit/reply.ts';
import { fitEmbeds } from './embeds.ts';
import { fitRows } from './rows.ts';

export interface Fitted {
  readonly reply: Reply;
  /** The parts that were shortened or left out, without any text of the card; empty for almost every reply. */
  readonly gaveWay: readonly string[];
}

/**
 * Every reply and every message passes through here on its way to Discord, which refuses a whole message for one character
 * too many: a fan then sees "The application did not respond". Cards keep within the limits themselves and know best what
 * to leave out; this is the safety net below them, for data and combinations that nobody thought of.
 */
export function fit(reply: Reply): Fitted {
  const gaveWay: string[] = [];
  const note = (what: string): void => void gaveWay.push(what);
  const { files } = reply;
  if ((files?.length ?? 0) > limits.attachments) note(`${files?.length} files`);
  return {
    reply: {
      ...reply,
      embeds: fitEmbeds(reply.embeds, note),
      ...(reply.rows === undefined ? {} : { rows: fitRows(reply.rows, note) }),
      ...(files === undefined
        ? {}
        : {
            files: files
              .slice(0, limits.attachments)
              .map((file) => ({ ...file, description: shorten(file.description, limits.altText) })),
          }),
    },
    gaveWay: [...new Set(gaveWay)],
  };
}
