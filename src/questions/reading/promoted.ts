import type { Catalog } from '../../catalog/catalog.ts';
import type { Language } from '../../language/language.ts';
import type { Spotted } from '../../search/spot.ts';
import { isWhereNameStands } from './name-places.ts';
import { isRecordedAs } from './recorded.ts';

/** Words that join things of one kind: "Jun-ho and Taecyeon", チャンミンとユノ. */
const joint = /^\d?\s*(?:と|や|、|・|과|와|랑|이랑|하고|and|&|,|or|vs\.?)\s*$/iu;

export interface Context {
  readonly text: string;
  readonly sure: readonly Spotted[];
  readonly catalog: Catalog;
  readonly language: Language;
  /** Whether a stretch is an everyday word or one of the lexicon. */
  readonly isWord: (name: Spotted) => boolean;
  /** Whether the text asks about something that only works have: a director, episodes, a channel. */
  readonly asksOfWork: boolean;
}

function castOf(works: readonly string[], catalog: Catalog): Set<string> {
  return new Set(works.flatMap((id) => catalog.series.get(id)?.cast?.map(({ person }) => person) ?? []));
}

const isMadeBy = (maker: string, works: readonly string[], catalog: Catalog): boolean =>
  catalog.madeBy(maker).some(({ series }) => works.includes(series.id));

const isWholeName = ({ ids, text: name }: Spotted, catalog: Catalog): boolean =>
  /\p{L}\s\p{L}/u.test(name) && ids.length === 1 && ids.every((id) => isRecordedAs(name, id, catalog) === 'whole');

/** Words that precede a work's name in an English sentence. */
const beforeWork =
  /\b(?:in|of|for|from|watch|watched|seen|see|called|titled|direct(?:ed)?|wr(?:ite|ote)|did|does|is|was|has)\s+$/iu;

/** "Did Caster open well": the title as it is spelled, with the only capital inside the sentence. */
function isTitleCased({ kind, ids, text: name, start, end }: Spotted, { text, catalog }: Context): boolean {
  if (kind !== 'series' || !/^\p{Lu}/u.test(name) || /(?:^|[.?!:]\s*)$/u.test(text.slice(0, start))) return false;
  const isSpelled = ids.some((id) => {
    const work = catalog.series.get(id);
    return work !== undefined && [...Object.values(work.titles), ...(work.aliases ?? [])].includes(name);
  });
  // Beside another capitalised word it may be part of a longer name.
  return (
    isSpelled &&
    !/\p{Lu}[\p{L}'-]*\s+$/u.test(
      text.slice(0, start).replace(/\b(?:I|Did|Does|Is|Was|Has|Who|What|In|The)\s+$/u, ''),
    ) &&
    !/^\s+(?:(?:to|of|and|the|in|for)\s+)*\p{Lu}\p{Ll}/u.test(text.slice(end))
  );
}

/** '브로커', 『告白』: a title alone in quotation marks is meant. */
const isQuoted = ({ kind, start, end }: Spotted, text: string): boolean =>
  kind === 'series' && /['"『「<]$/u.test(text.slice(0, start)) && /^!*['"』」>]/u.test(text.slice(end));

/** サキに東方神起が出てた, 보트에 … 나왔어: only a work is something to appear in. */
const isWhereSomebodyIs = (behind: string): boolean =>
  /^(?:に|にも|には)(?!つい|関|対)\S*(?:出[てたるま演]|いる|登場)/u.test(behind) ||
  /^(?:에|에도|에는|에선|에서)\s(?:\S+\s){0,3}(?:나[오온와왔]|출연|등장)/u.test(behind);

/** Whether there is only a joining word between two names; a Korean one may have been read with the name before it. */
function areJoined(one: Spotted, other: Spotted, text: string): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  const between = text.slice(first.end, second.start);
  return joint.test(between) || (/(?:과|와|랑)$/u.test(first.text) && between.trim() === '');
}

const comparing =
  /^!*\s*(?:(?:come|came) out )?(?:before|after|earlier than|later than|(?:(?:has|have|had|is|was|got|gets?|ran|did|scored|earned|made|drew)\s+)?(?:\S+\s){0,3}than)(?: (?:those|that) (?:of|for))?\s*$/iu;

/** "Did Rush! come out before Butterfly Sleep?" */
const areCompared = (one: Spotted, other: Spotted, text: string): boolean =>
  comparing.test(text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)));

const behindKind =
  /(?:^|[。?!、.]\s*)(?:넷플(?:릭스)?|디플|디즈니(?:플러스)?|뮤지컬|드라마|영화|연극|일드|일본 ?영화|일본 ?드라마|ネトフリの?|Netflixの?|映画|ドラマ|ミュージカル|舞台)\s?$/u;
const endsName = /^(?:\s|$|[?!.,、。]|[은는이가을를의에도]|の|は|って|に|を|で|監督|主演)/u;

/** Whether the rest of the question makes a doubtful name likely. */
function isLikely(name: Spotted, context: Context): boolean {
  const { text, language, sure, catalog, isWord, asksOfWork } = context;
  const works = sure.flatMap(({ kind, ids }) => (kind === 'series' ? ids : []));
  const people = new Set(sure.flatMap(({ kind, ids }) => (kind === 'person' || kind === 'maker' ? ids : [])));
  // The work that a named person plays in or made, or a person of the named work's cast.
  if (name.kind === 'series' && [...castOf(name.ids, catalog)].some((id) => people.has(id))) return true;
  if (name.kind === 'series' && [...people].some((id) => isMadeBy(id, name.ids, catalog))) return true;
  // "Has won bin been in a drama with …": two everyday words that are the whole of somebody's name.
  if (name.kind === 'person' && isWholeName(name, catalog)) return true;
  if (name.kind === 'person' && name.ids.some((id) => castOf(works, catalog).has(id))) return true;
  if (name.kind === 'character') return name.ids.some((id) => works.includes(id.split('/')[0] ?? ''));
  if (isTitleCased(name, context) || isQuoted(name, text)) return true;
  // "Which channel aired friends", "how many episodes does friends have".
  if (name.kind === 'series' && asksOfWork && isWhereNameStands(name.start, name.text, text, language)) return true;
  // A surname that many people share names nobody in particular.
  // "보트 감독 누구": an everyday word at the head, with something that only a work has.
  const isHead = name.kind === 'series' && /(?:^|[。?!、]\s*)$/u.test(text.slice(0, name.start));
  const isAlone = sure.every(({ kind }) => kind !== 'series' && kind !== 'person' && kind !== 'maker');
  if (isHead && isAlone && (asksOfWork || isWhereSomebodyIs(text.slice(name.end)))) return true;
  // 뮤지컬 하루, 넷플 로드: behind a word for its kind or its service, the word is a title.
  const isBehindKind = behindKind.test(text.slice(0, name.start)) && endsName.test(text.slice(name.end));
  if (name.kind === 'series' && isBehindKind) return true;
  const isJoined = sure.some((other) => other.kind === name.kind && areJoined(other, name, text));
  // "The ratings of Caster and Black Pean": beside a title, in a question about works, an everyday word is a title as well.
  const isCompared =
    name.kind === 'series' && sure.some((other) => other.kind === 'series' && areCompared(other, name, text));
  if (isCompared || (isJoined && name.kind === 'series' && asksOfWork)) return true;
  if (isWord(name) || (name.kind === 'person' && name.ids.length > 3)) return false;
  const isWhereWorksAre = name.kind === 'series' && name.text.length > 4 && beforeWork.test(text.slice(0, name.start));
  return isJoined || isWhereWorksAre || (works.length === 0 && people.size === 0);
}

/** Doubtful names that are meant after all. */
export const promoted = (doubtful: readonly Spotted[], context: Context): Spotted[] =>
  doubtful.filter((name) => isLikely(name, context)).map((name) => ({ ...name, isSure: true }));
