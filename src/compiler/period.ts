const DAY = /^\d{4}(-\d\d(-\d\d)?)?$/;

/** A period as first and last day; null where the text is none. */
export function parsePeriod(text: string): { readonly from: string; readonly to: string } | null {
  const ends = text.split('/');
  const [first = '', last = first] = ends;
  const from = boundary(first, 'from');
  const to = boundary(last, 'to');
  return ends.length <= 2 && from !== null && to !== null && from <= to ? { from, to } : null;
}

/** The first or the last day of a day, a month or a year. */
function boundary(text: string, end: 'from' | 'to'): string | null {
  if (!DAY.test(text)) return null;
  const [year = 0, month = end === 'from' ? 1 : 12, day] = text.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const date = new Date(Date.UTC(year, month - 1, day ?? (end === 'from' ? 1 : lastOfMonth)));
  const iso = date.toISOString().slice(0, 10);
  return iso.startsWith(text) ? iso : null;
}
