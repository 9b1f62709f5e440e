import { describe, expect, test } from 'vitest';
import { layerColours, theme } from '../../src/pictures/theme.ts';

/** Relative luminance and contrast as WCAG 2.1 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((place) => {
    const part = Number.parseInt(colour.slice(place, place + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('colours of the pictures', () => {
  test.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
  ])('GIVEN %s on %s THEN the contrast is the one that WCAG names', (one, other, expected) =>
    expect(contrast(one, other)).toBeCloseTo(expected, 1),
  );

  test.each(['text', 'muted', 'accent'] as const)('GIVEN %s, in which words are written THEN 4.5 or more', (name) =>
    expect(contrast(theme[name], theme.ground)).toBeGreaterThanOrEqual(4.5),
  );

  test.each(Object.entries(layerColours))('GIVEN the colour %s of bars THEN 3 or more on the ground', (_name, colour) =>
    expect(contrast(colour, theme.ground)).toBeGreaterThanOrEqual(3),
  );
});
