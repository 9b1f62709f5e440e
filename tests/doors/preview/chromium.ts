import { afterAll, beforeAll } from 'vitest';
import type { BrowserContextOptions } from 'playwright-core';
import { chromium, visit, type Visit } from './browser.ts';
import { realPreview } from './real-preview.ts';

export interface PreviewInChromium {
  /** A fresh visitor. */
  readonly visit: (options?: BrowserContextOptions) => Promise<Visit>;
  readonly url: () => string;
}

/** The preview with the real bot, for the tests of one `describe`. */
export function previewInChromium(): PreviewInChromium {
  let preview: Awaited<ReturnType<typeof realPreview>>;
  beforeAll(async () => {
    preview = await realPreview();
  });
  afterAll(() => preview.close());
  return {
    url: () => preview.url,
    visit: async (options) => visit(await chromium(), preview.url, options),
  };
}
