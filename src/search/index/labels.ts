/**
 * What a key of an entry is, best first: a whole name, a whole alias, a name in the other order, a title's part before
 * or after its colon, a given name or surname, a later word of a title; the same through another script; a sound; the
 * name of a group that a person is in; half a name in kanji and half as it is read; the first morae of both names; a word of
 * an alias, which may be an epithet (WEBドラマ界のパク・ボゴム); a title as it is shortened (冬ソナ); the first
 * syllable of a given name, which is said in affection (근짱); a part of a title in romaji.
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
  'fond',
] as const;

export type Label = (typeof labels)[number];

/** Labels are kept in five bits beside the entry's number. */
export const labelBits = 5;
export const labelCode = Object.fromEntries(labels.map((label, code) => [label, code])) as Readonly<
  Record<Label, number>
>;
