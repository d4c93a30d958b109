/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What a step of a chain is to the one before it. */
export type AttributionRole =
  /** The agency through which the article has it. */
  | 'AGENCY'
  /** The article that reports it. */
  | 'ARTICLE'
  /** The news agency that the article's text cites. */
  | 'CITED_AGENCY'
  /** Who claims it, where no statement of the claimant is known. */
  | 'CLAIMANT'
  /** The source that the article's page credits. */
  | 'CREDITED_SOURCE'
  /** The document or agreement that it comes from. */
  | 'DOCUMENT'
  /** Who issued the document. */
  | 'ISSUER'
  /** For whom the speaker speaks. */
  | 'ON_BEHALF_OF'
  /** A guess at who put the article out; never known for certain. */
  | 'PERHAPS_PUBLISHER'
  /** Who put the article out. */
  | 'PUBLISHER'
  /** Who or what gives the figure, where it is in no statement. */
  | 'SOURCE'
  /** Who says it. A joint statement has several. */
  | 'SPEAKER'
  /** Where the chain starts. */
  | 'START'
  /** The statement in which it stands. */
  | 'STATEMENT';

/** What two claims have to do with each other. */
export type ClaimLinkType =
  /** From tells of a later state than to; no contradiction. */
  | 'CHANGES_OVER_TIME'
  /** The two contradict each other. Both sides are kept. */
  | 'CONTRADICTS'
  /** From takes up what to began. */
  | 'FOLLOWS_UP'
  /** From says more exactly what to says. */
  | 'REFINES'
  /** The two tell the same. */
  | 'SAME_AS'
  /** From gives to in short. */
  | 'SUMMARISES';

/** How a number is meant. */
export type Comparator =
  /** About. */
  | 'ABOUT'
  /** At least. */
  | 'AT_LEAST'
  /** Exactly. */
  | 'EXACTLY'
  /** More than. */
  | 'MORE_THAN';

/** How sure something is that the articles do not state. */
export type Confidence =
  /** Certain. */
  | 'CERTAIN'
  /** High. */
  | 'HIGH'
  /** Low. */
  | 'LOW'
  /** Medium. */
  | 'MEDIUM';

/** How exact the ends of a date are. A date whose ends differ is some day between them. */
export type DatePrecision =
  /** Day. */
  | 'DAY'
  /** Month. */
  | 'MONTH'
  /** Year. */
  | 'YEAR';

/** The part of a place for which alone an assertion holds. */
export type Extent =
  /** Some areas. */
  | 'AREAS'
  /** An exit of a city. */
  | 'EXIT'
  /** Along its length. */
  | 'LENGTH'
  /** The outskirts of a city. */
  | 'OUTSKIRTS'
  /** Parts. */
  | 'PARTS'
  /** A road. */
  | 'ROAD';

/** Whether the figures for one date agree. */
export type FigureAgreement =
  /** Several sources or articles give the same number. */
  | 'AGREE'
  /** The numbers differ, but all can be right: more than 2,000 and 2,261. */
  | 'COMPATIBLE'
  /** The numbers differ. */
  | 'DIFFER'
  /** One source in one article gives them. */
  | 'ONE_SOURCE';

/** Where a date or a name is known from; the weakest step decides. */
export type KnownFrom =
  /** Follows from relative words, or from another of the articles. */
  | 'INFERRED'
  /** Rests on knowledge outside the articles. */
  | 'OUTSIDE'
  /** Written in full in the article. */
  | 'TEXT';

/** The language of a text or a name. */
export type Language =
  /** Arabic. */
  | 'AR'
  /** English. */
  | 'EN'
  /** Russian. */
  | 'RU';

/** Why relationships are not shown. */
export type LeftOutReason =
  /** They lead further away than was asked for. */
  | 'DEPTH'
  /** There are more nodes than were asked for. */
  | 'LIMIT';

/** The types of relationships. */
export type LinkType =
  /** As Actor.discussedIn, from the other end: The statements that are about it. */
  | 'ABOUT'
  /** As Actor.figures, from the other end: The figures that it gave. */
  | 'ACCORDING_TO'
  /** As Event.accounts, from the other end: What each article says of its dates, place and participants. */
  | 'ACCOUNT_OF'
  /** A relation that assertions prove. */
  | 'ACCREDITED_TO'
  /** A relation that assertions prove. */
  | 'ACCUSES'
  /** A relation that assertions prove. */
  | 'AGREED_WITH'
  /** A relation that assertions prove. */
  | 'AGREES_WITH'
  /** A relation that assertions prove. */
  | 'AIDS'
  /** A relation that assertions prove. */
  | 'ANNOUNCED_LAUNCH_OF'
  /** A relation that assertions prove. */
  | 'APPEALED_VIA'
  /** A relation that assertions prove. */
  | 'BASED_IN'
  /** As Country.organizations, from the other end: The ministries, forces and administrations that belong to it. */
  | 'BELONGS_TO'
  /** A relation that assertions prove. */
  | 'CALLED_ON'
  /** A relation that assertions prove. */
  | 'CAPITAL_OF'
  /** A relation that assertions prove. */
  | 'CHANGED_CONDITIONS_OF'
  /** A relation that assertions prove. */
  | 'CHANGED_STATUS_OF'
  /** As Claim.changesOverTime: Tells of a later state than these; no contradiction. */
  | 'CHANGES_OVER_TIME'
  /** A relation that assertions prove. */
  | 'CITES'
  /** As Actor.claims, from the other end: The assertions that it claims: its claims, not facts. */
  | 'CLAIMED_BY'
  /** A relation that assertions prove. */
  | 'CONCERNS'
  /** A relation that assertions prove. */
  | 'CONDUCTED'
  /** A relation that assertions prove. */
  | 'CONNECTS'
  /** As Claim.contradicts: Contradicts these. Both sides are kept. */
  | 'CONTRADICTS'
  /** A relation that assertions prove. */
  | 'CONTROLS'
  /** As Article.creditedSource: The source that the page itself credits. */
  | 'CREDITS'
  /** A relation that assertions prove. */
  | 'DELIVERED_AID_TO'
  /** A relation that assertions prove. */
  | 'DEPLOYED_IN'
  /** A relation that assertions prove. */
  | 'DISCUSSES_WITH'
  /** As Place.disputedBetween: The countries that dispute it. */
  | 'DISPUTED_BETWEEN'
  /** A relation that assertions prove. */
  | 'DISPUTES_WITH'
  /** As Event.documentedBy: The document or agreement that came out of it or records it. */
  | 'DOCUMENTED_BY'
  /** A relation that assertions prove. */
  | 'ENDS'
  /** A relation that assertions prove. */
  | 'ENTERED_INTO_FORCE'
  /** A relation that assertions prove. */
  | 'ESTABLISHES'
  /** A relation that assertions prove. */
  | 'FACILITATED'
  /** As Claim.followsUp: Takes up what these began. */
  | 'FOLLOWS_UP'
  /** A relation that assertions prove. */
  | 'GUARANTEES'
  /** A relation that assertions prove. */
  | 'GUARDS'
  /** A relation that assertions prove. */
  | 'HANDED_OVER_WEAPONS'
  /** As Assertion.figure: The figure that belongs to it. */
  | 'HAS_FIGURE'
  /** As Group.members: Its members, where the text names them. */
  | 'HAS_MEMBER'
  /** A relation that assertions prove. */
  | 'HOLDS_POST'
  /** As Actor.impliedIn: The articles that do not name it, but tell of an event, a figure or a relation that involves it. */
  | 'IMPLIED_IN'
  /** As Article.assertions, from the other end: The assertions that it proves with its words. */
  | 'IN'
  /** A relation that assertions prove. */
  | 'INSTRUCTED'
  /** A relation that assertions prove. */
  | 'INTERVIEWED_BY'
  /** A relation that assertions prove. */
  | 'INVOLVES'
  /** A relation that assertions prove. */
  | 'IN_CONTACT_WITH'
  /** As Agreement.provisions, from the other end: The statements that report what it provides. */
  | 'IN_DOCUMENT'
  /** As Assertion.event: The event in which it happened. */
  | 'IN_EVENT'
  /** As Figure.series: The series that it is a point of. */
  | 'IN_SERIES'
  /** A relation that assertions prove. */
  | 'ISSUED'
  /** As Document.issuedBy: Who issued it. */
  | 'ISSUED_BY'
  /** As Actor.labels, from the other end: What speakers and narrators call it, where the choice of words is theirs. */
  | 'LABEL_OF'
  /** As Place.country: The country in which it lies, where no party disputes it. */
  | 'LIES_IN'
  /** As Organization.likelySameAs: What it most likely is in truth, where the text names it wrongly. */
  | 'LIKELY_SAME_AS'
  /** A relation that assertions prove. */
  | 'LOCATED_IN'
  /** A relation that assertions prove. */
  | 'MANDATES'
  /** A relation that assertions prove. */
  | 'MEDIATED'
  /** A relation that assertions prove. */
  | 'MEMBER_OF'
  /** As Actor.mentionedIn, from the other end: The statements that mention it. */
  | 'MENTIONS'
  /** As Place.metonymFor: The government that its name stands for, as in «Moscow declared». */
  | 'METONYM_FOR'
  /** As Actor.namedIn: The articles that name it. */
  | 'NAMED_IN'
  /** As Actor.names, from the other end: All its names: canonical ones, variants, and what one side calls it. */
  | 'NAME_OF'
  /** A relation that assertions prove. */
  | 'NEAR'
  /** A relation that assertions prove. */
  | 'NEGOTIATED_WITH'
  /** As Actor.objectOf, from the other end: The assertions whose object it is. */
  | 'OBJECT'
  /** As Actor.statementsOnBehalf, from the other end: What others said on its behalf. */
  | 'ON_BEHALF_OF'
  /** As Assertion.over: What a dispute is over. */
  | 'OVER'
  /** As Actor.participatedIn, from the other end: The accounts of events in which it takes part. */
  | 'PARTICIPANT'
  /** A relation that assertions prove. */
  | 'PARTY_TO'
  /** A relation that assertions prove. */
  | 'PART_OF'
  /** As Article.publisherGuess: A guess at the publisher, where none is known. */
  | 'PERHAPS_PUBLISHED_BY'
  /** As Agreement.probablyIncludes: The agreements that it probably includes. */
  | 'PROBABLY_INCLUDES'
  /** A relation that assertions prove. */
  | 'PROPOSED'
  /** A relation that assertions prove. */
  | 'PUBLISHED'
  /** As Article.publisher: Who put the page out; null where unknown. A guess is never the publisher. */
  | 'PUBLISHED_BY'
  /** A relation that assertions prove. */
  | 'RECOGNISED_AS_PART_OF'
  /** As Actor.surfaceForms, from the other end: Every form in which it is written, with the places. */
  | 'REFERS_TO'
  /** As Claim.refines: Says more exactly what these say. */
  | 'REFINES'
  /** As Passage.article: The article. */
  | 'REPORTED_IN'
  /** A relation that assertions prove. */
  | 'REPRESENTS'
  /** A relation that assertions prove. */
  | 'REPUBLISHED'
  /** A relation that assertions prove. */
  | 'REQUIRES'
  /** As Actor.statements, from the other end: What it said. */
  | 'SAID_BY'
  /** As Claim.sameAs: Tells the same as these. */
  | 'SAME_AS'
  /** A relation that assertions prove. */
  | 'SHELTERS'
  /** A relation that assertions prove. */
  | 'SIGNED'
  /** A relation that assertions prove. */
  | 'SPONSORED'
  /** As Figure.statement: The statement in which it stands. */
  | 'STATED_IN'
  /** As Actor.subjectOf, from the other end: The assertions whose subject it is. */
  | 'SUBJECT'
  /** A relation that assertions prove. */
  | 'SUBORDINATE_TO'
  /** As Figure.subsetOf: The figure that counts the whole of which this is a part. */
  | 'SUBSET_OF'
  /** As Claim.summarises: Gives these in short. */
  | 'SUMMARISES'
  /** A relation that assertions prove. */
  | 'SUPERVISES'
  /** A relation that assertions prove. */
  | 'SUSPENDED'
  /** As EventAccount.place: Where it happened. */
  | 'TOOK_PLACE_IN'
  /** A relation that assertions prove. */
  | 'TOOK_POSITIONS_OF'
  /** As Assertion.under: The agreement or document that says so. */
  | 'UNDER'
  /** As Name.usedBy: The side that uses it, where the name is one side's. */
  | 'USED_BY'
  /** As Publisher.relayed, from the other end: The statements that articles have through it. */
  | 'VIA'
  /** As Assertion.whole: The whole of which the object is recognised as a part. */
  | 'WHOLE'
  /** As Statement.assertions, from the other end: The assertions that its words prove. */
  | 'WITHIN'
  /** As Name.occurrences, from the other end: Where it occurs: the same form in the articles, with its places. Longer forms stand under surfaceForms of what it names. */
  | 'WRITES';

/** What kind of name it is. */
export type NameKind =
  /** The neutral name that Isnad shows. */
  | 'CANONICAL'
  /** What one side calls it. */
  | 'LABEL'
  /** Another spelling or a shorter form. */
  | 'VARIANT';

/** Kinds of places. */
export type PlaceKind =
  /** A military camp. */
  | 'CAMP'
  /** A checkpoint. */
  | 'CHECKPOINT'
  /** A city or a town. */
  | 'CITY'
  /** A road that links two territories. */
  | 'CORRIDOR'
  /** A line, such as a front. */
  | 'LINE'
  /** A region. */
  | 'REGION'
  /** A zone along a border. */
  | 'ZONE';

/** What a subject can be said to do with, or be to, an object. */
export type RelationType =
  /** The person represents someone at the organization. */
  | 'ACCREDITED_TO'
  /** The subject accuses the object. */
  | 'ACCUSES'
  /** The two agreed on something. */
  | 'AGREED_WITH'
  /** The subject agrees with a statement. */
  | 'AGREES_WITH'
  /** The subject helps the object. */
  | 'AIDS'
  /** The subject announced that the event begins. */
  | 'ANNOUNCED_LAUNCH_OF'
  /** The subject appealed through the object. */
  | 'APPEALED_VIA'
  /** The organization has its seat in the country. */
  | 'BASED_IN'
  /** The subject called on the object to do something. */
  | 'CALLED_ON'
  /** The city is the capital of the region or country. */
  | 'CAPITAL_OF'
  /** The event changed the conditions of the agreement. */
  | 'CHANGED_CONDITIONS_OF'
  /** The event changed the status of the object. */
  | 'CHANGED_STATUS_OF'
  /** The outlet cites the object as its source. */
  | 'CITES'
  /** The agreement concerns the object. */
  | 'CONCERNS'
  /** The subject carried the event out. */
  | 'CONDUCTED'
  /** The place connects to the object; two assertions give both ends. */
  | 'CONNECTS'
  /** The subject controls the place, or the part of it that the extent gives. */
  | 'CONTROLS'
  /** The subject delivered aid to the object. */
  | 'DELIVERED_AID_TO'
  /** The forces are, or are to be, deployed in the place. */
  | 'DEPLOYED_IN'
  /** The subject discusses a topic with the object. */
  | 'DISCUSSES_WITH'
  /** The two are in dispute. */
  | 'DISPUTES_WITH'
  /** The agreement puts an end to the event. */
  | 'ENDS'
  /** The agreement entered into force with the event. */
  | 'ENTERED_INTO_FORCE'
  /** The agreement establishes the object. */
  | 'ESTABLISHES'
  /** The subject made the event possible. */
  | 'FACILITATED'
  /** The subject guarantees the object. */
  | 'GUARANTEES'
  /** The forces guard the place, or the part of it that the extent gives. */
  | 'GUARDS'
  /** The subject handed over weapons in the event. */
  | 'HANDED_OVER_WEAPONS'
  /** The person holds a post in or for the object. */
  | 'HOLDS_POST'
  /** The subject instructed the object. */
  | 'INSTRUCTED'
  /** The person was interviewed by the outlet. */
  | 'INTERVIEWED_BY'
  /** The event involves the object. */
  | 'INVOLVES'
  /** The two are in contact. */
  | 'IN_CONTACT_WITH'
  /** The subject issued the agreement or document. */
  | 'ISSUED'
  /** The subject lies or happened in the place. */
  | 'LOCATED_IN'
  /** The agreement mandates the event. */
  | 'MANDATES'
  /** The subject mediated the agreement. */
  | 'MEDIATED'
  /** The person is a member of the organization. */
  | 'MEMBER_OF'
  /** The two places are near each other. */
  | 'NEAR'
  /** The two negotiated. */
  | 'NEGOTIATED_WITH'
  /** The subject is a party to the agreement. */
  | 'PARTY_TO'
  /** The subject is a part of the object. */
  | 'PART_OF'
  /** The subject proposed the object. */
  | 'PROPOSED'
  /** The subject published the document. */
  | 'PUBLISHED'
  /** The subject recognised the place as a part of the whole that the assertion names. */
  | 'RECOGNISED_AS_PART_OF'
  /** The person represents the country. */
  | 'REPRESENTS'
  /** The outlet republished what the object had published. */
  | 'REPUBLISHED'
  /** The agreement requires the event. */
  | 'REQUIRES'
  /** The subject shelters the object. */
  | 'SHELTERS'
  /** The subject signed the agreement. */
  | 'SIGNED'
  /** The subject sponsored the object. */
  | 'SPONSORED'
  /** The subject is subordinate to the object. */
  | 'SUBORDINATE_TO'
  /** The subject supervises the object. */
  | 'SUPERVISES'
  /** The subject suspended the event. */
  | 'SUSPENDED'
  /** The subject took positions of the object. */
  | 'TOOK_POSITIONS_OF';

/** Which way a relationship goes. */
export type RelationshipDirection =
  /** From the other node to this. */
  | 'IN'
  /** From this node to the other. */
  | 'OUT'
  /** Either way: for relationships that mean the same from both ends. */
  | 'UNDIRECTED';

/** How an article gives what an actor said. */
export type StatementKind =
  /** In quotation marks. */
  | 'DIRECT'
  /** What a document provides. */
  | 'DOCUMENT_PROVISION'
  /** A headline that names a speaker. */
  | 'HEADLINE'
  /** Reported speech. */
  | 'INDIRECT'
  /** Reported speech with a quoted part. */
  | 'MIXED'
  /** An act of the speaker, told without a reporting verb. */
  | 'NARRATED_ACT';

/** The types of nodes. */
export type Typename =
  /** A statement, truce or understanding between parties. */
  | 'Agreement'
  /** A news article. Isnad holds its quotes and what is known about it, not its full text. */
  | 'Article'
  /**
   * That a subject stands in a relation to an object, with the words that prove it. Where a speaker claims it, it is that
   * speaker's claim; otherwise the article's narrator says so.
   */
  | 'Assertion'
  /** A state. */
  | 'Country'
  /** A communiqué, an interview, a video: what an article draws on, not itself an article of the corpus. */
  | 'Document'
  /** Something that happened. Its dates are the best account; every article's own account stands beside it. */
  | 'Event'
  /** What one article says of an event: its dates, place and participants. Accounts that differ are all kept. */
  | 'EventAccount'
  /** A number that an article gives, with its words. */
  | 'Figure'
  /** People who are spoken of together: civilians, refugees, the parties to a conflict. */
  | 'Group'
  /** What one speaker, or an article's narrator, calls an entity. */
  | 'Label'
  /** A name of an entity. */
  | 'Name'
  /** A ministry, an army, an international organization, a company. */
  | 'Organization'
  /** A person. */
  | 'Person'
  /** A region, a city, a line, a corridor. A disputed place is shown as disputed. */
  | 'Place'
  /** A news outlet or agency. */
  | 'Publisher'
  /** The same figure at several times. */
  | 'Series'
  /** Something that an actor said, as one article reports it. */
  | 'Statement'
  /** One written form of an entity in one article, with every place. */
  | 'SurfaceForm';

/** A limit that a walk has reached: there may be more than it shows. */
export type WalkLimit =
  /** There are more ways or nodes than were asked for. */
  | 'COUNT'
  /** It met more than 50,000 nodes at once and did not go on from them: ask for fewer types of relations, or for more evidence. */
  | 'FRONTIER'
  /** It is as long as was asked for: there may be longer ways. */
  | 'LENGTH'
  /** It took so long that it was given up. Nothing was found until then. */
  | 'TIME';

/** What words of two texts have to do with each other. */
export type WordPartKind =
  /** Both have them, letter by letter. */
  | 'COMMON'
  /** Only the one has them. */
  | 'ONLY_FROM'
  /** Only the other has them. */
  | 'ONLY_TO'
  /** The same words, spelled differently: marks, forms of alif or ya, ta marbuta, written together or apart. */
  | 'SPELLING';

/** Parts of a page after the article's body that still belong to it. */
export type Zone =
  /** The line of keywords. */
  | 'KEYWORDS'
  /** The line that credits the source. */
  | 'SOURCE_LINE';

export type AccountsOfAnEventQueryVariables = Exact<{
  id: string | number;
}>;


export type AccountsOfAnEventQuery = { events: { nodes: Array<{ name: string, start: string | null, startBasis: string | null, accounts: { nodes: Array<{ name: string, start: string | null, startTime: string | null, startKnownFrom: KnownFrom | null, startBasis: string | null, place: { name: string } | null, participants: { nodes: Array<
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
            > }, article: { id: string } }> } }> } };

export type ActorProfileQueryVariables = Exact<{
  id: string | number;
}>;


export type ActorProfileQuery = { node:
    | { __typename: 'Agreement' }
    | { __typename: 'Article' }
    | { __typename: 'Assertion' }
    | { __typename: 'Country', name: string, nameAr: string, nameRu: string | null, note: string | null, wikidata: string | null, signed: { edges: Array<{ assertionCount: number, node: { name: string }, evidence: { nodes: Array<{ quote: string, start: number, end: number, postTitle: string | null, extent: Extent | null, article: { id: string }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null, over:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> }, issued: { edges: Array<{ assertionCount: number, node: { name: string }, evidence: { nodes: Array<{ quote: string, start: number, end: number, postTitle: string | null, extent: Extent | null, article: { id: string }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null, over:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> }, partyTo: { edges: Array<{ assertionCount: number, node: { name: string }, evidence: { nodes: Array<{ quote: string, start: number, end: number, postTitle: string | null, extent: Extent | null, article: { id: string }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null, over:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> }, mediated: { edges: Array<{ assertionCount: number, node: { name: string }, evidence: { nodes: Array<{ quote: string, start: number, end: number, postTitle: string | null, extent: Extent | null, article: { id: string }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null, over:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> }, controls: { edges: Array<{ assertionCount: number, node: { name: string }, evidence: { nodes: Array<{ quote: string, start: number, end: number, postTitle: string | null, extent: Extent | null, article: { id: string }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null, over:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> }, disputesWith: { edges: Array<{ assertionCount: number, node:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , evidence: { nodes: Array<{ quote: string, start: number, end: number, postTitle: string | null, extent: Extent | null, article: { id: string }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null, over:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> }, statements: { totalCount: number, nodes: Array<{ said: string, gist: string, quote: string, article: { id: string } }> }, statementsOnBehalf: { totalCount: number }, discussedIn: { totalCount: number, nodes: Array<{ said: string, gist: string, quote: string, speakers: { nodes: Array<
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
            > }, article: { id: string } }> }, mentionedIn: { totalCount: number, nodes: Array<{ said: string, gist: string, quote: string, speakers: { nodes: Array<
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
            > }, article: { id: string } }> }, objectOf: { totalCount: number, nodes: Array<{ type: RelationType, quote: string, subject:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , claimedBy:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null, article: { id: string } }> }, namedIn: { nodes: Array<{ id: string, title: string | null, titleSuggested: string | null, published: string }> }, officials: { edges: Array<{ assertionCount: number, node: { name: string }, evidence: { nodes: Array<{ quote: string, start: number, end: number, postTitle: string | null, extent: Extent | null, article: { id: string }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null, over:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> } }
    | { __typename: 'Document' }
    | { __typename: 'Event' }
    | { __typename: 'EventAccount' }
    | { __typename: 'Figure' }
    | { __typename: 'Group', name: string, nameAr: string, nameRu: string | null, note: string | null, signed: { edges: Array<{ assertionCount: number, node: { name: string }, evidence: { nodes: Array<{ quote: string, start: number, end: number, postTitle: string | null, extent: Extent | null, article: { id: string }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null, over:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> }, issued: { edges: Array<{ assertionCount: number, node: { name: string }, evidence: { nodes: Array<{ quote: string, start: number, end: number, postTitle: string | null, extent: Extent | null, article: { id: string }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null, over:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> }, partyTo: { edges: Array<{ assertionCount: number, node: { name: string }, evidence: { nodes: Array<{ quote: string, start: number, end: number, postTitle: string | null, extent: Extent | null, article: { id: string }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null, over:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> }, mediated: { edges: Array<{ assertionCount: number, node: { name: string }, evidence: { nodes: Array<{ quote: string, start: number, end: number, postTitle: string | null, extent: Extent | null, article: { id: string }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null, over:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> }, controls: { edges: Array<{ assertionCount: number, node: { name: string }, evidence: { nodes: Array<{ quote: string, start: number, end: number, postTitle: string | null, extent: Extent | null, article: { id: string }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null, over:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> }, disputesWith: { edges: Array<{ assertionCount: number, node:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , evidence: { nodes: Array<{ quote: string, start: number, end: number, postTitle: string | null, extent: Extent | null, article: { id: string }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null, over:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> }, statements: { totalCount: number, nodes: Array<{ said: string, gist: string, quote: string, article: { id: string } }> }, statementsOnBehalf: { totalCount: number }, discussedIn: { totalCount: number, nodes: Array<{ said: string, gist: string, quote: string, speakers: { nodes: Array<
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
            > }, article: { id: string } }> }, mentionedIn: { totalCount: number, nodes: Array<{ said: string, gist: string, quote: string, speakers: { nodes: Array<
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
            > }, article: { id: string } }> }, objectOf: { totalCount: number, nodes: Array<{ type: RelationType, quote: string, subject:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , claimedBy:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null, article: { id: string } }> }, namedIn: { nodes: Array<{ id: string, title: string | null, titleSuggested: string | null, published: string }> } }
    | { __typename: 'Label' }
    | { __typename: 'Name' }
    | { __typename: 'Organization', name: string, nameAr: string, nameRu: string | null, note: string | null, signed: { edges: Array<{ assertionCount: number, node: { name: string }, evidence: { nodes: Array<{ quote: string, start: number, end: number, postTitle: string | null, extent: Extent | null, article: { id: string }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null, over:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> }, issued: { edges: Array<{ assertionCount: number, node: { name: string }, evidence: { nodes: Array<{ quote: string, start: number, end: number, postTitle: string | null, extent: Extent | null, article: { id: string }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null, over:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> }, partyTo: { edges: Array<{ assertionCount: number, node: { name: string }, evidence: { nodes: Array<{ quote: string, start: number, end: number, postTitle: string | null, extent: Extent | null, article: { id: string }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null, over:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> }, mediated: { edges: Array<{ assertionCount: number, node: { name: string }, evidence: { nodes: Array<{ quote: string, start: number, end: number, postTitle: string | null, extent: Extent | null, article: { id: string }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null, over:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> }, controls: { edges: Array<{ assertionCount: number, node: { name: string }, evidence: { nodes: Array<{ quote: string, start: number, end: number, postTitle: string | null, extent: Extent | null, article: { id: string }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null, over:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> }, disputesWith: { edges: Array<{ assertionCount: number, node:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , evidence: { nodes: Array<{ quote: string, start: number, end: number, postTitle: string | null, extent: Extent | null, article: { id: string }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null, over:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> }, statements: { totalCount: number, nodes: Array<{ said: string, gist: string, quote: string, article: { id: string } }> }, statementsOnBehalf: { totalCount: number }, discussedIn: { totalCount: number, nodes: Array<{ said: string, gist: string, quote: string, speakers: { nodes: Array<
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
            > }, article: { id: string } }> }, mentionedIn: { totalCount: number, nodes: Array<{ said: string, gist: string, quote: string, speakers: { nodes: Array<
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
            > }, article: { id: string } }> }, objectOf: { totalCount: number, nodes: Array<{ type: RelationType, quote: string, subject:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , claimedBy:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null, article: { id: string } }> }, namedIn: { nodes: Array<{ id: string, title: string | null, titleSuggested: string | null, published: string }> } }
    | { __typename: 'Person', name: string, nameAr: string, nameRu: string | null, note: string | null, role: string | null, signed: { edges: Array<{ assertionCount: number, node: { name: string }, evidence: { nodes: Array<{ quote: string, start: number, end: number, postTitle: string | null, extent: Extent | null, article: { id: string }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null, over:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> }, issued: { edges: Array<{ assertionCount: number, node: { name: string }, evidence: { nodes: Array<{ quote: string, start: number, end: number, postTitle: string | null, extent: Extent | null, article: { id: string }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null, over:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> }, partyTo: { edges: Array<{ assertionCount: number, node: { name: string }, evidence: { nodes: Array<{ quote: string, start: number, end: number, postTitle: string | null, extent: Extent | null, article: { id: string }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null, over:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> }, mediated: { edges: Array<{ assertionCount: number, node: { name: string }, evidence: { nodes: Array<{ quote: string, start: number, end: number, postTitle: string | null, extent: Extent | null, article: { id: string }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null, over:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> }, controls: { edges: Array<{ assertionCount: number, node: { name: string }, evidence: { nodes: Array<{ quote: string, start: number, end: number, postTitle: string | null, extent: Extent | null, article: { id: string }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null, over:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> }, disputesWith: { edges: Array<{ assertionCount: number, node:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , evidence: { nodes: Array<{ quote: string, start: number, end: number, postTitle: string | null, extent: Extent | null, article: { id: string }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null, over:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> }, statements: { totalCount: number, nodes: Array<{ said: string, gist: string, quote: string, article: { id: string } }> }, statementsOnBehalf: { totalCount: number }, discussedIn: { totalCount: number, nodes: Array<{ said: string, gist: string, quote: string, speakers: { nodes: Array<
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
            > }, article: { id: string } }> }, mentionedIn: { totalCount: number, nodes: Array<{ said: string, gist: string, quote: string, speakers: { nodes: Array<
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
            > }, article: { id: string } }> }, objectOf: { totalCount: number, nodes: Array<{ type: RelationType, quote: string, subject:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , claimedBy:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null, article: { id: string } }> }, namedIn: { nodes: Array<{ id: string, title: string | null, titleSuggested: string | null, published: string }> }, posts: { edges: Array<{ assertionCount: number, node:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , evidence: { nodes: Array<{ quote: string, start: number, end: number, postTitle: string | null, extent: Extent | null, article: { id: string }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null, over:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> } }
    | { __typename: 'Place' }
    | { __typename: 'Publisher' }
    | { __typename: 'Series' }
    | { __typename: 'Statement' }
    | { __typename: 'SurfaceForm' }
   | null };

export type AgreementsFragment = { edges: Array<{ assertionCount: number, node: { name: string }, evidence: { nodes: Array<{ quote: string, start: number, end: number, postTitle: string | null, extent: Extent | null, article: { id: string }, claimedBy:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         | null, over:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         | null }> } }> };

type Proof_AssertedActorEdge_Fragment = { assertionCount: number, evidence: { nodes: Array<{ quote: string, start: number, end: number, postTitle: string | null, extent: Extent | null, article: { id: string }, claimedBy:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       | null, over:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       | null }> } };

type Proof_AssertedAgreementEdge_Fragment = { assertionCount: number, evidence: { nodes: Array<{ quote: string, start: number, end: number, postTitle: string | null, extent: Extent | null, article: { id: string }, claimedBy:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       | null, over:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       | null }> } };

type Proof_AssertedPersonEdge_Fragment = { assertionCount: number, evidence: { nodes: Array<{ quote: string, start: number, end: number, postTitle: string | null, extent: Extent | null, article: { id: string }, claimedBy:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       | null, over:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       | null }> } };

type Proof_AssertedPlaceEdge_Fragment = { assertionCount: number, evidence: { nodes: Array<{ quote: string, start: number, end: number, postTitle: string | null, extent: Extent | null, article: { id: string }, claimedBy:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       | null, over:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       | null }> } };

type Proof_RelationEdge_Fragment = { assertionCount: number, evidence: { nodes: Array<{ quote: string, start: number, end: number, postTitle: string | null, extent: Extent | null, article: { id: string }, claimedBy:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       | null, over:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       | null }> } };

export type ProofFragment =
  | Proof_AssertedActorEdge_Fragment
  | Proof_AssertedAgreementEdge_Fragment
  | Proof_AssertedPersonEdge_Fragment
  | Proof_AssertedPlaceEdge_Fragment
  | Proof_RelationEdge_Fragment
;

export type SaidOfItFragment = { said: string, gist: string, quote: string, speakers: { nodes: Array<
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
    > }, article: { id: string } };

export type AroundAnActorQueryVariables = Exact<{ [key: string]: never; }>;


export type AroundAnActorQuery = { neighborhood: { limits: Array<WalkLimit>, nodes: Array<
      | { __typename: 'Agreement', name: string, id: string }
      | { __typename: 'Article', id: string }
      | { __typename: 'Assertion', id: string }
      | { __typename: 'Country', name: string, id: string }
      | { __typename: 'Document', name: string, id: string }
      | { __typename: 'Event', name: string, id: string }
      | { __typename: 'EventAccount', id: string }
      | { __typename: 'Figure', id: string }
      | { __typename: 'Group', name: string, id: string }
      | { __typename: 'Label', id: string }
      | { __typename: 'Name', id: string }
      | { __typename: 'Organization', name: string, id: string }
      | { __typename: 'Person', name: string, id: string }
      | { __typename: 'Place', name: string, id: string }
      | { __typename: 'Publisher', name: string, id: string }
      | { __typename: 'Series', id: string }
      | { __typename: 'Statement', id: string }
      | { __typename: 'SurfaceForm', id: string }
    >, links: Array<{ type: LinkType, source: string, target: string, isMutual: boolean, articleCount: number | null }>, leftOut: Array<{ count: number, reason: LeftOutReason, node:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }> } };

export type BothSidesOfContradictionsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type BothSidesOfContradictionsQuery = { claims: { nodes: Array<
      | { type: RelationType, id: string, quote: string, contradicts: { nodes: Array<
            | { type: RelationType, id: string, quote: string, subject:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
              , claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null, article: { id: string, published: string } }
            | { gist: string, id: string, quote: string, speakers: { nodes: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > }, article: { id: string, published: string } }
          > }, subject:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        , claimedBy:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         | null, article: { id: string, published: string } }
      | { gist: string, id: string, quote: string, contradicts: { nodes: Array<
            | { type: RelationType, id: string, quote: string, subject:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
              , claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null, article: { id: string, published: string } }
            | { gist: string, id: string, quote: string, speakers: { nodes: Array<
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                > }, article: { id: string, published: string } }
          > }, speakers: { nodes: Array<
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          > }, article: { id: string, published: string } }
    > } };

type Account_Assertion_Fragment = { type: RelationType, id: string, quote: string, subject:
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
  , claimedBy:
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
   | null, article: { id: string, published: string } };

type Account_Statement_Fragment = { gist: string, id: string, quote: string, speakers: { nodes: Array<
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
    > }, article: { id: string, published: string } };

export type AccountFragment =
  | Account_Assertion_Fragment
  | Account_Statement_Fragment
;

export type ClaimsOfASpeakerQueryVariables = Exact<{
  id: string | number;
}>;


export type ClaimsOfASpeakerQuery = { actors: { nodes: Array<
      | { name: string, claims: { totalCount: number, nodes: Array<{ id: string, type: RelationType, quote: string, subject:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
            , object:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | Record<PropertyKey, never>
            , statement: { id: string, said: string } | null }> } }
      | { name: string, claims: { totalCount: number, nodes: Array<{ id: string, type: RelationType, quote: string, subject:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
            , object:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | Record<PropertyKey, never>
            , statement: { id: string, said: string } | null }> } }
      | { name: string, claims: { totalCount: number, nodes: Array<{ id: string, type: RelationType, quote: string, subject:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
            , object:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | Record<PropertyKey, never>
            , statement: { id: string, said: string } | null }> } }
      | { name: string, claims: { totalCount: number, nodes: Array<{ id: string, type: RelationType, quote: string, subject:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
            , object:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | Record<PropertyKey, never>
            , statement: { id: string, said: string } | null }> } }
    > } };

export type CompareAnEventQueryVariables = Exact<{
  id: string | number;
}>;


export type CompareAnEventQuery = { compare: { voices: { nodes: Array<{ article: { id: string }, speaker:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         | null, claims: Array<
          | { id: string, quote: string }
          | { id: string, quote: string }
        > }> }, sameClaims: { nodes: Array<{ claims: Array<
          | { id: string }
          | { id: string }
        >, differences: Array<{ words: Array<{ kind: WordPartKind, from: { text: string, start: number, end: number } | null, to: { text: string, start: number, end: number } | null }> | null }> }> }, links: { nodes: Array<{ type: ClaimLinkType, what: string, resolution: string | null, from:
          | { id: string, quote: string, article: { id: string } }
          | { id: string, quote: string, article: { id: string } }
        , to:
          | { id: string, quote: string, article: { id: string } }
          | { id: string, quote: string, article: { id: string } }
         }> }, namings: { nodes: Array<{ speaker:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         | null, article: { id: string } | null, words: Array<{ text: string, offsets: Array<number> }> }> } } | null };

type Side_Assertion_Fragment = { id: string, quote: string, article: { id: string } };

type Side_Statement_Fragment = { id: string, quote: string, article: { id: string } };

export type SideFragment =
  | Side_Assertion_Fragment
  | Side_Statement_Fragment
;

export type CompareFiguresQueryVariables = Exact<{
  id: string | number;
}>;


export type CompareFiguresQuery = { compare: { series: { nodes: Array<{ series: { name: string }, points: Array<{ asOf: string, value: number | null, change: number | null, relativeChange: number | null, agreement: FigureAgreement, figures: Array<{ share: number | null, figure: { quote: string, source:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null, article: { id: string } } }> }> }> }, singleSourceFigures: { nodes: Array<{ id: string, what: string, quote: string }> } } | null };

export type DisputedPlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type DisputedPlacesQuery = { assertions: { nodes: Array<{ id: string, quote: string, subject:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      , object:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | Record<PropertyKey, never>
      , over:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { name: string, kind: PlaceKind, id: string, disputedBetween: { nodes: Array<{ name: string }> } }
        | { id: string }
       | null, article: { id: string } }> } };

export type FiguresOfAnArticleQueryVariables = Exact<{
  id: string | number;
}>;


export type FiguresOfAnArticleQuery = { articles: { nodes: Array<{ title: string | null, published: string, figures: { totalCount: number, nodes: Array<{ id: string, comparator: Comparator, value: number | null, unit: string, what: string, asOf: string, quote: string, source:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null }> } }> } };

export type FiguresOverTimeQueryVariables = Exact<{ [key: string]: never; }>;


export type FiguresOverTimeQuery = { series: { nodes: Array<{ name: string, unit: string, trend: string, delta: number, subsetOf: { name: string } | null, points: { nodes: Array<{ value: number | null, asOf: string, quote: string, source:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null, article: { id: string } }> } }> } };

export type FindByNameQueryVariables = Exact<{
  texts: Array<string> | string;
}>;


export type FindByNameQuery = { names: { nodes: Array<{ text: string, language: Language, kind: NameKind, names:
        | { __typename: 'Agreement', id: string, name: string, nameAr: string }
        | { __typename: 'Country', id: string, name: string, nameAr: string }
        | { __typename: 'Document', id: string, name: string, nameAr: string }
        | { __typename: 'Event', id: string, name: string, nameAr: string }
        | { __typename: 'Group', id: string, name: string, nameAr: string }
        | { __typename: 'Organization', id: string, name: string, nameAr: string }
        | { __typename: 'Person', id: string, name: string, nameAr: string }
        | { __typename: 'Place', id: string, name: string, nameAr: string }
        | { __typename: 'Publisher', id: string, name: string, nameAr: string }
       }> } };

export type FromAFigureToItsOriginQueryVariables = Exact<{
  id: string | number;
}>;


export type FromAFigureToItsOriginQuery = { attribution: { steps: Array<{ position: number, parent: number | null, role: AttributionRole, quote: string | null, start: number | null, end: number | null, basis: string | null, node:
        | { __typename: 'Agreement', id: string }
        | { __typename: 'Article', id: string }
        | { __typename: 'Assertion', id: string }
        | { __typename: 'Country', id: string }
        | { __typename: 'Document', id: string }
        | { __typename: 'Event', id: string }
        | { __typename: 'EventAccount', id: string }
        | { __typename: 'Figure', id: string }
        | { __typename: 'Group', id: string }
        | { __typename: 'Label', id: string }
        | { __typename: 'Name', id: string }
        | { __typename: 'Organization', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Place', id: string }
        | { __typename: 'Publisher', id: string }
        | { __typename: 'Series', id: string }
        | { __typename: 'Statement', id: string }
        | { __typename: 'SurfaceForm', id: string }
       }>, alsoIn: { nodes: Array<
        | { id: string }
        | { id: string }
      > } } | null };

export type ImpliedEventsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImpliedEventsQuery = { events: { totalCount: number, nodes: Array<{ id: string, name: string, start: string | null, namedIn: { totalCount: number }, impliedIn: { nodes: Array<{ id: string }> } }> } };

export type InTheirOwnWordsQueryVariables = Exact<{
  id: string | number;
}>;


export type InTheirOwnWordsQuery = { actors: { nodes: Array<
      | { name: string, statements: { totalCount: number, nodes: Array<{ id: string, kind: StatementKind, quote: string, directPart: string | null, start: number, end: number, article: { id: string } }> } }
      | { name: string, statements: { totalCount: number, nodes: Array<{ id: string, kind: StatementKind, quote: string, directPart: string | null, start: number, end: number, article: { id: string } }> } }
      | { name: string, statements: { totalCount: number, nodes: Array<{ id: string, kind: StatementKind, quote: string, directPart: string | null, start: number, end: number, article: { id: string } }> } }
      | { name: string, statements: { totalCount: number, nodes: Array<{ id: string, kind: StatementKind, quote: string, directPart: string | null, start: number, end: number, article: { id: string } }> } }
    > } };

export type JointStatementsQueryVariables = Exact<{ [key: string]: never; }>;


export type JointStatementsQuery = { statements: { nodes: Array<{ id: string, gist: string, said: string, quote: string, speakers: { nodes: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        > }, onBehalfOf: { nodes: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        > }, document:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       | null }> } };

export type LatestStatementsQueryVariables = Exact<{
  last: number;
  before?: string | null | undefined;
}>;


export type LatestStatementsQuery = { statements: { pageInfo: { hasPreviousPage: boolean, startCursor: string | null }, nodes: Array<{ id: string, said: string, gist: string, speakers: { nodes: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        > } }> } };

export type MistakenNameQueryVariables = Exact<{ [key: string]: never; }>;


export type MistakenNameQuery = { organizations: { nodes: Array<{ name: string, note: string | null, likelySameAs: { edges: Array<{ why: string, confidence: Confidence, node: { id: string, name: string } }> }, surfaceForms: { nodes: Array<{ text: string, offsets: Array<number>, article: { id: string } }> }, subjectOf: { nodes: Array<{ type: RelationType, quote: string, object:
            | { name: string }
            | Record<PropertyKey, never>
          , claimedBy:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null }> } }> } };

export type NamesInThreeLanguagesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type NamesInThreeLanguagesQuery = { nodes: Array<
    | { id: string, english: string, arabic: string, russian: string, names: { nodes: Array<{ text: string, language: Language, kind: NameKind, occurrences: { nodes: Array<{ offsets: Array<number>, article: { id: string } }> } }> } }
    | { id: string, english: string, arabic: string, russian: string, names: { nodes: Array<{ text: string, language: Language, kind: NameKind, occurrences: { nodes: Array<{ offsets: Array<number>, article: { id: string } }> } }> } }
    | { id: string, english: string, arabic: string, russian: string, names: { nodes: Array<{ text: string, language: Language, kind: NameKind, occurrences: { nodes: Array<{ offsets: Array<number>, article: { id: string } }> } }> } }
    | { id: string, english: string, arabic: string, russian: string, names: { nodes: Array<{ text: string, language: Language, kind: NameKind, occurrences: { nodes: Array<{ offsets: Array<number>, article: { id: string } }> } }> } }
    | { id: string, english: string, arabic: string, russian: string, names: { nodes: Array<{ text: string, language: Language, kind: NameKind, occurrences: { nodes: Array<{ offsets: Array<number>, article: { id: string } }> } }> } }
    | { id: string, english: string, arabic: string, russian: string, names: { nodes: Array<{ text: string, language: Language, kind: NameKind, occurrences: { nodes: Array<{ offsets: Array<number>, article: { id: string } }> } }> } }
    | { id: string, english: string, arabic: string, russian: string, names: { nodes: Array<{ text: string, language: Language, kind: NameKind, occurrences: { nodes: Array<{ offsets: Array<number>, article: { id: string } }> } }> } }
    | { id: string, english: string, arabic: string, russian: string, names: { nodes: Array<{ text: string, language: Language, kind: NameKind, occurrences: { nodes: Array<{ offsets: Array<number>, article: { id: string } }> } }> } }
    | { id: string, english: string, arabic: string, russian: string, names: { nodes: Array<{ text: string, language: Language, kind: NameKind, occurrences: { nodes: Array<{ offsets: Array<number>, article: { id: string } }> } }> } }
    | Record<PropertyKey, never>
   | null> };

export type NamesOfTheOperationQueryVariables = Exact<{ [key: string]: never; }>;


export type NamesOfTheOperationQuery = { events: { nodes: Array<{ name: string, labels: { nodes: Array<{ text: string, usedBy:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null, article: { id: string } }> } }> } };

export type NamesOfTheOtherSideQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type NamesOfTheOtherSideQuery = { actors: { nodes: Array<
      | { id: string, name: string, note: string | null, labels: { nodes: Array<{ text: string, usedBy:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
             | null, article: { id: string } }> } }
      | { id: string, name: string, note: string | null, labels: { nodes: Array<{ text: string, usedBy:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
             | null, article: { id: string } }> } }
      | { id: string, name: string, note: string | null, labels: { nodes: Array<{ text: string, usedBy:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
             | null, article: { id: string } }> } }
      | { id: string, name: string, note: string | null, labels: { nodes: Array<{ text: string, usedBy:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
             | null, article: { id: string } }> } }
    > } };

export type PageThroughStatementsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PageThroughStatementsQuery = { statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, said: string, gist: string } }> } };

export type PeopleAndPostsQueryVariables = Exact<{ [key: string]: never; }>;


export type PeopleAndPostsQuery = { people: { nodes: Array<{ name: string, nameAr: string, subjectOf: { nodes: Array<{ postTitle: string | null, postTitleAr: string | null, object:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | Record<PropertyKey, never>
          , article: { id: string } }> } }> } };

export type ProvisionsOfAnAgreementQueryVariables = Exact<{
  id: string | number;
}>;


export type ProvisionsOfAnAgreementQuery = { agreements: { nodes: Array<{ name: string, signed: string | null, inForce: string | null, provisions: { nodes: Array<{ id: string, gist: string, quote: string, figures: { nodes: Array<{ value: number | null, unit: string, what: string }> }, article: { id: string } }> } }> } };

export type RecognitionOfKarabakhQueryVariables = Exact<{ [key: string]: never; }>;


export type RecognitionOfKarabakhQuery = { assertions: { nodes: Array<{ id: string, subjectSurface: string | null, date: string | null, quote: string, subject:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      , object:
        | { name: string }
        | Record<PropertyKey, never>
      , whole: { name: string } | null, event: { name: string } | null, claimedBy:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       | null }> } };

export type RelationsOfAnActorQueryVariables = Exact<{
  id: string | number;
}>;


export type RelationsOfAnActorQuery = { node:
    | { relations: { totalCount: number, edges: Array<{ type: RelationType, direction: RelationshipDirection, articleCount: number, firstPublished: string, node:
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , evidence: { nodes: Array<{ quote: string, article: { id: string, publisher: { name: string } | null }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> } }
    | { relations: { totalCount: number, edges: Array<{ type: RelationType, direction: RelationshipDirection, articleCount: number, firstPublished: string, node:
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , evidence: { nodes: Array<{ quote: string, article: { id: string, publisher: { name: string } | null }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> } }
    | { relations: { totalCount: number, edges: Array<{ type: RelationType, direction: RelationshipDirection, articleCount: number, firstPublished: string, node:
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , evidence: { nodes: Array<{ quote: string, article: { id: string, publisher: { name: string } | null }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> } }
    | { relations: { totalCount: number, edges: Array<{ type: RelationType, direction: RelationshipDirection, articleCount: number, firstPublished: string, node:
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , evidence: { nodes: Array<{ quote: string, article: { id: string, publisher: { name: string } | null }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> } }
    | { relations: { totalCount: number, edges: Array<{ type: RelationType, direction: RelationshipDirection, articleCount: number, firstPublished: string, node:
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , evidence: { nodes: Array<{ quote: string, article: { id: string, publisher: { name: string } | null }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> } }
    | { relations: { totalCount: number, edges: Array<{ type: RelationType, direction: RelationshipDirection, articleCount: number, firstPublished: string, node:
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , evidence: { nodes: Array<{ quote: string, article: { id: string, publisher: { name: string } | null }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> } }
    | { relations: { totalCount: number, edges: Array<{ type: RelationType, direction: RelationshipDirection, articleCount: number, firstPublished: string, node:
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , evidence: { nodes: Array<{ quote: string, article: { id: string, publisher: { name: string } | null }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> } }
    | { relations: { totalCount: number, edges: Array<{ type: RelationType, direction: RelationshipDirection, articleCount: number, firstPublished: string, node:
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , evidence: { nodes: Array<{ quote: string, article: { id: string, publisher: { name: string } | null }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> } }
    | { relations: { totalCount: number, edges: Array<{ type: RelationType, direction: RelationshipDirection, articleCount: number, firstPublished: string, node:
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , evidence: { nodes: Array<{ quote: string, article: { id: string, publisher: { name: string } | null }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> } }
    | { relations: { totalCount: number, edges: Array<{ type: RelationType, direction: RelationshipDirection, articleCount: number, firstPublished: string, node:
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , evidence: { nodes: Array<{ quote: string, article: { id: string, publisher: { name: string } | null }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> } }
    | { relations: { totalCount: number, edges: Array<{ type: RelationType, direction: RelationshipDirection, articleCount: number, firstPublished: string, node:
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , evidence: { nodes: Array<{ quote: string, article: { id: string, publisher: { name: string } | null }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> } }
    | { relations: { totalCount: number, edges: Array<{ type: RelationType, direction: RelationshipDirection, articleCount: number, firstPublished: string, node:
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , evidence: { nodes: Array<{ quote: string, article: { id: string, publisher: { name: string } | null }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> } }
    | { relations: { totalCount: number, edges: Array<{ type: RelationType, direction: RelationshipDirection, articleCount: number, firstPublished: string, node:
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , evidence: { nodes: Array<{ quote: string, article: { id: string, publisher: { name: string } | null }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> } }
    | { relations: { totalCount: number, edges: Array<{ type: RelationType, direction: RelationshipDirection, articleCount: number, firstPublished: string, node:
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , evidence: { nodes: Array<{ quote: string, article: { id: string, publisher: { name: string } | null }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> } }
    | { relations: { totalCount: number, edges: Array<{ type: RelationType, direction: RelationshipDirection, articleCount: number, firstPublished: string, node:
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , evidence: { nodes: Array<{ quote: string, article: { id: string, publisher: { name: string } | null }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> } }
    | { relations: { totalCount: number, edges: Array<{ type: RelationType, direction: RelationshipDirection, articleCount: number, firstPublished: string, node:
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , evidence: { nodes: Array<{ quote: string, article: { id: string, publisher: { name: string } | null }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> } }
    | { relations: { totalCount: number, edges: Array<{ type: RelationType, direction: RelationshipDirection, articleCount: number, firstPublished: string, node:
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , evidence: { nodes: Array<{ quote: string, article: { id: string, publisher: { name: string } | null }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> } }
    | { relations: { totalCount: number, edges: Array<{ type: RelationType, direction: RelationshipDirection, articleCount: number, firstPublished: string, node:
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , evidence: { nodes: Array<{ quote: string, article: { id: string, publisher: { name: string } | null }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> } }
   | null };

export type SaidOfASignatoryQueryVariables = Exact<{
  period: string;
  agreement: string | number;
}>;


export type SaidOfASignatoryQuery = { statements: { totalCount: number, nodes: Array<{ id: string, said: string, gist: string, speakers: { nodes: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        > } }> } };

export type SaidThroughAnAgencyQueryVariables = Exact<{ [key: string]: never; }>;


export type SaidThroughAnAgencyQuery = { publishers: { nodes: Array<{ name: string, relayed: { totalCount: number, nodes: Array<{ id: string, gist: string, attribution: string | null, speakers: { nodes: Array<
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
            > }, article: { id: string, creditedSource: { name: string } | null, wire: { name: string } | null } }> } }> } };

export type SameWordsInTwoArticlesQueryVariables = Exact<{
  id: string | number;
}>;


export type SameWordsInTwoArticlesQuery = { node:
    | { id: string, quote: string, sameAs: { nodes: Array<
          | { id: string, quote: string, article: { id: string, published: string } }
          | { id: string, quote: string, article: { id: string, published: string } }
        > }, summarisedBy: { nodes: Array<
          | { id: string, quote: string, article: { id: string, published: string } }
          | { id: string, quote: string, article: { id: string, published: string } }
        > }, changesOverTime: { nodes: Array<
          | { id: string, quote: string, article: { id: string, published: string } }
          | { id: string, quote: string, article: { id: string, published: string } }
        > }, article: { id: string, published: string } }
    | Record<PropertyKey, never>
   | null };

type Report_Assertion_Fragment = { id: string, quote: string, article: { id: string, published: string } };

type Report_Figure_Fragment = { id: string, quote: string, article: { id: string, published: string } };

type Report_Statement_Fragment = { id: string, quote: string, article: { id: string, published: string } };

export type ReportFragment =
  | Report_Assertion_Fragment
  | Report_Figure_Fragment
  | Report_Statement_Fragment
;

export type SearchQueryVariables = Exact<{
  query?: string | null | undefined;
  types?: Array<Typename> | Typename | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, isTotalExact: boolean, edges: Array<{ node:
        | { __typename: 'Agreement', name: string, id: string }
        | { __typename: 'Article', id: string }
        | { __typename: 'Assertion', id: string }
        | { __typename: 'Country', name: string, id: string }
        | { __typename: 'Document', name: string, id: string }
        | { __typename: 'Event', name: string, id: string }
        | { __typename: 'EventAccount', id: string }
        | { __typename: 'Figure', id: string }
        | { __typename: 'Group', name: string, id: string }
        | { __typename: 'Label', id: string }
        | { __typename: 'Name', id: string }
        | { __typename: 'Organization', name: string, id: string }
        | { __typename: 'Person', name: string, id: string }
        | { __typename: 'Place', name: string, id: string }
        | { __typename: 'Publisher', name: string, id: string }
        | { __typename: 'Series', id: string }
        | { __typename: 'Statement', id: string }
        | { __typename: 'SurfaceForm', id: string }
      , matches: Array<{ field: string, text: string, highlights: Array<{ start: number, end: number }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type September2023DayByDayQueryVariables = Exact<{
  days: Array<string> | string;
}>;


export type September2023DayByDayQuery = { statements: { totalCount: number, nodes: Array<{ id: string, said: string, saidKnownFrom: KnownFrom, saidBasis: string, gist: string, speakers: { nodes: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        > }, article: { id: string } }> } };

export type SignedOrIssuedQueryVariables = Exact<{ [key: string]: never; }>;


export type SignedOrIssuedQuery = { agreements: { nodes: Array<{ name: string, objectOf: { totalCount: number, nodes: Array<{ id: string, type: RelationType, subjectSurface: string | null, quote: string, subject:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , claimedBy:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null, article: { id: string } }> } }> } };

export type SixActorsComparedQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type SixActorsComparedQuery = { nodes: Array<
    | { id: string }
    | { id: string }
    | { id: string }
    | { name: string, id: string, statements: { totalCount: number }, statementsOnBehalf: { totalCount: number }, mentionedIn: { totalCount: number }, namedIn: { totalCount: number } }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { name: string, id: string, statements: { totalCount: number }, statementsOnBehalf: { totalCount: number }, mentionedIn: { totalCount: number }, namedIn: { totalCount: number } }
    | { id: string }
    | { id: string }
    | { name: string, id: string, statements: { totalCount: number }, statementsOnBehalf: { totalCount: number }, mentionedIn: { totalCount: number }, namedIn: { totalCount: number } }
    | { name: string, id: string, statements: { totalCount: number }, statementsOnBehalf: { totalCount: number }, mentionedIn: { totalCount: number }, namedIn: { totalCount: number } }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null> };

export type SpellingsOfKarabakhQueryVariables = Exact<{ [key: string]: never; }>;


export type SpellingsOfKarabakhQuery = { places: { nodes: Array<{ name: string, nameAr: string, surfaceForms: { totalCount: number, nodes: Array<{ text: string, offsets: Array<number>, zone: Zone | null, article: { id: string } }> } }> } };

export type StatementsByMonthAndSpeakerQueryVariables = Exact<{ [key: string]: never; }>;


export type StatementsByMonthAndSpeakerQuery = { statements: { totalCount: number, aggregate: { said: { distinct: number }, saidFrom: { min: string | null, max: string | null } }, months: Array<{ count: number, keys: Array<{ value: string | null }> }>, speakers: Array<{ count: number, keys: Array<{ node:
          | { id: string }
          | { id: string }
          | { id: string }
          | { name: string, id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { name: string, id: string }
          | { id: string }
          | { id: string }
          | { name: string, id: string }
          | { name: string, id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }>, aggregate: { saidFrom: { min: string | null, max: string | null } } }> } };

export type StatementsThatMentionQueryVariables = Exact<{
  words?: string | null | undefined;
}>;


export type StatementsThatMentionQuery = { statements: { totalCount: number, nodes: Array<{ id: string, said: string, quote: string }>, groups: Array<{ count: number, keys: Array<{ value: string | null }> }> } };

export type SuggestQueryVariables = Exact<{
  prefix?: string | null | undefined;
}>;


export type SuggestQuery = { suggest: Array<{ node:
      | { __typename: 'Agreement', id: string }
      | { __typename: 'Article', id: string }
      | { __typename: 'Assertion', id: string }
      | { __typename: 'Country', id: string }
      | { __typename: 'Document', id: string }
      | { __typename: 'Event', id: string }
      | { __typename: 'EventAccount', id: string }
      | { __typename: 'Figure', id: string }
      | { __typename: 'Group', id: string }
      | { __typename: 'Label', id: string }
      | { __typename: 'Name', id: string }
      | { __typename: 'Organization', id: string }
      | { __typename: 'Person', id: string }
      | { __typename: 'Place', id: string }
      | { __typename: 'Publisher', id: string }
      | { __typename: 'Series', id: string }
      | { __typename: 'Statement', id: string }
      | { __typename: 'SurfaceForm', id: string }
    , match: { text: string, highlights: Array<{ start: number, end: number }> } | null }> };

export type TimelineOfTwoQueryVariables = Exact<{ [key: string]: never; }>;


export type TimelineOfTwoQuery = { timeline: { totalCount: number, undated: number, inexact: number, about: Array<
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | Record<PropertyKey, never>
     | null>, edges: Array<{ from: string, to: string, precision: DatePrecision | null, approximate: boolean, node:
        | { name: string, id: string }
        | { id: string }
        | { id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string, claimedBy:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null }
        | { id: string }
        | { what: string, quote: string, id: string, article: { id: string } }
        | { name: string, id: string }
        | { id: string }
        | { id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }>, buckets: Array<{ period: string, count: number, types: Array<{ type: Typename, count: number }> }> } };

export type WhatRelatesTwoQueryVariables = Exact<{
  one: string | number;
  other: string | number;
}>;


export type WhatRelatesTwoQuery = { node:
    | { relations: { edges: Array<{ type: RelationType, direction: RelationshipDirection, evidence: { nodes: Array<{ id: string, quote: string, article: { id: string }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> } }
    | { relations: { edges: Array<{ type: RelationType, direction: RelationshipDirection, evidence: { nodes: Array<{ id: string, quote: string, article: { id: string }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> } }
    | { relations: { edges: Array<{ type: RelationType, direction: RelationshipDirection, evidence: { nodes: Array<{ id: string, quote: string, article: { id: string }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> } }
    | { relations: { edges: Array<{ type: RelationType, direction: RelationshipDirection, evidence: { nodes: Array<{ id: string, quote: string, article: { id: string }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> } }
    | { relations: { edges: Array<{ type: RelationType, direction: RelationshipDirection, evidence: { nodes: Array<{ id: string, quote: string, article: { id: string }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> } }
    | { relations: { edges: Array<{ type: RelationType, direction: RelationshipDirection, evidence: { nodes: Array<{ id: string, quote: string, article: { id: string }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> } }
    | { relations: { edges: Array<{ type: RelationType, direction: RelationshipDirection, evidence: { nodes: Array<{ id: string, quote: string, article: { id: string }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> } }
    | { relations: { edges: Array<{ type: RelationType, direction: RelationshipDirection, evidence: { nodes: Array<{ id: string, quote: string, article: { id: string }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> } }
    | { relations: { edges: Array<{ type: RelationType, direction: RelationshipDirection, evidence: { nodes: Array<{ id: string, quote: string, article: { id: string }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> } }
    | { relations: { edges: Array<{ type: RelationType, direction: RelationshipDirection, evidence: { nodes: Array<{ id: string, quote: string, article: { id: string }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> } }
    | { relations: { edges: Array<{ type: RelationType, direction: RelationshipDirection, evidence: { nodes: Array<{ id: string, quote: string, article: { id: string }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> } }
    | { relations: { edges: Array<{ type: RelationType, direction: RelationshipDirection, evidence: { nodes: Array<{ id: string, quote: string, article: { id: string }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> } }
    | { relations: { edges: Array<{ type: RelationType, direction: RelationshipDirection, evidence: { nodes: Array<{ id: string, quote: string, article: { id: string }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> } }
    | { relations: { edges: Array<{ type: RelationType, direction: RelationshipDirection, evidence: { nodes: Array<{ id: string, quote: string, article: { id: string }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> } }
    | { relations: { edges: Array<{ type: RelationType, direction: RelationshipDirection, evidence: { nodes: Array<{ id: string, quote: string, article: { id: string }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> } }
    | { relations: { edges: Array<{ type: RelationType, direction: RelationshipDirection, evidence: { nodes: Array<{ id: string, quote: string, article: { id: string }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> } }
    | { relations: { edges: Array<{ type: RelationType, direction: RelationshipDirection, evidence: { nodes: Array<{ id: string, quote: string, article: { id: string }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> } }
    | { relations: { edges: Array<{ type: RelationType, direction: RelationshipDirection, evidence: { nodes: Array<{ id: string, quote: string, article: { id: string }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> } }
   | null };

export type WhereTheArticlesComeFromQueryVariables = Exact<{ [key: string]: never; }>;


export type WhereTheArticlesComeFromQuery = { articles: { nodes: Array<{ id: string, title: string | null, titleSuggested: string | null, published: string, publishedKnownFrom: KnownFrom, publishedBasis: string, publisherGuessConfidence: Confidence | null, publisher: { name: string } | null, publisherGuess: { name: string } | null, creditedSource: { name: string } | null, wire: { name: string } | null }> } };

export type WhereThePeacekeepersWereQueryVariables = Exact<{ [key: string]: never; }>;


export type WhereThePeacekeepersWereQuery = { organizations: { nodes: Array<{ name: string, subjectOf: { nodes: Array<{ id: string, modality: string | null, extent: Extent | null, quote: string, object:
            | { name: string }
            | Record<PropertyKey, never>
          , under:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null, claimedBy:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null }> } }> } };

export type WhoAndWhatAnArticleNamesQueryVariables = Exact<{
  id: string | number;
}>;


export type WhoAndWhatAnArticleNamesQuery = { articles: { nodes: Array<{ title: string | null, names: { totalCount: number, nodes: Array<
          | { __typename: 'Agreement', signed: string | null, id: string, name: string }
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Document', id: string, name: string }
          | { __typename: 'Event', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string, belongsTo:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
             | null }
          | { __typename: 'Person', role: string | null, id: string, name: string }
          | { __typename: 'Place', kind: PlaceKind, id: string, name: string }
          | { __typename: 'Publisher', id: string, name: string }
        > } }> } };

export type WhoControlsWhatQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoControlsWhatQuery = { assertions: { totalCount: number, nodes: Array<{ id: string, extent: Extent | null, extentAr: string | null, date: string | null, quote: string, start: number, end: number, subject:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      , object:
        | { name: string }
        | Record<PropertyKey, never>
      , claimedBy:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       | null, article: { id: string } }> } };

export type WhoIsQuotedMostQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoIsQuotedMostQuery = { actors: { nodes: Array<
      | { id: string, name: string, statements: { totalCount: number, nodes: Array<{ id: string, said: string, gist: string }> }, namedIn: { totalCount: number } }
      | { id: string, name: string, statements: { totalCount: number, nodes: Array<{ id: string, said: string, gist: string }> }, namedIn: { totalCount: number } }
      | { id: string, name: string, statements: { totalCount: number, nodes: Array<{ id: string, said: string, gist: string }> }, namedIn: { totalCount: number } }
      | { id: string, name: string, statements: { totalCount: number, nodes: Array<{ id: string, said: string, gist: string }> }, namedIn: { totalCount: number } }
    > } };

export type WhoLinksTwoQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoLinksTwoQuery = { paths: { length: number | null, limits: Array<WalkLimit>, paths: Array<{ nodes: Array<
        | { name: string, id: string }
        | { id: string }
        | { id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { id: string }
        | { id: string }
        | { name: string, id: string }
        | { id: string }
        | { id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      >, hops: Array<{ links: Array<{ type: LinkType, source: string, target: string, articleCount: number | null, sourceCount: number | null, evidence: { nodes: Array<{ quote: string, start: number, end: number, article: { id: string, publisher: { name: string } | null }, claimedBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null }> } }> }> }> } };

export type WhoMediatedWhatQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoMediatedWhatQuery = { assertions: { totalCount: number, nodes: Array<{ id: string, type: RelationType, quote: string, subject:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      , object:
        | { __typename: 'Agreement', name: string }
        | { __typename: 'Article' }
        | { __typename: 'Assertion' }
        | { __typename: 'Country', name: string }
        | { __typename: 'Document', name: string }
        | { __typename: 'Event', name: string }
        | { __typename: 'EventAccount' }
        | { __typename: 'Figure' }
        | { __typename: 'Group', name: string }
        | { __typename: 'Label' }
        | { __typename: 'Name' }
        | { __typename: 'Organization', name: string }
        | { __typename: 'Person', name: string }
        | { __typename: 'Place', name: string }
        | { __typename: 'Publisher', name: string }
        | { __typename: 'Series' }
        | { __typename: 'Statement' }
        | { __typename: 'SurfaceForm' }
      , claimedBy:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       | null, article: { id: string } }> } };

export type WhoReportsWhomQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoReportsWhomQuery = { traverse: { limits: Array<WalkLimit>, nodes: { nodes: Array<
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { name: string, id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      > }, paths: Array<{ nodes: Array<
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      > }> } };

export type WhoSaidWhatQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoSaidWhatQuery = { events: { nodes: Array<{ name: string, nameAr: string, discussedIn: { totalCount: number, nodes: Array<{ quote: string, gist: string, said: string, speakers: { nodes: Array<
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
            > }, article: { published: string, publisher: { name: string } | null } }> } }> } };

export type WhoSpeaksForWhomQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoSpeaksForWhomQuery = { countries: { nodes: Array<{ name: string, statementsOnBehalf: { totalCount: number, nodes: Array<{ id: string, joint: boolean, speakers: { nodes: Array<
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
            > } }> } }> } };

export const ProofFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proof"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Asserted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertionCount"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"extent"}},{"kind":"Field","name":{"kind":"Name","value":"over"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProofFragment, unknown>;
export const AgreementsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Agreements"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssertedAgreementConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proof"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Asserted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertionCount"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"extent"}},{"kind":"Field","name":{"kind":"Name","value":"over"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AgreementsFragment, unknown>;
export const SaidOfItFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidOfIt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SaidOfItFragment, unknown>;
export const AccountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assertion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AccountFragment, unknown>;
export const SideFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Side"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SideFragment, unknown>;
export const ReportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}}]}}]} as unknown as DocumentNode<ReportFragment, unknown>;
export const AccountsOfAnEventDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountsOfAnEvent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"startBasis"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"startTime"}},{"kind":"Field","name":{"kind":"Name","value":"startKnownFrom"}},{"kind":"Field","name":{"kind":"Name","value":"startBasis"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AccountsOfAnEventQuery, AccountsOfAnEventQueryVariables>;
export const ActorProfileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActorProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameAr"}},{"kind":"Field","name":{"kind":"Name","value":"nameRu"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"signed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Agreements"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issued"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Agreements"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partyTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Agreements"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mediated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Agreements"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disputesWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"saidFrom"},"value":{"kind":"EnumValue","value":"ASC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"statementsOnBehalf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discussedIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"saidFrom"},"value":{"kind":"EnumValue","value":"ASC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidOfIt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentionedIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"saidFrom"},"value":{"kind":"EnumValue","value":"ASC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidOfIt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"objectOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"namedIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"publishedFrom"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wikidata"}},{"kind":"Field","name":{"kind":"Name","value":"officials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proof"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Asserted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertionCount"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"extent"}},{"kind":"Field","name":{"kind":"Name","value":"over"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Agreements"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssertedAgreementConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidOfIt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ActorProfileQuery, ActorProfileQueryVariables>;
export const AroundAnActorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AroundAnActor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighborhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"person:putin","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Named"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"isMutual"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"limits"}}]}}]}}]} as unknown as DocumentNode<AroundAnActorQuery, AroundAnActorQueryVariables>;
export const BothSidesOfContradictionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BothSidesOfContradictions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Account"}},{"kind":"Field","name":{"kind":"Name","value":"contradicts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"ASC"}}]}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Account"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assertion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<BothSidesOfContradictionsQuery, BothSidesOfContradictionsQueryVariables>;
export const ClaimsOfASpeakerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimsOfASpeaker"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Named"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"said"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClaimsOfASpeakerQuery, ClaimsOfASpeakerQueryVariables>;
export const CompareAnEventDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompareAnEvent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sameClaims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CONTRADICTS"},{"kind":"EnumValue","value":"FOLLOWS_UP"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Side"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Side"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"namings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"offsets"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Side"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CompareAnEventQuery, CompareAnEventQueryVariables>;
export const CompareFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompareFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"relativeChange"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"singleSourceFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CompareFiguresQuery, CompareFiguresQueryVariables>;
export const DisputedPlacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DisputedPlaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"DISPUTES_WITH"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Named"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"over"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"disputedBetween"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DisputedPlacesQuery, DisputedPlacesQueryVariables>;
export const FiguresOfAnArticleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FiguresOfAnArticle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"start"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FiguresOfAnArticleQuery, FiguresOfAnArticleQueryVariables>;
export const FiguresOverTimeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FiguresOverTime"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"series"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}},{"kind":"Field","name":{"kind":"Name","value":"delta"}},{"kind":"Field","name":{"kind":"Name","value":"subsetOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asOfFrom"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FiguresOverTimeQuery, FiguresOverTimeQueryVariables>;
export const FindByNameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindByName"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"texts"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"names"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"texts"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameAr"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindByNameQuery, FindByNameQueryVariables>;
export const FromAFigureToItsOriginDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FromAFigureToItsOrigin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attribution"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"parent"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alsoIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FromAFigureToItsOriginQuery, FromAFigureToItsOriginQueryVariables>;
export const ImpliedEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImpliedEvents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"startFrom"},"value":{"kind":"EnumValue","value":"ASC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"namedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"impliedIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ImpliedEventsQuery, ImpliedEventsQueryVariables>;
export const InTheirOwnWordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InTheirOwnWords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DIRECT"},{"kind":"EnumValue","value":"MIXED"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"saidFrom"},"value":{"kind":"EnumValue","value":"ASC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"start"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"directPart"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<InTheirOwnWordsQuery, InTheirOwnWordsQueryVariables>;
export const JointStatementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"JointStatements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"joint"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"edge"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"ASC"}}]}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"edge"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"ASC"}}]}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}}]} as unknown as DocumentNode<JointStatementsQuery, JointStatementsQueryVariables>;
export const LatestStatementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LatestStatements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"saidFrom"},"value":{"kind":"EnumValue","value":"ASC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<LatestStatementsQuery, LatestStatementsQueryVariables>;
export const MistakenNameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MistakenName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organizations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"org:misnomer-russian-mining-company","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"likelySameAs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"surfaceForms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"offsets"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"subjectOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MistakenNameQuery, MistakenNameQueryVariables>;
export const NamesInThreeLanguagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NamesInThreeLanguages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Named"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"english"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"arabic"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"AR"}}]},{"kind":"Field","alias":{"kind":"Name","value":"russian"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"RU"}}]},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"occurrences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offsets"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NamesInThreeLanguagesQuery, NamesInThreeLanguagesQueryVariables>;
export const NamesOfTheOperationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NamesOfTheOperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"event:az-operation-2023","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NamesOfTheOperationQuery, NamesOfTheOperationQueryVariables>;
export const NamesOfTheOtherSideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NamesOfTheOtherSide"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NamesOfTheOtherSideQuery, NamesOfTheOtherSideQueryVariables>;
export const PageThroughStatementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PageThroughStatements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"saidFrom"},"value":{"kind":"EnumValue","value":"ASC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PageThroughStatementsQuery, PageThroughStatementsQueryVariables>;
export const PeopleAndPostsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleAndPosts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameAr"}},{"kind":"Field","name":{"kind":"Name","value":"subjectOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"HOLDS_POST"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postTitle"}},{"kind":"Field","name":{"kind":"Name","value":"postTitleAr"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PeopleAndPostsQuery, PeopleAndPostsQueryVariables>;
export const ProvisionsOfAnAgreementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProvisionsOfAnAgreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"signed"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}},{"kind":"Field","name":{"kind":"Name","value":"provisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"what"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProvisionsOfAnAgreementQuery, ProvisionsOfAnAgreementQueryVariables>;
export const RecognitionOfKarabakhDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecognitionOfKarabakh"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"RECOGNISED_AS_PART_OF"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"dateFrom"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subjectSurface"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"whole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}}]} as unknown as DocumentNode<RecognitionOfKarabakhQuery, RecognitionOfKarabakhQueryVariables>;
export const RelationsOfAnActorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RelationsOfAnActor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Named"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"firstPublished"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RelationsOfAnActorQuery, RelationsOfAnActorQueryVariables>;
export const SaidOfASignatoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SaidOfASignatory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agreement"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"said"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"during"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"speakers"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"relations"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"HOLDS_POST"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"OUT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"relations"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SIGNED"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agreement"}}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"about"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"none"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"startsWith"},"value":{"kind":"StringValue","value":"agreement:","block":false}}]}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"start"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SaidOfASignatoryQuery, SaidOfASignatoryQueryVariables>;
export const SaidThroughAnAgencyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SaidThroughAnAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"org:sputnik","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relayed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"creditedSource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wire"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SaidThroughAnAgencyQuery, SaidThroughAnAgencyQueryVariables>;
export const SameWordsInTwoArticlesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SameWordsInTwoArticles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Report"}},{"kind":"Field","name":{"kind":"Name","value":"sameAs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Report"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"summarisedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Report"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changesOverTime"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Report"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}}]}}]} as unknown as DocumentNode<SameWordsInTwoArticlesQuery, SameWordsInTwoArticlesQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"defaultValue":{"kind":"StringValue","value":"ناجورنو قره باغ","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Typename"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"isTotalExact"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Named"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"matches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"highlights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const September2023DayByDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"September2023DayByDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"days"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"saidFrom"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"days"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"saidFrom"},"value":{"kind":"EnumValue","value":"ASC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"saidTo"},"value":{"kind":"EnumValue","value":"ASC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"saidKnownFrom"}},{"kind":"Field","name":{"kind":"Name","value":"saidBasis"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<September2023DayByDayQuery, September2023DayByDayQueryVariables>;
export const SignedOrIssuedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SignedOrIssued"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"agreement:trilateral-2020-11-09","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"objectOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SIGNED"},{"kind":"EnumValue","value":"ISSUED"},{"kind":"EnumValue","value":"PARTY_TO"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subjectSurface"}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SignedOrIssuedQuery, SignedOrIssuedQueryVariables>;
export const SixActorsComparedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SixActorsCompared"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statementsOnBehalf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentionedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"namedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SixActorsComparedQuery, SixActorsComparedQueryVariables>;
export const SpellingsOfKarabakhDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SpellingsOfKarabakh"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"place:nagorno-karabakh","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameAr"}},{"kind":"Field","name":{"kind":"Name","value":"surfaceForms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"offsets"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SpellingsOfKarabakhQuery, SpellingsOfKarabakhQueryVariables>;
export const StatementsByMonthAndSpeakerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatementsByMonthAndSpeaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"said"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"distinct"}}]}},{"kind":"Field","name":{"kind":"Name","value":"saidFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"months"},"name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"saidFrom"},"value":{"kind":"EnumValue","value":"MONTH"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"VALUE"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"KEYS"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"speakers"},"name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"speakers"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"VALUE"}}]}}]}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saidFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StatementsByMonthAndSpeakerQuery, StatementsByMonthAndSpeakerQueryVariables>;
export const StatementsThatMentionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatementsThatMention"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"words"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"defaultValue":{"kind":"StringValue","value":"المدنيين","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"matches"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"saidFrom"},"value":{"kind":"EnumValue","value":"ASC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"speakers"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"VALUE"}}]}}]}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<StatementsThatMentionQuery, StatementsThatMentionQueryVariables>;
export const SuggestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Suggest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"prefix"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"defaultValue":{"kind":"StringValue","value":"nag kar","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suggest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"prefix"},"value":{"kind":"Variable","name":{"kind":"Name","value":"prefix"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"match"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"highlights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SuggestQuery, SuggestQueryVariables>;
export const TimelineOfTwoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TimelineOfTwo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clock"},"value":{"kind":"EnumValue","value":"HAPPENED"}},{"kind":"Argument","name":{"kind":"Name","value":"about"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"country:armenia","block":false},{"kind":"StringValue","value":"country:azerbaijan","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Named"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"undated"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Named"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"buckets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"YEAR"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"types"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"inexact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"YEAR"}}]}]}}]}}]} as unknown as DocumentNode<TimelineOfTwoQuery, TimelineOfTwoQueryVariables>;
export const WhatRelatesTwoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatRelatesTwo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"one"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"other"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"one"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"with"},"value":{"kind":"Variable","name":{"kind":"Name","value":"other"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatRelatesTwoQuery, WhatRelatesTwoQueryVariables>;
export const WhereTheArticlesComeFromDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhereTheArticlesComeFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"publishedFrom"},"value":{"kind":"EnumValue","value":"ASC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"publishedKnownFrom"}},{"kind":"Field","name":{"kind":"Name","value":"publishedBasis"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publisherGuess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publisherGuessConfidence"}},{"kind":"Field","name":{"kind":"Name","value":"creditedSource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wire"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhereTheArticlesComeFromQuery, WhereTheArticlesComeFromQueryVariables>;
export const WhereThePeacekeepersWereDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhereThePeacekeepersWere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organizations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"org:russian-peacekeepers","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"subjectOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"DEPLOYED_IN"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"extent"}},{"kind":"Field","name":{"kind":"Name","value":"under"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhereThePeacekeepersWereQuery, WhereThePeacekeepersWereQueryVariables>;
export const WhoAndWhatAnArticleNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoAndWhatAnArticleNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"belongsTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signed"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhoAndWhatAnArticleNamesQuery, WhoAndWhatAnArticleNamesQueryVariables>;
export const WhoControlsWhatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoControlsWhat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"CONTROLS"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"dateFrom"},"value":{"kind":"EnumValue","value":"ASC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"extent"}},{"kind":"Field","name":{"kind":"Name","value":"extentAr"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhoControlsWhatQuery, WhoControlsWhatQueryVariables>;
export const WhoIsQuotedMostDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoIsQuotedMost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statements"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"count"},"value":{"kind":"EnumValue","value":"DESC"}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"namedIn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"count"},"value":{"kind":"EnumValue","value":"DESC"}}]}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"saidFrom"},"value":{"kind":"EnumValue","value":"DESC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"start"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"namedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhoIsQuotedMostQuery, WhoIsQuotedMostQueryVariables>;
export const WhoLinksTwoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoLinksTwo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"StringValue","value":"country:turkey","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"StringValue","value":"country:armenia","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"limits"}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Named"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"sourceCount"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhoLinksTwoQuery, WhoLinksTwoQueryVariables>;
export const WhoMediatedWhatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoMediatedWhat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MEDIATED"},{"kind":"EnumValue","value":"SPONSORED"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Named"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhoMediatedWhatQuery, WhoMediatedWhatQueryVariables>;
export const WhoReportsWhomDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoReportsWhom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"traverse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"person:putin","block":false},{"kind":"StringValue","value":"person:rudenko","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"steps"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SAID_BY"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"ObjectField","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"typename"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"Statement"}]}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REPORTED_IN"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"OUT"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PUBLISHED_BY"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"OUT"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Publisher"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"limits"}}]}}]}}]} as unknown as DocumentNode<WhoReportsWhomQuery, WhoReportsWhomQueryVariables>;
export const WhoSaidWhatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoSaidWhat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"event:az-operation-2023","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameAr"}},{"kind":"Field","name":{"kind":"Name","value":"discussedIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"saidFrom"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhoSaidWhatQuery, WhoSaidWhatQueryVariables>;
export const WhoSpeaksForWhomDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoSpeaksForWhom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"statementsOnBehalf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"joint"}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"edge"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"ASC"}}]}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhoSpeaksForWhomQuery, WhoSpeaksForWhomQueryVariables>;