import { type GraphModel, type NodeInterface, sharedInterface } from './graph-model.js';

/** The interface of what a search finds: of all types with a full text. Null where there are none. */
export function searchedInterface({ fullText, interfaces }: GraphModel): NodeInterface | null {
  return fullText.size === 0 ? null : sharedInterface(interfaces, [...fullText.keys()]);
}

/** The root fields of searches. */
export function searchFields(model: GraphModel): string {
  const found = searchedInterface(model);
  if (!found) return '';
  return `
  "What has these words in its names, titles, quotes or gists: all of them, in any form and spelling, the best first: what is named so, then what has a name that begins so, then the rest; equal ones by id. At most 20 words; those in quotation marks stand next to each other. Where nothing has them, words with one wrong letter count, too. Of the best 1,000, or of those of some types; of them only those that a filter lets through."
  search(query: String!, types: [Typename!], language: SearchLanguage, where: ${found.name}Where, first: Int, after: String): SearchConnection!
  "What has a name that goes on like this: every word of it the beginning of one of the name's; names that begin so first. For each letter as it is typed. 20 where first is not given, at most 100."
  suggest(prefix: String!, types: [Typename!], first: Int): [Suggestion!]!`;
}

/** The types of what searches answer. */
export function searchTypes(model: GraphModel): string[] {
  const found = searchedInterface(model);
  return found ? [types(found.name)] : [];
}

const types = (found: string): string => `
"A page of what a search has found, the best first: 0 to 100, 20 where first is not given."
type SearchConnection {
  "What was found, on this page."
  nodes: [${found}!]!
  "What was found, with how well it matches and where."
  edges: [SearchEdge!]!
  "Where the page begins and ends, and whether there are more."
  pageInfo: PageInfo!
  "How many were found in all. At least as many, where it is not exact."
  totalCount: Int!
  "Whether there are no more than that: a search looks at the best 1,000."
  isTotalExact: Boolean!
  "Whether nothing has the words as they are, so that words with one wrong letter were looked for, too."
  isCorrected: Boolean!
}

"Something that a search has found."
type SearchEdge {
  "What was found."
  node: ${found}!
  "How well it matches, from 0 to 4: whether a text of it is what was asked for or begins so, and how many of its words were asked for; twice as much where it has names."
  score: Float!
  "Which of its texts have the words, at most ten: those with the most words first, then the shortest."
  matches: [SearchMatch!]!
  "Where it stands: for after."
  cursor: String!
}

"A text that has words of a search."
type SearchMatch {
  "The field that has the text, or that leads to it."
  field: String!
  "The text, byte for byte."
  text: String!
  "Where the words stand in it."
  highlights: [Highlight!]!
}

"Words in a text."
type Highlight {
  "Where they start, in UTF-16 code units from the start of the text."
  start: Int!
  "Where they end (exclusive)."
  end: Int!
}

"Something that is suggested while someone types."
type Suggestion {
  "What has the name."
  node: ${found}!
  "The name that goes on like this, and where its words stand."
  match: SearchMatch
}

"The language of words: that of their letters. With a language a search with words of other letters finds nothing; numbers have none."
enum SearchLanguage {
  "Arabic letters."
  AR
  "Latin letters."
  EN
  "Cyrillic letters."
  RU
}`;
