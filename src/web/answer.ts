/** The validators of a page, so that the server need not send the same page twice. */
export interface PageVersion {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

export interface WebRequest {
  readonly url: string;
  readonly method?: 'GET' | 'HEAD';
  /** The value of the Accept header. */
  readonly accept?: string;
  /** The version that the caller has already. */
  readonly known?: PageVersion | undefined;
  /**
   * The operator wrote this address, so it may be a private one. Addresses from data, feeds and redirects may not: they
   * would let outsiders reach the host's own network.
   */
  readonly isTrusted?: true;
  readonly signal?: AbortSignal | undefined;
}

/** The reason why a server could not be asked, or its answer not be read. */
export type WebFault =
  | 'address'
  | 'private-address'
  | 'redirects'
  | 'timeout'
  | 'too-large'
  | 'encoding'
  | 'network'
  | 'stopped';

export type WebAnswer =
  | {
      readonly outcome: 'page';
      readonly status: number;
      /** The address after all redirects. */
      readonly url: string;
      readonly contentType: string;
      readonly version: PageVersion;
      readonly body: Uint8Array;
    }
  /** The page is still the version that the caller has. */
  | { readonly outcome: 'same'; readonly url: string }
  | {
      readonly outcome: 'refused';
      readonly status: number;
      readonly url: string;
      /** In milliseconds; undefined if the server does not say when to come back. */
      readonly retryAfter: number | undefined;
    }
  | { readonly outcome: 'failed'; readonly why: WebFault; readonly detail: string };

/** Asks one page. Never rejects. */
export type Get = (request: WebRequest) => Promise<WebAnswer>;
