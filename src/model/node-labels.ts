import type { GraphModel } from './graph-model.js';

/** The labels of every node of a type: its own, and those of its interfaces beside :Entity. */
export function nodeLabels({ types, interfaces }: GraphModel): { readonly concrete: string; readonly others: readonly string[] }[] {
  return [...types.values()].map((type) => {
    const labels = type.implements.map((name) => interfaces.get(name)?.label ?? name);
    return { concrete: type.label, others: [...new Set(labels)].filter((label) => label !== 'Entity') };
  });
}
