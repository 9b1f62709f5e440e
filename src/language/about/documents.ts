import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../../environment/root.ts';
import type { Language } from '../language.ts';

/** Pages in plain words that everybody may read inside Discord, without knowing where the bot's repository is. */
export const documentNames = ['privacy', 'terms'] as const;
export type DocumentName = (typeof documentNames)[number];

const files: Readonly<Record<DocumentName, string>> = { privacy: 'PRIVACY.md', terms: 'TERMS.md' };
const headings: Readonly<Record<Exclude<Language, 'en'>, string>> = { ja: '## 日本語', ko: '## 한국어' };

const isWeb = (address: string): boolean => address.startsWith('https://');

/** Links that lead to another file or place of the repository lead nowhere in Discord: their words stay. */
const withoutDeadLinks = (text: string): string =>
  text.replaceAll(/\[([^\]]+)\]\(([^)]+)\)/gu, (link, words: string, address: string) =>
    isWeb(address) ? link : words,
  );

/** Lines that Markdown joins are joined: Discord would break them. */
const joined = (text: string): string => text.replaceAll(/(?<=\S)\n(?! *(?:\n|[-#|]|\d+\.))\s*/gu, ' ');

/** The page in one language, as Discord's Markdown. English is the page itself, above the line. */
export function documentIn(name: DocumentName, language: Language): string {
  const text = readFileSync(join(repositoryRoot, files[name]), 'utf8');
  const [english = ''] = text.split('\n---\n');
  if (language === 'en') {
    const body = english
      .split('\n')
      .filter((line) => !line.startsWith('# ') && !line.startsWith('[日本語]'))
      .join('\n');
    return withoutDeadLinks(joined(body)).trim();
  }
  const [, after = ''] = text.split(`${headings[language]}\n`);
  const [section = ''] = after.split('\n## ');
  // No spaces between the lines of a Japanese sentence.
  const body = language === 'ja' ? section.replaceAll(/(?<=[^\n])\n(?![\n-])/gu, '') : joined(section);
  return withoutDeadLinks(body).trim();
}
