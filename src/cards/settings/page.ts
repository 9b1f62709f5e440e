import { languages, type Language } from '../../language/language.ts';
import { settingsWords } from '../../language/words/settings.ts';
import { zoneName } from '../../language/zone-names.ts';
import { postHours, postParts } from '../../state/servers/settings.ts';
import { colours } from '../kit/colours.ts';
import { customId } from '../kit/custom-id.ts';
import type { Form } from '../kit/form.ts';
import { limits } from '../kit/limits.ts';
import { channelMenu, choiceMenu } from '../kit/menus.ts';
import { button, rowsOf, type Reply, type Row } from '../kit/reply.ts';
import { hourText, languageNames, valueOf, zoneText, type SettingsPage, type SettingsView } from './view.ts';

/** Means “no fixed language” in the menu, because an option needs a value. */
export const eachOwn = 'own';

function languageRows({ settings: { language } }: SettingsView, reader: Language): Row[] {
  const words = settingsWords[reader];
  return rowsOf(
    choiceMenu(customId('settings', 'set', 'language'), words.chooseLanguage, [
      { value: eachOwn, label: words.eachOwn, isChosen: language === undefined },
      ...languages.map((one) => ({ value: one, label: languageNames[one], isChosen: language === one })),
    ]),
  );
}

function quizRows({ settings: { quizChannel } }: SettingsView, reader: Language): Row[] {
  const words = settingsWords[reader];
  return rowsOf(
    channelMenu(customId('settings', 'set', 'quiz'), words.chooseChannel, quizChannel),
    quizChannel === undefined ? [] : [button(words.anyChannel, customId('settings', 'clear', 'quiz'))],
  );
}

function channelRows({ settings: { post }, isStopped }: SettingsView, reader: Language): Row[] {
  const words = settingsWords[reader];
  return rowsOf(channelMenu(customId('settings', 'set', 'channel'), words.chooseChannel, post.channel), [
    ...(isStopped ? [button(words.tryAgain, customId('settings', 'again'), { emoji: '🔁', primary: true })] : []),
    ...(post.channel === undefined ? [] : [button(words.switchOff, customId('settings', 'clear', 'channel'))]),
  ]);
}

function timeRows({ settings: { post } }: SettingsView, zones: readonly string[], reader: Language): Row[] {
  const words = settingsWords[reader];
  const offered = [...new Set([post.zone, ...zones])].slice(0, limits.menuOptions);
  return rowsOf(
    choiceMenu(
      customId('settings', 'set', 'hour'),
      words.chooseHour,
      postHours.map((hour) => ({ value: String(hour), label: hourText(hour), isChosen: hour === post.hour })),
    ),
    choiceMenu(
      customId('settings', 'set', 'zone'),
      words.chooseZone,
      offered.map((zone) => ({
        value: zone,
        label: `${zoneName(zone, reader)} · ${zoneText(zone)}`,
        isChosen: zone === post.zone,
      })),
    ),
    [button(words.otherZone, customId('settings', 'zone'), { emoji: '🌏' })],
  );
}

function partsRows({ settings: { post } }: SettingsView, reader: Language): Row[] {
  const words = settingsWords[reader];
  const options = postParts.map((part) => ({
    value: part,
    label: words.part[part],
    isChosen: post.parts.includes(part),
  }));
  return rowsOf(
    choiceMenu(customId('settings', 'set', 'parts'), words.chooseParts, options, { least: 0, most: options.length }),
  );
}

function quietRows({ settings: { quiet }, commands }: SettingsView, reader: Language): Row[] {
  const words = settingsWords[reader];
  const options = [...commands].map(([id, name]) => ({ value: id, label: `/${name}`, isChosen: quiet.includes(id) }));
  return rowsOf(
    choiceMenu(customId('settings', 'set', 'quiet'), words.chooseCommands, options, { least: 0, most: options.length }),
  );
}

function controlsOf(page: SettingsPage, view: SettingsView, zones: readonly string[], reader: Language): Row[] {
  switch (page) {
    case 'language':
      return languageRows(view, reader);
    case 'quiz':
      return quizRows(view, reader);
    case 'channel':
      return channelRows(view, reader);
    case 'time':
      return timeRows(view, zones, reader);
    case 'parts':
      return partsRows(view, reader);
    case 'quiet':
      return quietRows(view, reader);
  }
}

/** One setting: its purpose, its value, and the controls that change it. */
export function settingsPageCard(
  page: SettingsPage,
  view: SettingsView,
  zones: readonly string[],
  reader: Language,
): Reply {
  const words = settingsWords[reader];
  return {
    embeds: [
      {
        title: words.page[page],
        description: [
          valueOf(page, view.settings, view.commands, reader),
          ...(page === 'channel' && view.isStopped ? [words.stopped] : []),
          `-# ${words.explain[page]}`,
        ].join('\n'),
        color: colours.notice,
      },
    ],
    rows: [
      ...controlsOf(page, view, zones, reader),
      ...rowsOf([button(words.back, customId('settings', 'all'), { emoji: '↩️' })]),
    ],
    ephemeral: true,
  };
}

/** A form for a time zone that is not in the menu. */
export function zoneForm(zone: string, reader: Language): Form {
  const words = settingsWords[reader];
  return {
    title: words.otherZone,
    to: customId('settings', 'zone'),
    fields: [
      {
        kind: 'text',
        id: 'zone',
        label: words.zoneLabel,
        description: words.zoneHelp,
        value: zoneText(zone),
        longest: 60,
      },
    ],
  };
}
