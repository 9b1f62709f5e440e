import { bot, friend, users } from './scene.ts';

/** Avatars without a network: Skyra's own would be fetched from Discord's CDN. */
const svg = (inside: string): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80">${inside}</svg>`)}`;

/** The Korean wave (hanryu): three waves under a rising sun. */
export const botAvatar = svg(`
  <defs>
    <linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#ff7aa8"/><stop offset=".62" stop-color="#c2185b"/></linearGradient>
    <linearGradient id="sea" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#3b8ef0"/><stop offset="1" stop-color="#1e4fb8"/></linearGradient>
  </defs>
  <rect width="80" height="80" fill="url(#sky)"/>
  <circle cx="40" cy="35" r="16" fill="#fff" fill-opacity=".95"/>
  <path d="M0 46q10-9 20 0t20 0 20 0 20 0v34H0z" fill="#7ab8ff" fill-opacity=".9"/>
  <path d="M-10 54q10-9 20 0t20 0 20 0 20 0 20 0v34H-10z" fill="url(#sea)"/>
  <path d="M0 65q10-8 20 0t20 0 20 0 20 0v20H0z" fill="#173a8f"/>`);

const personAvatar = (background: string): string =>
  svg(`
  <rect width="80" height="80" fill="${background}"/>
  <circle cx="40" cy="31" r="13" fill="#fff"/>
  <path d="M15 70a25 22 0 0 1 50 0z" fill="#fff"/>`);

const avatars = new Map([
  [bot.id, botAvatar],
  [users.fan.id, personAvatar('#5865f2')],
  [users.stranger.id, personAvatar('#757e8a')],
  [users.manager.id, personAvatar('#c2185b')],
  [friend.id, personAvatar('#00863a')],
]);

export const avatarOf = (id: string): string => avatars.get(id) ?? personAvatar('#757e8a');
