/** How large a line is drawn, in CSS pixels, and how much room its stroke needs at the edges. */
export interface SparkBox {
  readonly width: number;
  readonly height: number;
  readonly inset: number;
}

/**
 * The path of a small line through these values, oldest first, as SVG has it. The smallest lies at the
 * bottom, the largest at the top; equal ones lie in the middle. Empty with fewer than two.
 */
export function sparkPath(values: readonly number[], box: SparkBox): string {
  if (values.length < 2) return '';
  const { width, height, inset } = box;
  const least = Math.min(...values);
  const span = Math.max(...values) - least;
  const step = (width - 2 * inset) / (values.length - 1);
  const room = height - 2 * inset;
  const points = values.map((value, at) => {
    const share = span === 0 ? 0.5 : (value - least) / span;
    return `${round(inset + at * step)} ${round(inset + (1 - share) * room)}`;
  });
  return `M${points.join('L')}`;
}

/** The ground under such a line, closed along the bottom of the box. Empty where there is no line. */
export function sparkArea(path: string, { width, height, inset }: SparkBox): string {
  if (path === '') return '';
  return `${path}L${round(width - inset)} ${round(height)}L${round(inset)} ${round(height)}Z`;
}

/** So many values at most, oldest first: the last of each stretch, so that the newest is always one. */
export function thinOut<T>(values: readonly T[], most: number): readonly T[] {
  if (values.length <= most) return values;
  const stretch = values.length / most;
  return Array.from({ length: most }, (_, at) => values[Math.ceil((at + 1) * stretch) - 1]).filter(
    (value) => value !== undefined,
  );
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
