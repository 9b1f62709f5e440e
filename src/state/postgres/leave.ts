import type { Client } from 'pg';
import { within } from '../deadline.ts';

const patience = 1_000;

/** Ends a connection. A frozen server does not confirm it: the connection is then left to the kernel. */
export async function leave(client: Client): Promise<void> {
  await within(patience, client.end(), undefined).catch(() => undefined);
}
