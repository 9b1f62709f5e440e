/**
 * The kind of a key, best first: a whole name, a whole alias, a name in the other order, a title's part before or after
 * its colon, a given name or surname, a later word of a title; the same through another script; a sound; the name of a
 * person's group; half a name in kanji and half in its reading; the first morae of both names; a word of an alias,
 * which may be an epithet (WEBドラマ界のパク・ボゴム); a shortened title (冬ソナ); the first syllable of a given name, a term of
 * affection (근짱); a part of a title in romaji; a Korean title by its sound.
 */
export const labels = [
  'name',
  'alias',
  'order',
  'titlePart',
  'part',
  'inside',
  'kana',
  'romaji',
  'kanaPart',
  'romajiPart',
  'choseong',
  'choseongPart',
  'sound',
  'soundPart',
  'initials',
  'loan',
  'group',
  'half',
  'clip',
  'aliasPart',
  'titleClip',
  'readTitlePart',
  'titleSound',
  'fond',
] as const;

export type Label = (typeof labels)[number];

/** Labels take five bits beside the entry's number. */
export const labelBits = 5;
// The type of Object.fromEntries loses its keys.
export const labelCode = Object.fromEntries(labels.map((label, code) => [label, code])) as Readonly<
  Record<Label, number>
>;
