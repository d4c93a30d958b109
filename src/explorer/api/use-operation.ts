import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { skipToken, useQuery } from '@apollo/client/react';
import { type DocumentNode, Kind, print } from 'graphql';
import { useMemo } from 'react';
import { type Cost, costOf } from './costs.js';

/** An operation as a view ran it, for whoever wants to know how the view came about. */
export interface RanOperation {
  readonly name: string;
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly cost: Cost | undefined;
}

export interface Answer<Data> {
  /** Null until there is an answer. What was asked for before stays until then. */
  readonly data: Data | null;
  readonly isLoading: boolean;
  readonly error: Error | null;
  readonly ran: RanOperation;
  /** Asks again. */
  readonly retry: () => void;
  /** Asks for the next page of a list; the cache puts it behind what is there. */
  readonly more: (variables: Readonly<Record<string, unknown>>) => void;
}

/** Runs an operation, and again when its variables change. @param isWanted false asks for nothing */
export function useOperation<Data extends object, Variables extends OperationVariables>(document: TypedDocumentNode<Data, Variables>, variables: Variables, isWanted = true): Answer<Data> {
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(document as TypedDocumentNode<Data>, isWanted ? { variables, notifyOnNetworkStatusChange: true } : skipToken);
  const text = useMemo(() => print(document), [document]);
  const name = useMemo(() => nameOf(document), [document]);
  return {
    data: isWanted ? (data ?? previousData ?? null) : null,
    isLoading: loading,
    error: error ?? null,
    ran: { name, text, variables, cost: costOf({ operationName: name, variables }) },
    // What goes wrong again is told by the error.
    retry: () => void refetch().catch(() => undefined),
    more: (next) => void fetchMore({ variables: next }).catch(() => undefined),
  };
}

function nameOf({ definitions }: DocumentNode): string {
  const [name = ''] = definitions.flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value ?? ''] : []));
  return name;
}
