import { type GraphModel, type PropertyField, relationFields } from '../model/graph-model.js';

/** What the model says of the properties of relationships. */
export interface LinkProperties {
  /** The properties of structural relationships, by their type. */
  readonly structural: ReadonlyMap<string, readonly PropertyField[]>;
  /** The properties of relationships that are derived from assertions. */
  readonly derived: readonly PropertyField[];
  /** Those of them that hold the ids of the assertions. */
  readonly evidence: readonly string[];
}

export function linkProperties(model: GraphModel): LinkProperties {
  const structural = new Map<string, readonly PropertyField[]>();
  let derived: readonly PropertyField[] = [];
  let evidence: readonly string[] = [];
  for (const { link, edge } of relationFields(model)) {
    const fields = [...(model.edges.get(edge ?? '')?.fields.values() ?? [])];
    const properties = fields.filter((field) => field.kind === 'property');
    if (link.kind === 'relationship') structural.set(link.type, [...new Set([...(structural.get(link.type) ?? []), ...properties])]);
    if (link.kind !== 'anyRelationship') continue;
    derived = properties;
    evidence = fields.flatMap((field) => (field.kind === 'relation' && field.link.kind === 'references' ? [field.link.property] : []));
  }
  return { structural, derived, evidence };
}
