import { nodeIds } from '@thidua/domain/summary/node-ids';
import { paths } from '@thidua/domain/base/paths';
import {
  allActors,
  allInsiders,
  caseReaders,
  ids,
  insiders,
  insidersElsewhere,
  nobody,
  overseers,
  ownUnit,
  type Actor,
} from './actors.ts';
import { awardPolicy } from './award-policy.ts';
import { award } from './award-world.ts';
import { exemplarPolicy } from './exemplar-policy.ts';
import { questionPolicy } from './question-policy.ts';
import { planPolicy } from './plan-policy.ts';
import { inClusters, type Row } from './row.ts';
import { unitChangePolicy } from './unit-change-world.ts';
import {
  at,
  bytes,
  caseIds,
  chainIds,
  fileIds,
  newDraft,
  newManifest,
  newVersion,
  rootId,
  serverTime,
} from './world.ts';

const authority = ids.authority;
const { registration, paper, absent } = caseIds;
const office = ['office'] as const satisfies Actor[];

/** What all who hold a role over the authority read, one authority at a time. */
const shared: Pick<Row, 'get' | 'queries'> = {
  get: insiders,
  queries: [
    { where: { authorityId: authority }, by: insiders },
    { where: { authorityId: ids.otherAuthority }, by: insidersElsewhere },
  ],
};
const sharedInMovement = (missing: string): Pick<Row, 'get' | 'absent' | 'list'> => ({
  get: insiders,
  absent: { path: missing, get: insiders },
  list: insiders,
});

const ofMovement: Row[] = [
  {
    title: 'units',
    of: ['unit', 'units'],
    path: paths.unit(ids.unit),
    absent: { path: paths.unit('khong-co'), get: nobody },
    ...shared,
  },
  {
    title: 'movements',
    of: ['movement', 'movements'],
    path: paths.movement(ids.movement),
    absent: { path: paths.movement('khong-co'), get: nobody },
    ...shared,
  },
  {
    title: 'movements of another authority',
    of: ['movement'],
    path: paths.movement(ids.otherMovement),
    get: insidersElsewhere,
  },
  {
    title: 'clusters',
    of: ['cluster', 'clusters'],
    path: paths.cluster(ids.movement, ids.cluster),
    ...sharedInMovement(paths.cluster(ids.movement, 'khong-co')),
  },
  {
    title: 'clusters of a movement of another authority',
    of: ['cluster'],
    path: paths.cluster(ids.otherMovement, ids.cluster),
    get: insidersElsewhere,
    list: insidersElsewhere,
  },
  {
    title: 'summaries',
    of: ['node', 'nodes'],
    path: paths.node(ids.movement, nodeIds.unit(authority)),
    ...sharedInMovement(paths.node(ids.movement, 'khong-co')),
  },
  {
    title: 'how far work on all units is',
    of: ['sweep'],
    path: paths.sweep(ids.movement, 'reconciliation'),
    get: [...overseers, 'admin'],
    absent: { path: paths.sweep(ids.movement, 'dayRoll'), get: [...overseers, 'admin'] },
  },
  {
    title: 'participants',
    of: ['participant', 'participants'],
    path: at.participant,
    get: caseReaders,
    absent: {
      path: paths.participant(ids.movement, ids.otherUnit),
      get: [...overseers, 'otherEditor', 'otherHead'],
    },
    list: overseers,
    queries: inClusters,
  },
  {
    title: 'unit records',
    of: ['unitRecord', 'unitRecords'],
    path: paths.unitRecord(ids.movement, ids.unit),
    get: caseReaders,
    absent: {
      path: paths.unitRecord(ids.movement, ids.otherUnit),
      get: [...overseers, 'otherEditor', 'otherHead'],
    },
    list: overseers,
    queries: inClusters,
  },
];

const ofPeople: Row[] = [
  {
    title: 'memberships',
    of: ['membership', 'memberships'],
    path: paths.membership('unitEditor'),
    get: ['unitEditor', 'admin', 'office'],
    absent: { path: paths.membership('stranger'), get: ['stranger'] },
    queries: [
      { where: { authorityId: authority }, by: ['admin', 'office'] },
      { where: { authorityId: ids.otherAuthority }, by: ['otherAdmin', 'otherOffice'] },
    ],
  },
  {
    title: 'the membership of a deactivated account',
    of: ['membership'],
    path: paths.membership('deactivated'),
    get: ['deactivated', 'admin', 'office'],
  },
  {
    title: 'notifications',
    of: ['notification', 'notifications'],
    path: paths.notification('unitEditor', 'nhac-1'),
    get: ['unitEditor'],
    absent: { path: paths.notification('unitEditor', 'khong-co'), get: ['unitEditor'] },
    list: ['unitEditor'],
    update: { data: () => ({ readAt: serverTime() }), by: ['unitEditor'] },
  },
  {
    title: 'a deactivated account’s notifications',
    of: ['notification'],
    path: paths.notification('deactivated', 'nhac-1'),
    get: nobody,
  },
  {
    title: 'notifications of an account whose roles have ended',
    of: ['notification'],
    path: paths.notification('expired', 'nhac-1'),
    get: nobody,
  },
  {
    title: 'links to set a password',
    of: ['accountLink', 'accountLinks'],
    path: paths.accountLink('unitEditor'),
    get: nobody,
  },
  {
    title: 'proposals that wait for a second administrator',
    of: ['accountProposal', 'accountProposals'],
    path: paths.accountProposal('de-nghi-1'),
    get: ['admin'],
    queries: [{ where: { authorityId: ids.authority }, by: ['admin'] }],
  },
  {
    title: 'whether two administrators are needed',
    of: ['accountSettings'],
    path: paths.accountSettings(ids.authority),
    get: ['admin', 'supervisor'],
    absent: { path: paths.accountSettings(ids.otherAuthority), get: ['otherAdmin'] },
  },
];

const ofCases: Row[] = [
  {
    title: 'cases',
    of: ['case', 'cases'],
    path: at.case(registration),
    get: caseReaders,
    absent: { path: at.case(absent), get: caseReaders },
    list: [...ownUnit, ...overseers],
  },
  {
    title: 'the unit’s draft',
    of: ['draft'],
    path: at.draft(registration, 'unit'),
    get: ownUnit,
    absent: { path: at.draft(absent, 'unit'), get: ownUnit },
    create: { path: at.draft(absent, 'unit'), data: (uid) => newDraft(absent, uid), by: ownUnit },
    update: { data: (uid) => newDraft(registration, uid, 2), by: ownUnit },
  },
  {
    title: 'the draft from paper',
    of: ['draft'],
    path: at.draft(registration, 'paper'),
    get: office,
    absent: { path: at.draft(absent, 'paper'), get: office },
    create: { path: at.draft(absent, 'paper'), data: (uid) => newDraft(absent, uid), by: office },
    update: { data: (uid) => newDraft(registration, uid, 2), by: office },
  },
  {
    title: 'a version that validated',
    of: ['version', 'versions'],
    path: at.version(registration, 1),
    get: caseReaders,
    absent: { path: at.version(registration, 9), get: ownUnit },
    list: ownUnit,
    create: {
      path: at.version(registration, 3),
      data: (uid) => newVersion(registration, uid),
      by: ['unitHead'],
    },
  },
  {
    title: 'a version that did not validate',
    of: ['version'],
    path: at.version(registration, 2),
    get: ownUnit,
    list: ownUnit,
    create: { path: at.version(absent, 1), data: (uid) => newVersion(absent, uid), by: ['unitHead'] },
  },
  {
    title: 'a version from paper that did not validate',
    of: ['version'],
    path: at.version(paper, 1),
    get: [...ownUnit, ...office],
    list: ownUnit,
    create: { path: at.version(paper, 2), data: (uid) => newVersion(paper, uid, '2021-12-01'), by: office },
  },
  {
    title: 'what a unit’s files take of the store',
    of: ['uploadRecord', 'uploadRecords'],
    path: paths.uploadRecord(ids.movement, ids.unit),
    get: [...ownUnit, ...office],
    absent: {
      path: paths.uploadRecord(ids.movement, ids.otherUnit),
      get: [...office, 'otherEditor', 'otherHead'],
    },
  },
  {
    title: 'what a decision’s scans take of the store',
    of: ['uploadRecord'],
    path: paths.uploadRecord(ids.movement, `decision~${award.drafted}`),
    get: office,
  },
  {
    title: 'evidence of a case that has validated',
    of: ['evidence', 'evidenceFiles'],
    path: at.evidence(registration, fileIds.shown),
    get: caseReaders,
    absent: { path: at.evidence(registration, 'khong-co'), get: caseReaders },
    list: caseReaders,
    create: { path: at.evidence(registration, 'tep-moi'), data: newManifest, by: nobody },
  },
  {
    title: 'evidence of a case that has not validated',
    of: ['evidence'],
    path: at.evidence(paper, fileIds.hidden),
    get: ownUnit,
    list: ownUnit,
    create: { path: at.evidence(absent, 'tep-moi'), data: newManifest, by: nobody },
  },
  {
    title: 'chunks of evidence of a case that has validated',
    of: ['evidenceChunk', 'evidenceChunks'],
    path: at.chunk(registration, fileIds.shown, 0),
    get: caseReaders,
    list: caseReaders,
    create: {
      path: at.chunk(registration, fileIds.shown, 1),
      data: () => ({ data: bytes(1000) }),
      by: ['unitEditor'],
    },
  },
  {
    title: 'chunks of evidence of a case that has not validated',
    of: ['evidenceChunk'],
    path: at.chunk(paper, fileIds.hidden, 0),
    get: ownUnit,
    list: ownUnit,
    create: {
      path: at.chunk(paper, fileIds.hidden, 1),
      data: () => ({ data: bytes(1000) }),
      by: ['unitEditor'],
    },
  },
];

/** A chain and its entries are read by the same people. */
const logOf = (title: string, chainId: string, who: Row['get']): Row[] => [
  { title: `the head of ${title}`, of: ['chain', 'chains'], path: paths.chain(chainId), get: who },
  {
    title,
    of: ['chainEntry', 'chainEntries'],
    path: paths.chainEntry(chainId, 1),
    get: who,
    list: who,
  },
];

const ofLog: Row[] = [
  ...logOf('a case’s log', chainIds.case, [...ownUnit, ...overseers]),
  {
    title: 'a log that has not begun',
    of: ['chain'],
    path: paths.chain(chainIds.case),
    get: [...ownUnit, ...overseers],
    absent: { path: paths.chain(chainIds.absent), get: allInsiders },
  },
  ...logOf('a council session’s log', chainIds.session, [...overseers, 'admin']),
  ...logOf('the log of an authority’s settings', chainIds.settings, [...overseers, 'admin']),
  ...logOf('a membership’s log', chainIds.membership, ['admin']),
  ...logOf('the log of refusals', chainIds.security, ['admin']),
  {
    title: 'roots of the log',
    of: ['logRoot', 'logRoots'],
    path: paths.logRoot(rootId),
    get: allActors,
    absent: { path: paths.logRoot('khong-co'), get: allActors },
    list: allActors,
    queries: [{ where: { authorityId: authority }, orderBy: 'day', by: allActors }],
  },
  {
    title: 'what a root of the log was made over',
    of: ['logRootLeaf', 'logRootLeaves'],
    path: paths.logRootLeaf(rootId, 'trang-0'),
    get: [...overseers, 'admin'],
    absent: {
      path: paths.logRootLeaf('quan-khac~2022-01-05', 'trang-0'),
      get: ['otherOffice', 'otherAdmin'],
    },
    list: [...overseers, 'admin'],
  },
  {
    title: 'how far an erasure is',
    of: ['erasureRun'],
    path: paths.erasureRun(authority),
    get: office,
  },
  {
    title: 'acts of erasure',
    of: ['erasure', 'erasures'],
    path: paths.erasure('xoa-1'),
    get: nobody,
  },
  {
    title: 'dead letters',
    of: ['deadLetter', 'deadLetters'],
    path: paths.deadLetter('thu-1'),
    get: office,
    queries: [
      { where: { authorityId: authority }, by: office },
      { where: { authorityId: ids.otherAuthority }, by: ['otherOffice'] },
    ],
  },
];

const elsewhere: Row[] = [
  { title: 'a collection that the domain does not know', of: [], path: 'khac/x', get: nobody },
  { title: 'a collection below a case', of: [], path: `${at.case(registration)}/khac/x`, get: nobody },
];

export const policy: readonly Row[] = [
  ...ofMovement,
  ...ofPeople,
  ...ofCases,
  ...ofLog,
  ...awardPolicy,
  ...exemplarPolicy,
  ...planPolicy,
  ...unitChangePolicy,
  ...questionPolicy,
  ...elsewhere,
];
