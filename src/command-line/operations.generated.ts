/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** What a date is the date of. The four are never mixed. */
export type Clock =
  /** When it happened: an event, from its beginning to its end, by the best account (one that only a speaker claims is among them, see claimedBy); a figure, by the day for which it holds; an agreement, when it was signed. */
  | 'HAPPENED'
  /** When it was published: a statement or a figure by its article; an event or an agreement by the first article that names it or, for an event, has an account of it. */
  | 'PUBLISHED'
  /** When it entered this graph. */
  | 'RECORDED'
  /** When it was said: a statement; a figure, when the statement in which it stands was said. */
  | 'SAID';

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

/** How groups are made from dates. */
export type DateGrouping =
  /** One for each day. */
  | 'DAY'
  /** One for each month. */
  | 'MONTH'
  /** One for each year. */
  | 'YEAR';

/** How exact the ends of a date are. A date whose ends differ is some day between them. */
export type DatePrecision =
  /** Day. */
  | 'DAY'
  /** Month. */
  | 'MONTH'
  /** Year. */
  | 'YEAR';

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

/** The language of words: that of their letters. With a language a search with words of other letters finds nothing; numbers have none. */
export type SearchLanguage =
  /** Arabic letters. */
  | 'AR'
  /** Latin letters. */
  | 'EN'
  /** Cyrillic letters. */
  | 'RU';

/** What a statement rests on. */
export type SingleSourceKind =
  /** One article. */
  | 'ONE_ARTICLE'
  /** Several articles, all of one known publisher. */
  | 'ONE_PUBLISHER';

/** Which way a timeline goes. */
export type TimelineOrder =
  /** The earliest first. */
  | 'ASC'
  /** The latest first. */
  | 'DESC';

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

export type CompareVoicesQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CompareVoicesQuery = { compare: { voices: { nodes: Array<{ article: { id: string, published: string, publisher: { name: string } | null }, speaker:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         | null, claims: Array<
          | { id: string, quote: string }
          | { id: string, quote: string }
        > }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type CompareSameClaimsQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
}>;


export type CompareSameClaimsQuery = { compare: { sameClaims: { hasMore: boolean, nodes: Array<{ claims: Array<
          | { id: string, quote: string, article: { id: string } }
          | { id: string, quote: string, article: { id: string } }
        >, differences: Array<{ to:
            | { id: string }
            | { id: string }
          , words: Array<{ kind: WordPartKind, from: { text: string } | null, to: { text: string } | null }> | null }> }> } } | null };

export type CompareLinksQueryVariables = Exact<{
  id: string | number;
  types?: Array<ClaimLinkType> | ClaimLinkType | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CompareLinksQuery = { compare: { links: { nodes: Array<{ type: ClaimLinkType, what: string, confidence: Confidence, resolution: string | null, from:
          | { id: string, quote: string, article: { id: string } }
          | { id: string, quote: string, article: { id: string } }
        , to:
          | { id: string, quote: string, article: { id: string } }
          | { id: string, quote: string, article: { id: string } }
         }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type CompareSeriesQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
}>;


export type CompareSeriesQuery = { compare: { series: { hasMore: boolean, nodes: Array<{ hasMorePoints: boolean, series: { id: string, name: string, unit: string }, points: Array<{ asOf: string, agreement: FigureAgreement, value: number | null, change: number | null, figures: Array<{ figure: { id: string, quote: string, article: { id: string } } }> }> }> } } | null };

export type CompareNamingsQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
}>;


export type CompareNamingsQuery = { compare: { namings: { hasMore: boolean, nodes: Array<{ speaker:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         | null, article: { id: string } | null, words: Array<{ text: string, kind: NameKind | null, offsets: Array<number> }> }> } } | null };

export type CompareSingleSourceQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CompareSingleSourceQuery = { compare: { singleSource: { nodes: Array<{ restsOn: SingleSourceKind, statement: { id: string, quote: string, speakers: { nodes: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            > }, article: { id: string } }, articles: Array<{ id: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

type Words_Assertion_Fragment = { id: string, quote: string, article: { id: string } };

type Words_Figure_Fragment = { id: string, quote: string, article: { id: string } };

type Words_Statement_Fragment = { id: string, quote: string, article: { id: string } };

export type WordsFragment =
  | Words_Assertion_Fragment
  | Words_Figure_Fragment
  | Words_Statement_Fragment
;

export type ExportedAroundQueryVariables = Exact<{
  id: string | number;
  depth?: number | null | undefined;
  limit?: number | null | undefined;
}>;


export type ExportedAroundQuery = { neighborhood: { limits: Array<WalkLimit>, nodes: Array<
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
    > } };

export type FindEntityQueryVariables = Exact<{
  text: string;
  id: string | number;
}>;


export type FindEntityQuery = { node:
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
   | null, suggest: Array<{ node:
      | { __typename: 'Agreement', name: string, id: string }
      | { __typename: 'Article', title: string | null, titleSuggested: string | null, id: string }
      | { __typename: 'Assertion', quote: string, id: string, article: { id: string } }
      | { __typename: 'Country', name: string, id: string }
      | { __typename: 'Document', name: string, id: string }
      | { __typename: 'Event', name: string, id: string }
      | { __typename: 'EventAccount', name: string, id: string }
      | { __typename: 'Figure', quote: string, id: string, article: { id: string } }
      | { __typename: 'Group', name: string, id: string }
      | { __typename: 'Label', text: string, id: string }
      | { __typename: 'Name', text: string, id: string }
      | { __typename: 'Organization', name: string, id: string }
      | { __typename: 'Person', name: string, id: string }
      | { __typename: 'Place', name: string, id: string }
      | { __typename: 'Publisher', name: string, id: string }
      | { __typename: 'Series', name: string, id: string }
      | { __typename: 'Statement', quote: string, id: string, article: { id: string } }
      | { __typename: 'SurfaceForm', text: string, id: string }
    , match: { text: string } | null }> };

export type NeighborhoodQueryVariables = Exact<{
  id: string | number;
  depth?: number;
  types?: Array<LinkType> | LinkType | null | undefined;
  through?: Array<Typename> | Typename | null | undefined;
  minArticles?: number | null | undefined;
  publishers?: Array<string | number> | string | number | null | undefined;
  notPublishers?: Array<string | number> | string | number | null | undefined;
  claimants?: Array<string | number> | string | number | null | undefined;
  notClaimants?: Array<string | number> | string | number | null | undefined;
  directQuotes?: boolean | null | undefined;
  said?: string | null | undefined;
  published?: string | null | undefined;
  happened?: string | null | undefined;
  limit?: number | null | undefined;
}>;


export type NeighborhoodQuery = { neighborhood: { limits: Array<WalkLimit>, center:
      | { __typename: 'Agreement', name: string, id: string }
      | { __typename: 'Article', title: string | null, titleSuggested: string | null, id: string }
      | { __typename: 'Assertion', quote: string, id: string, article: { id: string } }
      | { __typename: 'Country', name: string, id: string }
      | { __typename: 'Document', name: string, id: string }
      | { __typename: 'Event', name: string, id: string }
      | { __typename: 'EventAccount', name: string, id: string }
      | { __typename: 'Figure', quote: string, id: string, article: { id: string } }
      | { __typename: 'Group', name: string, id: string }
      | { __typename: 'Label', text: string, id: string }
      | { __typename: 'Name', text: string, id: string }
      | { __typename: 'Organization', name: string, id: string }
      | { __typename: 'Person', name: string, id: string }
      | { __typename: 'Place', name: string, id: string }
      | { __typename: 'Publisher', name: string, id: string }
      | { __typename: 'Series', name: string, id: string }
      | { __typename: 'Statement', quote: string, id: string, article: { id: string } }
      | { __typename: 'SurfaceForm', text: string, id: string }
     | null, nodes: Array<
      | { __typename: 'Agreement', name: string, id: string }
      | { __typename: 'Article', title: string | null, titleSuggested: string | null, id: string }
      | { __typename: 'Assertion', quote: string, id: string, article: { id: string } }
      | { __typename: 'Country', name: string, id: string }
      | { __typename: 'Document', name: string, id: string }
      | { __typename: 'Event', name: string, id: string }
      | { __typename: 'EventAccount', name: string, id: string }
      | { __typename: 'Figure', quote: string, id: string, article: { id: string } }
      | { __typename: 'Group', name: string, id: string }
      | { __typename: 'Label', text: string, id: string }
      | { __typename: 'Name', text: string, id: string }
      | { __typename: 'Organization', name: string, id: string }
      | { __typename: 'Person', name: string, id: string }
      | { __typename: 'Place', name: string, id: string }
      | { __typename: 'Publisher', name: string, id: string }
      | { __typename: 'Series', name: string, id: string }
      | { __typename: 'Statement', quote: string, id: string, article: { id: string } }
      | { __typename: 'SurfaceForm', text: string, id: string }
    >, links: Array<{ type: LinkType, source: string, target: string, isMutual: boolean, assertionCount: number | null, articleCount: number | null, sourceCount: number | null }>, leftOut: Array<{ count: number, reason: LeftOutReason, node:
        | { __typename: 'Agreement', name: string, id: string }
        | { __typename: 'Article', title: string | null, titleSuggested: string | null, id: string }
        | { __typename: 'Assertion', quote: string, id: string, article: { id: string } }
        | { __typename: 'Country', name: string, id: string }
        | { __typename: 'Document', name: string, id: string }
        | { __typename: 'Event', name: string, id: string }
        | { __typename: 'EventAccount', name: string, id: string }
        | { __typename: 'Figure', quote: string, id: string, article: { id: string } }
        | { __typename: 'Group', name: string, id: string }
        | { __typename: 'Label', text: string, id: string }
        | { __typename: 'Name', text: string, id: string }
        | { __typename: 'Organization', name: string, id: string }
        | { __typename: 'Person', name: string, id: string }
        | { __typename: 'Place', name: string, id: string }
        | { __typename: 'Publisher', name: string, id: string }
        | { __typename: 'Series', name: string, id: string }
        | { __typename: 'Statement', quote: string, id: string, article: { id: string } }
        | { __typename: 'SurfaceForm', text: string, id: string }
       }> } };

export type PathQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  via?: string | number | null | undefined;
  types?: Array<RelationType> | RelationType | null | undefined;
  notTypes?: Array<RelationType> | RelationType | null | undefined;
  direction?: RelationshipDirection | null | undefined;
  through?: Array<Typename> | Typename | null | undefined;
  maxLength?: number;
  minArticles?: number | null | undefined;
  publishers?: Array<string | number> | string | number | null | undefined;
  notPublishers?: Array<string | number> | string | number | null | undefined;
  claimants?: Array<string | number> | string | number | null | undefined;
  notClaimants?: Array<string | number> | string | number | null | undefined;
  directQuotes?: boolean | null | undefined;
  said?: string | null | undefined;
  published?: string | null | undefined;
  happened?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type PathQuery = { paths: { length: number | null, limits: Array<WalkLimit>, paths: Array<{ length: number, hops: Array<{ from:
          | { __typename: 'Agreement', name: string, id: string }
          | { __typename: 'Article', title: string | null, titleSuggested: string | null, id: string }
          | { __typename: 'Assertion', quote: string, id: string, article: { id: string } }
          | { __typename: 'Country', name: string, id: string }
          | { __typename: 'Document', name: string, id: string }
          | { __typename: 'Event', name: string, id: string }
          | { __typename: 'EventAccount', name: string, id: string }
          | { __typename: 'Figure', quote: string, id: string, article: { id: string } }
          | { __typename: 'Group', name: string, id: string }
          | { __typename: 'Label', text: string, id: string }
          | { __typename: 'Name', text: string, id: string }
          | { __typename: 'Organization', name: string, id: string }
          | { __typename: 'Person', name: string, id: string }
          | { __typename: 'Place', name: string, id: string }
          | { __typename: 'Publisher', name: string, id: string }
          | { __typename: 'Series', name: string, id: string }
          | { __typename: 'Statement', quote: string, id: string, article: { id: string } }
          | { __typename: 'SurfaceForm', text: string, id: string }
        , to:
          | { __typename: 'Agreement', name: string, id: string }
          | { __typename: 'Article', title: string | null, titleSuggested: string | null, id: string }
          | { __typename: 'Assertion', quote: string, id: string, article: { id: string } }
          | { __typename: 'Country', name: string, id: string }
          | { __typename: 'Document', name: string, id: string }
          | { __typename: 'Event', name: string, id: string }
          | { __typename: 'EventAccount', name: string, id: string }
          | { __typename: 'Figure', quote: string, id: string, article: { id: string } }
          | { __typename: 'Group', name: string, id: string }
          | { __typename: 'Label', text: string, id: string }
          | { __typename: 'Name', text: string, id: string }
          | { __typename: 'Organization', name: string, id: string }
          | { __typename: 'Person', name: string, id: string }
          | { __typename: 'Place', name: string, id: string }
          | { __typename: 'Publisher', name: string, id: string }
          | { __typename: 'Series', name: string, id: string }
          | { __typename: 'Statement', quote: string, id: string, article: { id: string } }
          | { __typename: 'SurfaceForm', text: string, id: string }
        , links: Array<{ type: LinkType, source: string, target: string, isMutual: boolean, articleCount: number | null, sourceCount: number | null, evidence: { nodes: Array<{ id: string, quote: string, start: number, end: number, article: { id: string, publisher: { name: string } | null }, claimedBy:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null }> } }> }> }> } };

export type SearchQueryVariables = Exact<{
  query: string;
  types?: Array<Typename> | Typename | null | undefined;
  language?: SearchLanguage | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, isTotalExact: boolean, isCorrected: boolean, edges: Array<{ score: number, node:
        | { __typename: 'Agreement', name: string, id: string }
        | { __typename: 'Article', title: string | null, titleSuggested: string | null, id: string }
        | { __typename: 'Assertion', quote: string, id: string, article: { id: string } }
        | { __typename: 'Country', name: string, id: string }
        | { __typename: 'Document', name: string, id: string }
        | { __typename: 'Event', name: string, id: string }
        | { __typename: 'EventAccount', name: string, id: string }
        | { __typename: 'Figure', quote: string, id: string, article: { id: string } }
        | { __typename: 'Group', name: string, id: string }
        | { __typename: 'Label', text: string, id: string }
        | { __typename: 'Name', text: string, id: string }
        | { __typename: 'Organization', name: string, id: string }
        | { __typename: 'Person', name: string, id: string }
        | { __typename: 'Place', name: string, id: string }
        | { __typename: 'Publisher', name: string, id: string }
        | { __typename: 'Series', name: string, id: string }
        | { __typename: 'Statement', quote: string, id: string, article: { id: string } }
        | { __typename: 'SurfaceForm', text: string, id: string }
      , matches: Array<{ field: string, text: string, highlights: Array<{ start: number, end: number }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StatsQueryVariables = Exact<{ [key: string]: never; }>;


export type StatsQuery = { entities: { totalCount: number, groups: Array<{ count: number, keys: Array<{ value: string | null }> }> }, assertions: { totalCount: number, groups: Array<{ count: number, keys: Array<{ value: string | null }> }> }, __schema: { types: Array<{ name: string | null }> } };

export type TimelineQueryVariables = Exact<{
  clock: Clock;
  about?: Array<string | number> | string | number | null | undefined;
  types?: Array<Typename> | Typename | null | undefined;
  during?: string | null | undefined;
  order: TimelineOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TimelineQuery = { timeline: { totalCount: number, undated: number, edges: Array<{ from: string, to: string, date: string | null, end: string | null, at: string | null, precision: DatePrecision | null, approximate: boolean, node:
        | { __typename: 'Agreement', name: string, id: string }
        | { __typename: 'Article', title: string | null, titleSuggested: string | null, id: string }
        | { __typename: 'Assertion', quote: string, id: string, article: { id: string } }
        | { __typename: 'Country', name: string, id: string }
        | { __typename: 'Document', name: string, id: string }
        | { __typename: 'Event', name: string, id: string }
        | { __typename: 'EventAccount', name: string, id: string }
        | { __typename: 'Figure', quote: string, id: string, article: { id: string } }
        | { __typename: 'Group', name: string, id: string }
        | { __typename: 'Label', text: string, id: string }
        | { __typename: 'Name', text: string, id: string }
        | { __typename: 'Organization', name: string, id: string }
        | { __typename: 'Person', name: string, id: string }
        | { __typename: 'Place', name: string, id: string }
        | { __typename: 'Publisher', name: string, id: string }
        | { __typename: 'Series', name: string, id: string }
        | { __typename: 'Statement', quote: string, id: string, speakers: { nodes: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            > }, article: { id: string } }
        | { __typename: 'SurfaceForm', text: string, id: string }
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TimelineBucketsQueryVariables = Exact<{
  clock: Clock;
  about?: Array<string | number> | string | number | null | undefined;
  types?: Array<Typename> | Typename | null | undefined;
  during?: string | null | undefined;
  order: TimelineOrder;
  by: DateGrouping;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TimelineBucketsQuery = { timeline: { totalCount: number, undated: number, inexact: number, buckets: Array<{ period: string, count: number, cursor: string, types: Array<{ type: Typename, count: number }> }> } };

type Told_Agreement_Fragment = { __typename: 'Agreement', name: string, id: string };

type Told_Article_Fragment = { __typename: 'Article', title: string | null, titleSuggested: string | null, id: string };

type Told_Assertion_Fragment = { __typename: 'Assertion', quote: string, id: string, article: { id: string } };

type Told_Country_Fragment = { __typename: 'Country', name: string, id: string };

type Told_Document_Fragment = { __typename: 'Document', name: string, id: string };

type Told_Event_Fragment = { __typename: 'Event', name: string, id: string };

type Told_EventAccount_Fragment = { __typename: 'EventAccount', name: string, id: string };

type Told_Figure_Fragment = { __typename: 'Figure', quote: string, id: string, article: { id: string } };

type Told_Group_Fragment = { __typename: 'Group', name: string, id: string };

type Told_Label_Fragment = { __typename: 'Label', text: string, id: string };

type Told_Name_Fragment = { __typename: 'Name', text: string, id: string };

type Told_Organization_Fragment = { __typename: 'Organization', name: string, id: string };

type Told_Person_Fragment = { __typename: 'Person', name: string, id: string };

type Told_Place_Fragment = { __typename: 'Place', name: string, id: string };

type Told_Publisher_Fragment = { __typename: 'Publisher', name: string, id: string };

type Told_Series_Fragment = { __typename: 'Series', name: string, id: string };

type Told_Statement_Fragment = { __typename: 'Statement', quote: string, id: string, article: { id: string } };

type Told_SurfaceForm_Fragment = { __typename: 'SurfaceForm', text: string, id: string };

export type ToldFragment =
  | Told_Agreement_Fragment
  | Told_Article_Fragment
  | Told_Assertion_Fragment
  | Told_Country_Fragment
  | Told_Document_Fragment
  | Told_Event_Fragment
  | Told_EventAccount_Fragment
  | Told_Figure_Fragment
  | Told_Group_Fragment
  | Told_Label_Fragment
  | Told_Name_Fragment
  | Told_Organization_Fragment
  | Told_Person_Fragment
  | Told_Place_Fragment
  | Told_Publisher_Fragment
  | Told_Series_Fragment
  | Told_Statement_Fragment
  | Told_SurfaceForm_Fragment
;

export type ProvenLinkFragment = { type: LinkType, source: string, target: string, isMutual: boolean, articleCount: number | null, sourceCount: number | null, evidence: { nodes: Array<{ id: string, quote: string, start: number, end: number, article: { id: string, publisher: { name: string } | null }, claimedBy:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null }> } };

export const WordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Words"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<WordsFragment, unknown>;
export const ToldFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Told"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Named"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EventAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Series"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Name"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Label"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurfaceForm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ToldFragment, unknown>;
export const ProvenLinkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProvenLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"isMutual"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"sourceCount"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProvenLinkFragment, unknown>;
export const CompareVoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompareVoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CompareVoicesQuery, CompareVoicesQueryVariables>;
export const CompareSameClaimsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompareSameClaims"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sameClaims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hasMore"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Words"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CompareSameClaimsQuery, CompareSameClaimsQueryVariables>;
export const CompareLinksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompareLinks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimLinkType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Words"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CompareLinksQuery, CompareLinksQueryVariables>;
export const CompareSeriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompareSeries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"series"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Words"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hasMorePoints"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hasMore"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Words"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CompareSeriesQuery, CompareSeriesQueryVariables>;
export const CompareNamingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompareNamings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"namings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"offsets"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hasMore"}}]}}]}}]}}]} as unknown as DocumentNode<CompareNamingsQuery, CompareNamingsQueryVariables>;
export const CompareSingleSourceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompareSingleSource"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"singleSource"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Words"}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"restsOn"}},{"kind":"Field","name":{"kind":"Name","value":"articles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Words"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CompareSingleSourceQuery, CompareSingleSourceQueryVariables>;
export const ExportedAroundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportedAround"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"depth"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HopCount"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighborhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"Variable","name":{"kind":"Name","value":"depth"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"limits"}}]}}]}}]} as unknown as DocumentNode<ExportedAroundQuery, ExportedAroundQueryVariables>;
export const FindEntityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindEntity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suggest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"prefix"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Told"}}]}},{"kind":"Field","name":{"kind":"Name","value":"match"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Told"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Named"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EventAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Series"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Name"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Label"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurfaceForm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<FindEntityQuery, FindEntityQueryVariables>;
export const NeighborhoodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Neighborhood"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"depth"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HopCount"}}},"defaultValue":{"kind":"IntValue","value":"1"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LinkType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"through"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Typename"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"minArticles"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"publishers"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"notPublishers"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"claimants"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"notClaimants"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"directQuotes"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"said"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"published"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"happened"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighborhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"Variable","name":{"kind":"Name","value":"depth"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"typename"},"value":{"kind":"Variable","name":{"kind":"Name","value":"through"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"evidence"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"minArticles"},"value":{"kind":"Variable","name":{"kind":"Name","value":"minArticles"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"publishers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"publishers"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"notPublishers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notPublishers"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"claimants"},"value":{"kind":"Variable","name":{"kind":"Name","value":"claimants"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"notClaimants"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notClaimants"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"directQuotes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"directQuotes"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"said"},"value":{"kind":"Variable","name":{"kind":"Name","value":"said"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"published"},"value":{"kind":"Variable","name":{"kind":"Name","value":"published"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"happened"},"value":{"kind":"Variable","name":{"kind":"Name","value":"happened"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"center"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Told"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Told"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"isMutual"}},{"kind":"Field","name":{"kind":"Name","value":"assertionCount"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"sourceCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Told"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"limits"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Told"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Named"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EventAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Series"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Name"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Label"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurfaceForm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<NeighborhoodQuery, NeighborhoodQueryVariables>;
export const PathDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Path"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"via"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"notTypes"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"direction"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationshipDirection"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"through"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Typename"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HopCount"}}},"defaultValue":{"kind":"IntValue","value":"6"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"minArticles"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"publishers"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"notPublishers"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"claimants"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"notClaimants"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"directQuotes"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"said"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"published"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"happened"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"via"},"value":{"kind":"Variable","name":{"kind":"Name","value":"via"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"notTypes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notTypes"}}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"direction"}}},{"kind":"Argument","name":{"kind":"Name","value":"through"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"typename"},"value":{"kind":"Variable","name":{"kind":"Name","value":"through"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"evidence"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"minArticles"},"value":{"kind":"Variable","name":{"kind":"Name","value":"minArticles"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"publishers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"publishers"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"notPublishers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notPublishers"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"claimants"},"value":{"kind":"Variable","name":{"kind":"Name","value":"claimants"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"notClaimants"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notClaimants"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"directQuotes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"directQuotes"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"said"},"value":{"kind":"Variable","name":{"kind":"Name","value":"said"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"published"},"value":{"kind":"Variable","name":{"kind":"Name","value":"published"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"happened"},"value":{"kind":"Variable","name":{"kind":"Name","value":"happened"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"maxLength"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"limits"}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Told"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Told"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProvenLink"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Told"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Named"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EventAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Series"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Name"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Label"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurfaceForm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProvenLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"isMutual"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"sourceCount"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PathQuery, PathQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Typename"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchLanguage"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"isTotalExact"}},{"kind":"Field","name":{"kind":"Name","value":"isCorrected"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Told"}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"matches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"highlights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Told"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Named"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EventAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Series"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Name"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Label"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurfaceForm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const StatsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Stats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"typename"},"value":{"kind":"EnumValue","value":"VALUE"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assertions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"EnumValue","value":"VALUE"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"__schema"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"types"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<StatsQuery, StatsQueryVariables>;
export const TimelineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Timeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clock"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Clock"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"about"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Typename"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"during"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clock"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clock"}}},{"kind":"Argument","name":{"kind":"Name","value":"about"},"value":{"kind":"Variable","name":{"kind":"Name","value":"about"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"during"},"value":{"kind":"Variable","name":{"kind":"Name","value":"during"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"undated"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Told"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Told"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Named"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EventAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Series"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Name"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Label"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurfaceForm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<TimelineQuery, TimelineQueryVariables>;
export const TimelineBucketsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TimelineBuckets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clock"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Clock"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"about"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Typename"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"during"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateGrouping"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clock"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clock"}}},{"kind":"Argument","name":{"kind":"Name","value":"about"},"value":{"kind":"Variable","name":{"kind":"Name","value":"about"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"during"},"value":{"kind":"Variable","name":{"kind":"Name","value":"during"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"undated"}},{"kind":"Field","name":{"kind":"Name","value":"buckets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"types"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inexact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}]}]}}]}}]} as unknown as DocumentNode<TimelineBucketsQuery, TimelineBucketsQueryVariables>;