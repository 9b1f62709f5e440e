import type { Catalog } from '../../catalog/catalog.ts';
import type { Recipient } from '../../follow/follower.ts';
import type { Language } from '../../language/language.ts';
import { customId, type CustomId } from '../kit/custom-id.ts';
import { labelOf } from '../kit/hits.ts';

export const followedName = (id: string, catalog: Catalog, language: Language): string =>
  labelOf(id, catalog, language)?.name ?? id;

/** The custom id of a button that ends a follow: `me` is the user who presses it, `here` the channel of the message. */
export function stopCustomId(kind: Recipient['kind'], id: string): CustomId {
  return customId('follow', 'stop', kind === 'user' ? 'me' : 'here', id);
}
