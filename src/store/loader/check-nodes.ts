import { escapeName } from '../../cypher/escape-name.js';
import { type Direction, relationshipPattern } from '../../cypher/relationship-pattern.js';
import type { Run, Value } from '../graph-store.js';
import { canonicalText } from './canonical-text.js';

/** How a property of the nodes of one type has to be. */
export interface PropertyRule {
  readonly name: string;
  readonly required: boolean;
  readonly list: boolean;
  /** What its values are, in words; the values of an enum. */
  readonly type:
    'a text' | 'an integer' | 'a number' | 'true or false' | 'a day such as 2020-11-09' | readonly string[];
}

/** A relation to one node that may not be missing. */
export interface RelationRule {
  readonly field: string;
  readonly type: string;
  readonly direction: Direction;
  /** The label at the other end. */
  readonly target: string;
}

export interface NodeRules {
  /** The label of the type. */
  readonly concrete: string;
  readonly properties: readonly PropertyRule[];
  readonly relations: readonly RelationRule[];
}

/** Nodes with which the API could not answer: each in a line, with what to write. */
export async function nodeMistakes(
  run: Run,
  { concrete, properties, relations }: NodeRules,
): Promise<readonly string[]> {
  const label = escapeName(concrete);
  const rows = await run({
    text: `MATCH (n:${label}) RETURN n.id AS id, properties(n) AS properties ORDER BY id`,
    parameters: {},
  });
  const wrong = rows.flatMap(([id = null, values = null]) =>
    properties.flatMap((rule) =>
      propertyMistake(
        `The ${concrete} ${String(id)}`,
        rule,
        (values as Readonly<Record<string, Value>>)[rule.name] ?? null,
      ),
    ),
  );
  for (const { field, type, direction, target } of relations) {
    const arrow = relationshipPattern({ types: [type], direction });
    const text = `MATCH (n:${label}) WHERE NOT EXISTS { (n)${arrow}(:${escapeName(target)}) } RETURN n.id AS id ORDER BY id`;
    for (const [id] of await run({ text, parameters: {} }))
      wrong.push(
        `The ${concrete} ${String(id)} has no ${field}: it needs (n)${arrow}(:${target}) (does the node at the end exist?)`,
      );
  }
  return wrong;
}

function propertyMistake(node: string, { name, required, list, type }: PropertyRule, value: Value): readonly string[] {
  const what = typeof type === 'string' ? type : `one of ${type.join(', ')}`;
  if (value === null)
    return required ? [`${node} has no ${name}: set it to ${list ? `a list, each ${what}` : what}`] : [];
  const values = list && Array.isArray(value) ? value : [value];
  if (list === Array.isArray(value) && values.every((item: Value) => isOf(type, item))) return [];
  return [`${node} has the ${name} ${canonicalText(value)}: it must be ${list ? `a list, each ${what}` : what}`];
}

function isOf(type: PropertyRule['type'], value: Value): boolean {
  switch (type) {
    case 'a text':
      return typeof value === 'string';
    case 'an integer':
      return Number.isSafeInteger(value);
    case 'a number':
      return typeof value === 'number';
    case 'true or false':
      return typeof value === 'boolean';
    case 'a day such as 2020-11-09':
      return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
    default:
      return typeof value === 'string' && type.includes(value);
  }
}
