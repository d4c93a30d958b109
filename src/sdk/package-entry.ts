/** What the package gives to those who import it. */
export { connect, type ConnectOptions } from './connect.js';
export type { CallOptions } from './call.js';
export type { Graph, Operation, Page, QueryOptions } from './graph.js';
export type { Isnad } from './isnad.js';
export type { ExportRequest } from './transport.js';
export type { NodeFragment, StepOptions, Walk, WalkPaths, WalkSubgraph } from './walk.js';
export type { EntityWhere, EvidenceFilter, LinkType, StepInput, WalkLinkFragment, WalkNodeFragment } from './walk.generated.js';
export { DatabaseInUse, DeadlineExceeded, EngineUnavailable, FormatCannotHold, GraphMissing, InvalidArgument, IsnadError, LimitReached, OperationFailed, Overloaded, ServerUnreachable, UnsupportedPlatform } from '../errors.js';
