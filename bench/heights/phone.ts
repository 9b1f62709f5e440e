import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import type { Post } from '../../src/doors/preview/page/messages/post.ts';
import type { Language } from '../../src/language/language.ts';
import { repositoryRoot } from '../../src/environment/root.ts';

/** The properties of a phone of 390 × 844 points, as Chromium reports them. */
const viewport = { width: 390, height: 844 };
/** As many messages are laid out in 0.5 s as in one go; more only take memory. */
const atOnce = 60;

export interface Phone {
  /** The height of each message in CSS pixels. */
  heightsOf(posts: readonly Post[], language: Language, now: Date): Promise<number[]>;
}

const page = join(repositoryRoot, 'src', 'doors', 'preview', 'page');

async function bundled(): Promise<{ readonly script: string; readonly style: string }> {
  const { outputFiles } = await build({
    entryPoints: [
      { in: join(repositoryRoot, 'bench', 'heights', 'browser.js'), out: 'heights' },
      { in: join(page, 'page.css'), out: 'heights' },
    ],
    outdir: page,
    bundle: true,
    write: false,
    format: 'esm',
    tsconfig: join(page, 'tsconfig.json'),
    logLevel: 'error',
  });
  const text = (end: string): string => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  return { script: text('.js'), style: text('.css') };
}

/** A browser window as wide as a phone that draws messages as the preview does. */
export async function openPhone(browser: Browser): Promise<Phone> {
  const { script, style } = await bundled();
  const context = await browser.newContext({ viewport, timezoneId: 'Asia/Tokyo', reducedMotion: 'reduce' });
  const window = await context.newPage();
  await window.setContent('<!doctype html><html><body></body></html>');
  await window.addStyleTag({ content: style });
  await window.addScriptTag({ content: script, type: 'module' });
  await window.waitForFunction('globalThis.heightsOf !== undefined');
  return {
    async heightsOf(posts, language, now) {
      const heights: number[] = [];
      for (let start = 0; start < posts.length; start += atOnce) {
        const some = JSON.stringify([posts.slice(start, start + atOnce), language, now.toISOString()]);
        heights.push(...(await window.evaluate<number[]>(`globalThis.heightsOf(...${some})`)));
      }
      return heights;
    },
  };
}
