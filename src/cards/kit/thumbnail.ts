import type { APIEmbed } from 'discord-api-types/v10';
import { creditOf, thumbnailOf } from '../../catalog/picture.ts';
import type { Picture } from '../../catalog/schema/picture.ts';
import type { Language } from '../../language/language.ts';
import { recordWords } from '../../language/words/record.ts';
import { link } from './escape.ts';

/** The picture at the side of a card. */
export const thumbnail = (picture: Picture | undefined): Pick<APIEmbed, 'thumbnail'> =>
  picture === undefined ? {} : { thumbnail: { url: thumbnailOf(picture) } };

/** Author and licence, linked to their page: the licences require all three wherever the picture is shown. */
export const pictureCredit = (picture: Picture | undefined, language: Language): string =>
  picture === undefined ? '' : `-# ${recordWords[language].pictureCredit(link(creditOf(picture), picture.page))}`;
