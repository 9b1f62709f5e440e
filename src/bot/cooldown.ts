import { InteractionType, type APIInteraction } from 'discord-api-types/v10';
import { colours } from '../cards/kit/colours.ts';
import type { Reply } from '../cards/kit/reply.ts';
import { languageOf, type Language } from '../language/language.ts';
import { cooldownWords } from '../language/words/cooldown.ts';
import { createAllowance } from './allowance.ts';
import type { Answer } from './bot.ts';
import { newMessage } from './respond.ts';

/** Ten commands at once, then one a second; a press of a button costs a third of a command: leafing through is quick. */
export const burstMilliseconds = 10_000;
export const commandCost = 1_000;
export const pressCost = 333;

/** About 10 MB when all of them are busy within ten seconds, which is more than Discord would let through. */
const mostPeople = 50_000;

/** Autocomplete is not counted: Discord itself holds it back while somebody types. */
function costOf({ type }: APIInteraction): number {
  if (type === InteractionType.ApplicationCommand) return commandCost;
  return type === InteractionType.MessageComponent || type === InteractionType.ModalSubmit ? pressCost : 0;
}

function personOf(interaction: APIInteraction): string | undefined {
  const member = 'member' in interaction ? interaction.member : undefined;
  const user = 'user' in interaction ? interaction.user : undefined;
  return member?.user.id ?? user?.id;
}

/** Says when to try again; `again` in milliseconds since 1970. */
export function tooFastCard(again: number, language: Language): Reply {
  const [title, description] = cooldownWords[language].tooFast(`<t:${Math.ceil(again / 1000)}:R>`);
  return { embeds: [{ title: title ?? '', description: description ?? '', color: colours.notice }], ephemeral: true };
}

/** The same bot, but one that asks people for patience who ask faster than they can read. */
export function withCooldown(answer: Answer, now: () => Date): Answer {
  const allowance = createAllowance({ burst: burstMilliseconds, people: mostPeople });
  return async (interaction) => {
    const cost = costOf(interaction);
    const person = personOf(interaction);
    if (cost === 0 || person === undefined) return answer(interaction);
    const instant = now().getTime();
    const wait = allowance.spend(person, cost, instant);
    if (wait === 0) return answer(interaction);
    const language = languageOf('locale' in interaction ? interaction.locale : undefined);
    return { ...newMessage(tooFastCard(instant + wait, language), true), instead: 'too fast' };
  };
}
