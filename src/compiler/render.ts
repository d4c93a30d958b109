import { escapeName } from '../cypher/escape-name.js';
import type { Bound, Condition, NodesPlan, OrderKey, Plan, PlanValue } from './plan.js';

/**
 * The Cypher text of a plan: one query for the whole operation, one CALL for each set of nodes. The same plan gives
 * the same text. Values are parameters p0, p1, ...; names of labels, types and properties come from the schema.
 */
export function render(plan: Plan): string {
  const renderer = new Renderer();
  const { calls, items } = renderer.values(plan.values, null, '');
  return [...calls, `RETURN ${items.join(', ')}`].join('\n');
}

class Renderer {
  #nodes = 0;
  #results = 0;

  /** The subqueries that the values of a row need, and the expressions of the row. */
  values(values: readonly PlanValue[], parent: string | null, indent: string): { calls: string[]; items: string[] } {
    const calls: string[] = [];
    const items = values.map((value): string => {
      if (value.kind === 'property') return property(parent, value.name);
      if (value.kind === 'type') return typeTag(parent, value.types);
      const result = `r${this.#results++}`;
      calls.push(
        `${indent}CALL (${parent ?? ''}) {`,
        ...this.#call(value, parent, result, `${indent}  `),
        `${indent}}`,
      );
      return result;
    });
    return { calls, items };
  }

  #call(
    value: Exclude<PlanValue, { kind: 'property' | 'type' }>,
    parent: string | null,
    result: string,
    indent: string,
  ): string[] {
    const { nodes } = value;
    const node = `n${this.#nodes++}`;
    if (value.kind === 'count') {
      const distinct = nodes.relationship?.direction === 'UNDIRECTED' ? 'DISTINCT ' : '';
      return [
        ...match(nodes, node, parent, value.on, indent),
        `${indent}RETURN count(${distinct}${node}) AS ${result}`,
      ];
    }
    if (value.kind === 'each') {
      const index = `i${node.slice(1)}`;
      const { calls, items } = this.values(nodes.values, node, indent);
      return [
        `${indent}UNWIND range(0, size($p${value.ids}) - 1) AS ${index}`,
        `${indent}MATCH (${node}:${escapeName(nodes.label)} {id: $p${value.ids}[${index}]})`,
        ...calls,
        `${indent}RETURN collect([${index}, [${items.join(', ')}]]) AS ${result}`,
      ];
    }
    const ordered = [
      ...match(nodes, node, parent, value.on, indent),
      ...order(nodes, node, value.kind === 'one', indent),
    ];
    const { calls, items } = this.values(nodes.values, node, indent);
    return [...ordered, ...calls, `${indent}RETURN collect([${items.join(', ')}]) AS ${result}`];
  }
}

function match(nodes: NodesPlan, node: string, parent: string | null, on: readonly string[], indent: string): string[] {
  const conditions = [...nodes.where, ...(nodes.visibility ? [nodes.visibility] : [])].map((condition) =>
    where(node, condition),
  );
  if (parent !== null && on.length > 1)
    conditions.unshift(`(${on.map((label) => `${parent}:${escapeName(label)}`).join(' OR ')})`);
  if (nodes.after) conditions.push(beyond(node, nodes.order, nodes.after));
  if (nodes.before) conditions.push(beyond(node, nodes.order.map(reversed), nodes.before));
  const [label, ...others] = on;
  const start = label !== undefined && others.length === 0 ? `${parent ?? ''}:${escapeName(label)}` : parent;
  const lines = [`${indent}MATCH ${pattern(nodes, node, start)}`];
  if (conditions.length > 0) lines.push(`${indent}WHERE ${conditions.join(' AND ')}`);
  return lines;
}

function pattern({ label, relationship }: NodesPlan, node: string, start: string | null): string {
  const end = `(${node}:${escapeName(label)})`;
  if (!relationship || start === null) return end;
  const type = `[:${escapeName(relationship.type)}]`;
  const arrow = { OUT: `-${type}->`, IN: `<-${type}-`, UNDIRECTED: `-${type}-` }[relationship.direction];
  return `(${start})${arrow}${end}`;
}

/** An undirected relationship can lead to one node twice. */
function order(nodes: NodesPlan, node: string, single: boolean, indent: string): string[] {
  if (single && !nodes.relationship) return [];
  const keys = (nodes.backwards ? nodes.order.map(reversed) : nodes.order).flatMap(
    ({ property: name, descending, nullsFirst, nullable }) => {
      const key = `${property(node, name)}${descending ? ' DESC' : ''}`;
      // Both engines sort nulls as the largest value. The other way costs a key of its own, which no index serves.
      return nullsFirst === descending || !nullable
        ? [key]
        : [`${property(node, name)} IS NULL${nullsFirst ? ' DESC' : ''}`, key];
    },
  );
  const distinct = nodes.relationship?.direction === 'UNDIRECTED' ? 'DISTINCT ' : '';
  const limit = single ? ' LIMIT 1' : nodes.limit === null ? '' : ` LIMIT $p${nodes.limit}`;
  return [`${indent}WITH ${distinct}${node} ORDER BY ${keys.join(', ')}${limit}`];
}

function reversed(key: OrderKey): OrderKey {
  return { ...key, descending: !key.descending, nullsFirst: !key.nullsFirst };
}

/**
 * Whether a node comes after a place in an order: it is past it in one key and level with it in all keys before. An
 * index serves the first key where it stands alone in a condition, so that is said first.
 */
function beyond(node: string, order: readonly OrderKey[], bound: Bound): string {
  const cases = order.flatMap((key, index) => {
    const past = pastKey(node, key, bound[index] ?? null);
    if (past === null) return [];
    const level = order
      .slice(0, index)
      .map(({ property: name }, before) => levelWith(property(node, name), bound[before] ?? null));
    return [[...level, past].join(' AND ')];
  });
  if (cases.length === 1) return cases.join('');
  const any = `(${cases.map((alternative) => `(${alternative})`).join(' OR ')})`;
  const [first] = order;
  const [start] = bound;
  if (!first || start === null || start === undefined || (first.nullable && !first.nullsFirst)) return any;
  return `${property(node, first.property)} ${first.descending ? '<=' : '>='} $p${start} AND ${any}`;
}

function pastKey(
  node: string,
  { property: name, descending, nullsFirst, nullable }: OrderKey,
  parameter: number | null,
): string | null {
  const value = property(node, name);
  if (parameter === null) return nullsFirst && nullable ? `${value} IS NOT NULL` : null;
  const past = `${value} ${descending ? '<' : '>'} $p${parameter}`;
  return nullable && !nullsFirst ? `(${past} OR ${value} IS NULL)` : past;
}

function levelWith(value: string, parameter: number | null): string {
  return parameter === null ? `${value} IS NULL` : `${value} = $p${parameter}`;
}

function where(node: string, { property: name, operator, parameter }: Condition): string {
  const value = property(node, name);
  if (operator === 'isNull') return `${value} IS NULL`;
  return `${value} ${operator === 'eq' ? '=' : 'IN'} $p${parameter ?? ''}`;
}

function typeTag(node: string | null, types: readonly { label: string; tag: number }[]): string {
  return `CASE ${types.map(({ label, tag }) => `WHEN ${node ?? ''}:${escapeName(label)} THEN ${tag}`).join(' ')} END`;
}

function property(node: string | null, name: string): string {
  return `${node ?? ''}.${escapeName(name)}`;
}
