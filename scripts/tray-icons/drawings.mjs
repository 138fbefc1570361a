/** The bell of a concierge: knob, dome and plate, on a field of 32. */
const DOME =
  'M14 4h4a1.3 1.3 0 0 1 0 2.6h-.7v2.2c6 .6 10.2 5.3 10.2 11.2H4.5c0-5.9 4.2-10.6 10.2-11.2V6.6H14a1.3 1.3 0 0 1 0-2.6z';
const PLATE = '<rect x="2.5" y="22.2" width="27" height="4.3" rx="2.15"/>';

/** How full the arc of a run is, in eighths; 0 while nobody knows. */
const EIGHTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/**
 * A drawing for each state of the tray, as SVG in one colour: they differ by shape alone, since a
 * template has no colours and not everybody sees them.
 */
export const drawings = {
  idle: (colour) => bell(colour, ''),
  ...Object.fromEntries(
    EIGHTHS.map((eighths) => [
      `running-${eighths}`,
      (colour) => bell(colour, disc(23, 23, 10.6), arc(colour, eighths)),
    ]),
  ),
  warning: (colour) =>
    bell(colour, disc(24.5, 23.5, 8), `<circle cx="24.5" cy="23.5" r="5.6" fill="${colour}"/>`),
  error: (colour) =>
    bell(colour, disc(24, 23.5, 9.2), strokes(colour, 'M19.5 19l9 9M28.5 19l-9 9', 3.8)),
  paused: (colour) =>
    bell(
      colour,
      '<rect x="15.5" y="14.5" width="17" height="18" rx="3" fill="black"/>',
      strokes(colour, 'M20.5 19v9.5M27.5 19v9.5', 3.8),
    ),
  offline: (colour) =>
    svg(
      `<path d="M16 4.5v5.5M6 19c0-5.200 4.300-9.200 10-9.200s10 4 10 9.200z" fill="none" stroke="${colour}" stroke-width="2.4" stroke-linejoin="round"/><rect x="2.5" y="23" width="27" height="3.4" rx="1.7" fill="${colour}"/>`,
    ),
};

/** The bell with a hole in which a sign may stand, so that the two never touch. */
function bell(colour, hole, sign = '') {
  return svg(
    `<defs><mask id="m"><rect width="32" height="32" fill="white"/>${hole}</mask></defs>` +
      `<g mask="url(#m)" fill="${colour}"><path d="${DOME}"/>${PLATE}</g>${sign}`,
  );
}

function disc(x, y, r) {
  return `<circle cx="${x}" cy="${y}" r="${r}" fill="black"/>`;
}

function strokes(colour, d, width) {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round"/>`;
}

/** A ring that fills clockwise from the top, over a faint whole one. */
function arc(colour, eighths) {
  const ring = `cx="23" cy="23" r="6.8" fill="none" stroke="${colour}"`;
  return (
    `<circle ${ring} stroke-width="3.6" opacity=".35"/>` +
    `<circle ${ring} stroke-width="3.6" pathLength="8" stroke-dasharray="${eighths} 8" transform="rotate(-90 23 23)"/>`
  );
}

function svg(inside) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${inside}</svg>`;
}
