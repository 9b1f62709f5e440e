/**
 * The name under which this program asks. Wikimedia and many others refuse programs that do not say how to reach their
 * operator: https://foundation.wikimedia.org/wiki/Policy:Wikimedia_Foundation_User-Agent_Policy
 */
export const userAgentOf = (version: string, contact: string): string => `Hanryu/${version} (${contact})`;
