import type { Random } from './random.js';

type Fields<Name extends string> = Readonly<Record<`${Name}${'' | 'From' | 'To' | 'Precision' | 'Basis' | 'KnownFrom'}`, string> & Record<`${Name}Approximate`, boolean>>;

const DAY = 86_400_000;
const FIRST = Date.UTC(2010, 0, 1);
const DAYS = 5_400;

/** A day, later ones more often than earlier ones, as days since the first. */
export function randomDay(random: Random): number {
  return Math.floor(Math.sqrt(random.number()) * DAYS);
}

/** A date with its precision and range, as the graph keeps it: most are days, some months, a few years or about right. */
export function dateFields<Name extends string>(name: Name, day: number, random: Random): Fields<Name> {
  const iso = isoDay(day);
  const kind = random.number();
  const [text, from, to, precision] =
    kind < 0.8
      ? [iso, iso, iso, 'DAY']
      : kind < 0.95
        ? [iso.slice(0, 7), `${iso.slice(0, 7)}-01`, lastOfMonth(iso), 'MONTH']
        : [iso.slice(0, 4), `${iso.slice(0, 4)}-01-01`, `${iso.slice(0, 4)}-12-31`, 'YEAR'];
  const approximate = random.chance(0.1);
  return {
    [name]: `${text}${approximate ? '~' : ''}`,
    [`${name}From`]: from,
    [`${name}To`]: to,
    [`${name}Precision`]: precision,
    [`${name}Approximate`]: approximate,
    [`${name}Basis`]: 'generated',
    [`${name}KnownFrom`]: random.pick(['TEXT', 'INFERRED', 'OUTSIDE']),
  } as Fields<Name>;
}

function isoDay(day: number): string {
  return new Date(FIRST + day * DAY).toISOString().slice(0, 10);
}

function lastOfMonth(iso: string): string {
  const [year = 0, month = 0] = iso.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
