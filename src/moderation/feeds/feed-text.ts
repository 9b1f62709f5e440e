/** The encoding that the marks at the beginning of a file name: they say more than any declaration (RFC 7303). */
function markedEncoding([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** The encoding that the XML declaration names: <?xml version="1.0" encoding="Shift_JIS"?>. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)/u.exec(head)?.[1];
}

function decoded(bytes: Uint8Array, label: string): string {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    // An unknown encoding: nearly every feed is UTF-8, and a wrong letter is better than no feed.
    return new TextDecoder().decode(bytes);
  }
}

/** The text of a feed, by the encoding that it or the server says it has. */
export function feedText(bytes: Uint8Array, contentType: string): string {
  const said = /charset\s*=\s*["']?([\w.:-]+)/iu.exec(contentType)?.[1];
  return decoded(bytes, markedEncoding(bytes) ?? said ?? declaredEncoding(bytes) ?? 'utf-8');
}
