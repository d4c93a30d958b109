import { type GraphModel, type NodeInterface, type NodeType, nodeKind } from './graph-model.js';

/** A condition on an assertion in short: what it means in the terms of the filters of assertions. */
export interface EvidenceCondition {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  /** The filter, with the value of the argument in it. */
  readonly where: (value: unknown) => Where;
  /** The value that is compared with, where it is not that of the argument. */
  readonly constant?: string;
}

type Where = Readonly<Record<string, unknown>>;

const CONDITIONS: readonly EvidenceCondition[] = [
  { name: 'publishers', type: '[ID!]', description: 'Only in articles of these publishers.', where: (ids) => ({ article: { publisher: { id: { in: ids } } } }) },
  { name: 'notPublishers', type: '[ID!]', description: 'Not in articles of these publishers.', where: (ids) => ({ not: { article: { publisher: { id: { in: ids } } } } }) },
  { name: 'claimants', type: '[ID!]', description: 'Only where one of these claims it.', where: (ids) => ({ claimedBy: { id: { in: ids } } }) },
  { name: 'notClaimants', type: '[ID!]', description: 'Not where one of these claims it.', where: (ids) => ({ not: { claimedBy: { id: { in: ids } } } }) },
  {
    name: 'directQuotes', type: 'Boolean', description: 'Only from statements in quotation marks.', constant: 'DIRECT',
    where: (only) => (only === true ? { statement: { kind: { eq: 'DIRECT' } } } : {}),
  },
  { name: 'said', type: 'String', description: 'Only from statements that can have been made in this period: a day, a month, a year or an interval, such as 2020-11-01/2020-11-15.', where: (period) => ({ statement: { said: { during: period } } }) },
  { name: 'published', type: 'String', description: 'Only in articles that can have been published in this period.', where: (period) => ({ article: { published: { during: period } } }) },
  { name: 'happened', type: 'String', description: 'Only what can have happened in this period, by the date of the assertion itself.', where: (period) => ({ date: { during: period } }) },
];

/** The conditions in short that the assertions of a schema can be asked for, by name. */
export function evidenceConditions(model: GraphModel, evidence: NodeType | NodeInterface): ReadonlyMap<string, EvidenceCondition> {
  return new Map(CONDITIONS.filter(({ where }) => fits(model, evidence, where(true))).map((condition) => [condition.name, condition]));
}

function fits(model: GraphModel, kind: NodeType | NodeInterface, where: Where): boolean {
  return Object.entries(where).every(([name, inner]) => {
    if (name === 'not') return fits(model, kind, inner as Where);
    const field = kind.fields.get(name);
    return field !== undefined && (field.kind === 'property' || fits(model, nodeKind(model, field.target), inner as Where));
  });
}
