import fc from 'fast-check';
import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';

/**
 * A selection as plain numbers, which fast-check can shrink: each number picks one of what the schema offers at the
 * place where it stands.
 */
export interface Choice {
  readonly pick: number;
  readonly form: 'plain' | 'twice' | 'inline' | 'fragment' | 'skipped' | 'included';
  readonly first: number | null;
  readonly order: readonly { readonly pick: number; readonly direction: string }[];
  /** Whether first becomes last. */
  readonly last: boolean;
  readonly where: readonly { readonly pick: number; readonly operator: 'eq' | 'in' | 'null'; readonly values: readonly number[] }[];
  readonly variable: boolean;
  readonly children: readonly Choice[];
}

/** An operation with its variables. */
export interface GeneratedOperation {
  readonly source: string;
  readonly variables: Record<string, unknown>;
}

/** Values that filters compare with, by type of GraphQL. */
export type ValuePool = Readonly<Record<string, readonly unknown[]>>;

const conditions = fc.array(
  fc.record({
    pick: fc.nat(30),
    operator: fc.constantFrom<'eq' | 'in' | 'null'>('eq', 'in', 'null'),
    values: fc.array(fc.nat(50), { minLength: 1, maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 4, size: 'max' },
);

/** Choices for the root of an operation, nested at most `depth` levels. */
export function choices(depth: number): fc.Arbitrary<readonly Choice[]> {
  const choice = (levels: number): fc.Arbitrary<Choice> =>
    fc.record({
      pick: fc.nat(200),
      form: fc.constantFrom<Choice['form']>('plain', 'plain', 'plain', 'twice', 'inline', 'fragment', 'skipped', 'included'),
      first: fc.option(fc.nat(4)),
      order: fc.array(fc.record({ pick: fc.nat(1000), direction: fc.constantFrom('ASC', 'DESC', 'ASC_NULLS_FIRST', 'DESC_NULLS_LAST') }), { maxLength: 2 }),
      last: fc.boolean(),
      where: fc.oneof({ arbitrary: fc.constant([]), weight: 3 }, { arbitrary: conditions, weight: 1 }),
      variable: fc.boolean(),
      children: levels > 0 ? fc.array(choice(levels - 1), { minLength: 1, maxLength: 4, size: 'max' }) : fc.constant([]),
    });
  return fc.array(choice(depth), { minLength: 1, maxLength: 3 });
}

/**
 * The operation that choices stand for on a schema. It is always valid.
 * @param searches whether it may search, ask for suggestions and walk
 */
export function operationFor(schema: GraphQLSchema, roots: readonly Choice[], pool: ValuePool, { searches }: { readonly searches: boolean }): GeneratedOperation {
  return new Writer(schema, pool, searches).operation(roots);
}

/** Root fields that the reference of the differential suite does not know. */
const BEYOND_LISTS = ['search', 'suggest', 'paths', 'traverse', 'neighborhood'];

class Writer {
  readonly #schema: GraphQLSchema;
  readonly #pool: ValuePool;
  readonly #searches: boolean;
  readonly #variables: Record<string, unknown> = {};
  readonly #definitions: string[] = ['$yes: Boolean! = true', '$no: Boolean! = false'];
  readonly #fragments: string[] = [];
  #aliases = 0;

  constructor(schema: GraphQLSchema, pool: ValuePool, searches: boolean) {
    this.#searches = searches;
    this.#schema = schema;
    this.#pool = pool;
  }

  operation(roots: readonly Choice[]): GeneratedOperation {
    const query = this.#schema.getQueryType();
    if (!query) throw new Error('The schema has no query type.');
    const selection = this.#selection(query, roots);
    const used = this.#definitions.filter((definition) => [selection, ...this.#fragments].some((text) => text.includes(definition.split(':')[0] ?? '')));
    const head = used.length > 0 ? `(${used.join(', ')})` : '';
    return { source: `query ${head} ${selection}\n${this.#fragments.join('\n')}`, variables: this.#variables };
  }

  #selection(type: GraphQLNamedType, children: readonly Choice[]): string {
    if (!isCompositeType(type)) return '';
    if (type.name.endsWith('Connection')) return this.#connection(type, children);
    const parts = children.map((choice) => this.#part(type, choice));
    return `{ ${parts.length > 0 ? parts.join(' ') : '__typename'} }`;
  }

  /** A connection costs no level: its choices are those of its nodes, in one or two lists of the same page. */
  #connection(type: GraphQLNamedType, children: readonly Choice[]): string {
    if (!isObjectType(type)) throw new Error(`${type.name} is no object.`);
    const nodes = getNamedType(type.getFields()['nodes']?.type);
    if (!nodes) throw new Error(`${type.name} has no nodes.`);
    const pick = children[0]?.pick ?? 0;
    const form = edgeProperties(type).length > 0 && pick % 2 === 0 ? 5 : pick % 6;
    const extra = ['totalCount', 'pageInfo { hasNextPage hasPreviousPage }', '... { count: totalCount __typename }'][form] ?? '';
    const half = form > 3 ? children.length >> 1 : children.length;
    const rest = this.#selection(nodes, children.slice(half));
    const second = form === 4 ? `more: nodes ${rest}` : form === 5 ? this.#edges(type, children, rest) : '';
    const counts = 'buckets' in type.getFields() && pick % 3 === 0 ? 'undated about { id } inexact(by: DAY) buckets(by: MONTH) { period count types { type count } cursor }' : '';
    return `{ ${extra} ${counts} nodes ${this.#selection(nodes, children.slice(0, half))} ${second} ${this.#made(type, children[0])} }`;
  }

  /** What is made from all nodes of a list, or its groups. */
  #made(connection: GraphQLObjectType, choice: Choice | undefined): string {
    const { aggregate, groups } = connection.getFields();
    const wanted = choice?.where.length ?? 0;
    if (!choice || !aggregate || !groups || wanted === 0) return '';
    const values = this.#aggregate(getNamedType(aggregate.type), choice.pick);
    if (wanted === 1) return `b${this.#aliases++}: aggregate ${values}`;
    const by = groups.args.find(({ name }) => name === 'by');
    const all = choice.where.slice(1).map(({ pick, values: [bucket = 0] }) => this.#groupKey(getNamedType(by?.type) as GraphQLInputObjectType, pick, bucket));
    // Two keys through one relation are refused.
    const keys = all.filter((key, index) => !isRelated(key) || all.findIndex(isRelated) === index);
    const order = choice.last ? ', order: KEYS' : '';
    const first = choice.first === null ? '' : `, first: ${choice.first}`;
    return `b${this.#aliases++}: groups(by: ${choice.variable ? this.#variable(String(by?.type), keys) : literal(keys)}${order}${first}) { keys { value node { id } } count aggregate ${values} }`;
  }

  #groupKey(type: GraphQLInputObjectType, pick: number, bucket: number): Record<string, unknown> {
    const field = this.#pick(Object.values(type.getFields()), pick);
    const inner = getNamedType(field.type);
    return { [field.name]: isEnumType(inner) ? new EnumValue(this.#pick(inner.getValues(), bucket).name) : this.#groupKey(inner as GraphQLInputObjectType, pick >> 1, bucket) };
  }

  /** All that is made from one field. */
  #aggregate(type: GraphQLNamedType, pick: number): string {
    if (!isObjectType(type)) return '';
    const fields = Object.values(type.getFields());
    if (!isCompositeType(getNamedType(fields[0]?.type))) return `{ ${fields.map(({ name }) => name).join(' ')} }`;
    const { name, type: inner } = this.#pick(fields, pick);
    return `{ ${name} ${this.#aggregate(getNamedType(inner) as GraphQLNamedType, pick >> 1)} }`;
  }

  /** Edges with their nodes and, where the relationship has properties, one or two of those. */
  #edges(connection: GraphQLObjectType, children: readonly Choice[], rest: string): string {
    const own = edgeProperties(connection);
    const picked = own.length === 0 ? [] : children.slice(0, 2).map((choice) => this.#pick(own, choice.pick >> 2));
    const properties = picked.map((field, index) => {
      const choice = this.#pick(children, index);
      const target = getNamedType(field.type);
      const selection = isCompositeType(target) ? this.#selection(target, choice.children) : '';
      return `b${this.#aliases++}: ${field.name}${this.#arguments(field, choice)} ${selection}`;
    });
    return `edges { node ${rest} ${properties.join(' ')} __typename }`;
  }

  #part(type: GraphQLNamedType, choice: Choice): string {
    const on = isInterfaceType(type) ? this.#pick([type, ...this.#schema.getPossibleTypes(type)], choice.pick >> 3) : type;
    const field = this.#field(on, choice);
    switch (choice.form) {
      case 'inline':
        return `... on ${on.name} { ${field} }`;
      case 'fragment': {
        const name = `F${this.#fragments.length}`;
        this.#fragments.push('');
        this.#fragments[Number(name.slice(1))] = `fragment ${name} on ${on.name} { ${field} }`;
        return `...${name}`;
      }
      case 'skipped':
        return `... on ${on.name} @skip(if: ${choice.variable ? '$yes' : 'true'}) { ${field} }`;
      case 'included':
        return `... on ${on.name} @include(if: ${choice.variable ? '$yes' : 'true'}) { ${field} }`;
      default:
        return on === type ? field : `... on ${on.name} { ${field} }`;
    }
  }

  #field(type: GraphQLNamedType, choice: Choice): string {
    if (!isObjectType(type) && !isInterfaceType(type)) return '__typename';
    const fields = Object.values((type as GraphQLObjectType).getFields()).filter(({ name }) => this.#searches || !BEYOND_LISTS.includes(name));
    const relations = fields.filter(({ type: fieldType }) => isCompositeType(getNamedType(fieldType)));
    const field = this.#pick([null, ...fields, ...relations, ...relations], choice.pick);
    const alias = `a${this.#aliases++}`;
    if (!field) return 'id' in type.getFields() ? `${alias}: id` : `${alias}: __typename`;
    const head = `${alias}: ${field.name}${this.#arguments(field, choice)}`;
    const target = getNamedType(field.type);
    if (!isCompositeType(target)) return choice.form === 'twice' ? `${head} ${head}` : head;
    if (choice.form !== 'twice') return `${head} ${this.#selection(target, choice.children)}`;
    const half = choice.children.length >> 1;
    return `${head} ${this.#selection(target, choice.children.slice(0, half))} ${head} ${this.#selection(target, choice.children.slice(half))}`;
  }

  #arguments(field: GraphQLField<unknown, unknown>, choice: Choice): string {
    const args: [name: string, type: string, value: unknown][] = [];
    for (const { name, type } of field.args) {
      const named = getNamedType(type);
      if (name === 'id') args.push([name, 'ID!', this.#value('ID', choice.pick)]);
      if (name === 'query' || name === 'prefix') args.push([name, 'String!', `${String(this.#value('String', choice.pick))} 1`]);
      if (name === 'ids') args.push([name, '[ID!]!', choice.where.flatMap(({ values }) => values.map((value) => this.#value('ID', value)))]);
      if (name === (choice.last ? 'last' : 'first') && choice.first !== null) args.push([name, 'Int', choice.first]);
      if (name === 'about' && choice.where.length > 0) args.push([name, '[ID!]', [this.#value('ID', choice.pick)]]);
      if (name === 'order' && isInputObjectType(named) && choice.order.length > 0) args.push([name, String(type), this.#order(named, choice)]);
      if (name === 'from' || name === 'to') args.push([name, String(type), String(type) === 'ID!' ? this.#value('ID', choice.pick + name.length) : [this.#value('ID', choice.pick)]]);
      if (name === 'steps') args.push([name, String(type), choice.order.length > 0 ? choice.order.map(({ pick }) => ({ repeat: { min: pick % 2, max: 1 + (pick % 2) } })) : [{}]]);
      if (name === 'maxLength' || name === 'depth') args.push([name, 'HopCount', choice.pick % 3]);
      if (name === 'evidence' && choice.pick % 3 === 0) args.push([name, String(type), { minArticles: 1 + (choice.pick % 2) }]);
      // Which types stand on which clock is not for each of them to choose.
      if (name === 'types' && field.name === 'timeline') continue;
      if (isEnumType(named) && (name === 'clock' || choice.pick % 3 > 0)) {
        const values = choice.where.flatMap((where) => where.values).map((value) => new EnumValue(this.#pick(named.getValues(), value).name));
        if (String(type).startsWith('[')) args.push([name, String(type), values]);
        else args.push([name, String(type), values[0] ?? new EnumValue(this.#pick(named.getValues(), choice.pick).name)]);
      }
      if (name === 'with' && choice.pick % 4 === 0) args.push([name, 'ID', this.#value('ID', choice.pick >> 2)]);
      if ((name === 'where' || name === 'through') && choice.where.length > 0) args.push([name, String(type), this.#where(named as GraphQLInputObjectType, choice)]);
    }
    const written = args.map(([name, type, value]) => `${name}: ${choice.variable ? this.#variable(type, value) : literal(value)}`);
    return written.length > 0 ? `(${written.join(', ')})` : '';
  }

  #order(type: GraphQLInputObjectType, { order }: Choice): unknown {
    return order.map(({ pick, direction }) => this.#orderKey(type, pick, direction));
  }

  /** What an input offers first is a field of the node's own, so that a key comes to its end. */
  #orderKey(type: GraphQLInputObjectType, pick: number, direction: string): Record<string, unknown> {
    const field = this.#pick(Object.values(type.getFields()), pick);
    const inner = getNamedType(field.type);
    return { [field.name]: isInputObjectType(inner) ? this.#orderKey(inner, pick >> 2, direction) : new EnumValue(direction) };
  }

  #where(type: GraphQLInputObjectType, { where }: Choice): Record<string, unknown> {
    return this.#conditions(type, where, 0);
  }

  /** Each condition picks an input field; one that holds further conditions takes those that come after it. */
  #conditions(type: GraphQLInputObjectType, [condition, ...rest]: Choice['where'], depth: number): Record<string, unknown> {
    if (!condition) return {};
    const fields = Object.values(type.getFields());
    const field = this.#pick(fields, condition.pick);
    const inner = getNamedType(field.type);
    if (!isInputObjectType(inner)) return { [field.name]: this.#leaf(field, condition), ...this.#conditions(type, rest, depth + 1) };
    if (depth > 4) return {};
    const below = this.#conditions(inner, condition.operator === 'null' ? rest : [{ ...condition, pick: condition.pick >> 3 }, ...rest], depth + 1);
    const value = isListType(field.type) ? [below, ...(condition.values.length > 1 ? [this.#conditions(inner, rest, depth + 1)] : [])] : below;
    return { [field.name]: value, ...(condition.operator === 'in' ? this.#conditions(type, rest.filter((other) => this.#pick(fields, other.pick) !== field), depth + 1) : {}) };
  }

  #leaf({ name, type }: GraphQLInputField, { operator, values }: Choice['where'][number]): unknown {
    const named = getNamedType(type);
    const isPeriod = name === 'during' || name === 'within';
    const pool = values.map((value) => (isEnumType(named) ? new EnumValue(this.#pick(named.getValues(), value).name) : this.#value(isPeriod ? 'Period' : named.name, value)));
    if (isListType(type)) return pool;
    if (name === 'matches') return pool[0] === '' ? 'a' : pool[0]; // A search takes a word at least.
    return name === 'eq' && operator === 'null' ? null : pool[0];
  }

  #variable(type: string, value: unknown): string {
    const name = `$v${this.#definitions.length}`;
    this.#definitions.push(`${name}: ${type}`);
    this.#variables[name.slice(1)] = JSON.parse(JSON.stringify(value));
    return name;
  }

  #value(type: string, index: number): unknown {
    return this.#pick(this.#pool[type] ?? [null], index);
  }

  #pick<T>(options: readonly T[], index: number): T {
    return options[index % options.length] as T;
  }
}

function edgeProperties(connection: GraphQLObjectType): GraphQLField<unknown, unknown>[] {
  const edge = getNamedType(connection.getFields()['edges']?.type) as GraphQLObjectType;
  return Object.values(edge.getFields()).filter(({ name }) => name !== 'node' && name !== 'cursor');
}

/** Whether a key of groups goes through a relation. */
function isRelated(key: Record<string, unknown>): boolean {
  const own = key['node'] ?? key['edge'] ?? key;
  return Object.values(own).some((value) => !(value instanceof EnumValue));
}

class EnumValue {
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  toString(): string {
    return this.#name;
  }

  toJSON(): string {
    return this.#name;
  }
}

function literal(value: unknown): string {
  if (value instanceof EnumValue) return String(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value).map(([key, part]) => `${key}: ${literal(part)}`).join(', ')}}`;
  return JSON.stringify(value);
}
