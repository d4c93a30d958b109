// Whoever can act or speak: countries, people, organizations and groups. Names are neutral; what a side calls them is in 50-names.

// Countries.
UNWIND [
  {
    id: 'country:russia',
    has: {name: 'Russia', nameAr: 'روسيا', wikidata: 'Q159'},
    namedIn: ['article:000', 'article:001', 'article:002', 'article:004'], impliedIn: ['article:003']
  },
  {
    id: 'country:azerbaijan',
    has: {name: 'Azerbaijan', nameAr: 'أذربيجان', wikidata: 'Q227'},
    namedIn: ['article:000', 'article:001', 'article:002', 'article:003', 'article:004']
  },
  {
    id: 'country:armenia',
    has: {name: 'Armenia', nameAr: 'أرمينيا', wikidata: 'Q399'},
    namedIn: ['article:000', 'article:001', 'article:002', 'article:003', 'article:004']
  },
  {id: 'country:turkey', has: {name: 'Turkey', nameAr: 'تركيا', wikidata: 'Q43'}, namedIn: ['article:002']}
] AS row
MERGE (n:Country {id: row.id})
SET n:Entity:Named:Actor, n += row.has
WITH n, row
CALL (n, row) { UNWIND row.namedIn AS id MATCH (a:Article {id: id}) MERGE (n)-[:NAMED_IN]->(a) RETURN count(*) AS namedIn }
CALL (n, row) { UNWIND row.impliedIn AS id MATCH (a:Article {id: id}) MERGE (n)-[:IMPLIED_IN]->(a) RETURN count(*) AS impliedIn }
RETURN count(*) AS countries;

// People. The post is the one at the time of the articles.
UNWIND [
  {
    id: 'person:putin',
    has: {name: 'Vladimir Putin', nameAr: 'فلاديمير بوتين', role: 'President of Russia'},
    namedIn: ['article:000', 'article:001']
  },
  {
    id: 'person:aliyev',
    has: {name: 'Ilham Aliyev', nameAr: 'إلهام علييف', role: 'President of Azerbaijan'},
    namedIn: ['article:000', 'article:001']
  },
  {
    id: 'person:pashinyan',
    has: {name: 'Nikol Pashinyan', nameAr: 'نيكول باشينيان', role: 'Prime Minister of Armenia'},
    namedIn: ['article:001']
  },
  {id: 'person:lavrov', has: {name: 'Sergey Lavrov', nameAr: 'سيرغي لافروف', role: 'Foreign Minister of Russia'}, namedIn: ['article:001']},
  {
    id: 'person:polyansky',
    has: {
      name: 'Dmitry Polyansky', nameAr: 'دميتري بوليانسكي',
      role: 'First Deputy Permanent Representative of Russia to the UN'
    },
    namedIn: ['article:000']
  },
  {
    id: 'person:rudenko',
    has: {name: 'Andrey Rudenko', nameAr: 'أندريه رودينكو', role: 'Deputy Foreign Minister of Russia'},
    namedIn: ['article:002']
  }
] AS row
MERGE (n:Person {id: row.id})
SET n:Entity:Named:Actor, n += row.has
WITH n, row
CALL (n, row) { UNWIND row.namedIn AS id MATCH (a:Article {id: id}) MERGE (n)-[:NAMED_IN]->(a) RETURN count(*) AS namedIn }
CALL (n, row) { UNWIND row.impliedIn AS id MATCH (a:Article {id: id}) MERGE (n)-[:IMPLIED_IN]->(a) RETURN count(*) AS impliedIn }
RETURN count(*) AS people;

// Organizations.
UNWIND [
  {
    id: 'org:russian-mod',
    has: {name: 'Russian Ministry of Defence', nameAr: 'وزارة الدفاع الروسية'},
    namedIn: ['article:000', 'article:002', 'article:003']
  },
  {
    id: 'org:russian-mfa',
    has: {name: 'Russian Ministry of Foreign Affairs', nameAr: 'وزارة الخارجية الروسية'},
    namedIn: ['article:000', 'article:002', 'article:004'], impliedIn: ['article:001']
  },
  {
    id: 'org:russian-peacekeepers',
    has: {name: 'Russian peacekeeping forces in Nagorno-Karabakh', nameAr: 'قوات حفظ السلام الروسية'},
    namedIn: ['article:000', 'article:001', 'article:002', 'article:003', 'article:004']
  },
  {
    id: 'org:russian-peacekeepers-command',
    has: {name: 'Command of the Russian peacekeeping forces', nameAr: 'قيادة قوات حفظ السلام الروسية'},
    namedIn: ['article:003']
  },
  {
    id: 'org:azerbaijan-mod',
    has: {name: 'Azerbaijani Ministry of Defence', nameAr: 'وزارة الدفاع الأذربيجانية'},
    namedIn: ['article:000', 'article:003', 'article:004']
  },
  {
    id: 'org:azerbaijan-presidency',
    has: {name: 'Administration of the President of Azerbaijan', nameAr: 'إدارة الرئيس الأذربيجاني'},
    namedIn: ['article:000']
  },
  {
    id: 'org:azerbaijan-armed-forces',
    has: {name: 'Azerbaijani armed forces', nameAr: 'القوات الأذربيجانية'},
    namedIn: ['article:001', 'article:002', 'article:003']
  },
  {
    id: 'org:armenian-forces',
    has: {
      name: 'Armenian forces', nameAr: 'القوات الأرمينية',
      note: 'the text does not separate the army of Armenia from Karabakh Armenian forces'
    },
    namedIn: ['article:001', 'article:002'], impliedIn: ['article:003']
  },
  {
    id: 'org:karabakh-authorities',
    has: {
      name: 'Authorities of Nagorno-Karabakh', nameAr: 'سلطات إقليم ناغورني قره باغ',
      note: '003 calls them unrecognised («غير المعترف بها», which may also qualify the region)'
    },
    namedIn: ['article:000', 'article:003']
  },
  {id: 'org:un', has: {name: 'United Nations', nameAr: 'الأمم المتحدة'}, namedIn: ['article:000']},
  {
    id: 'org:osce',
    has: {name: 'Organization for Security and Co-operation in Europe', nameAr: 'منظمة الأمن والتعاون في أوروبا'},
    namedIn: ['article:001']
  },
  {id: 'org:osce-minsk-group', has: {name: 'OSCE Minsk Group', nameAr: 'مجموعة مينسك'}, namedIn: ['article:001']},
  {id: 'org:eu', has: {name: 'European Union', nameAr: 'الاتحاد الأوروبي'}, namedIn: ['article:004']},
  {
    id: 'org:ru-tr-monitoring-centre',
    has: {name: 'Russian-Turkish ceasefire monitoring centre', nameAr: 'مركز مراقبة وقف إطلاق النار'},
    namedIn: ['article:002']
  },
  {
    id: 'org:misnomer-russian-mining-company',
    has: {
      name: '«Russian Mining Company» (as printed)', nameAr: 'الشركة الروسية للتعدين',
      note: 'most likely a mistranslation'
    },
    namedIn: ['article:002']
  }
] AS row
MERGE (n:Organization {id: row.id})
SET n:Entity:Named:Actor, n += row.has
WITH n, row
CALL (n, row) { UNWIND row.namedIn AS id MATCH (a:Article {id: id}) MERGE (n)-[:NAMED_IN]->(a) RETURN count(*) AS namedIn }
CALL (n, row) { UNWIND row.impliedIn AS id MATCH (a:Article {id: id}) MERGE (n)-[:IMPLIED_IN]->(a) RETURN count(*) AS impliedIn }
RETURN count(*) AS organizations;

// What belongs to what: the Russian ministry of defence is a part of Russia, the peacekeepers are subordinate to it.
UNWIND [
  {id: 'org:russian-mod', has: {how: 'PART_OF'}, belongsTo: 'country:russia'},
  {id: 'org:russian-mfa', has: {how: 'PART_OF'}, belongsTo: 'country:russia'},
  {id: 'org:russian-peacekeepers', has: {how: 'SUBORDINATE_TO'}, belongsTo: 'org:russian-mod'},
  {id: 'org:russian-peacekeepers-command', has: {how: 'PART_OF'}, belongsTo: 'org:russian-peacekeepers'},
  {id: 'org:azerbaijan-mod', has: {how: 'PART_OF'}, belongsTo: 'country:azerbaijan'},
  {id: 'org:azerbaijan-presidency', has: {how: 'PART_OF'}, belongsTo: 'country:azerbaijan'},
  {id: 'org:azerbaijan-armed-forces', has: {how: 'PART_OF'}, belongsTo: 'country:azerbaijan'},
  {id: 'org:osce-minsk-group', has: {how: 'PART_OF'}, belongsTo: 'org:osce'}
] AS row
MATCH (n:Organization {id: row.id})
MATCH (x:Entity {id: row.belongsTo})
MERGE (n)-[r:BELONGS_TO]->(x)
SET r += row.has
RETURN count(*) AS belongings;

// What the text most likely names wrongly. It stays what the text says.
UNWIND [
  {
    id: 'org:misnomer-russian-mining-company',
    has: {
      confidence: 'MEDIUM',
      why: 'Russian abbreviation РМК = российский миротворческий контингент; the Arabic version expands it as a company'
    },
    likelySameAs: 'org:russian-peacekeepers'
  }
] AS row
MATCH (n:Organization {id: row.id})
MATCH (x:Organization {id: row.likelySameAs})
MERGE (n)-[r:LIKELY_SAME_AS]->(x)
SET r += row.has
RETURN count(*) AS likelySame;

// Groups: people who are spoken of together. Members only where a text names them.
UNWIND [
  {
    id: 'org:intl-humanitarian',
    has: {name: 'International humanitarian organisations', nameAr: 'المنظمات الإنسانية الدولية'},
    namedIn: ['article:001']
  },
  {
    id: 'group:karabakh-armed-formations',
    has: {name: 'Armed formations in Nagorno-Karabakh', nameAr: 'التشكيلات المسلحة'},
    namedIn: ['article:000', 'article:003']
  },
  {
    id: 'group:karabakh-armenian-representatives',
    has: {name: 'Representatives of the Armenian population of Karabakh', nameAr: 'ممثلو السكان الأرمن'},
    namedIn: ['article:000', 'article:003']
  },
  {
    id: 'group:civilians',
    has: {name: 'Civilians of Nagorno-Karabakh', nameAr: 'المدنيون'},
    namedIn: ['article:000', 'article:001', 'article:003', 'article:004']
  },
  {id: 'group:refugees', has: {name: 'Refugees', nameAr: 'اللاجئون'}, namedIn: ['article:001', 'article:002']},
  {
    id: 'group:conflict-parties-2020',
    has: {name: 'Parties of the 2020 war', nameAr: 'طرفا حرب 2020'},
    members: ['country:armenia', 'country:azerbaijan'], namedIn: ['article:002']
  },
  {
    id: 'group:conflict-parties-2023',
    has: {
      name: 'Parties to the conflict of 2023 as article 003 names them', nameAr: 'طرفا الصراع في 2023',
      note: '003: «طرفا الصراع في قره باغ، أذربيجان وسلطات الإقليم»'
    },
    members: ['country:azerbaijan', 'org:karabakh-authorities'], namedIn: ['article:003']
  },
  {
    id: 'group:conflict-parties-unspecified',
    has: {
      name: 'Parties to the conflict (not named)', nameAr: 'أطراف النزاع',
      note: 'the speaker names no parties; nobody is to be inferred'
    },
    namedIn: ['article:000', 'article:003', 'article:004']
  },
  {
    id: 'group:prisoners-and-detainees',
    has: {name: 'Prisoners of war and other detainees', nameAr: 'أسرى الحرب والمحتجزون الآخرون'},
    namedIn: ['article:002']
  }
] AS row
MERGE (n:Group {id: row.id})
SET n:Entity:Named:Actor, n += row.has
WITH n, row
CALL (n, row) { UNWIND row.namedIn AS id MATCH (a:Article {id: id}) MERGE (n)-[:NAMED_IN]->(a) RETURN count(*) AS namedIn }
CALL (n, row) { UNWIND row.impliedIn AS id MATCH (a:Article {id: id}) MERGE (n)-[:IMPLIED_IN]->(a) RETURN count(*) AS impliedIn }
CALL (n, row) { UNWIND row.members AS id MATCH (x:Entity {id: id}) MERGE (n)-[:HAS_MEMBER]->(x) RETURN count(*) AS members }
RETURN count(*) AS groups;
