/** A place as it is drawn, with the lines of its label. */
interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly names: readonly string[];
}

/** Where a label begins, from the middle of its place, in pixels. */
export interface LabelPlace {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'end' | 'middle';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Pixels of a letter and a line of the map's text, about. */
const [LETTER, LINE] = [7.2, 14];

/** To the right, to the left, below and above. */
const RIGHT: LabelPlace = { dx: 9, dy: -1, anchor: 'start' };
const PLACES: readonly LabelPlace[] = [
  RIGHT,
  { dx: -9, dy: -1, anchor: 'end' },
  { dx: 0, dy: 20, anchor: 'middle' },
  { dx: 0, dy: -24, anchor: 'middle' },
];

/** Finds for every label, in order, the first place where it covers none before it; the first of all where there is no such one. */
export function placeLabels(places: readonly Labelled[]): readonly LabelPlace[] {
  const taken: Box[] = places.map(({ x, y }) => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }));
  return places.map((place) => {
    const free = PLACES.find((at) => !taken.some((box) => overlaps(box, boxOf(place, at)))) ?? RIGHT;
    taken.push(boxOf(place, free));
    return free;
  });
}

function boxOf({ x, y, names }: Labelled, { dx, dy, anchor }: LabelPlace): Box {
  const width = LETTER * Math.max(...names.map(({ length }) => length));
  const left = x + dx - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
  return { left, right: left + width, top: y + dy - LINE, bottom: y + dy + LINE * (names.length - 1) };
}

function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
