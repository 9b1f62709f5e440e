import type { LoopbackDiscord } from '../server.ts';
import { listed } from '../validate/violation.ts';
import { isSettled, type LiveInteraction } from '../world/interactions.ts';
import { eventually } from '../world/waiting.ts';

/** Waits as the person does; what goes wrong is told with everything that Discord refused on the way. */
export async function waitForAnswer({ world, patience }: LoopbackDiscord, interaction: LiveInteraction): Promise<void> {
  const withRefusals = (what: string) =>
    interaction.refusals.length > 0 ? `${what}\nDiscord refused\n${listed(interaction.refusals)}` : what;
  await eventually(
    world.changes,
    () => {
      const { failure } = interaction;
      if (failure !== undefined) throw new Error(withRefusals(`The application did not respond: ${failure}`));
      return isSettled(world, interaction) || undefined;
    },
    patience,
    () => withRefusals(`The application is thinking… and was not done after ${patience} ms`),
  );
}
