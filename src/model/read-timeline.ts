import type { ConstDirectiveNode } from 'graphql';
import { directiveArgument } from './directive-argument.js';
import { type ClockDate, type Field, type FieldPath, type NodeInterface, type NodeType, type TimelineType, sharedInterface } from './graph-model.js';
import type { NodeDefinition } from './read-field.js';
import type { SchemaProblems } from './schema-problems.js';
import { isDate } from './where-inputs.js';

type Kinds = ReadonlyMap<string, NodeType | NodeInterface>;
type Kind = NodeType | NodeInterface;

/** A date and the fields that lead to it. */
interface DatePath {
  readonly path: FieldPath;
  readonly name: string;
  readonly isMoment: boolean;
}

const HOW = 'Name a date of the type, such as said, which has saidFrom, saidTo, saidPrecision and saidApproximate beside it, a moment, or a date of what fields lead to, such as article.published.';

/**
 * What @clock and @involves of types and their interfaces say: how the nodes of each concrete type stand in timelines.
 * @param known the clocks
 */
export function readTimeline(kinds: Kinds, definitions: ReadonlyMap<string, NodeDefinition>, problems: SchemaProblems, known: readonly string[]): ReadonlyMap<string, TimelineType> {
  const found = new Map<string, TimelineType>();
  for (const kind of kinds.values()) {
    if (kind.kind !== 'type') continue;
    const directives = [kind.name, ...kind.implements].flatMap((name) => definitions.get(name)?.directives ?? []);
    const clocks = readClocks(kind, directives.filter(({ name }) => name.value === 'clock'), { kinds, problems, known });
    const involves = directives.filter(({ name }) => name.value === 'involves').flatMap((node) => readInvolved(kind, node, kinds, problems));
    if (clocks.size > 0) found.set(kind.name, Object.freeze({ clocks, involves }));
  }
  const names = [...found.keys()];
  for (const clock of known) {
    const [first, ...others] = names.filter((name) => found.get(name)?.clocks.has(clock));
    const isMoment = (name = ''): boolean | undefined => found.get(name)?.clocks.get(clock)?.isMoment;
    const other = others.find((name) => isMoment(name) !== isMoment(first));
    if (other !== undefined) problems.add(definitions.get(other), `The clock ${clock} has days in one type and moments in another. Use one of them.`);
  }
  if (names.length > 0 && !sharedInterface(interfacesOf(kinds), names))
    problems.add(definitions.get(names[0] ?? ''), `The types with @clock have no interface in common that is listed: ${names.join(', ')}. Let them implement one.`);
  return found;
}

/** What reading @clock takes: the types and interfaces, who notes mistakes, and the clocks that there are. */
interface ClockContext {
  readonly kinds: Kinds;
  readonly problems: SchemaProblems;
  readonly known: readonly string[];
}

function readClocks(kind: NodeType, directives: readonly ConstDirectiveNode[], { kinds, problems, known }: ClockContext): ReadonlyMap<string, ClockDate> {
  const clocks = new Map<string, ClockDate>();
  for (const node of directives) {
    const [clock = ''] = argument(node, 'of');
    if (!known.includes(clock)) {
      problems.add(node, `@clock of ${kind.name}: there is no clock ${clock}. Use one of ${known.join(', ')}.`);
      continue;
    }
    if (clocks.has(clock)) problems.add(node, `${kind.name} stands on the clock ${clock} twice. Write one @clock, with all dates of which the first counts.`);
    const date = readClock(kind, node, kinds, problems);
    if (date) clocks.set(clock, date);
  }
  return clocks;
}

function readClock(kind: NodeType, node: ConstDirectiveNode, kinds: Kinds, problems: SchemaProblems): ClockDate | null {
  const refuse = (problem: string): null => {
    problems.add(node, `@clock of ${kind.name}: ${problem}`);
    return null;
  };
  const texts = argument(node, 'dates');
  const dates = texts.map((text) => datePath(kind, text, kinds));
  const wrong = dates.indexOf(null);
  if (wrong >= 0) return refuse(`there is no date ${texts[wrong] ?? ''}. ${HOW}`);
  const [first, ...others] = dates.filter((date) => date !== null);
  if (!first) return refuse(`it has no date. ${HOW}`);
  if (others.some(({ name }) => name !== first.name)) return refuse('its dates have several names. Of several only those of one name can be compared.');
  if (others.length > 0 && [first, ...others].some(({ path }) => path.length === 0)) return refuse('a date of its own stands beside others. Name either that or those of what fields lead to.');
  const [end = null] = argument(node, 'end');
  if (end !== null && (first.path.length > 0 || datePath(kind, end, kinds)?.path.length !== 0)) return refuse(`there is no date ${end} of the end beside that of the beginning. ${HOW}`);
  return Object.freeze({ paths: [first, ...others].map(({ path }) => path), name: first.name, end, isMoment: first.isMoment });
}

function readInvolved(kind: NodeType, node: ConstDirectiveNode, kinds: Kinds, problems: SchemaProblems): FieldPath[] {
  return argument(node, 'fields').flatMap((text) => {
    const path = text === 'id' ? [] : fieldPath(kind, text.split('.'), kinds);
    if (!path) problems.add(node, `@involves of ${kind.name}: there is no relation ${text}. Name a field that leads to other nodes, or several such as accounts.participants, or id for the node itself.`);
    return path ? [path] : [];
  });
}

/** The date at a path such as said or article.published; null where there is none. */
function datePath(kind: Kind, text: string, kinds: Kinds): DatePath | null {
  const names = text.split('.');
  const name = names.pop() ?? '';
  const path = fieldPath(kind, names, kinds);
  const fields = path && ownerOf(kind, path, kinds)?.fields;
  const field = fields?.get(name);
  if (!fields || field?.kind !== 'property' || field.list) return null;
  if (field.type === 'DateTime') return { path, name, isMoment: true };
  return isDate(fields, field) && hasProperty(fields, `${name}Precision`, 'DatePrecision') && hasProperty(fields, `${name}Approximate`, 'Boolean') ? { path, name, isMoment: false } : null;
}

function fieldPath(kind: Kind, names: readonly string[], kinds: Kinds): FieldPath | null {
  const path: FieldPath[number][] = [];
  for (const name of names) {
    const field = ownerOf(kind, path, kinds)?.fields.get(name);
    if (field?.kind !== 'relation') return null;
    path.push(field);
  }
  return path;
}

/** What has the fields that come after a path. */
function ownerOf(kind: Kind, path: FieldPath, kinds: Kinds): Kind | undefined {
  const last = path.at(-1);
  return last ? kinds.get(last.target) : kind;
}

function hasProperty(fields: ReadonlyMap<string, Field>, name: string, type: string): boolean {
  const field = fields.get(name);
  return field?.kind === 'property' && field.type === type && !field.list;
}

function interfacesOf(kinds: Kinds): ReadonlyMap<string, NodeInterface> {
  return new Map([...kinds].flatMap(([name, kind]) => (kind.kind === 'interface' ? [[name, kind]] : [])));
}

function argument(node: ConstDirectiveNode, name: string): readonly string[] {
  return directiveArgument({ directives: [node] }, node.name.value, name) ?? [];
}
