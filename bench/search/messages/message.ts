import type { Random } from '../variants/random.ts';

/** Writes a message that names a record, or that should name nobody; undefined if the kind does not apply. */
export type Write<Subject> = (subject: Subject, random: Random) => string | undefined;

/** Full width, as Japanese input methods write Latin letters and figures. */
export const fullWidth = (text: string): string =>
  text.replaceAll(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfe_e0)).replaceAll(' ', '\u3000');

/** #HumanVapor: the words of a name without what stands between them. */
export const tagOf = (name: string): string => `#${name.replaceAll(/[^\p{L}\p{N}ー]+/gu, '')}`;

/** Without hyphens and capitals: "chae jonghyeop". */
export const typed = (name: string): string => name.toLowerCase().replaceAll('-', '');
