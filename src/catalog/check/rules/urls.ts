import { inEachFile, warning, error, type Complaint } from '../rule.ts';
import { problemAt } from '../../report.ts';

/** Parameters that sharing adds to addresses: they track clicks, and they make one page look like two. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|yclid|igshid|igsh|mc_[ce]id|mkt_tok|_hs(?:enc|mi)|spm|ref_src|ref_url|cmpid|ncid|si|feature|fbc_id|wt_mc)$/u;

/** Parameters that track on these hosts and mean something else elsewhere. */
const onlyOn: Readonly<Record<string, RegExp>> = {
  si: /(?:^|\.)(?:youtube\.com|youtu\.be|spotify\.com)$/u,
  feature: /(?:^|\.)(?:youtube\.com|youtu\.be)$/u,
};

const shorteners =
  /^(?:t\.co|bit\.ly|buff\.ly|goo\.gl|ow\.ly|tinyurl\.com|is\.gd|lnkd\.in|naver\.me|me2\.do|amzn\.to)$/u;

/** Addresses that lead to a page by way of another site, or to a search for it. */
const detours: readonly (readonly [host: RegExp, path: RegExp, what: string])[] = [
  [/^(?:www\.|news\.)?google\.[a-z.]+$/u, /^\/(?:url|amp|rss)\b/u, 'goes by way of Google'],
  [/^(?:l|lm)\.(?:facebook|instagram)\.com$/u, /^\//u, 'goes by way of Facebook'],
  [/\.translate\.goog$|^translate\.google\./u, /^\//u, 'is a translation'],
  [/^(?:www\.)?(?:google\.[a-z.]+|bing\.com|duckduckgo\.com)$/u, /^\/(?:search|$)/u, 'is a search'],
  [/^(?:m\.)?search\.(?:naver|daum|yahoo)\./u, /^\//u, 'is a search'],
];

export function complaintsAbout(address: string): Complaint[] {
  if (!URL.canParse(address)) return [error('is not an address')];
  if (/^https?:\/*https?:?\//iu.test(address)) return [error('begins with https:// twice: remove one')];
  const url = new URL(address);
  const complaints: Complaint[] = [];
  if (/[\s<>"{}|\\^`]/u.test(address)) complaints.push(error('has a space or a character that no address contains'));
  if (url.username !== '' || url.password !== '')
    complaints.push(error('has a user name in it: was something pasted before the address?'));
  if (url.hostname.endsWith('.'))
    complaints.push(warning(`has a full stop after "${url.hostname.slice(0, -1)}": remove it`));
  if (!/^(?:[\p{L}\p{N}-]+\.)+\p{L}[\p{L}\p{N}-]*\.?$/u.test(url.hostname))
    complaints.push(error(`"${url.hostname}" is no host that everybody can reach`));
  if (shorteners.test(url.hostname)) complaints.push(warning('is a short address: write the one that it leads to'));
  if (url.hostname.endsWith('.m.wikipedia.org'))
    complaints.push(warning(`is the page for phones: write ${url.hostname.replace('.m.', '.')}`));
  const detour = detours.find(([host, path]) => host.test(url.hostname) && path.test(url.pathname))?.[2];
  if (detour !== undefined) complaints.push(warning(`${detour}: write the address of the page itself`));
  if (/[.,;、。」』”’]$/u.test(address))
    complaints.push(warning('ends in a sign that probably belongs to the sentence around it'));
  if (address.split('(').length < address.split(')').length) complaints.push(warning('has a closing bracket too many'));
  const extra = [...url.searchParams.keys()].filter(
    (name) => tracking.test(name) && (onlyOn[name]?.test(url.hostname) ?? true),
  );
  if (extra.length > 0) complaints.push(warning(`contains tracking: remove ${extra.join(', ')}`));
  if (url.hash.includes(':~:')) complaints.push(warning('marks a place in the page: end it before #:~:'));
  return complaints;
}

/** Page addresses that everybody can open and that reveal nothing about the person who copied them. */
export const urls = inEachFile((file) =>
  Object.entries('bibliography' in file.value ? (file.value.bibliography ?? {}) : {}).flatMap(([id, { url }]) =>
    complaintsAbout(url).map(({ severity, message }) =>
      problemAt(file, ['bibliography', id, 'url'], severity, message),
    ),
  ),
);
