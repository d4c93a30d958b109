import { escapeName } from '../cypher/escape-name.js';
import type { GroupsPlan, NodesPlan } from './plan.js';
import type { DateKey, DatePlan, DatedLink, DatedWay, Filter, InvolvingPlan, Property, Step } from './plan-filter.js';
import { type RowVariables, hasLabel, matchLines, namesEdge, property, visible, whereLines } from './render-row.js';

const KEYS: readonly DateKey[] = ['from', 'to', 'at', 'precision', 'approximate', 'date', 'end', 'day', 'month', 'year'];

const LENGTHS = { day: 10, month: 7, year: 4 } as const;

/** The keys that are read of the dates of a set of nodes. */
export function dateKeys({ where, order, values }: NodesPlan, groups: Pick<GroupsPlan, 'by'> | null): DateKey[] {
  const used = new Set<string>();
  const note = ({ of, name }: Property): void => {
    if (of === 'key') used.add(name);
  };
  const noteFilter = (filter: Filter): void => {
    if (filter.kind === 'property') note(filter.property);
    if (filter.kind === 'not') noteFilter(filter.filter);
  };
  where.forEach(noteFilter);
  for (const key of groups?.by ?? []) if (key.kind === 'own') note(key.property);
  for (const key of order) note(key.property);
  for (const value of values) if (value.kind === 'property') for (const name of value.names) note({ of: value.of, name });
  return KEYS.filter((key) => used.has(key));
}

/**
 * The lines that find nodes with their dates.
 * @param label the one that all of them have
 */
export function datedLines(label: string, { labels, about, dates }: DatedLink, row: RowVariables, indent: string, next: () => number): string[] {
  const dated = dates.map((date) => ({ ...date, ...datedNode(date, labels, row, indent, next) }));
  const keys = (row.dates ?? []).map((key) => `${keyValue(dated, key, row)} AS ${property(row, { of: 'key', name: key })}`);
  return [
    ...(about ? involvingLines(about, row, indent, next) : allLines(label, labels, row, indent)),
    ...dated.flatMap(({ lines }) => lines),
    `${indent}WITH ${[row.node, ...keys].join(', ')}`,
  ];
}

/** All nodes of some types: no UNION of them, behind which the embedded engine cannot filter more than 65,535 rows. */
function allLines(label: string, labels: readonly string[], { node }: RowVariables, indent: string): string[] {
  const [only = label] = labels;
  if (labels.length === 1) return [`${indent}MATCH (${node}:${escapeName(only)})`];
  return [`${indent}MATCH (${node}:${escapeName(label)})`, ...whereLines([hasLabel(node, labels)], indent)];
}

/** The lines that find what involves every entity of a parameter: from each entity to it. */
function involvingLines({ label, ids, visibility, ways }: InvolvingPlan, row: RowVariables, indent: string, next: () => number): string[] {
  const number = next();
  const entity: RowVariables = { node: `n${number}`, edge: null, from: null };
  const parts = ways.map(({ labels, steps }) => {
    const [only = '', ...others] = labels;
    const end = others.length > 0 ? label : only;
    const to = steps.map((step, index) => (index === steps.length - 1 ? { ...step, label: end } : step));
    const where = others.length > 0 ? [hasLabel(row.node, labels)] : [];
    return [...(steps.length > 0 ? stepLines(to, entity, row.node, '', where, next) : sameNode(row, end, entity, where)), `RETURN ${row.node}`];
  });
  return [
    `${indent}UNWIND $p${ids} AS i${number}`,
    `${indent}MATCH (${entity.node}:${escapeName(label)} {id: i${number}})`,
    ...whereLines(visible({ link: null, visibility }, entity), indent),
    `${indent}CALL (${entity.node}) {`,
    ...union(parts, 'UNION', `${indent}  `),
    `${indent}}`,
    `${indent}WITH ${row.node}, collect(i${number}) AS x${number}`,
    `${indent}WHERE size([i IN $p${ids} WHERE NOT i IN x${number}]) = 0`,
  ];
}

function sameNode({ node }: RowVariables, label: string, entity: RowVariables, where: readonly string[]): string[] {
  return [`MATCH (${node}:${escapeName(label)} {id: ${entity.node}.id})`, ...whereLines(where, '')];
}

/** What has the date of a row, where that is not the row itself, and the lines that find it: of several the first. */
function datedNode({ ways, name, isMoment }: DatePlan, all: readonly string[], row: RowVariables, indent: string, next: () => number): { readonly node: string; readonly lines: readonly string[] } {
  if (ways.length === 0) return { node: row.node, lines: [] };
  const node = `n${next()}`;
  const inside = `${indent}  `;
  const parts = ways.map((way) => outLines(way, all, row, node, next));
  const found = parts.length === 1 ? parts.flat().map((line) => `${inside}${line}`) : [`${inside}CALL (${row.node}) {`, ...union(parts.map((part) => [...part, `RETURN ${node}`]), 'UNION ALL', `${inside}  `), `${inside}}`];
  const first = [...(isMoment ? [name] : [`${name}From`, `${name}To`]), 'id'].map((part) => `${node}.${escapeName(part)}`);
  return {
    node,
    lines: [`${indent}CALL (${row.node}) {`, ...found, `${inside}WITH ${node} ORDER BY ${first.join(', ')} LIMIT 1`, `${inside}RETURN head(collect(${node})) AS ${node}`, `${indent}}`],
  };
}

/** The lines from a node to what has its date: only from those that have it there. */
function outLines({ labels, steps }: DatedWay, all: readonly string[], row: RowVariables, end: string, next: () => number): string[] {
  const [only = ''] = labels;
  const isAll = labels.length === all.length;
  const on = labels.length === 1 && !isAll ? `:${escapeName(only)}` : '';
  const where = labels.length > 1 && !isAll ? [hasLabel(row.node, labels)] : [];
  return stepLines(steps, row, end, on, where, next);
}

/**
 * The lines that go a way from a row to a node.
 * @param on the label of the row in the pattern
 * @param where what has to hold of the row or the node
 */
function stepLines(steps: readonly Step[], start: RowVariables, end: string, on: string, where: readonly string[], next: () => number): string[] {
  let from = start;
  return steps.flatMap((step, index) => {
    const number = next();
    const isLast = index === steps.length - 1;
    const row: RowVariables = { node: isLast ? end : `n${number}`, edge: namesEdge(step.link) ? `e${number}` : null, from: from.node };
    const lines = matchLines(step, row, from, index === 0 ? on : '', '');
    from = row;
    return [...lines, ...whereLines([...(isLast ? where : []), ...visible(step, row)], '')];
  });
}

function union(parts: readonly (readonly string[])[], word: 'UNION' | 'UNION ALL', indent: string): string[] {
  return parts.flatMap((part, index) => (index > 0 ? [word, ...part] : part)).map((line) => `${indent}${line}`);
}

/** The value of a key, by the type of the node where that decides it. */
function keyValue(dates: readonly (DatePlan & { readonly node: string })[], key: DateKey, row: RowVariables): string {
  const values = dates.map((date) => ({ labels: date.labels, value: ofDate(date, key) }));
  const [first] = values;
  if (values.every(({ value }) => value === first?.value)) return first?.value ?? 'null';
  return `CASE ${values.map(({ labels, value }) => `WHEN ${hasLabel(row.node, labels)} THEN ${value}`).join(' ')} END`;
}

/** What a date gives for a key. The names of properties come from the schema. */
function ofDate({ name, end, isMoment, node }: DatePlan & { readonly node: string }, key: DateKey): string {
  const value = (of: string): string => `${node}.${escapeName(of)}`;
  const from = isMoment ? `substring(${value(name)}, 0, 10)` : value(`${name}From`);
  const begun = isMoment ? from : value(`${name}To`);
  switch (key) {
    case 'from':
      return from;
    case 'to':
      return end === null ? begun : `coalesce(${value(`${end}To`)}, ${begun})`;
    case 'at':
      return isMoment ? value(name) : 'null';
    case 'precision':
      return isMoment ? 'null' : value(`${name}Precision`);
    case 'approximate':
      return isMoment ? 'false' : `coalesce(${value(`${name}Approximate`)}, false)`;
    case 'date':
      return isMoment ? 'null' : value(name);
    case 'end':
      return end === null ? 'null' : value(end);
    default: {
      const period = (day: string): string => `substring(${day}, 0, ${LENGTHS[key]})`;
      if (isMoment) return period(value(name));
      return `CASE WHEN ${value(`${name}Approximate`)} OR ${period(from)} <> ${period(begun)} THEN null ELSE ${period(from)} END`;
    }
  }
}
