/** Few enough rows that a query with them fits into memory. */
export const PAGE = 5_000;

/** Items in parts of one query each. */
export function* pages<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += PAGE) yield items.slice(start, start + PAGE);
}
