import { inEachText, warning, type Complaint } from '../rule.ts';

/** Sentences of docs/moderators.md and of skeletons, which everybody is meant to replace. */
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
  nbsp: 'a space',
};

function copied(text: string): Complaint[] {
  const [entity, name = ''] = /&(\w+|#\d+);/u.exec(text) ?? [];
  if (entity !== undefined)
    return [warning(`has ${entity}, as copied from HTML: write ${entities[name] ?? 'the sign itself'}`)];
  const [emoji] = /\p{Emoji_Presentation}|\p{Emoji}\uFE0F/u.exec(text) ?? [];
  return emoji === undefined ? [] : [warning(`has an emoji (${emoji}), which the cards leave to their own signs`)];
}

/** The links and tags of web pages, which are read as letters on a card. */
function linked(text: string): Complaint[] {
  const [found] = /\[[^\]]+\]\(https?:[^)]*\)|<\/?[a-z][a-z0-9]*(?: [^>]*)?\/?>|https?:\/\/\S+/iu.exec(text) ?? [];
  return found === undefined ? [] : [warning(`has ${found}, which the cards show letter by letter: take it out`)];
}

/** Cards show Markdown characters literally. */
function marked(text: string): Complaint[] {
  const [found] =
    /\*\*[^*]+\*\*|__[^_]+__|~~[^~]+~~|\|\|[^|]+\|\||@(?:everyone|here)\b|<[@#][!&]?\d+>/u.exec(text) ?? [];
  return found === undefined ? [] : [warning(`has ${found}: signs of Discord are shown as they are, take them out`)];
}

/** Leftovers of an example or of a copied text. Quoted words stay as they were printed. */
export const unfinished = inEachText(({ text, use }) => {
  if (examples.some((example) => example.test(text)))
    return [warning('has the words of the example still: write your own')];
  return use === 'verbatim' || use === 'publication'
    ? []
    : [...copied(text), ...marked(text), ...linked(text)].slice(0, 1);
});
