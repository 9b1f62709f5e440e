import { aboutCard } from '../src/cards/about.ts';
import type { Command } from './command.ts';
import { everywhereCommand } from './everywhere.ts';

/** The list of commands comes from whoever makes the list, so that this file does not have to know its neighbours. */
export function about(others: readonly Command[]): Command {
  const data = everywhereCommand(
    { en: 'about', ja: 'このボットについて', ko: '소개' },
    {
      en: 'What this bot knows, where from, and what it keeps',
      ja: '収録内容、出典、プライバシーについて',
      ko: '수록 내용, 출처, 개인정보 안내',
    },
  ).toJSON();
  return {
    data,
    execute(_options, { catalog, language, isModerator, faults }) {
      const listed = [...others.map((command) => command.data), data].map((payload) => ({
        name: payload.name_localizations?.[language === 'en' ? 'en-US' : language] ?? payload.name,
        description:
          ('description_localizations' in payload
            ? payload.description_localizations?.[language === 'en' ? 'en-US' : language]
            : undefined) ?? descriptionOf(payload),
      }));
      return aboutCard(listed, isModerator ? faults : [], catalog, language);
    },
  };
}

function descriptionOf(payload: Command['data']): string {
  return 'description' in payload ? (payload.description ?? '') : '';
}
