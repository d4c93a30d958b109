import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { type DocumentNode, Kind, type OperationDefinitionNode, getVariableValues, parse, validate } from 'graphql';
import type { OperationRunner } from '../src/execution/run-operation.js';
import type { LoadedSchema } from '../src/model/load-schema.js';
import { packageRoot } from '../src/package-root.js';
import { readGoldenCases } from './golden-case.js';

/** An operation with its variables. */
export interface Question {
  readonly name: string;
  readonly source: string;
  readonly variables: Record<string, unknown>;
  readonly operationName?: string | undefined;
}

/** How a question is asked. */
export interface Asked {
  /** The arguments of @asOf. */
  readonly moment?: string | undefined;
  /** What the client may see. */
  readonly level?: string | null;
}

/** What an operation answers, or the message of its error: as it is written or, where a moment is given, as of then. */
export async function answer(runner: OperationRunner, { schema }: LoadedSchema, { source, variables, operationName }: Question, { moment, level = null }: Asked = {}): Promise<unknown> {
  const { definitions } = parse(source);
  const isAsked = (definition: DocumentNode['definitions'][number]): definition is OperationDefinitionNode =>
    definition.kind === Kind.OPERATION_DEFINITION && (operationName === undefined || definition.name?.value === operationName);
  const operation = definitions.find(isAsked);
  if (!operation) throw new Error('There is no such operation.');
  const [asked] = parse(moment ? `query @asOf(${moment}) { __typename }` : '{ __typename }').definitions;
  const changed: OperationDefinitionNode = { ...operation, directives: [...(operation.directives ?? []), ...((asked as OperationDefinitionNode).directives ?? [])] };
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: definitions.map((definition) => (definition === operation ? changed : definition)) };
  expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const { outcome, data } = await runner.run(document, changed, coerced ?? {}, { access: level });
  if (outcome.kind === 'answered') return data;
  const { originalError, message } = outcome.error as Error & { originalError?: Error };
  if (originalError) throw originalError;
  return message;
}

/** The operations of the examples and of the golden cases that read the graph, but for those that ask for a moment. */
export async function writtenQuestions(): Promise<Question[]> {
  const folder = join(packageRoot, 'examples');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.graphql'));
  const examples = await Promise.all(files.map(async (name) => {
    const source = await readFile(join(folder, name), 'utf8');
    return { name, source, variables: JSON.parse(/^# variables: (.*)$/m.exec(source)?.[1] ?? '{}') as Record<string, unknown> };
  }));
  const cases = readGoldenCases().filter(({ source, queries }) => !source.includes('@asOf') && !source.includes('__schema') && !source.includes('__type(') && queries > 0);
  return [...examples, ...cases];
}
