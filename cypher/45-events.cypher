// Events, and what each article says of their dates, place and participants.

// Events, with the best account of their dates. claimedBy: only this speaker says that it happened.
UNWIND [
  {
    id: 'event:war-2020',
    has: {
      name: 'Second Karabakh war (autumn 2020)',
      nameAr: 'العمليات العسكرية في قره باغ خريف 2020',
      start: '2020-09', startFrom: '2020-09-01', startTo: '2020-09-30', startPrecision: 'MONTH', startApproximate: false,
      startBasis: '002: «في نهاية شهر أيلول/سبتمبر 2020»: end of the month', startKnownFrom: 'TEXT',
      end: '2020-11-10', endFrom: '2020-11-10', endTo: '2020-11-10', endPrecision: 'DAY', endApproximate: false,
      endBasis: '002: the agreement takes effect «بعد معارك استمرت نحو شهر ونصف»', endKnownFrom: 'INFERRED'
    },
    namedIn: ['article:002'], impliedIn: ['article:001']
  },
  {
    id: 'event:ceasefire-2020-11-10',
    has: {
      name: 'Ceasefire takes effect',
      nameAr: 'دخول وقف إطلاق النار حيز التنفيذ',
      start: '2020-11-10', startFrom: '2020-11-10', startTo: '2020-11-10', startPrecision: 'DAY', startApproximate: false,
      startBasis: '002: «يوم 10 تشرين الثاني/نوفمبر 2020»', startKnownFrom: 'TEXT'
    },
    impliedIn: ['article:001', 'article:002']
  },
  {
    id: 'event:shusha-capture-2020',
    has: {
      name: 'Azerbaijani forces take Shusha',
      nameAr: 'سيطرة القوات الأذربيجانية على شوشة',
      start: '2020-11-02/2020-11-08', startFrom: '2020-11-02', startTo: '2020-11-08', startPrecision: 'DAY', startApproximate: false,
      startBasis: '001: «الأسبوع الماضي», Monday to Sunday before Friday 13 November (8 November from outside); some day within',
      startKnownFrom: 'INFERRED'
    },
    impliedIn: ['article:001']
  },
  {
    id: 'event:peacekeeper-deployment-2020',
    has: {
      name: 'Deployment of Russian peacekeepers',
      nameAr: 'انتشار قوات حفظ السلام الروسية',
      start: '2020-11-10', startFrom: '2020-11-10', startTo: '2020-11-10', startPrecision: 'DAY', startApproximate: false,
      startBasis: '001: the text gives no start: between the statement (9 November) and the morning of 13 November; 10 November is outside knowledge',
      startKnownFrom: 'OUTSIDE'
    },
    impliedIn: ['article:001', 'article:002']
  },
  {
    id: 'event:stepanakert-outskirts-2020-11-13',
    has: {
      name: 'Peacekeepers take control of the outskirts of Stepanakert',
      nameAr: 'سيطرة قوات حفظ السلام على مشارف ستيباناكيرت',
      start: '2020-11-13', startFrom: '2020-11-13', startTo: '2020-11-13', startPrecision: 'DAY', startApproximate: false,
      startBasis: '001: «وصباح الجمعة»', startKnownFrom: 'INFERRED'
    },
    impliedIn: ['article:001']
  },
  {
    id: 'event:putin-meeting-2020-11-13',
    has: {
      name: 'Russian government meeting, 13 November 2020',
      nameAr: 'اجتماع حكومي',
      start: '2020-11-13', startFrom: '2020-11-13', startTo: '2020-11-13', startPrecision: 'DAY', startApproximate: false,
      startBasis: '001: «الجمعة»; year not written', startKnownFrom: 'INFERRED',
      end: '2020-11-13', endFrom: '2020-11-13', endTo: '2020-11-13', endPrecision: 'DAY', endApproximate: false,
      endBasis: '001: «الجمعة»; year not written', endKnownFrom: 'INFERRED'
    },
    namedIn: ['article:001']
  },
  {
    id: 'event:humanitarian-talks-2020-11',
    has: {
      name: 'Talks on international humanitarian organisations in Karabakh',
      nameAr: 'التفاوض حول عمل المنظمات الإنسانية الدولية',
      start: '2020-11-13~', startFrom: '2020-11-13', startTo: '2020-11-13', startPrecision: 'DAY', startApproximate: true,
      startBasis: '001: «بدء التفاوض», reported that day; no date of its own', startKnownFrom: 'INFERRED'
    },
    impliedIn: ['article:001']
  },
  {
    id: 'event:refugee-return-2020-2021',
    has: {
      name: 'Return of refugees',
      nameAr: 'عودة اللاجئين',
      start: '2020-11', startFrom: '2020-11-01', startTo: '2020-11-30', startPrecision: 'MONTH', startApproximate: false,
      startBasis: '002: after the truce; the sentence gives no start', startKnownFrom: 'INFERRED'
    },
    impliedIn: ['article:002']
  },
  {
    id: 'event:demining-2020-2021',
    has: {
      name: 'Demining by the Russian MoD',
      nameAr: 'تطهير الأراضي من المتفجرات',
      start: '2020-11', startFrom: '2020-11-01', startTo: '2020-11-30', startPrecision: 'MONTH', startApproximate: false,
      startBasis: '002: «منذ تشرين الثاني/ نوفمبر 2020»', startKnownFrom: 'TEXT'
    },
    impliedIn: ['article:002']
  },
  {
    id: 'event:pow-exchange-2020-2021',
    has: {
      name: 'Exchange of prisoners and minefield maps',
      nameAr: 'تبادل أسرى الحرب وخرائط الألغام',
      start: '2020-11-09', startFrom: '2020-11-09', startTo: '2020-11-09', startPrecision: 'DAY', startApproximate: false,
      startBasis: '002: the next sentence counts from the signing; the exchange itself carries no date', startKnownFrom: 'INFERRED'
    },
    impliedIn: ['article:002']
  },
  {
    id: 'event:border-incidents',
    has: {
      name: 'Sporadic border incidents after the war',
      nameAr: 'حوادث متفرقة على الحدود',
      start: '2020-11', startFrom: '2020-11-01', startTo: '2020-11-30', startPrecision: 'MONTH', startApproximate: false,
      startBasis: '002: «وعلى الرغم من انتهاء المعارك»: after the fighting', startKnownFrom: 'INFERRED'
    },
    impliedIn: ['article:002']
  },
  {
    id: 'event:eu-summit-recognition-2022-10',
    has: {
      name: 'Recognition of Karabakh as part of Azerbaijan by Yerevan, October 2022 (as claimed by the Russian MFA)',
      nameAr: 'اعتراف يريفان بقره باغ جزءا من أذربيجان، أكتوبر 2022 (بحسب الخارجية الروسية)',
      start: '2022-10', startFrom: '2022-10-01', startTo: '2022-10-31', startPrecision: 'MONTH', startApproximate: false,
      startBasis: '004: «في أكتوبر 2022»', startKnownFrom: 'TEXT',
      end: '2022-10', endFrom: '2022-10-01', endTo: '2022-10-31', endPrecision: 'MONTH', endApproximate: false,
      endBasis: '004: «في أكتوبر 2022»', endKnownFrom: 'TEXT'
    },
    claimedBy: 'org:russian-mfa', impliedIn: ['article:004']
  },
  {
    id: 'event:eu-summit-recognition-2023-05',
    has: {
      name: 'Recognition of Karabakh as part of Azerbaijan by Yerevan, May 2023 (as claimed by the Russian MFA)',
      nameAr: 'اعتراف يريفان بقره باغ جزءا من أذربيجان، مايو 2023 (بحسب الخارجية الروسية)',
      start: '2023-05', startFrom: '2023-05-01', startTo: '2023-05-31', startPrecision: 'MONTH', startApproximate: false,
      startBasis: '004: «وفي مايو 2023»', startKnownFrom: 'TEXT',
      end: '2023-05', endFrom: '2023-05-01', endTo: '2023-05-31', endPrecision: 'MONTH', endApproximate: false,
      endBasis: '004: «وفي مايو 2023»', endKnownFrom: 'TEXT'
    },
    claimedBy: 'org:russian-mfa', impliedIn: ['article:004']
  },
  {
    id: 'event:az-operation-2023',
    has: {
      name: 'Azerbaijani military operation in Karabakh, September 2023',
      nameAr: 'العملية العسكرية الأذربيجانية في قره باغ، سبتمبر 2023',
      start: '2023-09-19', startFrom: '2023-09-19', startTo: '2023-09-19', startPrecision: 'DAY', startApproximate: false,
      startBasis: '004: «أمس الثلاثاء»', startKnownFrom: 'INFERRED',
      end: '2023-09-20', endFrom: '2023-09-20', endTo: '2023-09-20', endPrecision: 'DAY', endApproximate: false, endTime: '13:00',
      endBasis: '003: «في 20 سبتمبر على الساعة الواحدة ظهرا»; year not written; 000 differs (s000-10)', endKnownFrom: 'INFERRED'
    },
    namedIn: ['article:000', 'article:003', 'article:004']
  },
  {
    id: 'event:ceasefire-2023-09-20',
    has: {
      name: 'Ceasefire of 20 September 2023',
      nameAr: 'وقف إطلاق النار، 20 سبتمبر 2023',
      start: '2023-09-20', startFrom: '2023-09-20', startTo: '2023-09-20', startPrecision: 'DAY', startApproximate: false,
      startTime: '13:00',
      startBasis: '003: «يدخل حيز التنفيذ الساعة الواحدة ظهرا», day by s003-01', startKnownFrom: 'INFERRED'
    },
    impliedIn: ['article:000', 'article:003']
  },
  {
    id: 'event:evacuation-2023-09',
    has: {
      name: 'Evacuation and sheltering of civilians by peacekeepers',
      nameAr: 'إجلاء وإيواء المدنيين',
      start: '2023-09-19/2023-09-20', startFrom: '2023-09-19', startTo: '2023-09-20', startPrecision: 'DAY', startApproximate: false,
      startBasis: 'between the launch (004) and the report of 2,261 in the camp (003); some day within', startKnownFrom: 'INFERRED'
    },
    impliedIn: ['article:000', 'article:003', 'article:004']
  },
  {
    id: 'event:yevlakh-talks-2023',
    has: {
      name: 'Yevlakh talks',
      nameAr: 'مفاوضات يفلاخ',
      start: '2023-09-21', startFrom: '2023-09-21', startTo: '2023-09-21', startPrecision: 'DAY', startApproximate: false,
      startBasis: '000: outside knowledge; «أمس» dates the announcement', startKnownFrom: 'OUTSIDE',
      end: '2023-09-21', endFrom: '2023-09-21', endTo: '2023-09-21', endPrecision: 'DAY', endApproximate: false,
      endBasis: '000: outside knowledge; «أمس» dates the announcement', endKnownFrom: 'OUTSIDE'
    },
    namedIn: ['article:000']
  },
  {
    id: 'event:disarmament-2023-09',
    has: {
      name: 'Armed formations begin handing over weapons',
      nameAr: 'بدء تسليم الأسلحة',
      start: '2023-09-21/2023-09-22', startFrom: '2023-09-21', startTo: '2023-09-22', startPrecision: 'DAY', startApproximate: false,
      startBasis: '000: «ويوم أمس», counted from the day of publication', startKnownFrom: 'OUTSIDE'
    },
    impliedIn: ['article:000', 'article:003']
  },
  {
    id: 'event:amnesty-proposal-2023',
    has: {
      name: 'Azerbaijan proposes an amnesty',
      nameAr: 'اقتراح العفو',
      start: '2023-09', startFrom: '2023-09-01', startTo: '2023-09-30', startPrecision: 'MONTH', startApproximate: false,
      startBasis: '000: «وفي وقت سابق» gives no date; the month is that of the operation', startKnownFrom: 'INFERRED'
    },
    impliedIn: ['article:000']
  },
  {
    id: 'event:aid-delivery-2023-09',
    has: {
      name: 'Delivery of humanitarian aid to Stepanakert',
      nameAr: 'تسليم المساعدات الإنسانية',
      start: '2023-09-22/2023-09-23', startFrom: '2023-09-22', startTo: '2023-09-23', startPrecision: 'DAY', startApproximate: false,
      startBasis: '000: reported on the day of publication; one of the two days', startKnownFrom: 'OUTSIDE',
      end: '2023-09-22/2023-09-23', endFrom: '2023-09-22', endTo: '2023-09-23', endPrecision: 'DAY', endApproximate: false,
      endBasis: '000: reported on the day of publication; one of the two days', endKnownFrom: 'OUTSIDE'
    },
    impliedIn: ['article:000']
  },
  {
    id: 'event:interview-2021-12-29',
    has: {
      name: 'Interview of Andrey Rudenko with Sputnik, 29 December 2021',
      nameAr: 'مقابلة رودينكو مع وكالة سبوتنيك، 29 ديسمبر 2021',
      start: '2021-12-29', startFrom: '2021-12-29', startTo: '2021-12-29', startPrecision: 'DAY', startApproximate: false,
      startBasis: '002: «اليوم الأربعاء», dateline', startKnownFrom: 'TEXT',
      end: '2021-12-29', endFrom: '2021-12-29', endTo: '2021-12-29', endPrecision: 'DAY', endApproximate: false,
      endBasis: '002: «اليوم الأربعاء», dateline', endKnownFrom: 'TEXT'
    },
    documentedBy: 'document:rudenko-interview-2021-12-29', impliedIn: ['article:002']
  },
  {
    id: 'event:trilateral-signing-2020-11-09',
    has: {
      name: 'Signing of the trilateral statement, 9 November 2020',
      nameAr: 'التوقيع على البيان الثلاثي، 9 نوفمبر 2020',
      start: '2020-11-09', startFrom: '2020-11-09', startTo: '2020-11-09', startPrecision: 'DAY', startApproximate: false,
      startBasis: '002: «ومنذ التوقيع على البيان الثلاثي في 9 تشرين الثاني/ نوفمبر 2020»', startKnownFrom: 'TEXT',
      end: '2020-11-09', endFrom: '2020-11-09', endTo: '2020-11-09', endPrecision: 'DAY', endApproximate: false,
      endBasis: '002: «ومنذ التوقيع على البيان الثلاثي في 9 تشرين الثاني/ نوفمبر 2020»', endKnownFrom: 'TEXT',
      note: '001 says «أصدروا» (issued), 002 and 004 «التوقيع» (signing)'
    },
    documentedBy: 'agreement:trilateral-2020-11-09', impliedIn: ['article:001', 'article:002', 'article:004']
  }
] AS row
MERGE (n:Event {id: row.id})
SET n:Entity:Named, n += row.has
WITH n, row
CALL (n, row) { UNWIND row.namedIn AS id MATCH (a:Article {id: id}) MERGE (n)-[:NAMED_IN]->(a) RETURN count(*) AS namedIn }
CALL (n, row) { UNWIND row.impliedIn AS id MATCH (a:Article {id: id}) MERGE (n)-[:IMPLIED_IN]->(a) RETURN count(*) AS impliedIn }
CALL (n, row) { MATCH (x:Entity {id: row.claimedBy}) MERGE (n)-[:CLAIMED_BY]->(x) RETURN count(*) AS claimedBy }
CALL (n, row) { MATCH (x:Entity {id: row.documentedBy}) MERGE (n)-[:DOCUMENTED_BY]->(x) RETURN count(*) AS documentedBy }
RETURN count(*) AS events;

// What each article says of an event. Accounts that differ are all kept: 000 and 003 disagree on the day that the operation stopped.
UNWIND [
  // Article 000
  {
    id: 'account:000:event:aid-delivery-2023-09',
    has: {
      name: 'Aid delivery to Stepanakert',
      start: '2023-09-22/2023-09-23', startFrom: '2023-09-22', startTo: '2023-09-23', startPrecision: 'DAY', startApproximate: false,
      startBasis: 'reported on the day of publication; one of the two days', startKnownFrom: 'OUTSIDE',
      end: '2023-09-22/2023-09-23', endFrom: '2023-09-22', endTo: '2023-09-23', endPrecision: 'DAY', endApproximate: false,
      endBasis: 'reported on the day of publication; one of the two days', endKnownFrom: 'OUTSIDE'
    },
    event: 'event:aid-delivery-2023-09', article: 'article:000', place: 'place:stepanakert',
    participants: ['org:russian-peacekeepers', 'group:civilians']
  },
  {
    id: 'account:000:event:evacuation-2023-09',
    has: {name: 'Civilians sheltered by the contingent'},
    event: 'event:evacuation-2023-09', article: 'article:000', place: 'place:nagorno-karabakh',
    participants: ['org:russian-peacekeepers', 'group:civilians']
  },
  {
    id: 'account:000:event:disarmament-2023-09',
    has: {
      name: 'Hand-over of weapons begins',
      start: '2023-09-21/2023-09-22', startFrom: '2023-09-21', startTo: '2023-09-22', startPrecision: 'DAY', startApproximate: false,
      startBasis: '«ويوم أمس», counted from the day of publication', startKnownFrom: 'OUTSIDE'
    },
    event: 'event:disarmament-2023-09', article: 'article:000', place: 'place:nagorno-karabakh',
    participants: ['group:karabakh-armed-formations']
  },
  {
    id: 'account:000:event:amnesty-proposal-2023',
    has: {
      name: 'Amnesty proposal',
      start: '2023-09', startFrom: '2023-09-01', startTo: '2023-09-30', startPrecision: 'MONTH', startApproximate: false,
      startBasis: '«وفي وقت سابق» gives no date; the month is that of the operation', startKnownFrom: 'INFERRED'
    },
    event: 'event:amnesty-proposal-2023', article: 'article:000',
    participants: ['country:azerbaijan', 'group:karabakh-armed-formations']
  },
  {
    id: 'account:000:event:yevlakh-talks-2023',
    has: {
      name: 'Yevlakh talks',
      start: '2023-09-21', startFrom: '2023-09-21', startTo: '2023-09-21', startPrecision: 'DAY', startApproximate: false,
      startBasis: 'outside knowledge; «أمس» dates the announcement', startKnownFrom: 'OUTSIDE',
      end: '2023-09-21', endFrom: '2023-09-21', endTo: '2023-09-21', endPrecision: 'DAY', endApproximate: false,
      endBasis: 'outside knowledge; «أمس» dates the announcement', endKnownFrom: 'OUTSIDE'
    },
    event: 'event:yevlakh-talks-2023', article: 'article:000', place: 'place:yevlakh',
    participants: ['country:azerbaijan', 'group:karabakh-armenian-representatives']
  },
  {
    id: 'account:000:event:ceasefire-2023-09-20',
    has: {
      name: 'Operation suspended, ceasefire',
      start: '2023-09-21', startFrom: '2023-09-21', startTo: '2023-09-21', startPrecision: 'DAY', startApproximate: false,
      startBasis: 'this text: «وفي اليوم نفسه», the day of s000-08; 003: 20 September', startKnownFrom: 'OUTSIDE'
    },
    event: 'event:ceasefire-2023-09-20', article: 'article:000', place: 'place:nagorno-karabakh',
    participants: ['org:azerbaijan-mod', 'org:karabakh-authorities', 'country:russia']
  },
  {
    id: 'account:000:event:az-operation-2023',
    has: {
      name: 'Azerbaijani military operation',
      startBasis: 'not in this text (004: 19 September)',
      end: '2023-09-21', endFrom: '2023-09-21', endTo: '2023-09-21', endPrecision: 'DAY', endApproximate: false,
      endBasis: 'this text: «وفي اليوم نفسه», the day of s000-08; 003: 20 September', endKnownFrom: 'OUTSIDE'
    },
    event: 'event:az-operation-2023', article: 'article:000', place: 'place:nagorno-karabakh',
    participants: ['org:azerbaijan-mod']
  },

  // Article 001
  {
    id: 'account:001:event:putin-meeting-2020-11-13',
    has: {
      name: 'Government meeting',
      start: '2020-11-13', startFrom: '2020-11-13', startTo: '2020-11-13', startPrecision: 'DAY', startApproximate: false,
      startBasis: '«الجمعة»; year not written', startKnownFrom: 'INFERRED',
      end: '2020-11-13', endFrom: '2020-11-13', endTo: '2020-11-13', endPrecision: 'DAY', endApproximate: false,
      endBasis: '«الجمعة»; year not written', endKnownFrom: 'INFERRED'
    },
    event: 'event:putin-meeting-2020-11-13', article: 'article:001', participants: ['person:putin']
  },
  {
    id: 'account:001:event:ceasefire-2020-11-10',
    has: {
      name: 'Ceasefire',
      start: '2020-11-10', startFrom: '2020-11-10', startTo: '2020-11-10', startPrecision: 'DAY', startApproximate: false,
      startBasis: '«اعتبارا من يوم 10 نوفمبر»; year not written', startKnownFrom: 'INFERRED'
    },
    event: 'event:ceasefire-2020-11-10', article: 'article:001', place: 'place:nagorno-karabakh',
    participants: ['country:russia', 'country:azerbaijan', 'country:armenia']
  },
  {
    id: 'account:001:event:war-2020',
    has: {
      name: 'Fighting (escalation)',
      end: '2020-11-10', endFrom: '2020-11-10', endTo: '2020-11-10', endPrecision: 'DAY', endApproximate: false,
      endBasis: 'truce in force', endKnownFrom: 'INFERRED'
    },
    event: 'event:war-2020', article: 'article:001', place: 'place:nagorno-karabakh',
    participants: ['country:azerbaijan', 'country:armenia']
  },
  {
    id: 'account:001:event:shusha-capture-2020',
    has: {
      name: 'Shusha taken',
      start: '2020-11-02/2020-11-08', startFrom: '2020-11-02', startTo: '2020-11-08', startPrecision: 'DAY', startApproximate: false,
      startBasis: '«الأسبوع الماضي», Monday to Sunday before Friday 13 November (8 November from outside); some day within',
      startKnownFrom: 'INFERRED'
    },
    event: 'event:shusha-capture-2020', article: 'article:001', place: 'place:shusha',
    participants: ['org:azerbaijan-armed-forces']
  },
  {
    id: 'account:001:event:stepanakert-outskirts-2020-11-13',
    has: {
      name: 'Peacekeepers at Stepanakert',
      start: '2020-11-13', startFrom: '2020-11-13', startTo: '2020-11-13', startPrecision: 'DAY', startApproximate: false,
      startPartOfDay: 'morning',
      startBasis: '«وصباح الجمعة»', startKnownFrom: 'INFERRED'
    },
    event: 'event:stepanakert-outskirts-2020-11-13', article: 'article:001', place: 'place:stepanakert',
    participants: ['org:russian-peacekeepers', 'org:armenian-forces']
  },
  {
    id: 'account:001:event:peacekeeper-deployment-2020',
    has: {
      name: 'Deployment of the mission',
      start: '2020-11-10', startFrom: '2020-11-10', startTo: '2020-11-10', startPrecision: 'DAY', startApproximate: false,
      startBasis: 'the text gives no start: between the statement (9 November) and the morning of 13 November; 10 November is outside knowledge',
      startKnownFrom: 'OUTSIDE'
    },
    event: 'event:peacekeeper-deployment-2020', article: 'article:001', place: 'place:nagorno-karabakh',
    participants: ['org:russian-peacekeepers']
  },
  {
    id: 'account:001:event:humanitarian-talks-2020-11',
    has: {
      name: 'Talks on humanitarian organisations',
      start: '2020-11-13~', startFrom: '2020-11-13', startTo: '2020-11-13', startPrecision: 'DAY', startApproximate: true,
      startBasis: '«بدء التفاوض», reported that day; no date of its own', startKnownFrom: 'INFERRED'
    },
    event: 'event:humanitarian-talks-2020-11', article: 'article:001',
    participants: ['country:russia', 'country:azerbaijan', 'country:armenia']
  },
  {
    id: 'account:001:event:trilateral-signing-2020-11-09',
    has: {
      name: 'Joint statement issued',
      start: '2020-11-09', startFrom: '2020-11-09', startTo: '2020-11-09', startPrecision: 'DAY', startApproximate: false,
      startBasis: '«في 9 نوفمبر/تشرين الثاني»; year not written', startKnownFrom: 'INFERRED',
      end: '2020-11-09', endFrom: '2020-11-09', endTo: '2020-11-09', endPrecision: 'DAY', endApproximate: false,
      endBasis: '«في 9 نوفمبر/تشرين الثاني»; year not written', endKnownFrom: 'INFERRED'
    },
    event: 'event:trilateral-signing-2020-11-09', article: 'article:001',
    participants: ['person:putin', 'person:aliyev', 'person:pashinyan']
  },

  // Article 002
  {
    id: 'account:002:event:war-2020',
    has: {
      name: 'Renewed military operations',
      start: '2020-09', startFrom: '2020-09-01', startTo: '2020-09-30', startPrecision: 'MONTH', startApproximate: false,
      startBasis: '«في نهاية شهر أيلول/سبتمبر 2020»: end of the month', startKnownFrom: 'TEXT',
      end: '2020-11-10', endFrom: '2020-11-10', endTo: '2020-11-10', endPrecision: 'DAY', endApproximate: false,
      endBasis: 'the agreement takes effect «بعد معارك استمرت نحو شهر ونصف»', endKnownFrom: 'INFERRED'
    },
    event: 'event:war-2020', article: 'article:002', place: 'place:nagorno-karabakh',
    participants: ['country:armenia', 'country:azerbaijan']
  },
  {
    id: 'account:002:event:ceasefire-2020-11-10',
    has: {
      name: 'Ceasefire in force',
      start: '2020-11-10', startFrom: '2020-11-10', startTo: '2020-11-10', startPrecision: 'DAY', startApproximate: false,
      startBasis: '«يوم 10 تشرين الثاني/نوفمبر 2020»', startKnownFrom: 'TEXT'
    },
    event: 'event:ceasefire-2020-11-10', article: 'article:002', place: 'place:nagorno-karabakh',
    participants: ['country:armenia', 'country:azerbaijan', 'country:russia']
  },
  {
    id: 'account:002:event:demining-2020-2021',
    has: {
      name: 'Demining',
      start: '2020-11', startFrom: '2020-11-01', startTo: '2020-11-30', startPrecision: 'MONTH', startApproximate: false,
      startBasis: '«منذ تشرين الثاني/ نوفمبر 2020»', startKnownFrom: 'TEXT'
    },
    event: 'event:demining-2020-2021', article: 'article:002', place: 'place:nagorno-karabakh',
    participants: ['org:russian-mod']
  },
  {
    id: 'account:002:event:refugee-return-2020-2021',
    has: {
      name: 'Return of refugees',
      start: '2020-11', startFrom: '2020-11-01', startTo: '2020-11-30', startPrecision: 'MONTH', startApproximate: false,
      startBasis: 'after the truce; the sentence gives no start', startKnownFrom: 'INFERRED'
    },
    event: 'event:refugee-return-2020-2021', article: 'article:002', place: 'place:nagorno-karabakh',
    participants: ['group:refugees']
  },
  {
    id: 'account:002:event:pow-exchange-2020-2021',
    has: {
      name: 'Prisoner and minefield-map exchange',
      start: '2020-11-09', startFrom: '2020-11-09', startTo: '2020-11-09', startPrecision: 'DAY', startApproximate: false,
      startBasis: 'the next sentence counts from the signing; the exchange itself carries no date', startKnownFrom: 'INFERRED'
    },
    event: 'event:pow-exchange-2020-2021', article: 'article:002',
    participants: ['org:misnomer-russian-mining-company', 'group:prisoners-and-detainees']
  },
  {
    id: 'account:002:event:border-incidents',
    has: {
      name: 'Sporadic incidents, mutual accusations',
      start: '2020-11', startFrom: '2020-11-01', startTo: '2020-11-30', startPrecision: 'MONTH', startApproximate: false,
      startBasis: '«وعلى الرغم من انتهاء المعارك»: after the fighting', startKnownFrom: 'INFERRED'
    },
    event: 'event:border-incidents', article: 'article:002', place: 'place:border-zone',
    participants: ['org:azerbaijan-armed-forces', 'org:armenian-forces']
  },
  {
    id: 'account:002:event:peacekeeper-deployment-2020',
    has: {
      name: 'Peacekeepers deployed',
      start: '2020-11', startFrom: '2020-11-01', startTo: '2020-11-30', startPrecision: 'MONTH', startApproximate: false,
      startBasis: 'provided for by the declaration; no start in the text', startKnownFrom: 'INFERRED'
    },
    event: 'event:peacekeeper-deployment-2020', article: 'article:002', place: 'place:line-of-contact',
    participants: ['org:russian-peacekeepers']
  },
  {
    id: 'account:002:event:interview-2021-12-29',
    has: {
      name: 'Interview of Rudenko with Sputnik',
      start: '2021-12-29', startFrom: '2021-12-29', startTo: '2021-12-29', startPrecision: 'DAY', startApproximate: false,
      startBasis: '«اليوم الأربعاء», dateline', startKnownFrom: 'TEXT',
      end: '2021-12-29', endFrom: '2021-12-29', endTo: '2021-12-29', endPrecision: 'DAY', endApproximate: false,
      endBasis: '«اليوم الأربعاء», dateline', endKnownFrom: 'TEXT'
    },
    event: 'event:interview-2021-12-29', article: 'article:002', participants: ['person:rudenko', 'org:sputnik']
  },
  {
    id: 'account:002:event:trilateral-signing-2020-11-09',
    has: {
      name: 'Signing of the trilateral statement',
      start: '2020-11-09', startFrom: '2020-11-09', startTo: '2020-11-09', startPrecision: 'DAY', startApproximate: false,
      startBasis: '«ومنذ التوقيع على البيان الثلاثي في 9 تشرين الثاني/ نوفمبر 2020»', startKnownFrom: 'TEXT',
      end: '2020-11-09', endFrom: '2020-11-09', endTo: '2020-11-09', endPrecision: 'DAY', endApproximate: false,
      endBasis: '«ومنذ التوقيع على البيان الثلاثي في 9 تشرين الثاني/ نوفمبر 2020»', endKnownFrom: 'TEXT'
    },
    event: 'event:trilateral-signing-2020-11-09', article: 'article:002'
  },

  // Article 003
  {
    id: 'account:003:event:az-operation-2023',
    has: {
      name: '«Anti-terror» operation',
      end: '2023-09-20', endFrom: '2023-09-20', endTo: '2023-09-20', endPrecision: 'DAY', endApproximate: false, endTime: '13:00',
      endBasis: '«في 20 سبتمبر على الساعة الواحدة ظهرا»; year not written', endKnownFrom: 'INFERRED'
    },
    event: 'event:az-operation-2023', article: 'article:003', place: 'place:nagorno-karabakh',
    participants: ['org:azerbaijan-armed-forces', 'group:karabakh-armed-formations']
  },
  {
    id: 'account:003:event:ceasefire-2023-09-20',
    has: {
      name: 'Ceasefire',
      start: '2023-09-20', startFrom: '2023-09-20', startTo: '2023-09-20', startPrecision: 'DAY', startApproximate: false,
      startTime: '13:00',
      startBasis: '«يدخل حيز التنفيذ الساعة الواحدة ظهرا», day by s003-01', startKnownFrom: 'INFERRED'
    },
    event: 'event:ceasefire-2023-09-20', article: 'article:003', place: 'place:nagorno-karabakh',
    participants: ['country:azerbaijan', 'org:karabakh-authorities', 'org:russian-peacekeepers-command']
  },
  {
    id: 'account:003:event:evacuation-2023-09',
    has: {name: 'Civilians in the base camp'},
    event: 'event:evacuation-2023-09', article: 'article:003', place: 'place:peacekeeper-base-camp',
    participants: ['org:russian-peacekeepers', 'group:civilians']
  },
  {
    id: 'account:003:event:disarmament-2023-09',
    has: {name: 'Weapons to be handed over (future)', startBasis: 'future in this text'},
    event: 'event:disarmament-2023-09', article: 'article:003', place: 'place:nagorno-karabakh',
    participants: ['group:karabakh-armed-formations']
  },

  // Article 004
  {
    id: 'account:004:event:az-operation-2023',
    has: {
      name: 'Military operation «against terror»',
      start: '2023-09-19', startFrom: '2023-09-19', startTo: '2023-09-19', startPrecision: 'DAY', startApproximate: false,
      startBasis: '«أمس الثلاثاء»', startKnownFrom: 'INFERRED'
    },
    event: 'event:az-operation-2023', article: 'article:004', place: 'place:nagorno-karabakh',
    participants: ['org:azerbaijan-mod']
  },
  {
    id: 'account:004:event:eu-summit-recognition-2022-10',
    has: {
      name: 'Recognition, Oct 2022',
      start: '2022-10', startFrom: '2022-10-01', startTo: '2022-10-31', startPrecision: 'MONTH', startApproximate: false,
      startBasis: '«في أكتوبر 2022»', startKnownFrom: 'TEXT',
      end: '2022-10', endFrom: '2022-10-01', endTo: '2022-10-31', endPrecision: 'MONTH', endApproximate: false,
      endBasis: '«في أكتوبر 2022»', endKnownFrom: 'TEXT'
    },
    event: 'event:eu-summit-recognition-2022-10', article: 'article:004', participants: ['country:armenia', 'org:eu']
  },
  {
    id: 'account:004:event:eu-summit-recognition-2023-05',
    has: {
      name: 'Recognition, May 2023',
      start: '2023-05', startFrom: '2023-05-01', startTo: '2023-05-31', startPrecision: 'MONTH', startApproximate: false,
      startBasis: '«وفي مايو 2023»', startKnownFrom: 'TEXT',
      end: '2023-05', endFrom: '2023-05-01', endTo: '2023-05-31', endPrecision: 'MONTH', endApproximate: false,
      endBasis: '«وفي مايو 2023»', endKnownFrom: 'TEXT'
    },
    event: 'event:eu-summit-recognition-2023-05', article: 'article:004', participants: ['country:armenia', 'org:eu']
  },
  {
    id: 'account:004:event:evacuation-2023-09',
    has: {name: 'Evacuation and medical aid'},
    event: 'event:evacuation-2023-09', article: 'article:004', place: 'place:nagorno-karabakh',
    participants: ['org:russian-peacekeepers', 'group:civilians']
  },
  {
    id: 'account:004:event:trilateral-signing-2020-11-09',
    has: {
      name: 'Signing of the statement of 9 Nov 2020',
      start: '2020-11-09', startFrom: '2020-11-09', startTo: '2020-11-09', startPrecision: 'DAY', startApproximate: false,
      startBasis: '«بتاريخ 9 نوفمبر 2020»', startKnownFrom: 'TEXT',
      end: '2020-11-09', endFrom: '2020-11-09', endTo: '2020-11-09', endPrecision: 'DAY', endApproximate: false,
      endBasis: '«بتاريخ 9 نوفمبر 2020»', endKnownFrom: 'TEXT'
    },
    event: 'event:trilateral-signing-2020-11-09', article: 'article:004',
    participants: ['country:russia', 'country:azerbaijan', 'country:armenia']
  }
] AS row
MERGE (n:EventAccount {id: row.id})
SET n:Entity, n += row.has
WITH n, row
CALL (n, row) { MATCH (x:Event {id: row.event}) MERGE (n)-[:ACCOUNT_OF]->(x) RETURN count(*) AS event }
CALL (n, row) { MATCH (x:Article {id: row.article}) MERGE (n)-[:REPORTED_IN]->(x) RETURN count(*) AS article }
CALL (n, row) { MATCH (x:Place {id: row.place}) MERGE (n)-[:TOOK_PLACE_IN]->(x) RETURN count(*) AS place }
CALL (n, row) { UNWIND row.participants AS id MATCH (x:Entity {id: id}) MERGE (n)-[:PARTICIPANT]->(x) RETURN count(*) AS participants }
RETURN count(*) AS accounts;
