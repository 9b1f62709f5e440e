import { slug } from '../catalog/skeleton/skeleton.ts';
import { OperatorError } from '../environment/operator-error.ts';
import { everybodyIn, isLatin, koreanName, namesakesOf, type NewName, type Texts } from './new-actor.ts';
import { withEntry, type NewEntry } from './new-entry.ts';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

type IdOrder = 'surname first' | 'given name first';

/** hamabe-minami, surname first → Minami Hamabe; akiko-nogi, given name first → Akiko Nogi. */
const nameOfId = (id: string, order: IdOrder): string => {
  const words = id.split('-').map(capital);
  return (order === 'surname first' ? words.toReversed() : words).join(' ');
};

function japaneseName(written: string, id: string | undefined, order: IdOrder): NewName {
  const name = written.normalize('NFC').trim();
  if (isLatin(name)) return { en: name, ko: '', ja: '', proposed: [] };
  return { en: id === undefined ? '' : nameOfId(id, order), ko: '', ja: name, proposed: ['en'] };
}

const namesIn = ({ en, ko, ja }: NewName): object => ({
  en,
  ...(ko === '' ? {} : { ko }),
  ...(ja === '' ? {} : { ja }),
});

/** Names that were made by rule: no page was seen to write them so. */
const doubtsIn = ({ proposed }: NewName): object =>
  proposed.length === 0 ? {} : { unverified: proposed.map((language) => `names.${language}`) };

function idOrAsk(kind: string, written: string, id: string | undefined, example: string): string {
  if (id !== undefined && id !== '') return id;
  throw new OperatorError(
    `"${written}" has no Latin letters to make an id of: give one, as in npm run data:new -- ${kind} "${written}" ${example}`,
  );
}

function unlessKnown(name: NewName, id: string, givenId: string | undefined, texts: Texts): void {
  const [known] = namesakesOf(name, texts);
  if (known !== undefined && (givenId === undefined || known.record.id === givenId))
    throw new OperatorError(`${known.file.file} already has somebody of that name ("${known.record.id}").`);
  if (everybodyIn(texts).some(({ record }) => record.id === id))
    throw new OperatorError(`"${id}" is the id of somebody else: give one of your own.`);
}

/** A Japanese co-star: the id begins with the surname, the Latin name with the given name. */
export function newCostar(written: string, givenId: string | undefined, texts: Texts): NewEntry {
  if (/\p{Script=Hangul}/u.test(written))
    throw new OperatorError(
      'A Korean actor has a record: npm run data:new -- actor. Write a co-star in Japanese or Latin letters.',
    );
  const name = japaneseName(written, givenId, 'surname first');
  const latin = isLatin(written) ? slug(written.trim().split(/\s+/u).toReversed().join(' ')) : undefined;
  const id = idOrAsk('costar', written, givenId ?? latin, 'hamabe-minami');
  unlessKnown(name, id, givenId, texts);
  const record = { id, names: namesIn(name), nationality: 'JP', ...doubtsIn(name) };
  return withEntry(texts, 'costars.json', 'costars', record, 'by id');
}

/** A director, writer or producer, Japanese or Korean: the id is in the order of the Latin name. */
export function newMaker(written: string, givenId: string | undefined, texts: Texts): NewEntry {
  const name = /\p{Script=Hangul}/u.test(written)
    ? koreanName(written)
    : japaneseName(written, givenId, 'given name first');
  const id = idOrAsk('maker', written, givenId ?? slug(name.en), 'akiko-nogi');
  unlessKnown(name, id, givenId, texts);
  const record = { id, names: namesIn(name), sources: [], ...doubtsIn(name) };
  return withEntry(texts, 'makers.json', 'makers', record, 'by id');
}
