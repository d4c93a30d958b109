import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { type DocumentNode, type FragmentDefinitionNode, Kind, parse } from 'graphql';
import { InvalidArgument, LimitReached } from '../errors.js';
import type { CallOptions } from './call.js';
import type { Graph, Operation, Page } from './graph.js';
import { type LinkType, type StepInput, WalkEndsDocument, type WalkEndsQueryVariables, WalkPathsDocument, type WalkPathsQuery, WalkSubgraphDocument, type WalkSubgraphQuery, type WalkNodeFragment } from './walk.generated.js';

/** What may be said of a step besides where it goes. */
export type StepOptions = Omit<StepInput, 'types' | 'direction'>;

/** A fragment on Entity: its text, or a document of graphql-codegen. */
export type NodeFragment<Node> = string | (DocumentNode & DocumentTypeDecoration<Node, unknown>);

/** The paths of a walk, and the limits that it reached. */
export type WalkPaths = Pick<WalkPathsQuery['traverse'], 'paths' | 'limits'>;

/** All that a walk goes over, each node and link once, and the limits that it reached. */
export type WalkSubgraph = WalkSubgraphQuery['traverse']['subgraph'] & Pick<WalkSubgraphQuery['traverse'], 'limits'>;

interface Ends<Node> {
  readonly traverse: { readonly nodes: Page<Node>; readonly limits: readonly string[] };
}

/** A page of where a walk ends. */
const PAGE = 100;

/** Steps over relationships, from some entities. It is asked for with nodes(), paths() or subgraph(); each step makes a new walk. */
export class Walk {
  readonly #graph: Graph;
  readonly #from: readonly string[];
  readonly #steps: readonly StepInput[];

  constructor(graph: Graph, from: readonly string[], steps: readonly StepInput[]) {
    this.#graph = graph;
    this.#from = from;
    this.#steps = steps;
  }

  /** Along relationships of these types: from subject to object. */
  out(types: LinkType | readonly LinkType[], options: StepOptions = {}): Walk {
    return this.#step({ ...options, types: [types].flat(), direction: 'OUT' });
  }

  /** Against relationships of these types: from object to subject. */
  in(types: LinkType | readonly LinkType[], options: StepOptions = {}): Walk {
    return this.#step({ ...options, types: [types].flat(), direction: 'IN' });
  }

  /** Over relationships of these types either way; over all that assertions prove where none are given. */
  over(types: LinkType | readonly LinkType[] | null = null, options: StepOptions = {}): Walk {
    return this.#step({ ...options, ...(types === null ? {} : { types: [types].flat() }) });
  }

  /**
   * Where the walk ends, each node once.
   * @param fragment what is told of a node; its type and id, with the name or the words that it has, where there is none
   * @throws LimitReached after the last one, where some step went on with a part of its nodes; and what a query throws.
   */
  async *nodes<Node = WalkNodeFragment>(fragment: NodeFragment<Node> | null = null, options: CallOptions = {}): AsyncGenerator<Node, void, undefined> {
    let limits: readonly string[] = [];
    const document: Operation<Ends<Node>, WalkEndsQueryVariables> = fragment === null ? WalkEndsDocument : withFragment(WalkEndsDocument, fragment);
    yield* this.#graph.each(
      document,
      { ...this.#variables(), first: PAGE },
      ({ traverse }) => {
        limits = traverse.limits;
        return traverse.nodes;
      },
      options,
    );
    if (limits.length > 0) throw new LimitReached(`The walk reached a limit (${limits.join(', ')}): there may be more than these nodes. Give the steps conditions or a larger limit (at most 1,000), or walk on from parts of the nodes.`);
  }

  /** The paths that it takes, at most 100, in the order of the ids of their nodes. */
  async paths(options: CallOptions & { readonly first?: number } = {}): Promise<WalkPaths> {
    const { traverse } = await this.#graph.query(WalkPathsDocument, { ...this.#variables(), first: options.first ?? PAGE }, options);
    return traverse;
  }

  /** All that it goes over on its way to where it ends. */
  async subgraph(options: CallOptions = {}): Promise<WalkSubgraph> {
    const { traverse: { subgraph, limits } } = await this.#graph.query(WalkSubgraphDocument, this.#variables(), options);
    return { ...subgraph, limits };
  }

  #step(step: StepInput): Walk {
    return new Walk(this.#graph, this.#from, [...this.#steps, step]);
  }

  #variables(): { from: string[]; steps: StepInput[] } {
    return { from: [...this.#from], steps: [...this.#steps] };
  }
}

/** The document with this fragment in the place of WalkNode. */
function withFragment(document: DocumentNode, fragment: string | DocumentNode): DocumentNode {
  const { definitions } = typeof fragment === 'string' ? parse(fragment) : fragment;
  const [main, ...others] = definitions.filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION);
  if (!main) throw new InvalidArgument('This is no fragment. Give one on Entity: fragment Words on Entity { id ... on Passage { quote } }.');
  const name = main.name.value;
  const named = { ...main, name: { kind: Kind.NAME, value: 'WalkNode' } } as const;
  if (others.some((other) => other.name.value === 'WalkNode')) throw new InvalidArgument(`A fragment that ${name} uses is named WalkNode. Give it another name.`);
  const operation = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return { kind: Kind.DOCUMENT, definitions: [...operation, named, ...others] };
}
