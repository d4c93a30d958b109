// Regions, cities, lines and the like. Coordinates (WGS 84, two decimals) only where they are certain. A capital that stands for a
// government («Moscow declared») keeps the country in metonymFor; a disputed place lies in no country.

// Places.
UNWIND [
  {
    id: 'place:nagorno-karabakh',
    has: {name: 'Nagorno-Karabakh', nameAr: 'ناغورني قره باغ', kind: 'REGION'},
    disputedBetween: ['country:armenia', 'country:azerbaijan'],
    namedIn: ['article:000', 'article:001', 'article:002', 'article:003', 'article:004']
  },
  {
    id: 'place:stepanakert',
    has: {name: 'Stepanakert', nameAr: 'ستيباناكيرت', kind: 'CITY', latitude: 39.82, longitude: 46.75},
    namedIn: ['article:000', 'article:001']
  },
  {id: 'place:shusha', has: {name: 'Shusha', nameAr: 'شوشة', kind: 'CITY', latitude: 39.76, longitude: 46.75}, namedIn: ['article:001']},
  {
    id: 'place:yevlakh',
    has: {name: 'Yevlakh', nameAr: 'يفلاخ', kind: 'CITY', latitude: 40.62, longitude: 47.15},
    country: 'country:azerbaijan', namedIn: ['article:000']
  },
  {id: 'place:line-of-contact', has: {name: 'Line of contact', nameAr: 'خط التماس', kind: 'LINE'}, namedIn: ['article:001', 'article:002']},
  {
    id: 'place:armenia-karabakh-corridor',
    has: {
      name: 'Corridor linking Armenia and Karabakh', nameAr: 'الممر الواصل بين أراضي أرمينيا وقره باغ',
      kind: 'CORRIDOR',
      note: 'the Lachin corridor; not named in the text'
    },
    namedIn: ['article:002']
  },
  {
    id: 'place:peacekeeper-base-camp',
    has: {name: 'Camp of the peacekeepers’ base', nameAr: 'معسكر قاعدة قوات حفظ السلام', kind: 'CAMP'},
    namedIn: ['article:003']
  },
  {
    id: 'place:border-zone',
    has: {name: 'Armenia-Azerbaijan border zone', nameAr: 'المنطقة الحدودية', kind: 'ZONE'},
    namedIn: ['article:002']
  },
  {
    id: 'place:stepanakert-sw-checkpoint',
    has: {
      name: 'Checkpoint at the south-western exit of Stepanakert', nameAr: 'حاجز على المخرج الجنوبي الغربي للمدينة',
      kind: 'CHECKPOINT'
    },
    namedIn: ['article:001']
  },
  {
    id: 'place:moscow',
    has: {name: 'Moscow', nameAr: 'موسكو', kind: 'CITY', latitude: 55.76, longitude: 37.62},
    metonymFor: 'country:russia', namedIn: ['article:002']
  },
  {
    id: 'place:baku',
    has: {name: 'Baku', nameAr: 'باكو', kind: 'CITY', latitude: 40.41, longitude: 49.87},
    metonymFor: 'country:azerbaijan', namedIn: ['article:002']
  },
  {
    id: 'place:yerevan',
    has: {name: 'Yerevan', nameAr: 'يريفان', kind: 'CITY', latitude: 40.18, longitude: 44.51},
    metonymFor: 'country:armenia', namedIn: ['article:002', 'article:004']
  }
] AS row
MERGE (n:Place {id: row.id})
SET n:Entity:Named, n += row.has
WITH n, row
CALL (n, row) { UNWIND row.namedIn AS id MATCH (a:Article {id: id}) MERGE (n)-[:NAMED_IN]->(a) RETURN count(*) AS namedIn }
CALL (n, row) { UNWIND row.impliedIn AS id MATCH (a:Article {id: id}) MERGE (n)-[:IMPLIED_IN]->(a) RETURN count(*) AS impliedIn }
CALL (n, row) { MATCH (x:Country {id: row.metonymFor}) MERGE (n)-[:METONYM_FOR]->(x) RETURN count(*) AS metonymFor }
CALL (n, row) { MATCH (x:Country {id: row.country}) MERGE (n)-[:LIES_IN]->(x) RETURN count(*) AS country }
CALL (n, row) { UNWIND row.disputedBetween AS id MATCH (x:Country {id: id}) MERGE (n)-[:DISPUTED_BETWEEN]->(x) RETURN count(*) AS disputedBetween }
RETURN count(*) AS places;
