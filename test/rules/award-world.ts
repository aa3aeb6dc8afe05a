import { defaultVotingRules } from '@thidua/domain/movement/award-settings';
import { opinionSchema, sessionSchema } from '@thidua/domain/council/council';
import { decisionSchema } from '@thidua/domain/award/decision';
import { newMail } from '@thidua/domain/mail/mail';
import { nominationId } from '@thidua/domain/movement/case-ids';
import { paths } from '@thidua/domain/base/paths';
import { commentSchema, publicationSchema } from '@thidua/domain/award/publication';
import { FILE_LIMITS, type Manifest } from '@thidua/domain/file/stored-file';
import firebase from 'firebase/compat/app';
import 'firebase/compat/firestore';
import { ids } from './actors.ts';

type Data = firebase.firestore.DocumentData;

const { FieldValue, Blob } = firebase.firestore;

/** Ids of the award side's documents. */
export const award = {
  nomination: nominationId(ids.unit, 'nomination-1'),
  spokenOn: nominationId(ids.unit, 'nomination-2'),
  session: 'ky-hop-1',
  publication: 'danh-sach-1',
  drafted: 'quyet-dinh-1',
  effective: 'quyet-dinh-2',
} as const;

export const newContact = (): Data => ({ email: 'nguoi-duoc-khen@example.vn', phone: '0900000000' });

export const newScan = (uid: string): Data => ({
  name: 'quyet-dinh.pdf',
  type: 'application/pdf',
  size: FILE_LIMITS.chunk + 1000,
  sha256: '0123456789abcdef'.repeat(4),
  chunkCount: 2,
  uploadedBy: uid,
  uploadedAt: FieldValue.serverTimestamp(),
  expiresAt: new Date(Date.now() + 3_600_000),
  arrivedAt: null,
});

const decision = (state: 'drafted' | 'effective', now: Date) =>
  decisionSchema.parse({
    authorityId: ids.authority,
    movementId: ids.movement,
    title: 'Về việc tặng Giấy khen',
    state,
    symbol: 'QĐ-UBND',
    issuerTitle: 'CHỦ TỊCH',
    legalBases: [],
    recipients: [],
    items: [],
    signature: null,
    draftedAt: now,
    effectiveAt: null,
    issued: 0,
    seq: 0,
  });

const opinion = (nomination: string, uid: string, now: Date) =>
  opinionSchema.parse({
    nominationId: nomination,
    uid,
    name: 'Thành viên (mẫu)',
    text: 'Đồng ý',
    at: now,
  });

/** Documents of the award side, by path; the session's members are the council member and the chairman. */
export function awardWorld(now: Date, scan: Manifest): Record<string, Data> {
  const { movement, unit } = ids;
  const members = ['chairman', 'councilMember'];
  const at = (nomination: string, uid: string) => paths.opinion(movement, award.session, nomination, uid);
  return {
    [paths.contact(movement, unit, 'nomination-1')]: newContact(),
    [paths.nomination(movement, award.nomination)]: {
      unitId: unit,
      clusterId: ids.cluster,
      state: 'validated',
    },
    [paths.comparison(movement, award.nomination)]: { authorityId: ids.authority, matches: [], settled: {} },
    [paths.score(movement, unit)]: { unitId: unit, clusterId: ids.cluster, total: 10 },
    [paths.session(movement, award.session)]: sessionSchema.parse({
      authorityId: ids.authority,
      title: 'Kỳ họp thử',
      state: 'open',
      rules: defaultVotingRules,
      opensAt: now,
      closesAt: now,
      members: members.map((uid) => ({ uid, name: uid, position: '', unitIds: [] })),
      memberUids: members,
      nominationIds: [award.nomination, award.spokenOn],
      attendance: [],
      conflicts: {},
      seq: 1,
      changedAt: now,
      remark: '',
      outcome: null,
    }),
    [at(award.nomination, 'ai-khac')]: opinion(award.nomination, 'ai-khac', now),
    [at(award.spokenOn, 'ai-khac')]: opinion(award.spokenOn, 'ai-khac', now),
    [at(award.spokenOn, 'councilMember')]: opinion(award.spokenOn, 'councilMember', now),
    [paths.ballotBox(movement, award.session)]: { voters: [], counts: {}, receipts: [], openVotes: {} },
    [paths.publication(movement, award.publication)]: publicationSchema.parse({
      authorityId: ids.authority,
      movementId: movement,
      movementTitle: 'Phong trào thử',
      title: 'Danh sách đề nghị',
      from: '2022-02-10',
      until: '2022-02-15',
      zone: 'Asia/Ho_Chi_Minh',
      entries: [],
      publishedAt: now,
      unanswered: 0,
      comments: 0,
      seq: 0,
    }),
    [paths.publicationPage(movement, award.publication, 1)]: { n: 1, items: [] },
    [paths.decisionPage(movement, award.drafted, 1)]: { n: 1, items: [] },
    [paths.decisionPage(movement, award.effective, 1)]: { n: 1, items: [] },
    [paths.comment(movement, award.publication, 'y-kien-1')]: commentSchema.parse({
      nominationId: award.nomination,
      uid: 'unitEditor',
      name: 'Người dân (mẫu)',
      text: 'Xứng đáng',
      at: now,
      answer: null,
    }),
    [paths.decision(movement, award.drafted)]: decision('drafted', now),
    [paths.decision(movement, award.effective)]: decision('effective', now),
    [paths.scan(movement, award.drafted, 'quet-1')]: scan,
    [paths.scanChunk(movement, award.drafted, 'quet-1', 0)]: {
      data: Blob.fromUint8Array(new Uint8Array(1000)),
    },
    [paths.scan(movement, award.effective, 'quet-1')]: scan,
    [paths.decisionNumber('quan~qd-ubnd~2022~1')]: { decisionId: award.effective },
    [paths.goldenBook(ids.authority)]: { last: 1 },
    [paths.certificate('0123456789')]: { authorityId: ids.authority, status: 'valid' },
    [paths.mail('thu-1')]: newMail(
      {
        authorityId: ids.authority,
        movementId: movement,
        to: 'nguoi-duoc-khen@example.vn',
        toName: 'Người được khen (mẫu)',
        subject: 'Tặng Giấy khen',
        text: 'Kính gửi …',
        causeId: 'quyet-dinh-2',
        release: 'byOffice',
      },
      now,
    ),
    [paths.publicKey('khoa-1')]: { since: now },
    [paths.workCalendar(ids.authority)]: { years: {} },
    [paths.certificateLayout(ids.authority)]: { width: 297 },
  };
}
