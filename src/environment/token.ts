import { OperatorError } from './operator-error.ts';

/** The shape of a bot token: three parts, the first being the application id in base64. */
const tokenShape = /^[\w-]{20,}\.[\w-]{5,}\.[\w-]{20,}$/u;

const whole = 'DISCORD_TOKEN';

/**
 * Text that surrounds a token by mistake, most often a host or a secret made with `echo`, with the fault and its
 * correction.
 */
const around: readonly (readonly [RegExp, string])[] = [
  [/^\s|\s$/u, 'has a space or a line end around it (a secret made with "echo" ends in one: use "printf %s")'],
  [
    /^["'“”‘’«「].*|["'“”‘’»」]$/u,
    'has quotation marks around it: write it without them (docker --env-file keeps them)',
  ],
  [/^(?:Bot|Bearer)\s/iu, 'begins with "Bot": write only what comes after it'],
  [/^[^=\s]+=/u, 'has its own name in it: write only what comes after the ='],
];

/** The token, or an OperatorError that names what is wrong with it without showing it. */
export function checkToken(token: string): string {
  if (tokenShape.test(token)) return token;
  const found = around.find(([shape]) => shape.test(token));
  throw new OperatorError(
    found === undefined
      ? `${whole} is not a bot token: copy it again from https://discord.com/developers/applications → Bot → Reset Token.`
      : `${whole} ${found[1]}.`,
  );
}
