import {
  ChannelType,
  type APIDMChannel,
  type APIGroupDMChannel,
  type APIRole,
  type APITextChannel,
  type APIUser,
  type GatewayGuildCreateDispatchData,
  type Locale,
  type RESTGetCurrentApplicationResult,
} from 'discord-api-types/v10';

// Users, guilds, channels as Discord sends them: every key that a client reads, with the value that a new one has.

/** What @everyone may do in a new server, as of 2026. */
export const EVERYONE = '2248473465835073';

/** Typed as any number: the flag types have no name for 0. */
const NO_FLAGS: number = 0;

export type Guild = GatewayGuildCreateDispatchData;
export type Channel = APITextChannel | APIDMChannel | APIGroupDMChannel;

export function makeUser(id: string, username: string, isBot = false): APIUser {
  return {
    id,
    username,
    discriminator: '0',
    global_name: isBot ? null : username,
    avatar: null,
    public_flags: NO_FLAGS,
    flags: NO_FLAGS,
    primary_guild: null,
    ...(isBot && { bot: true }),
  };
}

/** Discord's description requires them; discord-api-types does not know them. */
const UNTYPED = { type: null, explicit_content_filter: 0, eligible_oauth2_scopes: ['bot', 'applications.commands'] };

export function makeApplication(bot: APIUser, owner: APIUser, verifyKey: string): RESTGetCurrentApplicationResult {
  return {
    id: bot.id,
    name: 'Loopback',
    icon: null,
    description: '',
    verify_key: verifyKey,
    flags: NO_FLAGS,
    flags_new: '0',
    bot_public: true,
    bot_require_code_grant: false,
    bot,
    owner,
    team: null,
    summary: '',
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    approximate_guild_count: 1,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    integration_types_config: { 0: {}, 1: {} },
    event_webhooks_status: 1,
    ...UNTYPED,
  };
}

export function makeMember(joinedAt = '2020-01-01T00:00:00.000Z') {
  return {
    roles: [],
    nick: null,
    avatar: null,
    joined_at: joinedAt,
    premium_since: null,
    pending: false,
    flags: NO_FLAGS,
    communication_disabled_until: null,
  };
}

function makeRole(id: string, name: string): APIRole {
  return {
    id,
    name,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position: 0,
    permissions: EVERYONE,
    managed: false,
    mentionable: false,
    flags: NO_FLAGS,
  };
}

export function makeTextChannel(id: string, guildId: string, name: string): APITextChannel {
  return {
    id,
    type: ChannelType.GuildText,
    guild_id: guildId,
    name,
    position: 0,
    permission_overwrites: [],
    nsfw: false,
    topic: null,
    parent_id: null,
    last_message_id: null,
    rate_limit_per_user: 0,
  };
}

export function makeDirectMessages(id: string, recipient: APIUser): APIDMChannel {
  return { id, type: ChannelType.DM, name: null, last_message_id: null, recipients: [recipient], flags: NO_FLAGS };
}

export function makeGroup(id: string, recipients: APIUser[]): APIGroupDMChannel {
  return { id, type: ChannelType.GroupDM, name: null, last_message_id: null, recipients, icon: null };
}

interface GuildIdentity {
  id: string;
  name: string;
  ownerId: string;
  locale: Locale;
}

export function makeGuild(
  { id, name, ownerId, locale }: GuildIdentity,
  channel: APITextChannel,
  bot: APIUser,
  joinedAt: string,
): Guild {
  return {
    id,
    name,
    owner_id: ownerId,
    preferred_locale: locale,
    roles: [makeRole(id, '@everyone')],
    channels: [channel],
    members: [{ ...makeMember(joinedAt), user: bot, deaf: false, mute: false }],
    joined_at: joinedAt,
    member_count: 2,
    icon: null,
    splash: null,
    discovery_splash: null,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    emojis: [],
    stickers: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: NO_FLAGS,
    rules_channel_id: null,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    public_updates_channel_id: null,
    nsfw_level: 0,
    premium_progress_bar_enabled: false,
    safety_alerts_channel_id: null,
    hub_type: null,
    incidents_data: null,
    large: false,
    unavailable: false,
    voice_states: [],
    threads: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
