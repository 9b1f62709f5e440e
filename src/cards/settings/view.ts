import type { Language } from '../../language/language.ts';
import { zoneName } from '../../language/zone-names.ts';
import { commonWords } from '../../language/words/common.ts';
import { settingsWords } from '../../language/words/settings.ts';
import type { Settings } from '../../state/servers/servers.ts';
import { postParts } from '../../state/servers/settings.ts';
import { plain } from '../kit/escape.ts';

/** The settings, in the order of the overview. Each has a page of its own. */
export const settingsPages = ['language', 'quiz', 'channel', 'time', 'parts', 'quiet'] as const;
export type SettingsPage = (typeof settingsPages)[number];

/** The content of the settings cards. */
export interface SettingsView {
  readonly settings: Settings;
  /** The localised names of the commands whose answers can be ephemeral, by id. */
  readonly commands: ReadonlyMap<string, string>;
  /** When the next daily post is due. */
  readonly next: Date | undefined;
  /** Whether Discord refused the daily post. */
  readonly isStopped: boolean;
}

/** The name of each language in the language itself. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', ja: '日本語', ko: '한국어' };

export const hourText = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;
export const zoneText = (zone: string): string => zone.replaceAll('_', ' ');

const mention = (channel: string): string => `<#${channel}>`;

/** The value of a setting in one line. */
export function valueOf(
  page: SettingsPage,
  { language, quizChannel, quiet, post }: Settings,
  commands: SettingsView['commands'],
  reader: Language,
): string {
  const words = settingsWords[reader];
  const { comma } = commonWords[reader];
  switch (page) {
    case 'language':
      return language === undefined ? words.eachOwn : languageNames[language];
    case 'quiz':
      return quizChannel === undefined ? words.anyChannel : mention(quizChannel);
    case 'channel':
      return post.channel === undefined ? words.off : mention(post.channel);
    case 'time':
      return words.at(hourText(post.hour), plain(zoneName(post.zone, reader)));
    case 'parts': {
      const shown = postParts.filter((part) => post.parts.includes(part)).map((part) => words.part[part]);
      return shown.length === 0 ? words.nothing : shown.join('\n');
    }
    case 'quiet': {
      const shown = [...commands].filter(([id]) => quiet.includes(id)).map(([, name]) => `\`/${name}\``);
      return shown.length === 0 ? words.noCommand : shown.join(comma);
    }
  }
}
