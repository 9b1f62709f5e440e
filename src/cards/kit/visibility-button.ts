import type { APIButtonComponent } from 'discord-api-types/v10';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { withButton } from './added-button.ts';
import { customId, type CustomId } from './custom-id.ts';
import { button, type Reply, type Visibility } from './reply.ts';

/** The prefix of custom ids that are about a message itself, whatever command made it. */
export const messageCommand = 'message';

const showCustomId = (remake: CustomId | undefined): CustomId =>
  remake === undefined ? customId(messageCommand, 'show') : customId(messageCommand, 'show', remake);

function visibilityButton(
  visibility: Visibility,
  remake: CustomId | undefined,
  language: Language,
): APIButtonComponent {
  const words = commonWords[language].button;
  return visibility === 'private'
    ? button(words.showToAll, showCustomId(remake), { emoji: '📢' })
    : button(words.deleteAnswer, customId(messageCommand, 'delete'), { emoji: '🗑️' });
}

/** The answer of a look-up with *Show to all* or *Delete*. */
export function withVisibilityButton(reply: Reply, language: Language): Reply {
  const { visibility, remake, rows = [] } = reply;
  if (visibility === undefined || reply.ephemeral === true) return reply;
  return { ...reply, rows: withButton(rows, visibilityButton(visibility, remake, language)) };
}
