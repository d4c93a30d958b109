import { type DocumentNode, type FieldNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import type { Row } from './answer.js';

type Data = Readonly<Record<string, unknown>>;
type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** The list of an operation that has one, in what it answers. */
export interface FoundList {
  /** The response keys that lead to its connection, or to it where it is none. */
  readonly path: readonly string[];
  /** Which of its fields has the rows; null where it is no connection. */
  readonly rowsIn: 'nodes' | 'edges' | null;
  /** What is asked of each row: the response keys of the leaves, as a.b.c. */
  readonly columns: readonly string[];
}

/** The one list in an answer that lies in no other; null where there is none, or more than one. */
export function oneList(document: DocumentNode, operation: OperationDefinitionNode, data: Data): FoundList | null {
  const fragments = new Map(document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION).map((fragment) => [fragment.name.value, fragment]));
  const [list, ...others] = lists(fieldsOf([operation.selectionSet], fragments), data, [], fragments);
  return list && others.length === 0 ? list : null;
}

function lists(fields: Fields, data: Data, path: readonly string[], fragments: Fragments): FoundList[] {
  return [...fields].flatMap(([key, nodes]) => {
    const below = fieldsOf(selectionsOf(nodes), fragments);
    const value = data[key];
    if (below.size === 0 || typeof value !== 'object' || value === null) return [];
    const here = [...path, key];
    if (Array.isArray(value)) return [{ path: here, rowsIn: null, columns: leaves(below, fragments) }];
    const rowsIn = (['nodes', 'edges'] as const).find((name) => Array.isArray((value as Data)[name]));
    if (rowsIn === undefined) return lists(below, value as Data, here, fragments);
    return [{ path: here, rowsIn, columns: leaves(fieldsOf(selectionsOf(below.get(rowsIn) ?? []), fragments), fragments) }];
  });
}

/** Fields by their response keys, in the order of the selection: several with one key are one field of the answer. */
type Fields = ReadonlyMap<string, readonly FieldNode[]>;

function fieldsOf(sets: readonly SelectionSetNode[], fragments: Fragments): Fields {
  const fields = new Map<string, FieldNode[]>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        fields.set(key, [...(fields.get(key) ?? []), selection]);
      } else {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        if (fragment) collect(fragment.selectionSet);
      }
    }
  };
  sets.forEach(collect);
  return fields;
}

const selectionsOf = (nodes: readonly FieldNode[]): SelectionSetNode[] => nodes.flatMap(({ selectionSet }) => selectionSet ?? []);

function leaves(fields: Fields, fragments: Fragments): string[] {
  return [...fields].flatMap(([key, nodes]) => {
    const below = fieldsOf(selectionsOf(nodes), fragments);
    return below.size === 0 ? [key] : leaves(below, fragments).map((leaf) => `${key}.${leaf}`);
  });
}

/** What stands at a.b.c; of lists on the way all of it, with semicolons between. */
export function cellAt(row: Row, column: string): unknown {
  const values = column.split('.').reduce<unknown[]>((values, key) => values.flatMap((value) => children(value, key)), [row]);
  return values.length > 1 ? values.map((value) => (typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean))).join('; ') : values[0];
}

function children(value: unknown, key: string): unknown[] {
  if (Array.isArray(value)) return value.flatMap((each) => children(each, key));
  if (typeof value !== 'object' || value === null) return [];
  const child = (value as Data)[key] ?? [];
  return Array.isArray(child) ? child : [child];
}

/** A row for each leaf of an answer: where it stands, and what. */
export function leafRows(value: unknown, path = ''): Row[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, child]) => leafRows(child, path === '' ? key : `${path}.${key}`));
}
