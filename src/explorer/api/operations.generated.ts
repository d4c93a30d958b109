/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Which actors: all conditions hold. */
export type ActorWhere = {
  /** Those with whom it agreed on something. */
  agreedWith?: AssertedActorListFilter | null | undefined;
  /** All of these hold. */
  and?: Array<ActorWhere> | null | undefined;
  /** The assertions that it claims: its claims, not facts. */
  claims?: AssertionListFilter | null | undefined;
  /** The places that it is said to control, in whole or, where an assertion has an extent, in that part. */
  controls?: AssertedPlaceListFilter | null | undefined;
  /** The places where its forces are, or are to be, deployed. */
  deployedIn?: AssertedPlaceListFilter | null | undefined;
  /** The statements that are about it. */
  discussedIn?: StatementListFilter | null | undefined;
  /** Those with whom it is in dispute. */
  disputesWith?: AssertedActorListFilter | null | undefined;
  /** The figures that it gave. */
  figures?: FigureListFilter | null | undefined;
  /** The readable id, unique in the graph, such as person:putin. */
  id?: IdFilter | null | undefined;
  /** The articles that do not name it, but tell of an event, a figure or a relation that involves it. */
  impliedIn?: ArticleListFilter | null | undefined;
  /** Those with whom it is in contact. */
  inContactWith?: AssertedActorListFilter | null | undefined;
  /** The agreements that it issued together with others. */
  issued?: AssertedAgreementListFilter | null | undefined;
  /** What speakers and narrators call it, where the choice of words is theirs. */
  labels?: LabelListFilter | null | undefined;
  /** Found by a search for this: it has all of its words, in any form and spelling; where nothing in the graph has them, words with one wrong letter count, too. */
  matches?: string | null | undefined;
  /** The agreements that it mediated. */
  mediated?: AssertedAgreementListFilter | null | undefined;
  /** The statements that mention it. */
  mentionedIn?: StatementListFilter | null | undefined;
  /** The neutral name: in English, or in the language asked for. In a language in which it has none it is the English one. */
  name?: StringFilter | null | undefined;
  /** The neutral Arabic name. It need not occur in an article. */
  nameAr?: StringFilter | null | undefined;
  /** The Russian name, where it is certain. It does not occur in an article. */
  nameRu?: StringFilter | null | undefined;
  /** The articles that name it. */
  namedIn?: ArticleListFilter | null | undefined;
  /** All its names: canonical ones, variants, and what one side calls it. */
  names?: NameListFilter | null | undefined;
  /** Those with whom it negotiated. */
  negotiatedWith?: AssertedActorListFilter | null | undefined;
  /** This does not hold. */
  not?: ActorWhere | null | undefined;
  /** What a reader should know about how it is identified. */
  note?: StringFilter | null | undefined;
  /** The assertions whose object it is. */
  objectOf?: AssertionListFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<ActorWhere> | null | undefined;
  /** The accounts of events in which it takes part. */
  participatedIn?: EventAccountListFilter | null | undefined;
  /** The agreements to which it is a party. */
  partyTo?: AssertedAgreementListFilter | null | undefined;
  /** When it entered this graph. */
  recordedAt?: DateTimeFilter | null | undefined;
  /** What it stands in relation to, as subject or object of assertions, each relation with its evidence. Of all types, or of some (types:); whatever way it goes, or OUT from it, IN to it, or UNDIRECTED where it means the same from both ends (direction:); with anything, or with the entity of an id (with:). In the order of their types. */
  relations?: RelationListFilter | null | undefined;
  /** The agreements that it signed. */
  signed?: AssertedAgreementListFilter | null | undefined;
  /** What it said. */
  statements?: StatementListFilter | null | undefined;
  /** What others said on its behalf. */
  statementsOnBehalf?: StatementListFilter | null | undefined;
  /** The assertions whose subject it is. */
  subjectOf?: AssertionListFilter | null | undefined;
  /** Every form in which it is written, with the places. */
  surfaceForms?: SurfaceFormListFilter | null | undefined;
  /** Of one of these types. */
  typename?: Array<Typename> | null | undefined;
};

/** Conditions on what is related: all of them hold. */
export type AgreementListFilter = {
  /** How many there are. */
  count?: CountFilter | null | undefined;
  /** All are like this; also where there are none. */
  every?: AgreementWhere | null | undefined;
  /** None is like this. */
  none?: AgreementWhere | null | undefined;
  /** Exactly one is like this. */
  single?: AgreementWhere | null | undefined;
  /** At least one is like this. */
  some?: AgreementWhere | null | undefined;
};

/** Which agreements: all conditions hold. */
export type AgreementWhere = {
  /** All of these hold. */
  and?: Array<AgreementWhere> | null | undefined;
  /** The statements that are about it. */
  discussedIn?: StatementListFilter | null | undefined;
  /** The readable id, unique in the graph, such as person:putin. */
  id?: IdFilter | null | undefined;
  /** The articles that do not name it, but tell of an event, a figure or a relation that involves it. */
  impliedIn?: ArticleListFilter | null | undefined;
  /** When it entered into force, as EDTF. */
  inForce?: DateFilter | null | undefined;
  /** Whether the date of entry into force is only about right. */
  inForceApproximate?: BooleanFilter | null | undefined;
  /** What the date of entry into force rests on. */
  inForceBasis?: StringFilter | null | undefined;
  /** The first day on which it can have entered into force. */
  inForceFrom?: LocalDateFilter | null | undefined;
  /** Where the date of entry into force is known from. */
  inForceKnownFrom?: KnownFromFilter | null | undefined;
  /** How exact the date of entry into force is. */
  inForcePrecision?: DatePrecisionFilter | null | undefined;
  /** The local time of entry into force, such as 13:00. */
  inForceTime?: StringFilter | null | undefined;
  /** The last day on which it can have entered into force. */
  inForceTo?: LocalDateFilter | null | undefined;
  /** Who issued it together. */
  issuers?: AssertedActorListFilter | null | undefined;
  /** What speakers and narrators call it, where the choice of words is theirs. */
  labels?: LabelListFilter | null | undefined;
  /** Found by a search for this: it has all of its words, in any form and spelling; where nothing in the graph has them, words with one wrong letter count, too. */
  matches?: string | null | undefined;
  /** Who mediated it. */
  mediators?: AssertedActorListFilter | null | undefined;
  /** The statements that mention it. */
  mentionedIn?: StatementListFilter | null | undefined;
  /** The neutral name: in English, or in the language asked for. In a language in which it has none it is the English one. */
  name?: StringFilter | null | undefined;
  /** The neutral Arabic name. It need not occur in an article. */
  nameAr?: StringFilter | null | undefined;
  /** The Russian name, where it is certain. It does not occur in an article. */
  nameRu?: StringFilter | null | undefined;
  /** The articles that name it. */
  namedIn?: ArticleListFilter | null | undefined;
  /** All its names: canonical ones, variants, and what one side calls it. */
  names?: NameListFilter | null | undefined;
  /** This does not hold. */
  not?: AgreementWhere | null | undefined;
  /** What a reader should know about how it is identified. */
  note?: StringFilter | null | undefined;
  /** The assertions whose object it is. */
  objectOf?: AssertionListFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<AgreementWhere> | null | undefined;
  /** Its parties. The sources do not agree on them for every agreement: look at the assertions. */
  parties?: AssertedActorListFilter | null | undefined;
  /** The agreements that it probably includes. */
  probablyIncludes?: AgreementListFilter | null | undefined;
  /** The statements that report what it provides. */
  provisions?: StatementListFilter | null | undefined;
  /** When it entered this graph. */
  recordedAt?: DateTimeFilter | null | undefined;
  /** What it stands in relation to, as subject or object of assertions, each relation with its evidence. Of all types, or of some (types:); whatever way it goes, or OUT from it, IN to it, or UNDIRECTED where it means the same from both ends (direction:); with anything, or with the entity of an id (with:). In the order of their types. */
  relations?: RelationListFilter | null | undefined;
  /** Who signed it. */
  signatories?: AssertedActorListFilter | null | undefined;
  /** When it was signed, as EDTF. */
  signed?: DateFilter | null | undefined;
  /** Whether the date of signing is only about right. */
  signedApproximate?: BooleanFilter | null | undefined;
  /** What the date of signing rests on. */
  signedBasis?: StringFilter | null | undefined;
  /** The first day on which it can have been signed. */
  signedFrom?: LocalDateFilter | null | undefined;
  /** Where the date of signing is known from. */
  signedKnownFrom?: KnownFromFilter | null | undefined;
  /** How exact the date of signing is. */
  signedPrecision?: DatePrecisionFilter | null | undefined;
  /** The last day on which it can have been signed. */
  signedTo?: LocalDateFilter | null | undefined;
  /** The assertions whose subject it is. */
  subjectOf?: AssertionListFilter | null | undefined;
  /** Every form in which it is written, with the places. */
  surfaceForms?: SurfaceFormListFilter | null | undefined;
};

/** Conditions on what is related: all of them hold. */
export type ArticleListFilter = {
  /** How many there are. */
  count?: CountFilter | null | undefined;
  /** All are like this; also where there are none. */
  every?: ArticleWhere | null | undefined;
  /** None is like this. */
  none?: ArticleWhere | null | undefined;
  /** Exactly one is like this. */
  single?: ArticleWhere | null | undefined;
  /** At least one is like this. */
  some?: ArticleWhere | null | undefined;
};

/** Which articles: all conditions hold. */
export type ArticleWhere = {
  /** All of these hold. */
  and?: Array<ArticleWhere> | null | undefined;
  /** The assertions that it proves with its words. */
  assertions?: AssertionListFilter | null | undefined;
  /** Where the article's body ends; what follows belongs to other articles. */
  bodyEnd?: IntFilter | null | undefined;
  /** The source that the page itself credits. */
  creditedSource?: PublisherWhere | null | undefined;
  /** Its accounts of events. */
  eventAccounts?: EventAccountListFilter | null | undefined;
  /** The figures that it gives. */
  figures?: FigureListFilter | null | undefined;
  /** The name of the text file that was annotated. */
  file?: StringFilter | null | undefined;
  /** The readable id, unique in the graph, such as person:putin. */
  id?: IdFilter | null | undefined;
  /** The entities that it does not name, but that an event, a figure or a relation in it involves. */
  implies?: NamedListFilter | null | undefined;
  /** The language of the text. */
  language?: LanguageFilter | null | undefined;
  /** Found by a search for this: it has all of its words, in any form and spelling; where nothing in the graph has them, words with one wrong letter count, too. */
  matches?: string | null | undefined;
  /** The entities that it names. */
  names?: NamedListFilter | null | undefined;
  /** This does not hold. */
  not?: ArticleWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<ArticleWhere> | null | undefined;
  /** When it was published, as EDTF. */
  published?: DateFilter | null | undefined;
  /** Whether the date of publication is only about right. */
  publishedApproximate?: BooleanFilter | null | undefined;
  /** What the date of publication rests on. */
  publishedBasis?: StringFilter | null | undefined;
  /** The first day on which it can have been published. */
  publishedFrom?: LocalDateFilter | null | undefined;
  /** Where the date of publication is known from. */
  publishedKnownFrom?: KnownFromFilter | null | undefined;
  /** How exact the date of publication is. */
  publishedPrecision?: DatePrecisionFilter | null | undefined;
  /** The last day on which it can have been published. */
  publishedTo?: LocalDateFilter | null | undefined;
  /** Who put the page out; null where unknown. A guess is never the publisher. */
  publisher?: PublisherWhere | null | undefined;
  /** What the publisher is known from, or why there is none. */
  publisherBasis?: StringFilter | null | undefined;
  /** A guess at the publisher, where none is known. */
  publisherGuess?: PublisherWhere | null | undefined;
  /** What the guess of a publisher rests on. */
  publisherGuessBasis?: StringFilter | null | undefined;
  /** How sure the guess of a publisher is. */
  publisherGuessConfidence?: ConfidenceFilter | null | undefined;
  /** Where the publisher is known from. */
  publisherKnownFrom?: KnownFromFilter | null | undefined;
  /** When it entered this graph. */
  recordedAt?: DateTimeFilter | null | undefined;
  /** What it stands in relation to, as subject or object of assertions, each relation with its evidence. Of all types, or of some (types:); whatever way it goes, or OUT from it, IN to it, or UNDIRECTED where it means the same from both ends (direction:); with anything, or with the entity of an id (with:). In the order of their types. */
  relations?: RelationListFilter | null | undefined;
  /** The SHA-256 of the text file, in hexadecimal: proof that offsets fit it. */
  sha256?: StringFilter | null | undefined;
  /** The statements that it reports. */
  statements?: StatementListFilter | null | undefined;
  /** Every form in which it writes an entity. */
  surfaceForms?: SurfaceFormListFilter | null | undefined;
  /** The length of the text in UTF-16 code units. */
  textLength?: IntFilter | null | undefined;
  /** The title as printed; null where the text has none. */
  title?: StringFilter | null | undefined;
  /** A title for display where the text has none. */
  titleSuggested?: StringFilter | null | undefined;
  /** The news agency that the text cites. */
  wire?: PublisherWhere | null | undefined;
};

/** Conditions on what is related: all of them hold. */
export type AssertedActorListFilter = {
  /** How many there are. */
  count?: CountFilter | null | undefined;
  /** All are like this; also where there are none. */
  every?: AssertedActorWhere | null | undefined;
  /** None is like this. */
  none?: AssertedActorWhere | null | undefined;
  /** Exactly one is like this. */
  single?: AssertedActorWhere | null | undefined;
  /** At least one is like this. */
  some?: AssertedActorWhere | null | undefined;
};

/** Which relations: all conditions hold. */
export type AssertedActorWhere = {
  /** All of these hold. */
  and?: Array<AssertedActorWhere> | null | undefined;
  /** Conditions on the relation itself. */
  edge?: AssertedWhere | null | undefined;
  /** Conditions on what is related. */
  node?: ActorWhere | null | undefined;
  /** This does not hold. */
  not?: AssertedActorWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<AssertedActorWhere> | null | undefined;
};

/** Conditions on what is related: all of them hold. */
export type AssertedAgreementListFilter = {
  /** How many there are. */
  count?: CountFilter | null | undefined;
  /** All are like this; also where there are none. */
  every?: AssertedAgreementWhere | null | undefined;
  /** None is like this. */
  none?: AssertedAgreementWhere | null | undefined;
  /** Exactly one is like this. */
  single?: AssertedAgreementWhere | null | undefined;
  /** At least one is like this. */
  some?: AssertedAgreementWhere | null | undefined;
};

/** Which relations: all conditions hold. */
export type AssertedAgreementWhere = {
  /** All of these hold. */
  and?: Array<AssertedAgreementWhere> | null | undefined;
  /** Conditions on the relation itself. */
  edge?: AssertedWhere | null | undefined;
  /** Conditions on what is related. */
  node?: AgreementWhere | null | undefined;
  /** This does not hold. */
  not?: AssertedAgreementWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<AssertedAgreementWhere> | null | undefined;
};

/** Which relations: all conditions hold. */
export type AssertedEntityWhere = {
  /** All of these hold. */
  and?: Array<AssertedEntityWhere> | null | undefined;
  /** Conditions on the relation itself. */
  edge?: AssertedWhere | null | undefined;
  /** Conditions on what is related. */
  node?: EntityWhere | null | undefined;
  /** This does not hold. */
  not?: AssertedEntityWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<AssertedEntityWhere> | null | undefined;
};

/** Conditions on what is related: all of them hold. */
export type AssertedPersonListFilter = {
  /** How many there are. */
  count?: CountFilter | null | undefined;
  /** All are like this; also where there are none. */
  every?: AssertedPersonWhere | null | undefined;
  /** None is like this. */
  none?: AssertedPersonWhere | null | undefined;
  /** Exactly one is like this. */
  single?: AssertedPersonWhere | null | undefined;
  /** At least one is like this. */
  some?: AssertedPersonWhere | null | undefined;
};

/** Which relations: all conditions hold. */
export type AssertedPersonWhere = {
  /** All of these hold. */
  and?: Array<AssertedPersonWhere> | null | undefined;
  /** Conditions on the relation itself. */
  edge?: AssertedWhere | null | undefined;
  /** Conditions on what is related. */
  node?: PersonWhere | null | undefined;
  /** This does not hold. */
  not?: AssertedPersonWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<AssertedPersonWhere> | null | undefined;
};

/** Conditions on what is related: all of them hold. */
export type AssertedPlaceListFilter = {
  /** How many there are. */
  count?: CountFilter | null | undefined;
  /** All are like this; also where there are none. */
  every?: AssertedPlaceWhere | null | undefined;
  /** None is like this. */
  none?: AssertedPlaceWhere | null | undefined;
  /** Exactly one is like this. */
  single?: AssertedPlaceWhere | null | undefined;
  /** At least one is like this. */
  some?: AssertedPlaceWhere | null | undefined;
};

/** Which relations: all conditions hold. */
export type AssertedPlaceWhere = {
  /** All of these hold. */
  and?: Array<AssertedPlaceWhere> | null | undefined;
  /** Conditions on the relation itself. */
  edge?: AssertedWhere | null | undefined;
  /** Conditions on what is related. */
  node?: PlaceWhere | null | undefined;
  /** This does not hold. */
  not?: AssertedPlaceWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<AssertedPlaceWhere> | null | undefined;
};

/** Which edges: all conditions hold. */
export type AssertedWhere = {
  /** All of these hold. */
  and?: Array<AssertedWhere> | null | undefined;
  /** In how many articles. */
  articleCount?: IntFilter | null | undefined;
  /** How many assertions say so. */
  assertionCount?: IntFilter | null | undefined;
  /** The assertions that say so, each with its words, its article and, where a speaker claims it, that speaker. */
  evidence?: AssertionListFilter | null | undefined;
  /** The first day on which it can have happened, by the assertions that have a date. */
  firstHappened?: LocalDateFilter | null | undefined;
  /** The first day on which an article that says so can have been published. */
  firstPublished?: LocalDateFilter | null | undefined;
  /** When the first assertion that says so entered this graph. */
  firstRecorded?: DateTimeFilter | null | undefined;
  /** The first day on which a speaker can have said so. */
  firstSaid?: LocalDateFilter | null | undefined;
  /** The last day on which it can have happened. */
  lastHappened?: LocalDateFilter | null | undefined;
  /** The last day on which an article that says so can have been published. */
  lastPublished?: LocalDateFilter | null | undefined;
  /** When the last assertion that says so entered this graph. */
  lastRecorded?: DateTimeFilter | null | undefined;
  /** The last day on which a speaker can have said so. */
  lastSaid?: LocalDateFilter | null | undefined;
  /** This does not hold. */
  not?: AssertedWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<AssertedWhere> | null | undefined;
  /** From how many independent sources: articles that have it from the same agency, credited source or publisher count once. */
  sourceCount?: IntFilter | null | undefined;
};

/** Conditions on what is related: all of them hold. */
export type AssertionListFilter = {
  /** How many there are. */
  count?: CountFilter | null | undefined;
  /** All are like this; also where there are none. */
  every?: AssertionWhere | null | undefined;
  /** None is like this. */
  none?: AssertionWhere | null | undefined;
  /** Exactly one is like this. */
  single?: AssertionWhere | null | undefined;
  /** At least one is like this. */
  some?: AssertionWhere | null | undefined;
};

/** Which assertions: all conditions hold. */
export type AssertionWhere = {
  /** All of these hold. */
  and?: Array<AssertionWhere> | null | undefined;
  /** The article. */
  article?: ArticleWhere | null | undefined;
  /** How certain the annotation is, where it is not. */
  certainty?: StringFilter | null | undefined;
  /** Tells of an earlier state than these; no contradiction. */
  changedLaterBy?: LinkedClaimListFilter | null | undefined;
  /** Tells of a later state than these; no contradiction. */
  changesOverTime?: LinkedClaimListFilter | null | undefined;
  /** The speaker who claims it; null is the narrator. */
  claimedBy?: ActorWhere | null | undefined;
  /** Contradicts these. Both sides are kept. */
  contradicts?: LinkedClaimListFilter | null | undefined;
  /** When it happened, as EDTF. */
  date?: DateFilter | null | undefined;
  /** Whether the date is only about right. */
  dateApproximate?: BooleanFilter | null | undefined;
  /** What the date rests on. */
  dateBasis?: StringFilter | null | undefined;
  /** The first day that the date allows. */
  dateFrom?: LocalDateFilter | null | undefined;
  /** Where the date is known from. */
  dateKnownFrom?: KnownFromFilter | null | undefined;
  /** How exact the date is. */
  datePrecision?: DatePrecisionFilter | null | undefined;
  /** The last day that the date allows. */
  dateTo?: LocalDateFilter | null | undefined;
  /** How the distance is meant. */
  distanceComparator?: ComparatorFilter | null | undefined;
  /** The distance in kilometres. */
  distanceKm?: FloatFilter | null | undefined;
  /** Where they end (exclusive). */
  end?: IntFilter | null | undefined;
  /** The event in which it happened. */
  event?: EventWhere | null | undefined;
  /** The part of the object for which alone it holds. */
  extent?: ExtentFilter | null | undefined;
  /** The part, in the words of the article. */
  extentAr?: StringFilter | null | undefined;
  /** The figure that belongs to it. */
  figure?: FigureWhere | null | undefined;
  /** Is taken up by these. */
  followedUpBy?: LinkedClaimListFilter | null | undefined;
  /** Takes up what these began. */
  followsUp?: LinkedClaimListFilter | null | undefined;
  /** The readable id, unique in the graph, such as person:putin. */
  id?: IdFilter | null | undefined;
  /** Found by a search for this: it has all of its words, in any form and spelling; where nothing in the graph has them, words with one wrong letter count, too. */
  matches?: string | null | undefined;
  /** How it is meant: provided_for, agreed. */
  modality?: StringFilter | null | undefined;
  /** Whether it holds both ways. */
  mutual?: BooleanFilter | null | undefined;
  /** This does not hold. */
  not?: AssertionWhere | null | undefined;
  /** What a reader should know about it. */
  note?: StringFilter | null | undefined;
  /** Whom or what; for AGREES_WITH it is a statement. */
  object?: EntityWhere | null | undefined;
  /** The word that stands for the object, where it is another name. */
  objectSurface?: StringFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<AssertionWhere> | null | undefined;
  /** What a dispute is over. */
  over?: NamedWhere | null | undefined;
  /** How the number of positions is meant. */
  positionComparator?: ComparatorFilter | null | undefined;
  /** How many positions were taken. */
  positionCount?: IntFilter | null | undefined;
  /** The title of the post, in English. */
  postTitle?: StringFilter | null | undefined;
  /** The title of the post as the article has it. */
  postTitleAr?: StringFilter | null | undefined;
  /** The words, byte for byte. */
  quote?: StringFilter | null | undefined;
  /** When it entered this graph. */
  recordedAt?: DateTimeFilter | null | undefined;
  /** Is said more exactly by these. */
  refinedBy?: LinkedClaimListFilter | null | undefined;
  /** Says more exactly what these say. */
  refines?: LinkedClaimListFilter | null | undefined;
  /** What it stands in relation to, as subject or object of assertions, each relation with its evidence. Of all types, or of some (types:); whatever way it goes, or OUT from it, IN to it, or UNDIRECTED where it means the same from both ends (direction:); with anything, or with the entity of an id (with:). In the order of their types. */
  relations?: RelationListFilter | null | undefined;
  /** Tells the same as these. */
  sameAs?: LinkedClaimListFilter | null | undefined;
  /** How far it had come: begun. */
  stage?: StringFilter | null | undefined;
  /** Where they start, in UTF-16 code units from the start of the article's text. */
  start?: IntFilter | null | undefined;
  /** The statement of the claimant in which the words stand. */
  statement?: StatementWhere | null | undefined;
  /** Who or what. */
  subject?: NamedWhere | null | undefined;
  /** The word that stands for the subject, where it is another name. */
  subjectSurface?: StringFilter | null | undefined;
  /** Is given in short by these. */
  summarisedBy?: LinkedClaimListFilter | null | undefined;
  /** Gives these in short. */
  summarises?: LinkedClaimListFilter | null | undefined;
  /** The local time. */
  time?: StringFilter | null | undefined;
  /** The topic, in English. */
  topic?: StringFilter | null | undefined;
  /** The topic in the words of the article. */
  topicAr?: StringFilter | null | undefined;
  /** The relation. */
  type?: RelationTypeFilter | null | undefined;
  /** The agreement or document that says so. */
  under?: NamedWhere | null | undefined;
  /** The whole of which the object is recognised as a part. */
  whole?: CountryWhere | null | undefined;
};

/** Conditions on a value of type Boolean: all of them hold. */
export type BooleanFilter = {
  /** Equal to this; null finds nodes without a value. */
  eq?: boolean | null | undefined;
  /** Equal to one of these. */
  in?: Array<boolean> | null | undefined;
};

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

/** Which claims: all conditions hold. */
export type ClaimWhere = {
  /** All of these hold. */
  and?: Array<ClaimWhere> | null | undefined;
  /** The article. */
  article?: ArticleWhere | null | undefined;
  /** Tells of an earlier state than these; no contradiction. */
  changedLaterBy?: LinkedClaimListFilter | null | undefined;
  /** Tells of a later state than these; no contradiction. */
  changesOverTime?: LinkedClaimListFilter | null | undefined;
  /** Contradicts these. Both sides are kept. */
  contradicts?: LinkedClaimListFilter | null | undefined;
  /** Where they end (exclusive). */
  end?: IntFilter | null | undefined;
  /** Is taken up by these. */
  followedUpBy?: LinkedClaimListFilter | null | undefined;
  /** Takes up what these began. */
  followsUp?: LinkedClaimListFilter | null | undefined;
  /** The readable id, unique in the graph, such as person:putin. */
  id?: IdFilter | null | undefined;
  /** Found by a search for this: it has all of its words, in any form and spelling; where nothing in the graph has them, words with one wrong letter count, too. */
  matches?: string | null | undefined;
  /** This does not hold. */
  not?: ClaimWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<ClaimWhere> | null | undefined;
  /** The words, byte for byte. */
  quote?: StringFilter | null | undefined;
  /** When it entered this graph. */
  recordedAt?: DateTimeFilter | null | undefined;
  /** Is said more exactly by these. */
  refinedBy?: LinkedClaimListFilter | null | undefined;
  /** Says more exactly what these say. */
  refines?: LinkedClaimListFilter | null | undefined;
  /** What it stands in relation to, as subject or object of assertions, each relation with its evidence. Of all types, or of some (types:); whatever way it goes, or OUT from it, IN to it, or UNDIRECTED where it means the same from both ends (direction:); with anything, or with the entity of an id (with:). In the order of their types. */
  relations?: RelationListFilter | null | undefined;
  /** Tells the same as these. */
  sameAs?: LinkedClaimListFilter | null | undefined;
  /** Where they start, in UTF-16 code units from the start of the article's text. */
  start?: IntFilter | null | undefined;
  /** Is given in short by these. */
  summarisedBy?: LinkedClaimListFilter | null | undefined;
  /** Gives these in short. */
  summarises?: LinkedClaimListFilter | null | undefined;
  /** Of one of these types. */
  typename?: Array<Typename> | null | undefined;
};

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

/** Conditions on a value of type Comparator: all of them hold. */
export type ComparatorFilter = {
  /** Equal to this; null finds nodes without a value. */
  eq?: Comparator | null | undefined;
  /** Equal to one of these. */
  in?: Array<Comparator> | null | undefined;
};

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

/** Conditions on a value of type Confidence: all of them hold. */
export type ConfidenceFilter = {
  /** Equal to this; null finds nodes without a value. */
  eq?: Confidence | null | undefined;
  /** Equal to one of these. */
  in?: Array<Confidence> | null | undefined;
};

/** Conditions on a number of nodes: all of them hold. */
export type CountFilter = {
  /** Exactly as many. */
  eq?: number | null | undefined;
  /** More. */
  gt?: number | null | undefined;
  /** As many or more. */
  gte?: number | null | undefined;
  /** One of these numbers. */
  in?: Array<number> | null | undefined;
  /** Fewer. */
  lt?: number | null | undefined;
  /** As many or fewer. */
  lte?: number | null | undefined;
};

/** Conditions on what is related: all of them hold. */
export type CountryListFilter = {
  /** How many there are. */
  count?: CountFilter | null | undefined;
  /** All are like this; also where there are none. */
  every?: CountryWhere | null | undefined;
  /** None is like this. */
  none?: CountryWhere | null | undefined;
  /** Exactly one is like this. */
  single?: CountryWhere | null | undefined;
  /** At least one is like this. */
  some?: CountryWhere | null | undefined;
};

/** Which countries: all conditions hold. */
export type CountryWhere = {
  /** Those with whom it agreed on something. */
  agreedWith?: AssertedActorListFilter | null | undefined;
  /** All of these hold. */
  and?: Array<CountryWhere> | null | undefined;
  /** The assertions that it claims: its claims, not facts. */
  claims?: AssertionListFilter | null | undefined;
  /** The places that it is said to control, in whole or, where an assertion has an extent, in that part. */
  controls?: AssertedPlaceListFilter | null | undefined;
  /** The places where its forces are, or are to be, deployed. */
  deployedIn?: AssertedPlaceListFilter | null | undefined;
  /** The statements that are about it. */
  discussedIn?: StatementListFilter | null | undefined;
  /** Those with whom it is in dispute. */
  disputesWith?: AssertedActorListFilter | null | undefined;
  /** The figures that it gave. */
  figures?: FigureListFilter | null | undefined;
  /** The readable id, unique in the graph, such as person:putin. */
  id?: IdFilter | null | undefined;
  /** The articles that do not name it, but tell of an event, a figure or a relation that involves it. */
  impliedIn?: ArticleListFilter | null | undefined;
  /** Those with whom it is in contact. */
  inContactWith?: AssertedActorListFilter | null | undefined;
  /** The agreements that it issued together with others. */
  issued?: AssertedAgreementListFilter | null | undefined;
  /** What speakers and narrators call it, where the choice of words is theirs. */
  labels?: LabelListFilter | null | undefined;
  /** Found by a search for this: it has all of its words, in any form and spelling; where nothing in the graph has them, words with one wrong letter count, too. */
  matches?: string | null | undefined;
  /** The agreements that it mediated. */
  mediated?: AssertedAgreementListFilter | null | undefined;
  /** The statements that mention it. */
  mentionedIn?: StatementListFilter | null | undefined;
  /** The neutral name: in English, or in the language asked for. In a language in which it has none it is the English one. */
  name?: StringFilter | null | undefined;
  /** The neutral Arabic name. It need not occur in an article. */
  nameAr?: StringFilter | null | undefined;
  /** The Russian name, where it is certain. It does not occur in an article. */
  nameRu?: StringFilter | null | undefined;
  /** The articles that name it. */
  namedIn?: ArticleListFilter | null | undefined;
  /** All its names: canonical ones, variants, and what one side calls it. */
  names?: NameListFilter | null | undefined;
  /** Those with whom it negotiated. */
  negotiatedWith?: AssertedActorListFilter | null | undefined;
  /** This does not hold. */
  not?: CountryWhere | null | undefined;
  /** What a reader should know about how it is identified. */
  note?: StringFilter | null | undefined;
  /** The assertions whose object it is. */
  objectOf?: AssertionListFilter | null | undefined;
  /** Who holds a post for it. */
  officials?: AssertedPersonListFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<CountryWhere> | null | undefined;
  /** The ministries, forces and administrations that belong to it. */
  organizations?: OrganizationListFilter | null | undefined;
  /** The accounts of events in which it takes part. */
  participatedIn?: EventAccountListFilter | null | undefined;
  /** The agreements to which it is a party. */
  partyTo?: AssertedAgreementListFilter | null | undefined;
  /** When it entered this graph. */
  recordedAt?: DateTimeFilter | null | undefined;
  /** What it stands in relation to, as subject or object of assertions, each relation with its evidence. Of all types, or of some (types:); whatever way it goes, or OUT from it, IN to it, or UNDIRECTED where it means the same from both ends (direction:); with anything, or with the entity of an id (with:). In the order of their types. */
  relations?: RelationListFilter | null | undefined;
  /** The agreements that it signed. */
  signed?: AssertedAgreementListFilter | null | undefined;
  /** What it said. */
  statements?: StatementListFilter | null | undefined;
  /** What others said on its behalf. */
  statementsOnBehalf?: StatementListFilter | null | undefined;
  /** The assertions whose subject it is. */
  subjectOf?: AssertionListFilter | null | undefined;
  /** Every form in which it is written, with the places. */
  surfaceForms?: SurfaceFormListFilter | null | undefined;
  /** Its probable identifier in Wikidata. */
  wikidata?: StringFilter | null | undefined;
};

/** Conditions on a date as it is known: all of them hold. A period is a day, a month, a year or an interval: 2020-11-09, 2020-11, 2020, 2020-11-01/2020-11-15. */
export type DateFilter = {
  /** Whether it is only about right. */
  approximate?: boolean | null | undefined;
  /** It can have been in this period: a month may have been on each of its days. */
  during?: string | null | undefined;
  /** Written exactly so, as EDTF; null finds nodes without the date. */
  eq?: string | null | undefined;
  /** Written exactly as one of these. */
  in?: Array<string> | null | undefined;
  /** It was in this period for certain, from its first day to its last; never a date that is only about right. */
  within?: string | null | undefined;
};

/** How exact the ends of a date are. A date whose ends differ is some day between them. */
export type DatePrecision =
  /** Day. */
  | 'DAY'
  /** Month. */
  | 'MONTH'
  /** Year. */
  | 'YEAR';

/** Conditions on a value of type DatePrecision: all of them hold. */
export type DatePrecisionFilter = {
  /** Equal to this; null finds nodes without a value. */
  eq?: DatePrecision | null | undefined;
  /** Equal to one of these. */
  in?: Array<DatePrecision> | null | undefined;
};

/** Conditions on a value of type DateTime: all of them hold. */
export type DateTimeFilter = {
  /** Equal to this; null finds nodes without a value. */
  eq?: string | null | undefined;
  /** Greater or later than this. */
  gt?: string | null | undefined;
  /** This, or greater or later. */
  gte?: string | null | undefined;
  /** Equal to one of these. */
  in?: Array<string> | null | undefined;
  /** Less or earlier than this. */
  lt?: string | null | undefined;
  /** This, or less or earlier. */
  lte?: string | null | undefined;
};

/** Which entities: all conditions hold. */
export type EntityWhere = {
  /** All of these hold. */
  and?: Array<EntityWhere> | null | undefined;
  /** The readable id, unique in the graph, such as person:putin. */
  id?: IdFilter | null | undefined;
  /** Found by a search for this: it has all of its words, in any form and spelling; where nothing in the graph has them, words with one wrong letter count, too. */
  matches?: string | null | undefined;
  /** This does not hold. */
  not?: EntityWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<EntityWhere> | null | undefined;
  /** When it entered this graph. */
  recordedAt?: DateTimeFilter | null | undefined;
  /** What it stands in relation to, as subject or object of assertions, each relation with its evidence. Of all types, or of some (types:); whatever way it goes, or OUT from it, IN to it, or UNDIRECTED where it means the same from both ends (direction:); with anything, or with the entity of an id (with:). In the order of their types. */
  relations?: RelationListFilter | null | undefined;
  /** Of one of these types. */
  typename?: Array<Typename> | null | undefined;
};

/** Conditions on what is related: all of them hold. */
export type EventAccountListFilter = {
  /** How many there are. */
  count?: CountFilter | null | undefined;
  /** All are like this; also where there are none. */
  every?: EventAccountWhere | null | undefined;
  /** None is like this. */
  none?: EventAccountWhere | null | undefined;
  /** Exactly one is like this. */
  single?: EventAccountWhere | null | undefined;
  /** At least one is like this. */
  some?: EventAccountWhere | null | undefined;
};

/** Which eventAccounts: all conditions hold. */
export type EventAccountWhere = {
  /** All of these hold. */
  and?: Array<EventAccountWhere> | null | undefined;
  /** The article whose account it is. */
  article?: ArticleWhere | null | undefined;
  /** When it ended by this article, as EDTF. */
  end?: DateFilter | null | undefined;
  /** Whether the end is only about right. */
  endApproximate?: BooleanFilter | null | undefined;
  /** What the end rests on. */
  endBasis?: StringFilter | null | undefined;
  /** The first day on which it can have ended. */
  endFrom?: LocalDateFilter | null | undefined;
  /** Where the end is known from. */
  endKnownFrom?: KnownFromFilter | null | undefined;
  /** How exact the end is. */
  endPrecision?: DatePrecisionFilter | null | undefined;
  /** The local time of the end. */
  endTime?: StringFilter | null | undefined;
  /** The last day on which it can have ended. */
  endTo?: LocalDateFilter | null | undefined;
  /** The event. */
  event?: EventWhere | null | undefined;
  /** The readable id, unique in the graph, such as person:putin. */
  id?: IdFilter | null | undefined;
  /** What this article calls it, in English. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: EventAccountWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<EventAccountWhere> | null | undefined;
  /** Who took part. */
  participants?: NamedListFilter | null | undefined;
  /** Where it happened. */
  place?: PlaceWhere | null | undefined;
  /** When it entered this graph. */
  recordedAt?: DateTimeFilter | null | undefined;
  /** What it stands in relation to, as subject or object of assertions, each relation with its evidence. Of all types, or of some (types:); whatever way it goes, or OUT from it, IN to it, or UNDIRECTED where it means the same from both ends (direction:); with anything, or with the entity of an id (with:). In the order of their types. */
  relations?: RelationListFilter | null | undefined;
  /** When it began by this article, as EDTF. */
  start?: DateFilter | null | undefined;
  /** Whether the start is only about right. */
  startApproximate?: BooleanFilter | null | undefined;
  /** What the start rests on, or why there is none. */
  startBasis?: StringFilter | null | undefined;
  /** The first day on which it can have begun. */
  startFrom?: LocalDateFilter | null | undefined;
  /** Where the start is known from. */
  startKnownFrom?: KnownFromFilter | null | undefined;
  /** The part of the day, such as morning. */
  startPartOfDay?: StringFilter | null | undefined;
  /** How exact the start is. */
  startPrecision?: DatePrecisionFilter | null | undefined;
  /** The local time of the start. */
  startTime?: StringFilter | null | undefined;
  /** The last day on which it can have begun. */
  startTo?: LocalDateFilter | null | undefined;
};

/** Which events: all conditions hold. */
export type EventWhere = {
  /** What each article says of its dates, place and participants. */
  accounts?: EventAccountListFilter | null | undefined;
  /** All of these hold. */
  and?: Array<EventWhere> | null | undefined;
  /** The speaker who claims that it happened, where no narrator says so. */
  claimedBy?: ActorWhere | null | undefined;
  /** The statements that are about it. */
  discussedIn?: StatementListFilter | null | undefined;
  /** The document or agreement that came out of it or records it. */
  documentedBy?: NamedWhere | null | undefined;
  /** When it ended, as EDTF. */
  end?: DateFilter | null | undefined;
  /** Whether the end is only about right. */
  endApproximate?: BooleanFilter | null | undefined;
  /** What the end rests on. */
  endBasis?: StringFilter | null | undefined;
  /** The first day on which it can have ended. */
  endFrom?: LocalDateFilter | null | undefined;
  /** Where the end is known from. */
  endKnownFrom?: KnownFromFilter | null | undefined;
  /** How exact the end is. */
  endPrecision?: DatePrecisionFilter | null | undefined;
  /** The local time of the end, such as 13:00. */
  endTime?: StringFilter | null | undefined;
  /** The last day on which it can have ended. */
  endTo?: LocalDateFilter | null | undefined;
  /** The readable id, unique in the graph, such as person:putin. */
  id?: IdFilter | null | undefined;
  /** The articles that do not name it, but tell of an event, a figure or a relation that involves it. */
  impliedIn?: ArticleListFilter | null | undefined;
  /** What speakers and narrators call it, where the choice of words is theirs. */
  labels?: LabelListFilter | null | undefined;
  /** Found by a search for this: it has all of its words, in any form and spelling; where nothing in the graph has them, words with one wrong letter count, too. */
  matches?: string | null | undefined;
  /** The statements that mention it. */
  mentionedIn?: StatementListFilter | null | undefined;
  /** The neutral name: in English, or in the language asked for. In a language in which it has none it is the English one. */
  name?: StringFilter | null | undefined;
  /** The neutral Arabic name. It need not occur in an article. */
  nameAr?: StringFilter | null | undefined;
  /** The Russian name, where it is certain. It does not occur in an article. */
  nameRu?: StringFilter | null | undefined;
  /** The articles that name it. */
  namedIn?: ArticleListFilter | null | undefined;
  /** All its names: canonical ones, variants, and what one side calls it. */
  names?: NameListFilter | null | undefined;
  /** This does not hold. */
  not?: EventWhere | null | undefined;
  /** What a reader should know about how it is identified. */
  note?: StringFilter | null | undefined;
  /** The assertions whose object it is. */
  objectOf?: AssertionListFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<EventWhere> | null | undefined;
  /** When it entered this graph. */
  recordedAt?: DateTimeFilter | null | undefined;
  /** What it stands in relation to, as subject or object of assertions, each relation with its evidence. Of all types, or of some (types:); whatever way it goes, or OUT from it, IN to it, or UNDIRECTED where it means the same from both ends (direction:); with anything, or with the entity of an id (with:). In the order of their types. */
  relations?: RelationListFilter | null | undefined;
  /** When it began, as EDTF: 2020-11-09, 2020-11, 2020-11-02/2020-11-08 (some day within), 2020-11-13~ (about). */
  start?: DateFilter | null | undefined;
  /** Whether the start is only about right. */
  startApproximate?: BooleanFilter | null | undefined;
  /** What the start rests on. */
  startBasis?: StringFilter | null | undefined;
  /** The first day on which it can have begun. */
  startFrom?: LocalDateFilter | null | undefined;
  /** Where the start is known from. */
  startKnownFrom?: KnownFromFilter | null | undefined;
  /** How exact the start is. */
  startPrecision?: DatePrecisionFilter | null | undefined;
  /** The local time of the start, such as 13:00. */
  startTime?: StringFilter | null | undefined;
  /** The last day on which it can have begun. */
  startTo?: LocalDateFilter | null | undefined;
  /** The assertions whose subject it is. */
  subjectOf?: AssertionListFilter | null | undefined;
  /** Every form in which it is written, with the places. */
  surfaceForms?: SurfaceFormListFilter | null | undefined;
};

/** Which evidence counts: assertions of which all of this holds. A relation is followed where enough of them are left. */
export type EvidenceFilter = {
  /** Only where one of these claims it. */
  claimants?: Array<string | number> | null | undefined;
  /** Only from statements in quotation marks. */
  directQuotes?: boolean | null | undefined;
  /** Only what can have happened in this period, by the date of the assertion itself. */
  happened?: string | null | undefined;
  /** From at least so many independent articles: those that have it from the same agency, credited source or publisher count once. 1 where it is not given. */
  minArticles?: number | null | undefined;
  /** Not where one of these claims it. */
  notClaimants?: Array<string | number> | null | undefined;
  /** Not in articles of these publishers. */
  notPublishers?: Array<string | number> | null | undefined;
  /** Only in articles that can have been published in this period. */
  published?: string | null | undefined;
  /** Only in articles of these publishers. */
  publishers?: Array<string | number> | null | undefined;
  /** Only from statements that can have been made in this period: a day, a month, a year or an interval, such as 2020-11-01/2020-11-15. */
  said?: string | null | undefined;
  /** And with all of this. */
  where?: AssertionWhere | null | undefined;
};

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

/** Conditions on a value of type Extent: all of them hold. */
export type ExtentFilter = {
  /** Equal to this; null finds nodes without a value. */
  eq?: Extent | null | undefined;
  /** Equal to one of these. */
  in?: Array<Extent> | null | undefined;
};

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

/** Conditions on what is related: all of them hold. */
export type FigureListFilter = {
  /** How many there are. */
  count?: CountFilter | null | undefined;
  /** All are like this; also where there are none. */
  every?: FigureWhere | null | undefined;
  /** None is like this. */
  none?: FigureWhere | null | undefined;
  /** Exactly one is like this. */
  single?: FigureWhere | null | undefined;
  /** At least one is like this. */
  some?: FigureWhere | null | undefined;
};

/** Which figures: all conditions hold. */
export type FigureWhere = {
  /** All of these hold. */
  and?: Array<FigureWhere> | null | undefined;
  /** The article. */
  article?: ArticleWhere | null | undefined;
  /** The day for which it holds, as EDTF. */
  asOf?: DateFilter | null | undefined;
  /** Whether the date is only about right. */
  asOfApproximate?: BooleanFilter | null | undefined;
  /** What the date rests on. */
  asOfBasis?: StringFilter | null | undefined;
  /** The first day that the date allows. */
  asOfFrom?: LocalDateFilter | null | undefined;
  /** Where the date is known from. */
  asOfKnownFrom?: KnownFromFilter | null | undefined;
  /** How exact the date is. */
  asOfPrecision?: DatePrecisionFilter | null | undefined;
  /** The last day that the date allows. */
  asOfTo?: LocalDateFilter | null | undefined;
  /** How the number is meant. */
  comparator?: ComparatorFilter | null | undefined;
  /** A duration in ISO 8601. */
  duration?: StringFilter | null | undefined;
  /** Where they end (exclusive). */
  end?: IntFilter | null | undefined;
  /** The readable id, unique in the graph, such as person:putin. */
  id?: IdFilter | null | undefined;
  /** Found by a search for this: it has all of its words, in any form and spelling; where nothing in the graph has them, words with one wrong letter count, too. */
  matches?: string | null | undefined;
  /** This does not hold. */
  not?: FigureWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<FigureWhere> | null | undefined;
  /** The order of magnitude, such as 10000 for tens of thousands. */
  orderOfMagnitude?: FloatFilter | null | undefined;
  /** The words, byte for byte. */
  quote?: StringFilter | null | undefined;
  /** When it entered this graph. */
  recordedAt?: DateTimeFilter | null | undefined;
  /** What it stands in relation to, as subject or object of assertions, each relation with its evidence. Of all types, or of some (types:); whatever way it goes, or OUT from it, IN to it, or UNDIRECTED where it means the same from both ends (direction:); with anything, or with the entity of an id (with:). In the order of their types. */
  relations?: RelationListFilter | null | undefined;
  /** The series that it is a point of. */
  series?: SeriesWhere | null | undefined;
  /** Since when it counts, as EDTF. */
  since?: DateFilter | null | undefined;
  /** Whether the beginning is only about right. */
  sinceApproximate?: BooleanFilter | null | undefined;
  /** What the beginning rests on. */
  sinceBasis?: StringFilter | null | undefined;
  /** The first day on which the count can begin. */
  sinceFrom?: LocalDateFilter | null | undefined;
  /** Where the beginning is known from. */
  sinceKnownFrom?: KnownFromFilter | null | undefined;
  /** How exact the beginning is. */
  sincePrecision?: DatePrecisionFilter | null | undefined;
  /** The last day on which the count can begin. */
  sinceTo?: LocalDateFilter | null | undefined;
  /** Who or what gives the number; null is the narrator. */
  source?: NamedWhere | null | undefined;
  /** Where they start, in UTF-16 code units from the start of the article's text. */
  start?: IntFilter | null | undefined;
  /** The statement in which it stands. */
  statement?: StatementWhere | null | undefined;
  /** The figure that counts the whole of which this is a part. */
  subsetOf?: FigureWhere | null | undefined;
  /** What is counted or measured in. */
  unit?: StringFilter | null | undefined;
  /** The number; null where the text gives only an order of magnitude. */
  value?: FloatFilter | null | undefined;
  /** What the number says. */
  what?: StringFilter | null | undefined;
};

/** Conditions on a value of type Float: all of them hold. */
export type FloatFilter = {
  /** Equal to this; null finds nodes without a value. */
  eq?: number | null | undefined;
  /** Greater or later than this. */
  gt?: number | null | undefined;
  /** This, or greater or later. */
  gte?: number | null | undefined;
  /** Equal to one of these. */
  in?: Array<number> | null | undefined;
  /** Less or earlier than this. */
  lt?: number | null | undefined;
  /** This, or less or earlier. */
  lte?: number | null | undefined;
};

/** Conditions on a value of type ID: all of them hold. */
export type IdFilter = {
  /** With this text in it, letter by letter. */
  contains?: string | number | null | undefined;
  /** Ending with this text. */
  endsWith?: string | number | null | undefined;
  /** Equal to this; null finds nodes without a value. */
  eq?: string | number | null | undefined;
  /** Equal to one of these. */
  in?: Array<string | number> | null | undefined;
  /** Beginning with this text. */
  startsWith?: string | number | null | undefined;
};

/** Conditions on what is related: all of them hold. */
export type IdentifiedOrganizationListFilter = {
  /** How many there are. */
  count?: CountFilter | null | undefined;
  /** All are like this; also where there are none. */
  every?: IdentifiedOrganizationWhere | null | undefined;
  /** None is like this. */
  none?: IdentifiedOrganizationWhere | null | undefined;
  /** Exactly one is like this. */
  single?: IdentifiedOrganizationWhere | null | undefined;
  /** At least one is like this. */
  some?: IdentifiedOrganizationWhere | null | undefined;
};

/** Which relations: all conditions hold. */
export type IdentifiedOrganizationWhere = {
  /** All of these hold. */
  and?: Array<IdentifiedOrganizationWhere> | null | undefined;
  /** Conditions on the relation itself. */
  edge?: IdentifiedWhere | null | undefined;
  /** Conditions on what is related. */
  node?: OrganizationWhere | null | undefined;
  /** This does not hold. */
  not?: IdentifiedOrganizationWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<IdentifiedOrganizationWhere> | null | undefined;
};

/** Which edges: all conditions hold. */
export type IdentifiedWhere = {
  /** All of these hold. */
  and?: Array<IdentifiedWhere> | null | undefined;
  /** How sure it is. */
  confidence?: ConfidenceFilter | null | undefined;
  /** This does not hold. */
  not?: IdentifiedWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<IdentifiedWhere> | null | undefined;
  /** What speaks for it. */
  why?: StringFilter | null | undefined;
};

/** Conditions on a value of type Int: all of them hold. */
export type IntFilter = {
  /** Equal to this; null finds nodes without a value. */
  eq?: number | null | undefined;
  /** Greater or later than this. */
  gt?: number | null | undefined;
  /** This, or greater or later. */
  gte?: number | null | undefined;
  /** Equal to one of these. */
  in?: Array<number> | null | undefined;
  /** Less or earlier than this. */
  lt?: number | null | undefined;
  /** This, or less or earlier. */
  lte?: number | null | undefined;
};

/** Where a date or a name is known from; the weakest step decides. */
export type KnownFrom =
  /** Follows from relative words, or from another of the articles. */
  | 'INFERRED'
  /** Rests on knowledge outside the articles. */
  | 'OUTSIDE'
  /** Written in full in the article. */
  | 'TEXT';

/** Conditions on a value of type KnownFrom: all of them hold. */
export type KnownFromFilter = {
  /** Equal to this; null finds nodes without a value. */
  eq?: KnownFrom | null | undefined;
  /** Equal to one of these. */
  in?: Array<KnownFrom> | null | undefined;
};

/** Conditions on what is related: all of them hold. */
export type LabelListFilter = {
  /** How many there are. */
  count?: CountFilter | null | undefined;
  /** All are like this; also where there are none. */
  every?: LabelWhere | null | undefined;
  /** None is like this. */
  none?: LabelWhere | null | undefined;
  /** Exactly one is like this. */
  single?: LabelWhere | null | undefined;
  /** At least one is like this. */
  some?: LabelWhere | null | undefined;
};

/** Which labels: all conditions hold. */
export type LabelWhere = {
  /** All of these hold. */
  and?: Array<LabelWhere> | null | undefined;
  /** The article. */
  article?: ArticleWhere | null | undefined;
  /** The readable id, unique in the graph, such as person:putin. */
  id?: IdFilter | null | undefined;
  /** What they stand for. */
  names?: NamedWhere | null | undefined;
  /** This does not hold. */
  not?: LabelWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<LabelWhere> | null | undefined;
  /** When it entered this graph. */
  recordedAt?: DateTimeFilter | null | undefined;
  /** What it stands in relation to, as subject or object of assertions, each relation with its evidence. Of all types, or of some (types:); whatever way it goes, or OUT from it, IN to it, or UNDIRECTED where it means the same from both ends (direction:); with anything, or with the entity of an id (with:). In the order of their types. */
  relations?: RelationListFilter | null | undefined;
  /** The words, as the article has them. */
  text?: StringFilter | null | undefined;
  /** The speaker whose choice of words it is; null is the narrator. */
  usedBy?: ActorWhere | null | undefined;
};

/** The language of a text or a name. */
export type Language =
  /** Arabic. */
  | 'AR'
  /** English. */
  | 'EN'
  /** Russian. */
  | 'RU';

/** Conditions on a value of type Language: all of them hold. */
export type LanguageFilter = {
  /** Equal to this; null finds nodes without a value. */
  eq?: Language | null | undefined;
  /** Equal to one of these. */
  in?: Array<Language> | null | undefined;
};

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

/** Conditions on what is related: all of them hold. */
export type LinkedClaimListFilter = {
  /** How many there are. */
  count?: CountFilter | null | undefined;
  /** All are like this; also where there are none. */
  every?: LinkedClaimWhere | null | undefined;
  /** None is like this. */
  none?: LinkedClaimWhere | null | undefined;
  /** Exactly one is like this. */
  single?: LinkedClaimWhere | null | undefined;
  /** At least one is like this. */
  some?: LinkedClaimWhere | null | undefined;
};

/** Which relations: all conditions hold. */
export type LinkedClaimWhere = {
  /** All of these hold. */
  and?: Array<LinkedClaimWhere> | null | undefined;
  /** Conditions on the relation itself. */
  edge?: LinkedWhere | null | undefined;
  /** Conditions on what is related. */
  node?: ClaimWhere | null | undefined;
  /** This does not hold. */
  not?: LinkedClaimWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<LinkedClaimWhere> | null | undefined;
};

/** Which edges: all conditions hold. */
export type LinkedWhere = {
  /** All of these hold. */
  and?: Array<LinkedWhere> | null | undefined;
  /** How sure the link is. */
  confidence?: ConfidenceFilter | null | undefined;
  /** This does not hold. */
  not?: LinkedWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<LinkedWhere> | null | undefined;
  /** Which side the annotation takes to be right, and why; none is taken out of the graph. */
  resolution?: StringFilter | null | undefined;
  /** What the two have in common, or in what they differ. */
  what?: StringFilter | null | undefined;
};

/** Conditions on a value of type LocalDate: all of them hold. */
export type LocalDateFilter = {
  /** Equal to this; null finds nodes without a value. */
  eq?: string | null | undefined;
  /** Greater or later than this. */
  gt?: string | null | undefined;
  /** This, or greater or later. */
  gte?: string | null | undefined;
  /** Equal to one of these. */
  in?: Array<string> | null | undefined;
  /** Less or earlier than this. */
  lt?: string | null | undefined;
  /** This, or less or earlier. */
  lte?: string | null | undefined;
};

/** What kind of name it is. */
export type NameKind =
  /** The neutral name that Isnad shows. */
  | 'CANONICAL'
  /** What one side calls it. */
  | 'LABEL'
  /** Another spelling or a shorter form. */
  | 'VARIANT';

/** Conditions on a value of type NameKind: all of them hold. */
export type NameKindFilter = {
  /** Equal to this; null finds nodes without a value. */
  eq?: NameKind | null | undefined;
  /** Equal to one of these. */
  in?: Array<NameKind> | null | undefined;
};

/** Conditions on what is related: all of them hold. */
export type NameListFilter = {
  /** How many there are. */
  count?: CountFilter | null | undefined;
  /** All are like this; also where there are none. */
  every?: NameWhere | null | undefined;
  /** None is like this. */
  none?: NameWhere | null | undefined;
  /** Exactly one is like this. */
  single?: NameWhere | null | undefined;
  /** At least one is like this. */
  some?: NameWhere | null | undefined;
};

/** Which names: all conditions hold. */
export type NameWhere = {
  /** All of these hold. */
  and?: Array<NameWhere> | null | undefined;
  /** The readable id, unique in the graph, such as person:putin. */
  id?: IdFilter | null | undefined;
  /** Whether it is the neutral name, a variant, or what one side calls it. */
  kind?: NameKindFilter | null | undefined;
  /** Where the name is known from, if not from the articles. */
  knownFrom?: KnownFromFilter | null | undefined;
  /** Its language. */
  language?: LanguageFilter | null | undefined;
  /** What it names. */
  names?: NamedWhere | null | undefined;
  /** This does not hold. */
  not?: NameWhere | null | undefined;
  /** Where it occurs: the same form in the articles, with its places. Longer forms stand under surfaceForms of what it names. */
  occurrences?: SurfaceFormListFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<NameWhere> | null | undefined;
  /** When it entered this graph. */
  recordedAt?: DateTimeFilter | null | undefined;
  /** What it stands in relation to, as subject or object of assertions, each relation with its evidence. Of all types, or of some (types:); whatever way it goes, or OUT from it, IN to it, or UNDIRECTED where it means the same from both ends (direction:); with anything, or with the entity of an id (with:). In the order of their types. */
  relations?: RelationListFilter | null | undefined;
  /** The name as written. */
  text?: StringFilter | null | undefined;
  /** The side that uses it, where the name is one side's. */
  usedBy?: ActorWhere | null | undefined;
};

/** Conditions on what is related: all of them hold. */
export type NamedListFilter = {
  /** How many there are. */
  count?: CountFilter | null | undefined;
  /** All are like this; also where there are none. */
  every?: NamedWhere | null | undefined;
  /** None is like this. */
  none?: NamedWhere | null | undefined;
  /** Exactly one is like this. */
  single?: NamedWhere | null | undefined;
  /** At least one is like this. */
  some?: NamedWhere | null | undefined;
};

/** Which named: all conditions hold. */
export type NamedWhere = {
  /** All of these hold. */
  and?: Array<NamedWhere> | null | undefined;
  /** The statements that are about it. */
  discussedIn?: StatementListFilter | null | undefined;
  /** The readable id, unique in the graph, such as person:putin. */
  id?: IdFilter | null | undefined;
  /** The articles that do not name it, but tell of an event, a figure or a relation that involves it. */
  impliedIn?: ArticleListFilter | null | undefined;
  /** What speakers and narrators call it, where the choice of words is theirs. */
  labels?: LabelListFilter | null | undefined;
  /** Found by a search for this: it has all of its words, in any form and spelling; where nothing in the graph has them, words with one wrong letter count, too. */
  matches?: string | null | undefined;
  /** The statements that mention it. */
  mentionedIn?: StatementListFilter | null | undefined;
  /** The neutral name: in English, or in the language asked for. In a language in which it has none it is the English one. */
  name?: StringFilter | null | undefined;
  /** The neutral Arabic name. It need not occur in an article. */
  nameAr?: StringFilter | null | undefined;
  /** The Russian name, where it is certain. It does not occur in an article. */
  nameRu?: StringFilter | null | undefined;
  /** The articles that name it. */
  namedIn?: ArticleListFilter | null | undefined;
  /** All its names: canonical ones, variants, and what one side calls it. */
  names?: NameListFilter | null | undefined;
  /** This does not hold. */
  not?: NamedWhere | null | undefined;
  /** What a reader should know about how it is identified. */
  note?: StringFilter | null | undefined;
  /** The assertions whose object it is. */
  objectOf?: AssertionListFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<NamedWhere> | null | undefined;
  /** When it entered this graph. */
  recordedAt?: DateTimeFilter | null | undefined;
  /** What it stands in relation to, as subject or object of assertions, each relation with its evidence. Of all types, or of some (types:); whatever way it goes, or OUT from it, IN to it, or UNDIRECTED where it means the same from both ends (direction:); with anything, or with the entity of an id (with:). In the order of their types. */
  relations?: RelationListFilter | null | undefined;
  /** The assertions whose subject it is. */
  subjectOf?: AssertionListFilter | null | undefined;
  /** Every form in which it is written, with the places. */
  surfaceForms?: SurfaceFormListFilter | null | undefined;
  /** Of one of these types. */
  typename?: Array<Typename> | null | undefined;
};

/** Conditions on what is related: all of them hold. */
export type OrganizationListFilter = {
  /** How many there are. */
  count?: CountFilter | null | undefined;
  /** All are like this; also where there are none. */
  every?: OrganizationWhere | null | undefined;
  /** None is like this. */
  none?: OrganizationWhere | null | undefined;
  /** Exactly one is like this. */
  single?: OrganizationWhere | null | undefined;
  /** At least one is like this. */
  some?: OrganizationWhere | null | undefined;
};

/** Which organizations: all conditions hold. */
export type OrganizationWhere = {
  /** Those with whom it agreed on something. */
  agreedWith?: AssertedActorListFilter | null | undefined;
  /** All of these hold. */
  and?: Array<OrganizationWhere> | null | undefined;
  /** The country or organization that it belongs to. */
  belongsTo?: ActorWhere | null | undefined;
  /** The assertions that it claims: its claims, not facts. */
  claims?: AssertionListFilter | null | undefined;
  /** The places that it is said to control, in whole or, where an assertion has an extent, in that part. */
  controls?: AssertedPlaceListFilter | null | undefined;
  /** The places where its forces are, or are to be, deployed. */
  deployedIn?: AssertedPlaceListFilter | null | undefined;
  /** The statements that are about it. */
  discussedIn?: StatementListFilter | null | undefined;
  /** Those with whom it is in dispute. */
  disputesWith?: AssertedActorListFilter | null | undefined;
  /** The figures that it gave. */
  figures?: FigureListFilter | null | undefined;
  /** The readable id, unique in the graph, such as person:putin. */
  id?: IdFilter | null | undefined;
  /** The articles that do not name it, but tell of an event, a figure or a relation that involves it. */
  impliedIn?: ArticleListFilter | null | undefined;
  /** Those with whom it is in contact. */
  inContactWith?: AssertedActorListFilter | null | undefined;
  /** The agreements that it issued together with others. */
  issued?: AssertedAgreementListFilter | null | undefined;
  /** What speakers and narrators call it, where the choice of words is theirs. */
  labels?: LabelListFilter | null | undefined;
  /** What it most likely is in truth, where the text names it wrongly. */
  likelySameAs?: IdentifiedOrganizationListFilter | null | undefined;
  /** Found by a search for this: it has all of its words, in any form and spelling; where nothing in the graph has them, words with one wrong letter count, too. */
  matches?: string | null | undefined;
  /** The agreements that it mediated. */
  mediated?: AssertedAgreementListFilter | null | undefined;
  /** The statements that mention it. */
  mentionedIn?: StatementListFilter | null | undefined;
  /** The neutral name: in English, or in the language asked for. In a language in which it has none it is the English one. */
  name?: StringFilter | null | undefined;
  /** The neutral Arabic name. It need not occur in an article. */
  nameAr?: StringFilter | null | undefined;
  /** The Russian name, where it is certain. It does not occur in an article. */
  nameRu?: StringFilter | null | undefined;
  /** The articles that name it. */
  namedIn?: ArticleListFilter | null | undefined;
  /** All its names: canonical ones, variants, and what one side calls it. */
  names?: NameListFilter | null | undefined;
  /** Those with whom it negotiated. */
  negotiatedWith?: AssertedActorListFilter | null | undefined;
  /** This does not hold. */
  not?: OrganizationWhere | null | undefined;
  /** What a reader should know about how it is identified. */
  note?: StringFilter | null | undefined;
  /** The assertions whose object it is. */
  objectOf?: AssertionListFilter | null | undefined;
  /** Who holds a post in it. */
  officials?: AssertedPersonListFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<OrganizationWhere> | null | undefined;
  /** The accounts of events in which it takes part. */
  participatedIn?: EventAccountListFilter | null | undefined;
  /** The agreements to which it is a party. */
  partyTo?: AssertedAgreementListFilter | null | undefined;
  /** When it entered this graph. */
  recordedAt?: DateTimeFilter | null | undefined;
  /** What it stands in relation to, as subject or object of assertions, each relation with its evidence. Of all types, or of some (types:); whatever way it goes, or OUT from it, IN to it, or UNDIRECTED where it means the same from both ends (direction:); with anything, or with the entity of an id (with:). In the order of their types. */
  relations?: RelationListFilter | null | undefined;
  /** The agreements that it signed. */
  signed?: AssertedAgreementListFilter | null | undefined;
  /** What it said. */
  statements?: StatementListFilter | null | undefined;
  /** What others said on its behalf. */
  statementsOnBehalf?: StatementListFilter | null | undefined;
  /** The assertions whose subject it is. */
  subjectOf?: AssertionListFilter | null | undefined;
  /** Every form in which it is written, with the places. */
  surfaceForms?: SurfaceFormListFilter | null | undefined;
  /** The organizations that belong to it. */
  units?: OrganizationListFilter | null | undefined;
};

/** Which people: all conditions hold. */
export type PersonWhere = {
  /** Those with whom it agreed on something. */
  agreedWith?: AssertedActorListFilter | null | undefined;
  /** All of these hold. */
  and?: Array<PersonWhere> | null | undefined;
  /** The assertions that it claims: its claims, not facts. */
  claims?: AssertionListFilter | null | undefined;
  /** The places that it is said to control, in whole or, where an assertion has an extent, in that part. */
  controls?: AssertedPlaceListFilter | null | undefined;
  /** The places where its forces are, or are to be, deployed. */
  deployedIn?: AssertedPlaceListFilter | null | undefined;
  /** The statements that are about it. */
  discussedIn?: StatementListFilter | null | undefined;
  /** Those with whom it is in dispute. */
  disputesWith?: AssertedActorListFilter | null | undefined;
  /** The figures that it gave. */
  figures?: FigureListFilter | null | undefined;
  /** The readable id, unique in the graph, such as person:putin. */
  id?: IdFilter | null | undefined;
  /** The articles that do not name it, but tell of an event, a figure or a relation that involves it. */
  impliedIn?: ArticleListFilter | null | undefined;
  /** Those with whom it is in contact. */
  inContactWith?: AssertedActorListFilter | null | undefined;
  /** The agreements that it issued together with others. */
  issued?: AssertedAgreementListFilter | null | undefined;
  /** What speakers and narrators call it, where the choice of words is theirs. */
  labels?: LabelListFilter | null | undefined;
  /** Found by a search for this: it has all of its words, in any form and spelling; where nothing in the graph has them, words with one wrong letter count, too. */
  matches?: string | null | undefined;
  /** The agreements that it mediated. */
  mediated?: AssertedAgreementListFilter | null | undefined;
  /** The statements that mention it. */
  mentionedIn?: StatementListFilter | null | undefined;
  /** The neutral name: in English, or in the language asked for. In a language in which it has none it is the English one. */
  name?: StringFilter | null | undefined;
  /** The neutral Arabic name. It need not occur in an article. */
  nameAr?: StringFilter | null | undefined;
  /** The Russian name, where it is certain. It does not occur in an article. */
  nameRu?: StringFilter | null | undefined;
  /** The articles that name it. */
  namedIn?: ArticleListFilter | null | undefined;
  /** All its names: canonical ones, variants, and what one side calls it. */
  names?: NameListFilter | null | undefined;
  /** Those with whom it negotiated. */
  negotiatedWith?: AssertedActorListFilter | null | undefined;
  /** This does not hold. */
  not?: PersonWhere | null | undefined;
  /** What a reader should know about how it is identified. */
  note?: StringFilter | null | undefined;
  /** The assertions whose object it is. */
  objectOf?: AssertionListFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<PersonWhere> | null | undefined;
  /** The accounts of events in which it takes part. */
  participatedIn?: EventAccountListFilter | null | undefined;
  /** The agreements to which it is a party. */
  partyTo?: AssertedAgreementListFilter | null | undefined;
  /** The country or organization for which the person holds a post; an assertion has the title. */
  posts?: AssertedActorListFilter | null | undefined;
  /** When it entered this graph. */
  recordedAt?: DateTimeFilter | null | undefined;
  /** What it stands in relation to, as subject or object of assertions, each relation with its evidence. Of all types, or of some (types:); whatever way it goes, or OUT from it, IN to it, or UNDIRECTED where it means the same from both ends (direction:); with anything, or with the entity of an id (with:). In the order of their types. */
  relations?: RelationListFilter | null | undefined;
  /** The post at the time of the articles. */
  role?: StringFilter | null | undefined;
  /** The agreements that it signed. */
  signed?: AssertedAgreementListFilter | null | undefined;
  /** What it said. */
  statements?: StatementListFilter | null | undefined;
  /** What others said on its behalf. */
  statementsOnBehalf?: StatementListFilter | null | undefined;
  /** The assertions whose subject it is. */
  subjectOf?: AssertionListFilter | null | undefined;
  /** Every form in which it is written, with the places. */
  surfaceForms?: SurfaceFormListFilter | null | undefined;
};

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

/** Conditions on a value of type PlaceKind: all of them hold. */
export type PlaceKindFilter = {
  /** Equal to this; null finds nodes without a value. */
  eq?: PlaceKind | null | undefined;
  /** Equal to one of these. */
  in?: Array<PlaceKind> | null | undefined;
};

/** Which places: all conditions hold. */
export type PlaceWhere = {
  /** All of these hold. */
  and?: Array<PlaceWhere> | null | undefined;
  /** Who is said to control it, or a part of it. */
  controlledBy?: AssertedActorListFilter | null | undefined;
  /** The country in which it lies, where no party disputes it. */
  country?: CountryWhere | null | undefined;
  /** Whose forces are, or are to be, deployed in it. */
  deployments?: AssertedActorListFilter | null | undefined;
  /** The statements that are about it. */
  discussedIn?: StatementListFilter | null | undefined;
  /** The countries that dispute it. */
  disputedBetween?: CountryListFilter | null | undefined;
  /** The accounts of what happened there. */
  events?: EventAccountListFilter | null | undefined;
  /** The readable id, unique in the graph, such as person:putin. */
  id?: IdFilter | null | undefined;
  /** The articles that do not name it, but tell of an event, a figure or a relation that involves it. */
  impliedIn?: ArticleListFilter | null | undefined;
  /** What kind of place it is. */
  kind?: PlaceKindFilter | null | undefined;
  /** What speakers and narrators call it, where the choice of words is theirs. */
  labels?: LabelListFilter | null | undefined;
  /** Degrees north (WGS 84), where certain. */
  latitude?: FloatFilter | null | undefined;
  /** Degrees east (WGS 84), where certain. */
  longitude?: FloatFilter | null | undefined;
  /** Found by a search for this: it has all of its words, in any form and spelling; where nothing in the graph has them, words with one wrong letter count, too. */
  matches?: string | null | undefined;
  /** The statements that mention it. */
  mentionedIn?: StatementListFilter | null | undefined;
  /** The government that its name stands for, as in «Moscow declared». */
  metonymFor?: CountryWhere | null | undefined;
  /** The neutral name: in English, or in the language asked for. In a language in which it has none it is the English one. */
  name?: StringFilter | null | undefined;
  /** The neutral Arabic name. It need not occur in an article. */
  nameAr?: StringFilter | null | undefined;
  /** The Russian name, where it is certain. It does not occur in an article. */
  nameRu?: StringFilter | null | undefined;
  /** The articles that name it. */
  namedIn?: ArticleListFilter | null | undefined;
  /** All its names: canonical ones, variants, and what one side calls it. */
  names?: NameListFilter | null | undefined;
  /** The places near it. */
  near?: AssertedPlaceListFilter | null | undefined;
  /** This does not hold. */
  not?: PlaceWhere | null | undefined;
  /** What a reader should know about how it is identified. */
  note?: StringFilter | null | undefined;
  /** The assertions whose object it is. */
  objectOf?: AssertionListFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<PlaceWhere> | null | undefined;
  /** When it entered this graph. */
  recordedAt?: DateTimeFilter | null | undefined;
  /** What it stands in relation to, as subject or object of assertions, each relation with its evidence. Of all types, or of some (types:); whatever way it goes, or OUT from it, IN to it, or UNDIRECTED where it means the same from both ends (direction:); with anything, or with the entity of an id (with:). In the order of their types. */
  relations?: RelationListFilter | null | undefined;
  /** The assertions whose subject it is. */
  subjectOf?: AssertionListFilter | null | undefined;
  /** Every form in which it is written, with the places. */
  surfaceForms?: SurfaceFormListFilter | null | undefined;
};

/** Conditions on what is related: all of them hold. */
export type PlacedActorListFilter = {
  /** How many there are. */
  count?: CountFilter | null | undefined;
  /** All are like this; also where there are none. */
  every?: PlacedActorWhere | null | undefined;
  /** None is like this. */
  none?: PlacedActorWhere | null | undefined;
  /** Exactly one is like this. */
  single?: PlacedActorWhere | null | undefined;
  /** At least one is like this. */
  some?: PlacedActorWhere | null | undefined;
};

/** Which relations: all conditions hold. */
export type PlacedActorWhere = {
  /** All of these hold. */
  and?: Array<PlacedActorWhere> | null | undefined;
  /** Conditions on the relation itself. */
  edge?: PlacedWhere | null | undefined;
  /** Conditions on what is related. */
  node?: ActorWhere | null | undefined;
  /** This does not hold. */
  not?: PlacedActorWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<PlacedActorWhere> | null | undefined;
};

/** Which edges: all conditions hold. */
export type PlacedWhere = {
  /** All of these hold. */
  and?: Array<PlacedWhere> | null | undefined;
  /** This does not hold. */
  not?: PlacedWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<PlacedWhere> | null | undefined;
  /** Which one it is, from 0, in the order of the text. */
  position?: IntFilter | null | undefined;
};

/** Which publishers: all conditions hold. */
export type PublisherWhere = {
  /** All of these hold. */
  and?: Array<PublisherWhere> | null | undefined;
  /** The articles that it put out. */
  articles?: ArticleListFilter | null | undefined;
  /** The articles whose text cites it. */
  citedIn?: ArticleListFilter | null | undefined;
  /** The articles that credit it as their source. */
  creditedIn?: ArticleListFilter | null | undefined;
  /** The statements that are about it. */
  discussedIn?: StatementListFilter | null | undefined;
  /** The readable id, unique in the graph, such as person:putin. */
  id?: IdFilter | null | undefined;
  /** The articles that do not name it, but tell of an event, a figure or a relation that involves it. */
  impliedIn?: ArticleListFilter | null | undefined;
  /** What speakers and narrators call it, where the choice of words is theirs. */
  labels?: LabelListFilter | null | undefined;
  /** Found by a search for this: it has all of its words, in any form and spelling; where nothing in the graph has them, words with one wrong letter count, too. */
  matches?: string | null | undefined;
  /** The statements that mention it. */
  mentionedIn?: StatementListFilter | null | undefined;
  /** The neutral name: in English, or in the language asked for. In a language in which it has none it is the English one. */
  name?: StringFilter | null | undefined;
  /** The neutral Arabic name. It need not occur in an article. */
  nameAr?: StringFilter | null | undefined;
  /** The Russian name, where it is certain. It does not occur in an article. */
  nameRu?: StringFilter | null | undefined;
  /** The articles that name it. */
  namedIn?: ArticleListFilter | null | undefined;
  /** All its names: canonical ones, variants, and what one side calls it. */
  names?: NameListFilter | null | undefined;
  /** This does not hold. */
  not?: PublisherWhere | null | undefined;
  /** What a reader should know about how it is identified. */
  note?: StringFilter | null | undefined;
  /** The assertions whose object it is. */
  objectOf?: AssertionListFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<PublisherWhere> | null | undefined;
  /** The articles that it may have put out: a guess. */
  perhapsPublished?: ArticleListFilter | null | undefined;
  /** When it entered this graph. */
  recordedAt?: DateTimeFilter | null | undefined;
  /** What it stands in relation to, as subject or object of assertions, each relation with its evidence. Of all types, or of some (types:); whatever way it goes, or OUT from it, IN to it, or UNDIRECTED where it means the same from both ends (direction:); with anything, or with the entity of an id (with:). In the order of their types. */
  relations?: RelationListFilter | null | undefined;
  /** The statements that articles have through it. */
  relayed?: StatementListFilter | null | undefined;
  /** The assertions whose subject it is. */
  subjectOf?: AssertionListFilter | null | undefined;
  /** Every form in which it is written, with the places. */
  surfaceForms?: SurfaceFormListFilter | null | undefined;
};

/** Conditions on what is related: all of them hold. */
export type RelationListFilter = {
  /** How many there are. */
  count?: CountFilter | null | undefined;
  /** All are like this; also where there are none. */
  every?: RelationWhere | null | undefined;
  /** None is like this. */
  none?: RelationWhere | null | undefined;
  /** Exactly one is like this. */
  single?: RelationWhere | null | undefined;
  /** At least one is like this. */
  some?: RelationWhere | null | undefined;
};

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

/** Conditions on a value of type RelationType: all of them hold. */
export type RelationTypeFilter = {
  /** Equal to this; null finds nodes without a value. */
  eq?: RelationType | null | undefined;
  /** Equal to one of these. */
  in?: Array<RelationType> | null | undefined;
};

/** Which relations: all conditions hold. */
export type RelationWhere = {
  /** All of these hold. */
  and?: Array<AssertedEntityWhere> | null | undefined;
  /** Going this way: others do not count. What means the same from both ends is UNDIRECTED. */
  direction?: RelationshipDirection | null | undefined;
  /** Conditions on the relation itself. */
  edge?: AssertedWhere | null | undefined;
  /** Conditions on what is related. */
  node?: EntityWhere | null | undefined;
  /** This does not hold. */
  not?: AssertedEntityWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<AssertedEntityWhere> | null | undefined;
  /** Of these types: others do not count, for every and none either. */
  types?: Array<RelationType> | null | undefined;
};

/** Which way a relationship goes. */
export type RelationshipDirection =
  /** From the other node to this. */
  | 'IN'
  /** From this node to the other. */
  | 'OUT'
  /** Either way: for relationships that mean the same from both ends. */
  | 'UNDIRECTED';

/** Which series: all conditions hold. */
export type SeriesWhere = {
  /** All of these hold. */
  and?: Array<SeriesWhere> | null | undefined;
  /** The last value less the first. */
  delta?: FloatFilter | null | undefined;
  /** The readable id, unique in the graph, such as person:putin. */
  id?: IdFilter | null | undefined;
  /** What the series shows. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: SeriesWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<SeriesWhere> | null | undefined;
  /** Its points. */
  points?: FigureListFilter | null | undefined;
  /** When it entered this graph. */
  recordedAt?: DateTimeFilter | null | undefined;
  /** What it stands in relation to, as subject or object of assertions, each relation with its evidence. Of all types, or of some (types:); whatever way it goes, or OUT from it, IN to it, or UNDIRECTED where it means the same from both ends (direction:); with anything, or with the entity of an id (with:). In the order of their types. */
  relations?: RelationListFilter | null | undefined;
  /** The series of the whole of which this counts a part. */
  subsetOf?: SeriesWhere | null | undefined;
  /** How it goes: decreases. */
  trend?: StringFilter | null | undefined;
  /** What is counted or measured in. */
  unit?: StringFilter | null | undefined;
};

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

/** Conditions on a value of type StatementKind: all of them hold. */
export type StatementKindFilter = {
  /** Equal to this; null finds nodes without a value. */
  eq?: StatementKind | null | undefined;
  /** Equal to one of these. */
  in?: Array<StatementKind> | null | undefined;
};

/** Conditions on what is related: all of them hold. */
export type StatementListFilter = {
  /** How many there are. */
  count?: CountFilter | null | undefined;
  /** All are like this; also where there are none. */
  every?: StatementWhere | null | undefined;
  /** None is like this. */
  none?: StatementWhere | null | undefined;
  /** Exactly one is like this. */
  single?: StatementWhere | null | undefined;
  /** At least one is like this. */
  some?: StatementWhere | null | undefined;
};

/** Which statements: all conditions hold. */
export type StatementWhere = {
  /** What it is about. */
  about?: NamedListFilter | null | undefined;
  /** All of these hold. */
  and?: Array<StatementWhere> | null | undefined;
  /** The article. */
  article?: ArticleWhere | null | undefined;
  /** The assertions that its words prove. */
  assertions?: AssertionListFilter | null | undefined;
  /** The words that name the speaker; null for a narrated act. */
  attribution?: StringFilter | null | undefined;
  /** Where the attribution ends (exclusive). */
  attributionEnd?: IntFilter | null | undefined;
  /** Where the attribution starts. */
  attributionStart?: IntFilter | null | undefined;
  /** Tells of an earlier state than these; no contradiction. */
  changedLaterBy?: LinkedClaimListFilter | null | undefined;
  /** Tells of a later state than these; no contradiction. */
  changesOverTime?: LinkedClaimListFilter | null | undefined;
  /** Contradicts these. Both sides are kept. */
  contradicts?: LinkedClaimListFilter | null | undefined;
  /** The part that the article has in quotation marks, of a mixed statement. */
  directPart?: StringFilter | null | undefined;
  /** Where the quoted part ends (exclusive). */
  directPartEnd?: IntFilter | null | undefined;
  /** Where the quoted part starts. */
  directPartStart?: IntFilter | null | undefined;
  /** The document or agreement that it comes from. */
  document?: NamedWhere | null | undefined;
  /** Where they end (exclusive). */
  end?: IntFilter | null | undefined;
  /** The figures in it. */
  figures?: FigureListFilter | null | undefined;
  /** Is taken up by these. */
  followedUpBy?: LinkedClaimListFilter | null | undefined;
  /** Takes up what these began. */
  followsUp?: LinkedClaimListFilter | null | undefined;
  /** What it says, in English. */
  gist?: StringFilter | null | undefined;
  /** The readable id, unique in the graph, such as person:putin. */
  id?: IdFilter | null | undefined;
  /** Whether several speakers issued it together. */
  joint?: BooleanFilter | null | undefined;
  /** How the article gives the words. */
  kind?: StatementKindFilter | null | undefined;
  /** Found by a search for this: it has all of its words, in any form and spelling; where nothing in the graph has them, words with one wrong letter count, too. */
  matches?: string | null | undefined;
  /** Whom and what it mentions. */
  mentions?: NamedListFilter | null | undefined;
  /** Whether the quote contains another one. */
  nestedQuotes?: BooleanFilter | null | undefined;
  /** This does not hold. */
  not?: StatementWhere | null | undefined;
  /** What a reader should know about it. */
  note?: StringFilter | null | undefined;
  /** For whom the speakers spoke. */
  onBehalfOf?: PlacedActorListFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<StatementWhere> | null | undefined;
  /** The words, byte for byte. */
  quote?: StringFilter | null | undefined;
  /** When it entered this graph. */
  recordedAt?: DateTimeFilter | null | undefined;
  /** Is said more exactly by these. */
  refinedBy?: LinkedClaimListFilter | null | undefined;
  /** Says more exactly what these say. */
  refines?: LinkedClaimListFilter | null | undefined;
  /** What it stands in relation to, as subject or object of assertions, each relation with its evidence. Of all types, or of some (types:); whatever way it goes, or OUT from it, IN to it, or UNDIRECTED where it means the same from both ends (direction:); with anything, or with the entity of an id (with:). In the order of their types. */
  relations?: RelationListFilter | null | undefined;
  /** When it was said, as EDTF. */
  said?: DateFilter | null | undefined;
  /** Whether the date is only about right. */
  saidApproximate?: BooleanFilter | null | undefined;
  /** What the date rests on. */
  saidBasis?: StringFilter | null | undefined;
  /** The first day on which it can have been said. */
  saidFrom?: LocalDateFilter | null | undefined;
  /** Where the date is known from. */
  saidKnownFrom?: KnownFromFilter | null | undefined;
  /** How exact the date is. */
  saidPrecision?: DatePrecisionFilter | null | undefined;
  /** The last day on which it can have been said. */
  saidTo?: LocalDateFilter | null | undefined;
  /** Tells the same as these. */
  sameAs?: LinkedClaimListFilter | null | undefined;
  /** Who said it; empty where the text lets a document speak. */
  speakers?: PlacedActorListFilter | null | undefined;
  /** What kind of act it is, where it is more than saying: a proposal, an announcement. */
  speechAct?: StringFilter | null | undefined;
  /** Where they start, in UTF-16 code units from the start of the article's text. */
  start?: IntFilter | null | undefined;
  /** Is given in short by these. */
  summarisedBy?: LinkedClaimListFilter | null | undefined;
  /** Gives these in short. */
  summarises?: LinkedClaimListFilter | null | undefined;
  /** Whether the article never closes its quotation mark. */
  unclosedQuote?: BooleanFilter | null | undefined;
  /** The agency through which the article has it. */
  via?: PublisherWhere | null | undefined;
};

/** Conditions on a value of type String: all of them hold. */
export type StringFilter = {
  /** With this text in it, letter by letter. */
  contains?: string | null | undefined;
  /** Ending with this text. */
  endsWith?: string | null | undefined;
  /** Equal to this; null finds nodes without a value. */
  eq?: string | null | undefined;
  /** Greater or later than this. */
  gt?: string | null | undefined;
  /** This, or greater or later. */
  gte?: string | null | undefined;
  /** Equal to one of these. */
  in?: Array<string> | null | undefined;
  /** Less or earlier than this. */
  lt?: string | null | undefined;
  /** This, or less or earlier. */
  lte?: string | null | undefined;
  /** Beginning with this text. */
  startsWith?: string | null | undefined;
};

/** Conditions on what is related: all of them hold. */
export type SurfaceFormListFilter = {
  /** How many there are. */
  count?: CountFilter | null | undefined;
  /** All are like this; also where there are none. */
  every?: SurfaceFormWhere | null | undefined;
  /** None is like this. */
  none?: SurfaceFormWhere | null | undefined;
  /** Exactly one is like this. */
  single?: SurfaceFormWhere | null | undefined;
  /** At least one is like this. */
  some?: SurfaceFormWhere | null | undefined;
};

/** Which surfaceForms: all conditions hold. */
export type SurfaceFormWhere = {
  /** All of these hold. */
  and?: Array<SurfaceFormWhere> | null | undefined;
  /** The article. */
  article?: ArticleWhere | null | undefined;
  /** The readable id, unique in the graph, such as person:putin. */
  id?: IdFilter | null | undefined;
  /** The name that it writes, where it is one. */
  name?: NameWhere | null | undefined;
  /** This does not hold. */
  not?: SurfaceFormWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<SurfaceFormWhere> | null | undefined;
  /** When it entered this graph. */
  recordedAt?: DateTimeFilter | null | undefined;
  /** What it refers to. */
  refersTo?: NamedWhere | null | undefined;
  /** What it stands in relation to, as subject or object of assertions, each relation with its evidence. Of all types, or of some (types:); whatever way it goes, or OUT from it, IN to it, or UNDIRECTED where it means the same from both ends (direction:); with anything, or with the entity of an id (with:). In the order of their types. */
  relations?: RelationListFilter | null | undefined;
  /** The form, byte for byte. */
  text?: StringFilter | null | undefined;
  /** Where it stands, if not in the body. */
  zone?: ZoneFilter | null | undefined;
};

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

/** Conditions on a value of type Zone: all of them hold. */
export type ZoneFilter = {
  /** Equal to this; null finds nodes without a value. */
  eq?: Zone | null | undefined;
  /** Equal to one of these. */
  in?: Array<Zone> | null | undefined;
};

export type CompareQueryVariables = Exact<{
  id: string | number;
  language: Language;
}>;


export type CompareQuery = { compare: { entity:
      | { __typename: 'Agreement', name: string, id: string }
      | { __typename: 'Article', title: string | null, titleSuggested: string | null, id: string }
      | { __typename: 'Assertion', id: string }
      | { __typename: 'Country', name: string, id: string }
      | { __typename: 'Document', name: string, id: string }
      | { __typename: 'Event', name: string, id: string }
      | { __typename: 'EventAccount', id: string }
      | { __typename: 'Figure', what: string, id: string }
      | { __typename: 'Group', name: string, id: string }
      | { __typename: 'Label', id: string }
      | { __typename: 'Name', id: string }
      | { __typename: 'Organization', name: string, id: string }
      | { __typename: 'Person', name: string, id: string }
      | { __typename: 'Place', name: string, id: string }
      | { __typename: 'Publisher', name: string, id: string }
      | { __typename: 'Series', id: string, seriesName: string }
      | { __typename: 'Statement', gist: string, id: string }
      | { __typename: 'SurfaceForm', id: string }
    , links: { nodes: Array<{ type: ClaimLinkType, what: string, differences: Array<string> | null, confidence: Confidence, resolution: string | null, from:
          | { __typename: 'Assertion', id: string, quote: string, start: number, end: number, claimedBy:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
          | { __typename: 'Statement', gist: string, id: string, quote: string, start: number, end: number, speakers: { nodes: Array<
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
              > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
        , to:
          | { __typename: 'Assertion', id: string, quote: string, start: number, end: number, claimedBy:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
          | { __typename: 'Statement', gist: string, id: string, quote: string, start: number, end: number, speakers: { nodes: Array<
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
              > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
        , words: Array<{ kind: WordPartKind, from: { text: string, start: number, end: number } | null, to: { text: string, start: number, end: number } | null }> | null }>, pageInfo: { hasNextPage: boolean } }, series: { hasMore: boolean, nodes: Array<{ series: { id: string, unit: string, seriesName: string }, points: Array<{ asOf: string, agreement: FigureAgreement, value: number | null, change: number | null, figures: Array<{ figure: { id: string, what: string, value: number | null, comparator: Comparator, unit: string, asOf: string, quote: string, start: number, end: number, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } } }> }> }> }, namings: { hasMore: boolean, nodes: Array<{ speaker:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } | null, words: Array<{ text: string, kind: NameKind | null }> }> } } | null };

export type ComparedLinkFragment = { type: ClaimLinkType, what: string, differences: Array<string> | null, confidence: Confidence, resolution: string | null, from:
    | { __typename: 'Assertion', id: string, quote: string, start: number, end: number, claimedBy:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
    | { __typename: 'Statement', gist: string, id: string, quote: string, start: number, end: number, speakers: { nodes: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
  , to:
    | { __typename: 'Assertion', id: string, quote: string, start: number, end: number, claimedBy:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
    | { __typename: 'Statement', gist: string, id: string, quote: string, start: number, end: number, speakers: { nodes: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
  , words: Array<{ kind: WordPartKind, from: { text: string, start: number, end: number } | null, to: { text: string, start: number, end: number } | null }> | null };

type ComparedClaim_Assertion_Fragment = { __typename: 'Assertion', id: string, quote: string, start: number, end: number, claimedBy:
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
   | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } };

type ComparedClaim_Statement_Fragment = { __typename: 'Statement', gist: string, id: string, quote: string, start: number, end: number, speakers: { nodes: Array<
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } };

export type ComparedClaimFragment =
  | ComparedClaim_Assertion_Fragment
  | ComparedClaim_Statement_Fragment
;

export type DrawnSeriesFragment = { series: { id: string, unit: string, seriesName: string }, points: Array<{ asOf: string, agreement: FigureAgreement, value: number | null, change: number | null, figures: Array<{ figure: { id: string, what: string, value: number | null, comparator: Comparator, unit: string, asOf: string, quote: string, start: number, end: number, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } } }> }> };

export type SideNamesFragment = { speaker:
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
   | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } | null, words: Array<{ text: string, kind: NameKind | null }> };

export type ArticlePageQueryVariables = Exact<{
  id: string | number;
  language: Language;
  statements: number;
}>;


export type ArticlePageQuery = { node:
    | { __typename: 'Agreement' }
    | { __typename: 'Article', publishedBasis: string, id: string, title: string | null, titleSuggested: string | null, published: string, articleStatements: { totalCount: number, nodes: Array<{ id: string, kind: StatementKind, gist: string, quote: string, start: number, end: number, said: string, speakers: { nodes: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }, contradicts: { totalCount: number } }> }, named: { nodes: Array<
          | { __typename: 'Agreement', name: string, id: string }
          | { __typename: 'Country', name: string, id: string }
          | { __typename: 'Document', name: string, id: string }
          | { __typename: 'Event', name: string, id: string }
          | { __typename: 'Group', name: string, id: string }
          | { __typename: 'Organization', name: string, id: string }
          | { __typename: 'Person', name: string, id: string }
          | { __typename: 'Place', name: string, id: string }
          | { __typename: 'Publisher', name: string, id: string }
        > }, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }
    | { __typename: 'Assertion' }
    | { __typename: 'Country' }
    | { __typename: 'Document' }
    | { __typename: 'Event' }
    | { __typename: 'EventAccount' }
    | { __typename: 'Figure' }
    | { __typename: 'Group' }
    | { __typename: 'Label' }
    | { __typename: 'Name' }
    | { __typename: 'Organization' }
    | { __typename: 'Person' }
    | { __typename: 'Place' }
    | { __typename: 'Publisher' }
    | { __typename: 'Series' }
    | { __typename: 'Statement' }
    | { __typename: 'SurfaceForm' }
   | null };

export type ArticlePageFragment = { publishedBasis: string, id: string, title: string | null, titleSuggested: string | null, published: string, articleStatements: { totalCount: number, nodes: Array<{ id: string, kind: StatementKind, gist: string, quote: string, start: number, end: number, said: string, speakers: { nodes: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }, contradicts: { totalCount: number } }> }, named: { nodes: Array<
      | { __typename: 'Agreement', name: string, id: string }
      | { __typename: 'Country', name: string, id: string }
      | { __typename: 'Document', name: string, id: string }
      | { __typename: 'Event', name: string, id: string }
      | { __typename: 'Group', name: string, id: string }
      | { __typename: 'Organization', name: string, id: string }
      | { __typename: 'Person', name: string, id: string }
      | { __typename: 'Place', name: string, id: string }
      | { __typename: 'Publisher', name: string, id: string }
    > }, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null };

export type StatementPageQueryVariables = Exact<{
  id: string | number;
  language: Language;
}>;


export type StatementPageQuery = { node:
    | { __typename: 'Agreement' }
    | { __typename: 'Article' }
    | { __typename: 'Assertion', contradictions: { edges: Array<{ what: string, differences: Array<string> | null, confidence: Confidence, resolution: string | null, node:
            | { __typename: 'Assertion', id: string, quote: string, start: number, end: number, claimedBy:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
            | { __typename: 'Statement', id: string, quote: string, start: number, end: number, speakers: { nodes: Array<
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
           }> }, sameAs: { edges: Array<{ what: string, differences: Array<string> | null, confidence: Confidence, resolution: string | null, node:
            | { __typename: 'Assertion', id: string, quote: string, start: number, end: number, claimedBy:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
            | { __typename: 'Statement', id: string, quote: string, start: number, end: number, speakers: { nodes: Array<
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
           }> }, refines: { edges: Array<{ what: string, differences: Array<string> | null, confidence: Confidence, resolution: string | null, node:
            | { __typename: 'Assertion', id: string, quote: string, start: number, end: number, claimedBy:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
            | { __typename: 'Statement', id: string, quote: string, start: number, end: number, speakers: { nodes: Array<
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
           }> }, refinedBy: { edges: Array<{ what: string, differences: Array<string> | null, confidence: Confidence, resolution: string | null, node:
            | { __typename: 'Assertion', id: string, quote: string, start: number, end: number, claimedBy:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
            | { __typename: 'Statement', id: string, quote: string, start: number, end: number, speakers: { nodes: Array<
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
           }> }, changesOverTime: { edges: Array<{ what: string, differences: Array<string> | null, confidence: Confidence, resolution: string | null, node:
            | { __typename: 'Assertion', id: string, quote: string, start: number, end: number, claimedBy:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
            | { __typename: 'Statement', id: string, quote: string, start: number, end: number, speakers: { nodes: Array<
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
           }> }, changedLaterBy: { edges: Array<{ what: string, differences: Array<string> | null, confidence: Confidence, resolution: string | null, node:
            | { __typename: 'Assertion', id: string, quote: string, start: number, end: number, claimedBy:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
            | { __typename: 'Statement', id: string, quote: string, start: number, end: number, speakers: { nodes: Array<
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
           }> } }
    | { __typename: 'Country' }
    | { __typename: 'Document' }
    | { __typename: 'Event' }
    | { __typename: 'EventAccount' }
    | { __typename: 'Figure' }
    | { __typename: 'Group' }
    | { __typename: 'Label' }
    | { __typename: 'Name' }
    | { __typename: 'Organization' }
    | { __typename: 'Person' }
    | { __typename: 'Place' }
    | { __typename: 'Publisher' }
    | { __typename: 'Series' }
    | { __typename: 'Statement', attribution: string | null, note: string | null, saidBasis: string, saidKnownFrom: KnownFrom, id: string, kind: StatementKind, gist: string, quote: string, start: number, end: number, said: string, onBehalfOf: { nodes: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        > }, about: { nodes: Array<
          | { __typename: 'Agreement', name: string, id: string }
          | { __typename: 'Country', name: string, id: string }
          | { __typename: 'Document', name: string, id: string }
          | { __typename: 'Event', name: string, id: string }
          | { __typename: 'Group', name: string, id: string }
          | { __typename: 'Organization', name: string, id: string }
          | { __typename: 'Person', name: string, id: string }
          | { __typename: 'Place', name: string, id: string }
          | { __typename: 'Publisher', name: string, id: string }
        > }, statementFigures: { nodes: Array<{ id: string, what: string, value: number | null, comparator: Comparator, unit: string, asOf: string, quote: string, start: number, end: number, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }> }, contradictions: { edges: Array<{ what: string, differences: Array<string> | null, confidence: Confidence, resolution: string | null, node:
            | { __typename: 'Assertion', id: string, quote: string, start: number, end: number, claimedBy:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
            | { __typename: 'Statement', id: string, quote: string, start: number, end: number, speakers: { nodes: Array<
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
           }> }, sameAs: { edges: Array<{ what: string, differences: Array<string> | null, confidence: Confidence, resolution: string | null, node:
            | { __typename: 'Assertion', id: string, quote: string, start: number, end: number, claimedBy:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
            | { __typename: 'Statement', id: string, quote: string, start: number, end: number, speakers: { nodes: Array<
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
           }> }, refines: { edges: Array<{ what: string, differences: Array<string> | null, confidence: Confidence, resolution: string | null, node:
            | { __typename: 'Assertion', id: string, quote: string, start: number, end: number, claimedBy:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
            | { __typename: 'Statement', id: string, quote: string, start: number, end: number, speakers: { nodes: Array<
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
           }> }, refinedBy: { edges: Array<{ what: string, differences: Array<string> | null, confidence: Confidence, resolution: string | null, node:
            | { __typename: 'Assertion', id: string, quote: string, start: number, end: number, claimedBy:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
            | { __typename: 'Statement', id: string, quote: string, start: number, end: number, speakers: { nodes: Array<
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
           }> }, changesOverTime: { edges: Array<{ what: string, differences: Array<string> | null, confidence: Confidence, resolution: string | null, node:
            | { __typename: 'Assertion', id: string, quote: string, start: number, end: number, claimedBy:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
            | { __typename: 'Statement', id: string, quote: string, start: number, end: number, speakers: { nodes: Array<
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
           }> }, changedLaterBy: { edges: Array<{ what: string, differences: Array<string> | null, confidence: Confidence, resolution: string | null, node:
            | { __typename: 'Assertion', id: string, quote: string, start: number, end: number, claimedBy:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
            | { __typename: 'Statement', id: string, quote: string, start: number, end: number, speakers: { nodes: Array<
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
           }> }, speakers: { nodes: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }, contradicts: { totalCount: number } }
    | { __typename: 'SurfaceForm' }
   | null };

export type AssertionPageQueryVariables = Exact<{
  id: string | number;
  language: Language;
}>;


export type AssertionPageQuery = { node:
    | { __typename: 'Agreement' }
    | { __typename: 'Article' }
    | { __typename: 'Assertion', note: string | null, id: string, type: RelationType, quote: string, start: number, end: number, contradictions: { edges: Array<{ what: string, differences: Array<string> | null, confidence: Confidence, resolution: string | null, node:
            | { __typename: 'Assertion', id: string, quote: string, start: number, end: number, claimedBy:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
            | { __typename: 'Statement', id: string, quote: string, start: number, end: number, speakers: { nodes: Array<
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
           }> }, sameAs: { edges: Array<{ what: string, differences: Array<string> | null, confidence: Confidence, resolution: string | null, node:
            | { __typename: 'Assertion', id: string, quote: string, start: number, end: number, claimedBy:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
            | { __typename: 'Statement', id: string, quote: string, start: number, end: number, speakers: { nodes: Array<
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
           }> }, refines: { edges: Array<{ what: string, differences: Array<string> | null, confidence: Confidence, resolution: string | null, node:
            | { __typename: 'Assertion', id: string, quote: string, start: number, end: number, claimedBy:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
            | { __typename: 'Statement', id: string, quote: string, start: number, end: number, speakers: { nodes: Array<
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
           }> }, refinedBy: { edges: Array<{ what: string, differences: Array<string> | null, confidence: Confidence, resolution: string | null, node:
            | { __typename: 'Assertion', id: string, quote: string, start: number, end: number, claimedBy:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
            | { __typename: 'Statement', id: string, quote: string, start: number, end: number, speakers: { nodes: Array<
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
           }> }, changesOverTime: { edges: Array<{ what: string, differences: Array<string> | null, confidence: Confidence, resolution: string | null, node:
            | { __typename: 'Assertion', id: string, quote: string, start: number, end: number, claimedBy:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
            | { __typename: 'Statement', id: string, quote: string, start: number, end: number, speakers: { nodes: Array<
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
           }> }, changedLaterBy: { edges: Array<{ what: string, differences: Array<string> | null, confidence: Confidence, resolution: string | null, node:
            | { __typename: 'Assertion', id: string, quote: string, start: number, end: number, claimedBy:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
            | { __typename: 'Statement', id: string, quote: string, start: number, end: number, speakers: { nodes: Array<
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
           }> }, subject:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , object:
        | { __typename: 'Agreement', name: string, id: string }
        | { __typename: 'Article', title: string | null, titleSuggested: string | null, id: string }
        | { __typename: 'Assertion', id: string }
        | { __typename: 'Country', name: string, id: string }
        | { __typename: 'Document', name: string, id: string }
        | { __typename: 'Event', name: string, id: string }
        | { __typename: 'EventAccount', id: string }
        | { __typename: 'Figure', what: string, id: string }
        | { __typename: 'Group', name: string, id: string }
        | { __typename: 'Label', id: string }
        | { __typename: 'Name', id: string }
        | { __typename: 'Organization', name: string, id: string }
        | { __typename: 'Person', name: string, id: string }
        | { __typename: 'Place', name: string, id: string }
        | { __typename: 'Publisher', name: string, id: string }
        | { __typename: 'Series', id: string, seriesName: string }
        | { __typename: 'Statement', gist: string, id: string }
        | { __typename: 'SurfaceForm', id: string }
      , claimedBy:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, statement: { id: string, said: string, gist: string } | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }, contradicts: { totalCount: number } }
    | { __typename: 'Country' }
    | { __typename: 'Document' }
    | { __typename: 'Event' }
    | { __typename: 'EventAccount' }
    | { __typename: 'Figure' }
    | { __typename: 'Group' }
    | { __typename: 'Label' }
    | { __typename: 'Name' }
    | { __typename: 'Organization' }
    | { __typename: 'Person' }
    | { __typename: 'Place' }
    | { __typename: 'Publisher' }
    | { __typename: 'Series' }
    | { __typename: 'Statement', contradictions: { edges: Array<{ what: string, differences: Array<string> | null, confidence: Confidence, resolution: string | null, node:
            | { __typename: 'Assertion', id: string, quote: string, start: number, end: number, claimedBy:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
            | { __typename: 'Statement', id: string, quote: string, start: number, end: number, speakers: { nodes: Array<
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
           }> }, sameAs: { edges: Array<{ what: string, differences: Array<string> | null, confidence: Confidence, resolution: string | null, node:
            | { __typename: 'Assertion', id: string, quote: string, start: number, end: number, claimedBy:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
            | { __typename: 'Statement', id: string, quote: string, start: number, end: number, speakers: { nodes: Array<
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
           }> }, refines: { edges: Array<{ what: string, differences: Array<string> | null, confidence: Confidence, resolution: string | null, node:
            | { __typename: 'Assertion', id: string, quote: string, start: number, end: number, claimedBy:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
            | { __typename: 'Statement', id: string, quote: string, start: number, end: number, speakers: { nodes: Array<
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
           }> }, refinedBy: { edges: Array<{ what: string, differences: Array<string> | null, confidence: Confidence, resolution: string | null, node:
            | { __typename: 'Assertion', id: string, quote: string, start: number, end: number, claimedBy:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
            | { __typename: 'Statement', id: string, quote: string, start: number, end: number, speakers: { nodes: Array<
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
           }> }, changesOverTime: { edges: Array<{ what: string, differences: Array<string> | null, confidence: Confidence, resolution: string | null, node:
            | { __typename: 'Assertion', id: string, quote: string, start: number, end: number, claimedBy:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
            | { __typename: 'Statement', id: string, quote: string, start: number, end: number, speakers: { nodes: Array<
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
           }> }, changedLaterBy: { edges: Array<{ what: string, differences: Array<string> | null, confidence: Confidence, resolution: string | null, node:
            | { __typename: 'Assertion', id: string, quote: string, start: number, end: number, claimedBy:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
            | { __typename: 'Statement', id: string, quote: string, start: number, end: number, speakers: { nodes: Array<
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
           }> } }
    | { __typename: 'SurfaceForm' }
   | null };

export type StatementPageFragment = { attribution: string | null, note: string | null, saidBasis: string, saidKnownFrom: KnownFrom, id: string, kind: StatementKind, gist: string, quote: string, start: number, end: number, said: string, onBehalfOf: { nodes: Array<
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    > }, about: { nodes: Array<
      | { __typename: 'Agreement', name: string, id: string }
      | { __typename: 'Country', name: string, id: string }
      | { __typename: 'Document', name: string, id: string }
      | { __typename: 'Event', name: string, id: string }
      | { __typename: 'Group', name: string, id: string }
      | { __typename: 'Organization', name: string, id: string }
      | { __typename: 'Person', name: string, id: string }
      | { __typename: 'Place', name: string, id: string }
      | { __typename: 'Publisher', name: string, id: string }
    > }, statementFigures: { nodes: Array<{ id: string, what: string, value: number | null, comparator: Comparator, unit: string, asOf: string, quote: string, start: number, end: number, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }> }, speakers: { nodes: Array<
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }, contradicts: { totalCount: number } };

export type AssertionPageFragment = { note: string | null, id: string, type: RelationType, quote: string, start: number, end: number, subject:
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
  , object:
    | { __typename: 'Agreement', name: string, id: string }
    | { __typename: 'Article', title: string | null, titleSuggested: string | null, id: string }
    | { __typename: 'Assertion', id: string }
    | { __typename: 'Country', name: string, id: string }
    | { __typename: 'Document', name: string, id: string }
    | { __typename: 'Event', name: string, id: string }
    | { __typename: 'EventAccount', id: string }
    | { __typename: 'Figure', what: string, id: string }
    | { __typename: 'Group', name: string, id: string }
    | { __typename: 'Label', id: string }
    | { __typename: 'Name', id: string }
    | { __typename: 'Organization', name: string, id: string }
    | { __typename: 'Person', name: string, id: string }
    | { __typename: 'Place', name: string, id: string }
    | { __typename: 'Publisher', name: string, id: string }
    | { __typename: 'Series', id: string, seriesName: string }
    | { __typename: 'Statement', gist: string, id: string }
    | { __typename: 'SurfaceForm', id: string }
  , claimedBy:
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
   | null, statement: { id: string, said: string, gist: string } | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }, contradicts: { totalCount: number } };

type Linked_Assertion_Fragment = { contradictions: { edges: Array<{ what: string, differences: Array<string> | null, confidence: Confidence, resolution: string | null, node:
        | { __typename: 'Assertion', id: string, quote: string, start: number, end: number, claimedBy:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
        | { __typename: 'Statement', id: string, quote: string, start: number, end: number, speakers: { nodes: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
       }> }, sameAs: { edges: Array<{ what: string, differences: Array<string> | null, confidence: Confidence, resolution: string | null, node:
        | { __typename: 'Assertion', id: string, quote: string, start: number, end: number, claimedBy:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
        | { __typename: 'Statement', id: string, quote: string, start: number, end: number, speakers: { nodes: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
       }> }, refines: { edges: Array<{ what: string, differences: Array<string> | null, confidence: Confidence, resolution: string | null, node:
        | { __typename: 'Assertion', id: string, quote: string, start: number, end: number, claimedBy:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
        | { __typename: 'Statement', id: string, quote: string, start: number, end: number, speakers: { nodes: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
       }> }, refinedBy: { edges: Array<{ what: string, differences: Array<string> | null, confidence: Confidence, resolution: string | null, node:
        | { __typename: 'Assertion', id: string, quote: string, start: number, end: number, claimedBy:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
        | { __typename: 'Statement', id: string, quote: string, start: number, end: number, speakers: { nodes: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
       }> }, changesOverTime: { edges: Array<{ what: string, differences: Array<string> | null, confidence: Confidence, resolution: string | null, node:
        | { __typename: 'Assertion', id: string, quote: string, start: number, end: number, claimedBy:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
        | { __typename: 'Statement', id: string, quote: string, start: number, end: number, speakers: { nodes: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
       }> }, changedLaterBy: { edges: Array<{ what: string, differences: Array<string> | null, confidence: Confidence, resolution: string | null, node:
        | { __typename: 'Assertion', id: string, quote: string, start: number, end: number, claimedBy:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
        | { __typename: 'Statement', id: string, quote: string, start: number, end: number, speakers: { nodes: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
       }> } };

type Linked_Statement_Fragment = { contradictions: { edges: Array<{ what: string, differences: Array<string> | null, confidence: Confidence, resolution: string | null, node:
        | { __typename: 'Assertion', id: string, quote: string, start: number, end: number, claimedBy:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
        | { __typename: 'Statement', id: string, quote: string, start: number, end: number, speakers: { nodes: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
       }> }, sameAs: { edges: Array<{ what: string, differences: Array<string> | null, confidence: Confidence, resolution: string | null, node:
        | { __typename: 'Assertion', id: string, quote: string, start: number, end: number, claimedBy:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
        | { __typename: 'Statement', id: string, quote: string, start: number, end: number, speakers: { nodes: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
       }> }, refines: { edges: Array<{ what: string, differences: Array<string> | null, confidence: Confidence, resolution: string | null, node:
        | { __typename: 'Assertion', id: string, quote: string, start: number, end: number, claimedBy:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
        | { __typename: 'Statement', id: string, quote: string, start: number, end: number, speakers: { nodes: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
       }> }, refinedBy: { edges: Array<{ what: string, differences: Array<string> | null, confidence: Confidence, resolution: string | null, node:
        | { __typename: 'Assertion', id: string, quote: string, start: number, end: number, claimedBy:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
        | { __typename: 'Statement', id: string, quote: string, start: number, end: number, speakers: { nodes: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
       }> }, changesOverTime: { edges: Array<{ what: string, differences: Array<string> | null, confidence: Confidence, resolution: string | null, node:
        | { __typename: 'Assertion', id: string, quote: string, start: number, end: number, claimedBy:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
        | { __typename: 'Statement', id: string, quote: string, start: number, end: number, speakers: { nodes: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
       }> }, changedLaterBy: { edges: Array<{ what: string, differences: Array<string> | null, confidence: Confidence, resolution: string | null, node:
        | { __typename: 'Assertion', id: string, quote: string, start: number, end: number, claimedBy:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
        | { __typename: 'Statement', id: string, quote: string, start: number, end: number, speakers: { nodes: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
       }> } };

export type LinkedFragment =
  | Linked_Assertion_Fragment
  | Linked_Statement_Fragment
;

export type LinkedClaimFragment = { what: string, differences: Array<string> | null, confidence: Confidence, resolution: string | null, node:
    | { __typename: 'Assertion', id: string, quote: string, start: number, end: number, claimedBy:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
    | { __typename: 'Statement', id: string, quote: string, start: number, end: number, speakers: { nodes: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
   };

export type KindQueryVariables = Exact<{
  id: string | number;
  language: Language;
}>;


export type KindQuery = { node:
    | { __typename: 'Agreement', name: string, id: string }
    | { __typename: 'Article', title: string | null, titleSuggested: string | null, id: string }
    | { __typename: 'Assertion', id: string }
    | { __typename: 'Country', name: string, id: string }
    | { __typename: 'Document', name: string, id: string }
    | { __typename: 'Event', name: string, id: string }
    | { __typename: 'EventAccount', id: string }
    | { __typename: 'Figure', what: string, id: string }
    | { __typename: 'Group', name: string, id: string }
    | { __typename: 'Label', id: string }
    | { __typename: 'Name', id: string }
    | { __typename: 'Organization', name: string, id: string }
    | { __typename: 'Person', name: string, id: string }
    | { __typename: 'Place', name: string, id: string }
    | { __typename: 'Publisher', name: string, id: string }
    | { __typename: 'Series', id: string, seriesName: string }
    | { __typename: 'Statement', gist: string, id: string }
    | { __typename: 'SurfaceForm', id: string }
   | null };

export type FigurePageQueryVariables = Exact<{
  id: string | number;
  language: Language;
}>;


export type FigurePageQuery = { node:
    | { __typename: 'Agreement' }
    | { __typename: 'Article' }
    | { __typename: 'Assertion' }
    | { __typename: 'Country' }
    | { __typename: 'Document' }
    | { __typename: 'Event' }
    | { __typename: 'EventAccount' }
    | { __typename: 'Figure', asOfBasis: string, id: string, what: string, value: number | null, comparator: Comparator, unit: string, asOf: string, quote: string, start: number, end: number, series: { __typename: 'Series', id: string, seriesName: string } | null, source:
        | { __typename: 'Agreement', name: string, id: string }
        | { __typename: 'Country', name: string, id: string }
        | { __typename: 'Document', name: string, id: string }
        | { __typename: 'Event', name: string, id: string }
        | { __typename: 'Group', name: string, id: string }
        | { __typename: 'Organization', name: string, id: string }
        | { __typename: 'Person', name: string, id: string }
        | { __typename: 'Place', name: string, id: string }
        | { __typename: 'Publisher', name: string, id: string }
       | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }
    | { __typename: 'Group' }
    | { __typename: 'Label' }
    | { __typename: 'Name' }
    | { __typename: 'Organization' }
    | { __typename: 'Person' }
    | { __typename: 'Place' }
    | { __typename: 'Publisher' }
    | { __typename: 'Series' }
    | { __typename: 'Statement' }
    | { __typename: 'SurfaceForm' }
   | null };

export type SeriesPageQueryVariables = Exact<{
  id: string | number;
  language: Language;
}>;


export type SeriesPageQuery = { node:
    | { __typename: 'Agreement' }
    | { __typename: 'Article' }
    | { __typename: 'Assertion' }
    | { __typename: 'Country' }
    | { __typename: 'Document' }
    | { __typename: 'Event' }
    | { __typename: 'EventAccount' }
    | { __typename: 'Figure' }
    | { __typename: 'Group' }
    | { __typename: 'Label' }
    | { __typename: 'Name' }
    | { __typename: 'Organization' }
    | { __typename: 'Person' }
    | { __typename: 'Place' }
    | { __typename: 'Publisher' }
    | { __typename: 'Series', unit: string, trend: string, seriesName: string, points: { nodes: Array<{ id: string, what: string, value: number | null, comparator: Comparator, unit: string, asOf: string, quote: string, start: number, end: number, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }> } }
    | { __typename: 'Statement' }
    | { __typename: 'SurfaceForm' }
   | null };

export type FigurePageFragment = { asOfBasis: string, id: string, what: string, value: number | null, comparator: Comparator, unit: string, asOf: string, quote: string, start: number, end: number, series: { __typename: 'Series', id: string, seriesName: string } | null, source:
    | { __typename: 'Agreement', name: string, id: string }
    | { __typename: 'Country', name: string, id: string }
    | { __typename: 'Document', name: string, id: string }
    | { __typename: 'Event', name: string, id: string }
    | { __typename: 'Group', name: string, id: string }
    | { __typename: 'Organization', name: string, id: string }
    | { __typename: 'Person', name: string, id: string }
    | { __typename: 'Place', name: string, id: string }
    | { __typename: 'Publisher', name: string, id: string }
   | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } };

export type SeriesPageFragment = { unit: string, trend: string, seriesName: string, points: { nodes: Array<{ id: string, what: string, value: number | null, comparator: Comparator, unit: string, asOf: string, quote: string, start: number, end: number, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }> } };

export type NamedPageQueryVariables = Exact<{
  id: string | number;
  language: Language;
  relations: number;
  statements: number;
}>;


export type NamedPageQuery = { node:
    | { __typename: 'Agreement', name: string, nameAr: string, nameRu: string | null, note: string | null, id: string, nameEn: string, signedOn: string | null, names: { nodes: Array<{ id: string, text: string, usedBy:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null }> }, labels: { nodes: Array<{ id: string, text: string, usedBy:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null }> }, surfaceForms: { nodes: Array<{ id: string, text: string }> }, relations: { totalCount: number, edges: Array<{ type: RelationType, direction: RelationshipDirection, assertionCount: number, articleCount: number, node:
            | { __typename: 'Agreement', name: string, id: string }
            | { __typename: 'Article', title: string | null, titleSuggested: string | null, id: string }
            | { __typename: 'Assertion', id: string }
            | { __typename: 'Country', name: string, id: string }
            | { __typename: 'Document', name: string, id: string }
            | { __typename: 'Event', name: string, id: string }
            | { __typename: 'EventAccount', id: string }
            | { __typename: 'Figure', what: string, id: string }
            | { __typename: 'Group', name: string, id: string }
            | { __typename: 'Label', id: string }
            | { __typename: 'Name', id: string }
            | { __typename: 'Organization', name: string, id: string }
            | { __typename: 'Person', name: string, id: string }
            | { __typename: 'Place', name: string, id: string }
            | { __typename: 'Publisher', name: string, id: string }
            | { __typename: 'Series', id: string, seriesName: string }
            | { __typename: 'Statement', gist: string, id: string }
            | { __typename: 'SurfaceForm', id: string }
          , evidence: { nodes: Array<{ id: string, type: RelationType, quote: string, start: number, end: number, subject:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
              , object:
                | { __typename: 'Agreement', name: string, id: string }
                | { __typename: 'Article', title: string | null, titleSuggested: string | null, id: string }
                | { __typename: 'Assertion', id: string }
                | { __typename: 'Country', name: string, id: string }
                | { __typename: 'Document', name: string, id: string }
                | { __typename: 'Event', name: string, id: string }
                | { __typename: 'EventAccount', id: string }
                | { __typename: 'Figure', what: string, id: string }
                | { __typename: 'Group', name: string, id: string }
                | { __typename: 'Label', id: string }
                | { __typename: 'Name', id: string }
                | { __typename: 'Organization', name: string, id: string }
                | { __typename: 'Person', name: string, id: string }
                | { __typename: 'Place', name: string, id: string }
                | { __typename: 'Publisher', name: string, id: string }
                | { __typename: 'Series', id: string, seriesName: string }
                | { __typename: 'Statement', gist: string, id: string }
                | { __typename: 'SurfaceForm', id: string }
              , claimedBy:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null, statement: { id: string, said: string, gist: string } | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }, contradicts: { totalCount: number } }> } }> }, discussedIn: { totalCount: number, nodes: Array<{ id: string, kind: StatementKind, gist: string, quote: string, start: number, end: number, said: string, speakers: { nodes: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }, contradicts: { totalCount: number } }> }, namedIn: { nodes: Array<{ id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }> } }
    | { __typename: 'Article', id: string }
    | { __typename: 'Assertion', id: string }
    | { __typename: 'Country', name: string, nameAr: string, nameRu: string | null, note: string | null, id: string, nameEn: string, names: { nodes: Array<{ id: string, text: string, usedBy:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null }> }, labels: { nodes: Array<{ id: string, text: string, usedBy:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null }> }, surfaceForms: { nodes: Array<{ id: string, text: string }> }, relations: { totalCount: number, edges: Array<{ type: RelationType, direction: RelationshipDirection, assertionCount: number, articleCount: number, node:
            | { __typename: 'Agreement', name: string, id: string }
            | { __typename: 'Article', title: string | null, titleSuggested: string | null, id: string }
            | { __typename: 'Assertion', id: string }
            | { __typename: 'Country', name: string, id: string }
            | { __typename: 'Document', name: string, id: string }
            | { __typename: 'Event', name: string, id: string }
            | { __typename: 'EventAccount', id: string }
            | { __typename: 'Figure', what: string, id: string }
            | { __typename: 'Group', name: string, id: string }
            | { __typename: 'Label', id: string }
            | { __typename: 'Name', id: string }
            | { __typename: 'Organization', name: string, id: string }
            | { __typename: 'Person', name: string, id: string }
            | { __typename: 'Place', name: string, id: string }
            | { __typename: 'Publisher', name: string, id: string }
            | { __typename: 'Series', id: string, seriesName: string }
            | { __typename: 'Statement', gist: string, id: string }
            | { __typename: 'SurfaceForm', id: string }
          , evidence: { nodes: Array<{ id: string, type: RelationType, quote: string, start: number, end: number, subject:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
              , object:
                | { __typename: 'Agreement', name: string, id: string }
                | { __typename: 'Article', title: string | null, titleSuggested: string | null, id: string }
                | { __typename: 'Assertion', id: string }
                | { __typename: 'Country', name: string, id: string }
                | { __typename: 'Document', name: string, id: string }
                | { __typename: 'Event', name: string, id: string }
                | { __typename: 'EventAccount', id: string }
                | { __typename: 'Figure', what: string, id: string }
                | { __typename: 'Group', name: string, id: string }
                | { __typename: 'Label', id: string }
                | { __typename: 'Name', id: string }
                | { __typename: 'Organization', name: string, id: string }
                | { __typename: 'Person', name: string, id: string }
                | { __typename: 'Place', name: string, id: string }
                | { __typename: 'Publisher', name: string, id: string }
                | { __typename: 'Series', id: string, seriesName: string }
                | { __typename: 'Statement', gist: string, id: string }
                | { __typename: 'SurfaceForm', id: string }
              , claimedBy:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null, statement: { id: string, said: string, gist: string } | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }, contradicts: { totalCount: number } }> } }> }, discussedIn: { totalCount: number, nodes: Array<{ id: string, kind: StatementKind, gist: string, quote: string, start: number, end: number, said: string, speakers: { nodes: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }, contradicts: { totalCount: number } }> }, namedIn: { nodes: Array<{ id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }> }, statements: { totalCount: number, nodes: Array<{ id: string, kind: StatementKind, gist: string, quote: string, start: number, end: number, said: string, speakers: { nodes: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }, contradicts: { totalCount: number } }> }, statementsOnBehalf: { totalCount: number, nodes: Array<{ id: string, kind: StatementKind, gist: string, quote: string, start: number, end: number, said: string, speakers: { nodes: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }, contradicts: { totalCount: number } }> }, figures: { totalCount: number, nodes: Array<{ id: string, what: string, value: number | null, comparator: Comparator, unit: string, asOf: string, quote: string, start: number, end: number, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }> }, participatedIn: { nodes: Array<{ id: string, start: string | null, event: { id: string, name: string }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }> } }
    | { __typename: 'Document', name: string, nameAr: string, nameRu: string | null, note: string | null, id: string, nameEn: string, names: { nodes: Array<{ id: string, text: string, usedBy:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null }> }, labels: { nodes: Array<{ id: string, text: string, usedBy:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null }> }, surfaceForms: { nodes: Array<{ id: string, text: string }> }, relations: { totalCount: number, edges: Array<{ type: RelationType, direction: RelationshipDirection, assertionCount: number, articleCount: number, node:
            | { __typename: 'Agreement', name: string, id: string }
            | { __typename: 'Article', title: string | null, titleSuggested: string | null, id: string }
            | { __typename: 'Assertion', id: string }
            | { __typename: 'Country', name: string, id: string }
            | { __typename: 'Document', name: string, id: string }
            | { __typename: 'Event', name: string, id: string }
            | { __typename: 'EventAccount', id: string }
            | { __typename: 'Figure', what: string, id: string }
            | { __typename: 'Group', name: string, id: string }
            | { __typename: 'Label', id: string }
            | { __typename: 'Name', id: string }
            | { __typename: 'Organization', name: string, id: string }
            | { __typename: 'Person', name: string, id: string }
            | { __typename: 'Place', name: string, id: string }
            | { __typename: 'Publisher', name: string, id: string }
            | { __typename: 'Series', id: string, seriesName: string }
            | { __typename: 'Statement', gist: string, id: string }
            | { __typename: 'SurfaceForm', id: string }
          , evidence: { nodes: Array<{ id: string, type: RelationType, quote: string, start: number, end: number, subject:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
              , object:
                | { __typename: 'Agreement', name: string, id: string }
                | { __typename: 'Article', title: string | null, titleSuggested: string | null, id: string }
                | { __typename: 'Assertion', id: string }
                | { __typename: 'Country', name: string, id: string }
                | { __typename: 'Document', name: string, id: string }
                | { __typename: 'Event', name: string, id: string }
                | { __typename: 'EventAccount', id: string }
                | { __typename: 'Figure', what: string, id: string }
                | { __typename: 'Group', name: string, id: string }
                | { __typename: 'Label', id: string }
                | { __typename: 'Name', id: string }
                | { __typename: 'Organization', name: string, id: string }
                | { __typename: 'Person', name: string, id: string }
                | { __typename: 'Place', name: string, id: string }
                | { __typename: 'Publisher', name: string, id: string }
                | { __typename: 'Series', id: string, seriesName: string }
                | { __typename: 'Statement', gist: string, id: string }
                | { __typename: 'SurfaceForm', id: string }
              , claimedBy:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null, statement: { id: string, said: string, gist: string } | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }, contradicts: { totalCount: number } }> } }> }, discussedIn: { totalCount: number, nodes: Array<{ id: string, kind: StatementKind, gist: string, quote: string, start: number, end: number, said: string, speakers: { nodes: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }, contradicts: { totalCount: number } }> }, namedIn: { nodes: Array<{ id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }> } }
    | { __typename: 'Event', name: string, nameAr: string, nameRu: string | null, note: string | null, id: string, nameEn: string, began: string | null, ended: string | null, names: { nodes: Array<{ id: string, text: string, usedBy:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null }> }, labels: { nodes: Array<{ id: string, text: string, usedBy:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null }> }, surfaceForms: { nodes: Array<{ id: string, text: string }> }, relations: { totalCount: number, edges: Array<{ type: RelationType, direction: RelationshipDirection, assertionCount: number, articleCount: number, node:
            | { __typename: 'Agreement', name: string, id: string }
            | { __typename: 'Article', title: string | null, titleSuggested: string | null, id: string }
            | { __typename: 'Assertion', id: string }
            | { __typename: 'Country', name: string, id: string }
            | { __typename: 'Document', name: string, id: string }
            | { __typename: 'Event', name: string, id: string }
            | { __typename: 'EventAccount', id: string }
            | { __typename: 'Figure', what: string, id: string }
            | { __typename: 'Group', name: string, id: string }
            | { __typename: 'Label', id: string }
            | { __typename: 'Name', id: string }
            | { __typename: 'Organization', name: string, id: string }
            | { __typename: 'Person', name: string, id: string }
            | { __typename: 'Place', name: string, id: string }
            | { __typename: 'Publisher', name: string, id: string }
            | { __typename: 'Series', id: string, seriesName: string }
            | { __typename: 'Statement', gist: string, id: string }
            | { __typename: 'SurfaceForm', id: string }
          , evidence: { nodes: Array<{ id: string, type: RelationType, quote: string, start: number, end: number, subject:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
              , object:
                | { __typename: 'Agreement', name: string, id: string }
                | { __typename: 'Article', title: string | null, titleSuggested: string | null, id: string }
                | { __typename: 'Assertion', id: string }
                | { __typename: 'Country', name: string, id: string }
                | { __typename: 'Document', name: string, id: string }
                | { __typename: 'Event', name: string, id: string }
                | { __typename: 'EventAccount', id: string }
                | { __typename: 'Figure', what: string, id: string }
                | { __typename: 'Group', name: string, id: string }
                | { __typename: 'Label', id: string }
                | { __typename: 'Name', id: string }
                | { __typename: 'Organization', name: string, id: string }
                | { __typename: 'Person', name: string, id: string }
                | { __typename: 'Place', name: string, id: string }
                | { __typename: 'Publisher', name: string, id: string }
                | { __typename: 'Series', id: string, seriesName: string }
                | { __typename: 'Statement', gist: string, id: string }
                | { __typename: 'SurfaceForm', id: string }
              , claimedBy:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null, statement: { id: string, said: string, gist: string } | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }, contradicts: { totalCount: number } }> } }> }, discussedIn: { totalCount: number, nodes: Array<{ id: string, kind: StatementKind, gist: string, quote: string, start: number, end: number, said: string, speakers: { nodes: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }, contradicts: { totalCount: number } }> }, namedIn: { nodes: Array<{ id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }> }, accounts: { nodes: Array<{ id: string, start: string | null, event: { id: string, name: string }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }> } }
    | { __typename: 'EventAccount', id: string }
    | { __typename: 'Figure', id: string }
    | { __typename: 'Group', name: string, nameAr: string, nameRu: string | null, note: string | null, id: string, nameEn: string, names: { nodes: Array<{ id: string, text: string, usedBy:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null }> }, labels: { nodes: Array<{ id: string, text: string, usedBy:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null }> }, surfaceForms: { nodes: Array<{ id: string, text: string }> }, relations: { totalCount: number, edges: Array<{ type: RelationType, direction: RelationshipDirection, assertionCount: number, articleCount: number, node:
            | { __typename: 'Agreement', name: string, id: string }
            | { __typename: 'Article', title: string | null, titleSuggested: string | null, id: string }
            | { __typename: 'Assertion', id: string }
            | { __typename: 'Country', name: string, id: string }
            | { __typename: 'Document', name: string, id: string }
            | { __typename: 'Event', name: string, id: string }
            | { __typename: 'EventAccount', id: string }
            | { __typename: 'Figure', what: string, id: string }
            | { __typename: 'Group', name: string, id: string }
            | { __typename: 'Label', id: string }
            | { __typename: 'Name', id: string }
            | { __typename: 'Organization', name: string, id: string }
            | { __typename: 'Person', name: string, id: string }
            | { __typename: 'Place', name: string, id: string }
            | { __typename: 'Publisher', name: string, id: string }
            | { __typename: 'Series', id: string, seriesName: string }
            | { __typename: 'Statement', gist: string, id: string }
            | { __typename: 'SurfaceForm', id: string }
          , evidence: { nodes: Array<{ id: string, type: RelationType, quote: string, start: number, end: number, subject:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
              , object:
                | { __typename: 'Agreement', name: string, id: string }
                | { __typename: 'Article', title: string | null, titleSuggested: string | null, id: string }
                | { __typename: 'Assertion', id: string }
                | { __typename: 'Country', name: string, id: string }
                | { __typename: 'Document', name: string, id: string }
                | { __typename: 'Event', name: string, id: string }
                | { __typename: 'EventAccount', id: string }
                | { __typename: 'Figure', what: string, id: string }
                | { __typename: 'Group', name: string, id: string }
                | { __typename: 'Label', id: string }
                | { __typename: 'Name', id: string }
                | { __typename: 'Organization', name: string, id: string }
                | { __typename: 'Person', name: string, id: string }
                | { __typename: 'Place', name: string, id: string }
                | { __typename: 'Publisher', name: string, id: string }
                | { __typename: 'Series', id: string, seriesName: string }
                | { __typename: 'Statement', gist: string, id: string }
                | { __typename: 'SurfaceForm', id: string }
              , claimedBy:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null, statement: { id: string, said: string, gist: string } | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }, contradicts: { totalCount: number } }> } }> }, discussedIn: { totalCount: number, nodes: Array<{ id: string, kind: StatementKind, gist: string, quote: string, start: number, end: number, said: string, speakers: { nodes: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }, contradicts: { totalCount: number } }> }, namedIn: { nodes: Array<{ id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }> }, statements: { totalCount: number, nodes: Array<{ id: string, kind: StatementKind, gist: string, quote: string, start: number, end: number, said: string, speakers: { nodes: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }, contradicts: { totalCount: number } }> }, statementsOnBehalf: { totalCount: number, nodes: Array<{ id: string, kind: StatementKind, gist: string, quote: string, start: number, end: number, said: string, speakers: { nodes: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }, contradicts: { totalCount: number } }> }, figures: { totalCount: number, nodes: Array<{ id: string, what: string, value: number | null, comparator: Comparator, unit: string, asOf: string, quote: string, start: number, end: number, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }> }, participatedIn: { nodes: Array<{ id: string, start: string | null, event: { id: string, name: string }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }> } }
    | { __typename: 'Label', id: string }
    | { __typename: 'Name', id: string }
    | { __typename: 'Organization', name: string, nameAr: string, nameRu: string | null, note: string | null, id: string, nameEn: string, names: { nodes: Array<{ id: string, text: string, usedBy:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null }> }, labels: { nodes: Array<{ id: string, text: string, usedBy:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null }> }, surfaceForms: { nodes: Array<{ id: string, text: string }> }, relations: { totalCount: number, edges: Array<{ type: RelationType, direction: RelationshipDirection, assertionCount: number, articleCount: number, node:
            | { __typename: 'Agreement', name: string, id: string }
            | { __typename: 'Article', title: string | null, titleSuggested: string | null, id: string }
            | { __typename: 'Assertion', id: string }
            | { __typename: 'Country', name: string, id: string }
            | { __typename: 'Document', name: string, id: string }
            | { __typename: 'Event', name: string, id: string }
            | { __typename: 'EventAccount', id: string }
            | { __typename: 'Figure', what: string, id: string }
            | { __typename: 'Group', name: string, id: string }
            | { __typename: 'Label', id: string }
            | { __typename: 'Name', id: string }
            | { __typename: 'Organization', name: string, id: string }
            | { __typename: 'Person', name: string, id: string }
            | { __typename: 'Place', name: string, id: string }
            | { __typename: 'Publisher', name: string, id: string }
            | { __typename: 'Series', id: string, seriesName: string }
            | { __typename: 'Statement', gist: string, id: string }
            | { __typename: 'SurfaceForm', id: string }
          , evidence: { nodes: Array<{ id: string, type: RelationType, quote: string, start: number, end: number, subject:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
              , object:
                | { __typename: 'Agreement', name: string, id: string }
                | { __typename: 'Article', title: string | null, titleSuggested: string | null, id: string }
                | { __typename: 'Assertion', id: string }
                | { __typename: 'Country', name: string, id: string }
                | { __typename: 'Document', name: string, id: string }
                | { __typename: 'Event', name: string, id: string }
                | { __typename: 'EventAccount', id: string }
                | { __typename: 'Figure', what: string, id: string }
                | { __typename: 'Group', name: string, id: string }
                | { __typename: 'Label', id: string }
                | { __typename: 'Name', id: string }
                | { __typename: 'Organization', name: string, id: string }
                | { __typename: 'Person', name: string, id: string }
                | { __typename: 'Place', name: string, id: string }
                | { __typename: 'Publisher', name: string, id: string }
                | { __typename: 'Series', id: string, seriesName: string }
                | { __typename: 'Statement', gist: string, id: string }
                | { __typename: 'SurfaceForm', id: string }
              , claimedBy:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null, statement: { id: string, said: string, gist: string } | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }, contradicts: { totalCount: number } }> } }> }, discussedIn: { totalCount: number, nodes: Array<{ id: string, kind: StatementKind, gist: string, quote: string, start: number, end: number, said: string, speakers: { nodes: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }, contradicts: { totalCount: number } }> }, namedIn: { nodes: Array<{ id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }> }, statements: { totalCount: number, nodes: Array<{ id: string, kind: StatementKind, gist: string, quote: string, start: number, end: number, said: string, speakers: { nodes: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }, contradicts: { totalCount: number } }> }, statementsOnBehalf: { totalCount: number, nodes: Array<{ id: string, kind: StatementKind, gist: string, quote: string, start: number, end: number, said: string, speakers: { nodes: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }, contradicts: { totalCount: number } }> }, figures: { totalCount: number, nodes: Array<{ id: string, what: string, value: number | null, comparator: Comparator, unit: string, asOf: string, quote: string, start: number, end: number, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }> }, participatedIn: { nodes: Array<{ id: string, start: string | null, event: { id: string, name: string }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }> } }
    | { __typename: 'Person', name: string, nameAr: string, nameRu: string | null, note: string | null, role: string | null, id: string, nameEn: string, names: { nodes: Array<{ id: string, text: string, usedBy:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null }> }, labels: { nodes: Array<{ id: string, text: string, usedBy:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null }> }, surfaceForms: { nodes: Array<{ id: string, text: string }> }, relations: { totalCount: number, edges: Array<{ type: RelationType, direction: RelationshipDirection, assertionCount: number, articleCount: number, node:
            | { __typename: 'Agreement', name: string, id: string }
            | { __typename: 'Article', title: string | null, titleSuggested: string | null, id: string }
            | { __typename: 'Assertion', id: string }
            | { __typename: 'Country', name: string, id: string }
            | { __typename: 'Document', name: string, id: string }
            | { __typename: 'Event', name: string, id: string }
            | { __typename: 'EventAccount', id: string }
            | { __typename: 'Figure', what: string, id: string }
            | { __typename: 'Group', name: string, id: string }
            | { __typename: 'Label', id: string }
            | { __typename: 'Name', id: string }
            | { __typename: 'Organization', name: string, id: string }
            | { __typename: 'Person', name: string, id: string }
            | { __typename: 'Place', name: string, id: string }
            | { __typename: 'Publisher', name: string, id: string }
            | { __typename: 'Series', id: string, seriesName: string }
            | { __typename: 'Statement', gist: string, id: string }
            | { __typename: 'SurfaceForm', id: string }
          , evidence: { nodes: Array<{ id: string, type: RelationType, quote: string, start: number, end: number, subject:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
              , object:
                | { __typename: 'Agreement', name: string, id: string }
                | { __typename: 'Article', title: string | null, titleSuggested: string | null, id: string }
                | { __typename: 'Assertion', id: string }
                | { __typename: 'Country', name: string, id: string }
                | { __typename: 'Document', name: string, id: string }
                | { __typename: 'Event', name: string, id: string }
                | { __typename: 'EventAccount', id: string }
                | { __typename: 'Figure', what: string, id: string }
                | { __typename: 'Group', name: string, id: string }
                | { __typename: 'Label', id: string }
                | { __typename: 'Name', id: string }
                | { __typename: 'Organization', name: string, id: string }
                | { __typename: 'Person', name: string, id: string }
                | { __typename: 'Place', name: string, id: string }
                | { __typename: 'Publisher', name: string, id: string }
                | { __typename: 'Series', id: string, seriesName: string }
                | { __typename: 'Statement', gist: string, id: string }
                | { __typename: 'SurfaceForm', id: string }
              , claimedBy:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null, statement: { id: string, said: string, gist: string } | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }, contradicts: { totalCount: number } }> } }> }, discussedIn: { totalCount: number, nodes: Array<{ id: string, kind: StatementKind, gist: string, quote: string, start: number, end: number, said: string, speakers: { nodes: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }, contradicts: { totalCount: number } }> }, namedIn: { nodes: Array<{ id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }> }, statements: { totalCount: number, nodes: Array<{ id: string, kind: StatementKind, gist: string, quote: string, start: number, end: number, said: string, speakers: { nodes: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }, contradicts: { totalCount: number } }> }, statementsOnBehalf: { totalCount: number, nodes: Array<{ id: string, kind: StatementKind, gist: string, quote: string, start: number, end: number, said: string, speakers: { nodes: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }, contradicts: { totalCount: number } }> }, figures: { totalCount: number, nodes: Array<{ id: string, what: string, value: number | null, comparator: Comparator, unit: string, asOf: string, quote: string, start: number, end: number, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }> }, participatedIn: { nodes: Array<{ id: string, start: string | null, event: { id: string, name: string }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }> }, posts: { edges: Array<{ assertionCount: number, articleCount: number, node:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , evidence: { nodes: Array<{ id: string, type: RelationType, quote: string, start: number, end: number, subject:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
              , object:
                | { __typename: 'Agreement', name: string, id: string }
                | { __typename: 'Article', title: string | null, titleSuggested: string | null, id: string }
                | { __typename: 'Assertion', id: string }
                | { __typename: 'Country', name: string, id: string }
                | { __typename: 'Document', name: string, id: string }
                | { __typename: 'Event', name: string, id: string }
                | { __typename: 'EventAccount', id: string }
                | { __typename: 'Figure', what: string, id: string }
                | { __typename: 'Group', name: string, id: string }
                | { __typename: 'Label', id: string }
                | { __typename: 'Name', id: string }
                | { __typename: 'Organization', name: string, id: string }
                | { __typename: 'Person', name: string, id: string }
                | { __typename: 'Place', name: string, id: string }
                | { __typename: 'Publisher', name: string, id: string }
                | { __typename: 'Series', id: string, seriesName: string }
                | { __typename: 'Statement', gist: string, id: string }
                | { __typename: 'SurfaceForm', id: string }
              , claimedBy:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null, statement: { id: string, said: string, gist: string } | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }, contradicts: { totalCount: number } }> } }> } }
    | { __typename: 'Place', name: string, nameAr: string, nameRu: string | null, note: string | null, id: string, nameEn: string, names: { nodes: Array<{ id: string, text: string, usedBy:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null }> }, labels: { nodes: Array<{ id: string, text: string, usedBy:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null }> }, surfaceForms: { nodes: Array<{ id: string, text: string }> }, relations: { totalCount: number, edges: Array<{ type: RelationType, direction: RelationshipDirection, assertionCount: number, articleCount: number, node:
            | { __typename: 'Agreement', name: string, id: string }
            | { __typename: 'Article', title: string | null, titleSuggested: string | null, id: string }
            | { __typename: 'Assertion', id: string }
            | { __typename: 'Country', name: string, id: string }
            | { __typename: 'Document', name: string, id: string }
            | { __typename: 'Event', name: string, id: string }
            | { __typename: 'EventAccount', id: string }
            | { __typename: 'Figure', what: string, id: string }
            | { __typename: 'Group', name: string, id: string }
            | { __typename: 'Label', id: string }
            | { __typename: 'Name', id: string }
            | { __typename: 'Organization', name: string, id: string }
            | { __typename: 'Person', name: string, id: string }
            | { __typename: 'Place', name: string, id: string }
            | { __typename: 'Publisher', name: string, id: string }
            | { __typename: 'Series', id: string, seriesName: string }
            | { __typename: 'Statement', gist: string, id: string }
            | { __typename: 'SurfaceForm', id: string }
          , evidence: { nodes: Array<{ id: string, type: RelationType, quote: string, start: number, end: number, subject:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
              , object:
                | { __typename: 'Agreement', name: string, id: string }
                | { __typename: 'Article', title: string | null, titleSuggested: string | null, id: string }
                | { __typename: 'Assertion', id: string }
                | { __typename: 'Country', name: string, id: string }
                | { __typename: 'Document', name: string, id: string }
                | { __typename: 'Event', name: string, id: string }
                | { __typename: 'EventAccount', id: string }
                | { __typename: 'Figure', what: string, id: string }
                | { __typename: 'Group', name: string, id: string }
                | { __typename: 'Label', id: string }
                | { __typename: 'Name', id: string }
                | { __typename: 'Organization', name: string, id: string }
                | { __typename: 'Person', name: string, id: string }
                | { __typename: 'Place', name: string, id: string }
                | { __typename: 'Publisher', name: string, id: string }
                | { __typename: 'Series', id: string, seriesName: string }
                | { __typename: 'Statement', gist: string, id: string }
                | { __typename: 'SurfaceForm', id: string }
              , claimedBy:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null, statement: { id: string, said: string, gist: string } | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }, contradicts: { totalCount: number } }> } }> }, discussedIn: { totalCount: number, nodes: Array<{ id: string, kind: StatementKind, gist: string, quote: string, start: number, end: number, said: string, speakers: { nodes: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }, contradicts: { totalCount: number } }> }, namedIn: { nodes: Array<{ id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }> }, disputedBetween: { nodes: Array<{ id: string, name: string }> }, events: { nodes: Array<{ id: string, start: string | null, event: { id: string, name: string }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }> } }
    | { __typename: 'Publisher', name: string, nameAr: string, nameRu: string | null, note: string | null, id: string, nameEn: string, names: { nodes: Array<{ id: string, text: string, usedBy:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null }> }, labels: { nodes: Array<{ id: string, text: string, usedBy:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null }> }, surfaceForms: { nodes: Array<{ id: string, text: string }> }, relations: { totalCount: number, edges: Array<{ type: RelationType, direction: RelationshipDirection, assertionCount: number, articleCount: number, node:
            | { __typename: 'Agreement', name: string, id: string }
            | { __typename: 'Article', title: string | null, titleSuggested: string | null, id: string }
            | { __typename: 'Assertion', id: string }
            | { __typename: 'Country', name: string, id: string }
            | { __typename: 'Document', name: string, id: string }
            | { __typename: 'Event', name: string, id: string }
            | { __typename: 'EventAccount', id: string }
            | { __typename: 'Figure', what: string, id: string }
            | { __typename: 'Group', name: string, id: string }
            | { __typename: 'Label', id: string }
            | { __typename: 'Name', id: string }
            | { __typename: 'Organization', name: string, id: string }
            | { __typename: 'Person', name: string, id: string }
            | { __typename: 'Place', name: string, id: string }
            | { __typename: 'Publisher', name: string, id: string }
            | { __typename: 'Series', id: string, seriesName: string }
            | { __typename: 'Statement', gist: string, id: string }
            | { __typename: 'SurfaceForm', id: string }
          , evidence: { nodes: Array<{ id: string, type: RelationType, quote: string, start: number, end: number, subject:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
              , object:
                | { __typename: 'Agreement', name: string, id: string }
                | { __typename: 'Article', title: string | null, titleSuggested: string | null, id: string }
                | { __typename: 'Assertion', id: string }
                | { __typename: 'Country', name: string, id: string }
                | { __typename: 'Document', name: string, id: string }
                | { __typename: 'Event', name: string, id: string }
                | { __typename: 'EventAccount', id: string }
                | { __typename: 'Figure', what: string, id: string }
                | { __typename: 'Group', name: string, id: string }
                | { __typename: 'Label', id: string }
                | { __typename: 'Name', id: string }
                | { __typename: 'Organization', name: string, id: string }
                | { __typename: 'Person', name: string, id: string }
                | { __typename: 'Place', name: string, id: string }
                | { __typename: 'Publisher', name: string, id: string }
                | { __typename: 'Series', id: string, seriesName: string }
                | { __typename: 'Statement', gist: string, id: string }
                | { __typename: 'SurfaceForm', id: string }
              , claimedBy:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null, statement: { id: string, said: string, gist: string } | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }, contradicts: { totalCount: number } }> } }> }, discussedIn: { totalCount: number, nodes: Array<{ id: string, kind: StatementKind, gist: string, quote: string, start: number, end: number, said: string, speakers: { nodes: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }, contradicts: { totalCount: number } }> }, namedIn: { nodes: Array<{ id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }> } }
    | { __typename: 'Series', id: string }
    | { __typename: 'Statement', id: string }
    | { __typename: 'SurfaceForm', id: string }
   | null };

type Proven_AssertedActorEdge_Fragment = { assertionCount: number, articleCount: number, evidence: { nodes: Array<{ id: string, type: RelationType, quote: string, start: number, end: number, subject:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , object:
        | { __typename: 'Agreement', name: string, id: string }
        | { __typename: 'Article', title: string | null, titleSuggested: string | null, id: string }
        | { __typename: 'Assertion', id: string }
        | { __typename: 'Country', name: string, id: string }
        | { __typename: 'Document', name: string, id: string }
        | { __typename: 'Event', name: string, id: string }
        | { __typename: 'EventAccount', id: string }
        | { __typename: 'Figure', what: string, id: string }
        | { __typename: 'Group', name: string, id: string }
        | { __typename: 'Label', id: string }
        | { __typename: 'Name', id: string }
        | { __typename: 'Organization', name: string, id: string }
        | { __typename: 'Person', name: string, id: string }
        | { __typename: 'Place', name: string, id: string }
        | { __typename: 'Publisher', name: string, id: string }
        | { __typename: 'Series', id: string, seriesName: string }
        | { __typename: 'Statement', gist: string, id: string }
        | { __typename: 'SurfaceForm', id: string }
      , claimedBy:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, statement: { id: string, said: string, gist: string } | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }, contradicts: { totalCount: number } }> } };

type Proven_AssertedAgreementEdge_Fragment = { assertionCount: number, articleCount: number, evidence: { nodes: Array<{ id: string, type: RelationType, quote: string, start: number, end: number, subject:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , object:
        | { __typename: 'Agreement', name: string, id: string }
        | { __typename: 'Article', title: string | null, titleSuggested: string | null, id: string }
        | { __typename: 'Assertion', id: string }
        | { __typename: 'Country', name: string, id: string }
        | { __typename: 'Document', name: string, id: string }
        | { __typename: 'Event', name: string, id: string }
        | { __typename: 'EventAccount', id: string }
        | { __typename: 'Figure', what: string, id: string }
        | { __typename: 'Group', name: string, id: string }
        | { __typename: 'Label', id: string }
        | { __typename: 'Name', id: string }
        | { __typename: 'Organization', name: string, id: string }
        | { __typename: 'Person', name: string, id: string }
        | { __typename: 'Place', name: string, id: string }
        | { __typename: 'Publisher', name: string, id: string }
        | { __typename: 'Series', id: string, seriesName: string }
        | { __typename: 'Statement', gist: string, id: string }
        | { __typename: 'SurfaceForm', id: string }
      , claimedBy:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, statement: { id: string, said: string, gist: string } | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }, contradicts: { totalCount: number } }> } };

type Proven_AssertedPersonEdge_Fragment = { assertionCount: number, articleCount: number, evidence: { nodes: Array<{ id: string, type: RelationType, quote: string, start: number, end: number, subject:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , object:
        | { __typename: 'Agreement', name: string, id: string }
        | { __typename: 'Article', title: string | null, titleSuggested: string | null, id: string }
        | { __typename: 'Assertion', id: string }
        | { __typename: 'Country', name: string, id: string }
        | { __typename: 'Document', name: string, id: string }
        | { __typename: 'Event', name: string, id: string }
        | { __typename: 'EventAccount', id: string }
        | { __typename: 'Figure', what: string, id: string }
        | { __typename: 'Group', name: string, id: string }
        | { __typename: 'Label', id: string }
        | { __typename: 'Name', id: string }
        | { __typename: 'Organization', name: string, id: string }
        | { __typename: 'Person', name: string, id: string }
        | { __typename: 'Place', name: string, id: string }
        | { __typename: 'Publisher', name: string, id: string }
        | { __typename: 'Series', id: string, seriesName: string }
        | { __typename: 'Statement', gist: string, id: string }
        | { __typename: 'SurfaceForm', id: string }
      , claimedBy:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, statement: { id: string, said: string, gist: string } | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }, contradicts: { totalCount: number } }> } };

type Proven_AssertedPlaceEdge_Fragment = { assertionCount: number, articleCount: number, evidence: { nodes: Array<{ id: string, type: RelationType, quote: string, start: number, end: number, subject:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , object:
        | { __typename: 'Agreement', name: string, id: string }
        | { __typename: 'Article', title: string | null, titleSuggested: string | null, id: string }
        | { __typename: 'Assertion', id: string }
        | { __typename: 'Country', name: string, id: string }
        | { __typename: 'Document', name: string, id: string }
        | { __typename: 'Event', name: string, id: string }
        | { __typename: 'EventAccount', id: string }
        | { __typename: 'Figure', what: string, id: string }
        | { __typename: 'Group', name: string, id: string }
        | { __typename: 'Label', id: string }
        | { __typename: 'Name', id: string }
        | { __typename: 'Organization', name: string, id: string }
        | { __typename: 'Person', name: string, id: string }
        | { __typename: 'Place', name: string, id: string }
        | { __typename: 'Publisher', name: string, id: string }
        | { __typename: 'Series', id: string, seriesName: string }
        | { __typename: 'Statement', gist: string, id: string }
        | { __typename: 'SurfaceForm', id: string }
      , claimedBy:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, statement: { id: string, said: string, gist: string } | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }, contradicts: { totalCount: number } }> } };

type Proven_RelationEdge_Fragment = { assertionCount: number, articleCount: number, evidence: { nodes: Array<{ id: string, type: RelationType, quote: string, start: number, end: number, subject:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , object:
        | { __typename: 'Agreement', name: string, id: string }
        | { __typename: 'Article', title: string | null, titleSuggested: string | null, id: string }
        | { __typename: 'Assertion', id: string }
        | { __typename: 'Country', name: string, id: string }
        | { __typename: 'Document', name: string, id: string }
        | { __typename: 'Event', name: string, id: string }
        | { __typename: 'EventAccount', id: string }
        | { __typename: 'Figure', what: string, id: string }
        | { __typename: 'Group', name: string, id: string }
        | { __typename: 'Label', id: string }
        | { __typename: 'Name', id: string }
        | { __typename: 'Organization', name: string, id: string }
        | { __typename: 'Person', name: string, id: string }
        | { __typename: 'Place', name: string, id: string }
        | { __typename: 'Publisher', name: string, id: string }
        | { __typename: 'Series', id: string, seriesName: string }
        | { __typename: 'Statement', gist: string, id: string }
        | { __typename: 'SurfaceForm', id: string }
      , claimedBy:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, statement: { id: string, said: string, gist: string } | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }, contradicts: { totalCount: number } }> } };

export type ProvenFragment =
  | Proven_AssertedActorEdge_Fragment
  | Proven_AssertedAgreementEdge_Fragment
  | Proven_AssertedPersonEdge_Fragment
  | Proven_AssertedPlaceEdge_Fragment
  | Proven_RelationEdge_Fragment
;

export type AccountFragment = { id: string, start: string | null, event: { id: string, name: string }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } };

type Titled_Agreement_Fragment = { __typename: 'Agreement', name: string, id: string };

type Titled_Article_Fragment = { __typename: 'Article', title: string | null, titleSuggested: string | null, id: string };

type Titled_Assertion_Fragment = { __typename: 'Assertion', id: string };

type Titled_Country_Fragment = { __typename: 'Country', name: string, id: string };

type Titled_Document_Fragment = { __typename: 'Document', name: string, id: string };

type Titled_Event_Fragment = { __typename: 'Event', name: string, id: string };

type Titled_EventAccount_Fragment = { __typename: 'EventAccount', id: string };

type Titled_Figure_Fragment = { __typename: 'Figure', what: string, id: string };

type Titled_Group_Fragment = { __typename: 'Group', name: string, id: string };

type Titled_Label_Fragment = { __typename: 'Label', id: string };

type Titled_Name_Fragment = { __typename: 'Name', id: string };

type Titled_Organization_Fragment = { __typename: 'Organization', name: string, id: string };

type Titled_Person_Fragment = { __typename: 'Person', name: string, id: string };

type Titled_Place_Fragment = { __typename: 'Place', name: string, id: string };

type Titled_Publisher_Fragment = { __typename: 'Publisher', name: string, id: string };

type Titled_Series_Fragment = { __typename: 'Series', id: string, seriesName: string };

type Titled_Statement_Fragment = { __typename: 'Statement', gist: string, id: string };

type Titled_SurfaceForm_Fragment = { __typename: 'SurfaceForm', id: string };

export type TitledFragment =
  | Titled_Agreement_Fragment
  | Titled_Article_Fragment
  | Titled_Assertion_Fragment
  | Titled_Country_Fragment
  | Titled_Document_Fragment
  | Titled_Event_Fragment
  | Titled_EventAccount_Fragment
  | Titled_Figure_Fragment
  | Titled_Group_Fragment
  | Titled_Label_Fragment
  | Titled_Name_Fragment
  | Titled_Organization_Fragment
  | Titled_Person_Fragment
  | Titled_Place_Fragment
  | Titled_Publisher_Fragment
  | Titled_Series_Fragment
  | Titled_Statement_Fragment
  | Titled_SurfaceForm_Fragment
;

export type SourceFragment = { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null };

export type EvidenceFragment = { id: string, type: RelationType, quote: string, start: number, end: number, subject:
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
  , object:
    | { __typename: 'Agreement', name: string, id: string }
    | { __typename: 'Article', title: string | null, titleSuggested: string | null, id: string }
    | { __typename: 'Assertion', id: string }
    | { __typename: 'Country', name: string, id: string }
    | { __typename: 'Document', name: string, id: string }
    | { __typename: 'Event', name: string, id: string }
    | { __typename: 'EventAccount', id: string }
    | { __typename: 'Figure', what: string, id: string }
    | { __typename: 'Group', name: string, id: string }
    | { __typename: 'Label', id: string }
    | { __typename: 'Name', id: string }
    | { __typename: 'Organization', name: string, id: string }
    | { __typename: 'Person', name: string, id: string }
    | { __typename: 'Place', name: string, id: string }
    | { __typename: 'Publisher', name: string, id: string }
    | { __typename: 'Series', id: string, seriesName: string }
    | { __typename: 'Statement', gist: string, id: string }
    | { __typename: 'SurfaceForm', id: string }
  , claimedBy:
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
   | null, statement: { id: string, said: string, gist: string } | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }, contradicts: { totalCount: number } };

export type SaidFragment = { id: string, kind: StatementKind, gist: string, quote: string, start: number, end: number, said: string, speakers: { nodes: Array<
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    > }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }, contradicts: { totalCount: number } };

export type NumberFragment = { id: string, what: string, value: number | null, comparator: Comparator, unit: string, asOf: string, quote: string, start: number, end: number, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } };

export type AroundQueryVariables = Exact<{
  id: string | number;
  language: Language;
  limit: number;
  types?: Array<LinkType> | LinkType | null | undefined;
  evidence?: EvidenceFilter | null | undefined;
}>;


export type AroundQuery = { neighborhood: { nodes: Array<
      | { __typename: 'Agreement', name: string, id: string }
      | { __typename: 'Article', title: string | null, titleSuggested: string | null, id: string }
      | { __typename: 'Assertion', id: string }
      | { __typename: 'Country', name: string, id: string }
      | { __typename: 'Document', name: string, id: string }
      | { __typename: 'Event', name: string, id: string }
      | { __typename: 'EventAccount', id: string }
      | { __typename: 'Figure', what: string, id: string }
      | { __typename: 'Group', name: string, id: string }
      | { __typename: 'Label', id: string }
      | { __typename: 'Name', id: string }
      | { __typename: 'Organization', name: string, id: string }
      | { __typename: 'Person', name: string, id: string }
      | { __typename: 'Place', name: string, id: string }
      | { __typename: 'Publisher', name: string, id: string }
      | { __typename: 'Series', id: string, seriesName: string }
      | { __typename: 'Statement', gist: string, id: string }
      | { __typename: 'SurfaceForm', id: string }
    >, links: Array<{ type: LinkType, source: string, target: string, isMutual: boolean, articleCount: number | null, assertionIds: Array<string> | null }>, leftOut: Array<{ count: number }> } };

export type WayQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  language: Language;
  evidence?: EvidenceFilter | null | undefined;
}>;


export type WayQuery = { paths: { paths: Array<{ nodes: Array<
        | { __typename: 'Agreement', name: string, id: string }
        | { __typename: 'Article', title: string | null, titleSuggested: string | null, id: string }
        | { __typename: 'Assertion', id: string }
        | { __typename: 'Country', name: string, id: string }
        | { __typename: 'Document', name: string, id: string }
        | { __typename: 'Event', name: string, id: string }
        | { __typename: 'EventAccount', id: string }
        | { __typename: 'Figure', what: string, id: string }
        | { __typename: 'Group', name: string, id: string }
        | { __typename: 'Label', id: string }
        | { __typename: 'Name', id: string }
        | { __typename: 'Organization', name: string, id: string }
        | { __typename: 'Person', name: string, id: string }
        | { __typename: 'Place', name: string, id: string }
        | { __typename: 'Publisher', name: string, id: string }
        | { __typename: 'Series', id: string, seriesName: string }
        | { __typename: 'Statement', gist: string, id: string }
        | { __typename: 'SurfaceForm', id: string }
      >, hops: Array<{ links: Array<{ type: LinkType, source: string, target: string, isMutual: boolean, articleCount: number | null, assertionIds: Array<string> | null }> }> }> } };

export type SuggestQueryVariables = Exact<{
  prefix: string;
  language: Language;
}>;


export type SuggestQuery = { suggest: Array<{ node:
      | { __typename: 'Agreement', name: string, id: string }
      | { __typename: 'Article', title: string | null, titleSuggested: string | null, id: string }
      | { __typename: 'Assertion', id: string }
      | { __typename: 'Country', name: string, id: string }
      | { __typename: 'Document', name: string, id: string }
      | { __typename: 'Event', name: string, id: string }
      | { __typename: 'EventAccount', id: string }
      | { __typename: 'Figure', what: string, id: string }
      | { __typename: 'Group', name: string, id: string }
      | { __typename: 'Label', id: string }
      | { __typename: 'Name', id: string }
      | { __typename: 'Organization', name: string, id: string }
      | { __typename: 'Person', name: string, id: string }
      | { __typename: 'Place', name: string, id: string }
      | { __typename: 'Publisher', name: string, id: string }
      | { __typename: 'Series', id: string, seriesName: string }
      | { __typename: 'Statement', gist: string, id: string }
      | { __typename: 'SurfaceForm', id: string }
     }> };

export type LinkEvidenceQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  language: Language;
}>;


export type LinkEvidenceQuery = { nodes: Array<
    | { __typename: 'Agreement' }
    | { __typename: 'Article' }
    | { __typename: 'Assertion', id: string, type: RelationType, quote: string, start: number, end: number, subject:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , object:
        | { __typename: 'Agreement', name: string, id: string }
        | { __typename: 'Article', title: string | null, titleSuggested: string | null, id: string }
        | { __typename: 'Assertion', id: string }
        | { __typename: 'Country', name: string, id: string }
        | { __typename: 'Document', name: string, id: string }
        | { __typename: 'Event', name: string, id: string }
        | { __typename: 'EventAccount', id: string }
        | { __typename: 'Figure', what: string, id: string }
        | { __typename: 'Group', name: string, id: string }
        | { __typename: 'Label', id: string }
        | { __typename: 'Name', id: string }
        | { __typename: 'Organization', name: string, id: string }
        | { __typename: 'Person', name: string, id: string }
        | { __typename: 'Place', name: string, id: string }
        | { __typename: 'Publisher', name: string, id: string }
        | { __typename: 'Series', id: string, seriesName: string }
        | { __typename: 'Statement', gist: string, id: string }
        | { __typename: 'SurfaceForm', id: string }
      , claimedBy:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, statement: { id: string, said: string, gist: string } | null, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null }, contradicts: { totalCount: number } }
    | { __typename: 'Country' }
    | { __typename: 'Document' }
    | { __typename: 'Event' }
    | { __typename: 'EventAccount' }
    | { __typename: 'Figure' }
    | { __typename: 'Group' }
    | { __typename: 'Label' }
    | { __typename: 'Name' }
    | { __typename: 'Organization' }
    | { __typename: 'Person' }
    | { __typename: 'Place' }
    | { __typename: 'Publisher' }
    | { __typename: 'Series' }
    | { __typename: 'Statement' }
    | { __typename: 'SurfaceForm' }
   | null> };

export type DrawnLinkFragment = { type: LinkType, source: string, target: string, isMutual: boolean, articleCount: number | null, assertionIds: Array<string> | null };

export type PublishersQueryVariables = Exact<{
  language: Language;
}>;


export type PublishersQuery = { publishers: { nodes: Array<{ id: string, name: string }> } };

export type PlacesQueryVariables = Exact<{
  language: Language;
}>;


export type PlacesQuery = { places: { nodes: Array<{ id: string, name: string, nameAr: string, latitude: number | null, longitude: number | null, kind: PlaceKind, nameEn: string, disputedBetween: { nodes: Array<{ id: string, name: string }> }, events: { nodes: Array<{ id: string, start: string | null, startFrom: string | null, startTo: string | null, event: { id: string, name: string }, article: { id: string, title: string | null, titleSuggested: string | null, published: string, publisher: { id: string, name: string } | null, publisherGuess: { id: string, name: string } | null } }> } }> } };

export type SearchQueryVariables = Exact<{
  query: string;
  language: Language;
  first: number;
}>;


export type SearchQuery = { search: { totalCount: number, isTotalExact: boolean, isCorrected: boolean, edges: Array<{ node:
        | { __typename: 'Agreement', name: string, id: string }
        | { __typename: 'Article', title: string | null, titleSuggested: string | null, id: string }
        | { __typename: 'Assertion', id: string }
        | { __typename: 'Country', name: string, id: string }
        | { __typename: 'Document', name: string, id: string }
        | { __typename: 'Event', name: string, id: string }
        | { __typename: 'EventAccount', id: string }
        | { __typename: 'Figure', what: string, id: string }
        | { __typename: 'Group', name: string, id: string }
        | { __typename: 'Label', id: string }
        | { __typename: 'Name', id: string }
        | { __typename: 'Organization', name: string, id: string }
        | { __typename: 'Person', name: string, id: string }
        | { __typename: 'Place', name: string, id: string }
        | { __typename: 'Publisher', name: string, id: string }
        | { __typename: 'Series', id: string, seriesName: string }
        | { __typename: 'Statement', gist: string, id: string }
        | { __typename: 'SurfaceForm', id: string }
      , matches: Array<{ field: string, text: string, highlights: Array<{ start: number, end: number }> }> }> } };

export type TimelineQueryVariables = Exact<{
  clock: Clock;
  about?: Array<string | number> | string | number | null | undefined;
  during?: string | null | undefined;
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export type TimelineQuery = { timeline: { totalCount: number, undated: number, about: Array<
      | { __typename: 'Agreement', name: string, id: string }
      | { __typename: 'Article', title: string | null, titleSuggested: string | null, id: string }
      | { __typename: 'Assertion', id: string }
      | { __typename: 'Country', name: string, id: string }
      | { __typename: 'Document', name: string, id: string }
      | { __typename: 'Event', name: string, id: string }
      | { __typename: 'EventAccount', id: string }
      | { __typename: 'Figure', what: string, id: string }
      | { __typename: 'Group', name: string, id: string }
      | { __typename: 'Label', id: string }
      | { __typename: 'Name', id: string }
      | { __typename: 'Organization', name: string, id: string }
      | { __typename: 'Person', name: string, id: string }
      | { __typename: 'Place', name: string, id: string }
      | { __typename: 'Publisher', name: string, id: string }
      | { __typename: 'Series', id: string, seriesName: string }
      | { __typename: 'Statement', gist: string, id: string }
      | { __typename: 'SurfaceForm', id: string }
     | null>, edges: Array<{ from: string, to: string, precision: DatePrecision | null, approximate: boolean, date: string | null, end: string | null, at: string | null, cursor: string, node:
        | { __typename: 'Agreement', name: string, id: string }
        | { __typename: 'Article', title: string | null, titleSuggested: string | null, id: string }
        | { __typename: 'Assertion', id: string }
        | { __typename: 'Country', name: string, id: string }
        | { __typename: 'Document', name: string, id: string }
        | { __typename: 'Event', name: string, id: string, claimedBy:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null }
        | { __typename: 'EventAccount', id: string }
        | { __typename: 'Figure', what: string, id: string }
        | { __typename: 'Group', name: string, id: string }
        | { __typename: 'Label', id: string }
        | { __typename: 'Name', id: string }
        | { __typename: 'Organization', name: string, id: string }
        | { __typename: 'Person', name: string, id: string }
        | { __typename: 'Place', name: string, id: string }
        | { __typename: 'Publisher', name: string, id: string }
        | { __typename: 'Series', id: string, seriesName: string }
        | { __typename: 'Statement', gist: string, id: string, speakers: { nodes: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            > } }
        | { __typename: 'SurfaceForm', id: string }
       }> } };

export const SourceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Source"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"publisherGuess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]} as unknown as DocumentNode<SourceFragment, unknown>;
export const ComparedClaimFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assertion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Source"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"publisherGuess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]} as unknown as DocumentNode<ComparedClaimFragment, unknown>;
export const ComparedLinkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"differences"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedClaim"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedClaim"}}]}},{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Source"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"publisherGuess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assertion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]} as unknown as DocumentNode<ComparedLinkFragment, unknown>;
export const NumberFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Number"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Source"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"publisherGuess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]} as unknown as DocumentNode<NumberFragment, unknown>;
export const DrawnSeriesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrawnSeries"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComparedSeries"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"seriesName"},"name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Number"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Source"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"publisherGuess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Number"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"}}]}}]}}]} as unknown as DocumentNode<DrawnSeriesFragment, unknown>;
export const SideNamesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SideNames"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Naming"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Source"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"publisherGuess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]} as unknown as DocumentNode<SideNamesFragment, unknown>;
export const SaidFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Said"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contradicts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Source"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"publisherGuess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]} as unknown as DocumentNode<SaidFragment, unknown>;
export const TitledFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Titled"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Named"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gist"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Series"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"seriesName"},"name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TitledFragment, unknown>;
export const ArticlePageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ArticlePage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"}},{"kind":"Field","name":{"kind":"Name","value":"publishedBasis"}},{"kind":"Field","alias":{"kind":"Name","value":"articleStatements"},"name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statements"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"start"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"named"},"name":{"kind":"Name","value":"names"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Titled"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Source"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"publisherGuess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Said"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contradicts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Titled"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Named"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gist"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Series"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"seriesName"},"name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ArticlePageFragment, unknown>;
export const StatementPageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"saidBasis"}},{"kind":"Field","name":{"kind":"Name","value":"saidKnownFrom"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Titled"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"statementFigures"},"name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Number"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Source"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"publisherGuess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Said"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contradicts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Titled"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Named"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gist"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Series"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"seriesName"},"name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Number"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"}}]}}]}}]} as unknown as DocumentNode<StatementPageFragment, unknown>;
export const EvidenceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assertion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Titled"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contradicts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Titled"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Named"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gist"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Series"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"seriesName"},"name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Source"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"publisherGuess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]} as unknown as DocumentNode<EvidenceFragment, unknown>;
export const AssertionPageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssertionPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assertion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Titled"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Named"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gist"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Series"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"seriesName"},"name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Source"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"publisherGuess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assertion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Titled"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contradicts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<AssertionPageFragment, unknown>;
export const LinkedClaimFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkedClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LinkedClaimEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"differences"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assertion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Source"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"publisherGuess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]} as unknown as DocumentNode<LinkedClaimFragment, unknown>;
export const LinkedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Linked"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"contradictions"},"name":{"kind":"Name","value":"contradicts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkedClaim"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sameAs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkedClaim"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkedClaim"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refinedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkedClaim"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changesOverTime"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkedClaim"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changedLaterBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkedClaim"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Source"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"publisherGuess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkedClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LinkedClaimEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"differences"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assertion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]}}]} as unknown as DocumentNode<LinkedFragment, unknown>;
export const FigurePageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigurePage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Number"}},{"kind":"Field","name":{"kind":"Name","value":"asOfBasis"}},{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Titled"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Titled"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Source"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"publisherGuess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Number"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Titled"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Named"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gist"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Series"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"seriesName"},"name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<FigurePageFragment, unknown>;
export const SeriesPageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeriesPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Series"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"seriesName"},"name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asOfFrom"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Number"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Source"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"publisherGuess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Number"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"}}]}}]}}]} as unknown as DocumentNode<SeriesPageFragment, unknown>;
export const ProvenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proven"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Asserted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertionCount"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Titled"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Named"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gist"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Series"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"seriesName"},"name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Source"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"publisherGuess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assertion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Titled"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contradicts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ProvenFragment, unknown>;
export const AccountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EventAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Source"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"publisherGuess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]} as unknown as DocumentNode<AccountFragment, unknown>;
export const DrawnLinkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrawnLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"isMutual"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"assertionIds"}}]}}]} as unknown as DocumentNode<DrawnLinkFragment, unknown>;
export const CompareDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Compare"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Titled"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"series"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DrawnSeries"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hasMore"}}]}},{"kind":"Field","name":{"kind":"Name","value":"namings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SideNames"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hasMore"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Source"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"publisherGuess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assertion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Number"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Titled"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Named"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gist"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Series"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"seriesName"},"name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"differences"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedClaim"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedClaim"}}]}},{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrawnSeries"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComparedSeries"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"seriesName"},"name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Number"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SideNames"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Naming"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]} as unknown as DocumentNode<CompareQuery, CompareQueryVariables>;
export const ArticlePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ArticlePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"statements"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ArticlePage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Source"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"publisherGuess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Said"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contradicts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Titled"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Named"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gist"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Series"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"seriesName"},"name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ArticlePage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"}},{"kind":"Field","name":{"kind":"Name","value":"publishedBasis"}},{"kind":"Field","alias":{"kind":"Name","value":"articleStatements"},"name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statements"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"start"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"named"},"name":{"kind":"Name","value":"names"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Titled"}}]}}]}}]}}]} as unknown as DocumentNode<ArticlePageQuery, ArticlePageQueryVariables>;
export const StatementPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatementPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementPage"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Linked"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Source"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"publisherGuess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Said"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contradicts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Titled"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Named"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gist"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Series"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"seriesName"},"name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Number"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkedClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LinkedClaimEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"differences"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assertion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"saidBasis"}},{"kind":"Field","name":{"kind":"Name","value":"saidKnownFrom"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Titled"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"statementFigures"},"name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Number"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Linked"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"contradictions"},"name":{"kind":"Name","value":"contradicts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkedClaim"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sameAs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkedClaim"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkedClaim"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refinedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkedClaim"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changesOverTime"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkedClaim"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changedLaterBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkedClaim"}}]}}]}}]}}]} as unknown as DocumentNode<StatementPageQuery, StatementPageQueryVariables>;
export const AssertionPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssertionPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssertionPage"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Linked"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Titled"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Named"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gist"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Series"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"seriesName"},"name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Source"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"publisherGuess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assertion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Titled"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contradicts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkedClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LinkedClaimEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"differences"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assertion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssertionPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assertion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Linked"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"contradictions"},"name":{"kind":"Name","value":"contradicts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkedClaim"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sameAs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkedClaim"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkedClaim"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refinedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkedClaim"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changesOverTime"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkedClaim"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changedLaterBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkedClaim"}}]}}]}}]}}]} as unknown as DocumentNode<AssertionPageQuery, AssertionPageQueryVariables>;
export const KindDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Kind"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Titled"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Titled"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Named"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gist"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Series"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"seriesName"},"name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<KindQuery, KindQueryVariables>;
export const FigurePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FigurePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigurePage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Source"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"publisherGuess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Number"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Titled"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Named"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gist"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Series"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"seriesName"},"name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigurePage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Number"}},{"kind":"Field","name":{"kind":"Name","value":"asOfBasis"}},{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Titled"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Titled"}}]}}]}}]} as unknown as DocumentNode<FigurePageQuery, FigurePageQueryVariables>;
export const SeriesPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SeriesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeriesPage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Source"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"publisherGuess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Number"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeriesPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Series"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"seriesName"},"name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asOfFrom"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Number"}}]}}]}}]}}]} as unknown as DocumentNode<SeriesPageQuery, SeriesPageQueryVariables>;
export const NamedPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NamedPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"relations"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"statements"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Named"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"nameAr"}},{"kind":"Field","name":{"kind":"Name","value":"nameRu"}},{"kind":"Field","alias":{"kind":"Name","value":"nameEn"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"surfaceForms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"relations"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proven"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Titled"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"discussedIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statements"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"saidFrom"},"value":{"kind":"EnumValue","value":"ASC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"namedIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"publishedFrom"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statements"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"saidFrom"},"value":{"kind":"EnumValue","value":"ASC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"statementsOnBehalf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statements"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"saidFrom"},"value":{"kind":"EnumValue","value":"ASC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statements"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participatedIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"startFrom"},"value":{"kind":"EnumValue","value":"ASC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Account"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proven"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"began"},"name":{"kind":"Name","value":"start"}},{"kind":"Field","alias":{"kind":"Name","value":"ended"},"name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"startFrom"},"value":{"kind":"EnumValue","value":"ASC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Account"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"signedOn"},"name":{"kind":"Name","value":"signed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disputedBetween"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"startFrom"},"value":{"kind":"EnumValue","value":"ASC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Account"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Titled"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Named"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gist"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Series"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"seriesName"},"name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Source"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"publisherGuess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assertion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Titled"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contradicts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proven"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Asserted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assertionCount"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Said"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contradicts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Number"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EventAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"}}]}}]}}]} as unknown as DocumentNode<NamedPageQuery, NamedPageQueryVariables>;
export const AroundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Around"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LinkType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighborhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"evidence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Titled"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DrawnLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Titled"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Named"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gist"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Series"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"seriesName"},"name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrawnLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"isMutual"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"assertionIds"}}]}}]} as unknown as DocumentNode<AroundQuery, AroundQueryVariables>;
export const WayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Way"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"evidence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Titled"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DrawnLink"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Titled"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Named"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gist"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Series"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"seriesName"},"name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrawnLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"isMutual"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"assertionIds"}}]}}]} as unknown as DocumentNode<WayQuery, WayQueryVariables>;
export const SuggestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Suggest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"prefix"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suggest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"prefix"},"value":{"kind":"Variable","name":{"kind":"Name","value":"prefix"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"Country"},{"kind":"EnumValue","value":"Person"},{"kind":"EnumValue","value":"Organization"},{"kind":"EnumValue","value":"Group"},{"kind":"EnumValue","value":"Place"},{"kind":"EnumValue","value":"Event"},{"kind":"EnumValue","value":"Agreement"},{"kind":"EnumValue","value":"Publisher"},{"kind":"EnumValue","value":"Document"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Titled"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Titled"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Named"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gist"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Series"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"seriesName"},"name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SuggestQuery, SuggestQueryVariables>;
export const LinkEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LinkEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Titled"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Named"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gist"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Series"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"seriesName"},"name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Source"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"publisherGuess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assertion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Titled"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"gist"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contradicts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<LinkEvidenceQuery, LinkEvidenceQueryVariables>;
export const PublishersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Publishers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]} as unknown as DocumentNode<PublishersQuery, PublishersQueryVariables>;
export const PlacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Places"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"latitude"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"IntValue","value":"-90"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"nameAr"}},{"kind":"Field","alias":{"kind":"Name","value":"nameEn"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"disputedBetween"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"startFrom"},"value":{"kind":"EnumValue","value":"ASC_NULLS_FIRST"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"startFrom"}},{"kind":"Field","name":{"kind":"Name","value":"startTo"}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Source"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"publisherGuess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]} as unknown as DocumentNode<PlacesQuery, PlacesQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"Country"},{"kind":"EnumValue","value":"Person"},{"kind":"EnumValue","value":"Organization"},{"kind":"EnumValue","value":"Group"},{"kind":"EnumValue","value":"Place"},{"kind":"EnumValue","value":"Event"},{"kind":"EnumValue","value":"Agreement"},{"kind":"EnumValue","value":"Publisher"},{"kind":"EnumValue","value":"Document"},{"kind":"EnumValue","value":"Article"},{"kind":"EnumValue","value":"Statement"},{"kind":"EnumValue","value":"Figure"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"isTotalExact"}},{"kind":"Field","name":{"kind":"Name","value":"isCorrected"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Titled"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"highlights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Titled"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Named"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gist"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Series"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"seriesName"},"name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const TimelineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Timeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clock"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Clock"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"about"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"during"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clock"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clock"}}},{"kind":"Argument","name":{"kind":"Name","value":"about"},"value":{"kind":"Variable","name":{"kind":"Name","value":"about"}}},{"kind":"Argument","name":{"kind":"Name","value":"during"},"value":{"kind":"Variable","name":{"kind":"Name","value":"during"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"undated"}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Titled"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Titled"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speakers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Titled"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Named"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleSuggested"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gist"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Series"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"seriesName"},"name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TimelineQuery, TimelineQueryVariables>;