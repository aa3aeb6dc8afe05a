import { newestLists } from '../../web/src/public-site/queries.ts';
import { paths } from '@thidua/domain/base/paths';
import { allActors, caseReaders, ids, nobody, overseers, ownUnit, type Actor } from './actors.ts';
import { award, newContact, newScan } from './award-world.ts';
import { inClusters, type Row } from './row.ts';
import { at, bytes, caseIds } from './world.ts';

const office = ['office'] as const satisfies Actor[];
const scanOf = (fileId: string) => paths.scan(ids.movement, award.drafted, fileId);
/** Of a session: its members are the council member and the chairman of the world, who both have not spoken yet. */
const opinionReaders = ['office', 'supervisor'] as const satisfies Actor[];

export const awardPolicy: readonly Row[] = [
  {
    title: 'how to reach a nominee',
    of: ['contact'],
    path: at.contact(caseIds.nomination),
    get: [...ownUnit, ...office],
    absent: { path: at.contact('nomination-3'), get: [...ownUnit, ...office] },
    create: {
      path: at.contact('nomination-3'),
      data: newContact,
      by: [...ownUnit, ...office],
    },
    update: { data: newContact, by: [...ownUnit, ...office] },
  },
  {
    title: 'nominations',
    of: ['nomination', 'nominations'],
    path: paths.nomination(ids.movement, award.nomination),
    get: caseReaders,
    absent: {
      path: paths.nomination(ids.movement, `${ids.otherUnit}~nomination-1`),
      get: [...overseers, 'otherEditor', 'otherHead'],
    },
    list: overseers,
    queries: [
      { where: { unitId: ids.unit }, by: [...ownUnit, ...overseers] },
      { where: { unitId: ids.otherUnit }, by: ['otherEditor', 'otherHead', ...overseers] },
      ...inClusters.slice(0, 2),
      { where: { state: 'validated' }, by: overseers },
    ],
  },
  {
    title: 'whom a nominee shares a name with',
    of: ['comparison', 'comparisons'],
    path: paths.comparison(ids.movement, award.nomination),
    get: overseers,
    absent: { path: paths.comparison(ids.movement, award.spokenOn), get: overseers },
    list: [],
  },
  {
    title: 'scores',
    of: ['score', 'scores'],
    path: paths.score(ids.movement, ids.unit),
    get: caseReaders,
    list: overseers,
    queries: inClusters.slice(0, 2),
  },
  {
    title: 'council sessions',
    of: ['session', 'sessions'],
    path: paths.session(ids.movement, award.session),
    get: overseers,
    absent: { path: paths.session(ids.movement, 'khong-co'), get: overseers },
    list: overseers,
  },
  {
    title: 'opinions, of whom a member has not spoken on',
    of: ['opinion', 'opinions', 'nominees'],
    path: paths.opinion(ids.movement, award.session, award.nomination, 'ai-khac'),
    get: opinionReaders,
    absent: {
      path: paths.opinion(ids.movement, award.session, award.nomination, 'councilMember'),
      get: [...opinionReaders, 'councilMember'],
    },
    list: opinionReaders,
  },
  {
    title: 'opinions, of whom a member has spoken on',
    of: ['opinion', 'opinions'],
    path: paths.opinion(ids.movement, award.session, award.spokenOn, 'ai-khac'),
    get: [...opinionReaders, 'councilMember'],
    list: [...opinionReaders, 'councilMember'],
  },
  {
    title: 'one’s own opinion',
    of: ['opinion'],
    path: paths.opinion(ids.movement, award.session, award.spokenOn, 'councilMember'),
    get: [...opinionReaders, 'councilMember'],
    list: [...opinionReaders, 'councilMember'],
  },
  {
    title: 'the ballot box',
    of: ['ballotBox'],
    path: paths.ballotBox(ids.movement, award.session),
    get: nobody,
  },
  {
    title: 'published lists',
    of: ['publication', 'publications'],
    path: paths.publication(ids.movement, award.publication),
    get: allActors,
    absent: { path: paths.publication(ids.movement, 'khong-co'), get: allActors },
    list: allActors,
    newest: { orderBy: newestLists.newestBy, limit: newestLists.limit, by: allActors },
  },
  {
    title: 'pages of a published list',
    of: ['publicationPage', 'publicationPages'],
    path: paths.publicationPage(ids.movement, award.publication, 1),
    get: allActors,
    absent: { path: paths.publicationPage(ids.movement, award.publication, 2), get: allActors },
    list: allActors,
  },
  {
    title: 'comments',
    of: ['comment', 'comments'],
    path: paths.comment(ids.movement, award.publication, 'y-kien-1'),
    get: [...overseers, 'unitEditor'],
    list: overseers,
    queries: [{ where: { uid: 'unitEditor' }, by: [...overseers, 'unitEditor'] }],
  },
  {
    title: 'a decision in preparation',
    of: ['decision', 'decisions'],
    path: paths.decision(ids.movement, award.drafted),
    get: overseers,
    absent: { path: paths.decision(ids.movement, 'khong-co'), get: overseers },
    list: overseers,
    queries: [{ where: { state: 'effective' }, by: allActors }],
  },
  {
    title: 'a decision in force',
    of: ['decision'],
    path: paths.decision(ids.movement, award.effective),
    get: allActors,
    list: overseers,
  },
  {
    title: 'pages of a decision in preparation',
    of: ['decisionPage', 'decisionPages'],
    path: paths.decisionPage(ids.movement, award.drafted, 1),
    get: overseers,
    list: overseers,
  },
  {
    title: 'pages of a decision in force',
    of: ['decisionPage'],
    path: paths.decisionPage(ids.movement, award.effective, 1),
    get: allActors,
    list: allActors,
  },
  {
    title: 'the scan of a signed decision',
    of: ['scan'],
    path: scanOf('quet-1'),
    get: overseers,
    list: overseers,
    create: { path: scanOf('quet-2'), data: newScan, by: nobody },
  },
  {
    title: 'the scan of a decision in force',
    of: ['scan'],
    path: paths.scan(ids.movement, award.effective, 'quet-1'),
    get: overseers,
    list: overseers,
  },
  {
    title: 'chunks of a scan',
    of: ['scanChunk', 'scanChunks'],
    path: paths.scanChunk(ids.movement, award.drafted, 'quet-1', 0),
    get: overseers,
    list: overseers,
    create: {
      path: paths.scanChunk(ids.movement, award.drafted, 'quet-1', 1),
      data: () => ({ data: bytes(1000) }),
      by: office,
    },
  },
  {
    title: 'chunks of a scan of a decision in force',
    of: ['scanChunk'],
    path: paths.scanChunk(ids.movement, award.effective, 'quet-1', 0),
    get: overseers,
    list: overseers,
    create: {
      path: paths.scanChunk(ids.movement, award.effective, 'quet-1', 1),
      data: () => ({ data: bytes(1000) }),
      by: office,
    },
  },
  {
    title: 'numbers of decisions',
    of: ['decisionNumber'],
    path: paths.decisionNumber('quan~qd-ubnd~2022~1'),
    get: nobody,
  },
  { title: 'the golden book', of: ['goldenBook'], path: paths.goldenBook(ids.authority), get: nobody },
  {
    title: 'certificates',
    of: ['certificate', 'certificates'],
    path: paths.certificate('0123456789'),
    get: allActors,
    absent: { path: paths.certificate('khong-co'), get: allActors },
    queries: [
      { where: { authorityId: ids.authority }, by: overseers },
      { where: { authorityId: ids.otherAuthority }, by: ['otherOffice'] },
    ],
  },
  {
    title: 'public keys',
    of: ['publicKey', 'publicKeys'],
    path: paths.publicKey('khoa-1'),
    get: allActors,
    list: allActors,
  },
  {
    title: 'the layout of certificates',
    of: ['certificateLayout'],
    path: paths.certificateLayout(ids.authority),
    get: overseers,
    absent: { path: paths.certificateLayout(ids.otherAuthority), get: ['otherOffice'] },
  },
  {
    title: 'news that is still to be told',
    of: ['news', 'newsItem'],
    path: paths.newsItem('tin-1'),
    get: nobody,
  },
  {
    title: 'how often somebody asked for what',
    of: ['bucket', 'buckets'],
    path: paths.bucket('office~1'),
    get: nobody,
  },
  {
    title: 'the outbox',
    of: ['mail', 'mails'],
    path: paths.mail('thu-1'),
    get: office,
    queries: [
      { where: { authorityId: ids.authority }, by: office },
      { where: { authorityId: ids.authority, state: 'held' }, orderBy: 'createdAt', by: office },
      { where: { authorityId: ids.otherAuthority }, by: ['otherOffice'] },
      { where: { state: 'held' }, by: nobody },
    ],
  },
];
