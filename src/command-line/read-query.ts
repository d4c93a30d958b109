import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { text as textOf } from 'node:stream/consumers';
import { type DocumentNode, GraphQLError, Kind, type OperationDefinitionNode, type TypeNode, getOperationAST, parse } from 'graphql';
import { InvalidArgument } from '../errors.js';
import { inputValue } from './input-value.js';

export type Data = Record<string, unknown>;

/** An operation with its variables. */
export interface Query {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Data;
}

/** What the command line says of an operation besides its text. */
export interface ReadOptions {
  /** As JSON. */
  readonly variables?: string;
  /** Each as name=value. */
  readonly var?: readonly string[];
  /** The name of the operation that is meant. */
  readonly operation?: string;
}

/**
 * Reads an operation and its variables.
 * @param source its text, a file, or - for the standard input
 * @throws InvalidArgument
 */
export async function readQuery(source: string, options: ReadOptions): Promise<Query> {
  const document = parsed(await textIn(source));
  const operation = getOperationAST(document, options.operation);
  if (operation) return { document, operation, variables: variablesOf(options, operation) };
  const names = document.definitions.flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? (definition.name?.value ?? []) : []));
  throw new InvalidArgument(names.length === 0 ? 'The text has no operation.' : `Say which operation is meant: --operation ${names.join(', or --operation ')}.`);
}

async function textIn(source: string): Promise<string> {
  if (source === '-') return textOf(process.stdin);
  if (source.includes('{')) return source;
  if (!existsSync(source)) throw new InvalidArgument(`There is no file ${source}. Give the text of an operation ('{ people { nodes { name } } }'), the path of a file, or - for the standard input.`);
  return readFile(source, 'utf8');
}

function parsed(text: string): DocumentNode {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const [at] = error.locations ?? [];
    throw new InvalidArgument(`The operation cannot be read: ${error.message}${at ? ` Line ${at.line}, column ${at.column}.` : ''}`, { cause: error });
  }
}

/** The values of --variables and --var: what the operation takes as a text is one, whatever it looks like. */
function variablesOf({ variables, var: assignments = [] }: ReadOptions, { variableDefinitions = [] }: OperationDefinitionNode): Data {
  const all = variables === undefined ? {} : inputValue(variables);
  if (typeof all !== 'object' || all === null || Array.isArray(all)) throw new InvalidArgument(`--variables takes an object, as in --variables '{"id": "person:putin"}'.`);
  const types = new Map(variableDefinitions.map(({ variable, type }) => [variable.name.value, type]));
  const given = assignments.map((assignment) => {
    const at = assignment.indexOf('=');
    const name = assignment.slice(0, at);
    const type = types.get(name);
    if (at < 1 || !type) throw new InvalidArgument(`--var ${assignment}: ${at < 1 ? 'write it as in --var id=person:putin' : `the operation has no variable $${name}`}.`);
    const text = assignment.slice(at + 1);
    return [name, isText(type) ? text : inputValue(text)];
  });
  return { ...all, ...(Object.fromEntries(given) as Data) };
}

const TEXTS: ReadonlySet<string> = new Set(['ID', 'String', 'LocalDate', 'DateTime']);

function isText(type: TypeNode): boolean {
  if (type.kind === Kind.NON_NULL_TYPE) return isText(type.type);
  return type.kind === Kind.NAMED_TYPE && TEXTS.has(type.name.value);
}
