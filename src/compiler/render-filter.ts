import type { Filter, RelatedFilter } from './plan-filter.js';
import { COMPARISONS, condition } from './render-condition.js';
import { type RowVariables, constant, distinct, hasLabel, isImpossible, matchLines, namesEdge, property, startOf, variables, visible, whereLines } from './render-row.js';

/**
 * Renders what has to hold of a row. Conditions on its own properties stand in a WHERE. What is related is looked up after
 * it: where at least one has to be there, by a further MATCH, from whose end the engine can begin; otherwise by a subquery
 * that counts. Neither engine is given an EXISTS in an EXISTS.
 */
export class FilterRenderer {
  readonly #next: () => number;

  /** @param next the number for the next set of nodes */
  constructor(next: () => number) {
    this.#next = next;
  }

  /** The conditions that the row's own properties decide. */
  own(filters: readonly Filter[], row: RowVariables): string[] {
    return flat(filters).filter((filter) => !looksFurther(filter)).map((filter) => this.#expression(filter, row, [], '', false));
  }

  /**
   * The lines that decide the rest; each row is there once afterwards.
   * @param kept the variables that have to be there afterwards
   */
  further(filters: readonly Filter[], row: RowVariables, kept: readonly string[], indent: string): string[] {
    const { somes, others } = looked(filters);
    return [...this.#somes(somes, row, kept, kept, indent), ...(somes.length > 0 ? [`${indent}WITH DISTINCT ${kept.join(', ')}`] : []), ...this.#counted(others, row, kept, indent)];
  }

  /**
   * Related rows that have to be there. From relation to relation the ways multiply, so only where they end counts, except where
   * there is at most one: these come first and stand side by side, so that the engine can begin with any of them.
   * @param kept the variables that are needed by the next of them
   * @param last those that are needed after the last one
   */
  #somes(somes: readonly RelatedFilter[], row: RowVariables, kept: readonly string[], last: readonly string[], indent: string): string[] {
    const ordered = [...somes.filter(isOnlyWay), ...somes.filter((some) => !isOnlyWay(some))];
    return ordered.flatMap((some, index) => {
      const isLast = index === ordered.length - 1;
      const lines = this.#some(some, row, isLast ? last : kept, indent);
      return isLast || isOnlyWay(some) ? lines : [...lines, `${indent}WITH DISTINCT ${kept.join(', ')}`];
    });
  }

  /**
   * A related row that has to be there, with all that hangs on it. Behind it rows can be there several times.
   * @param kept the variables that are needed afterwards; those of the row itself are not, where nothing else asks for them
   */
  #some(filter: RelatedFilter, row: RowVariables, kept: readonly string[], indent: string): string[] {
    const related = this.#row(filter, row);
    const { somes, others } = looked(filter.where);
    const inner = [...kept, ...variables(related)];
    return [
      ...this.#matched(filter, related, row, indent),
      ...(filter.atMostOne || somes.length + others.length === 0 ? [] : [`${indent}WITH DISTINCT ${inner.join(', ')}`]),
      ...this.#counted(others, related, inner, indent),
      ...this.#somes(somes, related, inner, kept, indent),
    ];
  }

  /** The lines that find related rows which their own properties allow. */
  #matched(filter: RelatedFilter, related: RowVariables, row: RowVariables, indent: string): string[] {
    const own = [...(isImpossible(filter.link) ? [constant(false, related)] : []), ...this.own(filter.where, related), ...visible(filter, related)];
    return [...matchLines(filter, related, row, '', indent), ...whereLines(own, indent)];
  }

  /** The subqueries that count for some filters, and the condition on their numbers. */
  #counted(filters: readonly Filter[], row: RowVariables, kept: readonly string[], indent: string): string[] {
    if (filters.length === 0) return [];
    const calls: string[] = [];
    const expressions = filters.map((filter) => this.#expression(filter, row, calls, indent, false));
    return [...calls, `${indent}WITH ${[...kept, ...counted(calls)].join(', ')}`, `${indent}WHERE ${expressions.join(' AND ')}`];
  }

  /** @param isTurned whether a NOT stands before it: then a missing value has to make it false, and not null */
  #expression(filter: Filter, row: RowVariables, calls: string[], indent: string, isTurned: boolean): string {
    switch (filter.kind) {
      case 'property':
        return condition(filter, property(row, filter.property), isTurned);
      case 'labels':
        return filter.labels.length === 0 ? constant(false, row) : hasLabel(row.node, filter.labels);
      case 'not':
        return `NOT (${this.#expression(filter.filter, row, calls, indent, true)})`;
      case 'all':
      case 'any': {
        const parts = filter.filters.map((part) => this.#expression(part, row, calls, indent, isTurned));
        if (parts.length === 0) return constant(filter.kind === 'all', row);
        return parts.length === 1 ? parts.join('') : `(${parts.join(filter.kind === 'all' ? ' AND ' : ' OR ')})`;
      }
      case 'related':
        return `${this.#count(filter, row, calls, indent)} ${compared(filter.count)}`;
    }
  }

  /** Notes the subquery that counts what is related, and tells the name of the number. */
  #count(filter: RelatedFilter, row: RowVariables, calls: string[], indent: string): string {
    const related = this.#row(filter, row);
    const number = `f${related.node.slice(1)}`;
    calls.push(
      `${indent}CALL (${startOf(filter.link, row)}) {`,
      ...this.#matched(filter, related, row, `${indent}  `),
      ...this.further(filter.where, related, variables(related), `${indent}  `),
      `${indent}  RETURN count(${counts(filter, related)}) AS ${number}`,
      `${indent}}`,
    );
    return number;
  }

  #row({ link, where }: RelatedFilter, row: RowVariables): RowVariables {
    const number = this.#next();
    const usesEdge = link.kind === 'relationship' && (namesEdge(link) || where.some(readsEdge));
    return { node: `n${number}`, edge: usesEdge ? `e${number}` : null, from: row.node };
  }
}

/** What is counted of the rows that a filter finds. */
function counts(filter: RelatedFilter, row: RowVariables): string {
  return filter.distinct === null ? `${distinct(filter)}${row.edge ?? row.node}` : `DISTINCT ${property(row, filter.distinct)}`;
}

/** Whether a filter of a row says something about the relationship that leads to it. */
export function readsEdge(filter: Filter): boolean {
  switch (filter.kind) {
    case 'property':
      return filter.property.of === 'edge';
    case 'not':
      return readsEdge(filter.filter);
    case 'related':
      return filter.link.kind === 'references';
    case 'labels':
      return false;
    default:
      return filter.filters.some(readsEdge);
  }
}

/** The conditions that all have to hold, without the brackets around some of them. */
function flat(filters: readonly Filter[]): Filter[] {
  return filters.flatMap((filter) => (filter.kind === 'all' ? flat(filter.filters) : [filter]));
}

/** Whether a filter takes more than the row's own properties to decide. */
export function looksFurther(filter: Filter): boolean {
  if (filter.kind === 'related') return true;
  if (filter.kind === 'property' || filter.kind === 'labels') return false;
  return filter.kind === 'not' ? looksFurther(filter.filter) : filter.filters.some(looksFurther);
}

/** The filters that their row's own properties do not decide: those that ask for at least one related row, and all others. */
function looked(filters: readonly Filter[]): { readonly somes: readonly RelatedFilter[]; readonly others: readonly Filter[] } {
  const rest = flat(filters).filter(looksFurther);
  return { somes: rest.filter(isSome), others: rest.filter((filter) => !isSome(filter)) };
}

/** Whether there is at most one way over all that a filter asks for. */
function isOnlyWay({ atMostOne, where }: RelatedFilter): boolean {
  const { somes, others } = looked(where);
  return atMostOne && others.length === 0 && somes.every(isOnlyWay);
}

function isSome(filter: Filter): filter is RelatedFilter {
  return filter.kind === 'related' && 'number' in filter.count && filter.count.operator === '>';
}

/** The numbers that subqueries return, of those that stand on the outside. */
function counted(calls: readonly string[]): string[] {
  const indent = /^ */.exec(calls[0] ?? '')?.[0] ?? '';
  return calls.flatMap((line) => (line.startsWith(`${indent}  RETURN count(`) ? [line.slice(line.lastIndexOf(' ') + 1)] : []));
}

function compared(count: RelatedFilter['count']): string {
  if ('number' in count) return `${count.operator} ${count.number}`;
  return `${COMPARISONS[count.operator as keyof typeof COMPARISONS]} $p${count.parameter}`;
}
