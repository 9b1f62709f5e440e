import type { APIEmbedField } from 'discord-api-types/v10';
import { momentTimestamp } from '../../language/date.ts';
import type { Language } from '../../language/language.ts';
import { settingsWords } from '../../language/words/settings.ts';
import type { Settings } from '../../state/servers/servers.ts';
import { colours } from '../kit/colours.ts';
import { customId } from '../kit/custom-id.ts';
import { button, menu, rowsOf, type Reply } from '../kit/reply.ts';
import { settingsPages, valueOf, type SettingsPage, type SettingsView } from './view.ts';

/** A message about the settings that only the user sees. */
export const settingsNotice = ([title = '', description = '']: readonly string[]): Reply => ({
  embeds: [{ title, description, color: colours.notice }],
  ephemeral: true,
});

/** A changed setting, and its previous value. */
export interface ChangedSetting {
  readonly page: SettingsPage;
  readonly before: Settings;
}

function fieldOf(
  page: SettingsPage,
  { settings, commands, next, isStopped }: SettingsView,
  changed: ChangedSetting | undefined,
  reader: Language,
): APIEmbedField {
  const words = settingsWords[reader];
  const text = (of: Settings): string => valueOf(page, of, commands, reader);
  const value = text(settings);
  const before = changed?.page === page ? text(changed.before) : value;
  const comes = page === 'channel' && settings.post.channel !== undefined && next !== undefined && !isStopped;
  const shown = comes ? words.next(value, momentTimestamp(next)) : value;
  return {
    name: words.page[page],
    value: [
      before === value ? shown : words.changed(before.replaceAll('\n', ' · '), shown.replaceAll('\n', ' · ')),
      ...(page === 'channel' && isStopped ? [words.stopped] : []),
    ].join('\n'),
  };
}

/** All settings of the server; after a change, with the previous value. */
export function settingsCard(view: SettingsView, changed: ChangedSetting | undefined, reader: Language): Reply {
  const words = settingsWords[reader];
  const text = (of: Settings, page: SettingsPage): string => valueOf(page, of, view.commands, reader);
  const isSame = changed !== undefined && text(changed.before, changed.page) === text(view.settings, changed.page);
  return {
    embeds: [
      {
        title: words.title,
        ...(changed === undefined ? {} : { description: isSame ? words.unchanged : `✅ ${words.inEffect}` }),
        color: colours.notice,
        fields: settingsPages.map((page) => fieldOf(page, view, changed, reader)),
      },
    ],
    rows: rowsOf(
      menu(
        'settings',
        words.menu,
        settingsPages.map((page) => ({ label: words.page[page], to: customId('settings', 'page', page) })),
      ),
      [
        ...(view.isStopped
          ? [button(words.tryAgain, customId('settings', 'again'), { emoji: '🔁', primary: true })]
          : []),
        button(words.show, customId('settings', 'show'), { emoji: '👀' }),
      ],
    ),
    ephemeral: true,
  };
}
