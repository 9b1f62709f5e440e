import type { Config } from '../environment/config.ts';
import { OperatorError } from '../environment/operator-error.ts';
import { programVersion } from '../environment/version.ts';
import { userAgentOf } from '../web/user-agent.ts';

/** The User-Agent of a program that asks other people's servers. */
export function askingAs({ contact }: Config): string {
  if (contact === undefined)
    throw new OperatorError(
      'CONTACT is missing: a page or an e-mail address at which the owners of the sites can reach you.',
    );
  return userAgentOf(programVersion(), contact);
}
