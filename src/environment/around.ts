import { OperatorError } from './operator-error.ts';

/** Quotation marks on both sides, which `docker --env-file` and the forms of hosts keep. */
const quoted = /^["'“”‘’«「].*["'“”‘’»」]$/su;

/**
 * The value without the spaces and line ends around it (a secret made with `echo` ends in one). Throws an OperatorError for
 * quotation marks and for the variable's own name in it, and shows nothing of the value, which may be a secret.
 */
export function withoutEdges(name: string, text: string | undefined): string | undefined {
  const value = text?.trim();
  if (value === undefined) return undefined;
  if (quoted.test(value))
    throw new OperatorError(
      `${name} has quotation marks around it: write it without them (docker --env-file keeps them).`,
    );
  if (value.startsWith(`${name}=`))
    throw new OperatorError(`${name} has its own name in it: write only what comes after the =.`);
  return value;
}
