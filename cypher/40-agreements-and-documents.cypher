// Agreements, and the documents that the articles draw on: a statement, a video, an interview.

// Agreements. Signatories, issuers, parties and mediators are assertions (80-assertions): the sources differ on them.
UNWIND [
  {
    id: 'agreement:trilateral-2020-11-09',
    has: {
      name: 'Trilateral statement of 9 November 2020', nameAr: 'البيان الثلاثي، 9 نوفمبر 2020',
      signed: '2020-11-09', signedFrom: '2020-11-09', signedTo: '2020-11-09', signedPrecision: 'DAY', signedApproximate: false,
      signedBasis: '002, 004: written in full', signedKnownFrom: 'TEXT',
      inForce: '2020-11-10', inForceFrom: '2020-11-10', inForceTo: '2020-11-10', inForcePrecision: 'DAY', inForceApproximate: false,
      inForceBasis: '002: «يوم 10 تشرين الثاني/نوفمبر 2020»', inForceKnownFrom: 'TEXT'
    },
    namedIn: ['article:001', 'article:002', 'article:004']
  },
  {
    id: 'agreement:trilateral-package-2020-2022',
    has: {
      name: 'Package of trilateral agreements 2020-2022', nameAr: 'حزمة الاتفاقيات الثلاثية، 2020-2022',
      signed: '2020/2022', signedFrom: '2020-01-01', signedTo: '2022-12-31', signedPrecision: 'YEAR', signedApproximate: false,
      signedBasis: '004: «خلال الفترة من 2020 و2022»', signedKnownFrom: 'TEXT'
    },
    namedIn: ['article:004']
  },
  {
    id: 'agreement:ceasefire-2023-09-20',
    has: {
      name: 'Ceasefire agreement of 20 September 2023', nameAr: 'اتفاق وقف إطلاق النار، 20 سبتمبر 2023',
      inForce: '2023-09-20', inForceFrom: '2023-09-20', inForceTo: '2023-09-20', inForcePrecision: 'DAY', inForceApproximate: false,
      inForceTime: '13:00',
      inForceBasis: '003: «20 سبتمبر»; year not written', inForceKnownFrom: 'INFERRED'
    },
    namedIn: ['article:000', 'article:003']
  },
  {
    id: 'agreement:ru-tr-monitoring-2020',
    has: {
      name: 'Russian-Turkish understanding on a ceasefire monitoring centre', nameAr: 'اتفاق روسيا وتركيا على مركز مراقبة وقف إطلاق النار',
      signed: '2020-11-11', signedFrom: '2020-11-11', signedTo: '2020-11-11', signedPrecision: 'DAY', signedApproximate: false,
      signedBasis: 'outside knowledge; the text says only «وبعد توقيع اتفاق وقف إطلاق النار»', signedKnownFrom: 'OUTSIDE'
    },
    namedIn: ['article:002']
  }
] AS row
MERGE (n:Agreement {id: row.id})
SET n:Entity:Named, n += row.has
WITH n, row
CALL (n, row) { UNWIND row.namedIn AS id MATCH (a:Article {id: id}) MERGE (n)-[:NAMED_IN]->(a) RETURN count(*) AS namedIn }
CALL (n, row) { UNWIND row.impliedIn AS id MATCH (a:Article {id: id}) MERGE (n)-[:IMPLIED_IN]->(a) RETURN count(*) AS impliedIn }
RETURN count(*) AS agreements;

// Which agreement probably belongs to a package that a text leaves unnamed.
UNWIND [
  {id: 'agreement:trilateral-package-2020-2022', probablyIncludes: ['agreement:trilateral-2020-11-09']}
] AS row
MATCH (n:Agreement {id: row.id})
CALL (n, row) { UNWIND row.probablyIncludes AS id MATCH (x:Agreement {id: id}) MERGE (n)-[:PROBABLY_INCLUDES]->(x) RETURN count(*) AS probablyIncludes }
RETURN count(*) AS packages;

// Documents: what the articles draw on.
UNWIND [
  {
    id: 'document:mfa-statement-2023-09-20',
    has: {
      name: 'Statement of the Russian Ministry of Foreign Affairs, 20 September 2023',
      nameAr: 'بيان وزارة الخارجية الروسية، 20 سبتمبر 2023',
      date: '2023-09-20', dateFrom: '2023-09-20', dateTo: '2023-09-20', datePrecision: 'DAY', dateApproximate: false,
      dateBasis: '004: «اليوم الأربعاء»; 000: «في 20 من الشهر نفسه»', dateKnownFrom: 'INFERRED'
    },
    issuedBy: 'org:russian-mfa', namedIn: ['article:000', 'article:004']
  },
  {
    id: 'document:mod-video-2023-09',
    has: {
      name: 'Russian MoD video of the aid delivery', nameAr: 'مقطع فيديو لإيصال المساعدات',
      date: '2023-09-22/2023-09-23', dateFrom: '2023-09-22', dateTo: '2023-09-23', datePrecision: 'DAY', dateApproximate: false,
      dateBasis: 'reported on the day of publication; one of the two days', dateKnownFrom: 'OUTSIDE'
    },
    issuedBy: 'org:russian-mod', namedIn: ['article:000']
  },
  {
    id: 'document:rudenko-interview-2021-12-29',
    has: {
      name: 'Interview of Andrey Rudenko with Sputnik', nameAr: 'مقابلة رودينكو مع وكالة سبوتنيك',
      date: '2021-12-29', dateFrom: '2021-12-29', dateTo: '2021-12-29', datePrecision: 'DAY', dateApproximate: false,
      dateBasis: '002: dateline', dateKnownFrom: 'TEXT'
    },
    issuedBy: 'org:sputnik', namedIn: ['article:002']
  }
] AS row
MERGE (n:Document {id: row.id})
SET n:Entity:Named, n += row.has
WITH n, row
CALL (n, row) { UNWIND row.namedIn AS id MATCH (a:Article {id: id}) MERGE (n)-[:NAMED_IN]->(a) RETURN count(*) AS namedIn }
CALL (n, row) { UNWIND row.impliedIn AS id MATCH (a:Article {id: id}) MERGE (n)-[:IMPLIED_IN]->(a) RETURN count(*) AS impliedIn }
CALL (n, row) { MATCH (x:Entity {id: row.issuedBy}) MERGE (n)-[:ISSUED_BY]->(x) RETURN count(*) AS issuedBy }
RETURN count(*) AS documents;
