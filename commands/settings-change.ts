import { eachOwn } from '../src/cards/settings/page.ts';
import type { SettingsPage } from '../src/cards/settings/view.ts';
import { languages, type Language } from '../src/language/language.ts';
import type { Settings } from '../src/state/servers/servers.ts';
import { postHours, postParts, type PostSettings } from '../src/state/servers/settings.ts';
import { zoneNamed } from './zone.ts';

/** One change of the settings, and the page that shows it. */
export interface SettingsEdit {
  readonly page: SettingsPage;
  readonly decide: (before: Settings) => Settings;
}

type PostEdit = (post: PostSettings) => PostSettings;

const ofPost =
  (edit: PostEdit): SettingsEdit['decide'] =>
  (before) => ({ ...before, post: edit(before.post) });

/**
 * The channel, the hour and the zone decide when the next post is due. Posts that were off before contain no older
 * news.
 */
const inChannel = (channel: string, language: Language, now: number): PostEdit => {
  return (post) => ({ ...post, channel, language, on: post.channel === undefined ? now : post.on, chosen: now });
};

const atHour = (hour: number, now: number): SettingsEdit => ({
  page: 'time',
  decide: ofPost((post) => (post.hour === hour ? post : { ...post, hour, chosen: now })),
});

export const inZone = (zone: string, now: number): SettingsEdit => ({
  page: 'time',
  decide: ofPost((post) => (post.zone === zone ? post : { ...post, zone, chosen: now })),
});

/** Lets posts go out again that Discord refused. */
export const again = (now: number): SettingsEdit => ({
  page: 'channel',
  decide: ofPost((post) => ({ ...post, chosen: now })),
});

/** The change that a menu makes; undefined if the menu does not offer these values. */
export function editFrom(
  name: string,
  values: readonly string[],
  commands: ReadonlyMap<string, string>,
  reader: Language,
  now: number,
): SettingsEdit | undefined {
  const [value = ''] = values;
  switch (name) {
    case 'language': {
      const language = languages.find((one) => one === value);
      if (language === undefined && value !== eachOwn) return undefined;
      const decide: SettingsEdit['decide'] = (before) => {
        const { language: _, ...others } = before;
        return language === undefined ? others : { ...others, language };
      };
      return { page: 'language', decide };
    }
    case 'quiz':
      return { page: 'quiz', decide: (before) => ({ ...before, quizChannel: value }) };
    case 'channel':
      return { page: 'channel', decide: ofPost(inChannel(value, reader, now)) };
    case 'hour':
      return postHours.includes(Number(value)) ? atHour(Number(value), now) : undefined;
    case 'zone': {
      const zone = zoneNamed(value);
      return zone === undefined ? undefined : inZone(zone, now);
    }
    case 'parts':
      return {
        page: 'parts',
        decide: ofPost((post) => ({ ...post, parts: postParts.filter((part) => values.includes(part)) })),
      };
    case 'quiet':
      return {
        page: 'quiet',
        decide: (before) => ({ ...before, quiet: [...commands.keys()].filter((id) => values.includes(id)) }),
      };
    default:
      return undefined;
  }
}

function withoutQuizChannel(before: Settings): Settings {
  const { quizChannel: _, ...others } = before;
  return others;
}

function withoutChannel(post: PostSettings): PostSettings {
  const { channel: _, ...others } = post;
  return others;
}

/** The change that a button undoes; undefined if its setting cannot be unset. */
export function editWithout(name: string | undefined): SettingsEdit | undefined {
  if (name === 'quiz') return { page: 'quiz', decide: withoutQuizChannel };
  return name === 'channel' ? { page: 'channel', decide: ofPost(withoutChannel) } : undefined;
}
