import * as z from 'zod';
import { picture, type Picture } from '../../catalog/schema/picture.ts';
import type { Get } from '../../web/answer.ts';
import { plainText } from '../feeds/plain-text.ts';

const meta = z.object({ value: z.coerce.string() }).optional();

/** https://www.mediawiki.org/wiki/API:Imageinfo, with the credit that Commons reads from the page of a file. */
const imageAnswer = z.object({
  query: z.object({
    pages: z.record(
      z.string(),
      z.object({
        imageinfo: z
          .array(
            z.object({
              descriptionurl: z.string(),
              extmetadata: z.object({ Artist: meta, LicenseShortName: meta }).default({}),
            }),
          )
          .optional(),
      }),
    ),
  }),
});

const longestAuthor = 200;

/** A picture of Commons with its credit; undefined if it is not free, or nobody says who took it. */
export async function pictureNamed(file: string, get: Get, instance: string): Promise<Picture | undefined> {
  const query = new URLSearchParams({
    action: 'query',
    titles: `File:${file}`,
    prop: 'imageinfo',
    iiprop: 'url|extmetadata',
    iiextmetadatafilter: 'Artist|LicenseShortName',
    format: 'json',
    maxlag: '5',
  });
  const answer = await get({
    url: `${instance}/w/api.php?${query.toString()}`,
    accept: 'application/json',
    isTrusted: true,
  });
  if (answer.outcome !== 'page') return undefined;
  const read = imageAnswer.safeParse(jsonOf(answer.body)).data;
  const [info] = Object.values(read?.query.pages ?? {})[0]?.imageinfo ?? [];
  if (info === undefined) return undefined;
  const { Artist, LicenseShortName } = info.extmetadata;
  return picture.safeParse({
    file,
    author: plainText(Artist?.value ?? '', longestAuthor),
    licence: LicenseShortName?.value ?? '',
    page: info.descriptionurl,
  }).data;
}

function jsonOf(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}
