import { awardSettings, giayKhen } from '@thidua/domain/movement/award-settings.fixture';
import {
  decisionSchema,
  inListOrder,
  itemOf,
  takeEffect,
  type AwardDecision,
} from '@thidua/domain/award/decision';
import { nominationIn } from '@thidua/domain/nomination/nomination.fixture';
import type { Nomination } from '@thidua/domain/nomination/nomination';
import { nominationCase, nominationId } from '@thidua/domain/movement/case-ids';
import { paths } from '@thidua/domain/base/paths';
import { createPerson, db, settingsToday } from '../support/backend.ts';
import { seen } from './seen.ts';

const M = 'bench-awards';
/** Of its own: the rest of the benchmark has an office too. */
const AUTHORITY = 'bench-authority';
const UNITS = 20;
const CLUSTERS = 4;
const NOW = new Date();

const unitOf = (index: number) => `award-unit-${index % UNITS}`;
const ruling = { outcome: 'award' as const, reason: '', departs: false, at: NOW, by: 'chairman' };
const signature = {
  number: '1',
  date: '2022-02-08',
  signer: 'Lê Văn Mẫu',
  signingForm: ['CHỦ TỊCH'],
  scanId: 'scan',
};

const nominationsOf = (count: number, decisionId: string): Nomination[] =>
  Array.from({ length: count }, (_, index) =>
    nominationIn('published', {
      movementId: M,
      authorityId: AUTHORITY,
      unitId: unitOf(index),
      unitName: unitOf(index),
      clusterId: `c${index % CLUSTERS}`,
      caseId: nominationCase(`${decisionId}n${index}`),
      name: `Nguyễn Văn Mẫu ${index}`,
      publicationId: 'list',
      ruling,
      decisionId,
    }),
  );
const idOf = ({ unitId, caseId }: Nomination) => nominationId(unitId, caseId);

/** A movement, a clerk and a head of each of its units, cluster leads, an office and a publicity office. */
async function open(): Promise<void> {
  await db.doc(paths.movement(M)).set({
    ...settingsToday(),
    authorityId: AUTHORITY,
    title: M,
    issuer: 'Ủy ban nhân dân Quận 5',
    issuedAt: 'Quận 5',
    awards: awardSettings,
    awardForms: giayKhen,
  });
  await createPerson({ [AUTHORITY]: ['office'] }, AUTHORITY);
  await createPerson({ [AUTHORITY]: ['publicity'] });
  for (let index = 0; index < CLUSTERS; index += 1) {
    await createPerson({ [`${M}~c${index}`]: ['clusterLead'] });
  }
  for (let index = 0; index < UNITS; index += 1) {
    await createPerson({ [unitOf(index)]: ['unitEditor'] });
    await createPerson({ [unitOf(index)]: ['unitHead'] });
  }
}

const count = async (query: FirebaseFirestore.Query) => (await query.count().get()).data().count;

/** From the decision's taking effect to its last certificate, notification and mail; milliseconds. */
async function issueOnce(decisionId: string, awards: number): Promise<number> {
  const nominations = nominationsOf(awards, decisionId);
  const draft: AwardDecision = {
    authorityId: AUTHORITY,
    movementId: M,
    title: 'Về việc tặng Giấy khen',
    state: 'drafted',
    symbol: 'QĐ-UBND',
    issuerTitle: 'CHỦ TỊCH ỦY BAN NHÂN DÂN QUẬN 5',
    legalBases: [],
    recipients: [],
    items: inListOrder(nominations.map((one) => itemOf(idOf(one), one))),
    more: 0,
    signature: null,
    corrections: [],
    draftedAt: NOW,
    effectiveAt: null,
    dueAt: null,
    issued: 0,
    seq: 1,
  };
  const writer = db.bulkWriter();
  for (const one of nominations) {
    void writer.set(db.doc(paths.nomination(M, idOf(one))), one);
    const contact = db.doc(paths.contact(M, one.unitId, one.caseId));
    void writer.set(contact, { email: `${one.caseId}@mau.example`, phone: '' });
  }
  await writer.close();
  const path = paths.decision(M, decisionId);
  const done = seen(path, (data) => {
    const decision = decisionSchema.safeParse(data);
    return decision.success && decision.data.issued === awards;
  });
  await done.ready;
  const { decision } = takeEffect(draft, signature, 0, NOW);
  const began = performance.now();
  await db.doc(path).set(decision);
  const took = (await done.at) - began;

  const certificates = await count(
    db.collection(paths.certificates()).where('content.decisionNumber', '==', '01/QĐ-UBND'),
  );
  const told = await count(db.collectionGroup('notifications').where('movementId', '==', M));
  const mails = await count(db.collection(paths.mails()).where('movementId', '==', M));
  const expected = { certificates: awards, told: 2 * awards + Math.min(awards, CLUSTERS) + 2, mails: awards };
  const found = { certificates, told, mails };
  if (JSON.stringify(found) !== JSON.stringify(expected)) {
    throw new Error(`Issued ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`);
  }
  return took;
}

/** One award beforehand, so that nothing cold is measured; then a decision of `awards`. */
export async function issueTime(awards: number): Promise<number> {
  await open();
  await issueOnce('warm', 1);
  for (const collection of [paths.certificates(), paths.mails()]) {
    await db.recursiveDelete(db.collection(collection));
  }
  const told = await db.collectionGroup('notifications').where('movementId', '==', M).get();
  const writer = db.bulkWriter();
  for (const { ref } of told.docs) void writer.delete(ref);
  await writer.close();
  return issueOnce('measured', awards);
}
