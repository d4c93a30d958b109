import type { GraphQLField } from 'graphql';
import type { PageShape } from './page-shape.js';
import type { CursorShape, FieldShape } from './row-shape.js';
import { type Selected, objectType } from './selected-field.js';
import type { SelectionPlanner } from './selection-planner.js';

/** A page and its ends. */
export interface PageEnds {
  readonly page: PageShape;
  /** What cursors are made of is read only where one is asked for. */
  readonly cursor: () => CursorShape;
  /** Whether it is read from a cursor on. */
  readonly isFromCursor: boolean;
}

/** Plans where a page begins and ends, and whether there are more. */
export function planPageInfo(planner: SelectionPlanner, { page, cursor, isFromCursor }: PageEnds, selection: Selected, { type }: GraphQLField<unknown, unknown>): FieldShape {
  const object = objectType(type);
  const fields = planner.fields(object, selection, (name, { key }, leaf): FieldShape => {
    if (name === 'startCursor' || name === 'endCursor') return { key, type: leaf.type, kind: 'pageCursor', page, end: name === 'startCursor' ? 'first' : 'last', cursor: cursor() };
    if ((name === 'hasPreviousPage') === page.backwards) return { key, type: leaf.type, kind: 'hasMore', page };
    // The other way there is at least the node of the cursor.
    return { key, type: leaf.type, kind: 'constant', value: isFromCursor };
  });
  return { key: selection.key, type, kind: 'inline', object: { typename: object.name, fields } };
}
