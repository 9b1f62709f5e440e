import {
  MessageFlags,
  type APIAllowedMentions,
  type APIEmbed,
  type APIMessage,
  type APIMessageTopLevelComponent,
} from 'discord-api-types/v10';
import { broken, type Violations } from '../violation.ts';
import { attachmentAddressRules, uploadRules, type Upload } from './attachments.ts';
import { embedRules } from './embeds.ts';
import { lengthOf } from './length.ts';
import { mentionRules } from './mentions.ts';
import { messageComponentRules } from './message-components.ts';

/** What the rules read of a message body, whichever endpoint it goes to. */
export interface MessageBody {
  content?: string | null | undefined;
  embeds?: readonly APIEmbed[] | null | undefined;
  components?: readonly APIMessageTopLevelComponent[] | null | undefined;
  attachments?: readonly unknown[] | null | undefined;
  allowed_mentions?: APIAllowedMentions | null | undefined;
  flags?: MessageFlags | null | undefined;
  poll?: unknown;
  sticker_ids?: readonly unknown[] | null | undefined;
  message_reference?: unknown;
  nonce?: string | number | null | undefined;
  enforce_nonce?: boolean | null | undefined;
}

/** What surrounds a message body. */
export interface MessageContext {
  /** A new message in a channel, the answer to an interaction (a follow-up too), or the edit of a message. */
  readonly kind: 'message' | 'answer' | 'edit';
  readonly files?: readonly Upload[] | undefined;
  /** The message as it is before the edit, if that is known. */
  readonly edited?: APIMessage | undefined;
}

/** The schema says 4000 for some endpoints; that is for people with Nitro. */
const CONTENT = 2000;

const { SuppressEmbeds, SuppressNotifications, IsVoiceMessage, IsComponentsV2, Ephemeral } = MessageFlags;
const FLAGS_OF_A_MESSAGE = SuppressEmbeds | SuppressNotifications | IsVoiceMessage | IsComponentsV2;

/** https://discord.com/developers/docs/resources/message#create-message */
export function* messageRules(
  body: MessageBody,
  path: string,
  { kind, files = [], edited }: MessageContext,
): Violations {
  const isV2 = Boolean(((body.flags ?? 0) | (edited?.flags ?? 0)) & IsComponentsV2);
  const length = lengthOf(body.content);
  if (length > CONTENT) yield broken(`${path}/content`, `${length} characters of content; at most ${CONTENT}`);
  yield* flagRules(body.flags ?? 0, `${path}/flags`, kind);
  yield* embedRules(body.embeds ?? [], `${path}/embeds`);
  yield* messageComponentRules(body.components ?? [], `${path}/components`, isV2);
  yield* mentionRules(body.allowed_mentions ?? {}, `${path}/allowed_mentions`);
  yield* uploadRules(files, `${path}/attachments`);
  // The attachments of a message that is edited but not known here may be anything.
  if (kind !== 'edit' || edited) yield* attachmentAddressRules(body, path, files, edited);

  const result = edited ? afterEdit(edited, body) : body;
  if (isV2 && (result.content || result.embeds?.length || result.poll || result.sticker_ids?.length)) {
    yield broken(path, 'a message with IS_COMPONENTS_V2 has only components: no content, embeds, poll or stickers');
  }
  if ((kind !== 'edit' || edited) && isEmpty(result, files)) yield broken(path, 'the message is empty');
}

/** https://discord.com/developers/docs/resources/message#message-object-message-flags: an edit ignores what it cannot set. */
function* flagRules(flags: number, path: string, kind: MessageContext['kind']): Violations {
  if (kind === 'edit') return;
  if (kind === 'message' && flags & Ephemeral) yield broken(path, 'only the answer to an interaction can be ephemeral');
  const others = flags & ~(FLAGS_OF_A_MESSAGE | Ephemeral);
  if (others) yield broken(path, `the flags ${others} cannot be set by an application`);
}

/** Keys that an edit leaves out stay as they were. */
function afterEdit(before: APIMessage, edit: MessageBody): MessageBody {
  const {
    content = before.content,
    embeds = before.embeds,
    components = before.components,
    attachments = before.attachments,
  } = edit;
  return { content, embeds, components, attachments, poll: before.poll, sticker_ids: before.sticker_items };
}

function isEmpty(body: MessageBody, files: readonly Upload[]): boolean {
  const lists = [body.embeds, body.components, body.sticker_ids, body.attachments, files];
  return !lengthOf(body.content) && !body.poll && !body.message_reference && lists.every((list) => !list?.length);
}
