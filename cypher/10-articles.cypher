// The five articles, and the publishers that put them out, are credited or are cited by them.
//
// In all these scripts a record is one thing: id, has (its properties) and, under the names of the schema's fields, the ids of
// what it is related to. A record may only name what a statement above it or an earlier file creates.
// Times that end in ~ are about; a/b is some day from a to b. Quotes are byte for byte; \u00A0 is a no-break space.

// Publishers: outlets and agencies.
UNWIND [
  {id: 'org:sputnik', has: {name: 'Sputnik (news agency)', nameAr: 'سبوتنيك'}},
  {id: 'org:urdupoint', has: {name: 'UrduPoint Network', nameAr: 'أردو بوینت نتورك'}},
  {id: 'org:taqaddum', has: {name: 'Taqaddum News Agency', nameAr: 'وكالة تقدم الاخبارية'}},
  {id: 'org:sada-elbalad', has: {name: 'Sada El-Balad', nameAr: 'صدى البلد'}},
  {id: 'org:almayadeen', has: {name: 'Al Mayadeen', nameAr: 'الميادين'}},
  {id: 'org:alain', has: {name: 'Al-Ain News', nameAr: 'العين الإخبارية'}}
] AS row
MERGE (n:Publisher {id: row.id})
SET n:Entity:Named, n += row.has
RETURN count(*) AS publishers;

// The articles. Publisher, credited source and wire are three things; a guess is never the publisher.
UNWIND [
  {
    id: 'article:000',
    has: {
      title: 'قوات حفظ السلام الروسية تسلم المساعدات الإنسانية للمدنيين في ناغورنو كاراباخ', language: 'AR',
      published: '2023-09-22/2023-09-23', publishedFrom: '2023-09-22', publishedTo: '2023-09-23', publishedPrecision: 'DAY',
      publishedApproximate: false,
      publishedBasis: 'one of the two days. No month or year is written in the body. «الخميس» (Polyansky) is 21 Sept; the presidency’s announcement of the talks of 21 Sept is «أمس», which gives Friday 22 Sept, and a page of another outlet with the same sentences says «يوم أمس الخميس»; but that page and another report of the same communique (50 t, 826, 440) carry the date 23 Sept',
      publishedKnownFrom: 'OUTSIDE',
      publisherBasis: 'not in the text; the same page stands on the site of Al Mayadeen', publisherKnownFrom: 'OUTSIDE',
      file: '000_8bd63b1e3c119a73.txt', textLength: 2482, bodyEnd: 2391,
      sha256: 'adaf63baff99c139f9d1bd40586a5bb9b5935c2fa7503ba59ea928ba5600eb42'
    },
    publisher: 'org:almayadeen'
  },
  {
    id: 'article:001',
    has: {
      titleSuggested: 'بوتين يعلن وقفا كاملا للأعمال القتالية في قره باغ', language: 'AR',
      published: '2020-11-13', publishedFrom: '2020-11-13', publishedTo: '2020-11-13', publishedPrecision: 'DAY',
      publishedApproximate: false,
      publishedBasis: '«الجمعة» twice, statement of 9 November, truce from 10 November, Shusha «last week»: Friday 13 November; the year is not written',
      publishedKnownFrom: 'INFERRED',
      publisherBasis: 'the text names none',
      publisherGuessBasis: 'not in the text; another article of that outlet re-uses the lead sentence and the «اجتماع حكومي» quote',
      publisherGuessConfidence: 'LOW',
      file: '001_245ef189c41f03a3.txt', textLength: 2467, bodyEnd: 2403,
      sha256: '25908e19fe58ab0e4f94c342bf0cea5a71a102a7f9d9386da354cc7ec6c8ac1d'
    },
    publisherGuess: 'org:alain'
  },
  {
    id: 'article:002',
    has: {
      title: 'الخارجية الروسية: قوات حفظ السلام الروسية عززت الأمن في إقليم قره باغ', language: 'AR',
      published: '2021-12-29', publishedFrom: '2021-12-29', publishedTo: '2021-12-29', publishedPrecision: 'DAY',
      publishedApproximate: false,
      publishedBasis: 'dateline «29 ديسمبر 2021ء»; «اليوم الأربعاء» agrees (a Wednesday)', publishedKnownFrom: 'TEXT',
      publisherBasis: 'dateline', publisherKnownFrom: 'TEXT',
      file: '002_3a55c9cc56337ab1.txt', textLength: 2319, bodyEnd: 2301,
      sha256: '34ecce79c2a75c3e6d4476e985ba1c866953902dbd93a22ea47853952f4c5ef4'
    },
    publisher: 'org:urdupoint', wire: 'org:sputnik'
  },
  {
    id: 'article:003',
    has: {
      titleSuggested: 'اتفاق لوقف إطلاق النار في قره باغ بوساطة قوات حفظ السلام الروسية', language: 'AR',
      published: '2023-09-20', publishedFrom: '2023-09-20', publishedTo: '2023-09-20', publishedPrecision: 'DAY',
      publishedApproximate: false,
      publishedBasis: '«20 سبتمبر» in s003-01; the year is not written (2023 by the event)', publishedKnownFrom: 'INFERRED',
      publisherBasis: 'the page is an unnamed aggregator («كلمات دلالية», «إقرأ أيضاً», «مقالات مشابهة»); «المصدر:» names the source, not the publisher',
      file: '003_402f5afe86fbf71d.txt', textLength: 3161, bodyEnd: 1174,
      sha256: '32af6793ced5ff0ecf25ea90861f2c704241d83fdb6a71d9c513b1e3ed884690'
    },
    creditedSource: 'org:taqaddum'
  },
  {
    id: 'article:004',
    has: {
      titleSuggested: 'روسيا تدعو أطراف النزاع في قره باج إلى وقف القتال فورا', language: 'AR',
      published: '2023-09-20', publishedFrom: '2023-09-20', publishedTo: '2023-09-20', publishedPrecision: 'DAY',
      publishedApproximate: false,
      publishedBasis: '«اليوم الأربعاء», the operation «أمس الثلاثاء», May 2023 mentioned as past: Wednesday 20 September 2023; 000 gives the statement the 20th',
      publishedKnownFrom: 'INFERRED',
      publisherBasis: 'the page is an unnamed aggregator («كلمات دلالية», «إقرأ أيضاً», «مقالات مشابهة»); «المصدر:» names the source, not the publisher',
      file: '004_ffef23a394905de0.txt', textLength: 3418, bodyEnd: 1347,
      sha256: '006ecb06c5252ed00db527a99cd10de2175a02df5e7ff0b79a604f30f465ccef'
    },
    creditedSource: 'org:sada-elbalad', wire: 'org:sputnik'
  }
] AS row
MERGE (n:Article {id: row.id})
SET n:Entity, n += row.has
WITH n, row
CALL (n, row) { MATCH (x:Publisher {id: row.publisher}) MERGE (n)-[:PUBLISHED_BY]->(x) RETURN count(*) AS publisher }
CALL (n, row) { MATCH (x:Publisher {id: row.publisherGuess}) MERGE (n)-[:PERHAPS_PUBLISHED_BY]->(x) RETURN count(*) AS publisherGuess }
CALL (n, row) { MATCH (x:Publisher {id: row.creditedSource}) MERGE (n)-[:CREDITS]->(x) RETURN count(*) AS creditedSource }
CALL (n, row) { MATCH (x:Publisher {id: row.wire}) MERGE (n)-[:CITES]->(x) RETURN count(*) AS wire }
RETURN count(*) AS articles;

// The publishers that an article names.
UNWIND [
  {id: 'org:sputnik', namedIn: ['article:002', 'article:004']},
  {id: 'org:urdupoint', namedIn: ['article:002']},
  {id: 'org:taqaddum', namedIn: ['article:003']},
  {id: 'org:sada-elbalad', namedIn: ['article:004']}
] AS row
MATCH (n:Publisher {id: row.id})
CALL (n, row) { UNWIND row.namedIn AS id MATCH (a:Article {id: id}) MERGE (n)-[:NAMED_IN]->(a) RETURN count(*) AS namedIn }
CALL (n, row) { UNWIND row.impliedIn AS id MATCH (a:Article {id: id}) MERGE (n)-[:IMPLIED_IN]->(a) RETURN count(*) AS impliedIn }
RETURN count(*) AS publishers;
