import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Kind } from 'graphql';
import * as typed from './examples.generated.js';

/** What an example has to answer: a part of the answer, and what that part is by the annotation of the five articles. */
export interface ExpectedAnswer {
  readonly operation: string;
  readonly part: (data: unknown) => unknown;
  readonly expected: unknown;
}

const TRILATERAL = 'Trilateral statement of 9 November 2020';
const KARABAKH = 'Nagorno-Karabakh';
const AZ_MOD = 'Azerbaijani Ministry of Defence';
const RU_MOD = 'Russian Ministry of Defence';
const RU_MFA = 'Russian Ministry of Foreign Affairs';

/** Each was looked up by hand in the annotation, from which the seed scripts were written. */
export const expectedAnswers: readonly ExpectedAnswer[] = [
  expected(typed.AccountsOfAnEventDocument, ({ events }) => events.nodes[0]?.accounts.nodes.map(({ article, start, startTime, participants }) => [article.id, start, startTime, names(participants.nodes)]), [
    ['article:000', '2023-09-21', null, ['Russia', AZ_MOD, 'Authorities of Nagorno-Karabakh']],
    ['article:003', '2023-09-20', '13:00', ['Azerbaijan', 'Authorities of Nagorno-Karabakh', 'Command of the Russian peacekeeping forces']],
  ]),
  expected(typed.ActorProfileDocument, ({ node }) => node?.__typename === 'Person' && [node.role, node.posts.edges.map(({ node: { name }, evidence }) => [name, evidence.nodes.map(({ postTitle }) => postTitle)]), node.issued.edges.map(({ node: { name }, evidence }) => [name, evidence.nodes.map(({ article, claimedBy }) => [article.id, claimedBy?.name])]), node.statements.totalCount, node.namedIn.nodes.map(({ id }) => id)], [
    'President of Russia', [['Russia', ['President of Russia', 'President of Russia']]], [[TRILATERAL, [['article:001', undefined]]]], 12, ['article:001', 'article:000'],
  ]),
  expected(typed.AroundAnActorDocument, ({ neighborhood }) => [neighborhood.nodes.map(({ id }) => id), neighborhood.links.length, neighborhood.leftOut.map(({ node: { id }, count, reason }) => [id, count, reason])], [
    ['person:putin', 'agreement:trilateral-2020-11-09', 'country:russia', 'person:lavrov'], 5,
    [['agreement:trilateral-2020-11-09', 12, 'DEPTH'], ['country:russia', 10, 'DEPTH'], ['person:lavrov', 1, 'DEPTH']],
  ]),
  expected(typed.BothSidesOfContradictionsDocument, ({ claims }) => claims.nodes.map(({ id, contradicts }) => [id, contradicts.nodes.map((other) => [other.id, other.article.id])]), [
    ['r003-07', [['r000-18', 'article:000'], ['r003-02', 'article:003']]],
    ['s003-01', [['s000-10', 'article:000']]],
  ]),
  expected(typed.ClaimsOfASpeakerDocument, ({ actors }) => actors.nodes.map(({ claims }) => [claims.totalCount, claims.nodes.slice(0, 2).map(({ id, type, subject, object, statement }) => [id, type, subject.name, name(object), statement?.id])]), [
    [12, [['r004-05', 'RECOGNISED_AS_PART_OF', 'Armenia', KARABAKH, 's004-03'], ['r004-06', 'RECOGNISED_AS_PART_OF', 'Armenia', KARABAKH, 's004-03']]],
  ]),
  expected(typed.DisputedPlacesDocument, ({ assertions }) => assertions.nodes.map(({ id, subject, object, over, quote }) => [id, subject.name, name(object), over?.id, quote]), [
    ['r000-21', 'Armenia', 'Azerbaijan', 'place:nagorno-karabakh', 'العلاقات بين أرمينيا وأذربيجان تشهد توتراً منذ عقود بسبب الخلاف على منطقة إقليم ناغورنو كاراباخ وأحقية كل منهما بالسيطرة عليه'],
    ['r001-11', 'Azerbaijan', 'Armenia', 'place:nagorno-karabakh', 'المتنازع عليه بين الجانبين الأذربيجاني والأرمني'],
    ['r002-10', 'Armenia', 'Azerbaijan', 'place:nagorno-karabakh', 'إقليم قره باغ، المتنازع عليه بين أرمينيا وأذربيجان'],
  ]),
  expected(typed.FiguresOfAnArticleDocument, ({ articles }) => articles.nodes[0]?.figures.nodes.map(({ comparator, value, unit, source }) => [comparator, value, unit, source?.name]), [
    ['EXACTLY', 1937, 'building', 'Andrey Rudenko'],
    ['EXACTLY', 2320, 'hectare', 'Andrey Rudenko'],
    ['EXACTLY', 683, 'kilometre', 'Andrey Rudenko'],
    ['MORE_THAN', 26000, 'item', 'Andrey Rudenko'],
    ['MORE_THAN', 50000, 'person', 'Andrey Rudenko'],
    ['EXACTLY', 127, 'person', 'Andrey Rudenko'],
    ['EXACTLY', 19, 'person', 'Andrey Rudenko'],
    ['ABOUT', 1.5, 'month', undefined],
  ]),
  expected(typed.FiguresOverTimeDocument, ({ series }) => series.nodes.map(({ trend, delta, points }) => [trend, delta, points.nodes.map(({ value, asOf, source, article }) => [value, asOf, source?.name, article.id])]), [
    ['decreases', -609, [[1049, '2023-09-20', RU_MOD, 'article:003'], [440, '2023-09-22/2023-09-23', RU_MOD, 'article:000']]],
    ['decreases', -1435, [[2261, '2023-09-20', RU_MOD, 'article:003'], [826, '2023-09-22/2023-09-23', RU_MOD, 'article:000']]],
  ]),
  expected(typed.FindByNameDocument, ({ names: found }) => found.nodes.map(({ text, language, kind, names: { id } }) => [text, language, kind, id]), [
    ['Putin', 'EN', 'VARIANT', 'person:putin'],
    ['قره باغ', 'AR', 'VARIANT', 'place:nagorno-karabakh'],
  ]),
  expected(typed.ImpliedEventsDocument, ({ events }) => [events.totalCount, events.nodes.filter(({ namedIn }) => namedIn.totalCount > 0).map(({ id, namedIn, impliedIn }) => [id, namedIn.totalCount, impliedIn.nodes.length])], [
    22, [['event:war-2020', 1, 1], ['event:putin-meeting-2020-11-13', 1, 0], ['event:az-operation-2023', 3, 0], ['event:yevlakh-talks-2023', 1, 0]],
  ]),
  expected(typed.InTheirOwnWordsDocument, ({ actors }) => actors.nodes[0]?.statements.nodes.map(({ id, kind, directPart }) => [id, kind, directPart]), [
    ...['s001-03', 's001-05', 's001-06', 's001-07', 's001-08'].map((id) => [id, 'DIRECT', null]),
    ['s000-05', 'MIXED', 'يبذلون قصارى جهدهم لحماية السكان المدنيين'],
  ]),
  expected(typed.JointStatementsDocument, ({ statements }) => statements.nodes.map(({ id, speakers, onBehalfOf, document }) => [id, names(speakers.nodes), names(onBehalfOf.nodes), document?.name]), [
    ['s001-11', ['Vladimir Putin', 'Ilham Aliyev', 'Nikol Pashinyan'], ['Russia', 'Azerbaijan', 'Armenia'], TRILATERAL],
    ['s001-12', ['Vladimir Putin', 'Ilham Aliyev', 'Nikol Pashinyan'], ['Russia', 'Azerbaijan', 'Armenia'], TRILATERAL],
  ]),
  expected(typed.LatestStatementsDocument, ({ statements }) => [statements.pageInfo.hasPreviousPage, statements.nodes.map(({ id, said }) => [id, said])], [
    true, ['s000-01', 's000-02', 's000-03'].map((id) => [id, '2023-09-22/2023-09-23']),
  ]),
  expected(typed.MistakenNameDocument, ({ organizations: { nodes: [organization] } }) => [organization?.likelySameAs.edges.map(({ node, confidence }) => [node.id, confidence]), organization?.surfaceForms.nodes, organization?.subjectOf.nodes.map(({ type, claimedBy }) => [type, claimedBy?.name])], [
    [['org:russian-peacekeepers', 'MEDIUM']], [{ text: 'الشركة الروسية للتعدين', offsets: [1231], article: { id: 'article:002' } }], [['FACILITATED', 'Andrey Rudenko']],
  ]),
  expected(typed.NamesInThreeLanguagesDocument, ({ nodes }) => nodes.slice(3, 4).map((node) => node && 'names' in node && [node.english, node.arabic, node.russian, node.names.nodes.map(({ text, occurrences }) => [text, occurrences.nodes.map(({ article, offsets }) => [article.id, offsets])])]), [
    ['Vladimir Putin', 'فلاديمير بوتين', 'Владимир Путин', [
      ['Vladimir Putin', []],
      ['فلاديمير بوتين', [['article:000', [1214]], ['article:001', [19]]]],
      ['بوتين', [['article:001', [28, 146, 279, 1207]]]],
      ['Putin', []],
      ['Владимир Путин', []],
    ]],
  ]),
  expected(typed.NamesOfTheOperationDocument, ({ events }) => events.nodes[0]?.labels.nodes.map(({ text, usedBy, article }) => [text, usedBy?.name, article.id]), [
    ['عملية مكافحة الإرهاب', AZ_MOD, 'article:003'],
    ['عملية عسكرية "لمكافحة الإرهاب"', AZ_MOD, 'article:004'],
    ['عمليتها العسكرية', undefined, 'article:000'],
    ['التصعيد الحاد للمواجهة العسكرية', RU_MFA, 'article:000'],
    ['التصعيد الحاد للمواجهة العسكرية', RU_MFA, 'article:004'],
  ]),
  expected(typed.NamesOfTheOtherSideDocument, ({ actors }) => actors.nodes.map(({ id, labels }) => [id, labels.nodes.map(({ text, usedBy }) => [text, usedBy?.name])]), [
    ['group:karabakh-armed-formations', [['الجماعات المسلحة غير الشرعية', AZ_MOD], ['التشكيلات المسلحة', RU_MOD], ['التشكيلات العسكرية', 'Azerbaijan']]],
    ['group:karabakh-armenian-representatives', [['ممثلي السكان الأرمن في قره باغ', AZ_MOD], ['ممثلي السكان الأرمن', 'Administration of the President of Azerbaijan']]],
    ['org:karabakh-authorities', [['سلطات الإقليم', undefined], ['سلطات الإقليم غير المعترف بها', undefined], ['ممثلي إقليم قره باغ', RU_MOD]]],
  ]),
  expected(typed.PageThroughStatementsDocument, ({ statements: { totalCount, pageInfo, edges } }) => [totalCount, pageInfo.hasNextPage, edges.map(({ node }) => node.id)], [
    46, true, ['s001-11', 's001-12', 's002-09', 's001-01', 's001-02', 's001-03', 's001-04', 's001-05', 's001-06', 's001-07'],
  ]),
  expected(typed.PeopleAndPostsDocument, ({ people }) => people.nodes.map((person) => [person.name, person.subjectOf.nodes.map(({ postTitleAr, object, article }) => [postTitleAr, name(object), article.id])]), [
    ['Andrey Rudenko', [['نائب وزير الخارجية الروسي', RU_MFA, 'article:002']]],
    ['Dmitry Polyansky', [['النائب الأول للممثل الدائم لروسيا لدى الأمم المتحدة', 'Russia', 'article:000']]],
    ['Ilham Aliyev', [['الرئيس الأذربيجاني', 'Azerbaijan', 'article:000'], ['رئيس أذربيجان', 'Azerbaijan', 'article:001']]],
    ['Nikol Pashinyan', [['رئيس وزراء أرمينيا', 'Armenia', 'article:001']]],
    ['Sergey Lavrov', [['وزير الخارجية الروسي', RU_MFA, 'article:001']]],
    ['Vladimir Putin', [['الرئيس الروسي', 'Russia', 'article:000'], ['الرئيس الروسي', 'Russia', 'article:001']]],
  ]),
  expected(typed.ProvisionsOfAnAgreementDocument, ({ agreements }) => agreements.nodes.map(({ signed, inForce, provisions }) => [signed, inForce, provisions.nodes.map(({ id, figures }) => [id, figures.nodes.map(({ value }) => value)])]), [
    ['2020-11-09', '2020-11-10', [['s001-11', []], ['s001-12', [1960, 90, 380]], ['s002-09', []]]],
  ]),
  expected(typed.RecognitionOfKarabakhDocument, ({ assertions }) => assertions.nodes.map(({ id, subject, subjectSurface, whole, date, claimedBy }) => [id, subject.name, subjectSurface, whole?.name, date, claimedBy?.name]), [
    ['r004-05', 'Armenia', 'يريفان', 'Azerbaijan', '2022-10', RU_MFA],
    ['r004-06', 'Armenia', 'يريفان', 'Azerbaijan', '2023-05', RU_MFA],
  ]),
  expected(typed.SaidOfASignatoryDocument, ({ statements }) => statements.nodes.map(({ id, speakers }) => [id, speakers.nodes.length]), [
    ['s001-01', 1], ['s001-02', 1], ['s001-03', 1], ['s001-06', 1], ['s001-07', 1], ['s001-08', 1], ['s001-09', 1], ['s001-11', 3], ['s001-12', 3],
  ]),
  expected(typed.SaidThroughAnAgencyDocument, ({ publishers }) => publishers.nodes[0]?.relayed.nodes.map(({ id, speakers, article }) => [id, names(speakers.nodes), article.creditedSource?.name]), [
    ...['s004-02', 's004-03', 's004-04', 's004-05', 's004-06'].map((id) => [id, [RU_MFA], 'Sada El-Balad']),
  ]),
  expected(typed.RelationsOfAnActorDocument, ({ node }) => node && 'relations' in node && node.relations.edges.map(({ type, direction, node: { id }, articleCount, firstPublished, evidence }) => [type, direction, id, articleCount, firstPublished, evidence.nodes.map(({ article }) => article.id)]), [
    ['AGREED_WITH', 'UNDIRECTED', 'country:russia', 1, '2021-12-29', ['article:002']],
    ['PARTY_TO', 'OUT', 'agreement:ru-tr-monitoring-2020', 1, '2021-12-29', ['article:002']],
    ['SUPERVISES', 'OUT', 'org:ru-tr-monitoring-centre', 1, '2021-12-29', ['article:002']],
  ]),
  expected(typed.SameWordsInTwoArticlesDocument, ({ node }) => node && 'sameAs' in node && [node.sameAs, node.summarisedBy, node.changesOverTime].map(({ nodes }) => nodes.map(({ id, article }) => [id, article.id])), [
    [['s000-09', 'article:000']], [['s004-01', 'article:004']], [['s002-03', 'article:002']],
  ]),
  expected(typed.SearchDocument, ({ search }) => [search.totalCount, search.isTotalExact, search.edges.map(({ node, matches }) => [node.id, matches[0]?.text, matches[0]?.highlights.map(({ start, end }) => matches[0]?.text.slice(start, end))])], [
    1, true, [['place:nagorno-karabakh', 'قره باغ', ['قره', 'باغ']]],
  ]),
  expected(typed.SuggestDocument, ({ suggest }) => suggest.map(({ node, match }) => [node.id, match?.text]).slice(0, 2), [
    ['place:nagorno-karabakh', 'Nagorno Karabakh'], ['group:civilians', 'Civilians of Nagorno-Karabakh'],
  ]),
  expected(typed.StatementsThatMentionDocument, ({ statements }) => [statements.totalCount, statements.nodes.map(({ id }) => id), statements.groups.map(({ keys, count }) => [keys[0]?.value, count])], [
    8, ['s001-03', 's000-05', 's000-09'], [['org:russian-mfa', 3], ['org:russian-mod', 3], ['person:putin', 2]],
  ]),
  expected(typed.September2023DayByDayDocument, ({ statements }) => [statements.totalCount, statements.nodes.filter(({ saidKnownFrom }) => saidKnownFrom === 'OUTSIDE').map(({ id, said }) => [id, said])], [
    24,
    [
      ['s000-05', '2023-09-20~'],
      ['s000-08', '2023-09-21'],
      ['s000-10', '2023-09-21'],
      ['s000-06', '2023-09-21/2023-09-22'],
      ...['s000-01', 's000-02', 's000-03'].map((id) => [id, '2023-09-22/2023-09-23']),
    ],
  ]),
  expected(typed.SignedOrIssuedDocument, ({ agreements }) => agreements.nodes[0]?.objectOf.nodes.map(({ id, type, subject, claimedBy }) => [id, type, subject.name, claimedBy?.name]), [
    ['r001-05', 'ISSUED', 'Vladimir Putin', undefined],
    ['r001-06', 'ISSUED', 'Ilham Aliyev', undefined],
    ['r001-07', 'ISSUED', 'Nikol Pashinyan', undefined],
    ['r002-26', 'PARTY_TO', 'Armenia', undefined],
    ['r002-27', 'PARTY_TO', 'Azerbaijan', undefined],
    ['r004-09', 'SIGNED', 'Russia', RU_MFA],
    ['r004-10', 'SIGNED', 'Azerbaijan', RU_MFA],
    ['r004-11', 'SIGNED', 'Armenia', RU_MFA],
  ]),
  expected(typed.SixActorsComparedDocument, ({ nodes }) => nodes.map((node) => node && 'name' in node && [node.name, node.statements, node.statementsOnBehalf, node.mentionedIn, node.namedIn].map((value) => typeof value === 'string' ? value : value.totalCount)), [
    ['Russia', 1, 28, 4, 4],
    ['Azerbaijan', 1, 8, 9, 5],
    ['Armenia', 0, 2, 8, 5],
    ['Vladimir Putin', 12, 0, 0, 2],
    ['Ilham Aliyev', 2, 0, 0, 2],
    ['Nikol Pashinyan', 2, 0, 0, 1],
  ]),
  expected(typed.SpellingsOfKarabakhDocument, ({ places: { nodes: [place] } }) => [place?.surfaceForms.totalCount, place?.surfaceForms.nodes.filter(({ article }) => article.id === 'article:003').map(({ text, offsets }) => [text, offsets])], [
    22, [['قره باغ', [20, 262, 758, 944]], ['إقليم قره باغ', [752]], ['الإقليم', [45]]],
  ]),
  expected(typed.StatementsByMonthAndSpeakerDocument, ({ statements: { totalCount, aggregate, months, speakers } }) => [
    totalCount, aggregate.said.distinct, aggregate.saidFrom, months.map(({ keys, count }) => [...keys.map(({ value }) => value), count]), speakers.map(({ keys, count, aggregate: { saidFrom } }) => [keys[0]?.node?.id, count, saidFrom.min, saidFrom.max]),
  ], [
    46, 10, { min: '2020-11-09', max: '2023-09-22' },
    [
      ['2020-11', 'DIRECT', 5], ['2020-11', 'DOCUMENT_PROVISION', 3], ['2020-11', 'INDIRECT', 5], ['2021-12', 'DIRECT', 3], ['2021-12', 'HEADLINE', 1],
      ['2021-12', 'INDIRECT', 5], ['2023-09', 'DIRECT', 5], ['2023-09', 'INDIRECT', 14], ['2023-09', 'MIXED', 4], ['2023-09', 'NARRATED_ACT', 1],
    ],
    [['person:putin', 12, '2020-11-09', '2023-09-20'], ['org:russian-mod', 8, '2023-09-20', '2023-09-22'], ['person:rudenko', 8, '2021-12-29', '2021-12-29']],
  ]),
  expected(typed.TimelineOfTwoDocument, ({ timeline }) => [timeline.edges.map(({ from, to, precision, approximate, node: { id } }) => [from, to, precision, approximate, id]), timeline.buckets.map(({ period, count }) => [period, count]), timeline.inexact, timeline.undated], [
    [
      ['2020-09-01', '2020-11-10', 'MONTH', false, 'event:war-2020'],
      ...['agreement:trilateral-2020-11-09', 'event:trilateral-signing-2020-11-09', 'q001-04', 'q001-05', 'q001-06'].map((id) => ['2020-11-09', '2020-11-09', 'DAY', false, id]),
      ['2020-11-10', '2020-11-10', 'DAY', false, 'event:ceasefire-2020-11-10'],
      ['2020-11-13', '2020-11-13', 'DAY', true, 'event:humanitarian-talks-2020-11'],
    ],
    [['2020', 7]], 1, 0,
  ]),
  expected(typed.WhatRelatesTwoDocument, ({ node }) => node && 'relations' in node && node.relations.edges.map(({ type, direction, evidence }) => [type, direction, evidence.nodes.map(({ id, article, claimedBy }) => [id, article.id, claimedBy?.name])]), [
    ['PARTY_TO', 'OUT', [['r002-26', 'article:002', undefined]]],
    ['SIGNED', 'OUT', [['r004-11', 'article:004', RU_MFA]]],
  ]),
  expected(typed.WhereTheArticlesComeFromDocument, ({ articles }) => articles.nodes.map(({ id, published, publishedKnownFrom, publisher, publisherGuess, creditedSource, wire }) => [id, published, publishedKnownFrom, ...[publisher, publisherGuess, creditedSource, wire].map((source) => source?.name)]), [
    ['article:001', '2020-11-13', 'INFERRED', undefined, 'Al-Ain News', undefined, undefined],
    ['article:002', '2021-12-29', 'TEXT', 'UrduPoint Network', undefined, undefined, 'Sputnik (news agency)'],
    ['article:003', '2023-09-20', 'INFERRED', undefined, undefined, 'Taqaddum News Agency', undefined],
    ['article:004', '2023-09-20', 'INFERRED', undefined, undefined, 'Sada El-Balad', 'Sputnik (news agency)'],
    ['article:000', '2023-09-22/2023-09-23', 'OUTSIDE', 'Al Mayadeen', undefined, undefined, undefined],
  ]),
  expected(typed.WhereThePeacekeepersWereDocument, ({ organizations }) => organizations.nodes[0]?.subjectOf.nodes.map(({ id, object, modality, under, claimedBy }) => [id, name(object), modality, under?.name, claimedBy?.name]), [
    ['r000-10', KARABAKH, null, undefined, 'Vladimir Putin'],
    ['r002-17', 'Line of contact', 'provided_for', TRILATERAL, undefined],
    ['r002-18', 'Corridor linking Armenia and Karabakh', 'provided_for', TRILATERAL, undefined],
    ['r003-13', KARABAKH, null, undefined, RU_MOD],
  ]),
  expected(typed.WhoAndWhatAnArticleNamesDocument, ({ articles: { nodes: [article] } }) => [article?.names.totalCount, article?.names.nodes.flatMap((named) => named.__typename === 'Place' ? [[named.name, named.kind]] : [])], [
    22,
    [['Line of contact', 'LINE'], [KARABAKH, 'REGION'], ['Shusha', 'CITY'], ['Stepanakert', 'CITY'], ['Checkpoint at the south-western exit of Stepanakert', 'CHECKPOINT']],
  ]),
  expected(typed.WhoControlsWhatDocument, ({ assertions }) => assertions.nodes.map(({ id, subject, object, extent, date, claimedBy }) => [id, subject.name, name(object), extent, date, claimedBy?.name]), [
    ['r001-18', 'Azerbaijani armed forces', 'Shusha', null, '2020-11-02/2020-11-08', undefined],
    ['r001-16', 'Russian peacekeeping forces in Nagorno-Karabakh', 'Stepanakert', 'OUTSKIRTS', '2020-11-13', undefined],
    ['r001-19', 'Armenian forces', 'Checkpoint at the south-western exit of Stepanakert', 'EXIT', null, undefined],
    ['r002-05', 'Russian peacekeeping forces in Nagorno-Karabakh', KARABAKH, 'AREAS', null, 'Andrey Rudenko'],
    ['r002-13', 'Azerbaijan', KARABAKH, 'PARTS', null, undefined],
  ]),
  expected(typed.WhoIsQuotedMostDocument, ({ actors }) => actors.nodes.map(({ id, statements, namedIn }) => [id, statements.totalCount, statements.nodes.map((statement) => statement.id), namedIn.totalCount]), [
    ['person:putin', 12, ['s000-05'], 2], ['org:russian-mod', 8, ['s000-01'], 3], ['person:rudenko', 8, ['s002-01'], 1], ['org:russian-mfa', 7, ['s004-02'], 3],
  ]),
  expected(typed.WhoLinksTwoDocument, ({ paths: { length, paths } }) => [length, paths.map(({ nodes, hops }) => [nodes.map(({ id }) => id), hops.map(({ links }) => links.map(({ type, evidence }) => [type, evidence.nodes.map(({ article, claimedBy }) => [article.id, claimedBy?.name])]))])], [
    2, [[['country:turkey', 'country:russia', 'country:armenia'], [[['AGREED_WITH', [['article:002', undefined]]]], [['NEGOTIATED_WITH', [['article:001', 'Sergey Lavrov']]]]]]],
  ]),
  expected(typed.WhoMediatedWhatDocument, ({ assertions }) => assertions.nodes.map(({ id, type, subject, claimedBy, quote }) => [id, type, subject.name, claimedBy?.name, quote]), [
    ['r000-19', 'MEDIATED', 'Russia', undefined, 'اتفاقٍ لوقف إطلاق النار مع سلطات الإقليم بوساطة روسية'],
    ['r002-11', 'SPONSORED', 'Russia', undefined, 'وتوصل الطرفان إلى اتفاق لوقف إطلاق النار، برعاية روسية'],
    ['r003-03', 'MEDIATED', 'Command of the Russian peacekeeping forces', undefined, 'بوساطة من قيادة قوات حفظ السلام الروسية'],
    ['r004-07', 'SPONSORED', 'European Union', RU_MFA, 'اجتماعات قمة عُقدت برعاية الاتحاد الأوروبي'],
    ['r004-08', 'SPONSORED', 'European Union', RU_MFA, 'اجتماعات قمة عُقدت برعاية الاتحاد الأوروبي'],
  ]),
  expected(typed.CompareAnEventDocument, ({ compare }) => [
    compare?.voices.nodes.map(({ article, speaker, claims }) => [article.id, speaker?.name, claims.map(({ id }) => id).join(' ')]),
    compare?.sameClaims.nodes.map(({ claims, differences }) => [claims.map(({ id }) => id), differences.map(({ words }) => words?.filter(({ kind }) => kind !== 'COMMON').map(({ kind, from, to }) => [kind, from?.text, to?.text]))]),
    compare?.links.nodes.map(({ type, from, to }) => [type, from.id, to.id]),
    compare?.namings.nodes.map(({ speaker, article, words }) => [speaker?.name, article?.id, words.map(({ text }) => text)]),
  ], [
    [
      ['article:000', undefined, 'r000-16'], ['article:000', AZ_MOD, 's000-10'], ['article:000', RU_MFA, 's000-09'], ['article:000', 'Dmitry Polyansky', 's000-04'], ['article:000', 'Vladimir Putin', 's000-05'],
      ['article:003', AZ_MOD, 'r003-05 s003-01 s003-03'], ['article:003', RU_MOD, 's003-04 s003-05'],
      ['article:004', 'Russia', 's004-01'], ['article:004', AZ_MOD, 'r004-14 s004-07'], ['article:004', RU_MFA, 's004-02'],
    ],
    [[['s000-09', 's004-02'], [[
      ['SPELLING', 'في ما', 'فيما'], ['ONLY_FROM', 'ناغورنو كاراباخ', undefined], ['ONLY_TO', undefined, 'ناجورنو قره باج'], ['ONLY_FROM', 'بسقوط', undefined], ['ONLY_TO', undefined, 'في سقوط'],
    ]]]],
    [['CONTRADICTS', 's000-10', 's003-01'], ['FOLLOWS_UP', 's003-01', 's004-07']],
    [
      [AZ_MOD, 'article:003', ['عملية مكافحة الإرهاب']], [AZ_MOD, 'article:004', ['عملية عسكرية "لمكافحة الإرهاب"']],
      [RU_MFA, 'article:000', ['التصعيد الحاد للمواجهة العسكرية']], [RU_MFA, 'article:004', ['التصعيد الحاد للمواجهة العسكرية']], [undefined, 'article:000', ['عمليتها العسكرية']],
    ],
  ]),
  expected(typed.CompareFiguresDocument, ({ compare }) => [
    compare?.series.nodes.map(({ series, points }) => [series.name, points.map(({ value, change, relativeChange, agreement, figures }) => [value, change, rounded(relativeChange), agreement, figures.map(({ share }) => rounded(share))])]),
    compare?.singleSourceFigures.nodes.map(({ id }) => id),
  ], [
    [
      ['Children among the sheltered civilians', [[1049, null, null, 'ONE_SOURCE', [0.464]], [440, -609, -0.581, 'ONE_SOURCE', [0.533]]]],
      ['Civilians sheltered by the Russian peacekeepers', [[2261, null, null, 'ONE_SOURCE', [null]], [826, -1435, -0.635, 'ONE_SOURCE', [null]]]],
    ],
    ['q000-01', 'q001-04', 'q001-05', 'q001-06', 'q002-06', 'q002-07'],
  ]),
  expected(typed.FromAFigureToItsOriginDocument, ({ attribution }) => attribution?.steps.map(({ parent, role, node, quote }) => [parent, role, node.id, role === 'SPEAKER' && quote]), [
    [null, 'START', 'q000-02', false], [0, 'STATEMENT', 's000-03', false], [1, 'SPEAKER', 'org:russian-mod', 'وأوضحت الوزارة الروسية'], [2, 'ON_BEHALF_OF', 'country:russia', false],
    [1, 'ARTICLE', 'article:000', false], [4, 'PUBLISHER', 'org:almayadeen', false],
  ]),
  expected(typed.WhoReportsWhomDocument, ({ traverse: { nodes, paths } }) => [nodes.nodes.map(({ id }) => id), paths.map((path) => path.nodes.map(({ id }) => id))], [
    ['org:almayadeen', 'org:urdupoint'],
    [['person:putin', 's000-05', 'article:000', 'org:almayadeen'], ['person:rudenko', 's002-01', 'article:002', 'org:urdupoint'], ['person:rudenko', 's002-02', 'article:002', 'org:urdupoint']],
  ]),
  expected(typed.WhoSaidWhatDocument, ({ events: { nodes: [event] } }) => [event?.nameAr, event?.discussedIn.totalCount, event?.discussedIn.nodes.map(({ said, speakers }) => [said, names(speakers.nodes)])], [
    'العملية العسكرية الأذربيجانية في قره باغ، سبتمبر 2023',
    11,
    [['2023-09-19', [AZ_MOD]], ['2023-09-20~', ['Vladimir Putin']], ['2023-09-20', [RU_MFA]], ['2023-09-20', [AZ_MOD]], ['2023-09-20', [AZ_MOD]]],
  ]),
  expected(typed.WhoSpeaksForWhomDocument, ({ countries }) => countries.nodes.map((country) => [country.name, country.statementsOnBehalf.totalCount, [...new Set(country.statementsOnBehalf.nodes.flatMap(({ joint, speakers }) => joint ? [] : names(speakers.nodes)))]]), [
    ['Armenia', 2, []],
    ['Azerbaijan', 8, ['Administration of the President of Azerbaijan', AZ_MOD]],
    ['Russia', 28, [RU_MOD, 'Dmitry Polyansky', 'Vladimir Putin', RU_MFA]],
    ['Turkey', 0, []],
  ]),
];

/** An expectation whose part is typed by the example's generated document. */
function expected<Data>(document: TypedDocumentNode<Data, never>, part: (data: Data) => unknown, value: unknown): ExpectedAnswer {
  const operation = document.definitions.flatMap((definition) => definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value] : [])[0];
  if (operation === undefined) throw new Error('An example has no name.');
  return { operation, part: part as (data: unknown) => unknown, expected: value };
}

/** To three digits. */
function rounded(value: number | null | undefined): number | null {
  return typeof value === 'number' ? Math.round(value * 1000) / 1000 : null;
}

/** The name of something that may have none in this answer. */
function name(node: object): unknown {
  return 'name' in node ? node.name : undefined;
}

function names(nodes: readonly { readonly name: string }[]): string[] {
  return nodes.map((node) => node.name);
}
