import type { GraphModel } from './graph-model.js';

/** The directive of operations that asks for the graph as of a date. */
export const AS_OF = 'asOf';

/** The directive with the clocks that a schema has; empty where nothing of it is published. */
export function asOfDirective({ visibility, types }: GraphModel): string {
  if (![...visibility.values()].some(({ days }) => days.length > 0)) return '';
  const isRecorded = [...types.values()].some(({ fields }) => fields.has('recordedAt'));
  return `
"The graph as it was by then, for the whole operation: only what had been published, or recorded, and counts, summaries of relations and searches made of that alone. Give one of the two; with null the operation is answered from all that is there. Values of a node itself, such as its name or the best account of a date, are those of today. Clients that keep objects by their id need a cache for each date."
directive @asOf(
  "As published: what rests on articles that had certainly been published by the end of this day."
  published: LocalDate${isRecorded ? `
  "As recorded: what had entered this graph by this moment."
  recorded: DateTime` : ''}
) on QUERY`;
}
