/**
 * One look for both of Discord's themes (#313338 and #ffffff): a picture brings its own background. Text has a contrast of
 * at least 4.5 to the background, every other colour at least 3 (WCAG 2.1, 1.4.3 and 1.4.11): tests/pictures/theme.test.ts.
 */
export const theme = {
  ground: '#1c1a27',
  raised: '#272436',
  text: '#f6f3fb',
  muted: '#bdb6cd',
  grid: '#3a3650',
  accent: '#ff7eb0',
} as const;

/** Colours of layers. They also differ in lightness, so that they work in greyscale and for the colour-blind. */
export const layerColours = {
  rose: '#ff6f9f',
  sky: '#79b8ff',
  amber: '#ffd166',
  mint: '#5fbf95',
  slate: '#7d7799',
} as const;

/**
 * Sizes in units of which a picture is 640 wide. A phone shows a picture 273 CSS pixels wide, and `small` there measures 11
 * of them: tests/pictures/phone.test.ts.
 */
export const sizes = { width: 640, margin: 24, label: 28, small: 26 } as const;

/** Pixels for each unit: sharp on screens with two pixels for each CSS pixel. */
export const sharpness = 1.5;
