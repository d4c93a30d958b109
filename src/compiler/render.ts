import { escapeName } from '../cypher/escape-name.js';
import type { Bound, Condition, NodesPlan, OrderKey, Plan, PlanLink, PlanValue, Property } from './plan.js';

/**
 * The Cypher text of a plan: one query for the whole operation, one CALL for each set of nodes. The same plan gives
 * the same text. Values are parameters p0, p1, ...; names of labels, types and properties come from the schema.
 */
export function render(plan: Plan): string {
  const renderer = new Renderer();
  const { calls, items } = renderer.values(plan.values, null, '');
  return [...calls, `RETURN ${items.join(', ')}`].join('\n');
}

/** The variables of a row: its node, and the relationship that leads to it where something is read of it. */
interface Variables {
  readonly node: string;
  readonly edge: string | null;
  /** The node of the row above. */
  readonly from: string | null;
}

type NodesValue = Extract<PlanValue, { nodes: NodesPlan }>;

class Renderer {
  #nodes = 0;
  #results = 0;

  /** The subqueries that the values of a row need, and the expressions of the row. */
  values(values: readonly PlanValue[], row: Variables | null, indent: string): { calls: string[]; items: string[] } {
    const calls: string[] = [];
    const items = values.map((value): string => {
      if (!('nodes' in value)) return expression(value, row);
      const result = `r${this.#results++}`;
      const start = value.nodes.link?.kind === 'references' ? row?.edge : row?.node;
      calls.push(`${indent}CALL (${start ?? ''}) {`, ...this.#call(value, row, result, `${indent}  `), `${indent}}`);
      return result;
    });
    return { calls, items };
  }

  #call(value: NodesValue, parent: Variables | null, result: string, indent: string): string[] {
    const { nodes } = value;
    const number = this.#nodes++;
    const node = `n${number}`;
    if (value.kind === 'each') {
      const { calls, items } = this.values(nodes.values, { node, edge: null, from: null }, indent);
      return [
        `${indent}UNWIND range(0, size($p${value.ids}) - 1) AS i${number}`,
        `${indent}MATCH (${node}:${escapeName(nodes.label)} {id: $p${value.ids}[i${number}]})`,
        ...(value.labels === null ? [] : [`${indent}WHERE $p${value.labels}[i${number}] IN labels(${node})`]),
        ...calls,
        `${indent}RETURN collect([i${number}, [${items.join(', ')}]]) AS ${result}`,
      ];
    }
    const row: Variables = { node, edge: usesEdge(nodes) ? `e${number}` : null, from: parent?.node ?? null };
    const matched = match(nodes, row, parent, value.on, number, indent);
    if (value.kind === 'count') return [...matched, `${indent}RETURN count(${distinct(nodes)}${row.edge ?? node}) AS ${result}`];
    const ordered = [...matched, ...order(nodes, row, value.kind === 'one', indent)];
    const { calls, items } = this.values(nodes.values, row, indent);
    return [...ordered, ...calls, `${indent}RETURN collect([${items.join(', ')}]) AS ${result}`];
  }
}

/** Whether the relationship to the nodes has to have a name. */
function usesEdge({ link, where, order, values }: NodesPlan): boolean {
  if (link?.kind !== 'relationship') return false;
  if (link.derived || [...where, ...order].some(({ property }) => property.of === 'edge')) return true;
  return values.some(
    (value) =>
      value.kind === 'relationshipType' ||
      value.kind === 'direction' ||
      (value.kind === 'property' && value.of === 'edge') ||
      ('nodes' in value && value.nodes.link?.kind === 'references'),
  );
}

function match(
  nodes: NodesPlan, row: Variables, parent: Variables | null,
  on: readonly string[], number: number, indent: string,
): string[] {
  const { link } = nodes;
  const conditions = [...nodes.where, ...(nodes.visibility ? [nodes.visibility] : [])].map((condition) => where(row, condition));
  if (parent && on.length > 1)
    conditions.unshift(`(${on.map((label) => `${parent.node}:${escapeName(label)}`).join(' OR ')})`);
  if (link?.kind === 'relationship' && link.types.length === 0) conditions.unshift('false');
  if (nodes.after) conditions.push(beyond(row, nodes.order, nodes.after));
  if (nodes.before) conditions.push(beyond(row, nodes.order.map(reversed), nodes.before));
  const lines: string[] = [];
  const label = escapeName(nodes.label);
  if (link?.kind === 'references') {
    lines.push(`${indent}UNWIND ${parent?.edge ?? ''}.${escapeName(link.property)} AS i${number}`);
    lines.push(`${indent}MATCH (${row.node}:${label} {id: i${number}})`);
  } else {
    const [only, ...others] = on;
    const start = `(${parent?.node ?? ''}${only !== undefined && others.length === 0 ? `:${escapeName(only)}` : ''})`;
    lines.push(`${indent}MATCH ${link && parent ? `${start}${arrow(link, row.edge)}` : ''}(${row.node}:${label})`);
  }
  if (conditions.length > 0) lines.push(`${indent}WHERE ${conditions.join(' AND ')}`);
  return lines;
}

function arrow({ types, direction, derived }: Extract<PlanLink, { kind: 'relationship' }>, edge: string | null): string {
  const names = types.length > 0 ? `:${types.map(escapeName).join('|')}` : '';
  const relationship = `[${edge ?? ''}${names}${derived ? ' {derived: true}' : ''}]`;
  return { OUT: `-${relationship}->`, IN: `<-${relationship}-`, UNDIRECTED: `-${relationship}-` }[direction];
}

/** Either way, a node is found twice by relationships both ways, and by one to itself. */
function distinct({ link }: NodesPlan): string {
  return link?.kind === 'relationship' && link.direction === 'UNDIRECTED' ? 'DISTINCT ' : '';
}

function order(nodes: NodesPlan, row: Variables, single: boolean, indent: string): string[] {
  if (single && !nodes.link) return [];
  const keys = (nodes.backwards ? nodes.order.map(reversed) : nodes.order).flatMap(
    ({ property: name, descending, nullsFirst, nullable }) => {
      const key = `${property(row, name)}${descending ? ' DESC' : ''}`;
      // Both engines sort nulls as the largest value. The other way costs a key of its own, which no index serves.
      return nullsFirst === descending || !nullable ? [key] : [`${property(row, name)} IS NULL${nullsFirst ? ' DESC' : ''}`, key];
    },
  );
  const limit = single ? ' LIMIT 1' : nodes.limit === null ? '' : ` LIMIT $p${nodes.limit}`;
  const kept = row.edge === null ? row.node : `${row.node}, ${row.edge}`;
  return [`${indent}WITH ${distinct(nodes)}${kept} ORDER BY ${keys.join(', ')}${limit}`];
}

function reversed(key: OrderKey): OrderKey {
  return { ...key, descending: !key.descending, nullsFirst: !key.nullsFirst };
}

/**
 * Whether a node comes after a place in an order: it is past it in one key and level with it in all keys before. An
 * index serves the first key where it stands alone in a condition, so that is said first.
 */
function beyond(row: Variables, order: readonly OrderKey[], bound: Bound): string {
  const cases = order.flatMap((key, index) => {
    const past = pastKey(row, key, bound[index] ?? null);
    if (past === null) return [];
    const level = order
      .slice(0, index)
      .map(({ property: name }, before) => levelWith(property(row, name), bound[before] ?? null));
    return [[...level, past].join(' AND ')];
  });
  if (cases.length === 1) return cases.join('');
  const any = `(${cases.map((alternative) => `(${alternative})`).join(' OR ')})`;
  const [first] = order;
  const [start] = bound;
  if (!first || start === null || start === undefined || (first.nullable && !first.nullsFirst)) return any;
  return `${property(row, first.property)} ${first.descending ? '<=' : '>='} $p${start} AND ${any}`;
}

function pastKey(
  row: Variables,
  { property: name, descending, nullsFirst, nullable }: OrderKey,
  parameter: number | null,
): string | null {
  const value = property(row, name);
  if (parameter === null) return nullsFirst && nullable ? `${value} IS NOT NULL` : null;
  const past = `${value} ${descending ? '<' : '>'} $p${parameter}`;
  return nullable && !nullsFirst ? `(${past} OR ${value} IS NULL)` : past;
}

function levelWith(value: string, parameter: number | null): string {
  return parameter === null ? `${value} IS NULL` : `${value} = $p${parameter}`;
}

function where(row: Variables, { property: name, operator, parameter }: Condition): string {
  const value = property(row, name);
  if (operator === 'isNull') return `${value} IS NULL`;
  return `${value} ${operator === 'eq' ? '=' : 'IN'} $p${parameter ?? ''}`;
}

function expression(value: Exclude<PlanValue, NodesValue>, row: Variables | null): string {
  if (!row) throw new TypeError('At the root there is no node to read.');
  switch (value.kind) {
    case 'property': {
      const [name = '', ...others] = value.names.map((name) => property(row, { of: value.of, name }));
      return others.length > 0 ? `coalesce(${[name, ...others].join(', ')})` : name;
    }
    case 'type':
      return `CASE ${value.types.map(({ label, tag }) => `WHEN ${row.node}:${escapeName(label)} THEN ${tag}`).join(' ')} END`;
    case 'relationshipType':
      return `type(${row.edge ?? ''})`;
    case 'direction': {
      const undirected = value.undirected.map((type) => `'${type}'`).join(', ');
      return `CASE WHEN type(${row.edge ?? ''}) IN [${undirected}] THEN 'UNDIRECTED' WHEN startNode(${row.edge ?? ''}) = ${row.from ?? ''} THEN 'OUT' ELSE 'IN' END`;
    }
  }
}

function property({ node, edge }: Variables, { of, name }: Property): string {
  return `${of === 'node' ? node : (edge ?? '')}.${escapeName(name)}`;
}
