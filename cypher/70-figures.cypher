// The figures that the articles give, with their words, the day for which they hold and who gives them (without source: the
// narrator). Values are always written with a decimal point, so that all of them are of one type.

// Series: the same figure at several times. delta is the last value less the first.
UNWIND [
  {
    id: 'civilians-sheltered',
    has: {name: 'Civilians sheltered by the Russian peacekeepers', unit: 'person', trend: 'decreases', delta: -1435.0}
  },
  {
    id: 'children-sheltered',
    has: {name: 'Children among the sheltered civilians', unit: 'person (child)', trend: 'decreases', delta: -609.0}
  }
] AS row
MERGE (n:Series {id: row.id})
SET n:Entity, n += row.has
RETURN count(*) AS allSeries;

// Figures.
UNWIND [
  // Article 000
  {
    id: 'q000-01',
    has: {
      value: 50.0, comparator: 'MORE_THAN', unit: 'tonne', what: 'humanitarian goods delivered to Stepanakert',
      quote: 'أكثر من 50 طناً من البضائع', start: 677, end: 703,
      asOf: '2023-09-22/2023-09-23', asOfFrom: '2023-09-22', asOfTo: '2023-09-23', asOfPrecision: 'DAY', asOfApproximate: false,
      asOfBasis: 'date of s000-01', asOfKnownFrom: 'OUTSIDE'
    },
    article: 'article:000', source: 'org:russian-mod', statement: 's000-01'
  },
  {
    id: 'q000-02',
    has: {
      value: 826.0, comparator: 'EXACTLY', unit: 'person', what: 'civilians sheltered by the peacekeeping contingent',
      quote: '826 مدنياً', start: 905, end: 915,
      asOf: '2023-09-22/2023-09-23', asOfFrom: '2023-09-22', asOfTo: '2023-09-23', asOfPrecision: 'DAY', asOfApproximate: false,
      asOfBasis: 'date of s000-03', asOfKnownFrom: 'OUTSIDE'
    },
    article: 'article:000', source: 'org:russian-mod', statement: 's000-03', series: 'civilians-sheltered'
  },
  {
    id: 'q000-03',
    has: {
      value: 440.0, comparator: 'EXACTLY', unit: 'person (child)', what: 'children among the sheltered civilians',
      quote: '440 طفلاً', start: 926, end: 935,
      asOf: '2023-09-22/2023-09-23', asOfFrom: '2023-09-22', asOfTo: '2023-09-23', asOfPrecision: 'DAY', asOfApproximate: false,
      asOfBasis: 'date of s000-03', asOfKnownFrom: 'OUTSIDE'
    },
    article: 'article:000', source: 'org:russian-mod', statement: 's000-03', series: 'children-sheltered'
  },

  // Article 001
  {
    id: 'q001-01',
    has: {
      value: 4000.0, comparator: 'MORE_THAN', unit: 'person', what: 'killed',
      quote: 'تخطت 4 آلاف شخص', start: 123, end: 138,
      asOf: '2020-11-13', asOfFrom: '2020-11-13', asOfTo: '2020-11-13', asOfPrecision: 'DAY', asOfApproximate: false,
      asOfBasis: 'date of s001-02', asOfKnownFrom: 'INFERRED'
    },
    article: 'article:001', source: 'person:putin', statement: 's001-02'
  },
  {
    id: 'q001-02',
    has: {
      value: 8000.0, comparator: 'EXACTLY', unit: 'person', what: 'injured',
      quote: '8 آلاف مصاب', start: 231, end: 242,
      asOf: '2020-11-13', asOfFrom: '2020-11-13', asOfTo: '2020-11-13', asOfPrecision: 'DAY', asOfApproximate: false,
      asOfBasis: 'date of s001-03', asOfKnownFrom: 'INFERRED'
    },
    article: 'article:001', source: 'person:putin', statement: 's001-03'
  },
  {
    id: 'q001-03',
    has: {
      orderOfMagnitude: 10000.0, comparator: 'ABOUT', unit: 'person', what: 'refugees (tens of thousands)',
      quote: 'عشرات الآلاف من اللاجئين', start: 244, end: 268,
      asOf: '2020-11-13', asOfFrom: '2020-11-13', asOfTo: '2020-11-13', asOfPrecision: 'DAY', asOfApproximate: false,
      asOfBasis: 'date of s001-03', asOfKnownFrom: 'INFERRED'
    },
    article: 'article:001', source: 'person:putin', statement: 's001-03'
  },
  {
    id: 'q001-04',
    has: {
      value: 1960.0, comparator: 'EXACTLY', unit: 'person (soldier)', what: 'size of the Russian peacekeeping mission',
      quote: '1960 عسكريا', start: 1579, end: 1590,
      asOf: '2020-11-09', asOfFrom: '2020-11-09', asOfTo: '2020-11-09', asOfPrecision: 'DAY', asOfApproximate: false,
      asOfBasis: 'date of s001-12', asOfKnownFrom: 'INFERRED'
    },
    article: 'article:001', source: 'agreement:trilateral-2020-11-09', statement: 's001-12'
  },
  {
    id: 'q001-05',
    has: {
      value: 90.0, comparator: 'EXACTLY', unit: 'armoured personnel carrier', what: 'equipment of the mission',
      quote: '90 عربة نقل مصفحة', start: 1592, end: 1609,
      asOf: '2020-11-09', asOfFrom: '2020-11-09', asOfTo: '2020-11-09', asOfPrecision: 'DAY', asOfApproximate: false,
      asOfBasis: 'date of s001-12', asOfKnownFrom: 'INFERRED'
    },
    article: 'article:001', source: 'agreement:trilateral-2020-11-09', statement: 's001-12'
  },
  {
    id: 'q001-06',
    has: {
      value: 380.0, comparator: 'EXACTLY', unit: 'vehicle / special equipment', what: 'equipment of the mission',
      quote: '380 قطعة من العربات والمعدات الخاصة', start: 1611, end: 1646,
      asOf: '2020-11-09', asOfFrom: '2020-11-09', asOfTo: '2020-11-09', asOfPrecision: 'DAY', asOfApproximate: false,
      asOfBasis: 'date of s001-12', asOfKnownFrom: 'INFERRED'
    },
    article: 'article:001', source: 'agreement:trilateral-2020-11-09', statement: 's001-12'
  },
  {
    id: 'q001-07',
    has: {
      orderOfMagnitude: 10.0, comparator: 'ABOUT', unit: 'person (soldier)',
      what: 'soldiers at the checkpoint (dozens; Russian by context, not stated)',
      quote: 'عشرات الجنود', start: 1835, end: 1847,
      asOf: '2020-11-13', asOfFrom: '2020-11-13', asOfTo: '2020-11-13', asOfPrecision: 'DAY', asOfApproximate: false,
      asOfBasis: 'day of publication', asOfKnownFrom: 'INFERRED'
    },
    article: 'article:001'
  },
  {
    id: 'q001-08',
    has: {
      value: 3.0, comparator: 'AT_LEAST', unit: 'armoured vehicle', what: 'at the checkpoint',
      quote: 'ما لا يقل عن 3 عربات مدرعة', start: 1849, end: 1875,
      asOf: '2020-11-13', asOfFrom: '2020-11-13', asOfTo: '2020-11-13', asOfPrecision: 'DAY', asOfApproximate: false,
      asOfBasis: 'day of publication', asOfKnownFrom: 'INFERRED'
    },
    article: 'article:001'
  },
  {
    id: 'q001-09',
    has: {
      value: 10.0, comparator: 'ABOUT', unit: 'kilometre', what: 'distance of Shusha (reference point not stated)',
      quote: 'نحو 10 كيلومترات', start: 2001, end: 2017,
      asOf: '2020-11-13', asOfFrom: '2020-11-13', asOfTo: '2020-11-13', asOfPrecision: 'DAY', asOfApproximate: false,
      asOfBasis: 'day of publication', asOfKnownFrom: 'INFERRED'
    },
    article: 'article:001'
  },

  // Article 002
  {
    id: 'q002-01',
    has: {
      value: 1937.0, comparator: 'EXACTLY', unit: 'building', what: 'checked for explosives',
      quote: '1937 مبنى', start: 942, end: 951,
      since: '2020-11', sinceFrom: '2020-11-01', sinceTo: '2020-11-30', sincePrecision: 'MONTH', sinceApproximate: false,
      sinceBasis: '«منذ تشرين الثاني/ نوفمبر 2020»', sinceKnownFrom: 'TEXT',
      asOf: '2021-12-29', asOfFrom: '2021-12-29', asOfTo: '2021-12-29', asOfPrecision: 'DAY', asOfApproximate: false,
      asOfBasis: 'date of s002-06', asOfKnownFrom: 'TEXT'
    },
    article: 'article:002', source: 'person:rudenko', statement: 's002-06'
  },
  {
    id: 'q002-02',
    has: {
      value: 2320.0, comparator: 'EXACTLY', unit: 'hectare', what: 'land surveyed',
      quote: '2320 هكتارا من الأراضي', start: 958, end: 980,
      since: '2020-11', sinceFrom: '2020-11-01', sinceTo: '2020-11-30', sincePrecision: 'MONTH', sinceApproximate: false,
      sinceBasis: '«منذ تشرين الثاني/ نوفمبر 2020»', sinceKnownFrom: 'TEXT',
      asOf: '2021-12-29', asOfFrom: '2021-12-29', asOfTo: '2021-12-29', asOfPrecision: 'DAY', asOfApproximate: false,
      asOfBasis: 'date of s002-06', asOfKnownFrom: 'TEXT'
    },
    article: 'article:002', source: 'person:rudenko', statement: 's002-06'
  },
  {
    id: 'q002-03',
    has: {
      value: 683.0, comparator: 'EXACTLY', unit: 'kilometre', what: 'roads cleared',
      quote: '683 كيلومترا من الطرق', start: 990, end: 1011,
      since: '2020-11', sinceFrom: '2020-11-01', sinceTo: '2020-11-30', sincePrecision: 'MONTH', sinceApproximate: false,
      sinceBasis: '«منذ تشرين الثاني/ نوفمبر 2020»', sinceKnownFrom: 'TEXT',
      asOf: '2021-12-29', asOfFrom: '2021-12-29', asOfTo: '2021-12-29', asOfPrecision: 'DAY', asOfApproximate: false,
      asOfBasis: 'date of s002-06', asOfKnownFrom: 'TEXT'
    },
    article: 'article:002', source: 'person:rudenko', statement: 's002-06'
  },
  {
    id: 'q002-04',
    has: {
      value: 26000.0, comparator: 'MORE_THAN', unit: 'item', what: 'explosive items found and defused',
      quote: 'أكثر من 26000 مادة متفجرة', start: 1037, end: 1062,
      since: '2020-11', sinceFrom: '2020-11-01', sinceTo: '2020-11-30', sincePrecision: 'MONTH', sinceApproximate: false,
      sinceBasis: '«منذ تشرين الثاني/ نوفمبر 2020»', sinceKnownFrom: 'TEXT',
      asOf: '2021-12-29', asOfFrom: '2021-12-29', asOfTo: '2021-12-29', asOfPrecision: 'DAY', asOfApproximate: false,
      asOfBasis: 'date of s002-06', asOfKnownFrom: 'TEXT'
    },
    article: 'article:002', source: 'person:rudenko', statement: 's002-06'
  },
  {
    id: 'q002-05',
    has: {
      value: 50000.0, comparator: 'MORE_THAN', unit: 'person', what: 'refugees returned home',
      quote: 'أكثر من 50 ألف لاجئ', start: 1155, end: 1174,
      asOf: '2021-12-29', asOfFrom: '2021-12-29', asOfTo: '2021-12-29', asOfPrecision: 'DAY', asOfApproximate: false,
      asOfBasis: 'date of s002-07', asOfKnownFrom: 'TEXT'
    },
    article: 'article:002', source: 'person:rudenko', statement: 's002-07'
  },
  {
    id: 'q002-06',
    has: {
      value: 127.0, comparator: 'EXACTLY', unit: 'person', what: 'Armenians helped to return home',
      quote: '127 أرمنيًا', start: 1403, end: 1414,
      since: '2020-11-09', sinceFrom: '2020-11-09', sinceTo: '2020-11-09', sincePrecision: 'DAY', sinceApproximate: false,
      sinceBasis: '«ومنذ التوقيع على البيان الثلاثي في 9 تشرين الثاني/ نوفمبر 2020»', sinceKnownFrom: 'TEXT',
      asOf: '2021-12-29', asOfFrom: '2021-12-29', asOfTo: '2021-12-29', asOfPrecision: 'DAY', asOfApproximate: false,
      asOfBasis: 'date of s002-08', asOfKnownFrom: 'TEXT'
    },
    article: 'article:002', source: 'person:rudenko', statement: 's002-08'
  },
  {
    id: 'q002-07',
    has: {
      value: 19.0, comparator: 'EXACTLY', unit: 'person', what: 'Azerbaijanis helped to return home',
      quote: '19 أذربيجانيًا', start: 1417, end: 1431,
      since: '2020-11-09', sinceFrom: '2020-11-09', sinceTo: '2020-11-09', sincePrecision: 'DAY', sinceApproximate: false,
      sinceBasis: '«ومنذ التوقيع على البيان الثلاثي في 9 تشرين الثاني/ نوفمبر 2020»', sinceKnownFrom: 'TEXT',
      asOf: '2021-12-29', asOfFrom: '2021-12-29', asOfTo: '2021-12-29', asOfPrecision: 'DAY', asOfApproximate: false,
      asOfBasis: 'date of s002-08', asOfKnownFrom: 'TEXT'
    },
    article: 'article:002', source: 'person:rudenko', statement: 's002-08'
  },
  {
    id: 'q002-08',
    has: {
      value: 1.5, comparator: 'ABOUT', unit: 'month', what: 'duration of the 2020 fighting', duration: 'P1.5M',
      quote: 'نحو شهر ونصف', start: 1731, end: 1743,
      asOf: '2021-12-29', asOfFrom: '2021-12-29', asOfTo: '2021-12-29', asOfPrecision: 'DAY', asOfApproximate: false,
      asOfBasis: 'day of publication', asOfKnownFrom: 'TEXT'
    },
    article: 'article:002'
  },

  // Article 003
  {
    id: 'q003-01',
    has: {
      value: 90.0, comparator: 'MORE_THAN', unit: 'military position', what: 'Armenian positions taken',
      quote: 'أكثر من 90 موقعا عسكريا أرمينيا', start: 567, end: 598,
      asOf: '2023-09-20', asOfFrom: '2023-09-20', asOfTo: '2023-09-20', asOfPrecision: 'DAY', asOfApproximate: false,
      asOfBasis: 'date of s003-03', asOfKnownFrom: 'INFERRED'
    },
    article: 'article:003', source: 'org:azerbaijan-mod', statement: 's003-03'
  },
  {
    id: 'q003-02',
    has: {
      value: 2261.0, comparator: 'EXACTLY', unit: 'person', what: 'civilians in the peacekeepers’ base camp',
      quote: '2261 مدنيا', start: 1042, end: 1052,
      asOf: '2023-09-20', asOfFrom: '2023-09-20', asOfTo: '2023-09-20', asOfPrecision: 'DAY', asOfApproximate: false,
      asOfBasis: 'date of s003-07', asOfKnownFrom: 'INFERRED'
    },
    article: 'article:003', source: 'org:russian-mod', statement: 's003-07', series: 'civilians-sheltered'
  },
  {
    id: 'q003-03',
    has: {
      value: 1049.0, comparator: 'EXACTLY', unit: 'person (child)', what: 'children among them',
      quote: '1049 طفلا', start: 1059, end: 1068,
      asOf: '2023-09-20', asOfFrom: '2023-09-20', asOfTo: '2023-09-20', asOfPrecision: 'DAY', asOfApproximate: false,
      asOfBasis: 'date of s003-07', asOfKnownFrom: 'INFERRED'
    },
    article: 'article:003', source: 'org:russian-mod', statement: 's003-07', series: 'children-sheltered'
  }
] AS row
MERGE (n:Figure {id: row.id})
SET n:Entity:Passage, n += row.has
WITH n, row
CALL (n, row) { MATCH (x:Article {id: row.article}) MERGE (n)-[:REPORTED_IN]->(x) RETURN count(*) AS article }
CALL (n, row) { MATCH (x:Entity {id: row.source}) MERGE (n)-[:ACCORDING_TO]->(x) RETURN count(*) AS source }
CALL (n, row) { MATCH (x:Statement {id: row.statement}) MERGE (n)-[:STATED_IN]->(x) RETURN count(*) AS statement }
CALL (n, row) { MATCH (x:Series {id: row.series}) MERGE (n)-[:IN_SERIES]->(x) RETURN count(*) AS series }
RETURN count(*) AS figures;

// The series that counts a part of what another one counts.
UNWIND [
  {id: 'children-sheltered', subsetOf: 'civilians-sheltered'}
] AS row
MATCH (n:Series {id: row.id})
CALL (n, row) { MATCH (x:Series {id: row.subsetOf}) MERGE (n)-[:SUBSET_OF]->(x) RETURN count(*) AS subsetOf }
RETURN count(*) AS allSeries;

// The figures that count a part of what another one counts.
UNWIND [
  {id: 'q000-03', subsetOf: 'q000-02'},
  {id: 'q003-03', subsetOf: 'q003-02'}
] AS row
MATCH (n:Figure {id: row.id})
CALL (n, row) { MATCH (x:Figure {id: row.subsetOf}) MERGE (n)-[:SUBSET_OF]->(x) RETURN count(*) AS subsetOf }
RETURN count(*) AS figures;
