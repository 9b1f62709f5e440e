import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../environment/root.ts';
import type { Language } from './language.ts';

/** The repository's documents that fans can read in Discord. */
export const documentNames = ['privacy', 'terms'] as const;
export type DocumentName = (typeof documentNames)[number];

const files: Readonly<Record<DocumentName, string>> = { privacy: 'PRIVACY.md', terms: 'TERMS.md' };
const headings: Readonly<Record<Exclude<Language, 'en'>, string>> = { ja: '## 日本語', ko: '## 한국어' };

const isWeb = (address: string): boolean => address.startsWith('https://');

/** Replaces links into the repository with their text, because relative links do not work in Discord. */
const withoutDeadLinks = (text: string): string =>
  text.replaceAll(/\[([^\]]+)\]\(([^)]+)\)/gu, (link, words: string, address: string) =>
    isWeb(address) ? link : words,
  );

/** Joins the lines of a paragraph, as Markdown does; Discord would show the line breaks. */
const joined = (text: string): string => text.replaceAll(/(?<=\S)\n(?! *(?:\n|[-#|]|\d+\.))\s*/gu, ' ');

/**
 * A document in one language, in Discord's Markdown. In the file, English comes above the rule and the other languages
 * in sections below it.
 */
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
  // Japanese lines are joined without a space.
  const body = language === 'ja' ? section.replaceAll(/(?<=[^\n])\n(?![\n-])/gu, '') : joined(section);
  return withoutDeadLinks(body).trim();
}
