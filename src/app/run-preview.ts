import { commands } from '../../commands/index.ts';
import type { Log } from '../bot/log.ts';
import { createNextDigest } from '../bot/digests/next-digest.ts';
import type { Config } from '../environment/config.ts';
import { guildId } from '../doors/preview/page/scene.ts';
import { startPreview } from '../doors/preview/server.ts';
import { openBot } from './open-bot.ts';
import { onStop } from '../environment/stopping.ts';

/** Runs the web preview, which only this computer can reach. */
export async function runPreview(config: Config, log: Log): Promise<void> {
  // The preview's one server is its home, so that its manager can try what moderators see.
  const bot = await openBot({ ...config, homeServer: guildId }, log);
  const preview = await startPreview({
    answer: bot.answer,
    payloads: () => commands.map((command) => command.data),
    nextDigest: await createNextDigest({
      store: bot.state.store,
      catalog: () => bot.data.current().catalog,
      now: () => new Date(),
    }),
    port: config.port,
  });
  process.stdout.write(`Hanryu's web preview: ${preview.url}\n`);
  void bot.data.warm();
  onStop(async () => {
    await preview.close();
    await bot.close();
  });
}
