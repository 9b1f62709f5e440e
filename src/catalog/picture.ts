import type { Picture } from './schema/picture.ts';

/** Wide enough for a thumbnail on a screen with double density. */
const width = 500;

/**
 * The address of a picture at thumbnail width. https://commons.wikimedia.org/wiki/Special:FilePath serves a scaled
 * file, so nobody waits for a photograph of 20 MB.
 */
export const thumbnailOf = ({ file }: Pick<Picture, 'file'>): string =>
  `https://commons.wikimedia.org/wiki/Special:FilePath/${encodeURIComponent(file.replaceAll(' ', '_'))}?width=${width}`;

/** The credit that must accompany the picture: "A photographer, CC BY-SA 4.0". */
export const creditOf = ({ author, licence }: Pick<Picture, 'author' | 'licence'>): string => `${author}, ${licence}`;
