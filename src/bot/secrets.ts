/** Replaces a secret. */
const hidden = '[secret]';

/** The shapes of secrets, wherever they come from: error messages of libraries, stack traces, request addresses. */
const shapes: readonly (readonly [RegExp, string])[] = [
  // A bot token: id, time and signature, each in base64.
  [/[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}/gu, hidden],
  // The token of an interaction allows anybody to answer it for 15 minutes.
  [/(\/interactions\/\d+\/)[^/\s"'?]+/gu, `$1${hidden}`],
  [/(\/webhooks\/\d+\/)[^/\s"'?]+/gu, `$1${hidden}`],
  // Discord's interaction tokens begin with "interaction:" in base64.
  [/aW50ZXJhY3Rpb24[\w=-]+/gu, hidden],
  [/\b((?:Bot|Bearer) )[\w.-]{20,}/gu, `$1${hidden}`],
  // The password in an address: postgres://user:password@host.
  [/(\b[a-z][a-z+.-]*:\/\/[^\s:@/]*:)[^\s@/]+(@)/giu, `$1${hidden}$2`],
];

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The password in an address, as written and as a driver may print it; empty if there is none. */
export function passwordsIn(address: string | undefined): string[] {
  const [, password] = /^[a-z][a-z+.-]*:\/\/[^:@/]*:(.+)@/iu.exec(address ?? '') ?? [];
  return password === undefined ? [] : [password, decoded(password)];
}

/** Returns a function that replaces secrets in a text: the known ones (at least four characters), and any of a known shape. */
export function hideSecrets(secrets: readonly (string | undefined)[] = []): (text: string) => string {
  const known = [...new Set(secrets)]
    .filter((secret): secret is string => secret !== undefined && secret.length >= 4)
    .toSorted((one, other) => other.length - one.length);
  return (text) => {
    const withoutKnown = known.reduce((rest, secret) => rest.replaceAll(secret, hidden), text);
    return shapes.reduce((rest, [shape, instead]) => rest.replaceAll(shape, instead), withoutKnown);
  };
}
