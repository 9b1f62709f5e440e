import { choiceOption } from './choice-option.ts';
import { aboutNotice, documentCard, forgetCard } from '../src/cards/about/pages.ts';
import { aboutCard, commandsCard, type NamedCommand } from '../src/cards/about/about.ts';
import type { Reply } from '../src/cards/kit/reply.ts';
import { forgetModerator } from '../src/moderation/edits/edits.ts';
import { leaveGames } from '../src/state/quiz.ts';
import type { Command, Context } from './command.ts';
import { documentNames } from '../src/language/documents.ts';
import type { Language } from '../src/language/language.ts';
import { aboutWords } from '../src/language/words/about.ts';
import { textOption } from './command.ts';
import { everywhereCommand } from './everywhere.ts';

const pages = ['bot', 'forget-me'] as const;

function namedIn(language: Language, payloads: readonly Command['data'][]): NamedCommand[] {
  const locale = language === 'en' ? 'en-US' : language;
  return payloads.map((payload) =>
    'description' in payload && payload.description !== undefined
      ? {
          kind: 'slash',
          id: payload.name,
          description: payload.description_localizations?.[locale] ?? payload.description,
        }
      : { kind: 'message', name: payload.name_localizations?.[locale] ?? payload.name },
  );
}

/** Receives the other commands from the list, so that this file does not depend on them. */
export function about(others: readonly Command[]): Command {
  const data = everywhereCommand(
    { en: 'about', ja: 'このボットについて', ko: '소개' },
    {
      en: 'What this bot knows, what it keeps about you, and how to delete it',
      ja: '登録内容、出典、プライバシー、データの消去について',
      ko: '등록 내용, 출처, 개인정보 안내, 기록 지우기',
    },
  )
    .addStringOption(
      choiceOption(
        pages,
        (language) => aboutWords[language].page,
        { en: 'page', ja: 'ページ', ko: '페이지' },
        {
          en: 'A page: this bot, or deleting your data',
          ja: '表示するページ：ボットについて、データの消去',
          ko: '볼 페이지: 봇 소개, 기록 지우기',
        },
      ),
    )
    .toJSON();

  // Leaves out commands that Discord offers only to some people.
  const offered = others.flatMap(({ data: other }) => (other.default_member_permissions == null ? [other] : []));

  function botPage({ catalog, language, now }: Context): Reply {
    // The reader of this card has just used /about, so it is not offered again.
    return aboutCard(namedIn(language, offered), catalog, language, now);
  }

  return {
    data,

    execute(options, context) {
      switch (textOption(options, 'page')) {
        case 'forget-me':
          return forgetCard(context.language);
        default:
          return botPage(context);
      }
    },

    async press([page, answer], context) {
      const { state, origin, language } = context;
      // Buttons of old cards have no number.
      const number = answer === undefined ? 1 : Number(answer);
      if (page === 'bot') return botPage(context);
      if (page === 'commands')
        return commandsCard(namedIn(language, [...offered, data]), number, context.catalog.version, language);
      const document = documentNames.find((name) => name === page);
      if (document !== undefined) return documentCard(document, number, language);
      if (page !== 'forget-me' || answer !== 'yes') return undefined;
      // The user leaves games that others started; these games are not erased.
      await leaveGames(state.store, origin.user);
      const edits = await forgetModerator(state.store, origin.user);
      const count = edits + (await state.store.eraseOwner(origin.user));
      // The confirmation replaces the question, which only the asker sees, and has no button.
      return { ...aboutNotice(aboutWords[language].forgotten(count)), ephemeral: false };
    },
  };
}
