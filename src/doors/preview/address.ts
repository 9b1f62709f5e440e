import * as z from 'zod';

/** The recipient of follow messages: a person, or a channel. */
const address = z.strictObject({ kind: z.enum(['user', 'channel']), id: z.string().regex(/^\d{17,20}$/u) });

/** The address in a body; undefined for anything else. */
export function addressIn(body: string): z.infer<typeof address> | undefined {
  try {
    return address.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined;
  }
}
