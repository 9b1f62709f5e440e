import { inEachText, warning, type Complaint } from '../rule.ts';
import type { Text } from '../../schema/text.ts';

/** Placeholder sentences of docs/moderators.md and of skeletons, which have to be replaced. */
const examples = [
  /^One sentence that says who this is to a fan in Japan\.?$/u,
  /^日本のファンにとってどんな俳優かを一文で書きます。?$/u,
  /^일본 팬에게 어떤 배우인지 한 문장으로 씁니다\.?$/u,
  /\blorem ipsum\b/iu,
  /^(?:TODO|TBD|XXX)\b/u,
  /^The headline$/u,
];

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  nbsp: ' ',
};

const theSign: Text = { en: 'the sign itself', ja: 'その記号', ko: '그 기호' };
const aSpace: Text = { en: 'a space', ja: '空白', ko: '공백' };

function ofHtml(entity: string, sign: string | undefined): Text {
  const instead =
    sign === undefined ? theSign : sign === ' ' ? aSpace : { en: sign, ja: `「${sign}」`, ko: `‘${sign}’` };
  return {
    en: `has ${entity}, as copied from HTML: write ${instead.en}`,
    ja: `HTMLの「${entity}」があります。${instead.ja}にしてください`,
    ko: `HTML의 ‘${entity}’이(가) 있습니다. ${instead.ko}로 써 주세요`,
  };
}

function copied(text: string): Complaint[] {
  const [entity, name = ''] = /&(\w+|#\d+);/u.exec(text) ?? [];
  if (entity !== undefined) return [warning(ofHtml(entity, entities[name]))];
  const [emoji] = /\p{Emoji_Presentation}|\p{Emoji}\uFE0F/u.exec(text) ?? [];
  return emoji === undefined
    ? []
    : [
        warning({
          en: `has an emoji (${emoji}), which the cards leave to their own signs`,
          ja: `絵文字（${emoji}）があります。絵文字はカードの記号だけに使います`,
          ko: `이모지(${emoji})가 있습니다. 이모지는 카드의 기호로만 씁니다`,
        }),
      ];
}

/** Marks that web pages insert between words: footnotes and section edit links. */
function footnoted(text: string): Complaint[] {
  const [found] =
    /[[［](?:\d{1,3}|(?:注|註|주|出典|출처|note)\s?\d{0,3}|編集|편집|edit|要出典|출처 필요|citation needed)[\]］]/iu.exec(
      text,
    ) ?? [];
  return found === undefined
    ? []
    : [
        warning({
          en: `has ${found}, a mark of the page that it was copied from: take it out`,
          ja: `写した元のページの記号「${found}」が残っています。外してください`,
          ko: `복사해 온 페이지의 표시 ‘${found}’이(가) 남아 있습니다. 빼 주세요`,
        }),
      ];
}

/** A text that only says that it is still to be written. */
const promises =
  /^[([（【]?(?:번역 (?:필요|예정|중)|(?:추가|작성) 예정|작성 중|확인 중|要翻訳|翻訳(?:待ち|中|予定)|準備中|調査中|後日追記|あとで書く|to be (?:translated|added|written)|needs translation|translation (?:needed|pending)|coming soon)[)\]）】]?[.。]?$/iu;

/** Phrases that a translation service or a chatbot adds to its answer. */
const answers =
  /^(?:Sure|Certainly|Of course)[!,.]|\bHere(?: is|['’]s) (?:the|a|your) (?:translation|translated|summary|revised)|\bas an AI\b|^以下(?:は|が|に)?.{0,10}訳|^다음은 .{0,12}번역|^(?:Translation|翻訳|번역) ?[:：]/iu;

function unwritten(text: string): Complaint[] {
  if (promises.test(text))
    return [
      warning({
        en: 'only promises a text: write it, or ask in the proposal who can',
        ja: '「後で書く」としかありません。文を書いてください',
        ko: '나중에 쓴다는 말뿐입니다. 문장을 써 주세요',
      }),
    ];
  const [found] = answers.exec(text) ?? [];
  return found === undefined
    ? []
    : [
        warning({
          en: `has "${found}", which a translator said around the text: keep the text alone`,
          ja: `「${found}」は翻訳ツールの前置きです。本文だけを残してください`,
          ko: `‘${found}’은(는) 번역 도구가 덧붙인 말입니다. 본문만 남겨 주세요`,
        }),
      ];
}

/** The links and tags of web pages, which cards show as plain letters. */
function linked(text: string): Complaint[] {
  const [found] = /\[[^\]]+\]\(https?:[^)]*\)|<\/?[a-z][a-z0-9]*(?: [^>]*)?\/?>|https?:\/\/\S+/iu.exec(text) ?? [];
  return found === undefined
    ? []
    : [
        warning({
          en: `has ${found}, which the cards show letter by letter: take it out`,
          ja: `「${found}」はカードにそのまま文字で出ます。外してください`,
          ko: `‘${found}’은(는) 카드에 글자 그대로 나옵니다. 빼 주세요`,
        }),
      ];
}

/** Cards show Markdown characters literally. */
function marked(text: string): Complaint[] {
  const [found] =
    /\*\*[^*]+\*\*|__[^_]+__|~~[^~]+~~|\|\|[^|]+\|\||@(?:everyone|here)\b|<[@#][!&]?\d+>/u.exec(text) ?? [];
  return found === undefined
    ? []
    : [
        warning({
          en: `has ${found}: signs of Discord are shown as they are, take them out`,
          ja: `「${found}」のDiscord用の記号はそのまま文字で出ます。外してください`,
          ko: `‘${found}’의 Discord 기호는 글자 그대로 나옵니다. 빼 주세요`,
        }),
      ];
}

/** Reports leftovers of an example or of a copied text. Quotations stay as printed. */
export const unfinished = inEachText(({ text, use }) => {
  if (examples.some((example) => example.test(text)))
    return [
      warning({
        en: 'has the words of the example still: write your own',
        ja: '見本の文のままです。自分の言葉で書いてください',
        ko: '예시 문장 그대로입니다. 직접 써 주세요',
      }),
    ];
  return use === 'verbatim' || use === 'publication'
    ? []
    : [...unwritten(text), ...copied(text), ...footnoted(text), ...marked(text), ...linked(text)].slice(0, 1);
});
