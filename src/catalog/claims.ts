const first =
  /\bfirst (?:korean|foreign|japan-korea|joint|co-production|drama|feature|series|ever|non-japanese|actor|actress|drama series|title)\b|\bfirst-ever\b/iu;

/**
 * Whether an English note or statement claims a first. Such claims contradict each other, so cards attribute them to
 * their sources.
 */
export const claimsFirst = (text: string): boolean => first.test(text);
