import { escapeName } from '../cypher/escape-name.js';
import { inIndexOrder } from './index-order.js';
import type { GroupsPlan, NodesPlan, Plan, PlanValue } from './plan.js';
import type { Property } from './plan-filter.js';
import type { Walk } from './plan-walk.js';
import { beyond, reversed } from './render-bound.js';
import { dateKeys, datedLines } from './render-dated.js';
import { FilterRenderer, readsEdge } from './render-filter.js';
import { groupsReadEdge, renderGroups } from './render-groups.js';
import { allHits, givenLines, hitLines } from './render-hits.js';
import { linkLines } from './render-links.js';
import { renderKey, startsFromEdge } from './render-key.js';
import { renderNeighborhood } from './render-neighborhood.js';
import { renderPaths } from './render-paths.js';
import { type RowVariables, constant, distinct, foundBy, hasLabel, isImpossible, isOfType, listOf, matchLines, namesEdge, property, startOf, variables, visible, whereLines } from './render-row.js';
import { renderTraversal } from './render-traversal.js';
import { wayLines } from './render-way.js';

/**
 * The Cypher text of a plan: one query for the whole operation, one CALL for each set of nodes. The same plan gives
 * the same text. Values are parameters p0, p1, ...; names of labels, types and properties come from the schema.
 */
export function render(plan: Plan): string {
  const renderer = new Renderer();
  const { calls, items } = renderer.values(plan.values, null, '');
  return [...givenLines(plan), ...calls, `RETURN ${items.join(', ')}`].join('\n');
}

/** The first key of what was looked up. */
const SCORE: Property = { of: 'key', name: '0' };

type NodesValue = Extract<PlanValue, { nodes: NodesPlan }>;
type RowsValue = Extract<PlanValue, { kind: 'walk' | 'rows' }>;
type GroupsValue = Extract<PlanValue, { kind: 'groups' }>;
type LinksValue = Extract<PlanValue, { kind: 'links' }>;

class Renderer {
  #nodes = 0;
  #results = 0;
  readonly #filters = new FilterRenderer(() => this.#nodes++);

  /** The subqueries that the values of a row need, and the expressions of the row. */
  values(values: readonly PlanValue[], row: RowVariables | null, indent: string): { calls: string[]; items: string[] } {
    const calls: string[] = [];
    const items = values.map((value): string => {
      if (!('nodes' in value) && value.kind !== 'groups' && value.kind !== 'links' && value.kind !== 'walk' && value.kind !== 'rows') return expression(value, row);
      const result = `r${this.#results++}`;
      const [start, lines] = this.#subquery(value, row, result, `${indent}  `);
      calls.push(`${indent}CALL (${start}) {`, ...lines, `${indent}}`);
      return result;
    });
    return { calls, items };
  }

  /** The variable that a subquery starts from, and its lines. */
  #subquery(value: NodesValue | GroupsValue | LinksValue | RowsValue, row: RowVariables | null, result: string, indent: string): [string, string[]] {
    switch (value.kind) {
      case 'walk':
        return ['', this.#rows(value, row, result, indent)];
      case 'rows':
        return [row ? listOf(row, value.list) : '', this.#rows(value, row, result, indent)];
      case 'groups':
        return [startOf(value.groups.nodes.link, row), this.#groups(value, row, result, indent)];
      case 'links':
        return [startOf(value.links.claims.link, row), this.#links(value, row, result, indent)];
      default:
        return [startOf(value.nodes.link, row), this.#call(value, row, result, indent)];
    }
  }

  #call(value: NodesValue, parent: RowVariables | null, result: string, indent: string): string[] {
    const { nodes } = value;
    const number = this.#nodes++;
    const node = `n${number}`;
    if (value.kind === 'each') {
      const row = { node, edge: null, from: null };
      const { calls, items } = this.values(nodes.values, row, indent);
      const conditions = [...(value.labels === null ? [] : [`$p${value.labels}[i${number}] IN labels(${node})`]), ...visible(nodes, row)];
      return [
        `${indent}UNWIND range(0, size($p${value.ids}) - 1) AS i${number}`,
        `${indent}MATCH (${node}:${escapeName(nodes.label)} {id: $p${value.ids}[i${number}]})`,
        ...whereLines(conditions, indent),
        ...calls,
        `${indent}RETURN collect([i${number}, [${items.join(', ')}]]) AS ${result}`,
      ];
    }
    const row: RowVariables = { ...rowOf(node, parent, usesEdge(nodes)), ...(nodes.link?.kind === 'hits' ? { score: property({ node, edge: null, from: null }, SCORE) } : {}), ...dates(nodes, null) };
    const hits = allHits(nodes);
    if (value.kind === 'count' && hits) return [`${indent}RETURN size(${foundBy(hits.parameter)}) AS ${result}`];
    if (value.kind === 'count') return [...this.#match(nodes, row, parent, value.on, indent), `${indent}RETURN count(${distinct(nodes)}${row.edge ?? node}) AS ${result}`];
    const ordered = value.kind === 'many' ? this.#page(nodes, row, parent, value.on, indent) : [...this.#match(nodes, row, parent, value.on, indent), ...order(nodes, row, true, indent)];
    const { calls, items } = this.values(nodes.values, row, indent);
    return [...ordered, ...calls, `${indent}RETURN collect([${items.join(', ')}]) AS ${result}`];
  }

  /** The nodes of a page in their order. A second part is looked at only where the first one does not fill the page. */
  #page(nodes: NodesPlan, row: RowVariables, parent: RowVariables | null, on: readonly string[], indent: string): string[] {
    const hits = allHits(nodes);
    if (hits) return [...hitLines(hits, nodes, row, (hit) => [...whereLines(bounds(nodes, hit), indent), ...order(nodes, hit, false, indent)], indent), ...order({ ...nodes, limit: null }, row, false, indent)];
    const ordered = (part: NodesPlan, inner: string): string[] => [...this.#match(part, row, parent, on, inner), ...order(part, row, false, inner)];
    const [part = nodes, further] = inIndexOrder(nodes);
    if (!further) return ordered(part, indent);
    const { node } = row;
    const [first, rest] = [listOf(row, 'first'), listOf(row, 'rest')];
    return [
      `${indent}CALL () {`,
      ...ordered(part, `${indent}  `),
      `${indent}  RETURN collect(${node}) AS ${first}`,
      `${indent}}`,
      `${indent}CALL (${first}) {`,
      `${indent}  UNWIND CASE WHEN size(${first}) < $p${nodes.limit ?? ''} THEN [1] ELSE [] END AS ${listOf(row, 'more')}`,
      `${indent}  CALL () {`,
      ...ordered(further, `${indent}    `),
      `${indent}    RETURN ${node}`,
      `${indent}  }`,
      `${indent}  RETURN collect(${node}) AS ${rest}`,
      `${indent}}`,
      `${indent}UNWIND ${first} + ${rest} AS ${node}`,
      ...order(nodes, row, false, indent),
    ];
  }

  #rows(value: RowsValue, parent: RowVariables | null, result: string, indent: string): string[] {
    const number = this.#nodes++;
    const [lines, row] = value.kind === 'walk' ? this.#walk(value.walk, `w${number}`, indent) : partLines(value, parent, number, indent);
    const { calls, items } = this.values(value.values, row, indent);
    return [...lines, ...calls, `${indent}RETURN collect([${items.join(', ')}]) AS ${result}`];
  }

  #walk(walk: Walk, node: string, indent: string): [string[], RowVariables] {
    const renderer = { filters: this.#filters, next: () => this.#nodes++ };
    const row = { node, edge: null, from: null };
    switch (walk.kind) {
      case 'paths':
        return [renderPaths(walk, node, renderer, indent), row];
      case 'traversal':
        return [renderTraversal(walk, node, renderer, indent), row];
      case 'neighborhood':
        return [renderNeighborhood(walk, node, renderer, indent), row];
    }
  }

  #groups({ groups, on }: GroupsValue, parent: RowVariables | null, result: string, indent: string): string[] {
    const node = `n${this.#nodes++}`;
    const row = { ...rowOf(node, parent, usesEdge(groups.nodes) || (groups.nodes.link?.kind === 'relationship' && groupsReadEdge(groups))), ...dates(groups.nodes, groups) };
    const grouped = [...this.#match(groups.nodes, row, parent, on, indent), ...renderGroups(groups, row, indent, () => this.#nodes++)];
    const { calls, items } = this.values(groups.values, row, indent);
    return [...grouped, ...calls, `${indent}RETURN collect([${items.join(', ')}]) AS ${result}`];
  }

  #links({ links }: LinksValue, parent: RowVariables | null, result: string, indent: string): string[] {
    const [claim, other, from, to] = [0, 1, 2, 3].map(() => rowOf(`n${this.#nodes++}`, parent, false)) as [RowVariables, RowVariables, RowVariables, RowVariables];
    const matched = this.#match(links.claims, claim, parent, [], indent);
    const { lines, keys, edge } = linkLines(links, { claim, other, from, to }, indent);
    const ends = ([[links.from, from], [links.to, to]] as const).map(([nodes, row]) => this.values(nodes.values, row, indent));
    const items = [...ends.map((end) => `[[${end.items.join(', ')}]]`), ...keys, ...links.properties.map((name) => property({ ...other, edge }, name))];
    return [...matched, ...lines, ...ends.flatMap(({ calls }) => calls), `${indent}RETURN collect([${items.join(', ')}]) AS ${result}`];
  }

  #match(nodes: NodesPlan, row: RowVariables, parent: RowVariables | null, on: readonly string[], indent: string): string[] {
    const conditions = [...this.#filters.own(nodes.where, row), ...visible(nodes, row)];
    if (parent && on.length > 1) conditions.unshift(hasLabel(parent.node, on));
    if (isImpossible(nodes.link)) conditions.unshift(constant(false, row));
    if (nodes.keys.length === 0) conditions.push(...bounds(nodes, row));
    const only = on.length === 1 ? `:${escapeName(on[0] ?? '')}` : '';
    return [
      ...this.#found(nodes, row, parent, only, indent),
      ...whereLines(conditions, indent),
      ...this.#filters.further(nodes.where, row, variables(row), indent),
      ...this.#keys(nodes, row, indent),
    ];
  }

  /** The lines that find the nodes of a set. */
  #found({ link, label }: NodesPlan, row: RowVariables, parent: RowVariables | null, only: string, indent: string): string[] {
    if (link?.kind === 'way') return wayLines(link, label, row, parent, indent);
    if (link?.kind === 'dated') return datedLines(label, link, row, indent, () => this.#nodes++);
    return matchLines({ link, label }, row, parent, only, indent);
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
  if (namesEdge(link) || where.some(readsEdge) || keys.some(startsFromEdge) || order.some(({ property: { of } }) => of === 'edge')) return true;
  return values.some(
    (value) =>
      value.kind === 'relationshipType' ||
      value.kind === 'direction' ||
      (value.kind === 'property' && value.of === 'edge') ||
      ('nodes' in value && value.nodes.link?.kind === 'references'),
  );
}

function order(nodes: NodesPlan, row: RowVariables, single: boolean, indent: string): string[] {
  if (nodes.order.length === 0 || (single && (!nodes.link || nodes.link.kind === 'key' || nodes.link.kind === 'listed'))) return [];
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

/** The lines that make a row of each part of a list, with what the row has under names. */
function partLines({ list }: Extract<PlanValue, { kind: 'rows' }>, parent: RowVariables | null, number: number, indent: string): [string[], RowVariables] {
  const from = parent ? listOf(parent, list) : '';
  const node = `w${number}`;
  if (list === 'links') return [[`${indent}UNWIND ${from} AS e${number}`], { node, edge: `e${number}`, from: null }];
  const part = `part${number}`;
  const names = {
    paths: `size(${part}[1]) AS ${node}_length, ${part}[0] AS ${node}_nodes, [i IN range(0, size(${part}[1]) - 1) | [${part}[0][i], ${part}[0][i + 1], ${part}[1][i]]] AS ${node}_hops`,
    hops: `[${part}[0]] AS ${node}_from, [${part}[1]] AS ${node}_to, ${part}[2] AS ${node}_links`,
    leftOut: `[${part}[0]] AS ${node}_node, ${part}[1] AS ${node}_count, ${part}[2] AS ${node}_reason`,
  }[list];
  return [[`${indent}UNWIND ${from} AS ${part}`, `${indent}WITH ${names}`], { node, edge: null, from: null }];
}

function expression(value: Exclude<PlanValue, NodesValue | GroupsValue | LinksValue | RowsValue>, row: RowVariables | null): string {
  if (value.kind === 'found') return `size(${foundBy(value.parameter)})`;
  if (!row) throw new TypeError('At the root there is no node to read.');
  switch (value.kind) {
    case 'property': {
      const { of, names, asOf } = value;
      const [name = '', ...others] = names.map((name) => property(row, { of, name, ...(asOf ? { asOf } : {}) }));
      return others.length > 0 ? `coalesce(${[name, ...others].join(', ')})` : name;
    }
    case 'type':
      return `CASE ${value.types.map(({ label, tag }) => `WHEN ${row.node}:${escapeName(label)} THEN ${tag}`).join(' ')} END`;
    case 'named':
      return listOf(row, value.name);
    case 'endId':
      return `${value.end === 'source' ? 'startNode' : 'endNode'}(${row.edge ?? ''}).id`;
    case 'isMutual':
      return isOfType(row.edge, value.undirected);
    case 'relationshipType':
      return `type(${row.edge ?? ''})`;
    case 'direction':
      return `CASE WHEN ${isOfType(row.edge, value.undirected)} THEN 'UNDIRECTED' WHEN startNode(${row.edge ?? ''}) = ${row.from ?? ''} THEN 'OUT' ELSE 'IN' END`;
  }
}
