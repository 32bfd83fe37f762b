/** 95 % interval of a share (Wilson 1927), in percent. */
export function interval(hits: number, count: number): readonly [number, number] {
  if (count === 0) return [0, 100];
  const z = 1.96;
  const share = hits / count;
  const middle = share + (z * z) / (2 * count);
  const spread = z * Math.sqrt((share * (1 - share)) / count + (z * z) / (4 * count * count));
  const scale = 100 / (1 + (z * z) / count);
  return [(middle - spread) * scale, (middle + spread) * scale];
}

/** A share in percent with its 95 % interval. */
export function share(hits: number, count: number): string {
  const [low, high] = interval(hits, count);
  return `${((100 * hits) / Math.max(count, 1)).toFixed(1)} % (${hits} of ${count}; 95 %: ${low.toFixed(1)}–${high.toFixed(1)})`;
}
