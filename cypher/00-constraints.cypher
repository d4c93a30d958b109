// Constraints and indexes. Every node is an :Entity and has exactly one more label that is a concrete type of the schema; its id
// is unique under both, so that a pattern with either label finds it by its id. On the embedded engine the loader adds an index
// beside each constraint (on Neo4j a constraint has its own).

// A new concrete type needs a line here.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT country_id IF NOT EXISTS FOR (n:Country) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT organization_id IF NOT EXISTS FOR (n:Organization) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT group_id IF NOT EXISTS FOR (n:Group) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT place_id IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT agreement_id IF NOT EXISTS FOR (n:Agreement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT event_account_id IF NOT EXISTS FOR (n:EventAccount) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT publisher_id IF NOT EXISTS FOR (n:Publisher) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT figure_id IF NOT EXISTS FOR (n:Figure) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT series_id IF NOT EXISTS FOR (n:Series) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT assertion_id IF NOT EXISTS FOR (n:Assertion) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT name_id IF NOT EXISTS FOR (n:Name) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT label_id IF NOT EXISTS FOR (n:Label) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT surface_form_id IF NOT EXISTS FOR (n:SurfaceForm) REQUIRE n.id IS UNIQUE;

// Lists of interfaces are in the order of ids, too; a new interface with a list needs a line here.
CREATE INDEX named_id IF NOT EXISTS FOR (n:Named) ON (n.id);
CREATE INDEX actor_id IF NOT EXISTS FOR (n:Actor) ON (n.id);
CREATE INDEX passage_id IF NOT EXISTS FOR (n:Passage) ON (n.id);
CREATE INDEX claim_id IF NOT EXISTS FOR (n:Claim) ON (n.id);

// What lists are filtered by.
CREATE INDEX article_published_from IF NOT EXISTS FOR (n:Article) ON (n.publishedFrom);
CREATE INDEX statement_said_from IF NOT EXISTS FOR (n:Statement) ON (n.saidFrom);
CREATE INDEX event_start_from IF NOT EXISTS FOR (n:Event) ON (n.startFrom);
CREATE INDEX event_account_start_from IF NOT EXISTS FOR (n:EventAccount) ON (n.startFrom);
CREATE INDEX figure_as_of_from IF NOT EXISTS FOR (n:Figure) ON (n.asOfFrom);
CREATE INDEX assertion_date_from IF NOT EXISTS FOR (n:Assertion) ON (n.dateFrom);
CREATE INDEX assertion_type IF NOT EXISTS FOR (n:Assertion) ON (n.type);
CREATE INDEX name_text IF NOT EXISTS FOR (n:Name) ON (n.text);

// What they are ordered by: nodes with the same value, such as all of a day, follow each other by id.
CREATE INDEX article_published_from_id IF NOT EXISTS FOR (n:Article) ON (n.publishedFrom, n.id);
CREATE INDEX statement_said_from_id IF NOT EXISTS FOR (n:Statement) ON (n.saidFrom, n.id);
CREATE INDEX event_start_from_id IF NOT EXISTS FOR (n:Event) ON (n.startFrom, n.id);
CREATE INDEX event_account_start_from_id IF NOT EXISTS FOR (n:EventAccount) ON (n.startFrom, n.id);
CREATE INDEX figure_as_of_from_id IF NOT EXISTS FOR (n:Figure) ON (n.asOfFrom, n.id);
CREATE INDEX assertion_date_from_id IF NOT EXISTS FOR (n:Assertion) ON (n.dateFrom, n.id);
CREATE INDEX assertion_type_id IF NOT EXISTS FOR (n:Assertion) ON (n.type, n.id);
CREATE INDEX name_text_id IF NOT EXISTS FOR (n:Name) ON (n.text, n.id);

// The words of all texts, by which one with a wrong letter is found. They are no :Entity: no operation shows them.
CREATE CONSTRAINT word_id IF NOT EXISTS FOR (w:Word) REQUIRE w.id IS UNIQUE;
