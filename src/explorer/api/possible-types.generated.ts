
      export interface PossibleTypesResultData {
        possibleTypes: {
          [key: string]: string[]
        }
      }
      const result: PossibleTypesResultData = {
  "possibleTypes": {
    "Actor": [
      "Country",
      "Group",
      "Organization",
      "Person"
    ],
    "Asserted": [
      "AssertedActorEdge",
      "AssertedAgreementEdge",
      "AssertedPersonEdge",
      "AssertedPlaceEdge",
      "RelationEdge"
    ],
    "Claim": [
      "Assertion",
      "Statement"
    ],
    "Entity": [
      "Agreement",
      "Article",
      "Assertion",
      "Country",
      "Document",
      "Event",
      "EventAccount",
      "Figure",
      "Group",
      "Label",
      "Name",
      "Organization",
      "Person",
      "Place",
      "Publisher",
      "Series",
      "Statement",
      "SurfaceForm"
    ],
    "Identified": [
      "IdentifiedOrganizationEdge"
    ],
    "Linked": [
      "ClaimLink",
      "LinkedClaimEdge"
    ],
    "Named": [
      "Agreement",
      "Country",
      "Document",
      "Event",
      "Group",
      "Organization",
      "Person",
      "Place",
      "Publisher"
    ],
    "Node": [
      "Agreement",
      "Article",
      "Assertion",
      "Country",
      "Document",
      "Event",
      "EventAccount",
      "Figure",
      "Group",
      "Label",
      "Name",
      "Organization",
      "Person",
      "Place",
      "Publisher",
      "Series",
      "Statement",
      "SurfaceForm"
    ],
    "Passage": [
      "Assertion",
      "Figure",
      "Statement"
    ],
    "Placed": [
      "PlacedActorEdge"
    ]
  }
};
      export default result;
    