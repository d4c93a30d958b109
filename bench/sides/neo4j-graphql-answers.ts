import type { Data } from '../operations.js';

/** By file: an answer of @neo4j/graphql in the shape of Isnad's. It has no operation for what is not here. */
export const ANSWERS: Readonly<Record<string, (data: Data) => Data>> = {};
