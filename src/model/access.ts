import type { Access } from './graph-model.js';

/**
 * The lowest level that something needs and a client lacks: what needs it or a higher one is hidden. Null for a client that may
 * see all.
 * @param level that of the client; null for a client without one, as for one with a level that is not known
 */
export function lackedLevel({ levels, needed }: Access, level: string | null): string | null {
  const own = level === null ? -1 : levels.indexOf(level);
  return needed.find((other) => levels.indexOf(other) > own) ?? null;
}

/** Whether what needs a level is hidden from who lacks another one. */
export function isHidden({ levels }: Pick<Access, 'levels'>, needed: string, lacked: string): boolean {
  return levels.indexOf(needed) >= levels.indexOf(lacked);
}

/** The views of the graph, each called as the lowest level of nodes that is hidden in it. */
export function viewsOf({ levels, types }: Access): readonly string[] {
  const hiding = new Set(types.values());
  return levels.filter((level) => hiding.has(level));
}

/** The view of who lacks a level; null where no nodes are hidden. */
export function viewWithout(access: Access, lacked: string): string | null {
  return viewsOf(access).find((view) => isHidden(access, view, lacked)) ?? null;
}
