/** `{ [name]: value }`, or nothing where there is no value. */
export function present<N extends string, T>(name: N, value: T | undefined): { [K in N]?: T } {
  const result: { [K in N]?: T } = {};
  if (value !== undefined) result[name] = value;
  return result;
}
