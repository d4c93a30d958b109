import { type DocumentNode, print } from 'graphql';
import { InvalidArgument } from '../errors.js';
import { type CallOptions, call } from './call.js';
import type { Graph, Operation, Page, QueryOptions } from './graph.js';
import type { ExportRequest, Transport } from './transport.js';
import { Walk } from './walk.js';

type Defaults = Pick<Required<CallOptions>, 'deadline' | 'retries'>;

/** A graph that operations are asked of. */
export class Isnad implements Graph {
  readonly #transport: Transport;
  readonly #defaults: Defaults;
  readonly #texts = new WeakMap<object, string>();

  constructor(transport: Transport, defaults: Defaults) {
    this.#transport = transport;
    this.#defaults = defaults;
  }

  async query<Data = Record<string, unknown>, Variables = Record<string, unknown>>(operation: Operation<Data, Variables>, variables?: Variables, options: QueryOptions = {}): Promise<Data> {
    const { operationName, signal, deadline = this.#defaults.deadline, retries = this.#defaults.retries } = options;
    const request = { query: this.#text(operation), variables: variables ?? {}, ...(operationName === undefined ? {} : { operationName }) };
    return (await call(this.#transport, request, { signal, deadline, retries })) as Data;
  }

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

  /**
   * The graph, or a part of it with all that it rests on, as text in a format, in chunks that are made as they are read: memory does
   * not grow with the graph. Only of a file or a Neo4j: a server gives no exports.
   * @throws InvalidArgument, FormatCannotHold, DeadlineExceeded, EngineUnavailable, or the reason of the signal.
   */
  export(request: ExportRequest): AsyncIterable<string> {
    if (!this.#transport.export) throw new InvalidArgument('A server answers operations and gives no exports. Connect to its Neo4j, or, while it does not run, to its file.');
    return this.#transport.export(request);
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
