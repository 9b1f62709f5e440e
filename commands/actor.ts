import { suggestedOption } from './suggested-option.ts';
import { actorCareerCard, hasCareer } from '../src/cards/actor/career.ts';
import { actorDetailsCard } from '../src/cards/actor/details.ts';
import { actorJapanCard } from '../src/cards/actor/japan.ts';
import { actorSourcesCard } from '../src/cards/actor/sources.ts';
import { actorWorksCard } from '../src/cards/actor/works.ts';
import { actorCard } from '../src/cards/actor/actor.ts';
import { careerPicture } from '../src/cards/actor/career-picture.ts';
import { quotesCard } from '../src/cards/quote/quote.ts';
import { withPicture } from './with-picture.ts';
import type { Command } from './command.ts';
import { textOption } from './command.ts';
import { everywhereCommand } from './everywhere.ts';
import { answerByName, suggest } from './find.ts';

const kinds = ['actor', 'person'] as const;

export const actor = {
  data: everywhereCommand(
    { en: 'actor', ja: '俳優', ko: '배우' },
    {
      en: 'A Korean actor in Japan, a co-star or a crew member: profile and works',
      ja: '日本で活動する韓国の俳優や共演者・スタッフのプロフィールと出演作',
      ko: '일본에서 활동하는 한국 배우, 함께 출연한 배우, 제작진의 프로필과 출연작',
    },
  )
    .addStringOption(
      suggestedOption(
        { en: 'name', ja: '名前', ko: '이름' },
        {
          en: 'A name in any script or spelling: Chae Jong-hyeop, 채종협, チェ・ジョンヒョプ',
          ja: '表記は自由です：チェ・ジョンヒョプ、채종협、chae jonghyup',
          ko: '표기는 자유입니다: 채종협, チェ・ジョンヒョプ, chae jonghyup',
        },
        { isRequired: true },
      ),
    )
    .toJSON(),

  execute(options, context) {
    return answerByName(textOption(options, 'name'), kinds, context);
  },

  autocomplete(_option, typed, _options, context) {
    return suggest(typed, kinds, context);
  },

  async press([id = '', view, page], context) {
    const { catalog, language, now } = context;
    const person = catalog.anyone(id);
    if (person === undefined) return undefined;
    switch (view) {
      case undefined:
        return actorCard(person, catalog, language, now);
      case 'works':
        return actorWorksCard(person, Number(page), catalog, language, now);
      case 'said':
        return quotesCard({ topic: undefined, about: id }, Number(page), catalog, language);
      case 'japan':
        return actorJapanCard(person, Number(page), catalog, language);
      case 'details':
        return actorDetailsCard(person, catalog, language);
      case 'sources':
        return actorSourcesCard(person, Number(page), catalog, language);
      case 'career': {
        if (!hasCareer(person, catalog)) return undefined;
        const picture = careerPicture(person, catalog, language, now);
        return withPicture(picture, `career-${person.id}`, context, (attached) =>
          actorCareerCard(person, attached, picture.note, catalog, language),
        );
      }
      default:
        return undefined;
    }
  },
} satisfies Command;
