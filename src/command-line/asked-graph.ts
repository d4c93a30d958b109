import { type DirectiveNode, type DocumentNode, Kind, type OperationDefinitionNode } from 'graphql';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { InvalidArgument } from '../errors.js';
import type { Page } from '../sdk/graph.js';
import type { Isnad } from '../sdk/isnad.js';
import type { AskOptions } from './options.js';

type AsOf = Pick<AskOptions, 'asOf' | 'recordedAsOf'>;
type Document<Data, Variables> = DocumentNode & DocumentTypeDecoration<Data, Variables>;

/** A graph as a command asks it: as of the time that its options give, until it is stopped. */
export class AskedGraph {
  /** Where it is, as a person would say it. */
  readonly where: string;
  readonly signal: AbortSignal;
  readonly #isnad: Isnad;
  readonly #asOf: AsOf;

  constructor(isnad: Isnad, where: string, asOf: AsOf, signal: AbortSignal) {
    this.#isnad = isnad;
    this.where = where;
    this.#asOf = asOf;
    this.signal = signal;
  }

  /** The same graph as it is now. */
  today(): AskedGraph {
    return new AskedGraph(this.#isnad, this.where, {}, this.signal);
  }

  query<Data, Variables>(document: Document<Data, Variables>, variables: Variables, operationName?: string): Promise<Data> {
    const dated = this.#dated(document);
    // As it was written, so that the places of errors are those of its text.
    const operation = dated === document ? (document.loc?.source.body ?? document) : dated;
    return this.#isnad.query(operation, variables, { operationName, signal: this.signal });
  }

  /** Everything in a list, page by page. */
  each<Item, Data, Variables>(document: Document<Data, Variables>, variables: Variables, list: (data: Data) => Page<Item> | null | undefined, operationName?: string): AsyncGenerator<Item, void, undefined> {
    return this.#isnad.each(this.#dated(document), variables, list, { operationName, signal: this.signal });
  }

  #dated<Data, Variables>(document: Document<Data, Variables>): Document<Data, Variables> {
    const directive = directiveOf(this.#asOf);
    if (!directive) return document;
    const definitions = document.definitions.map((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? withDirective(definition, directive) : definition));
    return { ...document, definitions };
  }
}

function directiveOf({ asOf, recordedAsOf }: AsOf): DirectiveNode | null {
  const value = asOf ?? recordedAsOf;
  if (value === undefined) return null;
  const name = { kind: Kind.NAME, value: asOf === undefined ? 'recorded' : 'published' } as const;
  return { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: 'asOf' }, arguments: [{ kind: Kind.ARGUMENT, name, value: { kind: Kind.STRING, value } }] };
}

function withDirective(definition: OperationDefinitionNode, directive: DirectiveNode): OperationDefinitionNode {
  const directives = definition.directives ?? [];
  if (directives.some(({ name }) => name.value === 'asOf')) throw new InvalidArgument('The operation says itself as of when it asks (@asOf). Leave out --as-of and --recorded-as-of, or @asOf.');
  return { ...definition, directives: [...directives, directive] };
}
