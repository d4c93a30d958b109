/** The part of an address that names an entity; its id stays readable: person:putin. */
function encoded(id: string): string {
  return encodeURIComponent(id).replaceAll('%3A', ':');
}

/** The address of the page of an entity: /entity/person:putin. */
export function entityPath(id: string): string {
  return `/entity/${encoded(id)}`;
}

/** The addresses of the other views of an entity. */
export function viewsOf(id: string): Readonly<Record<'graph' | 'timeline' | 'comparison', string>> {
  return { graph: `/graph/${encoded(id)}`, timeline: `/timeline?about=${encoded(id)}`, comparison: `/compare/${encoded(id)}` };
}
