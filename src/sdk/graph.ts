import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import type { DocumentNode } from 'graphql';
import type { CallOptions } from './call.js';

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

/** What operations are asked of. */
export interface Graph {
  /**
   * What an operation answers.
   * @throws OperationFailed where the answer has errors, with what it has besides; ServerUnreachable, EngineUnavailable,
   * DeadlineExceeded; the reason of the signal.
   */
  query<Data = Record<string, unknown>, Variables = Record<string, unknown>>(operation: Operation<Data, Variables>, variables?: Variables, options?: QueryOptions): Promise<Data>;
  /**
   * Everything in a list, page by page: the next one is asked for when all of a page has been taken.
   * @param operation has a variable $after, which it gives to the list, and selects pageInfo { hasNextPage endCursor }
   * @param list picks the list from the data; null or undefined is an empty one
   * @throws what query throws, and InvalidArgument where the operation cannot go from page to page.
   */
  each<Item, Data = Record<string, unknown>, Variables = Record<string, unknown>>(
    operation: Operation<Data, Variables>,
    variables: Variables,
    list: (data: Data) => Page<Item> | null | undefined,
    options?: QueryOptions,
  ): AsyncGenerator<Item, void, undefined>;
}
