import { PermissionFlagsBits } from 'discord-api-types/v10';
import { settingsPageCard, zoneForm } from '../src/cards/settings/page.ts';
import { settingsCard, settingsNotice } from '../src/cards/settings/settings.ts';
import { settingsPages, type SettingsView } from '../src/cards/settings/view.ts';
import { isForm } from '../src/cards/kit/form.ts';
import { typed } from '../src/cards/kit/escape.ts';
import type { Reply } from '../src/cards/kit/reply.ts';
import { isStopped, ledgerOf } from '../src/follow/daily-post/ledger.ts';
import { nextPostTime } from '../src/follow/daily-post/post-time.ts';
import { settingsWords } from '../src/language/words/settings.ts';
import type { Language } from '../src/language/language.ts';
import { changeSettings, settingsOf, type Settings } from '../src/state/servers/servers.ts';
import type { CardOrForm, Command, Context } from './command.ts';
import { everywhereCommand } from './everywhere.ts';
import { again, editFrom, editWithout, inZone, type SettingsEdit } from './settings-change.ts';
import { todaysPost } from './settings-show.ts';
import { commonZones, zoneNamed } from './zone.ts';

/** The commands whose answers a server can make ephemeral: those that look something up. */
const quietable: ReadonlySet<string> = new Set([
  'ask',
  'actor',
  'series',
  'quote',
  'search',
  'upcoming',
  'costars',
  'compare',
  'random',
  'on-this-day',
  'trend',
]);

const nameIn = ({ data }: Command, language: Language): string =>
  data.name_localizations?.[language === 'en' ? 'en-US' : language] ?? data.name;

/** The server, or the reply that says why its settings cannot be shown here. */
function serverOf({ origin, language }: Context): string | Reply {
  const words = settingsWords[language];
  if (origin.server === undefined) return settingsNotice(words.noServer);
  return origin.managesServer ? origin.server : settingsNotice(words.notYours);
}

/** A button of the card updates the card itself. */
const inPlace = (shown: CardOrForm | undefined): CardOrForm | undefined =>
  shown === undefined || isForm(shown) || shown.apart === true ? shown : { ...shown, ephemeral: false };

/** Receives the other commands from the list, so that this file does not depend on them. */
export function settings(others: readonly Command[]): Command {
  const named = (language: Language): ReadonlyMap<string, string> =>
    new Map(
      others
        .filter(({ data }) => quietable.has(data.name))
        .map((command) => [command.data.name, nameIn(command, language)]),
    );

  async function viewOf(server: string, current: Settings, { state, language, now }: Context): Promise<SettingsView> {
    const { post } = current;
    return {
      settings: current,
      commands: named(language),
      next: post.channel === undefined ? undefined : nextPostTime(post, now),
      isStopped: post.channel !== undefined && isStopped(await ledgerOf(state.store, server), post),
    };
  }

  async function change(server: string, { page, decide }: SettingsEdit, context: Context): Promise<Reply> {
    const { state, language, now } = context;
    const { before, after } = await changeSettings(state.store, server, decide, now);
    return settingsCard(await viewOf(server, after, context), { page, before }, language);
  }

  async function fromMenu(server: string, name: string, context: Context): Promise<Reply | undefined> {
    const { chosen, language, now } = context;
    if (chosen === undefined) return undefined;
    const words = settingsWords[language];
    if (name === 'channel' && !chosen.botMayPost)
      return settingsNotice(words.mayNotPost(`<#${chosen.values[0] ?? ''}>`));
    const edit = editFrom(name, chosen.values, named(language), language, now.getTime());
    return edit && change(server, edit, context);
  }

  async function show(server: string, page: string | undefined, context: Context): Promise<Reply> {
    const view = await viewOf(server, await settingsOf(context.state.store, server), context);
    const known = settingsPages.find((one) => one === page);
    return known === undefined
      ? settingsCard(view, undefined, context.language)
      : settingsPageCard(known, view, commonZones, context.language);
  }

  async function press([verb, name]: readonly string[], context: Context): Promise<CardOrForm | undefined> {
    const server = serverOf(context);
    if (typeof server !== 'string') return server;
    const { state, language, now } = context;
    const without = verb === 'clear' ? editWithout(name) : undefined;
    switch (verb) {
      case 'all':
      case 'page':
        return show(server, name, context);
      case 'set':
        return fromMenu(server, name ?? '', context);
      case 'clear':
        return without && change(server, without, context);
      case 'again':
        return change(server, again(now.getTime()), context);
      case 'show':
        return todaysPost(server, await settingsOf(state.store, server), context);
      case 'zone':
        return zoneForm((await settingsOf(state.store, server)).post.zone, language);
      default:
        return undefined;
    }
  }

  return {
    data: everywhereCommand(
      { en: 'settings', ja: '設定', ko: '설정' },
      {
        en: 'This server’s language, channels, daily post, and which answers only the asker sees',
        ja: 'サーバーの言語・チャンネル・毎日の投稿・本人だけに表示する回答',
        ko: '서버의 언어, 채널, 매일 게시글, 본인에게만 보이는 답변',
      },
    )
      .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
      .toJSON(),

    execute(_options, context) {
      const server = serverOf(context);
      return typeof server === 'string' ? show(server, undefined, context) : server;
    },

    async press(path, context) {
      const shown = await press(path, context);
      // The confirmation replaces the menu; a refusal leaves the menu in place.
      return shown !== undefined && 'rows' in shown ? inPlace(shown) : shown;
    },

    async submit([verb], { zone: text = '' }, context) {
      const server = serverOf(context);
      if (typeof server !== 'string') return server;
      if (verb !== 'zone') return undefined;
      const zone = zoneNamed(text);
      if (zone === undefined) return settingsNotice(settingsWords[context.language].unknownZone(typed(text)));
      return { ...(await change(server, inZone(zone, context.now.getTime()), context)), ephemeral: false };
    },
  };
}
