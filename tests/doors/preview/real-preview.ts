import { commands } from '../../../commands/index.ts';
import { worldOf } from '../../../src/app/live-data.ts';
import { createNextDigest } from '../../../src/bot/next-digest.ts';
import { createRouter } from '../../../src/bot/router.ts';
import { startPreview, type Preview } from '../../../src/doors/preview/server.ts';
import { forgetfulCommunity } from '../../../src/state/community.ts';
import { realCatalog, realModels, testDay } from '../../real-data.ts';

const now = (): Date => testDay;

/** The preview with the real bot on the real data; what it remembers lasts as long as the test. */
export async function realPreview(): Promise<Preview> {
  const catalog = await realCatalog();
  const world = worldOf(catalog, await realModels());
  const community = forgetfulCommunity();
  return startPreview({
    answer: createRouter({ commands, world: () => world, community, log: () => undefined, now }),
    payloads: () => commands.map(({ data }) => data),
    nextDigest: await createNextDigest({ store: community.store, catalog: () => catalog, now }),
    port: 0,
  });
}
