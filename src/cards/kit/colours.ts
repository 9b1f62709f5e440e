/** Colours of the bar at the side of an embed. They only decorate: words always carry the meaning. */
export const colours = {
  actor: 0xc2185b,
  series: 0x1e6fb8,
  quote: 0x2e8b6f,
  list: 0x6b5b95,
  notice: 0x80848e,
} as const;
