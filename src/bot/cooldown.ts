import { InteractionType, type APIInteraction } from 'discord-api-types/v10';
import { colours } from '../cards/kit/colours.ts';
import type { Reply } from '../cards/kit/reply.ts';
import { languageOf, type Language } from '../language/language.ts';
import { cooldownWords } from '../language/words/cooldown.ts';
import { createAllowance } from './allowance.ts';
import type { HandleInteraction } from './handle-interaction.ts';
import { userOf } from './origin.ts';
import { ephemeralMessage } from './respond.ts';

/** Ten commands at once, then one a second. A button costs a third of a command, because turning pages is quick. */
export const burstMilliseconds = 10_000;
export const commandCost = 1_000;
const pressCost = 333;

/** About 10 MB if all of them are active within ten seconds, which is more than Discord's limits allow. */
const mostPeople = 50_000;

/** Autocomplete is free: Discord itself limits it while somebody types. */
function costOf({ type }: APIInteraction): number {
  if (type === InteractionType.ApplicationCommand) return commandCost;
  return type === InteractionType.MessageComponent || type === InteractionType.ModalSubmit ? pressCost : 0;
}

/** Tells the user when to try again; `again` is in milliseconds since 1970. */
function tooFastCard(again: number, language: Language): Reply {
  const [title, description] = cooldownWords[language].tooFast(`<t:${Math.ceil(again / 1000)}:R>`);
  return { embeds: [{ title: title ?? '', description: description ?? '', color: colours.notice }], ephemeral: true };
}

/** Wraps the bot: it asks people to wait if they send more than they can read. */
export function withCooldown(answer: HandleInteraction, now: () => Date): HandleInteraction {
  const allowance = createAllowance({ burst: burstMilliseconds, people: mostPeople });
  return async (interaction) => {
    const cost = costOf(interaction);
    const person = userOf(interaction)?.id;
    if (cost === 0 || person === undefined) return answer(interaction);
    const instant = now().getTime();
    const wait = allowance.spend(person, cost, instant);
    if (wait === 0) return answer(interaction);
    const language = languageOf('locale' in interaction ? interaction.locale : undefined);
    return { ...ephemeralMessage(tooFastCard(instant + wait, language)), instead: 'too fast' };
  };
}
