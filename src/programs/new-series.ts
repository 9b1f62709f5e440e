import { toRomaji } from 'wanakana';
import { seriesSkeleton, slug, type Skeleton } from '../catalog/skeleton/skeleton.ts';
import { dayInJapan } from '../catalog/status.ts';
import { OperatorError } from '../environment/operator-error.ts';

/** ときめきハート → Tokimekihāto: kana does not separate words, so the moderator adds the spaces. */
function romajiOf(kana: string): string {
  const withMacrons = kana
    .replaceAll('・', ' ')
    .split('ー')
    .map((part, index, parts) => (index === parts.length - 1 ? toRomaji(part) : `${toRomaji(part)}\u0304`))
    .join('')
    .normalize('NFC');
  return withMacrons.charAt(0).toUpperCase() + withMacrons.slice(1);
}

/** A work by its Japanese title. */
export function newSeries(name: string, givenId: string | undefined, now: Date): Skeleton {
  const title = name.normalize('NFC').trim();
  const isKana = /^[\p{Script=Hiragana}\p{Script=Katakana}ー・\s]+$/u.test(title);
  const romaji = isKana ? romajiOf(title) : undefined;
  const year = Number(/-(\d{4})$/u.exec(givenId ?? '')?.[1] ?? dayInJapan(now).slice(0, 4));
  const words = slug(romaji ?? title);
  if (givenId === undefined && words === '')
    throw new OperatorError(
      `"${title}" has no Latin letters to make an id of: give one, as in "${title}" my-title-${year}.`,
    );
  return seriesSkeleton({ id: givenId ?? `${words}-${year}`, title, romaji, year }, now);
}
