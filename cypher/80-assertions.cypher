// That a subject stands in a relation to an object, with the words that prove it. With claimedBy it is that speaker's claim, and
// statement has the words; without it the narrator says so. An extent limits it to that part of the object.
//
// The relationships between subjects and objects, such as (:Country)-[:SIGNED]->(:Agreement), are derived from these when the
// scripts are loaded, one for each subject, type and object: never write them by hand.

// Assertions.
UNWIND [
  // Article 000
  {
    id: 'r000-01',
    has: {type: 'PUBLISHED', mutual: false, start: 407, end: 443, quote: 'نشرت وزارة الدفاع الروسية مقطع فيديو'},
    subject: 'org:russian-mod', object: 'document:mod-video-2023-09', article: 'article:000'
  },
  {
    id: 'r000-02',
    has: {
      type: 'DELIVERED_AID_TO', mutual: false, start: 547, end: 624,
      quote: 'قوات حفظ السلام الروسية ضمنت تسليم البضائع الإنسانية للسكان المدنيين في إقليم'
    },
    subject: 'org:russian-peacekeepers', object: 'group:civilians',
    article: 'article:000', claimedBy: 'org:russian-mod', statement: 's000-01'
  },
  {
    id: 'r000-03',
    has: {
      type: 'LOCATED_IN', mutual: false, start: 646, end: 720,
      quote: 'سلمت الشاحنات العسكرية الروسية أكثر من 50 طناً من البضائع إلى ستيباناكيرتز'
    },
    subject: 'event:aid-delivery-2023-09', object: 'place:stepanakert',
    article: 'article:000', claimedBy: 'org:russian-mod', statement: 's000-01'
  },
  {
    id: 'r000-04',
    has: {
      type: 'SHELTERS', mutual: false, start: 869, end: 935,
      quote: 'لا يزال لدى وحدة حفظ السلام الروسية 826 مدنياً، من بينهم 440 طفلاً'
    },
    subject: 'org:russian-peacekeepers', object: 'group:civilians',
    article: 'article:000', claimedBy: 'org:russian-mod', statement: 's000-03'
  },
  {
    id: 'r000-05',
    has: {
      type: 'HOLDS_POST', mutual: false, start: 1011, end: 1080,
      quote: 'النائب الأول للممثل الدائم لروسيا لدى الأمم المتحدة، دميتري بوليانسكي',
      postTitle: 'First Deputy Permanent Representative of Russia to the UN',
      postTitleAr: 'النائب الأول للممثل الدائم لروسيا لدى الأمم المتحدة'
    },
    subject: 'person:polyansky', object: 'country:russia', article: 'article:000'
  },
  {
    id: 'r000-06',
    has: {
      type: 'REPRESENTS', mutual: false, start: 1011, end: 1080,
      quote: 'النائب الأول للممثل الدائم لروسيا لدى الأمم المتحدة، دميتري بوليانسكي'
    },
    subject: 'person:polyansky', object: 'country:russia', article: 'article:000'
  },
  {
    id: 'r000-07',
    has: {
      type: 'ACCREDITED_TO', mutual: false, start: 1011, end: 1080,
      quote: 'النائب الأول للممثل الدائم لروسيا لدى الأمم المتحدة، دميتري بوليانسكي'
    },
    subject: 'person:polyansky', object: 'org:un', article: 'article:000'
  },
  {
    id: 'r000-08',
    has: {
      type: 'HOLDS_POST', mutual: false, start: 1199, end: 1228,
      quote: 'الرئيس الروسي، فلاديمير بوتين',
      postTitle: 'President of Russia', postTitleAr: 'الرئيس الروسي'
    },
    subject: 'person:putin', object: 'country:russia', article: 'article:000'
  },
  {
    id: 'r000-09',
    has: {
      type: 'HOLDS_POST', mutual: false, start: 1642, end: 1673,
      quote: 'الرئيس الأذربيجاني، إلهام علييف',
      postTitle: 'President of Azerbaijan', postTitleAr: 'الرئيس الأذربيجاني'
    },
    subject: 'person:aliyev', object: 'country:azerbaijan', article: 'article:000'
  },
  {
    id: 'r000-10',
    has: {
      type: 'DEPLOYED_IN', mutual: false, start: 1234, end: 1283,
      quote: 'قوات حفظ السلام الروسية، في إقليم ناغورنو كاراباخ'
    },
    subject: 'org:russian-peacekeepers', object: 'place:nagorno-karabakh',
    article: 'article:000', claimedBy: 'person:putin', statement: 's000-05'
  },
  {
    id: 'r000-11',
    has: {
      type: 'HANDED_OVER_WEAPONS', mutual: false, start: 1412, end: 1470,
      quote: 'التشكيلات المسلحة، في ناغورنو كاراباخ، بدأت بتسليم أسلحتها',
      stage: 'begun'
    },
    subject: 'group:karabakh-armed-formations', object: 'event:disarmament-2023-09',
    article: 'article:000', claimedBy: 'org:russian-mod', statement: 's000-06'
  },
  {
    id: 'r000-12',
    has: {type: 'PROPOSED', mutual: false, start: 1559, end: 1602, quote: 'اقترحت أذربيجان عفواً عن التشكيلات العسكرية'},
    subject: 'country:azerbaijan', object: 'event:amnesty-proposal-2023', article: 'article:000'
  },
  {
    id: 'r000-13',
    has: {
      type: 'NEGOTIATED_WITH', mutual: false, start: 1684, end: 1741,
      quote: 'المفاوضات التي جرت بين وفدي أذربيجان وممثلي السكان الأرمن'
    },
    subject: 'country:azerbaijan', object: 'group:karabakh-armenian-representatives',
    article: 'article:000', claimedBy: 'org:azerbaijan-presidency', statement: 's000-08'
  },
  {
    id: 'r000-14',
    has: {
      type: 'LOCATED_IN', mutual: false, start: 1684, end: 1796,
      quote: 'المفاوضات التي جرت بين وفدي أذربيجان وممثلي السكان الأرمن في إقليم ناغورنو كاراباخ، \u00A0في مدينة يفلاخ الأذربيجانية'
    },
    subject: 'event:yevlakh-talks-2023', object: 'place:yevlakh',
    article: 'article:000', claimedBy: 'org:azerbaijan-presidency', statement: 's000-08'
  },
  {
    id: 'r000-15',
    has: {type: 'PART_OF', mutual: false, start: 1772, end: 1796, quote: 'مدينة يفلاخ الأذربيجانية'},
    subject: 'place:yevlakh', object: 'country:azerbaijan', article: 'article:000'
  },
  {
    id: 'r000-16',
    has: {
      type: 'SUSPENDED', mutual: false, start: 1851, end: 1899,
      quote: 'علّقت وزارة الدفاع الأذربيجانية عمليتها العسكرية'
    },
    subject: 'org:azerbaijan-mod', object: 'event:az-operation-2023', article: 'article:000'
  },
  {
    id: 'r000-17',
    has: {
      type: 'PARTY_TO', mutual: false, start: 1851, end: 1967,
      quote: 'علّقت وزارة الدفاع الأذربيجانية عمليتها العسكرية في الإقليم بعد التوصّل إلى اتفاقٍ لوقف إطلاق النار مع سلطات الإقليم',
      note: 'the sentence has the ministry suspend the operation after the agreement with the authorities; it names no other party'
    },
    subject: 'org:azerbaijan-mod', object: 'agreement:ceasefire-2023-09-20', article: 'article:000'
  },
  {
    id: 'r000-18',
    has: {type: 'PARTY_TO', mutual: false, start: 1927, end: 1967, quote: 'اتفاقٍ لوقف إطلاق النار مع سلطات الإقليم'},
    subject: 'org:karabakh-authorities', object: 'agreement:ceasefire-2023-09-20', article: 'article:000'
  },
  {
    id: 'r000-19',
    has: {
      type: 'MEDIATED', mutual: false, start: 1927, end: 1980,
      quote: 'اتفاقٍ لوقف إطلاق النار مع سلطات الإقليم بوساطة روسية'
    },
    subject: 'country:russia', object: 'agreement:ceasefire-2023-09-20', article: 'article:000'
  },
  {
    id: 'r000-20',
    has: {
      type: 'PUBLISHED', mutual: false, start: 1982, end: 2050,
      quote: 'وكانت الخارجية الروسية، قد قالت، في بيانٍ نشرته في موقعها الإلكتروني'
    },
    subject: 'org:russian-mfa', object: 'document:mfa-statement-2023-09-20', article: 'article:000'
  },
  {
    id: 'r000-21',
    has: {
      type: 'DISPUTES_WITH', mutual: false, start: 2265, end: 2390,
      quote: 'العلاقات بين أرمينيا وأذربيجان تشهد توتراً منذ عقود بسبب الخلاف على منطقة إقليم ناغورنو كاراباخ وأحقية كل منهما بالسيطرة عليه'
    },
    subject: 'country:armenia', object: 'country:azerbaijan', article: 'article:000', over: 'place:nagorno-karabakh'
  },

  // Article 001
  {
    id: 'r001-01',
    has: {
      type: 'HOLDS_POST', mutual: false, start: 5, end: 33,
      quote: 'الرئيس الروسي فلاديمير بوتين',
      postTitle: 'President of Russia', postTitleAr: 'الرئيس الروسي'
    },
    subject: 'person:putin', object: 'country:russia', article: 'article:001'
  },
  {
    id: 'r001-02',
    has: {
      type: 'HOLDS_POST', mutual: false, start: 1214, end: 1239,
      quote: 'رئيس أذربيجان إلهام علييف',
      postTitle: 'President of Azerbaijan', postTitleAr: 'رئيس أذربيجان'
    },
    subject: 'person:aliyev', object: 'country:azerbaijan', article: 'article:001'
  },
  {
    id: 'r001-03',
    has: {
      type: 'HOLDS_POST', mutual: false, start: 1242, end: 1275,
      quote: 'رئيس وزراء أرمينيا نيكول باشينيان',
      postTitle: 'Prime Minister of Armenia', postTitleAr: 'رئيس وزراء أرمينيا'
    },
    subject: 'person:pashinyan', object: 'country:armenia', article: 'article:001'
  },
  {
    id: 'r001-04',
    has: {
      type: 'HOLDS_POST', mutual: false, start: 1069, end: 1102,
      quote: 'وزير الخارجية الروسي سيرجي لافروف',
      postTitle: 'Foreign Minister of Russia', postTitleAr: 'وزير الخارجية الروسي'
    },
    subject: 'person:lavrov', object: 'org:russian-mfa', article: 'article:001'
  },
  {
    id: 'r001-05',
    has: {
      type: 'ISSUED', mutual: false, start: 1202, end: 1322,
      quote: 'وكان بوتين ورئيس أذربيجان إلهام علييف، ورئيس وزراء أرمينيا نيكول باشينيان، أصدروا في 9 نوفمبر/تشرين الثاني، بيانا مشتركا',
      date: '2020-11-09', dateFrom: '2020-11-09', dateTo: '2020-11-09', datePrecision: 'DAY', dateApproximate: false,
      dateBasis: '«في 9 نوفمبر/تشرين الثاني»; the year is not written in 001', dateKnownFrom: 'INFERRED'
    },
    subject: 'person:putin', object: 'agreement:trilateral-2020-11-09', article: 'article:001'
  },
  {
    id: 'r001-06',
    has: {
      type: 'ISSUED', mutual: false, start: 1202, end: 1322,
      quote: 'وكان بوتين ورئيس أذربيجان إلهام علييف، ورئيس وزراء أرمينيا نيكول باشينيان، أصدروا في 9 نوفمبر/تشرين الثاني، بيانا مشتركا',
      date: '2020-11-09', dateFrom: '2020-11-09', dateTo: '2020-11-09', datePrecision: 'DAY', dateApproximate: false,
      dateBasis: '«في 9 نوفمبر/تشرين الثاني»; the year is not written in 001', dateKnownFrom: 'INFERRED'
    },
    subject: 'person:aliyev', object: 'agreement:trilateral-2020-11-09', article: 'article:001'
  },
  {
    id: 'r001-07',
    has: {
      type: 'ISSUED', mutual: false, start: 1202, end: 1322,
      quote: 'وكان بوتين ورئيس أذربيجان إلهام علييف، ورئيس وزراء أرمينيا نيكول باشينيان، أصدروا في 9 نوفمبر/تشرين الثاني، بيانا مشتركا',
      date: '2020-11-09', dateFrom: '2020-11-09', dateTo: '2020-11-09', datePrecision: 'DAY', dateApproximate: false,
      dateBasis: '«في 9 نوفمبر/تشرين الثاني»; the year is not written in 001', dateKnownFrom: 'INFERRED'
    },
    subject: 'person:pashinyan', object: 'agreement:trilateral-2020-11-09', article: 'article:001'
  },
  {
    id: 'r001-08',
    has: {
      type: 'ESTABLISHES', mutual: false, start: 1323, end: 1451,
      quote: 'ينص على إعلان وقف إطلاق النار في إقليم ناغورني قره باغ المتنازع عليه بين الجانبين الأذربيجاني والأرمني، اعتبارا من يوم 10 نوفمبر'
    },
    subject: 'agreement:trilateral-2020-11-09', object: 'event:ceasefire-2020-11-10', article: 'article:001'
  },
  {
    id: 'r001-09',
    has: {
      type: 'MANDATES', mutual: false, start: 1525, end: 1572,
      quote: 'ويقضي البيان بنشر مهمة لقوات حفظ السلام الروسية'
    },
    subject: 'agreement:trilateral-2020-11-09', object: 'event:peacekeeper-deployment-2020', article: 'article:001'
  },
  {
    id: 'r001-10',
    has: {
      type: 'CONCERNS', mutual: false, start: 1331, end: 1377,
      quote: 'إعلان وقف إطلاق النار في إقليم ناغورني قره باغ'
    },
    subject: 'agreement:trilateral-2020-11-09', object: 'place:nagorno-karabakh', article: 'article:001'
  },
  {
    id: 'r001-11',
    has: {
      type: 'DISPUTES_WITH', mutual: false, start: 1378, end: 1425,
      quote: 'المتنازع عليه بين الجانبين الأذربيجاني والأرمني'
    },
    subject: 'country:azerbaijan', object: 'country:armenia', article: 'article:001', over: 'place:nagorno-karabakh'
  },
  {
    id: 'r001-12',
    has: {type: 'INSTRUCTED', mutual: false, start: 871, end: 910, quote: 'وجّه لوزير الخارجية الروسي سيرغي لافروف'},
    subject: 'person:putin', object: 'person:lavrov',
    article: 'article:001', claimedBy: 'person:putin', statement: 's001-09'
  },
  {
    id: 'r001-13',
    has: {type: 'PART_OF', mutual: false, start: 929, end: 973, quote: 'مجموعة مينسك لمنظمة الأمن والتعاون في أوروبا'},
    subject: 'org:osce-minsk-group', object: 'org:osce', article: 'article:001'
  },
  {
    id: 'r001-14',
    has: {
      type: 'NEGOTIATED_WITH', mutual: false, start: 1103, end: 1135,
      quote: 'بدء التفاوض مع أذربيجان وأرمينيا',
      stage: 'begun'
    },
    subject: 'country:russia', object: 'country:azerbaijan',
    article: 'article:001', claimedBy: 'person:lavrov', statement: 's001-10'
  },
  {
    id: 'r001-15',
    has: {
      type: 'NEGOTIATED_WITH', mutual: false, start: 1103, end: 1135,
      quote: 'بدء التفاوض مع أذربيجان وأرمينيا',
      stage: 'begun'
    },
    subject: 'country:russia', object: 'country:armenia',
    article: 'article:001', claimedBy: 'person:lavrov', statement: 's001-10'
  },
  {
    id: 'r001-16',
    has: {
      type: 'CONTROLS', mutual: false, start: 1663, end: 1714,
      quote: 'سيطرت قوات حفظ السلام الروسية على مشارف ستيباناكيرت',
      extent: 'OUTSKIRTS', extentAr: 'مشارف',
      date: '2020-11-13', dateFrom: '2020-11-13', dateTo: '2020-11-13', datePrecision: 'DAY', dateApproximate: false,
      dateBasis: '«وصباح الجمعة»', dateKnownFrom: 'INFERRED'
    },
    subject: 'org:russian-peacekeepers', object: 'place:stepanakert', article: 'article:001'
  },
  {
    id: 'r001-17',
    has: {type: 'CAPITAL_OF', mutual: false, start: 1703, end: 1743, quote: 'ستيباناكيرت، عاصمة إقليم ناغورني قره باغ'},
    subject: 'place:stepanakert', object: 'place:nagorno-karabakh', article: 'article:001'
  },
  {
    id: 'r001-18',
    has: {
      type: 'CONTROLS', mutual: false, start: 1975, end: 2070,
      quote: 'بلدة شوشة الواقعة على بعد نحو 10 كيلومترات والتي سيطرت عليها القوات الأذربيجانية الأسبوع الماضي',
      date: '2020-11-02/2020-11-08', dateFrom: '2020-11-02', dateTo: '2020-11-08', datePrecision: 'DAY', dateApproximate: false,
      dateBasis: '«الأسبوع الماضي», Monday to Sunday before Friday 13 November (8 November from outside); some day within',
      dateKnownFrom: 'INFERRED'
    },
    subject: 'org:azerbaijan-armed-forces', object: 'place:shusha', article: 'article:001'
  },
  {
    id: 'r001-19',
    has: {
      type: 'CONTROLS', mutual: false, start: 1880, end: 1951,
      quote: 'حاجز على المخرج الجنوبي الغربي للمدينة الذي تسيطر عليه القوات الأرمينية',
      extent: 'EXIT', extentAr: 'المخرج الجنوبي الغربي',
      note: '«الذي … عليه» is masculine: it refers to «المخرج» (the exit), not to «المدينة»'
    },
    subject: 'org:armenian-forces', object: 'place:stepanakert-sw-checkpoint', article: 'article:001'
  },
  {
    id: 'r001-20',
    has: {
      type: 'NEAR', mutual: false, start: 1980, end: 2017,
      quote: 'شوشة الواقعة على بعد نحو 10 كيلومترات',
      distanceKm: 10.0, distanceComparator: 'ABOUT',
      note: 'the text gives the distance without saying from where; Stepanakert by context'
    },
    subject: 'place:shusha', object: 'place:stepanakert', article: 'article:001', figure: 'q001-09'
  },
  {
    id: 'r001-21',
    has: {
      type: 'GUARDS', mutual: false, start: 1663, end: 1825,
      quote: 'سيطرت قوات حفظ السلام الروسية على مشارف ستيباناكيرت، عاصمة إقليم ناغورني قره باغ، وتولت حراسة الطريق المؤدي إلى خط التماس القريب بين القوات الأرمنية والأذربيجانية',
      extent: 'ROAD', extentAr: 'الطريق المؤدي إلى'
    },
    subject: 'org:russian-peacekeepers', object: 'place:line-of-contact', article: 'article:001'
  },

  // Article 002
  {
    id: 'r002-01',
    has: {
      type: 'HOLDS_POST', mutual: false, start: 197, end: 237,
      quote: 'نائب وزير الخارجية الروسي أندريه رودينكو',
      postTitle: 'Deputy Foreign Minister of Russia', postTitleAr: 'نائب وزير الخارجية الروسي'
    },
    subject: 'person:rudenko', object: 'org:russian-mfa', article: 'article:002'
  },
  {
    id: 'r002-02',
    has: {type: 'MEMBER_OF', mutual: false, start: 197, end: 237, quote: 'نائب وزير الخارجية الروسي أندريه رودينكو'},
    subject: 'person:rudenko', object: 'org:russian-mfa', article: 'article:002'
  },
  {
    id: 'r002-03',
    has: {
      type: 'INTERVIEWED_BY', mutual: false, start: 412, end: 453,
      quote: 'وقال رودينكو خلال مقابلة مع وكالة سبوتنيك'
    },
    subject: 'person:rudenko', object: 'org:sputnik', article: 'article:002'
  },
  {
    id: 'r002-04',
    has: {type: 'REPUBLISHED', mutual: false, start: 144, end: 172, quote: 'أردو بوینت نتورك ۔ / سبوتنيك'},
    subject: 'org:urdupoint', object: 'org:sputnik', article: 'article:002'
  },
  {
    id: 'r002-05',
    has: {
      type: 'CONTROLS', mutual: false, start: 488, end: 546,
      quote: 'المناطق التي تسيطر عليها قوات حفظ السلام (ناغورني قره باغ)',
      extent: 'AREAS', extentAr: 'المناطق'
    },
    subject: 'org:russian-peacekeepers', object: 'place:nagorno-karabakh',
    article: 'article:002', claimedBy: 'person:rudenko', statement: 's002-03'
  },
  {
    id: 'r002-06',
    has: {
      type: 'GUARANTEES', mutual: false, start: 664, end: 719,
      quote: 'قوات حفظ السلام الروسية تضمن بشكل موثوق وقف إطلاق النار'
    },
    subject: 'org:russian-peacekeepers', object: 'event:ceasefire-2020-11-10',
    article: 'article:002', claimedBy: 'person:rudenko', statement: 's002-04'
  },
  {
    id: 'r002-07',
    has: {
      type: 'AGREES_WITH', mutual: false, start: 747, end: 782,
      quote: 'وهو ما تتفق عليه كل من باكو ويريفان',
      subjectSurface: 'باكو'
    },
    subject: 'country:azerbaijan', object: 's002-04',
    article: 'article:002', claimedBy: 'person:rudenko', statement: 's002-04'
  },
  {
    id: 'r002-08',
    has: {
      type: 'AGREES_WITH', mutual: false, start: 747, end: 782,
      quote: 'وهو ما تتفق عليه كل من باكو ويريفان',
      subjectSurface: 'يريفان'
    },
    subject: 'country:armenia', object: 's002-04',
    article: 'article:002', claimedBy: 'person:rudenko', statement: 's002-04'
  },
  {
    id: 'r002-09',
    has: {
      type: 'CONDUCTED', mutual: false, start: 882, end: 1077,
      quote: 'وبجهود وزارة الدفاع ، منذ تشرين الثاني/ نوفمبر 2020، تم فحص 1937 مبنى، ومسح 2320 هكتارا من الأراضي، و تطهير 683 كيلومترا من الطرق من المتفجرات، وتم اكتشاف أكثر من 26000 مادة متفجرة وإبطال مفعولها'
    },
    subject: 'org:russian-mod', object: 'event:demining-2020-2021',
    article: 'article:002', claimedBy: 'person:rudenko', statement: 's002-06'
  },
  {
    id: 'r002-10',
    has: {
      type: 'DISPUTES_WITH', mutual: false, start: 1485, end: 1535,
      quote: 'إقليم قره باغ، المتنازع عليه بين أرمينيا وأذربيجان'
    },
    subject: 'country:armenia', object: 'country:azerbaijan', article: 'article:002', over: 'place:nagorno-karabakh'
  },
  {
    id: 'r002-11',
    has: {
      type: 'SPONSORED', mutual: false, start: 1579, end: 1633,
      quote: 'وتوصل الطرفان إلى اتفاق لوقف إطلاق النار، برعاية روسية'
    },
    subject: 'country:russia', object: 'agreement:trilateral-2020-11-09', article: 'article:002'
  },
  {
    id: 'r002-12',
    has: {
      type: 'ENTERED_INTO_FORCE', mutual: false, start: 1636, end: 1712,
      quote: 'ودخل اتفاق وقف النار في قره باغ حيز التنفيذ، يوم 10 تشرين الثاني/نوفمبر 2020',
      date: '2020-11-10', dateFrom: '2020-11-10', dateTo: '2020-11-10', datePrecision: 'DAY', dateApproximate: false,
      dateBasis: '«يوم 10 تشرين الثاني/نوفمبر 2020»', dateKnownFrom: 'TEXT'
    },
    subject: 'agreement:trilateral-2020-11-09', object: 'event:ceasefire-2020-11-10', article: 'article:002'
  },
  {
    id: 'r002-13',
    has: {
      type: 'CONTROLS', mutual: false, start: 1755, end: 1796,
      quote: 'سيطرة أذربيجان على أجزاء واسعة من الإقليم',
      extent: 'PARTS', extentAr: 'أجزاء واسعة'
    },
    subject: 'country:azerbaijan', object: 'place:nagorno-karabakh', article: 'article:002'
  },
  {
    id: 'r002-14',
    has: {
      type: 'AGREED_WITH', mutual: false, start: 1844, end: 1946,
      quote: 'توصلت روسيا وتركيا، خلال محادثات بينهما، إلى إنشاء مركز مراقبة وقف إطلاق النار، تشرف عليه قوات البلدين'
    },
    subject: 'country:russia', object: 'country:turkey',
    article: 'article:002',
    under: 'agreement:ru-tr-monitoring-2020'
  },
  {
    id: 'r002-15',
    has: {
      type: 'SUPERVISES', mutual: false, start: 1895, end: 1946,
      quote: 'مركز مراقبة وقف إطلاق النار، تشرف عليه قوات البلدين'
    },
    subject: 'country:russia', object: 'org:ru-tr-monitoring-centre', article: 'article:002'
  },
  {
    id: 'r002-16',
    has: {
      type: 'SUPERVISES', mutual: false, start: 1895, end: 1946,
      quote: 'مركز مراقبة وقف إطلاق النار، تشرف عليه قوات البلدين'
    },
    subject: 'country:turkey', object: 'org:ru-tr-monitoring-centre', article: 'article:002'
  },
  {
    id: 'r002-17',
    has: {
      type: 'DEPLOYED_IN', mutual: false, start: 2038, end: 2101,
      quote: 'وانتشار قوات حفظ السلام الروسية على امتداد خط التماس في قره باغ',
      extent: 'LENGTH', extentAr: 'على امتداد',
      modality: 'provided_for'
    },
    subject: 'org:russian-peacekeepers', object: 'place:line-of-contact',
    article: 'article:002',
    under: 'agreement:trilateral-2020-11-09'
  },
  {
    id: 'r002-18',
    has: {
      type: 'DEPLOYED_IN', mutual: false, start: 2038, end: 2148,
      quote: 'وانتشار قوات حفظ السلام الروسية على امتداد خط التماس في قره باغ، وكذلك الممر الواصل بين أراضي أرمينيا وقره باغ',
      extent: 'LENGTH', extentAr: 'على امتداد',
      modality: 'provided_for'
    },
    subject: 'org:russian-peacekeepers', object: 'place:armenia-karabakh-corridor',
    article: 'article:002',
    under: 'agreement:trilateral-2020-11-09'
  },
  {
    id: 'r002-19',
    has: {type: 'CONNECTS', mutual: false, start: 2109, end: 2148, quote: 'الممر الواصل بين أراضي أرمينيا وقره باغ'},
    subject: 'place:armenia-karabakh-corridor', object: 'place:nagorno-karabakh', article: 'article:002'
  },
  {
    id: 'r002-20',
    has: {type: 'CONNECTS', mutual: false, start: 2109, end: 2148, quote: 'الممر الواصل بين أراضي أرمينيا وقره باغ'},
    subject: 'place:armenia-karabakh-corridor', object: 'country:armenia', article: 'article:002'
  },
  {
    id: 'r002-21',
    has: {
      type: 'ACCUSES', mutual: true, start: 2211, end: 2300,
      quote: 'حوادث متفرقة بين القوات الأذربيجانية والأرمينية؛ وسط اتهامات متبادلة بخرق وقف إطلاق النار'
    },
    subject: 'org:azerbaijan-armed-forces', object: 'org:armenian-forces', article: 'article:002'
  },
  {
    id: 'r002-22',
    has: {
      type: 'ACCUSES', mutual: true, start: 2211, end: 2300,
      quote: 'حوادث متفرقة بين القوات الأذربيجانية والأرمينية؛ وسط اتهامات متبادلة بخرق وقف إطلاق النار'
    },
    subject: 'org:armenian-forces', object: 'org:azerbaijan-armed-forces', article: 'article:002'
  },
  {
    id: 'r002-23',
    has: {
      type: 'INVOLVES', mutual: false, start: 1321, end: 1450,
      quote: 'ومنذ التوقيع على البيان الثلاثي في 9 تشرين الثاني/ نوفمبر 2020 ، ساعد حفظة السلام 127 أرمنيًا و 19 أذربيجانيًا. للعودة إلى المنزل',
      certainty: 'inferred',
      note: 'the sentence follows the exchange; the text does not say that those helped home are the exchanged prisoners'
    },
    subject: 'event:pow-exchange-2020-2021', object: 'org:russian-peacekeepers',
    article: 'article:002', claimedBy: 'person:rudenko', statement: 's002-08'
  },
  {
    id: 'r002-24',
    has: {
      type: 'FACILITATED', mutual: false, start: 1204, end: 1319,
      quote: 'بالمساهمة المباشرة من قبل" الشركة الروسية للتعدين" هناك تبادل لأسرى الحرب ومحتجزين آخرين، وكذلك خرائط لحقول الألغام'
    },
    subject: 'org:misnomer-russian-mining-company', object: 'event:pow-exchange-2020-2021',
    article: 'article:002', claimedBy: 'person:rudenko', statement: 's002-08'
  },
  {
    id: 'r002-25',
    has: {type: 'INVOLVES', mutual: false, start: 1260, end: 1292, quote: 'تبادل لأسرى الحرب ومحتجزين آخرين'},
    subject: 'event:pow-exchange-2020-2021', object: 'group:prisoners-and-detainees',
    article: 'article:002', claimedBy: 'person:rudenko', statement: 's002-08'
  },
  {
    id: 'r002-26',
    has: {
      type: 'PARTY_TO', mutual: false, start: 1500, end: 1619,
      quote: 'المتنازع عليه بين أرمينيا وأذربيجان، قد تجددت، في نهاية شهر أيلول/سبتمبر 2020؛ وتوصل الطرفان إلى اتفاق لوقف إطلاق النار',
      subjectSurface: 'الطرفان'
    },
    subject: 'country:armenia', object: 'agreement:trilateral-2020-11-09', article: 'article:002'
  },
  {
    id: 'r002-27',
    has: {
      type: 'PARTY_TO', mutual: false, start: 1500, end: 1619,
      quote: 'المتنازع عليه بين أرمينيا وأذربيجان، قد تجددت، في نهاية شهر أيلول/سبتمبر 2020؛ وتوصل الطرفان إلى اتفاق لوقف إطلاق النار',
      subjectSurface: 'الطرفان'
    },
    subject: 'country:azerbaijan', object: 'agreement:trilateral-2020-11-09', article: 'article:002'
  },
  {
    id: 'r002-28',
    has: {
      type: 'ESTABLISHES', mutual: false, start: 1844, end: 1922,
      quote: 'توصلت روسيا وتركيا، خلال محادثات بينهما، إلى إنشاء مركز مراقبة وقف إطلاق النار',
      modality: 'agreed',
      note: 'the two reached, in talks, the creation of the centre; that it opened is not said'
    },
    subject: 'agreement:ru-tr-monitoring-2020', object: 'org:ru-tr-monitoring-centre', article: 'article:002'
  },
  {
    id: 'r002-29',
    has: {
      type: 'PARTY_TO', mutual: false, start: 1844, end: 1922,
      quote: 'توصلت روسيا وتركيا، خلال محادثات بينهما، إلى إنشاء مركز مراقبة وقف إطلاق النار'
    },
    subject: 'country:russia', object: 'agreement:ru-tr-monitoring-2020', article: 'article:002'
  },
  {
    id: 'r002-30',
    has: {
      type: 'PARTY_TO', mutual: false, start: 1844, end: 1922,
      quote: 'توصلت روسيا وتركيا، خلال محادثات بينهما، إلى إنشاء مركز مراقبة وقف إطلاق النار'
    },
    subject: 'country:turkey', object: 'agreement:ru-tr-monitoring-2020', article: 'article:002'
  },

  // Article 003
  {
    id: 'r003-01',
    has: {
      type: 'PARTY_TO', mutual: false, start: 0, end: 95,
      quote: 'توصل طرفا الصراع في قره باغ، أذربيجان وسلطات الإقليم غير المعترف بها إلى اتفاق لوقف إطلاق النار'
    },
    subject: 'country:azerbaijan', object: 'agreement:ceasefire-2023-09-20', article: 'article:003'
  },
  {
    id: 'r003-02',
    has: {
      type: 'PARTY_TO', mutual: false, start: 29, end: 95,
      quote: 'أذربيجان وسلطات الإقليم غير المعترف بها إلى اتفاق لوقف إطلاق النار'
    },
    subject: 'org:karabakh-authorities', object: 'agreement:ceasefire-2023-09-20', article: 'article:003'
  },
  {
    id: 'r003-03',
    has: {type: 'MEDIATED', mutual: false, start: 96, end: 135, quote: 'بوساطة من قيادة قوات حفظ السلام الروسية'},
    subject: 'org:russian-peacekeepers-command', object: 'agreement:ceasefire-2023-09-20', article: 'article:003'
  },
  {
    id: 'r003-04',
    has: {
      type: 'ENTERED_INTO_FORCE', mutual: false, start: 136, end: 172,
      quote: 'يدخل حيز التنفيذ الساعة الواحدة ظهرا',
      date: '2023-09-20', dateFrom: '2023-09-20', dateTo: '2023-09-20', datePrecision: 'DAY', dateApproximate: false, time: '13:00',
      dateBasis: 'the sentence gives the hour; the day is in s003-01, the year by the event', dateKnownFrom: 'INFERRED'
    },
    subject: 'agreement:ceasefire-2023-09-20', object: 'event:ceasefire-2023-09-20', article: 'article:003'
  },
  {
    id: 'r003-05',
    has: {type: 'ENDS', mutual: false, start: 332, end: 376, quote: 'اتفاق لوقف عملية مكافحة الإرهاب في 20 سبتمبر'},
    subject: 'agreement:ceasefire-2023-09-20', object: 'event:az-operation-2023',
    article: 'article:003', claimedBy: 'org:azerbaijan-mod', statement: 's003-01'
  },
  {
    id: 'r003-06',
    has: {
      type: 'REQUIRES', mutual: false, start: 415, end: 519,
      quote: 'في إطار الاتفاق الذي تم التوصل إليها، “ستسلم الجماعات المسلحة غير الشرعية جميع الأسلحة والمعدات الثقيلة”'
    },
    subject: 'agreement:ceasefire-2023-09-20', object: 'event:disarmament-2023-09',
    article: 'article:003', claimedBy: 'org:azerbaijan-mod', statement: 's003-02'
  },
  {
    id: 'r003-07',
    has: {
      type: 'APPEALED_VIA', mutual: false, start: 234, end: 316,
      quote: 'نداء ممثلي السكان الأرمن في قره باغ، الذي تم تلقيه من خلال وحدة حفظ السلام الروسية'
    },
    subject: 'group:karabakh-armenian-representatives', object: 'org:russian-peacekeepers',
    article: 'article:003', claimedBy: 'org:azerbaijan-mod', statement: 's003-01'
  },
  {
    id: 'r003-08',
    has: {
      type: 'TOOK_POSITIONS_OF', mutual: false, start: 540, end: 598,
      quote: 'الجيش الأذربيجاني سيطر على أكثر من 90 موقعا عسكريا أرمينيا',
      positionCount: 90, positionComparator: 'MORE_THAN',
      note: 'positions only; no place and no unit is named'
    },
    subject: 'org:azerbaijan-armed-forces', object: 'org:armenian-forces',
    article: 'article:003', claimedBy: 'org:azerbaijan-mod', statement: 's003-03',
    figure: 'q003-01'
  },
  {
    id: 'r003-09',
    has: {
      type: 'IN_CONTACT_WITH', mutual: false, start: 676, end: 743,
      quote: 'على اتصال وثيق على المستوى المناسب مع الجانبين الأذربيجاني والأرمني'
    },
    subject: 'org:russian-peacekeepers-command', object: 'country:azerbaijan',
    article: 'article:003', claimedBy: 'org:russian-mod', statement: 's003-04'
  },
  {
    id: 'r003-10',
    has: {
      type: 'IN_CONTACT_WITH', mutual: false, start: 676, end: 743,
      quote: 'على اتصال وثيق على المستوى المناسب مع الجانبين الأذربيجاني والأرمني',
      objectSurface: 'الأرمني',
      note: '«the Armenian side»'
    },
    subject: 'org:russian-peacekeepers-command', object: 'country:armenia',
    article: 'article:003', claimedBy: 'org:russian-mod', statement: 's003-04'
  },
  {
    id: 'r003-11',
    has: {
      type: 'IN_CONTACT_WITH', mutual: false, start: 676, end: 765,
      quote: 'على اتصال وثيق على المستوى المناسب مع الجانبين الأذربيجاني والأرمني، وممثلي إقليم قره باغ'
    },
    subject: 'org:russian-peacekeepers-command', object: 'org:karabakh-authorities',
    article: 'article:003', claimedBy: 'org:russian-mod', statement: 's003-04'
  },
  {
    id: 'r003-12',
    has: {
      type: 'SUBORDINATE_TO', mutual: false, start: 611, end: 674,
      quote: 'أعلنت وزارة الدفاع الروسية أن قيادة قوات حفظ السلام\u00A0التابعة لها'
    },
    subject: 'org:russian-peacekeepers', object: 'org:russian-mod', article: 'article:003'
  },
  {
    id: 'r003-13',
    has: {
      type: 'DEPLOYED_IN', mutual: false, start: 898, end: 951,
      quote: 'وحدات حفظ السلام الروسية تواصل أداء مهامها في قره باغ'
    },
    subject: 'org:russian-peacekeepers', object: 'place:nagorno-karabakh',
    article: 'article:003', claimedBy: 'org:russian-mod', statement: 's003-06'
  },
  {
    id: 'r003-14',
    has: {
      type: 'SHELTERS', mutual: false, start: 1042, end: 1112,
      quote: '2261 مدنيا بينهم 1049 طفلا يوجدون حاليا في معسكر قاعدة قوات حفظ السلام'
    },
    subject: 'org:russian-peacekeepers', object: 'group:civilians',
    article: 'article:003', claimedBy: 'org:russian-mod', statement: 's003-07'
  },
  {
    id: 'r003-15',
    has: {
      type: 'DISCUSSES_WITH', mutual: false, start: 778, end: 886,
      quote: 'قيادة قوات حفظ السلام تبحث مع أطراف الصراع منع إراقة الدماء، والامتثال للقانون الإنساني فيما يتعلق بالمدنيين',
      topic: 'preventing bloodshed; respect for humanitarian law towards civilians',
      topicAr: 'منع إراقة الدماء، والامتثال للقانون الإنساني فيما يتعلق بالمدنيين'
    },
    subject: 'org:russian-peacekeepers-command', object: 'group:conflict-parties-unspecified',
    article: 'article:003', claimedBy: 'org:russian-mod', statement: 's003-05'
  },
  {
    id: 'r003-16',
    has: {
      type: 'AIDS', mutual: false, start: 898, end: 1027,
      quote: 'وحدات حفظ السلام الروسية تواصل أداء مهامها في قره باغ في ظل تفاقم الوضع، وتعمل على تقديم كل المساعدات الممكنة إلى السكان المدنيين'
    },
    subject: 'org:russian-peacekeepers', object: 'group:civilians',
    article: 'article:003', claimedBy: 'org:russian-mod', statement: 's003-06'
  },

  // Article 004
  {
    id: 'r004-01',
    has: {
      type: 'CALLED_ON', mutual: false, start: 0, end: 98,
      quote: 'دعت روسيا، اليوم الأربعاء، الأطراف المتنازعة في إقليم قره باج إلى وقف القتال وسفك الدماء على الفور'
    },
    subject: 'country:russia', object: 'group:conflict-parties-unspecified', article: 'article:004'
  },
  {
    id: 'r004-02',
    has: {
      type: 'PUBLISHED', mutual: false, start: 131, end: 186,
      quote: 'قالت وزارة الخارجية الروسية في بيان صادر اليوم الأربعاء'
    },
    subject: 'org:russian-mfa', object: 'document:mfa-statement-2023-09-20', article: 'article:004'
  },
  {
    id: 'r004-03',
    has: {
      type: 'CITES', mutual: false, start: 101, end: 129,
      quote: 'وحسب وكالة “سبوتنيك” الروسية',
      note: 'the subject is the source that the page credits; the page itself is unnamed'
    },
    subject: 'org:sada-elbalad', object: 'org:sputnik', article: 'article:004'
  },
  {
    id: 'r004-04',
    has: {type: 'BASED_IN', mutual: false, start: 106, end: 129, quote: 'وكالة “سبوتنيك” الروسية'},
    subject: 'org:sputnik', object: 'country:russia', article: 'article:004'
  },
  {
    id: 'r004-05',
    has: {
      type: 'RECOGNISED_AS_PART_OF', mutual: false, start: 397, end: 543,
      quote: 'اعتراف يريفان بشكل رسمي في أكتوبر 2022 وفي مايو 2023 خلال اجتماعات قمة عُقدت برعاية الاتحاد الأوروبي بأن إقليم قره باج يعد جزءًا من أراضي أذربيجان',
      subjectSurface: 'يريفان',
      date: '2022-10', dateFrom: '2022-10-01', dateTo: '2022-10-31', datePrecision: 'MONTH', dateApproximate: false,
      dateBasis: '«في أكتوبر 2022»', dateKnownFrom: 'TEXT'
    },
    subject: 'country:armenia', object: 'place:nagorno-karabakh',
    article: 'article:004', claimedBy: 'org:russian-mfa', statement: 's004-03',
    whole: 'country:azerbaijan', event: 'event:eu-summit-recognition-2022-10'
  },
  {
    id: 'r004-06',
    has: {
      type: 'RECOGNISED_AS_PART_OF', mutual: false, start: 397, end: 543,
      quote: 'اعتراف يريفان بشكل رسمي في أكتوبر 2022 وفي مايو 2023 خلال اجتماعات قمة عُقدت برعاية الاتحاد الأوروبي بأن إقليم قره باج يعد جزءًا من أراضي أذربيجان',
      subjectSurface: 'يريفان',
      date: '2023-05', dateFrom: '2023-05-01', dateTo: '2023-05-31', datePrecision: 'MONTH', dateApproximate: false,
      dateBasis: '«وفي مايو 2023»', dateKnownFrom: 'TEXT'
    },
    subject: 'country:armenia', object: 'place:nagorno-karabakh',
    article: 'article:004', claimedBy: 'org:russian-mfa', statement: 's004-03',
    whole: 'country:azerbaijan', event: 'event:eu-summit-recognition-2023-05'
  },
  {
    id: 'r004-07',
    has: {type: 'SPONSORED', mutual: false, start: 455, end: 497, quote: 'اجتماعات قمة عُقدت برعاية الاتحاد الأوروبي'},
    subject: 'org:eu', object: 'event:eu-summit-recognition-2022-10',
    article: 'article:004', claimedBy: 'org:russian-mfa', statement: 's004-03'
  },
  {
    id: 'r004-08',
    has: {type: 'SPONSORED', mutual: false, start: 455, end: 497, quote: 'اجتماعات قمة عُقدت برعاية الاتحاد الأوروبي'},
    subject: 'org:eu', object: 'event:eu-summit-recognition-2023-05',
    article: 'article:004', claimedBy: 'org:russian-mfa', statement: 's004-03'
  },
  {
    id: 'r004-09',
    has: {
      type: 'SIGNED', mutual: false, start: 649, end: 716,
      quote: 'التوقيع على بيان قادة روسيا وأذربيجان وأرمينيا بتاريخ 9 نوفمبر 2020',
      note: '«بيان قادة …»: a statement of the leaders'
    },
    subject: 'country:russia', object: 'agreement:trilateral-2020-11-09',
    article: 'article:004', claimedBy: 'org:russian-mfa', statement: 's004-04'
  },
  {
    id: 'r004-10',
    has: {
      type: 'SIGNED', mutual: false, start: 649, end: 716,
      quote: 'التوقيع على بيان قادة روسيا وأذربيجان وأرمينيا بتاريخ 9 نوفمبر 2020',
      note: '«بيان قادة …»: a statement of the leaders'
    },
    subject: 'country:azerbaijan', object: 'agreement:trilateral-2020-11-09',
    article: 'article:004', claimedBy: 'org:russian-mfa', statement: 's004-04'
  },
  {
    id: 'r004-11',
    has: {
      type: 'SIGNED', mutual: false, start: 649, end: 716,
      quote: 'التوقيع على بيان قادة روسيا وأذربيجان وأرمينيا بتاريخ 9 نوفمبر 2020',
      note: '«بيان قادة …»: a statement of the leaders'
    },
    subject: 'country:armenia', object: 'agreement:trilateral-2020-11-09',
    article: 'article:004', claimedBy: 'org:russian-mfa', statement: 's004-04'
  },
  {
    id: 'r004-12',
    has: {
      type: 'CHANGED_CONDITIONS_OF', mutual: false, start: 603, end: 716,
      quote: 'هذا الأمر غير الظروف الجوهرية التي تم بموجبها التوقيع على بيان قادة روسيا وأذربيجان وأرمينيا بتاريخ 9 نوفمبر 2020'
    },
    subject: 'event:eu-summit-recognition-2022-10', object: 'agreement:trilateral-2020-11-09',
    article: 'article:004', claimedBy: 'org:russian-mfa', statement: 's004-04'
  },
  {
    id: 'r004-13',
    has: {
      type: 'AIDS', mutual: false, start: 777, end: 911,
      quote: 'قوات حفظ السلام الروسية تقوم في هذه الأثناء بمساعدة السكان المدنيين بما في ذلك عبر تقديم المساعدات الطبية، والمشاركة في عمليات الإجلاء'
    },
    subject: 'org:russian-peacekeepers', object: 'group:civilians',
    article: 'article:004', claimedBy: 'org:russian-mfa', statement: 's004-05'
  },
  {
    id: 'r004-14',
    has: {
      type: 'ANNOUNCED_LAUNCH_OF', mutual: false, start: 1223, end: 1346,
      quote: 'أعلنت وزارة الدفاع الأذربيجانية، أمس الثلاثاء، إطلاق عملية عسكرية "لمكافحة الإرهاب" في قره باج بهدف استعادة النظام الدستوري',
      date: '2023-09-19', dateFrom: '2023-09-19', dateTo: '2023-09-19', datePrecision: 'DAY', dateApproximate: false,
      dateBasis: '«أمس الثلاثاء»', dateKnownFrom: 'INFERRED'
    },
    subject: 'org:azerbaijan-mod', object: 'event:az-operation-2023',
    article: 'article:004', claimedBy: 'org:azerbaijan-mod', statement: 's004-07'
  },
  {
    id: 'r004-15',
    has: {
      type: 'CHANGED_CONDITIONS_OF', mutual: false, start: 603, end: 716,
      quote: 'هذا الأمر غير الظروف الجوهرية التي تم بموجبها التوقيع على بيان قادة روسيا وأذربيجان وأرمينيا بتاريخ 9 نوفمبر 2020'
    },
    subject: 'event:eu-summit-recognition-2023-05', object: 'agreement:trilateral-2020-11-09',
    article: 'article:004', claimedBy: 'org:russian-mfa', statement: 's004-04'
  },
  {
    id: 'r004-16',
    has: {
      type: 'CHANGED_STATUS_OF', mutual: false, start: 603, end: 751,
      quote: 'هذا الأمر غير الظروف الجوهرية التي تم بموجبها التوقيع على بيان قادة روسيا وأذربيجان وأرمينيا بتاريخ 9 نوفمبر 2020، وكذلك وضع قوات حفظ السلام الروسية'
    },
    subject: 'event:eu-summit-recognition-2022-10', object: 'org:russian-peacekeepers',
    article: 'article:004', claimedBy: 'org:russian-mfa', statement: 's004-04'
  },
  {
    id: 'r004-17',
    has: {
      type: 'CHANGED_STATUS_OF', mutual: false, start: 603, end: 751,
      quote: 'هذا الأمر غير الظروف الجوهرية التي تم بموجبها التوقيع على بيان قادة روسيا وأذربيجان وأرمينيا بتاريخ 9 نوفمبر 2020، وكذلك وضع قوات حفظ السلام الروسية'
    },
    subject: 'event:eu-summit-recognition-2023-05', object: 'org:russian-peacekeepers',
    article: 'article:004', claimedBy: 'org:russian-mfa', statement: 's004-04'
  }
] AS row
MERGE (n:Assertion {id: row.id})
SET n:Entity:Passage:Claim, n += row.has
WITH n, row
CALL (n, row) { MATCH (x:Entity {id: row.subject}) MERGE (n)-[:SUBJECT]->(x) RETURN count(*) AS subject }
CALL (n, row) { MATCH (x:Entity {id: row.object}) MERGE (n)-[:OBJECT]->(x) RETURN count(*) AS object }
CALL (n, row) { MATCH (x:Article {id: row.article}) MERGE (n)-[:`IN`]->(x) RETURN count(*) AS article }
CALL (n, row) { MATCH (x:Entity {id: row.claimedBy}) MERGE (n)-[:CLAIMED_BY]->(x) RETURN count(*) AS claimedBy }
CALL (n, row) { MATCH (x:Statement {id: row.statement}) MERGE (n)-[:WITHIN]->(x) RETURN count(*) AS statement }
CALL (n, row) { MATCH (x:Entity {id: row.over}) MERGE (n)-[:OVER]->(x) RETURN count(*) AS over }
CALL (n, row) { MATCH (x:Country {id: row.whole}) MERGE (n)-[:WHOLE]->(x) RETURN count(*) AS whole }
CALL (n, row) { MATCH (x:Event {id: row.event}) MERGE (n)-[:IN_EVENT]->(x) RETURN count(*) AS event }
CALL (n, row) { MATCH (x:Entity {id: row.under}) MERGE (n)-[:UNDER]->(x) RETURN count(*) AS under }
CALL (n, row) { MATCH (x:Figure {id: row.figure}) MERGE (n)-[:HAS_FIGURE]->(x) RETURN count(*) AS figure }
RETURN count(*) AS assertions;
