// How claims relate to each other across and within articles. An end is a statement, or an assertion where a narrator speaks.
// From is the later, finer or shorter one. Differences are «from / to», verbatim; … leaves words out.

// The same, told twice. It holds both ways and stands once.
UNWIND [
  {
    has: {
      id: 'l01', confidence: 'CERTAIN',
      what: 'statement of the Russian ministry of foreign affairs, 20 Sept 2023',
      differences: ['في ما / فيما', 'ناغورنو كاراباخ / ناجورنو قره باج', 'التسبب بسقوط / التسبب في سقوط']
    },
    from: 's000-09', to: 's004-02'
  },
  {
    has: {
      id: 'l11', confidence: 'HIGH',
      what: 'both narrators: truce with the region’s authorities',
      differences: ['سلطات الإقليم غير المعترف بها / سلطات الإقليم']
    },
    from: 'r003-02', to: 'r000-18'
  },
  {has: {id: 'l19', confidence: 'HIGH', what: 'the truce of 2020 takes effect on 10 Nov 2020'}, from: 'r002-12', to: 'r001-08'}
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:SAME_AS]->(b)
SET r += row.has
RETURN count(*) AS links;

// A lead or headline that gives a longer statement in short.
UNWIND [
  {has: {id: 'l02', confidence: 'CERTAIN', what: 'the lead gives the call, with the country as speaker'}, from: 's004-01', to: 's004-02'},
  {
    has: {
      id: 'l03', confidence: 'CERTAIN',
      what: 'lead and quote of the same answer',
      differences: ['تهديدات أمنية خطيرة / تحديات أمنية خطيرة', 'تنتشر فيها / تسيطر عليها']
    },
    from: 's002-01', to: 's002-03'
  },
  {
    has: {
      id: 'l04', confidence: 'CERTAIN',
      what: 'life returns to peace: lead, and again in the body with the number of returned refugees',
      differences: ['تدريجيا للمسار السلمي / تدريجياً في مسار سلمي']
    },
    from: 's002-02', to: 's002-07'
  },
  {
    has: {
      id: 'l05', confidence: 'CERTAIN',
      what: 'complete halt of fighting: lead and quote',
      differences: ['وقف كامل للأعمال القتالية / تم وقف عمليات القصف والاشتباكات القتالية بشكل كامل']
    },
    from: 's001-01', to: 's001-06'
  }
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:SUMMARISES]->(b)
SET r += row.has
RETURN count(*) AS links;

// The first says more exactly what the second says.
UNWIND [
  {
    has: {
      id: 'l06', confidence: 'CERTAIN',
      what: 'halt in place: the same provision of the statement of 9 Nov 2020; 002 names the forces, 001 has the date',
      differences: ['توقف القوات الأرمينية والأذربيجانية عند مواقعها الحالية / احتفاظ قواتهما بالمواقع التي كانت عليها']
    },
    from: 's002-09', to: 's001-11'
  },
  {
    has: {
      id: 'l07', confidence: 'CERTAIN',
      what: 'deployment of the peacekeepers: the same provision; 002 says where (line of contact, corridor), 001 says how many'
    },
    from: 's002-09', to: 's001-12'
  },
  {
    has: {
      id: 'l12', confidence: 'HIGH',
      what: 'mediator of the truce of 2023: the command of the peacekeepers, that is Russia',
      differences: ['بوساطة من قيادة قوات حفظ السلام الروسية / بوساطة روسية']
    },
    from: 'r003-03', to: 'r000-19'
  },
  {
    has: {
      id: 'l17', confidence: 'MEDIUM',
      what: 'incidents in Dec 2021: the narrator adds the border zone and mutual accusations to Rudenko’s «individual incidents»',
      differences: ['حوادث متفرقة / الحوادث الفردية ليست منهجية']
    },
    from: 'r002-21', to: 's002-03'
  },
  {
    has: {
      id: 'l18', confidence: 'MEDIUM',
      what: 'Stepanakert, 13 Nov 2020: peacekeepers hold the outskirts, Armenian forces the south-western exit; no contradiction'
    },
    from: 'r001-19', to: 'r001-16'
  },
  {
    has: {
      id: 'l20', confidence: 'HIGH',
      what: 'peacekeepers help civilians: two Russian ministries; 004 adds medical help and evacuation'
    },
    from: 's004-05', to: 's003-06'
  },
  {
    has: {
      id: 'l21', confidence: 'MEDIUM',
      what: 'peacekeepers help civilians: the ministry, and Putin in general words'
    },
    from: 's003-06', to: 's000-05'
  }
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:REFINES]->(b)
SET r += row.has
RETURN count(*) AS links;

// The first takes up what the second began.
UNWIND [
  {
    has: {
      id: 'l13', confidence: 'HIGH',
      what: 'surrender of weapons: announced, then reported as begun',
      differences: ['التشكيلات المسلحة / الجماعات المسلحة غير الشرعية', 'أسلحتها / جميع الأسلحة والمعدات الثقيلة']
    },
    from: 's000-06', to: 's003-02'
  },
  {
    has: {
      id: 'l14', confidence: 'HIGH',
      what: 'the operation announced on 19 Sept is stopped on 20 Sept; same ministry; only 004 has the aim',
      differences: ['عملية مكافحة الإرهاب / عملية عسكرية "لمكافحة الإرهاب" … بهدف استعادة النظام الدستوري']
    },
    from: 's003-01', to: 's004-07'
  },
  {
    has: {
      id: 'l22', confidence: 'MEDIUM',
      what: 'help to civilians announced on 20 Sept, aid delivered to Stepanakert on 22 or 23 Sept'
    },
    from: 's000-01', to: 's003-06'
  },
  {
    has: {
      id: 'l24', confidence: 'MEDIUM',
      what: 'refugees: tens of thousands (Nov 2020), more than 50,000 returned (Dec 2021); compatible'
    },
    from: 's002-07', to: 's001-03'
  }
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:FOLLOWS_UP]->(b)
SET r += row.has
RETURN count(*) AS links;

// They cannot both be so. It holds both ways and stands once; both sides are kept.
UNWIND [
  {
    has: {
      id: 'l08', confidence: 'HIGH',
      what: 'day on which the operation stopped: the same event, not the same statement; 000 has «وفي اليوم نفسه» before the quote (the day of s000-08), 003 «في 20 سبتمبر على الساعة الواحدة ظهرا»',
      differences: ['علّقت / لوقف'],
      resolution: 's003-01: the ministry’s own words give day and hour; both accounts stay'
    },
    from: 's000-10', to: 's003-01'
  },
  {
    has: {
      id: 'l09', confidence: 'MEDIUM',
      what: 'counterparty of the truce of 2023: the narrator of 003 has the region’s authorities, the Azerbaijani ministry knows only representatives of the Armenian population who appealed',
      differences: ['سلطات الإقليم غير المعترف بها / ممثلي السكان الأرمن في قره باغ'],
      resolution: 'none: each side’s naming stays; the ministry’s sentence names no counterparty'
    },
    from: 'r003-02', to: 'r003-07'
  },
  {
    has: {
      id: 'l10', confidence: 'MEDIUM',
      what: 'counterparty of the truce of 2023: the narrator of 000 against the Azerbaijani ministry in 003',
      differences: ['سلطات الإقليم / ممثلي السكان الأرمن في قره باغ'],
      resolution: 'none: as above'
    },
    from: 'r000-18', to: 'r003-07'
  }
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:CONTRADICTS]->(b)
SET r += row.has
RETURN count(*) AS links;

// The first tells of a later state than the second; no contradiction.
UNWIND [
  {
    has: {
      id: 'l15', confidence: 'HIGH',
      what: 'security: no serious challenges (Dec 2021), sharp escalation (Sept 2023); no contradiction'
    },
    from: 's004-02', to: 's002-03'
  },
  {
    has: {
      id: 'l16', confidence: 'HIGH',
      what: 'truce and peacekeepers: guaranteed and agreed (Dec 2021), conditions and status changed (Sept 2023); no contradiction'
    },
    from: 's004-04', to: 's002-04'
  },
  {
    has: {
      id: 'l23', confidence: 'CERTAIN',
      what: 'civilians with the peacekeepers: 2,261 of them 1,049 children, then 826 of them 440 children',
      resolution: 'it falls; the texts do not say why'
    },
    from: 's000-03', to: 's003-07'
  }
] AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:CHANGES_OVER_TIME]->(b)
SET r += row.has
RETURN count(*) AS links;
