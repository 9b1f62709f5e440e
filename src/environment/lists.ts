import { OperatorError } from './operator-error.ts';

/** The shape of Discord's ids: https://discord.com/developers/docs/reference#snowflakes */
export const idShape = /^\d{17,20}$/u;

/** The ids in MODERATORS. A name or a mention is refused, because it would silently make nobody a moderator. */
export function moderatorsIn(text: string | undefined): string[] {
  const ids = (text ?? '').split(/[\s,;、，]+/u).filter((id) => id !== '');
  const wrong = ids.find((id) => !idShape.test(id));
  if (wrong !== undefined)
    throw new OperatorError(
      `MODERATORS has "${wrong}", which is no id: write the numbers of users or roles (right-click → Copy ID, in developer mode), separated by commas.`,
    );
  return ids;
}

/** Feeds are asked in the operator's name, so their owners must be able to reach the operator. */
export function feedsIn(text: string | undefined, contact: string | undefined): string[] {
  const feeds = [...new Set((text ?? '').split(/[\s,、，]+/u).filter((address) => address !== ''))];
  const wrong = feeds.find((address) => !/^https?:\/\//u.test(address) || !URL.canParse(address));
  if (wrong !== undefined)
    throw new OperatorError(`FEEDS contains "${wrong}", which is not an address: each begins with https://.`);
  if (feeds.length > 0 && contact === undefined)
    throw new OperatorError(
      'FEEDS needs CONTACT: a page or an e-mail address at which the owners of the feeds can reach you.',
    );
  return feeds;
}
