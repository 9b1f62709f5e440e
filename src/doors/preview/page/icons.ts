const shapes = {
  send: 'M3.4 20.4 20.9 12.9a1 1 0 0 0 0-1.8L3.4 3.6a1 1 0 0 0-1.4 1l2 6.2 8.5 1.2-8.5 1.2-2 6.2a1 1 0 0 0 1.4 1Z',
  sun: 'M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10Zm0-6a1 1 0 0 1 1 1v2a1 1 0 1 1-2 0V2a1 1 0 0 1 1-1Zm0 18a1 1 0 0 1 1 1v2a1 1 0 1 1-2 0v-2a1 1 0 0 1 1-1ZM1 12a1 1 0 0 1 1-1h2a1 1 0 1 1 0 2H2a1 1 0 0 1-1-1Zm18 0a1 1 0 0 1 1-1h2a1 1 0 1 1 0 2h-2a1 1 0 0 1-1-1ZM4.2 4.2a1 1 0 0 1 1.4 0L7 5.6A1 1 0 1 1 5.6 7L4.2 5.6a1 1 0 0 1 0-1.4ZM17 17a1 1 0 0 1 1.4 0l1.4 1.4a1 1 0 0 1-1.4 1.4L17 18.4a1 1 0 0 1 0-1.4Zm2.8-12.8a1 1 0 0 1 0 1.4L18.4 7A1 1 0 1 1 17 5.6l1.4-1.4a1 1 0 0 1 1.4 0ZM7 17a1 1 0 0 1 0 1.4l-1.4 1.4a1 1 0 0 1-1.4-1.4L5.6 17A1 1 0 0 1 7 17Z',
  moon: 'M20.2 14.3A8.5 8.5 0 0 1 9.7 3.8a.8.8 0 0 0-1-1 9.7 9.7 0 1 0 12.5 12.5.8.8 0 0 0-1-1Z',
  trash:
    'M9 3a1 1 0 0 1 1-1h4a1 1 0 0 1 1 1v1h5a1 1 0 1 1 0 2H4a1 1 0 0 1 0-2h5V3ZM5.5 8h13l-.8 12.1a2 2 0 0 1-2 1.9H8.3a2 2 0 0 1-2-1.9L5.5 8Zm4.5 3a1 1 0 0 0-1 1v6a1 1 0 1 0 2 0v-6a1 1 0 0 0-1-1Zm4 0a1 1 0 0 0-1 1v6a1 1 0 1 0 2 0v-6a1 1 0 0 0-1-1Z',
  hash: 'M9.6 3a1 1 0 0 1 .8 1.2L9.8 8h4.9l.7-4.2a1 1 0 1 1 2 .4L16.8 8H20a1 1 0 1 1 0 2h-3.5l-.7 4H19a1 1 0 1 1 0 2h-3.5l-.7 4.2a1 1 0 1 1-2-.4l.6-3.8H8.5l-.7 4.2a1 1 0 1 1-2-.4L6.4 16H4a1 1 0 1 1 0-2h2.8l.7-4H5a1 1 0 1 1 0-2h2.8l.7-4.2A1 1 0 0 1 9.6 3Zm-.1 7-.7 4h4.9l.7-4H9.5Z',
  chevron: 'M5.3 9.3a1 1 0 0 1 1.4 0l5.3 5.3 5.3-5.3a1 1 0 1 1 1.4 1.4l-6 6a1 1 0 0 1-1.4 0l-6-6a1 1 0 0 1 0-1.4Z',
  eye: 'M15.6 12a3.6 3.6 0 1 1-7.2 0 3.6 3.6 0 0 1 7.2 0ZM12 4C5.9 4 2.5 9.3 1.5 11.3a1.5 1.5 0 0 0 0 1.4C2.5 14.7 5.9 20 12 20s9.5-5.3 10.5-7.3c.2-.4.2-1 0-1.4C21.5 9.3 18.1 4 12 4Zm0 14c-4.7 0-7.4-3.9-8.5-6C4.6 9.9 7.3 6 12 6s7.4 3.9 8.5 6c-1.1 2.1-3.8 6-8.5 6Z',
  file: 'M6 2a2 2 0 0 0-2 2v16a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V8l-6-6H6Zm7 1.5L18.5 9H14a1 1 0 0 1-1-1V3.5Z',
  at: 'M12 2a10 10 0 1 0 5.5 18.4 1 1 0 1 0-1.1-1.7A8 8 0 1 1 20 12v1.2a1.6 1.6 0 0 1-3.2 0V8a1 1 0 0 0-1.9-.5A5 5 0 1 0 15.6 15.5 3.6 3.6 0 0 0 22 13.2V12A10 10 0 0 0 12 2Zm0 7a3 3 0 1 1 0 6 3 3 0 0 1 0-6Z',
  bell: 'M12 2a7 7 0 0 0-7 7v4.6l-1.7 2.8A1 1 0 0 0 4.2 18h15.6a1 1 0 0 0 .9-1.6L19 13.6V9a7 7 0 0 0-7-7Zm-3 18a3 3 0 0 0 6 0H9Z',
  check: 'M21.7 5.3a1 1 0 0 1 0 1.4l-12 12a1 1 0 0 1-1.4 0l-6-6a1 1 0 1 1 1.4-1.4L9 16.6 20.3 5.3a1 1 0 0 1 1.4 0Z',
} as const;

export type IconName = keyof typeof shapes;

/** A decorative icon: the control around it has a label of its own. */
export function icon(name: IconName, size = 20): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const picture = document.createElementNS(space, 'svg');
  for (const [key, value] of Object.entries({ viewBox: '0 0 24 24', width: size, height: size, 'aria-hidden': true }))
    picture.setAttribute(key, String(value));
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', shapes[name]);
  path.setAttribute('fill', 'currentColor');
  picture.append(path);
  return picture;
}
