import { escapeName } from '../cypher/escape-name.js';
import type { GroupsPlan, NodesPlan, Plan, PlanValue, Property } from './plan.js';
import { beyond, reversed } from './render-bound.js';
import { FilterRenderer, readsEdge } from './render-filter.js';
import { groupsReadEdge, renderGroups } from './render-groups.js';
import { dateKeys, datedLines } from './render-dated.js';
import { renderKey, startsFromEdge } from './render-key.js';
import { type RowVariables, constant, distinct, hasLabel, isImpossible, matchLines, property, startOf, variables } from './render-row.js';

/**
 * The Cypher text of a plan: one query for the whole operation, one CALL for each set of nodes. The same plan gives
 * the same text. Values are parameters p0, p1, ...; names of labels, types and properties come from the schema.
 */
export function render(plan: Plan): string {
  const renderer = new Renderer();
  const { calls, items } = renderer.values(plan.values, null, '');
  return [...calls, `RETURN ${items.join(', ')}`].join('\n');
}

/** The first key of what was looked up. */
const SCORE: Property = { of: 'key', name: '0' };

type NodesValue = Extract<PlanValue, { nodes: NodesPlan }>;
type GroupsValue = Extract<PlanValue, { kind: 'groups' }>;

class Renderer {
  #nodes = 0;
  #results = 0;
  readonly #filters = new FilterRenderer(() => this.#nodes++);

  /** The subqueries that the values of a row need, and the expressions of the row. */
  values(values: readonly PlanValue[], row: RowVariables | null, indent: string): { calls: string[]; items: string[] } {
    const calls: string[] = [];
    const items = values.map((value): string => {
      if (!('nodes' in value) && value.kind !== 'groups') return expression(value, row);
      const result = `r${this.#results++}`;
      const inside = `${indent}  `;
      const [link, lines] = value.kind === 'groups' ? [value.groups.nodes.link, this.#groups(value, row, result, inside)] : [value.nodes.link, this.#call(value, row, result, inside)];
      calls.push(`${indent}CALL (${startOf(link, row)}) {`, ...lines, `${indent}}`);
      return result;
    });
    return { calls, items };
  }

  #call(value: NodesValue, parent: RowVariables | null, result: string, indent: string): string[] {
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
    const row: RowVariables = { ...rowOf(node, parent, usesEdge(nodes)), ...(nodes.link?.kind === 'hits' ? { score: property({ node, edge: null, from: null }, SCORE) } : {}), ...dates(nodes, null) };
    const matched = this.#match(nodes, row, parent, value.on, indent);
    if (value.kind === 'count') return [...matched, `${indent}RETURN count(${distinct(nodes)}${row.edge ?? node}) AS ${result}`];
    const ordered = [...matched, ...order(nodes, row, value.kind === 'one', indent)];
    const { calls, items } = this.values(nodes.values, row, indent);
    return [...ordered, ...calls, `${indent}RETURN collect([${items.join(', ')}]) AS ${result}`];
  }

  #groups({ groups, on }: GroupsValue, parent: RowVariables | null, result: string, indent: string): string[] {
    const node = `n${this.#nodes++}`;
    const row = { ...rowOf(node, parent, usesEdge(groups.nodes) || (groups.nodes.link?.kind === 'relationship' && groupsReadEdge(groups))), ...dates(groups.nodes, groups) };
    const grouped = [...this.#match(groups.nodes, row, parent, on, indent), ...renderGroups(groups, row, indent, () => this.#nodes++)];
    const { calls, items } = this.values(groups.values, row, indent);
    return [...grouped, ...calls, `${indent}RETURN collect([${items.join(', ')}]) AS ${result}`];
  }

  #match(nodes: NodesPlan, row: RowVariables, parent: RowVariables | null, on: readonly string[], indent: string): string[] {
    const filters = nodes.visibility ? [...nodes.where, nodes.visibility] : nodes.where;
    const conditions = this.#filters.own(filters, row);
    if (parent && on.length > 1) conditions.unshift(hasLabel(parent.node, on));
    if (isImpossible(nodes.link)) conditions.unshift(constant(false, row));
    if (nodes.keys.length === 0) conditions.push(...bounds(nodes, row));
    const only = on.length === 1 ? `:${escapeName(on[0] ?? '')}` : '';
    return [
      ...(nodes.link?.kind === 'dated'
        ? datedLines(nodes.label, nodes.link, row, indent, { own: (of, at) => this.#filters.own(of, at), next: () => this.#nodes++ })
        : matchLines(nodes, row, parent, only, indent)),
      ...(conditions.length > 0 ? [`${indent}WHERE ${conditions.join(' AND ')}`] : []),
      ...this.#filters.further(filters, row, variables(row), indent),
      ...this.#keys(nodes, row, indent),
    ];
  }

  /** The keys that are looked up for each row; a bound that asks for them comes after them. */
  #keys(nodes: NodesPlan, row: RowVariables, indent: string): string[] {
    const lines = nodes.keys.flatMap((key, index) => renderKey(key, property(row, { of: 'key', name: String(index) }), row, indent, () => this.#nodes++));
    const conditions = nodes.keys.length === 0 ? [] : bounds(nodes, row);
    if (conditions.length > 0) lines.push(`${indent}WITH ${kept(nodes, row)}`, `${indent}WHERE ${conditions.join(' AND ')}`);
    return lines;
  }
}

function rowOf(node: string, parent: RowVariables | null, usesEdge: boolean): RowVariables {
  return { node, edge: usesEdge ? `e${node.slice(1)}` : null, from: parent?.node ?? null };
}

/** What is read of the dates of nodes that stand on a clock. */
function dates(nodes: NodesPlan, groups: GroupsPlan | null): Pick<RowVariables, 'dates'> {
  return nodes.link?.kind === 'dated' ? { dates: dateKeys(nodes, groups) } : {};
}

/** Where a page begins and ends. */
function bounds({ order, after, before }: NodesPlan, row: RowVariables): string[] {
  return [...(after ? [beyond(row, order, after)] : []), ...(before ? [beyond(row, order.map(reversed), before)] : [])];
}

/** What of a row is needed once its keys are there. */
function kept({ keys }: NodesPlan, row: RowVariables): string {
  return [...variables(row), ...keys.map((_, index) => property(row, { of: 'key', name: String(index) }))].join(', ');
}

/** Whether the relationship to the nodes has to have a name. */
function usesEdge({ link, where, keys, order, values }: NodesPlan): boolean {
  if (link?.kind !== 'relationship') return false;
  if (link.derived || where.some(readsEdge) || keys.some(startsFromEdge) || order.some(({ property: { of } }) => of === 'edge')) return true;
  return values.some(
    (value) =>
      value.kind === 'relationshipType' ||
      value.kind === 'direction' ||
      (value.kind === 'property' && value.of === 'edge') ||
      ('nodes' in value && value.nodes.link?.kind === 'references'),
  );
}

function order(nodes: NodesPlan, row: RowVariables, single: boolean, indent: string): string[] {
  if (single && (!nodes.link || nodes.link.kind === 'key')) return [];
  const keys = (nodes.backwards ? nodes.order.map(reversed) : nodes.order).flatMap(
    ({ property: name, descending, nullsFirst, nullable }) => {
      const key = `${property(row, name)}${descending ? ' DESC' : ''}`;
      // Both engines sort nulls as the largest value. The other way costs a key of its own, which no index serves.
      return nullsFirst === descending || !nullable ? [key] : [`${property(row, name)} IS NULL${nullsFirst ? ' DESC' : ''}`, key];
    },
  );
  const limit = single ? ' LIMIT 1' : nodes.limit === null ? '' : ` LIMIT $p${nodes.limit}`;
  return [`${indent}WITH ${distinct(nodes)}${kept(nodes, row)} ORDER BY ${keys.join(', ')}${limit}`];
}

function expression(value: Exclude<PlanValue, NodesValue | GroupsValue>, row: RowVariables | null): string {
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
