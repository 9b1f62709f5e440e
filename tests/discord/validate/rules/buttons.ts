import { ButtonStyle, type APIButtonComponent, type APIMessageComponentEmoji } from 'discord-api-types/v10';
import { broken, type Violations } from '../violation.ts';

/** https://discord.com/developers/docs/components/reference#button */
export function* buttonRules(button: APIButtonComponent, path: string): Violations {
  const has = (key: 'custom_id' | 'url' | 'sku_id' | 'label' | 'emoji') =>
    key in button && Boolean(button[key as keyof APIButtonComponent]);
  if (button.style === ButtonStyle.Premium) {
    if (!has('sku_id') || has('custom_id') || has('label') || has('url') || has('emoji')) {
      yield broken(path, 'a premium button has a sku_id and nothing else');
    }
    return;
  }
  if (button.style === ButtonStyle.Link) {
    if (!has('url') || has('custom_id')) yield broken(path, 'a link button has a url and no custom_id');
    // The API: "Scheme must be one of ('http', 'https', 'discord')".
    else if (!/^(https?|discord):\/\//i.test(button.url))
      yield broken(`${path}/url`, `a link button opens http, https or discord, not "${button.url}"`);
  } else if (!has('custom_id') || has('url') || has('sku_id')) {
    yield broken(path, 'a button has a custom_id, no url and no sku_id');
  }
  // Both are API behaviour that the documentation leaves out.
  if (!has('label') && !has('emoji')) yield broken(path, 'a button needs a label or an emoji');
  yield* emojiRules(button.emoji, `${path}/emoji`);
}

// The `v` flag is younger than the compile target, hence the constructor. Discord takes ❤ without its variation selector too.
const ONE_EMOJI = new RegExp('^(\\p{RGI_Emoji}|\\p{Extended_Pictographic}\\uFE0F?)$', 'v');

/** The API answers COMPONENT_INVALID_EMOJI to any other text. A custom emoji (with an id) may have any name. */
export function* emojiRules(emoji: APIMessageComponentEmoji | null | undefined, path: string): Violations {
  if (emoji?.name && !emoji.id && !ONE_EMOJI.test(emoji.name)) yield broken(path, `"${emoji.name}" is not one emoji`);
}
