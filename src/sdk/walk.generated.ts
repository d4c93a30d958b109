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

/** How often a step of a walk is taken. */
export type RepeatInput = {
  /** At most so often. */
  max: number;
  /** At least so often; 0 means that it can be left out. */
  min?: number;
};

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

/** A step of a walk: over which relationships to which nodes. */
export type StepInput = {
  /** Along them (OUT) or against them (IN), either way where it is not given. What means the same from both ends goes either way. */
  direction?: RelationshipDirection | null | undefined;
  /** Over relations with this evidence. */
  evidence?: EvidenceFilter | null | undefined;
  /** At most so many nodes go on from it, in the order of their ids: 1000 where it is not given, which is also the most. */
  limit?: number | null | undefined;
  /** How often the step is taken: once where it is not given. */
  repeat?: RepeatInput | null | undefined;
  /** Relationships of these types; where it is not given, all that assertions prove. */
  types?: Array<LinkType> | null | undefined;
  /** To nodes of which this holds. */
  where?: EntityWhere | null | undefined;
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

export type WalkEndsQueryVariables = Exact<{
  from: Array<string | number> | string | number;
  steps: Array<StepInput> | StepInput;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WalkEndsQuery = { traverse: { limits: Array<WalkLimit>, nodes: { nodes: Array<
        | { __typename: 'Agreement', name: string, id: string }
        | { __typename: 'Article', id: string }
        | { __typename: 'Assertion', quote: string, start: number, end: number, id: string, article: { id: string } }
        | { __typename: 'Country', name: string, id: string }
        | { __typename: 'Document', name: string, id: string }
        | { __typename: 'Event', name: string, id: string }
        | { __typename: 'EventAccount', id: string }
        | { __typename: 'Figure', quote: string, start: number, end: number, id: string, article: { id: string } }
        | { __typename: 'Group', name: string, id: string }
        | { __typename: 'Label', id: string }
        | { __typename: 'Name', id: string }
        | { __typename: 'Organization', name: string, id: string }
        | { __typename: 'Person', name: string, id: string }
        | { __typename: 'Place', name: string, id: string }
        | { __typename: 'Publisher', name: string, id: string }
        | { __typename: 'Series', id: string }
        | { __typename: 'Statement', quote: string, start: number, end: number, id: string, article: { id: string } }
        | { __typename: 'SurfaceForm', id: string }
      >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type WalkPathsQueryVariables = Exact<{
  from: Array<string | number> | string | number;
  steps: Array<StepInput> | StepInput;
  first?: number | null | undefined;
}>;


export type WalkPathsQuery = { traverse: { limits: Array<WalkLimit>, paths: Array<{ length: number, nodes: Array<
        | { __typename: 'Agreement', name: string, id: string }
        | { __typename: 'Article', id: string }
        | { __typename: 'Assertion', quote: string, start: number, end: number, id: string, article: { id: string } }
        | { __typename: 'Country', name: string, id: string }
        | { __typename: 'Document', name: string, id: string }
        | { __typename: 'Event', name: string, id: string }
        | { __typename: 'EventAccount', id: string }
        | { __typename: 'Figure', quote: string, start: number, end: number, id: string, article: { id: string } }
        | { __typename: 'Group', name: string, id: string }
        | { __typename: 'Label', id: string }
        | { __typename: 'Name', id: string }
        | { __typename: 'Organization', name: string, id: string }
        | { __typename: 'Person', name: string, id: string }
        | { __typename: 'Place', name: string, id: string }
        | { __typename: 'Publisher', name: string, id: string }
        | { __typename: 'Series', id: string }
        | { __typename: 'Statement', quote: string, start: number, end: number, id: string, article: { id: string } }
        | { __typename: 'SurfaceForm', id: string }
      >, hops: Array<{ links: Array<{ type: LinkType, source: string, target: string, isMutual: boolean, assertionCount: number | null, evidence: { nodes: Array<{ id: string, quote: string, start: number, end: number, article: { id: string }, claimedBy:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null }> } }> }> }> } };

export type WalkSubgraphQueryVariables = Exact<{
  from: Array<string | number> | string | number;
  steps: Array<StepInput> | StepInput;
}>;


export type WalkSubgraphQuery = { traverse: { limits: Array<WalkLimit>, subgraph: { nodes: Array<
        | { __typename: 'Agreement', name: string, id: string }
        | { __typename: 'Article', id: string }
        | { __typename: 'Assertion', quote: string, start: number, end: number, id: string, article: { id: string } }
        | { __typename: 'Country', name: string, id: string }
        | { __typename: 'Document', name: string, id: string }
        | { __typename: 'Event', name: string, id: string }
        | { __typename: 'EventAccount', id: string }
        | { __typename: 'Figure', quote: string, start: number, end: number, id: string, article: { id: string } }
        | { __typename: 'Group', name: string, id: string }
        | { __typename: 'Label', id: string }
        | { __typename: 'Name', id: string }
        | { __typename: 'Organization', name: string, id: string }
        | { __typename: 'Person', name: string, id: string }
        | { __typename: 'Place', name: string, id: string }
        | { __typename: 'Publisher', name: string, id: string }
        | { __typename: 'Series', id: string }
        | { __typename: 'Statement', quote: string, start: number, end: number, id: string, article: { id: string } }
        | { __typename: 'SurfaceForm', id: string }
      >, links: Array<{ type: LinkType, source: string, target: string, isMutual: boolean, assertionCount: number | null, evidence: { nodes: Array<{ id: string, quote: string, start: number, end: number, article: { id: string }, claimedBy:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             | null }> } }> } } };

type WalkNode_Agreement_Fragment = { __typename: 'Agreement', name: string, id: string };

type WalkNode_Article_Fragment = { __typename: 'Article', id: string };

type WalkNode_Assertion_Fragment = { __typename: 'Assertion', quote: string, start: number, end: number, id: string, article: { id: string } };

type WalkNode_Country_Fragment = { __typename: 'Country', name: string, id: string };

type WalkNode_Document_Fragment = { __typename: 'Document', name: string, id: string };

type WalkNode_Event_Fragment = { __typename: 'Event', name: string, id: string };

type WalkNode_EventAccount_Fragment = { __typename: 'EventAccount', id: string };

type WalkNode_Figure_Fragment = { __typename: 'Figure', quote: string, start: number, end: number, id: string, article: { id: string } };

type WalkNode_Group_Fragment = { __typename: 'Group', name: string, id: string };

type WalkNode_Label_Fragment = { __typename: 'Label', id: string };

type WalkNode_Name_Fragment = { __typename: 'Name', id: string };

type WalkNode_Organization_Fragment = { __typename: 'Organization', name: string, id: string };

type WalkNode_Person_Fragment = { __typename: 'Person', name: string, id: string };

type WalkNode_Place_Fragment = { __typename: 'Place', name: string, id: string };

type WalkNode_Publisher_Fragment = { __typename: 'Publisher', name: string, id: string };

type WalkNode_Series_Fragment = { __typename: 'Series', id: string };

type WalkNode_Statement_Fragment = { __typename: 'Statement', quote: string, start: number, end: number, id: string, article: { id: string } };

type WalkNode_SurfaceForm_Fragment = { __typename: 'SurfaceForm', id: string };

export type WalkNodeFragment =
  | WalkNode_Agreement_Fragment
  | WalkNode_Article_Fragment
  | WalkNode_Assertion_Fragment
  | WalkNode_Country_Fragment
  | WalkNode_Document_Fragment
  | WalkNode_Event_Fragment
  | WalkNode_EventAccount_Fragment
  | WalkNode_Figure_Fragment
  | WalkNode_Group_Fragment
  | WalkNode_Label_Fragment
  | WalkNode_Name_Fragment
  | WalkNode_Organization_Fragment
  | WalkNode_Person_Fragment
  | WalkNode_Place_Fragment
  | WalkNode_Publisher_Fragment
  | WalkNode_Series_Fragment
  | WalkNode_Statement_Fragment
  | WalkNode_SurfaceForm_Fragment
;

export type WalkLinkFragment = { type: LinkType, source: string, target: string, isMutual: boolean, assertionCount: number | null, evidence: { nodes: Array<{ id: string, quote: string, start: number, end: number, article: { id: string }, claimedBy:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null }> } };

export const WalkNodeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalkNode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Named"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<WalkNodeFragment, unknown>;
export const WalkLinkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalkLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"isMutual"}},{"kind":"Field","name":{"kind":"Name","value":"assertionCount"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WalkLinkFragment, unknown>;
export const WalkEndsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WalkEnds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"steps"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StepInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"traverse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"steps"},"value":{"kind":"Variable","name":{"kind":"Name","value":"steps"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WalkNode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"limits"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalkNode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Named"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<WalkEndsQuery, WalkEndsQueryVariables>;
export const WalkPathsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WalkPaths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"steps"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StepInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"traverse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"steps"},"value":{"kind":"Variable","name":{"kind":"Name","value":"steps"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WalkNode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WalkLink"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"limits"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalkNode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Named"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalkLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"isMutual"}},{"kind":"Field","name":{"kind":"Name","value":"assertionCount"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WalkPathsQuery, WalkPathsQueryVariables>;
export const WalkSubgraphDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WalkSubgraph"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"steps"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StepInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"traverse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"steps"},"value":{"kind":"Variable","name":{"kind":"Name","value":"steps"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subgraph"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WalkNode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WalkLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"limits"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalkNode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Named"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalkLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"isMutual"}},{"kind":"Field","name":{"kind":"Name","value":"assertionCount"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WalkSubgraphQuery, WalkSubgraphQueryVariables>;