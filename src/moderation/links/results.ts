import * as z from 'zod';

/** How an address answered when it was last asked. */
const linkResult = z.strictObject({
  /** `gone`: the site says so. `silent`: no answer, or one for which the site, or the network on this side, may be at fault. */
  outcome: z.enum(['answers', 'gone', 'silent']),
  /** The status or the reason of a fault, as a moderator can read it. */
  detail: z.string(),
  day: z.string(),
  /** The first of the days in a row on which it did not answer. */
  since: z.string().optional(),
});

const linkFile = z.strictObject({ version: z.literal(1), links: z.record(z.string(), linkResult) });

export type LinkResult = z.infer<typeof linkResult>;
export type LinkResults = Readonly<Record<string, LinkResult>>;

/** The file in the state folder with the results of `npm run data:links`. */
export const linksFile = 'links.json';

/** A file that is missing, or that another version wrote, is no results. */
export function readResults(text: string | undefined): LinkResults {
  if (text === undefined) return {};
  try {
    return linkFile.safeParse(JSON.parse(text)).data?.links ?? {};
  } catch {
    return {};
  }
}

export const resultsText = (links: LinkResults): string => `${JSON.stringify({ version: 1, links }, null, 1)}\n`;

/**
 * Whether a moderator should look at an address. A site may be down for a day, or refuse programs: what is only silent
 * has to be so on two days.
 */
export const isBroken = ({ outcome, since, day }: LinkResult): boolean =>
  outcome === 'gone' || (outcome === 'silent' && since !== undefined && since < day);
