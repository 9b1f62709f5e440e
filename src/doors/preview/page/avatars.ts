/** Faces without a network: Skyra's own default avatars would be fetched from Discord's CDN. */
const asAddress = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;

const svg = (inside: string): string =>
  asAddress(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80">${inside}</svg>`);

/** Hanryu is the Korean wave: three waves under a rising sun. */
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

export const fanAvatar = svg(`
  <rect width="80" height="80" fill="#5865f2"/>
  <circle cx="40" cy="31" r="13" fill="#fff"/>
  <path d="M15 70a25 22 0 0 1 50 0z" fill="#fff"/>`);
