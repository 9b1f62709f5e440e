import { describe, expect, test } from 'vitest';
import { withPicture } from '../../commands/with-picture.ts';
import type { Picture } from '../../src/cards/kit/picture.ts';
import type { Attachment, Reply } from '../../src/cards/kit/reply.ts';
import { languages } from '../../src/language/language.ts';

const picture: Picture = {
  note: 'By year',
  alt: 'Column chart: 2024 3, 2025 *5*.',
  spec: { is: 'columns', footer: '', categories: [], layers: [] },
};
const card = ({ name }: Attachment): Reply => ({
  embeds: [
    { title: 'By year', description: 'First', image: { url: `attachment://${name}` }, color: 1 },
    { title: 'Second' },
  ],
  files: [],
  rows: [],
});
const never = (): Promise<void> => new Promise(() => undefined);
const png = Uint8Array.from([1, 2, 3]);

describe('a card with a picture', () => {
  test('GIVEN the picture THEN it is attached, with its alternative text', async () => {
    let attached: Attachment | undefined;
    const reply = await withPicture(
      picture,
      'trend',
      { language: 'en', pictureLate: never },
      (given) => card((attached = given)),
      Promise.resolve(png),
    );
    expect(attached).toEqual({ name: 'trend.png', description: picture.alt, contentType: 'image/png', data: png });
    expect(reply.embeds[0]?.image).toEqual({ url: 'attachment://trend.png' });
  });

  test.each(languages)(
    'GIVEN no memory for it THEN a sentence says so, and every number is in words (%s)',
    async (language) => {
      const reply = await withPicture(
        picture,
        'trend',
        { language, pictureLate: never },
        card,
        Promise.resolve(undefined),
      );
      expect(reply.files).toBeUndefined();
      expect(reply.embeds).toHaveLength(2);
      expect(reply.embeds[0]).toMatchObject({ title: 'By year', color: 1 });
      expect(reply.embeds[0]).not.toHaveProperty('image');
      const [before, told] = reply.embeds[0]?.description?.split('\n\n-# ') ?? [];
      expect(before).toBe('First');
      expect(told?.split('\n')).toEqual([
        expect.stringMatching(/picture|画像|그림/u),
        'Column chart: 2024 3, 2025 \\*5\\*.',
      ]);
    },
  );

  test.each([
    ['en', 'takes too long'],
    ['ja', '時間がかかっています'],
    ['ko', '시간이 걸립니다'],
  ] as const)('GIVEN %s and a picture that is late THEN words say why it is missing', async (language, why) => {
    const drawing = new Promise<Uint8Array>(() => undefined);
    const asked = { language, pictureLate: () => Promise.resolve() };
    const [embed] = (await withPicture(picture, 'trend', asked, card, drawing)).embeds;
    expect(embed?.description).toContain(why);
    expect(embed).not.toHaveProperty('image');
  });

  test('GIVEN one that is drawn at the last moment THEN the card has the picture', async () => {
    const asked = { language: 'en', pictureLate: () => Promise.resolve() } as const;
    const [embed] = (await withPicture(picture, 'trend', asked, card, Promise.resolve(png))).embeds;
    expect(embed?.image).toEqual({ url: 'attachment://trend.png' });
  });
});
