import { nothingAskedCard, outsideCard, unknownCard } from '../src/cards/answer/none.ts';
import { answerCard } from '../src/cards/answer/answer.ts';
import { limits } from '../src/cards/kit/limits.ts';
import { nameOf, titleOf } from '../src/cards/kit/names.ts';
import type { Reply } from '../src/cards/kit/reply.ts';
import { answerWordsIn } from '../src/language/answers/words.ts';
import { isIntent } from '../src/questions/intent.ts';
import { nothingNamed } from '../src/questions/query.ts';
import type { Command, Context } from './command.ts';
import { textOption } from './command.ts';
import { everywhereCommand, localisations } from './everywhere.ts';

function answerTo(question: string, asking: Context): Reply {
  const { catalog, questions, state, now } = asking;
  const { outcome, language } = questions.ask(question, asking.language, now);
  const shown = { catalog, language, now };
  switch (outcome.verdict) {
    case 'answer':
      if (outcome.answer.verdict === 'partial') state.gaps.note(question);
      return answerCard(outcome.answer, question, shown);
    case 'unknown':
      state.gaps.note(question);
      return unknownCard(outcome, question, shown);
    case 'outside':
      state.gaps.note(question);
      return outsideCard(question, language);
  }
}

const mostNamed = 4;

/** Questions about what is named in the text so far; about the newest works and in general before anything is. */
function offers(text: string, { catalog, search, questions, language }: Context): string[] {
  const { offer, outside } = answerWordsIn(language);
  const named = questions.spotter
    .spot(text)
    .filter(({ isSure, kind }) => isSure && (kind === 'person' || kind === 'series'))
    .flatMap(({ ids }) => ids);
  const begun = named.length > 0 ? named : search.complete(text, ['actor', 'series'], mostNamed).map(({ id }) => id);
  const about = begun.slice(0, mostNamed).flatMap((id) => {
    const series = catalog.series.get(id);
    if (series !== undefined) return offer.work.map((question) => question(titleOf(series, language)));
    const person = catalog.anyone(id);
    return person === undefined ? [] : offer.person.map((question) => question(nameOf(person, language)));
  });
  return text === '' ? [...outside.examples, ...offer.general, ...about] : about;
}

export const ask = {
  data: everywhereCommand(
    { en: 'ask', ja: '質問', ko: '질문' },
    {
      en: 'Ask in plain words about Korean actors in Japan; answered from sources',
      ja: '日本で活動する韓国の俳優についての質問に、出典つきで答えます',
      ko: '일본에서 활동하는 한국 배우에 대한 질문에 출처와 함께 답합니다',
    },
  )
    .addStringOption((option) =>
      option
        .setName('question')
        .setNameLocalizations(localisations({ en: 'question', ja: '質問文', ko: '질문내용' }))
        .setDescription('Who plays Tae-oh in Eye Love You? Where can I watch Romantics Anonymous?')
        .setDescriptionLocalizations({
          ja: '例：Eye Love Youのテオ役は誰？ 匿名の恋人たちはどこで見られる？',
          ko: '예: 아이 러브 유 윤태오 역 누구야? 로맨틱 어나니머스 어디서 봐?',
        })
        .setRequired(true)
        .setMaxLength(300)
        .setAutocomplete(true),
    )
    .toJSON(),

  execute(options, asking) {
    const question = textOption(options, 'question');
    return question === '' ? nothingAskedCard(asking.language) : answerTo(question, asking);
  },

  // What was typed comes first: it is the question. After it, questions about whatever it names.
  autocomplete(_option, typed, _options, asking) {
    const text = typed.trim();
    const itself = text === '' || text.length > limits.choiceValue ? [] : [text];
    return [...new Set([...itself, ...offers(text, asking)])]
      .filter((question) => question.length <= limits.choiceValue)
      .map((question) => ({ name: question, value: question }));
  },

  press([kind = '', ...ids], { catalog, questions, language, now }) {
    if (!isIntent(kind)) return undefined;
    const works = ids.filter((id) => catalog.series.has(id));
    const people = ids.filter((id) => !catalog.series.has(id) && catalog.anyone(id) !== undefined);
    // A record that is gone would make another question of it.
    if (works.length + people.length !== ids.length) return undefined;
    const query = { kind, subjects: { ...nothingNamed, works, people }, shared: [], language, asked: '' };
    const answer = questions.answer(query, now);
    return answer === undefined ? undefined : answerCard(answer, undefined, { catalog, language, now });
  },
} satisfies Command;
