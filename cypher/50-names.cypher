// What the entities are called: their names, the labels that speakers and narrators choose, and every form that occurs.
// A label is kept beside the neutral name; it never becomes the name. A record has all the names of one entity (items).

// Names. CANONICAL is neutral and need not occur in an article; Arabic variants and labels occur in one.
UNWIND [
  {names: 'country:russia', items: [
    {id: 'name:country:russia:1', has: {text: 'Russia', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:country:russia:2', has: {text: 'روسيا', language: 'AR', kind: 'CANONICAL'}}
  ]},
  {names: 'country:azerbaijan', items: [
    {id: 'name:country:azerbaijan:1', has: {text: 'Azerbaijan', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:country:azerbaijan:2', has: {text: 'أذربيجان', language: 'AR', kind: 'CANONICAL'}}
  ]},
  {names: 'country:armenia', items: [
    {id: 'name:country:armenia:1', has: {text: 'Armenia', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:country:armenia:2', has: {text: 'أرمينيا', language: 'AR', kind: 'CANONICAL'}}
  ]},
  {names: 'country:turkey', items: [
    {id: 'name:country:turkey:1', has: {text: 'Turkey', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:country:turkey:2', has: {text: 'تركيا', language: 'AR', kind: 'CANONICAL'}}
  ]},
  {names: 'person:putin', items: [
    {id: 'name:person:putin:1', has: {text: 'Vladimir Putin', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:person:putin:2', has: {text: 'فلاديمير بوتين', language: 'AR', kind: 'CANONICAL'}},
    {id: 'name:person:putin:3', has: {text: 'بوتين', language: 'AR', kind: 'VARIANT'}},
    {id: 'name:person:putin:4', has: {text: 'Putin', language: 'EN', kind: 'VARIANT'}}
  ]},
  {names: 'person:aliyev', items: [
    {id: 'name:person:aliyev:1', has: {text: 'Ilham Aliyev', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:person:aliyev:2', has: {text: 'إلهام علييف', language: 'AR', kind: 'CANONICAL'}},
    {id: 'name:person:aliyev:3', has: {text: 'علييف', language: 'AR', kind: 'VARIANT'}},
    {id: 'name:person:aliyev:4', has: {text: 'Aliyev', language: 'EN', kind: 'VARIANT'}}
  ]},
  {names: 'person:pashinyan', items: [
    {id: 'name:person:pashinyan:1', has: {text: 'Nikol Pashinyan', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:person:pashinyan:2', has: {text: 'نيكول باشينيان', language: 'AR', kind: 'CANONICAL'}},
    {id: 'name:person:pashinyan:3', has: {text: 'باشينيان', language: 'AR', kind: 'VARIANT'}},
    {id: 'name:person:pashinyan:4', has: {text: 'Pashinyan', language: 'EN', kind: 'VARIANT'}}
  ]},
  {names: 'person:lavrov', items: [
    {id: 'name:person:lavrov:1', has: {text: 'Sergey Lavrov', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:person:lavrov:2', has: {text: 'سيرغي لافروف', language: 'AR', kind: 'CANONICAL'}},
    {id: 'name:person:lavrov:3', has: {text: 'سيرجي لافروف', language: 'AR', kind: 'VARIANT'}},
    {id: 'name:person:lavrov:4', has: {text: 'لافروف', language: 'AR', kind: 'VARIANT'}},
    {id: 'name:person:lavrov:5', has: {text: 'Lavrov', language: 'EN', kind: 'VARIANT'}}
  ]},
  {names: 'person:polyansky', items: [
    {id: 'name:person:polyansky:1', has: {text: 'Dmitry Polyansky', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:person:polyansky:2', has: {text: 'دميتري بوليانسكي', language: 'AR', kind: 'CANONICAL'}},
    {id: 'name:person:polyansky:3', has: {text: 'بوليانسكي', language: 'AR', kind: 'VARIANT'}},
    {id: 'name:person:polyansky:4', has: {text: 'Polyansky', language: 'EN', kind: 'VARIANT'}}
  ]},
  {names: 'person:rudenko', items: [
    {id: 'name:person:rudenko:1', has: {text: 'Andrey Rudenko', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:person:rudenko:2', has: {text: 'أندريه رودينكو', language: 'AR', kind: 'CANONICAL'}},
    {id: 'name:person:rudenko:3', has: {text: 'رودينكو', language: 'AR', kind: 'VARIANT'}},
    {id: 'name:person:rudenko:4', has: {text: 'Rudenko', language: 'EN', kind: 'VARIANT'}}
  ]},
  {names: 'org:russian-mod', items: [
    {id: 'name:org:russian-mod:1', has: {text: 'Russian Ministry of Defence', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:org:russian-mod:2', has: {text: 'وزارة الدفاع الروسية', language: 'AR', kind: 'CANONICAL'}},
    {id: 'name:org:russian-mod:3', has: {text: 'وزارة الدفاع', language: 'AR', kind: 'VARIANT'}},
    {id: 'name:org:russian-mod:4', has: {text: 'Russian Defence Ministry', language: 'EN', kind: 'VARIANT'}}
  ]},
  {names: 'org:russian-mfa', items: [
    {id: 'name:org:russian-mfa:1', has: {text: 'Russian Ministry of Foreign Affairs', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:org:russian-mfa:2', has: {text: 'وزارة الخارجية الروسية', language: 'AR', kind: 'CANONICAL'}},
    {id: 'name:org:russian-mfa:3', has: {text: 'الخارجية الروسية', language: 'AR', kind: 'VARIANT'}},
    {id: 'name:org:russian-mfa:4', has: {text: 'Russian Foreign Ministry', language: 'EN', kind: 'VARIANT'}}
  ]},
  {names: 'org:russian-peacekeepers', items: [
    {
      id: 'name:org:russian-peacekeepers:1',
      has: {text: 'Russian peacekeeping forces in Nagorno-Karabakh', language: 'EN', kind: 'CANONICAL'}
    },
    {id: 'name:org:russian-peacekeepers:2', has: {text: 'قوات حفظ السلام الروسية', language: 'AR', kind: 'CANONICAL'}},
    {id: 'name:org:russian-peacekeepers:3', has: {text: 'قوات حفظ السلام', language: 'AR', kind: 'VARIANT'}},
    {id: 'name:org:russian-peacekeepers:4', has: {text: 'وحدة حفظ السلام الروسية', language: 'AR', kind: 'VARIANT'}},
    {id: 'name:org:russian-peacekeepers:5', has: {text: 'وحدات حفظ السلام الروسية', language: 'AR', kind: 'VARIANT'}},
    {id: 'name:org:russian-peacekeepers:6', has: {text: 'حفظة السلام', language: 'AR', kind: 'VARIANT'}},
    {id: 'name:org:russian-peacekeepers:7', has: {text: 'Russian peacekeepers', language: 'EN', kind: 'VARIANT'}}
  ]},
  {names: 'org:russian-peacekeepers-command', items: [
    {
      id: 'name:org:russian-peacekeepers-command:1',
      has: {text: 'Command of the Russian peacekeeping forces', language: 'EN', kind: 'CANONICAL'}
    },
    {id: 'name:org:russian-peacekeepers-command:2', has: {text: 'قيادة قوات حفظ السلام الروسية', language: 'AR', kind: 'CANONICAL'}},
    {id: 'name:org:russian-peacekeepers-command:3', has: {text: 'قيادة قوات حفظ السلام', language: 'AR', kind: 'VARIANT'}}
  ]},
  {names: 'org:azerbaijan-mod', items: [
    {id: 'name:org:azerbaijan-mod:1', has: {text: 'Azerbaijani Ministry of Defence', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:org:azerbaijan-mod:2', has: {text: 'وزارة الدفاع الأذربيجانية', language: 'AR', kind: 'CANONICAL'}},
    {id: 'name:org:azerbaijan-mod:3', has: {text: 'Azerbaijani Defence Ministry', language: 'EN', kind: 'VARIANT'}}
  ]},
  {names: 'org:azerbaijan-presidency', items: [
    {
      id: 'name:org:azerbaijan-presidency:1',
      has: {text: 'Administration of the President of Azerbaijan', language: 'EN', kind: 'CANONICAL'}
    },
    {id: 'name:org:azerbaijan-presidency:2', has: {text: 'إدارة الرئيس الأذربيجاني', language: 'AR', kind: 'CANONICAL'}}
  ]},
  {names: 'org:azerbaijan-armed-forces', items: [
    {id: 'name:org:azerbaijan-armed-forces:1', has: {text: 'Azerbaijani armed forces', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:org:azerbaijan-armed-forces:2', has: {text: 'القوات الأذربيجانية', language: 'AR', kind: 'CANONICAL'}},
    {id: 'name:org:azerbaijan-armed-forces:3', has: {text: 'الجيش الأذربيجاني', language: 'AR', kind: 'VARIANT'}}
  ]},
  {names: 'org:armenian-forces', items: [
    {id: 'name:org:armenian-forces:1', has: {text: 'Armenian forces', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:org:armenian-forces:2', has: {text: 'القوات الأرمينية', language: 'AR', kind: 'CANONICAL'}},
    {id: 'name:org:armenian-forces:3', has: {text: 'القوات الأرمنية', language: 'AR', kind: 'VARIANT'}}
  ]},
  {names: 'org:karabakh-authorities', items: [
    {id: 'name:org:karabakh-authorities:1', has: {text: 'Authorities of Nagorno-Karabakh', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:org:karabakh-authorities:2', has: {text: 'سلطات إقليم ناغورني قره باغ', language: 'AR', kind: 'CANONICAL'}},
    {id: 'name:org:karabakh-authorities:3', has: {text: 'سلطات الإقليم', language: 'AR', kind: 'VARIANT'}},
    {id: 'name:org:karabakh-authorities:4', has: {text: 'سلطات الإقليم غير المعترف بها', language: 'AR', kind: 'LABEL'}},
    {id: 'name:org:karabakh-authorities:5', has: {text: 'ممثلي إقليم قره باغ', language: 'AR', kind: 'LABEL'}}
  ]},
  {names: 'org:un', items: [
    {id: 'name:org:un:1', has: {text: 'United Nations', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:org:un:2', has: {text: 'الأمم المتحدة', language: 'AR', kind: 'CANONICAL'}},
    {id: 'name:org:un:3', has: {text: 'UN', language: 'EN', kind: 'VARIANT'}}
  ]},
  {names: 'org:osce', items: [
    {id: 'name:org:osce:1', has: {text: 'Organization for Security and Co-operation in Europe', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:org:osce:2', has: {text: 'منظمة الأمن والتعاون في أوروبا', language: 'AR', kind: 'CANONICAL'}},
    {id: 'name:org:osce:3', has: {text: 'OSCE', language: 'EN', kind: 'VARIANT'}}
  ]},
  {names: 'org:osce-minsk-group', items: [
    {id: 'name:org:osce-minsk-group:1', has: {text: 'OSCE Minsk Group', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:org:osce-minsk-group:2', has: {text: 'مجموعة مينسك', language: 'AR', kind: 'CANONICAL'}},
    {id: 'name:org:osce-minsk-group:3', has: {text: 'Minsk Group', language: 'EN', kind: 'VARIANT'}}
  ]},
  {names: 'org:eu', items: [
    {id: 'name:org:eu:1', has: {text: 'European Union', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:org:eu:2', has: {text: 'الاتحاد الأوروبي', language: 'AR', kind: 'CANONICAL'}},
    {id: 'name:org:eu:3', has: {text: 'EU', language: 'EN', kind: 'VARIANT'}}
  ]},
  {names: 'org:intl-humanitarian', items: [
    {id: 'name:org:intl-humanitarian:1', has: {text: 'International humanitarian organisations', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:org:intl-humanitarian:2', has: {text: 'المنظمات الإنسانية الدولية', language: 'AR', kind: 'CANONICAL'}}
  ]},
  {names: 'org:sputnik', items: [
    {id: 'name:org:sputnik:1', has: {text: 'Sputnik (news agency)', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:org:sputnik:2', has: {text: 'سبوتنيك', language: 'AR', kind: 'CANONICAL'}},
    {id: 'name:org:sputnik:3', has: {text: 'وكالة سبوتنيك', language: 'AR', kind: 'VARIANT'}}
  ]},
  {names: 'org:urdupoint', items: [
    {id: 'name:org:urdupoint:1', has: {text: 'UrduPoint Network', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:org:urdupoint:2', has: {text: 'أردو بوینت نتورك', language: 'AR', kind: 'CANONICAL'}}
  ]},
  {names: 'org:taqaddum', items: [
    {id: 'name:org:taqaddum:1', has: {text: 'Taqaddum News Agency', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:org:taqaddum:2', has: {text: 'وكالة تقدم الاخبارية', language: 'AR', kind: 'CANONICAL'}}
  ]},
  {names: 'org:sada-elbalad', items: [
    {id: 'name:org:sada-elbalad:1', has: {text: 'Sada El-Balad', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:org:sada-elbalad:2', has: {text: 'صدى البلد', language: 'AR', kind: 'CANONICAL'}}
  ]},
  {names: 'org:almayadeen', items: [
    {id: 'name:org:almayadeen:1', has: {text: 'Al Mayadeen', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:org:almayadeen:2', has: {text: 'الميادين', language: 'AR', kind: 'CANONICAL'}}
  ]},
  {names: 'org:alain', items: [
    {id: 'name:org:alain:1', has: {text: 'Al-Ain News', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:org:alain:2', has: {text: 'العين الإخبارية', language: 'AR', kind: 'CANONICAL'}}
  ]},
  {names: 'org:ru-tr-monitoring-centre', items: [
    {
      id: 'name:org:ru-tr-monitoring-centre:1',
      has: {text: 'Russian-Turkish ceasefire monitoring centre', language: 'EN', kind: 'CANONICAL'}
    },
    {id: 'name:org:ru-tr-monitoring-centre:2', has: {text: 'مركز مراقبة وقف إطلاق النار', language: 'AR', kind: 'CANONICAL'}}
  ]},
  {names: 'org:misnomer-russian-mining-company', items: [
    {
      id: 'name:org:misnomer-russian-mining-company:1',
      has: {text: '«Russian Mining Company» (as printed)', language: 'EN', kind: 'CANONICAL'}
    },
    {id: 'name:org:misnomer-russian-mining-company:2', has: {text: 'الشركة الروسية للتعدين', language: 'AR', kind: 'CANONICAL'}}
  ]},
  {names: 'group:karabakh-armed-formations', items: [
    {id: 'name:group:karabakh-armed-formations:1', has: {text: 'Armed formations in Nagorno-Karabakh', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:group:karabakh-armed-formations:2', has: {text: 'التشكيلات المسلحة', language: 'AR', kind: 'CANONICAL'}},
    {id: 'name:group:karabakh-armed-formations:3', has: {text: 'الجماعات المسلحة غير الشرعية', language: 'AR', kind: 'LABEL'}},
    {id: 'name:group:karabakh-armed-formations:4', has: {text: 'التشكيلات العسكرية', language: 'AR', kind: 'LABEL'}}
  ]},
  {names: 'group:karabakh-armenian-representatives', items: [
    {
      id: 'name:group:karabakh-armenian-representatives:1',
      has: {text: 'Representatives of the Armenian population of Karabakh', language: 'EN', kind: 'CANONICAL'}
    },
    {id: 'name:group:karabakh-armenian-representatives:2', has: {text: 'ممثلو السكان الأرمن', language: 'AR', kind: 'CANONICAL'}},
    {id: 'name:group:karabakh-armenian-representatives:3', has: {text: 'ممثلي السكان الأرمن', language: 'AR', kind: 'VARIANT'}},
    {id: 'name:group:karabakh-armenian-representatives:4', has: {text: 'ممثلي السكان الأرمن في قره باغ', language: 'AR', kind: 'LABEL'}}
  ]},
  {names: 'group:civilians', items: [
    {id: 'name:group:civilians:1', has: {text: 'Civilians of Nagorno-Karabakh', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:group:civilians:2', has: {text: 'المدنيون', language: 'AR', kind: 'CANONICAL'}},
    {id: 'name:group:civilians:3', has: {text: 'السكان المدنيين', language: 'AR', kind: 'VARIANT'}},
    {id: 'name:group:civilians:4', has: {text: 'المدنيين', language: 'AR', kind: 'VARIANT'}},
    {id: 'name:group:civilians:5', has: {text: 'سكان الإقليم', language: 'AR', kind: 'VARIANT'}}
  ]},
  {names: 'group:refugees', items: [
    {id: 'name:group:refugees:1', has: {text: 'Refugees', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:group:refugees:2', has: {text: 'اللاجئون', language: 'AR', kind: 'CANONICAL'}},
    {id: 'name:group:refugees:3', has: {text: 'اللاجئين', language: 'AR', kind: 'VARIANT'}}
  ]},
  {names: 'group:conflict-parties-2020', items: [
    {id: 'name:group:conflict-parties-2020:1', has: {text: 'Parties of the 2020 war', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:group:conflict-parties-2020:2', has: {text: 'طرفا حرب 2020', language: 'AR', kind: 'CANONICAL'}},
    {id: 'name:group:conflict-parties-2020:3', has: {text: 'الجانبين', language: 'AR', kind: 'LABEL'}},
    {id: 'name:group:conflict-parties-2020:4', has: {text: 'الطرفان', language: 'AR', kind: 'LABEL'}}
  ]},
  {names: 'group:conflict-parties-2023', items: [
    {
      id: 'name:group:conflict-parties-2023:1',
      has: {text: 'Parties to the conflict of 2023 as article 003 names them', language: 'EN', kind: 'CANONICAL'}
    },
    {id: 'name:group:conflict-parties-2023:2', has: {text: 'طرفا الصراع في 2023', language: 'AR', kind: 'CANONICAL'}},
    {id: 'name:group:conflict-parties-2023:3', has: {text: 'طرفا الصراع', language: 'AR', kind: 'LABEL'}}
  ]},
  {names: 'group:conflict-parties-unspecified', items: [
    {
      id: 'name:group:conflict-parties-unspecified:1',
      has: {text: 'Parties to the conflict (not named)', language: 'EN', kind: 'CANONICAL'}
    },
    {id: 'name:group:conflict-parties-unspecified:2', has: {text: 'أطراف النزاع', language: 'AR', kind: 'CANONICAL'}},
    {id: 'name:group:conflict-parties-unspecified:3', has: {text: 'أطراف الصراع', language: 'AR', kind: 'VARIANT'}},
    {id: 'name:group:conflict-parties-unspecified:4', has: {text: 'الأطراف المتنازعة', language: 'AR', kind: 'LABEL'}}
  ]},
  {names: 'group:prisoners-and-detainees', items: [
    {id: 'name:group:prisoners-and-detainees:1', has: {text: 'Prisoners of war and other detainees', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:group:prisoners-and-detainees:2', has: {text: 'أسرى الحرب والمحتجزون الآخرون', language: 'AR', kind: 'CANONICAL'}},
    {id: 'name:group:prisoners-and-detainees:3', has: {text: 'أسرى الحرب', language: 'AR', kind: 'VARIANT'}},
    {id: 'name:group:prisoners-and-detainees:4', has: {text: 'محتجزين آخرين', language: 'AR', kind: 'VARIANT'}}
  ]},
  {names: 'place:nagorno-karabakh', items: [
    {id: 'name:place:nagorno-karabakh:1', has: {text: 'Nagorno-Karabakh', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:place:nagorno-karabakh:2', has: {text: 'ناغورني قره باغ', language: 'AR', kind: 'CANONICAL'}},
    {id: 'name:place:nagorno-karabakh:3', has: {text: 'ناغورنو كاراباخ', language: 'AR', kind: 'VARIANT'}},
    {id: 'name:place:nagorno-karabakh:4', has: {text: 'كاراباخ', language: 'AR', kind: 'VARIANT'}},
    {id: 'name:place:nagorno-karabakh:5', has: {text: 'قره باغ', language: 'AR', kind: 'VARIANT'}},
    {id: 'name:place:nagorno-karabakh:6', has: {text: 'قره باج', language: 'AR', kind: 'VARIANT'}},
    {id: 'name:place:nagorno-karabakh:7', has: {text: 'ناجورنو قره باج', language: 'AR', kind: 'VARIANT'}},
    {id: 'name:place:nagorno-karabakh:8', has: {text: 'Karabakh', language: 'EN', kind: 'VARIANT'}},
    {id: 'name:place:nagorno-karabakh:9', has: {text: 'Nagorno Karabakh', language: 'EN', kind: 'VARIANT'}}
  ]},
  {names: 'place:stepanakert', items: [
    {id: 'name:place:stepanakert:1', has: {text: 'Stepanakert', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:place:stepanakert:2', has: {text: 'ستيباناكيرت', language: 'AR', kind: 'CANONICAL'}},
    {id: 'name:place:stepanakert:3', has: {text: 'ستيباناكيرتز', language: 'AR', kind: 'VARIANT'}},
    {
      id: 'name:place:stepanakert:4',
      has: {text: 'Khankendi', language: 'EN', kind: 'LABEL', knownFrom: 'OUTSIDE'},
      usedBy: 'country:azerbaijan'
    }
  ]},
  {names: 'place:shusha', items: [
    {id: 'name:place:shusha:1', has: {text: 'Shusha', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:place:shusha:2', has: {text: 'شوشة', language: 'AR', kind: 'CANONICAL'}},
    {id: 'name:place:shusha:3', has: {text: 'بلدة شوشة', language: 'AR', kind: 'VARIANT'}}
  ]},
  {names: 'place:yevlakh', items: [
    {id: 'name:place:yevlakh:1', has: {text: 'Yevlakh', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:place:yevlakh:2', has: {text: 'يفلاخ', language: 'AR', kind: 'CANONICAL'}},
    {id: 'name:place:yevlakh:3', has: {text: 'مدينة يفلاخ', language: 'AR', kind: 'VARIANT'}}
  ]},
  {names: 'place:line-of-contact', items: [
    {id: 'name:place:line-of-contact:1', has: {text: 'Line of contact', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:place:line-of-contact:2', has: {text: 'خط التماس', language: 'AR', kind: 'CANONICAL'}}
  ]},
  {names: 'place:armenia-karabakh-corridor', items: [
    {id: 'name:place:armenia-karabakh-corridor:1', has: {text: 'Corridor linking Armenia and Karabakh', language: 'EN', kind: 'CANONICAL'}},
    {
      id: 'name:place:armenia-karabakh-corridor:2',
      has: {text: 'الممر الواصل بين أراضي أرمينيا وقره باغ', language: 'AR', kind: 'CANONICAL'}
    }
  ]},
  {names: 'place:peacekeeper-base-camp', items: [
    {id: 'name:place:peacekeeper-base-camp:1', has: {text: 'Camp of the peacekeepers’ base', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:place:peacekeeper-base-camp:2', has: {text: 'معسكر قاعدة قوات حفظ السلام', language: 'AR', kind: 'CANONICAL'}}
  ]},
  {names: 'place:border-zone', items: [
    {id: 'name:place:border-zone:1', has: {text: 'Armenia-Azerbaijan border zone', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:place:border-zone:2', has: {text: 'المنطقة الحدودية', language: 'AR', kind: 'CANONICAL'}}
  ]},
  {names: 'place:stepanakert-sw-checkpoint', items: [
    {
      id: 'name:place:stepanakert-sw-checkpoint:1',
      has: {text: 'Checkpoint at the south-western exit of Stepanakert', language: 'EN', kind: 'CANONICAL'}
    },
    {
      id: 'name:place:stepanakert-sw-checkpoint:2',
      has: {text: 'حاجز على المخرج الجنوبي الغربي للمدينة', language: 'AR', kind: 'CANONICAL'}
    }
  ]},
  {names: 'place:moscow', items: [
    {id: 'name:place:moscow:1', has: {text: 'Moscow', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:place:moscow:2', has: {text: 'موسكو', language: 'AR', kind: 'CANONICAL'}}
  ]},
  {names: 'place:baku', items: [
    {id: 'name:place:baku:1', has: {text: 'Baku', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:place:baku:2', has: {text: 'باكو', language: 'AR', kind: 'CANONICAL'}}
  ]},
  {names: 'place:yerevan', items: [
    {id: 'name:place:yerevan:1', has: {text: 'Yerevan', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:place:yerevan:2', has: {text: 'يريفان', language: 'AR', kind: 'CANONICAL'}}
  ]},
  {names: 'agreement:trilateral-2020-11-09', items: [
    {
      id: 'name:agreement:trilateral-2020-11-09:1',
      has: {text: 'Trilateral statement of 9 November 2020', language: 'EN', kind: 'CANONICAL'}
    },
    {id: 'name:agreement:trilateral-2020-11-09:2', has: {text: 'البيان الثلاثي، 9 نوفمبر 2020', language: 'AR', kind: 'CANONICAL'}},
    {id: 'name:agreement:trilateral-2020-11-09:3', has: {text: 'البيان المشترك', language: 'AR', kind: 'VARIANT'}},
    {id: 'name:agreement:trilateral-2020-11-09:4', has: {text: 'البيان الثلاثي', language: 'AR', kind: 'VARIANT'}},
    {id: 'name:agreement:trilateral-2020-11-09:5', has: {text: 'اتفاق وقف إطلاق النار', language: 'AR', kind: 'VARIANT'}},
    {id: 'name:agreement:trilateral-2020-11-09:6', has: {text: 'اتفاق وقف النار', language: 'AR', kind: 'VARIANT'}},
    {id: 'name:agreement:trilateral-2020-11-09:7', has: {text: 'إعلان وقف إطلاق النار', language: 'AR', kind: 'VARIANT'}}
  ]},
  {names: 'agreement:trilateral-package-2020-2022', items: [
    {
      id: 'name:agreement:trilateral-package-2020-2022:1',
      has: {text: 'Package of trilateral agreements 2020-2022', language: 'EN', kind: 'CANONICAL'}
    },
    {
      id: 'name:agreement:trilateral-package-2020-2022:2',
      has: {text: 'حزمة الاتفاقيات الثلاثية، 2020-2022', language: 'AR', kind: 'CANONICAL'}
    },
    {id: 'name:agreement:trilateral-package-2020-2022:3', has: {text: 'حزمة الاتفاقيات الثلاثية', language: 'AR', kind: 'VARIANT'}}
  ]},
  {names: 'agreement:ceasefire-2023-09-20', items: [
    {
      id: 'name:agreement:ceasefire-2023-09-20:1',
      has: {text: 'Ceasefire agreement of 20 September 2023', language: 'EN', kind: 'CANONICAL'}
    },
    {id: 'name:agreement:ceasefire-2023-09-20:2', has: {text: 'اتفاق وقف إطلاق النار، 20 سبتمبر 2023', language: 'AR', kind: 'CANONICAL'}},
    {id: 'name:agreement:ceasefire-2023-09-20:3', has: {text: 'اتفاق لوقف إطلاق النار', language: 'AR', kind: 'LABEL'}},
    {id: 'name:agreement:ceasefire-2023-09-20:4', has: {text: 'اتفاق لوقف عملية مكافحة الإرهاب', language: 'AR', kind: 'LABEL'}},
    {id: 'name:agreement:ceasefire-2023-09-20:5', has: {text: 'اتفاقٍ لوقف إطلاق النار', language: 'AR', kind: 'LABEL'}},
    {
      id: 'name:agreement:ceasefire-2023-09-20:6',
      has: {text: 'الاتفاقات التي تم التوصل إليها بشأن وقف الأعمال العدائية', language: 'AR', kind: 'LABEL'}
    }
  ]},
  {names: 'agreement:ru-tr-monitoring-2020', items: [
    {
      id: 'name:agreement:ru-tr-monitoring-2020:1',
      has: {text: 'Russian-Turkish understanding on a ceasefire monitoring centre', language: 'EN', kind: 'CANONICAL'}
    },
    {
      id: 'name:agreement:ru-tr-monitoring-2020:2',
      has: {text: 'اتفاق روسيا وتركيا على مركز مراقبة وقف إطلاق النار', language: 'AR', kind: 'CANONICAL'}
    }
  ]},
  {names: 'document:mfa-statement-2023-09-20', items: [
    {
      id: 'name:document:mfa-statement-2023-09-20:1',
      has: {
        text: 'Statement of the Russian Ministry of Foreign Affairs, 20 September 2023',
        language: 'EN', kind: 'CANONICAL'
      }
    },
    {
      id: 'name:document:mfa-statement-2023-09-20:2',
      has: {text: 'بيان وزارة الخارجية الروسية، 20 سبتمبر 2023', language: 'AR', kind: 'CANONICAL'}
    }
  ]},
  {names: 'document:mod-video-2023-09', items: [
    {id: 'name:document:mod-video-2023-09:1', has: {text: 'Russian MoD video of the aid delivery', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:document:mod-video-2023-09:2', has: {text: 'مقطع فيديو لإيصال المساعدات', language: 'AR', kind: 'CANONICAL'}},
    {id: 'name:document:mod-video-2023-09:3', has: {text: 'مقطع فيديو', language: 'AR', kind: 'VARIANT'}}
  ]},
  {names: 'document:rudenko-interview-2021-12-29', items: [
    {
      id: 'name:document:rudenko-interview-2021-12-29:1',
      has: {text: 'Interview of Andrey Rudenko with Sputnik', language: 'EN', kind: 'CANONICAL'}
    },
    {id: 'name:document:rudenko-interview-2021-12-29:2', has: {text: 'مقابلة رودينكو مع وكالة سبوتنيك', language: 'AR', kind: 'CANONICAL'}}
  ]},
  {names: 'event:war-2020', items: [
    {id: 'name:event:war-2020:1', has: {text: 'Second Karabakh war (autumn 2020)', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:event:war-2020:2', has: {text: 'العمليات العسكرية في قره باغ خريف 2020', language: 'AR', kind: 'CANONICAL'}},
    {id: 'name:event:war-2020:3', has: {text: 'العمليات العسكرية', language: 'AR', kind: 'LABEL'}},
    {id: 'name:event:war-2020:4', has: {text: 'التصعيد', language: 'AR', kind: 'LABEL'}},
    {id: 'name:event:war-2020:5', has: {text: 'الأعمال القتالية', language: 'AR', kind: 'LABEL'}}
  ]},
  {names: 'event:ceasefire-2020-11-10', items: [
    {id: 'name:event:ceasefire-2020-11-10:1', has: {text: 'Ceasefire takes effect', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:event:ceasefire-2020-11-10:2', has: {text: 'دخول وقف إطلاق النار حيز التنفيذ', language: 'AR', kind: 'CANONICAL'}}
  ]},
  {names: 'event:shusha-capture-2020', items: [
    {id: 'name:event:shusha-capture-2020:1', has: {text: 'Azerbaijani forces take Shusha', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:event:shusha-capture-2020:2', has: {text: 'سيطرة القوات الأذربيجانية على شوشة', language: 'AR', kind: 'CANONICAL'}}
  ]},
  {names: 'event:peacekeeper-deployment-2020', items: [
    {id: 'name:event:peacekeeper-deployment-2020:1', has: {text: 'Deployment of Russian peacekeepers', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:event:peacekeeper-deployment-2020:2', has: {text: 'انتشار قوات حفظ السلام الروسية', language: 'AR', kind: 'CANONICAL'}}
  ]},
  {names: 'event:stepanakert-outskirts-2020-11-13', items: [
    {
      id: 'name:event:stepanakert-outskirts-2020-11-13:1',
      has: {text: 'Peacekeepers take control of the outskirts of Stepanakert', language: 'EN', kind: 'CANONICAL'}
    },
    {
      id: 'name:event:stepanakert-outskirts-2020-11-13:2',
      has: {text: 'سيطرة قوات حفظ السلام على مشارف ستيباناكيرت', language: 'AR', kind: 'CANONICAL'}
    }
  ]},
  {names: 'event:putin-meeting-2020-11-13', items: [
    {
      id: 'name:event:putin-meeting-2020-11-13:1',
      has: {text: 'Russian government meeting, 13 November 2020', language: 'EN', kind: 'CANONICAL'}
    },
    {id: 'name:event:putin-meeting-2020-11-13:2', has: {text: 'اجتماع حكومي', language: 'AR', kind: 'CANONICAL'}}
  ]},
  {names: 'event:humanitarian-talks-2020-11', items: [
    {
      id: 'name:event:humanitarian-talks-2020-11:1',
      has: {text: 'Talks on international humanitarian organisations in Karabakh', language: 'EN', kind: 'CANONICAL'}
    },
    {
      id: 'name:event:humanitarian-talks-2020-11:2',
      has: {text: 'التفاوض حول عمل المنظمات الإنسانية الدولية', language: 'AR', kind: 'CANONICAL'}
    }
  ]},
  {names: 'event:refugee-return-2020-2021', items: [
    {id: 'name:event:refugee-return-2020-2021:1', has: {text: 'Return of refugees', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:event:refugee-return-2020-2021:2', has: {text: 'عودة اللاجئين', language: 'AR', kind: 'CANONICAL'}}
  ]},
  {names: 'event:demining-2020-2021', items: [
    {id: 'name:event:demining-2020-2021:1', has: {text: 'Demining by the Russian MoD', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:event:demining-2020-2021:2', has: {text: 'تطهير الأراضي من المتفجرات', language: 'AR', kind: 'CANONICAL'}}
  ]},
  {names: 'event:pow-exchange-2020-2021', items: [
    {id: 'name:event:pow-exchange-2020-2021:1', has: {text: 'Exchange of prisoners and minefield maps', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:event:pow-exchange-2020-2021:2', has: {text: 'تبادل أسرى الحرب وخرائط الألغام', language: 'AR', kind: 'CANONICAL'}}
  ]},
  {names: 'event:border-incidents', items: [
    {id: 'name:event:border-incidents:1', has: {text: 'Sporadic border incidents after the war', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:event:border-incidents:2', has: {text: 'حوادث متفرقة على الحدود', language: 'AR', kind: 'CANONICAL'}}
  ]},
  {names: 'event:eu-summit-recognition-2022-10', items: [
    {
      id: 'name:event:eu-summit-recognition-2022-10:1',
      has: {
        text: 'Recognition of Karabakh as part of Azerbaijan by Yerevan, October 2022 (as claimed by the Russian MFA)',
        language: 'EN', kind: 'CANONICAL'
      }
    },
    {
      id: 'name:event:eu-summit-recognition-2022-10:2',
      has: {
        text: 'اعتراف يريفان بقره باغ جزءا من أذربيجان، أكتوبر 2022 (بحسب الخارجية الروسية)',
        language: 'AR', kind: 'CANONICAL'
      }
    }
  ]},
  {names: 'event:eu-summit-recognition-2023-05', items: [
    {
      id: 'name:event:eu-summit-recognition-2023-05:1',
      has: {
        text: 'Recognition of Karabakh as part of Azerbaijan by Yerevan, May 2023 (as claimed by the Russian MFA)',
        language: 'EN', kind: 'CANONICAL'
      }
    },
    {
      id: 'name:event:eu-summit-recognition-2023-05:2',
      has: {
        text: 'اعتراف يريفان بقره باغ جزءا من أذربيجان، مايو 2023 (بحسب الخارجية الروسية)',
        language: 'AR', kind: 'CANONICAL'
      }
    }
  ]},
  {names: 'event:az-operation-2023', items: [
    {
      id: 'name:event:az-operation-2023:1',
      has: {text: 'Azerbaijani military operation in Karabakh, September 2023', language: 'EN', kind: 'CANONICAL'}
    },
    {
      id: 'name:event:az-operation-2023:2',
      has: {text: 'العملية العسكرية الأذربيجانية في قره باغ، سبتمبر 2023', language: 'AR', kind: 'CANONICAL'}
    },
    {id: 'name:event:az-operation-2023:3', has: {text: 'عملية مكافحة الإرهاب', language: 'AR', kind: 'LABEL'}},
    {id: 'name:event:az-operation-2023:4', has: {text: 'عملية عسكرية "لمكافحة الإرهاب"', language: 'AR', kind: 'LABEL'}},
    {id: 'name:event:az-operation-2023:5', has: {text: 'عمليتها العسكرية', language: 'AR', kind: 'LABEL'}},
    {id: 'name:event:az-operation-2023:6', has: {text: 'التصعيد الحاد للمواجهة العسكرية', language: 'AR', kind: 'LABEL'}}
  ]},
  {names: 'event:ceasefire-2023-09-20', items: [
    {id: 'name:event:ceasefire-2023-09-20:1', has: {text: 'Ceasefire of 20 September 2023', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:event:ceasefire-2023-09-20:2', has: {text: 'وقف إطلاق النار، 20 سبتمبر 2023', language: 'AR', kind: 'CANONICAL'}}
  ]},
  {names: 'event:evacuation-2023-09', items: [
    {
      id: 'name:event:evacuation-2023-09:1',
      has: {text: 'Evacuation and sheltering of civilians by peacekeepers', language: 'EN', kind: 'CANONICAL'}
    },
    {id: 'name:event:evacuation-2023-09:2', has: {text: 'إجلاء وإيواء المدنيين', language: 'AR', kind: 'CANONICAL'}}
  ]},
  {names: 'event:yevlakh-talks-2023', items: [
    {id: 'name:event:yevlakh-talks-2023:1', has: {text: 'Yevlakh talks', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:event:yevlakh-talks-2023:2', has: {text: 'مفاوضات يفلاخ', language: 'AR', kind: 'CANONICAL'}}
  ]},
  {names: 'event:disarmament-2023-09', items: [
    {id: 'name:event:disarmament-2023-09:1', has: {text: 'Armed formations begin handing over weapons', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:event:disarmament-2023-09:2', has: {text: 'بدء تسليم الأسلحة', language: 'AR', kind: 'CANONICAL'}}
  ]},
  {names: 'event:amnesty-proposal-2023', items: [
    {id: 'name:event:amnesty-proposal-2023:1', has: {text: 'Azerbaijan proposes an amnesty', language: 'EN', kind: 'CANONICAL'}},
    {id: 'name:event:amnesty-proposal-2023:2', has: {text: 'اقتراح العفو', language: 'AR', kind: 'CANONICAL'}}
  ]},
  {names: 'event:aid-delivery-2023-09', items: [
    {
      id: 'name:event:aid-delivery-2023-09:1',
      has: {text: 'Delivery of humanitarian aid to Stepanakert', language: 'EN', kind: 'CANONICAL'}
    },
    {id: 'name:event:aid-delivery-2023-09:2', has: {text: 'تسليم المساعدات الإنسانية', language: 'AR', kind: 'CANONICAL'}}
  ]},
  {names: 'event:interview-2021-12-29', items: [
    {
      id: 'name:event:interview-2021-12-29:1',
      has: {text: 'Interview of Andrey Rudenko with Sputnik, 29 December 2021', language: 'EN', kind: 'CANONICAL'}
    },
    {
      id: 'name:event:interview-2021-12-29:2',
      has: {text: 'مقابلة رودينكو مع وكالة سبوتنيك، 29 ديسمبر 2021', language: 'AR', kind: 'CANONICAL'}
    }
  ]},
  {names: 'event:trilateral-signing-2020-11-09', items: [
    {
      id: 'name:event:trilateral-signing-2020-11-09:1',
      has: {text: 'Signing of the trilateral statement, 9 November 2020', language: 'EN', kind: 'CANONICAL'}
    },
    {
      id: 'name:event:trilateral-signing-2020-11-09:2',
      has: {text: 'التوقيع على البيان الثلاثي، 9 نوفمبر 2020', language: 'AR', kind: 'CANONICAL'}
    }
  ]}
] AS row
UNWIND row.items AS item
MERGE (n:Name {id: item.id})
SET n:Entity, n += item.has
WITH n, row, item
CALL (n, row) { MATCH (x:Entity {id: row.names}) MERGE (n)-[:NAME_OF]->(x) RETURN count(*) AS names }
CALL (n, item) { MATCH (x:Entity {id: item.usedBy}) MERGE (n)-[:USED_BY]->(x) RETURN count(*) AS usedBy }
RETURN count(*) AS entityNames;

// Russian names, where they are certain. They do not occur in the articles.
UNWIND [
  {id: 'country:russia', name: 'Россия'},
  {id: 'country:azerbaijan', name: 'Азербайджан'},
  {id: 'country:armenia', name: 'Армения'},
  {id: 'country:turkey', name: 'Турция'},
  {id: 'person:putin', name: 'Владимир Путин'},
  {id: 'person:aliyev', name: 'Ильхам Алиев'},
  {id: 'person:pashinyan', name: 'Никол Пашинян'},
  {id: 'person:lavrov', name: 'Сергей Лавров'},
  {id: 'person:polyansky', name: 'Дмитрий Полянский'},
  {id: 'person:rudenko', name: 'Андрей Руденко'},
  {id: 'place:moscow', name: 'Москва'},
  {id: 'place:baku', name: 'Баку'},
  {id: 'place:yerevan', name: 'Ереван'},
  {id: 'place:nagorno-karabakh', name: 'Нагорный Карабах'},
  {id: 'place:stepanakert', name: 'Степанакерт'},
  {id: 'place:shusha', name: 'Шуша'},
  {id: 'org:russian-mfa', name: 'Министерство иностранных дел России'},
  {id: 'org:russian-mod', name: 'Министерство обороны России'},
  {id: 'org:azerbaijan-mod', name: 'Министерство обороны Азербайджана'},
  {id: 'org:russian-peacekeepers', name: 'Российский миротворческий контингент в Нагорном Карабахе'},
  {id: 'org:un', name: 'Организация Объединённых Наций'},
  {id: 'org:eu', name: 'Европейский союз'},
  {id: 'org:osce', name: 'Организация по безопасности и сотрудничеству в Европе'},
  {id: 'org:osce-minsk-group', name: 'Минская группа ОБСЕ'},
  {id: 'agreement:trilateral-2020-11-09', name: 'Трёхстороннее заявление от 9 ноября 2020 года'}
] AS row
MATCH (x:Entity {id: row.id})
SET x.nameRu = row.name
MERGE (n:Name {id: 'name:' + row.id + ':ru'})
SET n:Entity, n.text = row.name, n.language = 'RU', n.kind = 'CANONICAL', n.knownFrom = 'OUTSIDE'
MERGE (n)-[:NAME_OF]->(x)
RETURN count(*) AS russianNames;

// What a speaker calls it in an article; without usedBy it is the narrator who chose the words.
UNWIND [
  {names: 'org:karabakh-authorities', items: [
    {id: 'label:org:karabakh-authorities:1', has: {text: 'سلطات الإقليم'}, article: 'article:000'},
    {id: 'label:org:karabakh-authorities:2', has: {text: 'سلطات الإقليم غير المعترف بها'}, article: 'article:003'},
    {id: 'label:org:karabakh-authorities:3', has: {text: 'ممثلي إقليم قره باغ'}, article: 'article:003', usedBy: 'org:russian-mod'}
  ]},
  {names: 'group:karabakh-armed-formations', items: [
    {
      id: 'label:group:karabakh-armed-formations:1',
      has: {text: 'الجماعات المسلحة غير الشرعية'},
      article: 'article:003', usedBy: 'org:azerbaijan-mod'
    },
    {id: 'label:group:karabakh-armed-formations:2', has: {text: 'التشكيلات المسلحة'}, article: 'article:000', usedBy: 'org:russian-mod'},
    {
      id: 'label:group:karabakh-armed-formations:3',
      has: {text: 'التشكيلات العسكرية'},
      article: 'article:000', usedBy: 'country:azerbaijan'
    }
  ]},
  {names: 'group:karabakh-armenian-representatives', items: [
    {
      id: 'label:group:karabakh-armenian-representatives:1',
      has: {text: 'ممثلي السكان الأرمن في قره باغ'},
      article: 'article:003', usedBy: 'org:azerbaijan-mod'
    },
    {
      id: 'label:group:karabakh-armenian-representatives:2',
      has: {text: 'ممثلي السكان الأرمن'},
      article: 'article:000', usedBy: 'org:azerbaijan-presidency'
    }
  ]},
  {names: 'group:conflict-parties-2020', items: [
    {id: 'label:group:conflict-parties-2020:1', has: {text: 'الجانبين'}, article: 'article:002', usedBy: 'person:rudenko'},
    {id: 'label:group:conflict-parties-2020:2', has: {text: 'الطرفان'}, article: 'article:002'}
  ]},
  {names: 'group:conflict-parties-2023', items: [
    {id: 'label:group:conflict-parties-2023:1', has: {text: 'طرفا الصراع'}, article: 'article:003'}
  ]},
  {names: 'group:conflict-parties-unspecified', items: [
    {id: 'label:group:conflict-parties-unspecified:1', has: {text: 'أطراف الصراع'}, article: 'article:000', usedBy: 'person:putin'},
    {id: 'label:group:conflict-parties-unspecified:2', has: {text: 'أطراف النزاع'}, article: 'article:000', usedBy: 'org:russian-mfa'},
    {id: 'label:group:conflict-parties-unspecified:3', has: {text: 'أطراف الصراع'}, article: 'article:003', usedBy: 'org:russian-mod'},
    {id: 'label:group:conflict-parties-unspecified:4', has: {text: 'الأطراف المتنازعة'}, article: 'article:004'},
    {id: 'label:group:conflict-parties-unspecified:5', has: {text: 'أطراف النزاع'}, article: 'article:004', usedBy: 'org:russian-mfa'}
  ]},
  {names: 'agreement:ceasefire-2023-09-20', items: [
    {id: 'label:agreement:ceasefire-2023-09-20:1', has: {text: 'اتفاق لوقف إطلاق النار'}, article: 'article:003'},
    {
      id: 'label:agreement:ceasefire-2023-09-20:2',
      has: {text: 'اتفاق لوقف عملية مكافحة الإرهاب'},
      article: 'article:003', usedBy: 'org:azerbaijan-mod'
    },
    {id: 'label:agreement:ceasefire-2023-09-20:3', has: {text: 'اتفاقٍ لوقف إطلاق النار'}, article: 'article:000'},
    {
      id: 'label:agreement:ceasefire-2023-09-20:4',
      has: {text: 'الاتفاقات التي تم التوصل إليها بشأن وقف الأعمال العدائية'},
      article: 'article:000', usedBy: 'org:russian-mod'
    }
  ]},
  {names: 'event:war-2020', items: [
    {id: 'label:event:war-2020:1', has: {text: 'العمليات العسكرية'}, article: 'article:002'},
    {id: 'label:event:war-2020:2', has: {text: 'التصعيد'}, article: 'article:001', usedBy: 'person:putin'},
    {id: 'label:event:war-2020:3', has: {text: 'الأعمال القتالية'}, article: 'article:001', usedBy: 'person:putin'}
  ]},
  {names: 'event:az-operation-2023', items: [
    {id: 'label:event:az-operation-2023:1', has: {text: 'عملية مكافحة الإرهاب'}, article: 'article:003', usedBy: 'org:azerbaijan-mod'},
    {
      id: 'label:event:az-operation-2023:2',
      has: {text: 'عملية عسكرية "لمكافحة الإرهاب"'},
      article: 'article:004', usedBy: 'org:azerbaijan-mod'
    },
    {id: 'label:event:az-operation-2023:3', has: {text: 'عمليتها العسكرية'}, article: 'article:000'},
    {
      id: 'label:event:az-operation-2023:4',
      has: {text: 'التصعيد الحاد للمواجهة العسكرية'},
      article: 'article:000', usedBy: 'org:russian-mfa'
    },
    {
      id: 'label:event:az-operation-2023:5',
      has: {text: 'التصعيد الحاد للمواجهة العسكرية'},
      article: 'article:004', usedBy: 'org:russian-mfa'
    }
  ]}
] AS row
UNWIND row.items AS item
MERGE (n:Label {id: item.id})
SET n:Entity, n += item.has
WITH n, row, item
CALL (n, row) { MATCH (x:Entity {id: row.names}) MERGE (n)-[:LABEL_OF]->(x) RETURN count(*) AS names }
CALL (n, item) { MATCH (x:Article {id: item.article}) MERGE (n)-[:REPORTED_IN]->(x) RETURN count(*) AS article }
CALL (n, item) { MATCH (x:Entity {id: item.usedBy}) MERGE (n)-[:USED_BY]->(x) RETURN count(*) AS usedBy }
RETURN count(*) AS labels;

// Every form in which an article writes an entity, with the place of each occurrence.
UNWIND [
  // Article 000
  {refersTo: 'country:russia', article: 'article:000', items: [
    {id: 'form:000:country:russia:1', has: {text: 'لروسيا', offsets: [1038]}},
    {id: 'form:000:country:russia:2', has: {text: 'روسيا', offsets: [1039, 1093]}}
  ]},
  {refersTo: 'country:azerbaijan', article: 'article:000', items: [
    {id: 'form:000:country:azerbaijan:1', has: {text: 'أذربيجان', offsets: [1125, 1566, 1712, 2287]}}
  ]},
  {refersTo: 'country:armenia', article: 'article:000', items: [
    {id: 'form:000:country:armenia:1', has: {text: 'أرمينيا', offsets: [1135, 2278]}}
  ]},
  {refersTo: 'person:putin', article: 'article:000', items: [
    {id: 'form:000:person:putin:1', has: {text: 'الرئيس الروسي، فلاديمير بوتين', offsets: [1199]}},
    {id: 'form:000:person:putin:2', has: {text: 'فلاديمير بوتين', offsets: [1214]}}
  ]},
  {refersTo: 'person:aliyev', article: 'article:000', items: [
    {id: 'form:000:person:aliyev:1', has: {text: 'الرئيس الأذربيجاني، إلهام علييف', offsets: [1642]}},
    {id: 'form:000:person:aliyev:2', has: {text: 'إلهام علييف', offsets: [1662]}}
  ]},
  {refersTo: 'person:polyansky', article: 'article:000', items: [
    {
      id: 'form:000:person:polyansky:1',
      has: {text: 'النائب الأول للممثل الدائم لروسيا لدى الأمم المتحدة، دميتري بوليانسكي', offsets: [1011]}
    },
    {id: 'form:000:person:polyansky:2', has: {text: 'دميتري بوليانسكي', offsets: [1064]}}
  ]},
  {refersTo: 'org:russian-mod', article: 'article:000', items: [
    {id: 'form:000:org:russian-mod:1', has: {text: 'وزارة الدفاع الروسية', offsets: [78, 412, 1386]}},
    {id: 'form:000:org:russian-mod:2', has: {text: 'وزارة الدفاع', offsets: [78, 412, 530, 1386]}},
    {id: 'form:000:org:russian-mod:3', has: {text: 'الوزارة الروسية', offsets: [831]}}
  ]},
  {refersTo: 'org:russian-mfa', article: 'article:000', items: [
    {id: 'form:000:org:russian-mfa:1', has: {text: 'الخارجية الروسية', offsets: [1988]}}
  ]},
  {refersTo: 'org:russian-peacekeepers', article: 'article:000', items: [
    {id: 'form:000:org:russian-peacekeepers:1', has: {text: 'قوات حفظ السلام الروسية', offsets: [0, 127, 268, 349, 547, 1234]}},
    {id: 'form:000:org:russian-peacekeepers:2', has: {text: 'قوات حفظ السلام', offsets: [0, 127, 268, 349, 451, 547, 1234]}},
    {id: 'form:000:org:russian-peacekeepers:3', has: {text: 'وحدة حفظ السلام الروسية', offsets: [881]}}
  ]},
  {refersTo: 'org:azerbaijan-mod', article: 'article:000', items: [
    {id: 'form:000:org:azerbaijan-mod:1', has: {text: 'وزارة الدفاع الأذربيجانية', offsets: [1857]}}
  ]},
  {refersTo: 'org:azerbaijan-presidency', article: 'article:000', items: [
    {id: 'form:000:org:azerbaijan-presidency:1', has: {text: 'إدارة الرئيس الأذربيجاني', offsets: [1636]}}
  ]},
  {refersTo: 'org:karabakh-authorities', article: 'article:000', items: [
    {id: 'form:000:org:karabakh-authorities:1', has: {text: 'سلطات الإقليم', offsets: [1954]}}
  ]},
  {refersTo: 'group:karabakh-armed-formations', article: 'article:000', items: [
    {id: 'form:000:group:karabakh-armed-formations:1', has: {text: 'التشكيلات المسلحة', offsets: [1412]}},
    {id: 'form:000:group:karabakh-armed-formations:2', has: {text: 'التشكيلات العسكرية', offsets: [1584]}}
  ]},
  {refersTo: 'group:karabakh-armenian-representatives', article: 'article:000', items: [
    {id: 'form:000:group:karabakh-armenian-representatives:1', has: {text: 'ممثلي السكان الأرمن', offsets: [1722]}}
  ]},
  {refersTo: 'group:civilians', article: 'article:000', items: [
    {id: 'form:000:group:civilians:1', has: {text: 'للمدنيين', offsets: [49, 317, 487]}},
    {id: 'form:000:group:civilians:2', has: {text: 'المدنيين', offsets: [228, 607, 1358]}},
    {id: 'form:000:group:civilians:3', has: {text: 'للسكان المدنيين', offsets: [600]}},
    {id: 'form:000:group:civilians:4', has: {text: 'السكان المدنيين', offsets: [1351]}},
    {id: 'form:000:group:civilians:5', has: {text: '826 مدنياً', offsets: [905]}},
    {id: 'form:000:group:civilians:6', has: {text: 'ضحايا مدنيين', offsets: [2228]}}
  ]},
  {refersTo: 'org:un', article: 'article:000', items: [
    {id: 'form:000:org:un:1', has: {text: 'الأمم المتحدة', offsets: [1049]}}
  ]},
  {refersTo: 'place:nagorno-karabakh', article: 'article:000', items: [
    {id: 'form:000:place:nagorno-karabakh:1', has: {text: 'إقليم ناغورنو كاراباخ', offsets: [240, 376, 499, 619, 1262, 1745, 2122, 2339]}},
    {
      id: 'form:000:place:nagorno-karabakh:2',
      has: {text: 'ناغورنو كاراباخ', offsets: [61, 246, 329, 382, 505, 625, 1268, 1434, 1751, 2128, 2345]}
    },
    {
      id: 'form:000:place:nagorno-karabakh:3',
      has: {text: 'كاراباخ', offsets: [69, 254, 337, 390, 513, 633, 1174, 1276, 1442, 1759, 2136, 2353]}
    },
    {id: 'form:000:place:nagorno-karabakh:4', has: {text: 'الإقليم', offsets: [1903, 1960]}}
  ]},
  {refersTo: 'place:stepanakert', article: 'article:000', items: [
    {id: 'form:000:place:stepanakert:1', has: {text: 'ستيباناكيرتز', offsets: [708]}}
  ]},
  {refersTo: 'place:yevlakh', article: 'article:000', items: [
    {id: 'form:000:place:yevlakh:1', has: {text: 'مدينة يفلاخ', offsets: [1772]}},
    {id: 'form:000:place:yevlakh:2', has: {text: 'يفلاخ', offsets: [1778]}}
  ]},
  {refersTo: 'agreement:ceasefire-2023-09-20', article: 'article:000', items: [
    {id: 'form:000:agreement:ceasefire-2023-09-20:1', has: {text: 'اتفاقٍ لوقف إطلاق النار', offsets: [1927]}},
    {
      id: 'form:000:agreement:ceasefire-2023-09-20:2',
      has: {text: 'بالاتفاقات التي تم التوصل إليها بشأن وقف الأعمال العدائية', offsets: [1484]}
    }
  ]},
  {refersTo: 'document:mfa-statement-2023-09-20', article: 'article:000', items: [
    {id: 'form:000:document:mfa-statement-2023-09-20:1', has: {text: 'بيانٍ نشرته في موقعها الإلكتروني', offsets: [2018]}}
  ]},
  {refersTo: 'document:mod-video-2023-09', article: 'article:000', items: [
    {id: 'form:000:document:mod-video-2023-09:1', has: {text: 'مقطعاً مصوراً', offsets: [104]}},
    {id: 'form:000:document:mod-video-2023-09:2', has: {text: 'مقطع فيديو', offsets: [433]}}
  ]},
  {refersTo: 'event:az-operation-2023', article: 'article:000', items: [
    {id: 'form:000:event:az-operation-2023:1', has: {text: 'عمليتها العسكرية', offsets: [1883]}}
  ]},
  {refersTo: 'event:yevlakh-talks-2023', article: 'article:000', items: [
    {id: 'form:000:event:yevlakh-talks-2023:1', has: {text: 'المفاوضات التي جرت بين وفدي أذربيجان وممثلي السكان الأرمن', offsets: [1684]}}
  ]},
  {refersTo: 'group:conflict-parties-unspecified', article: 'article:000', items: [
    {id: 'form:000:group:conflict-parties-unspecified:1', has: {text: 'جميع أطراف الصراع', offsets: [1304]}},
    {id: 'form:000:group:conflict-parties-unspecified:2', has: {text: 'أطراف النزاع', offsets: [2150]}}
  ]},

  // Article 001
  {refersTo: 'country:russia', article: 'article:001', items: [
    {id: 'form:001:country:russia:1', has: {text: 'روسيا', offsets: [370, 480]}}
  ]},
  {refersTo: 'country:azerbaijan', article: 'article:001', items: [
    {id: 'form:001:country:azerbaijan:1', has: {text: 'أذربيجان', offsets: [351, 487, 1118, 1219]}},
    {id: 'form:001:country:azerbaijan:2', has: {text: 'الجانبين الأذربيجاني والأرمني', offsets: [1396]}}
  ]},
  {refersTo: 'country:armenia', article: 'article:001', items: [
    {id: 'form:001:country:armenia:1', has: {text: 'أرمينيا', offsets: [361, 497, 1128, 1253]}},
    {id: 'form:001:country:armenia:2', has: {text: 'الجانبين الأذربيجاني والأرمني', offsets: [1396]}}
  ]},
  {refersTo: 'person:putin', article: 'article:001', items: [
    {id: 'form:001:person:putin:1', has: {text: 'الرئيس الروسي فلاديمير بوتين', offsets: [5]}},
    {id: 'form:001:person:putin:2', has: {text: 'فلاديمير بوتين', offsets: [19]}},
    {id: 'form:001:person:putin:3', has: {text: 'بوتين', offsets: [28, 146, 279, 1207]}}
  ]},
  {refersTo: 'person:aliyev', article: 'article:001', items: [
    {id: 'form:001:person:aliyev:1', has: {text: 'رئيس أذربيجان إلهام علييف', offsets: [1214]}},
    {id: 'form:001:person:aliyev:2', has: {text: 'إلهام علييف', offsets: [1228]}}
  ]},
  {refersTo: 'person:pashinyan', article: 'article:001', items: [
    {id: 'form:001:person:pashinyan:1', has: {text: 'رئيس وزراء أرمينيا نيكول باشينيان', offsets: [1242]}},
    {id: 'form:001:person:pashinyan:2', has: {text: 'نيكول باشينيان', offsets: [1261]}}
  ]},
  {refersTo: 'person:lavrov', article: 'article:001', items: [
    {id: 'form:001:person:lavrov:1', has: {text: 'وزير الخارجية الروسي سيرغي لافروف', offsets: [877]}},
    {id: 'form:001:person:lavrov:2', has: {text: 'سيرغي لافروف', offsets: [898]}},
    {id: 'form:001:person:lavrov:3', has: {text: 'وزير الخارجية الروسي سيرجي لافروف', offsets: [1069]}},
    {id: 'form:001:person:lavrov:4', has: {text: 'سيرجي لافروف', offsets: [1090]}},
    {id: 'form:001:person:lavrov:5', has: {text: 'لافروف', offsets: [904, 1096]}}
  ]},
  {refersTo: 'org:russian-peacekeepers', article: 'article:001', items: [
    {id: 'form:001:org:russian-peacekeepers:1', has: {text: 'قوات حفظ السلام الروسية', offsets: [1549, 1669]}},
    {id: 'form:001:org:russian-peacekeepers:2', has: {text: 'لقوات حفظ السلام الروسية', offsets: [1548]}},
    {id: 'form:001:org:russian-peacekeepers:3', has: {text: 'الجنود الروس', offsets: [2200]}},
    {id: 'form:001:org:russian-peacekeepers:4', has: {text: 'للجنود الروس', offsets: [2291]}},
    {id: 'form:001:org:russian-peacekeepers:5', has: {text: 'الجنود الروس والأرمنيين', offsets: [2200]}}
  ]},
  {refersTo: 'org:azerbaijan-armed-forces', article: 'article:001', items: [
    {id: 'form:001:org:azerbaijan-armed-forces:1', has: {text: 'القوات الأذربيجانية', offsets: [2036]}},
    {id: 'form:001:org:azerbaijan-armed-forces:2', has: {text: 'القوات الأرمنية والأذربيجانية', offsets: [1796]}}
  ]},
  {refersTo: 'org:armenian-forces', article: 'article:001', items: [
    {id: 'form:001:org:armenian-forces:1', has: {text: 'القوات الأرمينية', offsets: [1935]}},
    {id: 'form:001:org:armenian-forces:2', has: {text: 'القوات الأرمنية', offsets: [1796]}},
    {id: 'form:001:org:armenian-forces:3', has: {text: 'القوات الأرمنية والأذربيجانية', offsets: [1796]}},
    {id: 'form:001:org:armenian-forces:4', has: {text: 'الجنود الأرمن', offsets: [2112]}},
    {id: 'form:001:org:armenian-forces:5', has: {text: 'الجنود الروس والأرمنيين', offsets: [2200]}}
  ]},
  {refersTo: 'org:osce-minsk-group', article: 'article:001', items: [
    {id: 'form:001:org:osce-minsk-group:1', has: {text: 'مجموعة مينسك', offsets: [929]}}
  ]},
  {refersTo: 'org:osce', article: 'article:001', items: [
    {id: 'form:001:org:osce:1', has: {text: 'لمنظمة الأمن والتعاون في أوروبا', offsets: [942]}}
  ]},
  {refersTo: 'org:intl-humanitarian', article: 'article:001', items: [
    {id: 'form:001:org:intl-humanitarian:1', has: {text: 'المنظمات الإنسانية الدولية', offsets: [1021, 1148]}}
  ]},
  {refersTo: 'group:refugees', article: 'article:001', items: [
    {id: 'form:001:group:refugees:1', has: {text: 'اللاجئين', offsets: [260]}}
  ]},
  {refersTo: 'group:civilians', article: 'article:001', items: [
    {id: 'form:001:group:civilians:1', has: {text: 'مدنيون', offsets: [213]}},
    {id: 'form:001:group:civilians:2', has: {text: 'للسكان المحليين', offsets: [806]}}
  ]},
  {refersTo: 'place:nagorno-karabakh', article: 'article:001', items: [
    {id: 'form:001:place:nagorno-karabakh:1', has: {text: 'إقليم ناغورني قره باغ', offsets: [78, 1178, 1356]}},
    {id: 'form:001:place:nagorno-karabakh:2', has: {text: 'ناغورني قره باغ', offsets: [84, 1184, 1362]}},
    {id: 'form:001:place:nagorno-karabakh:3', has: {text: 'قره باغ', offsets: [92, 634, 1192, 1370]}},
    {id: 'form:001:place:nagorno-karabakh:4', has: {text: 'الإقليم', offsets: [317]}},
    {id: 'form:001:place:nagorno-karabakh:5', has: {text: 'المنطقة', offsets: [994, 2181]}}
  ]},
  {refersTo: 'place:stepanakert', article: 'article:001', items: [
    {id: 'form:001:place:stepanakert:1', has: {text: 'ستيباناكيرت', offsets: [1703]}},
    {id: 'form:001:place:stepanakert:2', has: {text: 'عاصمة إقليم ناغورني قره باغ', offsets: [1716]}},
    {id: 'form:001:place:stepanakert:3', has: {text: 'للمدينة', offsets: [1911]}}
  ]},
  {refersTo: 'place:shusha', article: 'article:001', items: [
    {id: 'form:001:place:shusha:1', has: {text: 'بلدة شوشة', offsets: [1975]}},
    {id: 'form:001:place:shusha:2', has: {text: 'شوشة', offsets: [1980]}}
  ]},
  {refersTo: 'place:line-of-contact', article: 'article:001', items: [
    {id: 'form:001:place:line-of-contact:1', has: {text: 'خط التماس', offsets: [1775]}}
  ]},
  {refersTo: 'place:stepanakert-sw-checkpoint', article: 'article:001', items: [
    {id: 'form:001:place:stepanakert-sw-checkpoint:1', has: {text: 'حاجز على المخرج الجنوبي الغربي للمدينة', offsets: [1880]}},
    {id: 'form:001:place:stepanakert-sw-checkpoint:2', has: {text: 'للحاجز', offsets: [2270]}}
  ]},
  {refersTo: 'agreement:trilateral-2020-11-09', article: 'article:001', items: [
    {id: 'form:001:agreement:trilateral-2020-11-09:1', has: {text: 'البيان المشترك الصادر في 9 نوفمبر/تشرين الثاني', offsets: [424]}},
    {id: 'form:001:agreement:trilateral-2020-11-09:2', has: {text: 'بيانا مشتركا', offsets: [1310]}},
    {id: 'form:001:agreement:trilateral-2020-11-09:3', has: {text: 'البيان', offsets: [424, 1531]}},
    {id: 'form:001:agreement:trilateral-2020-11-09:4', has: {text: 'هذا الاتفاق', offsets: [1511]}},
    {id: 'form:001:agreement:trilateral-2020-11-09:5', has: {text: 'الاتفاقات بين أذربيجان وأرمينيا وروسيا', offsets: [337]}}
  ]},
  {refersTo: 'event:putin-meeting-2020-11-13', article: 'article:001', items: [
    {id: 'form:001:event:putin-meeting-2020-11-13:1', has: {text: 'اجتماع حكومي', offsets: [156]}}
  ]},

  // Article 002
  {refersTo: 'country:russia', article: 'article:002', items: [
    {id: 'form:002:country:russia:1', has: {text: 'روسيا', offsets: [1850]}}
  ]},
  {refersTo: 'country:azerbaijan', article: 'article:002', items: [
    {id: 'form:002:country:azerbaijan:1', has: {text: 'أذربيجان', offsets: [1527, 1761]}}
  ]},
  {refersTo: 'country:armenia', article: 'article:002', items: [
    {id: 'form:002:country:armenia:1', has: {text: 'أرمينيا', offsets: [1518, 2132]}}
  ]},
  {refersTo: 'country:turkey', article: 'article:002', items: [
    {id: 'form:002:country:turkey:1', has: {text: 'تركيا', offsets: [1857]}}
  ]},
  {refersTo: 'person:rudenko', article: 'article:002', items: [
    {id: 'form:002:person:rudenko:1', has: {text: 'نائب وزير الخارجية الروسي أندريه رودينكو', offsets: [197]}},
    {id: 'form:002:person:rudenko:2', has: {text: 'أندريه رودينكو', offsets: [223]}},
    {id: 'form:002:person:rudenko:3', has: {text: 'رودينكو', offsets: [230, 417, 652, 1193]}}
  ]},
  {refersTo: 'org:russian-mfa', article: 'article:002', items: [
    {id: 'form:002:org:russian-mfa:1', has: {text: 'الخارجية الروسية', offsets: [0, 71]}}
  ]},
  {refersTo: 'org:russian-mod', article: 'article:002', items: [
    {id: 'form:002:org:russian-mod:1', has: {text: 'وزارة الدفاع', offsets: [889]}}
  ]},
  {refersTo: 'org:russian-peacekeepers', article: 'article:002', items: [
    {id: 'form:002:org:russian-peacekeepers:1', has: {text: 'قوات حفظ السلام الروسية', offsets: [18, 89, 321, 664, 800, 2046]}},
    {id: 'form:002:org:russian-peacekeepers:2', has: {text: 'قوات حفظ السلام', offsets: [18, 89, 321, 513, 664, 800, 2046]}},
    {id: 'form:002:org:russian-peacekeepers:3', has: {text: 'حفظة السلام', offsets: [1391]}}
  ]},
  {refersTo: 'org:misnomer-russian-mining-company', article: 'article:002', items: [
    {id: 'form:002:org:misnomer-russian-mining-company:1', has: {text: 'الشركة الروسية للتعدين', offsets: [1231]}}
  ]},
  {refersTo: 'org:azerbaijan-armed-forces', article: 'article:002', items: [
    {id: 'form:002:org:azerbaijan-armed-forces:1', has: {text: 'القوات الأذربيجانية والأرمينية', offsets: [2228]}},
    {id: 'form:002:org:azerbaijan-armed-forces:2', has: {text: 'القوات الأرمينية والأذربيجانية', offsets: [1986]}}
  ]},
  {refersTo: 'org:armenian-forces', article: 'article:002', items: [
    {id: 'form:002:org:armenian-forces:1', has: {text: 'القوات الأذربيجانية والأرمينية', offsets: [2228]}},
    {id: 'form:002:org:armenian-forces:2', has: {text: 'القوات الأرمينية والأذربيجانية', offsets: [1986]}}
  ]},
  {refersTo: 'org:sputnik', article: 'article:002', items: [
    {id: 'form:002:org:sputnik:1', has: {text: 'سبوتنيك', offsets: [165, 446]}},
    {id: 'form:002:org:sputnik:2', has: {text: 'وكالة سبوتنيك', offsets: [440]}}
  ]},
  {refersTo: 'org:urdupoint', article: 'article:002', items: [
    {id: 'form:002:org:urdupoint:1', has: {text: 'أردو بوینت نتورك', offsets: [144]}}
  ]},
  {refersTo: 'org:ru-tr-monitoring-centre', article: 'article:002', items: [
    {id: 'form:002:org:ru-tr-monitoring-centre:1', has: {text: 'مركز مراقبة وقف إطلاق النار', offsets: [1895]}}
  ]},
  {refersTo: 'place:moscow', article: 'article:002', items: [
    {id: 'form:002:place:moscow:1', has: {text: 'موسكو', offsets: [258]}}
  ]},
  {refersTo: 'place:baku', article: 'article:002', items: [
    {id: 'form:002:place:baku:1', has: {text: 'باكو', offsets: [770]}}
  ]},
  {refersTo: 'place:yerevan', article: 'article:002', items: [
    {id: 'form:002:place:yerevan:1', has: {text: 'يريفان', offsets: [776]}}
  ]},
  {refersTo: 'place:nagorno-karabakh', article: 'article:002', items: [
    {id: 'form:002:place:nagorno-karabakh:1', has: {text: 'إقليم قره باغ', offsets: [56, 127, 348, 1485]}},
    {id: 'form:002:place:nagorno-karabakh:2', has: {text: 'ناغورني قره باغ', offsets: [530]}},
    {id: 'form:002:place:nagorno-karabakh:3', has: {text: 'قره باغ', offsets: [62, 133, 354, 538, 1491, 1660, 1835, 2094]}},
    {id: 'form:002:place:nagorno-karabakh:4', has: {text: 'المنطقة', offsets: [565, 723, 1104]}},
    {id: 'form:002:place:nagorno-karabakh:5', has: {text: 'الإقليم', offsets: [1789]}}
  ]},
  {refersTo: 'place:line-of-contact', article: 'article:002', items: [
    {id: 'form:002:place:line-of-contact:1', has: {text: 'خط التماس', offsets: [2081]}}
  ]},
  {refersTo: 'place:armenia-karabakh-corridor', article: 'article:002', items: [
    {id: 'form:002:place:armenia-karabakh-corridor:1', has: {text: 'الممر الواصل بين أراضي أرمينيا وقره باغ', offsets: [2109]}}
  ]},
  {refersTo: 'place:border-zone', article: 'article:002', items: [
    {id: 'form:002:place:border-zone:1', has: {text: 'المنطقة الحدودية', offsets: [2189]}}
  ]},
  {refersTo: 'group:refugees', article: 'article:002', items: [
    {id: 'form:002:group:refugees:1', has: {text: '50 ألف لاجئ', offsets: [1163]}}
  ]},
  {refersTo: 'agreement:trilateral-2020-11-09', article: 'article:002', items: [
    {id: 'form:002:agreement:trilateral-2020-11-09:1', has: {text: 'البيان الثلاثي', offsets: [1338]}},
    {id: 'form:002:agreement:trilateral-2020-11-09:2', has: {text: 'اتفاق لوقف إطلاق النار', offsets: [1597]}},
    {id: 'form:002:agreement:trilateral-2020-11-09:3', has: {text: 'اتفاق وقف النار', offsets: [1641]}},
    {id: 'form:002:agreement:trilateral-2020-11-09:4', has: {text: 'اتفاق وقف إطلاق النار', offsets: [1810]}},
    {id: 'form:002:agreement:trilateral-2020-11-09:5', has: {text: 'إعلان وقف إطلاق النار', offsets: [1954]}}
  ]},
  {refersTo: 'document:rudenko-interview-2021-12-29', article: 'article:002', items: [
    {id: 'form:002:document:rudenko-interview-2021-12-29:1', has: {text: 'مقابلة مع وكالة سبوتنيك', offsets: [430]}}
  ]},
  {refersTo: 'event:war-2020', article: 'article:002', items: [
    {id: 'form:002:event:war-2020:1', has: {text: 'العمليات العسكرية في إقليم قره باغ', offsets: [1464]}},
    {id: 'form:002:event:war-2020:2', has: {text: 'معارك استمرت نحو شهر ونصف', offsets: [1718]}}
  ]},
  {refersTo: 'agreement:ru-tr-monitoring-2020', article: 'article:002', items: [
    {id: 'form:002:agreement:ru-tr-monitoring-2020:1', has: {text: 'إنشاء مركز مراقبة وقف إطلاق النار', offsets: [1889]}}
  ]},
  {refersTo: 'group:conflict-parties-2020', article: 'article:002', items: [
    {id: 'form:002:group:conflict-parties-2020:1', has: {text: 'الجانبين', offsets: [634]}},
    {id: 'form:002:group:conflict-parties-2020:2', has: {text: 'الطرفان', offsets: [1585]}}
  ]},
  {refersTo: 'group:prisoners-and-detainees', article: 'article:002', items: [
    {id: 'form:002:group:prisoners-and-detainees:1', has: {text: 'لأسرى الحرب ومحتجزين آخرين', offsets: [1266]}},
    {id: 'form:002:group:prisoners-and-detainees:2', has: {text: 'أسرى الحرب', offsets: [1267]}},
    {id: 'form:002:group:prisoners-and-detainees:3', has: {text: 'محتجزين آخرين', offsets: [1279]}}
  ]},

  // Article 003
  {refersTo: 'country:azerbaijan', article: 'article:003', items: [
    {id: 'form:003:country:azerbaijan:1', has: {text: 'أذربيجان', offsets: [29]}},
    {id: 'form:003:country:azerbaijan:2', has: {text: 'الجانبين الأذربيجاني والأرمني', offsets: [714]}}
  ]},
  {refersTo: 'country:armenia', article: 'article:003', items: [
    {id: 'form:003:country:armenia:1', has: {text: 'الجانبين الأذربيجاني والأرمني', offsets: [714]}}
  ]},
  {refersTo: 'org:azerbaijan-mod', article: 'article:003', items: [
    {id: 'form:003:org:azerbaijan-mod:1', has: {text: 'وزارة الدفاع الأذربيجانية', offsets: [182]}},
    {id: 'form:003:org:azerbaijan-mod:2', has: {text: 'الوزارة', offsets: [529]}}
  ]},
  {refersTo: 'org:russian-mod', article: 'article:003', items: [
    {id: 'form:003:org:russian-mod:1', has: {text: 'وزارة الدفاع الروسية', offsets: [617]}}
  ]},
  {refersTo: 'org:azerbaijan-armed-forces', article: 'article:003', items: [
    {id: 'form:003:org:azerbaijan-armed-forces:1', has: {text: 'الجيش الأذربيجاني', offsets: [540]}}
  ]},
  {refersTo: 'org:russian-peacekeepers', article: 'article:003', items: [
    {id: 'form:003:org:russian-peacekeepers:1', has: {text: 'قوات حفظ السلام الروسية', offsets: [112]}},
    {id: 'form:003:org:russian-peacekeepers:2', has: {text: 'وحدة حفظ السلام الروسية', offsets: [293]}},
    {id: 'form:003:org:russian-peacekeepers:3', has: {text: 'وحدات حفظ السلام الروسية', offsets: [898]}},
    {id: 'form:003:org:russian-peacekeepers:4', has: {text: 'قوات حفظ السلام', offsets: [1097]}}
  ]},
  {refersTo: 'org:russian-peacekeepers-command', article: 'article:003', items: [
    {id: 'form:003:org:russian-peacekeepers-command:1', has: {text: 'قيادة قوات حفظ السلام الروسية', offsets: [106]}},
    {id: 'form:003:org:russian-peacekeepers-command:2', has: {text: 'قيادة قوات حفظ السلام\u00A0التابعة لها', offsets: [641]}},
    {id: 'form:003:org:russian-peacekeepers-command:3', has: {text: 'قيادة قوات حفظ السلام', offsets: [106, 641, 778]}}
  ]},
  {refersTo: 'org:karabakh-authorities', article: 'article:003', items: [
    {id: 'form:003:org:karabakh-authorities:1', has: {text: 'سلطات الإقليم غير المعترف بها', offsets: [39]}},
    {id: 'form:003:org:karabakh-authorities:2', has: {text: 'ممثلي إقليم قره باغ', offsets: [746]}}
  ]},
  {refersTo: 'group:karabakh-armenian-representatives', article: 'article:003', items: [
    {id: 'form:003:group:karabakh-armenian-representatives:1', has: {text: 'ممثلي السكان الأرمن في قره باغ', offsets: [239]}}
  ]},
  {refersTo: 'group:karabakh-armed-formations', article: 'article:003', items: [
    {id: 'form:003:group:karabakh-armed-formations:1', has: {text: 'الجماعات المسلحة غير الشرعية', offsets: [460]}}
  ]},
  {refersTo: 'group:civilians', article: 'article:003', items: [
    {id: 'form:003:group:civilians:1', has: {text: 'السكان المدنيين', offsets: [1012]}},
    {id: 'form:003:group:civilians:2', has: {text: 'المدنيين', offsets: [878, 1019]}},
    {id: 'form:003:group:civilians:3', has: {text: '2261 مدنيا', offsets: [1042]}}
  ]},
  {refersTo: 'place:nagorno-karabakh', article: 'article:003', items: [
    {id: 'form:003:place:nagorno-karabakh:1', has: {text: 'قره باغ', offsets: [20, 262, 758, 944]}},
    {id: 'form:003:place:nagorno-karabakh:2', has: {text: 'إقليم قره باغ', offsets: [752]}},
    {id: 'form:003:place:nagorno-karabakh:3', has: {text: 'الإقليم', offsets: [45]}}
  ]},
  {refersTo: 'place:peacekeeper-base-camp', article: 'article:003', items: [
    {id: 'form:003:place:peacekeeper-base-camp:1', has: {text: 'معسكر قاعدة قوات حفظ السلام', offsets: [1085]}}
  ]},
  {refersTo: 'agreement:ceasefire-2023-09-20', article: 'article:003', items: [
    {id: 'form:003:agreement:ceasefire-2023-09-20:1', has: {text: 'اتفاق لوقف إطلاق النار', offsets: [73]}},
    {id: 'form:003:agreement:ceasefire-2023-09-20:2', has: {text: 'اتفاق لوقف عملية مكافحة الإرهاب', offsets: [332]}},
    {id: 'form:003:agreement:ceasefire-2023-09-20:3', has: {text: 'الاتفاق الذي تم التوصل إليها', offsets: [423]}}
  ]},
  {refersTo: 'event:az-operation-2023', article: 'article:003', items: [
    {id: 'form:003:event:az-operation-2023:1', has: {text: 'عملية مكافحة الإرهاب', offsets: [343]}}
  ]},
  {refersTo: 'org:taqaddum', article: 'article:003', items: [
    {id: 'form:003:org:taqaddum:1', has: {text: 'وكالة تقدم الاخبارية', offsets: [1184], zone: 'SOURCE_LINE'}}
  ]},
  {refersTo: 'group:conflict-parties-2023', article: 'article:003', items: [
    {id: 'form:003:group:conflict-parties-2023:1', has: {text: 'طرفا الصراع', offsets: [5]}}
  ]},
  {refersTo: 'group:conflict-parties-unspecified', article: 'article:003', items: [
    {id: 'form:003:group:conflict-parties-unspecified:1', has: {text: 'أطراف الصراع', offsets: [808]}}
  ]},

  // Article 004
  {refersTo: 'country:russia', article: 'article:004', items: [
    {id: 'form:004:country:russia:1', has: {text: 'روسيا', offsets: [4, 671]}}
  ]},
  {refersTo: 'country:azerbaijan', article: 'article:004', items: [
    {id: 'form:004:country:azerbaijan:1', has: {text: 'أذربيجان', offsets: [535, 678]}}
  ]},
  {refersTo: 'country:armenia', article: 'article:004', items: [
    {id: 'form:004:country:armenia:1', has: {text: 'أرمينيا', offsets: [688]}}
  ]},
  {refersTo: 'org:russian-mfa', article: 'article:004', items: [
    {id: 'form:004:org:russian-mfa:1', has: {text: 'وزارة الخارجية الروسية', offsets: [136]}},
    {id: 'form:004:org:russian-mfa:2', has: {text: 'الخارجية الروسية', offsets: [142, 377, 922]}},
    {id: 'form:004:org:russian-mfa:3', has: {text: 'الخارجية', offsets: [142, 377, 760, 922]}}
  ]},
  {refersTo: 'org:azerbaijan-mod', article: 'article:004', items: [
    {id: 'form:004:org:azerbaijan-mod:1', has: {text: 'وزارة الدفاع الأذربيجانية', offsets: [1229]}}
  ]},
  {refersTo: 'org:russian-peacekeepers', article: 'article:004', items: [
    {id: 'form:004:org:russian-peacekeepers:1', has: {text: 'قوات حفظ السلام الروسية', offsets: [728, 777]}}
  ]},
  {refersTo: 'org:sputnik', article: 'article:004', items: [
    {id: 'form:004:org:sputnik:1', has: {text: 'وكالة “سبوتنيك” الروسية', offsets: [106]}},
    {id: 'form:004:org:sputnik:2', has: {text: 'سبوتنيك', offsets: [113]}}
  ]},
  {refersTo: 'org:sada-elbalad', article: 'article:004', items: [
    {id: 'form:004:org:sada-elbalad:1', has: {text: 'صدى البلد', offsets: [1357], zone: 'SOURCE_LINE'}}
  ]},
  {refersTo: 'org:eu', article: 'article:004', items: [
    {id: 'form:004:org:eu:1', has: {text: 'الاتحاد الأوروبي', offsets: [481]}}
  ]},
  {refersTo: 'group:civilians', article: 'article:004', items: [
    {id: 'form:004:group:civilians:1', has: {text: 'السكان المدنيين', offsets: [829]}},
    {id: 'form:004:group:civilians:2', has: {text: 'ضحايا مدنيين', offsets: [344]}},
    {id: 'form:004:group:civilians:3', has: {text: 'سكان الإقليم', offsets: [1193]}}
  ]},
  {refersTo: 'place:yerevan', article: 'article:004', items: [
    {id: 'form:004:place:yerevan:1', has: {text: 'يريفان', offsets: [404]}}
  ]},
  {refersTo: 'place:nagorno-karabakh', article: 'article:004', items: [
    {id: 'form:004:place:nagorno-karabakh:1', has: {text: 'إقليم قره باج', offsets: [48, 502]}},
    {id: 'form:004:place:nagorno-karabakh:2', has: {text: 'إقليم ناجورنو قره باج', offsets: [236]}},
    {id: 'form:004:place:nagorno-karabakh:3', has: {text: 'ناجورنو قره باج', offsets: [242]}},
    {id: 'form:004:place:nagorno-karabakh:4', has: {text: 'قره باج', offsets: [54, 250, 508, 1124, 1310]}},
    {id: 'form:004:place:nagorno-karabakh:5', has: {text: 'الإقليم', offsets: [584, 1198]}}
  ]},
  {refersTo: 'agreement:trilateral-2020-11-09', article: 'article:004', items: [
    {
      id: 'form:004:agreement:trilateral-2020-11-09:1',
      has: {text: 'بيان قادة روسيا وأذربيجان وأرمينيا بتاريخ 9 نوفمبر 2020', offsets: [661]}
    }
  ]},
  {refersTo: 'agreement:trilateral-package-2020-2022', article: 'article:004', items: [
    {id: 'form:004:agreement:trilateral-package-2020-2022:1', has: {text: 'بحزمة الاتفاقيات الثلاثية', offsets: [1003]}}
  ]},
  {refersTo: 'document:mfa-statement-2023-09-20', article: 'article:004', items: [
    {id: 'form:004:document:mfa-statement-2023-09-20:1', has: {text: 'بيان صادر اليوم الأربعاء', offsets: [162]}}
  ]},
  {refersTo: 'event:az-operation-2023', article: 'article:004', items: [
    {id: 'form:004:event:az-operation-2023:1', has: {text: 'عملية عسكرية "لمكافحة الإرهاب"', offsets: [1276]}}
  ]},
  {refersTo: 'group:conflict-parties-unspecified', article: 'article:004', items: [
    {id: 'form:004:group:conflict-parties-unspecified:1', has: {text: 'الأطراف المتنازعة', offsets: [27]}},
    {id: 'form:004:group:conflict-parties-unspecified:2', has: {text: 'أطراف النزاع', offsets: [264]}}
  ]}
] AS row
UNWIND row.items AS item
MERGE (n:SurfaceForm {id: item.id})
SET n:Entity, n += item.has
WITH n, row, item
CALL (n, row) { MATCH (x:Entity {id: row.refersTo}) MERGE (n)-[:REFERS_TO]->(x) RETURN count(*) AS refersTo }
CALL (n, row) { MATCH (x:Article {id: row.article}) MERGE (n)-[:REPORTED_IN]->(x) RETURN count(*) AS article }
RETURN count(*) AS forms;

// Where a name occurs: the forms of its entity that are written like it.
MATCH (n:Name)-[:NAME_OF]->(x:Entity)
MATCH (f:SurfaceForm)-[:REFERS_TO]->(x)
WHERE f.text = n.text
MERGE (f)-[:WRITES]->(n)
RETURN count(*) AS occurrences;
