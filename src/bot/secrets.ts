/** What stands in the place of a secret. */
const hidden = '[secret]';

/** Secrets by their shape, wherever they come from: a message of a library, a stack trace, an address that was asked. */
const shapes: readonly (readonly [RegExp, string])[] = [
  // A bot token: the id, a time and a signature, each in base64.
  [/[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}/gu, hidden],
  // Whoever knows the token of an interaction may answer it for 15 minutes.
  [/(\/interactions\/\d+\/)[^/\s"'?]+/gu, `$1${hidden}`],
  [/(\/webhooks\/\d+\/)[^/\s"'?]+/gu, `$1${hidden}`],
  // "interaction:" in base64, with which Discord's own begin.
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

/** The password of an address as it is written there and as a driver may print it; none where there is none. */
export function passwordsIn(address: string | undefined): string[] {
  const [, password] = /^[a-z][a-z+.-]*:\/\/[^:@/]*:(.+)@/iu.exec(address ?? '') ?? [];
  return password === undefined ? [] : [password, decoded(password)];
}

/** A function that takes secrets out of a text: those given (four characters at least), and all of a known shape. */
export function hideSecrets(secrets: readonly (string | undefined)[] = []): (text: string) => string {
  const known = [...new Set(secrets)]
    .filter((secret): secret is string => secret !== undefined && secret.length >= 4)
    .toSorted((one, other) => other.length - one.length);
  return (text) => {
    const withoutKnown = known.reduce((rest, secret) => rest.replaceAll(secret, hidden), text);
    return shapes.reduce((rest, [shape, instead]) => rest.replaceAll(shape, instead), withoutKnown);
  };
}
