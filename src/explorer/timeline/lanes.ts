/** What stands in a timeline: days from and to, in milliseconds, and the type that it is of. */
export interface Entry {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly lane: string;
  readonly title: string;
}

export interface PlacedEntry extends Entry {
  readonly row: number;
  /** How much room there is behind it in its row, in pixels of the drawing as it opens. */
  readonly room: number;
}

export interface Lane {
  readonly name: string;
  readonly rows: number;
  readonly entries: readonly PlacedEntry[];
}

/** Milliseconds. */
export const DAY = 86_400_000;

/** Pixels that an entry has at least, and to the next one in its row. */
export const [LEAST, GAP] = [6, 2];

/**
 * A lane for each type, in which no two entries of one row meet, however short they are drawn: ten statements of one day
 * stand one below the other.
 * @param x the pixel at which a time is drawn
 */
export function lanesOf(entries: readonly Entry[], x: (time: number) => number): readonly Lane[] {
  return [...Map.groupBy(entries, ({ lane }) => lane)].sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, inLane]) => {
    const rows: PlacedEntry[][] = [];
    for (const entry of inLane.toSorted((one, other) => one.from - other.from)) {
      const start = x(entry.from);
      const found = rows.findIndex((row) => endOf(row.at(-1), x) + GAP <= start);
      const row = found === -1 ? rows.length : found;
      (rows[row] ??= []).push({ ...entry, row, room: Infinity });
    }
    const placed = rows.flatMap((row) => row.map((entry, index) => ({ ...entry, room: (row[index + 1] ? x((row[index + 1] as Entry).from) : Infinity) - endOf(entry, x) })));
    return { name, rows: rows.length, entries: placed };
  });
}

function endOf(entry: Entry | undefined, x: (time: number) => number): number {
  return entry ? Math.max(x(entry.to), x(entry.from) + LEAST) : -Infinity;
}
