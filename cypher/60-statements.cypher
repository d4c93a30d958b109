// Who said what: every statement that the articles report, with the words (quote, start, end), the words that name the speaker
// (attribution), a gist in English, and the date on which it was said with what that date rests on.
// Speakers stand in the order of the text; onBehalfOf has the same order.

// Statements.
UNWIND [
  // Article 000
  {
    id: 's000-01',
    has: {
      kind: 'INDIRECT', start: 547, end: 720,
      quote: 'قوات حفظ السلام الروسية ضمنت تسليم البضائع الإنسانية للسكان المدنيين في إقليم ناغورنو كاراباخ، حيث سلمت الشاحنات العسكرية الروسية أكثر من 50 طناً من البضائع إلى ستيباناكيرتز',
      gist: 'Peacekeepers ensured delivery; military lorries brought >50 t to Stepanakert',
      attribution: 'وأفادت وزارة الدفاع', attributionStart: 523, attributionEnd: 542,
      said: '2023-09-22/2023-09-23', saidFrom: '2023-09-22', saidTo: '2023-09-23', saidPrecision: 'DAY', saidApproximate: false,
      saidBasis: 'day of publication; «في الوقت الحالي» in the same report', saidKnownFrom: 'OUTSIDE',
      joint: false, unclosedQuote: false, nestedQuotes: false
    },
    article: 'article:000', speakers: ['org:russian-mod'], onBehalfOf: ['country:russia'],
    about: ['event:aid-delivery-2023-09'],
    mentions: ['org:russian-peacekeepers', 'group:civilians', 'place:nagorno-karabakh', 'place:stepanakert']
  },
  {
    id: 's000-02',
    has: {
      kind: 'INDIRECT', start: 735, end: 821,
      quote: 'الشحنة الإنسانية تحتوي على حصص غذائية ومستلزمات النظافة، بما في ذلك الضروريات الأساسية',
      gist: 'The cargo holds food rations, hygiene items and basic necessities',
      attribution: 'ولفتت إلى', attributionStart: 722, attributionEnd: 731,
      said: '2023-09-22/2023-09-23', saidFrom: '2023-09-22', saidTo: '2023-09-23', saidPrecision: 'DAY', saidApproximate: false,
      saidBasis: 'day of publication; «في الوقت الحالي» in the same report', saidKnownFrom: 'OUTSIDE',
      joint: false, unclosedQuote: false, nestedQuotes: false
    },
    article: 'article:000', speakers: ['org:russian-mod'], onBehalfOf: ['country:russia'],
    about: ['event:aid-delivery-2023-09']
  },
  {
    id: 's000-03',
    has: {
      kind: 'INDIRECT', start: 852, end: 1003,
      quote: 'في الوقت الحالي، لا يزال لدى وحدة حفظ السلام الروسية 826 مدنياً، من بينهم 440 طفلاً، ليس لديهم فرصة للعودة إلى منازلهم، ويتم منحهم كل المساعدات اللازمة',
      gist: '826 civilians incl. 440 children, unable to return home for now, are still with the contingent and get all necessary help',
      attribution: 'وأوضحت الوزارة الروسية', attributionStart: 824, attributionEnd: 846,
      said: '2023-09-22/2023-09-23', saidFrom: '2023-09-22', saidTo: '2023-09-23', saidPrecision: 'DAY', saidApproximate: false,
      saidBasis: 'day of publication; «في الوقت الحالي» in the same report', saidKnownFrom: 'OUTSIDE',
      joint: false, unclosedQuote: false, nestedQuotes: false
    },
    article: 'article:000', speakers: ['org:russian-mod'], onBehalfOf: ['country:russia'],
    about: ['event:evacuation-2023-09'],
    mentions: ['org:russian-peacekeepers', 'group:civilians']
  },
  {
    id: 's000-04',
    has: {
      kind: 'INDIRECT', start: 1093, end: 1181,
      quote: 'روسيا مهتمة بتطبيع العلاقات بين أذربيجان وأرمينيا، والتوصل إلى حل سريع للأزمة في كاراباخ',
      gist: 'Russia is interested in normalisation and a quick solution',
      attribution: 'وأكد النائب الأول للممثل الدائم لروسيا لدى الأمم المتحدة، دميتري بوليانسكي، الخميس',
      attributionStart: 1006, attributionEnd: 1088,
      said: '2023-09-21', saidFrom: '2023-09-21', saidTo: '2023-09-21', saidPrecision: 'DAY', saidApproximate: false,
      saidBasis: '«الخميس»: the Thursday after the 20th (a Wednesday by 004)', saidKnownFrom: 'INFERRED',
      joint: false, unclosedQuote: false, nestedQuotes: false
    },
    article: 'article:000', speakers: ['person:polyansky'], onBehalfOf: ['country:russia'],
    about: ['event:az-operation-2023'],
    mentions: ['country:russia', 'country:azerbaijan', 'country:armenia', 'place:nagorno-karabakh']
  },
  {
    id: 's000-05',
    has: {
      kind: 'MIXED', start: 1234, end: 1367,
      quote: 'قوات حفظ السلام الروسية، في إقليم ناغورنو كاراباخ، تعمل بنشاط كبير مع جميع أطراف الصراع، و"يبذلون قصارى جهدهم لحماية السكان المدنيين"',
      gist: 'Peacekeepers work with all parties and do their utmost to protect civilians',
      attribution: 'ومنذ أيام، قال الرئيس الروسي، فلاديمير بوتين', attributionStart: 1184, attributionEnd: 1228,
      directPart: 'يبذلون قصارى جهدهم لحماية السكان المدنيين', directPartStart: 1325, directPartEnd: 1366,
      said: '2023-09-20~', saidFrom: '2023-09-20', saidTo: '2023-09-20', saidPrecision: 'DAY', saidApproximate: true,
      saidBasis: '«ومنذ أيام» gives no day; 20 September is outside knowledge', saidKnownFrom: 'OUTSIDE',
      joint: false, unclosedQuote: false, nestedQuotes: false
    },
    article: 'article:000', speakers: ['person:putin'], onBehalfOf: ['country:russia'],
    about: ['event:az-operation-2023', 'event:evacuation-2023-09'],
    mentions: ['org:russian-peacekeepers', 'place:nagorno-karabakh', 'group:civilians', 'group:conflict-parties-unspecified']
  },
  {
    id: 's000-06',
    has: {
      kind: 'MIXED', start: 1412, end: 1542,
      quote: 'التشكيلات المسلحة، في ناغورنو كاراباخ، بدأت بتسليم أسلحتها. وذلك "عملاً بالاتفاقات التي تم التوصل إليها بشأن وقف الأعمال العدائية"',
      gist: 'Armed formations began handing over weapons',
      attribution: 'ويوم أمس، أفادت وزارة الدفاع الروسية', attributionStart: 1370, attributionEnd: 1406,
      directPart: 'عملاً بالاتفاقات التي تم التوصل إليها بشأن وقف الأعمال العدائية', directPartStart: 1478, directPartEnd: 1541,
      said: '2023-09-21/2023-09-22', saidFrom: '2023-09-21', saidTo: '2023-09-22', saidPrecision: 'DAY', saidApproximate: false,
      saidBasis: '«ويوم أمس», counted from the day of publication; one of the two days', saidKnownFrom: 'OUTSIDE',
      joint: false, unclosedQuote: false, nestedQuotes: false
    },
    article: 'article:000', speakers: ['org:russian-mod'], onBehalfOf: ['country:russia'],
    about: ['event:disarmament-2023-09'],
    mentions: ['group:karabakh-armed-formations', 'place:nagorno-karabakh', 'agreement:ceasefire-2023-09-20']
  },
  {
    id: 's000-07',
    has: {
      kind: 'INDIRECT', speechAct: 'proposal', start: 1575, end: 1625,
      quote: 'عفواً عن التشكيلات العسكرية التي ستتخلى عن أسلحتها',
      gist: 'Azerbaijan proposes amnesty for formations that give up weapons',
      attribution: 'اقترحت أذربيجان', attributionStart: 1559, attributionEnd: 1574,
      said: '2023-09', saidFrom: '2023-09-01', saidTo: '2023-09-30', saidPrecision: 'MONTH', saidApproximate: false,
      saidBasis: '«وفي وقت سابق» gives no date; the month is that of the operation', saidKnownFrom: 'INFERRED',
      joint: false, unclosedQuote: false, nestedQuotes: false
    },
    article: 'article:000', speakers: ['country:azerbaijan'],
    about: ['event:amnesty-proposal-2023'],
    mentions: ['group:karabakh-armed-formations']
  },
  {
    id: 's000-08',
    has: {
      kind: 'INDIRECT', start: 1684, end: 1832,
      quote: 'المفاوضات التي جرت بين وفدي أذربيجان وممثلي السكان الأرمن في إقليم ناغورنو كاراباخ، \u00A0في مدينة يفلاخ الأذربيجانية، كانت بنّاءةً وقد جرت في جوٍ إيجابي',
      gist: 'The Yevlakh talks were constructive and positive',
      attribution: 'وأعلنت إدارة الرئيس الأذربيجاني، إلهام علييف، أمس', attributionStart: 1629, attributionEnd: 1678,
      said: '2023-09-21', saidFrom: '2023-09-21', saidTo: '2023-09-21', saidPrecision: 'DAY', saidApproximate: false,
      saidBasis: 'outside knowledge (talks of 21 Sept 2023); «أمس» counted from the assumed publication date gives 22 Sept',
      saidKnownFrom: 'OUTSIDE',
      joint: false, unclosedQuote: false, nestedQuotes: false
    },
    article: 'article:000', speakers: ['org:azerbaijan-presidency'], onBehalfOf: ['country:azerbaijan'],
    about: ['event:yevlakh-talks-2023'],
    mentions: ['country:azerbaijan', 'group:karabakh-armenian-representatives', 'place:nagorno-karabakh', 'place:yevlakh']
  },
  {
    id: 's000-09',
    has: {
      kind: 'DIRECT', start: 2074, end: 2250,
      quote: 'في ما يتعلق بالتصعيد الحاد للمواجهة العسكرية في إقليم ناغورنو كاراباخ، ندعو أطراف النزاع إلى وقف إراقة الدماء والأعمال العدائية والابتعاد عن التسبب بسقوط ضحايا مدنيين على الفور',
      gist: 'We call on the parties to stop bloodshed and hostilities at once',
      attribution: 'وكانت الخارجية الروسية، قد قالت، في بيانٍ نشرته في موقعها الإلكتروني، في 20 من الشهر نفسه',
      attributionStart: 1982, attributionEnd: 2071,
      said: '2023-09-20', saidFrom: '2023-09-20', saidTo: '2023-09-20', saidPrecision: 'DAY', saidApproximate: false,
      saidBasis: '«في 20 من الشهر نفسه»; month and year by 003 and 004', saidKnownFrom: 'INFERRED',
      joint: false, unclosedQuote: false, nestedQuotes: false
    },
    article: 'article:000', speakers: ['org:russian-mfa'], onBehalfOf: ['country:russia'],
    document: 'document:mfa-statement-2023-09-20',
    about: ['event:az-operation-2023'],
    mentions: ['place:nagorno-karabakh', 'group:conflict-parties-unspecified', 'group:civilians']
  },
  {
    id: 's000-10',
    has: {
      kind: 'NARRATED_ACT', speechAct: 'announcement (narrated, no reporting verb)', start: 1851, end: 1910,
      quote: 'علّقت وزارة الدفاع الأذربيجانية عمليتها العسكرية في الإقليم',
      gist: 'Az MoD suspended its military operation (narrated)',
      said: '2023-09-21', saidFrom: '2023-09-21', saidTo: '2023-09-21', saidPrecision: 'DAY', saidApproximate: false,
      saidBasis: 'this text: «وفي اليوم نفسه» = day of s000-08; contradicts 003 (20 Sept, 13:00)', saidKnownFrom: 'OUTSIDE',
      joint: false, unclosedQuote: false, nestedQuotes: false
    },
    article: 'article:000', speakers: ['org:azerbaijan-mod'], onBehalfOf: ['country:azerbaijan'],
    about: ['event:az-operation-2023'],
    mentions: ['place:nagorno-karabakh']
  },

  // Article 001
  {
    id: 's001-01',
    has: {
      kind: 'INDIRECT', start: 43, end: 99,
      quote: 'تحقيق وقف كامل للأعمال القتالية في إقليم ناغورني قره باغ',
      gist: 'A complete halt of fighting has been achieved',
      attribution: 'أعلن الرئيس الروسي فلاديمير بوتين، الجمعة', attributionStart: 0, attributionEnd: 41,
      said: '2020-11-13', saidFrom: '2020-11-13', saidTo: '2020-11-13', saidPrecision: 'DAY', saidApproximate: false,
      saidBasis: '«الجمعة» in the lead; month by the statement of 9 November, year not written', saidKnownFrom: 'INFERRED',
      joint: false, unclosedQuote: false, nestedQuotes: false
    },
    article: 'article:001', speakers: ['person:putin'], onBehalfOf: ['country:russia'],
    about: ['event:war-2020', 'event:ceasefire-2020-11-10'],
    mentions: ['place:nagorno-karabakh']
  },
  {
    id: 's001-02',
    has: {
      kind: 'INDIRECT', start: 110, end: 138,
      quote: 'حصيلة القتلى تخطت 4 آلاف شخص',
      gist: 'Death toll is over 4,000',
      attribution: 'موضحا أن', attributionStart: 101, attributionEnd: 109,
      said: '2020-11-13', saidFrom: '2020-11-13', saidTo: '2020-11-13', saidPrecision: 'DAY', saidApproximate: false,
      saidBasis: '«الجمعة» in the lead; month by the statement of 9 November, year not written', saidKnownFrom: 'INFERRED',
      joint: false, unclosedQuote: false, nestedQuotes: false
    },
    article: 'article:001', speakers: ['person:putin'], onBehalfOf: ['country:russia'], about: ['event:war-2020']
  },
  {
    id: 's001-03',
    has: {
      kind: 'DIRECT', start: 174, end: 268,
      quote: 'الضحايا الذين سقطوا جراء التصعيد بينهم مدنيون، إضافة إلى 8 آلاف مصاب وعشرات الآلاف من اللاجئين',
      gist: 'Victims include civilians; 8,000 injured, tens of thousands of refugees',
      attribution: 'وذكر بوتين، في اجتماع حكومي', attributionStart: 141, attributionEnd: 168,
      said: '2020-11-13', saidFrom: '2020-11-13', saidTo: '2020-11-13', saidPrecision: 'DAY', saidApproximate: false,
      saidBasis: '«الجمعة» in the lead; month by the statement of 9 November, year not written', saidKnownFrom: 'INFERRED',
      joint: false, unclosedQuote: false, nestedQuotes: false
    },
    article: 'article:001', speakers: ['person:putin'], onBehalfOf: ['country:russia'],
    about: ['event:war-2020'],
    mentions: ['group:refugees', 'group:civilians']
  },
  {
    id: 's001-04',
    has: {
      kind: 'INDIRECT', start: 297, end: 411,
      quote: 'ألا توصف الأوضاع في الإقليم بالنزاع بعد الاتفاقات بين أذربيجان وأرمينيا وروسيا، وأن ننتقل قريبا إلى بحث قضايا أخرى',
      gist: 'Hopes it will no longer be called a conflict',
      attribution: 'وأعرب بوتين، عن أمله', attributionStart: 273, attributionEnd: 293,
      said: '2020-11-13', saidFrom: '2020-11-13', saidTo: '2020-11-13', saidPrecision: 'DAY', saidApproximate: false,
      saidBasis: '«الجمعة» in the lead; month by the statement of 9 November, year not written', saidKnownFrom: 'INFERRED',
      joint: false, unclosedQuote: false, nestedQuotes: false
    },
    article: 'article:001', speakers: ['person:putin'], onBehalfOf: ['country:russia'],
    about: ['agreement:trilateral-2020-11-09'],
    mentions: ['country:azerbaijan', 'country:armenia', 'country:russia', 'place:nagorno-karabakh']
  },
  {
    id: 's001-05',
    has: {
      kind: 'DIRECT', start: 424, end: 548,
      quote: 'البيان المشترك الصادر في 9 نوفمبر/تشرين الثاني عن زعماء روسيا وأذربيجان وأرمينيا مكن من وقف نزيف الدم وإرساء استقرار للأوضاع',
      gist: 'The joint statement of 9 Nov stopped the bloodshed and stabilised the situation',
      attribution: 'وأضاف أن', attributionStart: 414, attributionEnd: 422,
      said: '2020-11-13', saidFrom: '2020-11-13', saidTo: '2020-11-13', saidPrecision: 'DAY', saidApproximate: false,
      saidBasis: '«الجمعة» in the lead; month by the statement of 9 November, year not written', saidKnownFrom: 'INFERRED',
      joint: false, unclosedQuote: false, nestedQuotes: false
    },
    article: 'article:001', speakers: ['person:putin'], onBehalfOf: ['country:russia'],
    about: ['agreement:trilateral-2020-11-09'],
    mentions: ['country:russia', 'country:azerbaijan', 'country:armenia']
  },
  {
    id: 's001-06',
    has: {
      kind: 'DIRECT', start: 566, end: 616,
      quote: 'تم وقف عمليات القصف والاشتباكات القتالية بشكل كامل',
      gist: 'Shelling and clashes have stopped completely',
      attribution: 'مشددا على أنه', attributionStart: 551, attributionEnd: 564,
      said: '2020-11-13', saidFrom: '2020-11-13', saidTo: '2020-11-13', saidPrecision: 'DAY', saidApproximate: false,
      saidBasis: '«الجمعة» in the lead; month by the statement of 9 November, year not written', saidKnownFrom: 'INFERRED',
      joint: false, unclosedQuote: false, nestedQuotes: false
    },
    article: 'article:001', speakers: ['person:putin'], onBehalfOf: ['country:russia'],
    about: ['event:ceasefire-2020-11-10']
  },
  {
    id: 's001-07',
    has: {
      kind: 'DIRECT', start: 634, end: 747,
      quote: 'قره باغ يمر حاليا بمشاكل إنسانية ملموسة، بعدما أسفرت الأعمال القتالية عن تدمير البنية التحتية ومنشآت ثقافية كثيرة',
      gist: 'Karabakh faces humanitarian problems; infrastructure and cultural sites destroyed',
      attribution: 'وأشار إلى أن', attributionStart: 620, attributionEnd: 632,
      said: '2020-11-13', saidFrom: '2020-11-13', saidTo: '2020-11-13', saidPrecision: 'DAY', saidApproximate: false,
      saidBasis: '«الجمعة» in the lead; month by the statement of 9 November, year not written', saidKnownFrom: 'INFERRED',
      joint: false, unclosedQuote: false, nestedQuotes: false
    },
    article: 'article:001', speakers: ['person:putin'], onBehalfOf: ['country:russia'],
    about: ['event:war-2020'],
    mentions: ['place:nagorno-karabakh']
  },
  {
    id: 's001-08',
    has: {
      kind: 'DIRECT', start: 761, end: 857,
      quote: 'ضرورة المساعدة في العودة إلى الحياة الطبيعية للسكان المحليين الذين تضرروا جراء العمليات العسكرية',
      gist: 'Local people must be helped back to normal life',
      attribution: 'ولفت إلى', attributionStart: 751, attributionEnd: 759,
      said: '2020-11-13', saidFrom: '2020-11-13', saidTo: '2020-11-13', saidPrecision: 'DAY', saidApproximate: false,
      saidBasis: '«الجمعة» in the lead; month by the statement of 9 November, year not written', saidKnownFrom: 'INFERRED',
      joint: false, unclosedQuote: false, nestedQuotes: false
    },
    article: 'article:001', speakers: ['person:putin'], onBehalfOf: ['country:russia'],
    about: ['event:war-2020'],
    mentions: ['group:civilians']
  },
  {
    id: 's001-09',
    has: {
      kind: 'INDIRECT', speechAct: 'instruction', start: 871, end: 1047,
      quote: 'وجّه لوزير الخارجية الروسي سيرغي لافروف بإبلاغ الشركاء في مجموعة مينسك لمنظمة الأمن والتعاون في أوروبا بالأوضاع الحالية في المنطقة، وكذلك بالتواصل مع المنظمات الإنسانية الدولية',
      gist: 'Instructed Lavrov to inform the Minsk Group partners and contact humanitarian organisations',
      attribution: 'وأعلن أنه', attributionStart: 861, attributionEnd: 870,
      said: '2020-11-13', saidFrom: '2020-11-13', saidTo: '2020-11-13', saidPrecision: 'DAY', saidApproximate: false,
      saidBasis: '«الجمعة» in the lead; month by the statement of 9 November, year not written', saidKnownFrom: 'INFERRED',
      joint: false, unclosedQuote: false, nestedQuotes: false
    },
    article: 'article:001', speakers: ['person:putin'], onBehalfOf: ['country:russia'],
    about: ['event:humanitarian-talks-2020-11'],
    mentions: ['person:lavrov', 'org:osce-minsk-group', 'org:osce', 'org:intl-humanitarian', 'place:nagorno-karabakh']
  },
  {
    id: 's001-10',
    has: {
      kind: 'INDIRECT', start: 1103, end: 1199,
      quote: 'بدء التفاوض مع أذربيجان وأرمينيا حول بدء عمل المنظمات الإنسانية الدولية في إقليم ناغورني قره باغ',
      gist: 'Talks with Azerbaijan and Armenia on humanitarian organisations have begun',
      attribution: 'أكد وزير الخارجية الروسي سيرجي لافروف', attributionStart: 1065, attributionEnd: 1102,
      said: '2020-11-13', saidFrom: '2020-11-13', saidTo: '2020-11-13', saidPrecision: 'DAY', saidApproximate: false,
      saidBasis: 'inferred: publication day; the sentence carries no date', saidKnownFrom: 'INFERRED',
      joint: false, unclosedQuote: false, nestedQuotes: false
    },
    article: 'article:001', speakers: ['person:lavrov'], onBehalfOf: ['org:russian-mfa'],
    about: ['event:humanitarian-talks-2020-11'],
    mentions: ['country:azerbaijan', 'country:armenia', 'org:intl-humanitarian', 'place:nagorno-karabakh']
  },
  {
    id: 's001-11',
    has: {
      kind: 'DOCUMENT_PROVISION', start: 1331, end: 1522,
      quote: 'إعلان وقف إطلاق النار في إقليم ناغورني قره باغ المتنازع عليه بين الجانبين الأذربيجاني والأرمني، اعتبارا من يوم 10 نوفمبر، مع احتفاظ قواتهما بالمواقع التي كانت عليها قبل التوصل إلى هذا الاتفاق',
      gist: 'Joint statement: ceasefire from 10 Nov, forces keep their positions',
      attribution: 'وكان بوتين ورئيس أذربيجان إلهام علييف، ورئيس وزراء أرمينيا نيكول باشينيان، أصدروا في 9 نوفمبر/تشرين الثاني، بيانا مشتركا ينص على',
      attributionStart: 1202, attributionEnd: 1330,
      said: '2020-11-09', saidFrom: '2020-11-09', saidTo: '2020-11-09', saidPrecision: 'DAY', saidApproximate: false,
      saidBasis: '«في 9 نوفمبر/تشرين الثاني»; the year is not written in 001 (002, 004: 2020)', saidKnownFrom: 'INFERRED',
      joint: true, unclosedQuote: false, nestedQuotes: false
    },
    article: 'article:001', speakers: ['person:putin', 'person:aliyev', 'person:pashinyan'],
    onBehalfOf: ['country:russia', 'country:azerbaijan', 'country:armenia'],
    document: 'agreement:trilateral-2020-11-09',
    about: ['event:ceasefire-2020-11-10'],
    mentions: ['place:nagorno-karabakh', 'country:azerbaijan', 'country:armenia']
  },
  {
    id: 's001-12',
    has: {
      kind: 'DOCUMENT_PROVISION', start: 1538, end: 1646,
      quote: 'بنشر مهمة لقوات حفظ السلام الروسية، تشمل 1960 عسكريا و90 عربة نقل مصفحة و380 قطعة من العربات والمعدات الخاصة',
      gist: 'Mission of 1,960 soldiers, 90 APCs, 380 vehicles',
      attribution: 'ويقضي البيان', attributionStart: 1525, attributionEnd: 1537,
      said: '2020-11-09', saidFrom: '2020-11-09', saidTo: '2020-11-09', saidPrecision: 'DAY', saidApproximate: false,
      saidBasis: 'the joint statement of s001-11', saidKnownFrom: 'INFERRED',
      joint: true, unclosedQuote: false, nestedQuotes: false
    },
    article: 'article:001', speakers: ['person:putin', 'person:aliyev', 'person:pashinyan'],
    onBehalfOf: ['country:russia', 'country:azerbaijan', 'country:armenia'],
    document: 'agreement:trilateral-2020-11-09',
    about: ['event:peacekeeper-deployment-2020'],
    mentions: ['org:russian-peacekeepers']
  },

  // Article 002
  {
    id: 's002-00',
    has: {
      kind: 'HEADLINE', start: 18, end: 69,
      quote: 'قوات حفظ السلام الروسية عززت الأمن في إقليم قره باغ',
      gist: 'Headline paraphrase: peacekeepers strengthened security',
      attribution: 'الخارجية الروسية:', attributionStart: 0, attributionEnd: 17,
      said: '2021-12-29', saidFrom: '2021-12-29', saidTo: '2021-12-29', saidPrecision: 'DAY', saidApproximate: false,
      saidBasis: 'dateline and «اليوم الأربعاء»', saidKnownFrom: 'TEXT',
      joint: false, unclosedQuote: false, nestedQuotes: false,
      note: 'headline: gives the ministry as speaker where the body gives Rudenko, and no sentence of the body says «عززت»'
    },
    article: 'article:002', speakers: ['org:russian-mfa'], onBehalfOf: ['country:russia'],
    about: ['event:peacekeeper-deployment-2020'],
    mentions: ['org:russian-peacekeepers', 'place:nagorno-karabakh']
  },
  {
    id: 's002-01',
    has: {
      kind: 'INDIRECT', start: 258, end: 361,
      quote: 'موسكو لا ترى أي تهديدات أمنية خطيرة في المناطق التي تنتشر فيها قوات حفظ السلام الروسية في إقليم قره باغ',
      gist: 'Moscow sees no serious security threats',
      attribution: 'أعلن نائب وزير الخارجية الروسي أندريه رودينكو، اليوم الأربعاء', attributionStart: 192, attributionEnd: 253,
      said: '2021-12-29', saidFrom: '2021-12-29', saidTo: '2021-12-29', saidPrecision: 'DAY', saidApproximate: false,
      saidBasis: 'dateline and «اليوم الأربعاء»', saidKnownFrom: 'TEXT',
      joint: false, unclosedQuote: false, nestedQuotes: false
    },
    article: 'article:002', speakers: ['person:rudenko'], onBehalfOf: ['org:russian-mfa'],
    document: 'document:rudenko-interview-2021-12-29',
    about: ['event:peacekeeper-deployment-2020'],
    mentions: ['place:moscow', 'org:russian-peacekeepers', 'place:nagorno-karabakh']
  },
  {
    id: 's002-02',
    has: {
      kind: 'INDIRECT', start: 376, end: 409,
      quote: 'الحياة تعود تدريجيا للمسار السلمي',
      gist: 'Life is gradually returning to peace',
      attribution: 'مشيرا إلى', attributionStart: 363, attributionEnd: 372,
      said: '2021-12-29', saidFrom: '2021-12-29', saidTo: '2021-12-29', saidPrecision: 'DAY', saidApproximate: false,
      saidBasis: 'dateline and «اليوم الأربعاء»', saidKnownFrom: 'TEXT',
      joint: false, unclosedQuote: false, nestedQuotes: false
    },
    article: 'article:002', speakers: ['person:rudenko'], onBehalfOf: ['org:russian-mfa'],
    document: 'document:rudenko-interview-2021-12-29',
    about: ['event:refugee-return-2020-2021']
  },
  {
    id: 's002-03',
    has: {
      kind: 'DIRECT', start: 456, end: 642,
      quote: 'لا نرى أي تحديات أمنية خطيرة في المناطق التي تسيطر عليها قوات حفظ السلام (ناغورني قره باغ). لقد حل السلام في المنطقة. الحوادث الفردية ليست منهجية ويتم حلها على الفور بالتعاون مع الجانبين',
      gist: 'No serious challenges; peace has come; isolated incidents are not systematic',
      attribution: 'وقال رودينكو خلال مقابلة مع وكالة سبوتنيك', attributionStart: 412, attributionEnd: 453,
      said: '2021-12-29', saidFrom: '2021-12-29', saidTo: '2021-12-29', saidPrecision: 'DAY', saidApproximate: false,
      saidBasis: 'dateline and «اليوم الأربعاء»', saidKnownFrom: 'TEXT',
      joint: false, unclosedQuote: false, nestedQuotes: false
    },
    article: 'article:002', speakers: ['person:rudenko'], onBehalfOf: ['org:russian-mfa'],
    document: 'document:rudenko-interview-2021-12-29',
    about: ['event:peacekeeper-deployment-2020', 'event:border-incidents'],
    mentions: ['org:russian-peacekeepers', 'place:nagorno-karabakh', 'group:conflict-parties-2020']
  },
  {
    id: 's002-04',
    has: {
      kind: 'INDIRECT', start: 664, end: 782,
      quote: 'قوات حفظ السلام الروسية تضمن بشكل موثوق وقف إطلاق النار في المنطقة وهذه مسؤوليتهم، وهو ما تتفق عليه كل من باكو ويريفان',
      gist: 'Peacekeepers reliably guarantee the ceasefire; Baku and Yerevan agree',
      attribution: 'وتابع رودينكو', attributionStart: 646, attributionEnd: 659,
      said: '2021-12-29', saidFrom: '2021-12-29', saidTo: '2021-12-29', saidPrecision: 'DAY', saidApproximate: false,
      saidBasis: 'dateline and «اليوم الأربعاء»', saidKnownFrom: 'TEXT',
      joint: false, unclosedQuote: false, nestedQuotes: false
    },
    article: 'article:002', speakers: ['person:rudenko'], onBehalfOf: ['org:russian-mfa'],
    document: 'document:rudenko-interview-2021-12-29',
    about: ['event:ceasefire-2020-11-10'],
    mentions: ['org:russian-peacekeepers', 'place:baku', 'place:yerevan', 'place:nagorno-karabakh']
  },
  {
    id: 's002-05',
    has: {
      kind: 'INDIRECT', start: 800, end: 863,
      quote: 'قوات حفظ السلام الروسية تشارك بنشاط في إعادة الإعمار بعد الصراع',
      gist: 'Peacekeepers take part in reconstruction',
      attribution: 'مشيرا إلى أن أن', attributionStart: 784, attributionEnd: 799,
      said: '2021-12-29', saidFrom: '2021-12-29', saidTo: '2021-12-29', saidPrecision: 'DAY', saidApproximate: false,
      saidBasis: 'dateline and «اليوم الأربعاء»', saidKnownFrom: 'TEXT',
      joint: false, unclosedQuote: false, nestedQuotes: false
    },
    article: 'article:002', speakers: ['person:rudenko'], onBehalfOf: ['org:russian-mfa'],
    document: 'document:rudenko-interview-2021-12-29',
    about: ['event:peacekeeper-deployment-2020'],
    mentions: ['org:russian-peacekeepers']
  },
  {
    id: 's002-06',
    has: {
      kind: 'DIRECT', start: 882, end: 1077,
      quote: 'وبجهود وزارة الدفاع ، منذ تشرين الثاني/ نوفمبر 2020، تم فحص 1937 مبنى، ومسح 2320 هكتارا من الأراضي، و تطهير 683 كيلومترا من الطرق من المتفجرات، وتم اكتشاف أكثر من 26000 مادة متفجرة وإبطال مفعولها',
      gist: '1,937 buildings checked, 2,320 ha, 683 km of road, 26,000+ explosives',
      attribution: 'وأضاف', attributionStart: 875, attributionEnd: 880,
      said: '2021-12-29', saidFrom: '2021-12-29', saidTo: '2021-12-29', saidPrecision: 'DAY', saidApproximate: false,
      saidBasis: 'dateline and «اليوم الأربعاء»', saidKnownFrom: 'TEXT',
      joint: false, unclosedQuote: true, nestedQuotes: false
    },
    article: 'article:002', speakers: ['person:rudenko'], onBehalfOf: ['org:russian-mfa'],
    document: 'document:rudenko-interview-2021-12-29',
    about: ['event:demining-2020-2021'],
    mentions: ['org:russian-mod']
  },
  {
    id: 's002-07',
    has: {
      kind: 'INDIRECT', start: 1094, end: 1185,
      quote: 'الحياة في المنطقة تعود تدريجياً في مسار سلمي، وقد عاد بالفعل أكثر من 50 ألف لاجئ إلى ديارهم',
      gist: 'Over 50,000 refugees have returned',
      attribution: 'ووفقا له', attributionStart: 1080, attributionEnd: 1088,
      said: '2021-12-29', saidFrom: '2021-12-29', saidTo: '2021-12-29', saidPrecision: 'DAY', saidApproximate: false,
      saidBasis: 'dateline and «اليوم الأربعاء»', saidKnownFrom: 'TEXT',
      joint: false, unclosedQuote: false, nestedQuotes: false
    },
    article: 'article:002', speakers: ['person:rudenko'], onBehalfOf: ['org:russian-mfa'],
    document: 'document:rudenko-interview-2021-12-29',
    about: ['event:refugee-return-2020-2021'],
    mentions: ['group:refugees', 'place:nagorno-karabakh']
  },
  {
    id: 's002-08',
    has: {
      kind: 'DIRECT', start: 1204, end: 1450,
      quote: 'بالمساهمة المباشرة من قبل" الشركة الروسية للتعدين" هناك تبادل لأسرى الحرب ومحتجزين آخرين، وكذلك خرائط لحقول الألغام. ومنذ التوقيع على البيان الثلاثي في 9 تشرين الثاني/ نوفمبر 2020 ، ساعد حفظة السلام 127 أرمنيًا و 19 أذربيجانيًا. للعودة إلى المنزل',
      gist: 'With the direct contribution of the «Russian Mining Company» (sic): exchange of prisoners, other detainees and minefield maps; since 9 Nov 2020 peacekeepers helped 127 Armenians and 19 Azerbaijanis home',
      attribution: 'ونوه رودينكو', attributionStart: 1188, attributionEnd: 1200,
      said: '2021-12-29', saidFrom: '2021-12-29', saidTo: '2021-12-29', saidPrecision: 'DAY', saidApproximate: false,
      saidBasis: 'dateline and «اليوم الأربعاء»', saidKnownFrom: 'TEXT',
      joint: false, unclosedQuote: false, nestedQuotes: true
    },
    article: 'article:002', speakers: ['person:rudenko'], onBehalfOf: ['org:russian-mfa'],
    document: 'document:rudenko-interview-2021-12-29',
    about: ['event:pow-exchange-2020-2021'],
    mentions: [
      'org:misnomer-russian-mining-company', 'agreement:trilateral-2020-11-09', 'org:russian-peacekeepers', 'group:prisoners-and-detainees'
    ]
  },
  {
    id: 's002-09',
    has: {
      kind: 'DOCUMENT_PROVISION', start: 1981, end: 2148,
      quote: 'توقف القوات الأرمينية والأذربيجانية عند مواقعها الحالية؛ وانتشار قوات حفظ السلام الروسية على امتداد خط التماس في قره باغ، وكذلك الممر الواصل بين أراضي أرمينيا وقره باغ',
      gist: 'Declaration: forces halt in place; peacekeepers along the line of contact and the corridor',
      attribution: 'وينص إعلان وقف إطلاق النار، على', attributionStart: 1949, attributionEnd: 1980,
      said: '2020-11-09', saidFrom: '2020-11-09', saidTo: '2020-11-09', saidPrecision: 'DAY', saidApproximate: false,
      saidBasis: 'the declaration; its date is in s002-08', saidKnownFrom: 'INFERRED',
      joint: false, unclosedQuote: false, nestedQuotes: false,
      note: '002 does not name who issued it (001 does): no speaker, the document speaks'
    },
    article: 'article:002',
    document: 'agreement:trilateral-2020-11-09',
    about: ['event:peacekeeper-deployment-2020'],
    mentions: [
      'org:armenian-forces', 'org:azerbaijan-armed-forces', 'org:russian-peacekeepers', 'place:line-of-contact',
      'place:armenia-karabakh-corridor', 'country:armenia', 'place:nagorno-karabakh'
    ]
  },

  // Article 003
  {
    id: 's003-01',
    has: {
      kind: 'DIRECT', start: 213, end: 400,
      quote: 'مع الأخذ في الاعتبار نداء ممثلي السكان الأرمن في قره باغ، الذي تم تلقيه من خلال وحدة حفظ السلام الروسية، تم التوصل إلى اتفاق لوقف عملية مكافحة الإرهاب في 20 سبتمبر على الساعة الواحدة ظهرا',
      gist: 'Given the appeal of the Karabakh Armenians’ representatives via the Russian contingent, agreement to stop the anti-terror operation at 13:00',
      attribution: 'وأعلنت وزارة الدفاع الأذربيجانية أنه', attributionStart: 175, attributionEnd: 211,
      said: '2023-09-20', saidFrom: '2023-09-20', saidTo: '2023-09-20', saidPrecision: 'DAY', saidApproximate: false,
      saidBasis: 'same day as the effective date in s003-01; the announcement itself carries no date', saidKnownFrom: 'INFERRED',
      joint: false, unclosedQuote: false, nestedQuotes: false
    },
    article: 'article:003', speakers: ['org:azerbaijan-mod'], onBehalfOf: ['country:azerbaijan'],
    about: ['agreement:ceasefire-2023-09-20', 'event:az-operation-2023'],
    mentions: ['group:karabakh-armenian-representatives', 'place:nagorno-karabakh', 'org:russian-peacekeepers']
  },
  {
    id: 's003-02',
    has: {
      kind: 'MIXED', start: 415, end: 519,
      quote: 'في إطار الاتفاق الذي تم التوصل إليها، “ستسلم الجماعات المسلحة غير الشرعية جميع الأسلحة والمعدات الثقيلة”',
      gist: 'Illegal armed groups will hand over all weapons and heavy equipment',
      attribution: 'وأضافت أنه', attributionStart: 404, attributionEnd: 414,
      directPart: 'ستسلم الجماعات المسلحة غير الشرعية جميع الأسلحة والمعدات الثقيلة', directPartStart: 454, directPartEnd: 518,
      said: '2023-09-20', saidFrom: '2023-09-20', saidTo: '2023-09-20', saidPrecision: 'DAY', saidApproximate: false,
      saidBasis: 'same day as the effective date in s003-01; the announcement itself carries no date', saidKnownFrom: 'INFERRED',
      joint: false, unclosedQuote: false, nestedQuotes: false
    },
    article: 'article:003', speakers: ['org:azerbaijan-mod'], onBehalfOf: ['country:azerbaijan'],
    about: ['agreement:ceasefire-2023-09-20', 'event:disarmament-2023-09'],
    mentions: ['group:karabakh-armed-formations']
  },
  {
    id: 's003-03',
    has: {
      kind: 'INDIRECT', start: 540, end: 598,
      quote: 'الجيش الأذربيجاني سيطر على أكثر من 90 موقعا عسكريا أرمينيا',
      gist: 'The army took more than 90 Armenian military positions',
      attribution: 'وأوضحت الوزارة', attributionStart: 522, attributionEnd: 536,
      said: '2023-09-20', saidFrom: '2023-09-20', saidTo: '2023-09-20', saidPrecision: 'DAY', saidApproximate: false,
      saidBasis: 'same day as the effective date in s003-01; the announcement itself carries no date', saidKnownFrom: 'INFERRED',
      joint: false, unclosedQuote: false, nestedQuotes: false
    },
    article: 'article:003', speakers: ['org:azerbaijan-mod'], onBehalfOf: ['country:azerbaijan'],
    about: ['event:az-operation-2023'],
    mentions: ['org:azerbaijan-armed-forces', 'org:armenian-forces']
  },
  {
    id: 's003-04',
    has: {
      kind: 'INDIRECT', start: 641, end: 765,
      quote: 'قيادة قوات حفظ السلام\u00A0التابعة لها، على اتصال وثيق على المستوى المناسب مع الجانبين الأذربيجاني والأرمني، وممثلي إقليم قره باغ',
      gist: 'Peacekeeper command in close contact with both sides and Karabakh representatives',
      attribution: 'من جانبها أعلنت وزارة الدفاع الروسية أن', attributionStart: 601, attributionEnd: 640,
      said: '2023-09-20', saidFrom: '2023-09-20', saidTo: '2023-09-20', saidPrecision: 'DAY', saidApproximate: false,
      saidBasis: 'same report; the text gives no date for it', saidKnownFrom: 'INFERRED',
      joint: false, unclosedQuote: false, nestedQuotes: false
    },
    article: 'article:003', speakers: ['org:russian-mod'], onBehalfOf: ['country:russia'],
    about: ['event:az-operation-2023'],
    mentions: [
      'org:russian-peacekeepers-command', 'country:azerbaijan', 'country:armenia', 'org:karabakh-authorities', 'place:nagorno-karabakh'
    ]
  },
  {
    id: 's003-05',
    has: {
      kind: 'INDIRECT', start: 778, end: 886,
      quote: 'قيادة قوات حفظ السلام تبحث مع أطراف الصراع منع إراقة الدماء، والامتثال للقانون الإنساني فيما يتعلق بالمدنيين',
      gist: 'Command discusses preventing bloodshed and respect for humanitarian law',
      attribution: 'وأضافت أن', attributionStart: 768, attributionEnd: 777,
      said: '2023-09-20', saidFrom: '2023-09-20', saidTo: '2023-09-20', saidPrecision: 'DAY', saidApproximate: false,
      saidBasis: 'same report; the text gives no date for it', saidKnownFrom: 'INFERRED',
      joint: false, unclosedQuote: false, nestedQuotes: false
    },
    article: 'article:003', speakers: ['org:russian-mod'], onBehalfOf: ['country:russia'],
    about: ['event:az-operation-2023'],
    mentions: ['org:russian-peacekeepers-command', 'group:civilians', 'group:conflict-parties-unspecified']
  },
  {
    id: 's003-06',
    has: {
      kind: 'INDIRECT', start: 898, end: 1027,
      quote: 'وحدات حفظ السلام الروسية تواصل أداء مهامها في قره باغ في ظل تفاقم الوضع، وتعمل على تقديم كل المساعدات الممكنة إلى السكان المدنيين',
      gist: 'Units carry on with their tasks and help civilians',
      attribution: 'وأكدت أن', attributionStart: 889, attributionEnd: 897,
      said: '2023-09-20', saidFrom: '2023-09-20', saidTo: '2023-09-20', saidPrecision: 'DAY', saidApproximate: false,
      saidBasis: 'same report; the text gives no date for it', saidKnownFrom: 'INFERRED',
      joint: false, unclosedQuote: false, nestedQuotes: false
    },
    article: 'article:003', speakers: ['org:russian-mod'], onBehalfOf: ['country:russia'],
    about: ['event:evacuation-2023-09'],
    mentions: ['org:russian-peacekeepers', 'place:nagorno-karabakh', 'group:civilians']
  },
  {
    id: 's003-07',
    has: {
      kind: 'INDIRECT', start: 1042, end: 1173,
      quote: '2261 مدنيا بينهم 1049 طفلا يوجدون حاليا في معسكر قاعدة قوات حفظ السلام، ويتم تزويدهم بالمواد الغذائية وتقديم الخدمات الطبية اللازمة',
      gist: '2,261 civilians incl. 1,049 children are in the base camp',
      attribution: 'مشيرة إلى أن', attributionStart: 1029, attributionEnd: 1041,
      said: '2023-09-20', saidFrom: '2023-09-20', saidTo: '2023-09-20', saidPrecision: 'DAY', saidApproximate: false,
      saidBasis: 'same report; the text gives no date for it', saidKnownFrom: 'INFERRED',
      joint: false, unclosedQuote: false, nestedQuotes: false
    },
    article: 'article:003', speakers: ['org:russian-mod'], onBehalfOf: ['country:russia'],
    about: ['event:evacuation-2023-09'],
    mentions: ['group:civilians', 'place:peacekeeper-base-camp', 'org:russian-peacekeepers']
  },

  // Article 004
  {
    id: 's004-01',
    has: {
      kind: 'INDIRECT', start: 27, end: 98,
      quote: 'الأطراف المتنازعة في إقليم قره باج إلى وقف القتال وسفك الدماء على الفور',
      gist: 'Lead: Russia calls on the parties to stop at once',
      attribution: 'دعت روسيا، اليوم الأربعاء', attributionStart: 0, attributionEnd: 25,
      said: '2023-09-20', saidFrom: '2023-09-20', saidTo: '2023-09-20', saidPrecision: 'DAY', saidApproximate: false,
      saidBasis: '«اليوم الأربعاء» in the lead', saidKnownFrom: 'INFERRED',
      joint: false, unclosedQuote: false, nestedQuotes: false
    },
    article: 'article:004', speakers: ['country:russia'],
    about: ['event:az-operation-2023'],
    mentions: ['place:nagorno-karabakh', 'group:conflict-parties-unspecified']
  },
  {
    id: 's004-02',
    has: {
      kind: 'DIRECT', start: 189, end: 366,
      quote: 'فيما يتعلق بالتصعيد الحاد للمواجهة العسكرية في إقليم ناجورنو قره باج، ندعو أطراف النزاع إلى وقف إراقة الدماء والأعمال العدائية والابتعاد عن التسبب في سقوط ضحايا مدنيين على الفور',
      gist: 'Call to stop bloodshed and hostilities',
      attribution: 'قالت وزارة الخارجية الروسية في بيان صادر اليوم الأربعاء', attributionStart: 131, attributionEnd: 186,
      said: '2023-09-20', saidFrom: '2023-09-20', saidTo: '2023-09-20', saidPrecision: 'DAY', saidApproximate: false,
      saidBasis: '«اليوم الأربعاء» in the lead', saidKnownFrom: 'INFERRED',
      joint: false, unclosedQuote: false, nestedQuotes: false
    },
    article: 'article:004', speakers: ['org:russian-mfa'], onBehalfOf: ['country:russia'],
    document: 'document:mfa-statement-2023-09-20', via: 'org:sputnik',
    about: ['event:az-operation-2023'],
    mentions: ['place:nagorno-karabakh', 'group:conflict-parties-unspecified', 'group:civilians']
  },
  {
    id: 's004-03',
    has: {
      kind: 'INDIRECT', start: 397, end: 591,
      quote: 'اعتراف يريفان بشكل رسمي في أكتوبر 2022 وفي مايو 2023 خلال اجتماعات قمة عُقدت برعاية الاتحاد الأوروبي بأن إقليم قره باج يعد جزءًا من أراضي أذربيجان، أثر بشكل جذري على مصير تسوية الأزمة في الإقليم',
      gist: 'Yerevan’s recognition of Karabakh as Azerbaijani changed the settlement fundamentally',
      attribution: 'وأضافت الخارجية الروسية', attributionStart: 370, attributionEnd: 393,
      said: '2023-09-20', saidFrom: '2023-09-20', saidTo: '2023-09-20', saidPrecision: 'DAY', saidApproximate: false,
      saidBasis: '«اليوم الأربعاء» in the lead', saidKnownFrom: 'INFERRED',
      joint: false, unclosedQuote: false, nestedQuotes: false
    },
    article: 'article:004', speakers: ['org:russian-mfa'], onBehalfOf: ['country:russia'],
    document: 'document:mfa-statement-2023-09-20', via: 'org:sputnik',
    about: ['event:eu-summit-recognition-2022-10', 'event:eu-summit-recognition-2023-05'],
    mentions: ['place:yerevan', 'org:eu', 'place:nagorno-karabakh', 'country:azerbaijan']
  },
  {
    id: 's004-04',
    has: {
      kind: 'INDIRECT', start: 603, end: 751,
      quote: 'هذا الأمر غير الظروف الجوهرية التي تم بموجبها التوقيع على بيان قادة روسيا وأذربيجان وأرمينيا بتاريخ 9 نوفمبر 2020، وكذلك وضع قوات حفظ السلام الروسية',
      gist: 'That changed the conditions of the 9 Nov 2020 statement and the peacekeepers’ status',
      attribution: 'وأكدت أن', attributionStart: 594, attributionEnd: 602,
      said: '2023-09-20', saidFrom: '2023-09-20', saidTo: '2023-09-20', saidPrecision: 'DAY', saidApproximate: false,
      saidBasis: '«اليوم الأربعاء» in the lead', saidKnownFrom: 'INFERRED',
      joint: false, unclosedQuote: false, nestedQuotes: false
    },
    article: 'article:004', speakers: ['org:russian-mfa'], onBehalfOf: ['country:russia'],
    document: 'document:mfa-statement-2023-09-20', via: 'org:sputnik',
    about: ['agreement:trilateral-2020-11-09'],
    mentions: ['country:russia', 'country:azerbaijan', 'country:armenia', 'org:russian-peacekeepers']
  },
  {
    id: 's004-05',
    has: {
      kind: 'DIRECT', start: 777, end: 911,
      quote: 'قوات حفظ السلام الروسية تقوم في هذه الأثناء بمساعدة السكان المدنيين بما في ذلك عبر تقديم المساعدات الطبية، والمشاركة في عمليات الإجلاء',
      gist: 'Peacekeepers help civilians: medical aid, evacuation',
      attribution: 'ولفتت الخارجية إلى أن', attributionStart: 754, attributionEnd: 775,
      said: '2023-09-20', saidFrom: '2023-09-20', saidTo: '2023-09-20', saidPrecision: 'DAY', saidApproximate: false,
      saidBasis: '«اليوم الأربعاء» in the lead', saidKnownFrom: 'INFERRED',
      joint: false, unclosedQuote: false, nestedQuotes: false
    },
    article: 'article:004', speakers: ['org:russian-mfa'], onBehalfOf: ['country:russia'],
    document: 'document:mfa-statement-2023-09-20', via: 'org:sputnik',
    about: ['event:evacuation-2023-09'],
    mentions: ['org:russian-peacekeepers', 'group:civilians']
  },
  {
    id: 's004-06',
    has: {
      kind: 'DIRECT', start: 943, end: 1205,
      quote: 'الشيء الأكثر أهمية حاليا يتمثل في العودة العاجلة إلى التقيد بحزمة الاتفاقيات الثلاثية التي أُبرمت على أعلى مستوى خلال الفترة من 2020 و2022، والتي تحدد جميع خطوات الحل السلمي لمشكلة قره باج ووقف المواجهة المسلحة والقيام بكل ما هو ممكن لضمان أمن وحقوق سكان الإقليم',
      gist: 'Most important: urgent return to the trilateral agreements of 2020-2022',
      attribution: 'وأوضحت الخارجية الروسية أن', attributionStart: 915, attributionEnd: 941,
      said: '2023-09-20', saidFrom: '2023-09-20', saidTo: '2023-09-20', saidPrecision: 'DAY', saidApproximate: false,
      saidBasis: '«اليوم الأربعاء» in the lead', saidKnownFrom: 'INFERRED',
      joint: false, unclosedQuote: false, nestedQuotes: false
    },
    article: 'article:004', speakers: ['org:russian-mfa'], onBehalfOf: ['country:russia'],
    document: 'document:mfa-statement-2023-09-20', via: 'org:sputnik',
    about: ['agreement:trilateral-package-2020-2022'],
    mentions: ['place:nagorno-karabakh', 'group:civilians']
  },
  {
    id: 's004-07',
    has: {
      kind: 'MIXED', start: 1270, end: 1346,
      quote: 'إطلاق عملية عسكرية "لمكافحة الإرهاب" في قره باج بهدف استعادة النظام الدستوري',
      gist: 'Launch of a military operation «against terror» to restore constitutional order',
      attribution: 'أعلنت وزارة الدفاع الأذربيجانية، أمس الثلاثاء', attributionStart: 1223, attributionEnd: 1268,
      directPart: 'لمكافحة الإرهاب', directPartStart: 1290, directPartEnd: 1305,
      said: '2023-09-19', saidFrom: '2023-09-19', saidTo: '2023-09-19', saidPrecision: 'DAY', saidApproximate: false,
      saidBasis: '«أمس الثلاثاء»', saidKnownFrom: 'INFERRED',
      joint: false, unclosedQuote: false, nestedQuotes: false
    },
    article: 'article:004', speakers: ['org:azerbaijan-mod'], onBehalfOf: ['country:azerbaijan'],
    about: ['event:az-operation-2023'],
    mentions: ['place:nagorno-karabakh']
  }
] AS row
MERGE (n:Statement {id: row.id})
SET n:Entity:Passage:Claim, n += row.has
WITH n, row
CALL (n, row) { MATCH (x:Article {id: row.article}) MERGE (n)-[:REPORTED_IN]->(x) RETURN count(*) AS article }
CALL (n, row) {
  UNWIND range(0, size(coalesce(row.speakers, [])) - 1) AS i
  MATCH (x:Entity {id: row.speakers[i]})
  MERGE (n)-[r:SAID_BY]->(x) SET r.position = i
  RETURN count(*) AS speakers
}
CALL (n, row) {
  UNWIND range(0, size(coalesce(row.onBehalfOf, [])) - 1) AS i
  MATCH (x:Entity {id: row.onBehalfOf[i]})
  MERGE (n)-[r:ON_BEHALF_OF]->(x) SET r.position = i
  RETURN count(*) AS onBehalfOf
}
CALL (n, row) { UNWIND row.about AS id MATCH (x:Entity {id: id}) MERGE (n)-[:ABOUT]->(x) RETURN count(*) AS about }
CALL (n, row) { UNWIND row.mentions AS id MATCH (x:Entity {id: id}) MERGE (n)-[:MENTIONS]->(x) RETURN count(*) AS mentions }
CALL (n, row) { MATCH (x:Entity {id: row.document}) MERGE (n)-[:IN_DOCUMENT]->(x) RETURN count(*) AS document }
CALL (n, row) { MATCH (x:Publisher {id: row.via}) MERGE (n)-[:VIA]->(x) RETURN count(*) AS via }
RETURN count(*) AS statements;
