import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { type DocumentNode, print } from 'graphql';
import { InvalidArgument } from '../errors.js';
import { type CallOptions, call } from './call.js';
import type { Transport } from './transport.js';
import { Walk } from './walk.js';

/** An operation: its text, or a document of graphql-codegen, which knows the types of its variables and its data. */
export type Operation<Data, Variables> = string | ((DocumentNode | { toString(): string }) & DocumentTypeDecoration<Data, Variables>);

/** A page of a list: some of its nodes or edges, and whether there are more. */
export interface Page<Item> {
  readonly nodes?: readonly Item[];
  readonly edges?: readonly Item[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** Every call can say for itself how it is made, and which operation of the document is meant where there are several. */
export interface QueryOptions extends CallOptions {
  readonly operationName?: string | undefined;
}

type Defaults = Pick<Required<CallOptions>, 'deadline' | 'retries'>;

/** A graph that operations are asked of. */
export class Isnad {
  readonly #transport: Transport;
  readonly #defaults: Defaults;
  readonly #texts = new WeakMap<object, string>();

  constructor(transport: Transport, defaults: Defaults) {
    this.#transport = transport;
    this.#defaults = defaults;
  }

  /**
   * What an operation answers.
   * @throws OperationFailed where the answer has errors, with what it has besides; ServerUnreachable, EngineUnavailable,
   * DeadlineExceeded; the reason of the signal.
   */
  async query<Data = Record<string, unknown>, Variables = Record<string, unknown>>(operation: Operation<Data, Variables>, variables?: Variables, options: QueryOptions = {}): Promise<Data> {
    const { operationName, ...callOptions } = options;
    const request = { query: this.#text(operation), variables: variables ?? {}, ...(operationName === undefined ? {} : { operationName }) };
    return (await call(this.#transport, request, { signal: undefined, ...this.#defaults, ...callOptions })) as Data;
  }

  /**
   * Everything in a list, page by page: the next one is asked for when all of a page has been taken.
   * @param operation has a variable $after, which it gives to the list, and selects pageInfo { hasNextPage endCursor }
   * @param list picks the list from the data; null or undefined is an empty one
   * @throws what query throws, and InvalidArgument where the operation cannot go from page to page.
   */
  async *each<Item, Data = Record<string, unknown>, Variables = Record<string, unknown>>(
    operation: Operation<Data, Variables>,
    variables: Variables,
    list: (data: Data) => Page<Item> | null | undefined,
    options: QueryOptions = {},
  ): AsyncGenerator<Item, void, undefined> {
    if (!/\$after\b/.test(this.#text(operation))) throw new InvalidArgument('The operation has no variable $after. Declare it, as in query ($after: String), and give it to the list: (first: 100, after: $after).');
    for (let page: Page<Item> | null | undefined, after: string | null = null; ; ) {
      page = list(await this.query(operation, after === null ? variables : { ...variables, after }, options));
      if (!page) return;
      yield* page.nodes ?? page.edges ?? [];
      const next: string | null = nextOf(page);
      if (next === null) return;
      if (next === after) throw new InvalidArgument('The same page came twice: the operation does not give $after to the list that is read.');
      after = next;
    }
  }

  /** A walk from these entities: it goes over relationships, step by step. */
  from(...ids: readonly string[]): Walk {
    return new Walk(this, ids, []);
  }

  /** Lets go of the connection or the file. */
  close(): Promise<void> {
    return this.#transport.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #text(operation: string | DocumentNode | { toString(): string }): string {
    if (typeof operation === 'string') return operation;
    const text = this.#texts.get(operation) ?? ('kind' in operation ? print(operation) : String(operation));
    this.#texts.set(operation, text);
    return text;
  }
}

/** The cursor after which the next page begins; null where there is none. */
function nextOf({ pageInfo }: { readonly pageInfo?: Page<unknown>['pageInfo'] }): string | null {
  if (pageInfo === undefined || (pageInfo.hasNextPage && typeof pageInfo.endCursor !== 'string'))
    throw new InvalidArgument('The operation does not say where the next page begins: select pageInfo { hasNextPage endCursor } in the list.');
  return pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;
}
