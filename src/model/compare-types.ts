import type { GraphModel } from './graph-model.js';

/** The types that what is said is compared by. */
const COMPARED = ['Entity', 'Named', 'Actor', 'Article', 'Publisher', 'Claim', 'Statement', 'Assertion', 'Figure', 'Series', 'Name', 'Label', 'SurfaceForm', 'Linked'];

/** Whether a graph has claims to compare. */
export function hasClaims({ types, interfaces, edges }: GraphModel): boolean {
  return COMPARED.every((name) => types.has(name) || interfaces.has(name) || edges.has(name));
}

/** The root field of comparisons. */
export function compareFields(model: GraphModel): string {
  if (!hasClaims(model)) return '';
  return `
  "What is said about one entity, compared: an event, an agreement, an actor, a place, an article, or a claim with what is said about it. By source and speaker, what says the same, what contradicts, how figures change, what each side calls it, what rests on one source. Null where nothing has this id."
  compare(id: ID!): Comparison`;
}

/** The types of what comparisons answer. */
export function compareTypes(model: GraphModel): string[] {
  return hasClaims(model) ? [TYPES] : [];
}

const TYPES = `
"What is said about one entity, compared. A claim stays its speaker's claim; no side is preferred."
type Comparison {
  "What it is about."
  entity: Entity!
  "What is said about it: statements that are about it, mention it or come from it; assertions of which it is subject or object, or in which it has another part; of an article, what stands in it; of a claim, the claim, too."
  claims(where: ClaimWhere, order: [ClaimOrder!], first: Int, after: String, last: Int, before: String): ClaimConnection!
  "The same claims by article and speaker: who says what, where. Of the first so many claims by id: 20 where first is not given, at most 100; after for the next ones."
  voices(where: ClaimWhere, first: Int, after: String): VoicePage!
  "Claims about it that others tell, too: each group says the same, directly or by way of each other (up to four links). Of the first so many such claims by id: 100 where first is not given, at most 100."
  sameClaims(first: Int): SameClaimsPage!
  "Links between claims of which at least one is about it: what says the same, gives in short, follows up, says more exactly, tells of a later state, or contradicts. Of all types, or of some; in the order of their ids: 20 where first is not given, at most 100."
  links(types: [ClaimLinkType!], first: Int, after: String): ClaimLinkPage!
  "Figures about it at several times: series with a figure that stands in what is said about it, or that it gives. In the order of their ids: 20 where first is not given, at most 100."
  series(first: Int): SeriesPage!
  "What each side calls it: the speakers whose names and labels for it are known, and the articles in their own or in quoted words. Of each article, names, labels and written forms: 100 of each where first is not given, at most 100."
  namings(first: Int): NamingPage!
  "Statements about it that one article alone has, or articles of one publisher alone: no other article says the same, gives it in short or says it more exactly. Of the first so many statements by id: 20 where first is not given, at most 100; after for the next ones."
  singleSource(where: StatementWhere, first: Int, after: String): SingleSourcePage!
  "Figures about it that one article alone gives: they are points of no series. In the order of their ids, as lists are."
  singleSourceFigures(where: FigureWhere, order: [FigureOrder!], first: Int, after: String, last: Int, before: String): FigureConnection!
  "What it stands in relation to by the assertions of one article alone, each relation with its evidence."
  singleSourceRelations(types: [RelationType!], direction: RelationshipDirection, with: ID, where: AssertedEntityWhere, order: [RelationOrder!], first: Int, after: String, last: Int, before: String): RelationConnection!
}

"Who says what, where."
type VoicePage {
  "Each speaker in each article, by article; its narrator before those whom it quotes."
  nodes: [Voice!]!
  "Which claims were looked at: its cursors go on with the next ones."
  pageInfo: PageInfo!
}

"What one speaker says in one article."
type Voice {
  "The article."
  article: Article!
  "The speaker; null is the article's narrator, or a document that the article quotes without one."
  speaker: Actor
  "What it says. What several say together stands with each of them."
  claims: [Claim!]!
}

"Groups of claims that say the same."
type SameClaimsPage {
  "The groups, by the id of their first claim."
  nodes: [SameClaims!]!
  "Whether there are more such claims, so that groups can be missing or incomplete."
  hasMore: Boolean!
}

"Claims that say the same."
type SameClaims {
  "The claims, by id, each with its words."
  claims: [Claim!]!
  "How the words of each of them differ from those of the first."
  differences: [WordDifference!]!
}

"How the words of two claims differ."
type WordDifference {
  "The one claim."
  from: Claim!
  "The other one."
  to: Claim!
  "Their words, in order; null where they are too long (1,000 words) or too different (200 words) to compare."
  words: [WordPart!]
}

"Words that two texts have in common, or in which they differ."
type WordPart {
  "Whether both have them, spell them differently, or only one has them."
  kind: WordPartKind!
  "Where they stand in the quote of the one; null where it has none of them."
  from: WordPlace
  "Where they stand in the quote of the other; null where it has none of them."
  to: WordPlace
}

"Words in a quote."
type WordPlace {
  "The words, byte for byte."
  text: String!
  "Where they start, in UTF-16 code units from the start of the quote."
  start: Int!
  "Where they end (exclusive)."
  end: Int!
}

"What words of two texts have to do with each other."
enum WordPartKind {
  "Both have them, letter by letter."
  COMMON
  "The same words, spelled differently: marks, forms of alif or ya, ta marbuta, written together or apart."
  SPELLING
  "Only the one has them."
  ONLY_FROM
  "Only the other has them."
  ONLY_TO
}

"Links between claims."
type ClaimLinkPage {
  "The links of the page, in order."
  nodes: [ClaimLink!]!
  "Where the page begins and ends, and whether there are more."
  pageInfo: PageInfo!
}

"A link between two claims, found by the annotation. The two sides of a contradiction stand as equals: which of them is from and which is to says nothing."
type ClaimLink implements Linked {
  "What the two have to do with each other."
  type: ClaimLinkType!
  "The later, shorter or more exact claim; one side of a contradiction."
  from: Claim!
  "The earlier, longer or less exact claim; the other side of a contradiction."
  to: Claim!
  "What the two have in common, or in what they differ."
  what: String!
  "Where their words differ, one against the other, as the annotation has noted it."
  differences: [String!]
  "How sure the link is."
  confidence: Confidence!
  "Which side the annotation takes to be right, and why, where it does; neither is taken out of the graph."
  resolution: String
  "The words of both, compared; null where they are too long (1,000 words) or too different (200 words)."
  words: [WordPart!]
}

"What two claims have to do with each other."
enum ClaimLinkType {
  "The two tell the same."
  SAME_AS
  "From gives to in short."
  SUMMARISES
  "From takes up what to began."
  FOLLOWS_UP
  "From says more exactly what to says."
  REFINES
  "From tells of a later state than to; no contradiction."
  CHANGES_OVER_TIME
  "The two contradict each other. Both sides are kept."
  CONTRADICTS
}

"Series of figures about an entity."
type SeriesPage {
  "The series, by id."
  nodes: [ComparedSeries!]!
  "Whether there are more."
  hasMore: Boolean!
}

"The same figure at several times, compared."
type ComparedSeries {
  "The series."
  series: Series!
  "Its dates with the figures of each, the earliest first."
  points: [SeriesPoint!]!
  "Whether it has more than the 100 earliest figures, which are compared."
  hasMorePoints: Boolean!
}

"The figures of a series for one date."
type SeriesPoint {
  "The date for which they hold, as EDTF."
  asOf: String!
  "The figures: who gives them, in which article, with which words."
  figures: [ComparedFigure!]!
  "Whether sources agree."
  agreement: FigureAgreement!
  "The value; null where the figures differ or have none."
  value: Float
  "The value less that of the date before; null for the first."
  change: Float
  "The change in relation to the value before: -0.5 is half as many."
  relativeChange: Float
}

"A figure of a series, in relation to the whole that it counts a part of."
type ComparedFigure {
  "The figure."
  figure: Figure!
  "Its share of the whole for the same date, from 0 to 1; null where no whole is known."
  share: Float
  "The figure that counts the whole."
  whole: Figure
}

"Whether the figures for one date agree."
enum FigureAgreement {
  "One source in one article gives them."
  ONE_SOURCE
  "Several sources or articles give the same number."
  AGREE
  "The numbers differ, but all can be right: more than 2,000 and 2,261."
  COMPATIBLE
  "The numbers differ."
  DIFFER
}

"What an entity is called."
type NamingPage {
  "Each speaker, then the articles without one."
  nodes: [Naming!]!
  "Whether there are more names, labels or written forms."
  hasMore: Boolean!
}

"What one side calls an entity."
type Naming {
  "The speaker whose choice of words it is; null is the article, in the words of its narrator or of those whom it quotes."
  speaker: Actor
  "The article; null for a side's name that no article writes just so."
  article: Article
  "Its words, in the order of the text."
  words: [NamingWords!]!
}

"Words for an entity."
type NamingWords {
  "The words as written."
  text: String!
  "What kind of name it is; null for a written form that is no name of its own."
  kind: NameKind
  "Where these words stand in the article for it, in UTF-16 code units from the start of the text; empty where the annotation has no such form."
  offsets: [Int!]!
}

"Statements that rest on one source."
type SingleSourcePage {
  "Those of the statements looked at that rest on one source."
  nodes: [SingleSource!]!
  "Which statements were looked at: its cursors go on with the next ones."
  pageInfo: PageInfo!
}

"A statement that rests on one source."
type SingleSource {
  "The statement."
  statement: Statement!
  "Whether one article has it, or several of one publisher."
  restsOn: SingleSourceKind!
  "The articles."
  articles: [Article!]!
}

"What a statement rests on."
enum SingleSourceKind {
  "One article."
  ONE_ARTICLE
  "Several articles, all of one known publisher."
  ONE_PUBLISHER
}`;
