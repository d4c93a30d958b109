/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type StatementsOfQueryVariables = Exact<{
  speaker: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type StatementsOfQuery = { statements: { totalCount: number, nodes: Array<{ id: string, quote: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

type Gist_Agreement_Fragment = { id: string };

type Gist_Article_Fragment = { id: string };

type Gist_Assertion_Fragment = { id: string };

type Gist_Country_Fragment = { id: string };

type Gist_Document_Fragment = { id: string };

type Gist_Event_Fragment = { id: string };

type Gist_EventAccount_Fragment = { id: string };

type Gist_Figure_Fragment = { id: string };

type Gist_Group_Fragment = { id: string };

type Gist_Label_Fragment = { id: string };

type Gist_Name_Fragment = { id: string };

type Gist_Organization_Fragment = { id: string };

type Gist_Person_Fragment = { id: string };

type Gist_Place_Fragment = { id: string };

type Gist_Publisher_Fragment = { id: string };

type Gist_Series_Fragment = { id: string };

type Gist_Statement_Fragment = { gist: string, id: string };

type Gist_SurfaceForm_Fragment = { id: string };

export type GistFragment =
  | Gist_Agreement_Fragment
  | Gist_Article_Fragment
  | Gist_Assertion_Fragment
  | Gist_Country_Fragment
  | Gist_Document_Fragment
  | Gist_Event_Fragment
  | Gist_EventAccount_Fragment
  | Gist_Figure_Fragment
  | Gist_Group_Fragment
  | Gist_Label_Fragment
  | Gist_Name_Fragment
  | Gist_Organization_Fragment
  | Gist_Person_Fragment
  | Gist_Place_Fragment
  | Gist_Publisher_Fragment
  | Gist_Series_Fragment
  | Gist_Statement_Fragment
  | Gist_SurfaceForm_Fragment
;

export const GistFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Gist"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gist"}}]}}]}}]} as unknown as DocumentNode<GistFragment, unknown>;
export const StatementsOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatementsOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"speaker"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"speakers"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"speaker"}}}]}}]}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<StatementsOfQuery, StatementsOfQueryVariables>;