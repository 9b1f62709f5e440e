import { patientBot } from '../../patience.ts';
import { commands } from '../../../commands/index.ts';
import { createNextDigest } from '../../../src/bot/digests/next-digest.ts';
import type { LogLine } from '../../../src/bot/log.ts';
import { createRouter } from '../../../src/bot/router.ts';
import { guildId } from '../../../src/doors/preview/page/scene.ts';
import { startPreview, type Preview } from '../../../src/doors/preview/server.ts';
import { memoryState } from '../../../src/state/state.ts';
import { realKnowledge, testDay } from '../../real-data.ts';

export interface RealPreview extends Preview {
  readonly log: readonly LogLine[];
}

const now = (): Date => testDay;

/** The preview with the real bot on the real data; what it remembers lasts as long as the test. */
export async function realPreview(): Promise<RealPreview> {
  const log: LogLine[] = [];
  const knowledge = await realKnowledge();
  const state = memoryState();
  const preview = await startPreview({
    answer: createRouter({
      commands,
      knowledge: () => knowledge,
      state,
      log: (line) => log.push(line),
      now,
      ...patientBot,
      moderators: { homeServer: guildId, named: new Set() },
    }),
    payloads: () => commands.map(({ data }) => data),
    nextDigest: await createNextDigest({ store: state.store, catalog: () => knowledge.catalog, now }),
    port: 0,
  });
  return { ...preview, log };
}
