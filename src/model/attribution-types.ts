import { hasClaims } from './compare-types.js';
import type { GraphModel } from './graph-model.js';

/** The root field of attributions. */
export function attributionFields(model: GraphModel): string {
  if (!hasClaims(model)) return '';
  return `
  "Where a statement, an assertion or a figure comes from: the chain through the article, the agency that it cites, the document, the speaker and on whose behalf, as far as the graph knows it. It reads so many nodes: 100 where first is not given, at most 100. Null where nothing has this id."
  attribution(id: ID!, first: Int): Attribution`;
}

/** The types of what attributions answer. */
export function attributionTypes(model: GraphModel): string[] {
  return hasClaims(model) ? [TYPES] : [];
}

const TYPES = `
"Where something comes from."
type Attribution {
  "What it is about."
  entity: Entity!
  "The steps to its origins, a tree in the order in which it is drawn: each step after the one that it hangs on. The first is where it starts."
  steps: [AttributionStep!]!
  "The claims that say the same or give it in short, in this article or another: each has a chain of its own."
  alsoIn(where: ClaimWhere, order: [ClaimOrder!], first: Int, after: String, last: Int, before: String): ClaimConnection!
}

"A step of the chain from what is said to its origin."
type AttributionStep {
  "Which step it is, from 0."
  position: Int!
  "The position of the step that it hangs on; null for the first."
  parent: Int
  "How far it is from where the chain starts, from 0."
  depth: Int!
  "What it is to the step that it hangs on."
  role: AttributionRole!
  "Who or what."
  node: Entity!
  "The words that prove it, byte for byte: those that name the speaker, or those of the statement itself. Null where there are none."
  quote: String
  "Where these words start, in UTF-16 code units from the start of the article's text."
  start: Int
  "Where they end (exclusive)."
  end: Int
  "What it rests on, where it is not the text's words: of a publisher, of a guess."
  basis: String
  "How sure it is, of a guess."
  confidence: Confidence
  "Whether it comes from more than is shown: farther away than six steps, beyond the nodes that were read, or beyond 500 steps."
  hasMore: Boolean!
}

"What a step of a chain is to the one before it."
enum AttributionRole {
  "Where the chain starts."
  START
  "The statement in which it stands."
  STATEMENT
  "Who says it. A joint statement has several."
  SPEAKER
  "Who claims it, where no statement of the claimant is known."
  CLAIMANT
  "Who or what gives the figure, where it is in no statement."
  SOURCE
  "For whom the speaker speaks."
  ON_BEHALF_OF
  "The document or agreement that it comes from."
  DOCUMENT
  "Who issued the document."
  ISSUER
  "The agency through which the article has it."
  AGENCY
  "The article that reports it."
  ARTICLE
  "Who put the article out."
  PUBLISHER
  "A guess at who put the article out; never known for certain."
  PERHAPS_PUBLISHER
  "The source that the article's page credits."
  CREDITED_SOURCE
  "The news agency that the article's text cites."
  CITED_AGENCY
}`;
