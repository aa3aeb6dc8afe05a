import { createHash } from 'node:crypto';
import { sampleCertificate } from '@thidua/domain/award/certificate.fixture';
import { decisionSchema, itemOf } from '@thidua/domain/award/decision';
import { newManifest } from '@thidua/domain/file/stored-file';
import { clusterScope } from '@thidua/domain/people/cluster-scope';
import { nominationIn } from '@thidua/domain/nomination/nomination.fixture';
import type { NominationState } from '@thidua/domain/nomination/nomination';
import { nominationCase, nominationId } from '@thidua/domain/movement/case-ids';
import { paths } from '@thidua/domain/base/paths';
import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { textOf } from '../../functions/src/documents/print.fixture.ts';
import { AUTHORITY, MOVEMENT as M } from '../support/small-movement.ts';
import { Desk } from './desk.ts';

const NOW = new Date('2022-02-10T02:00:00Z');
const CODE = '7K3QD9XAT2';
const OTHER_CODE = '8K3QD9XAT3';
const scan = Buffer.from('%PDF-1.7 quyết định đã ký');
let desk: Desk;

const idOf = (unitId: string, key = 'a') => nominationId(unitId, nominationCase(key));

async function nominated(unitId: string, state: NominationState, change: object = {}, key = 'a') {
  const nomination = nominationIn(state, {
    movementId: M,
    authorityId: AUTHORITY,
    unitId,
    clusterId: 'a',
    caseId: nominationCase(key),
    decisionId: 'decision',
    ...change,
  });
  await desk.store.set(paths.nomination(M, idOf(unitId, key)), nomination);
  return nomination;
}

const certificated = (code: string, status: string, name: string) =>
  desk.store.set(paths.certificate(code), {
    content: sampleCertificate({ code, name }),
    jws: 'jws',
    keyId: 'key',
    authorityId: AUTHORITY,
    movementId: M,
    status,
    statusReason: '',
    replacedBy: null,
    replaces: null,
    issuedAt: NOW,
    changedAt: NOW,
  });

beforeEach(async () => {
  desk = await new Desk(NOW).open();
  await desk.hold('clerk', 'u1', 'unitEditor');
  await desk.hold('head', 'u1', 'unitHead');
  await desk.hold('neighbour', 'u2', 'unitHead');
  await desk.hold('lead', clusterScope(M, 'a'), 'clusterLead');
  await desk.hold('publicity', AUTHORITY, 'publicity');
  const nomination = await nominated('u1', 'awarded', { certificateCode: CODE });
  await nominated('u2', 'awarded', { certificateCode: OTHER_CODE });
  await certificated(CODE, 'valid', 'Mẫu Văn An');
  await certificated(OTHER_CODE, 'valid', 'Mẫu Văn Bình');
  const decision = decisionSchema.parse({
    authorityId: AUTHORITY,
    movementId: M,
    title: 'Tặng Giấy khen',
    state: 'effective',
    symbol: 'QĐ-UBND',
    issuerTitle: 'CHỦ TỊCH',
    legalBases: [],
    recipients: [],
    items: [itemOf(idOf('u1'), nomination)],
    signature: {
      number: '12',
      date: '2022-02-08',
      signer: 'Mẫu Văn Ký',
      signingForm: ['CHỦ TỊCH'],
      scanId: 'scan',
    },
    draftedAt: NOW,
    effectiveAt: NOW,
    issued: 1,
    seq: 3,
  });
  await desk.store.set(paths.decision(M, 'decision'), decision);
  const sha256 = createHash('sha256').update(scan).digest('hex');
  const file = { name: 'quyet-dinh.pdf', type: 'application/pdf', size: scan.length, sha256 } as const;
  await desk.store.set(paths.scan(M, 'decision', 'scan'), {
    ...newManifest(file, 'office', NOW),
    arrivedAt: NOW,
  });
  await desk.store.set(paths.scanChunk(M, 'decision', 'scan', 0), { data: scan });
});

const askCertificates = (uid: string, unitId = 'u1', nominationIds = [idOf('u1')]) =>
  desk.ask(uid, 'exportUnitCertificates', { movementId: M, unitId, nominationIds });
const askScan = (uid: string, id = idOf('u1')) =>
  desk.ask(uid, 'exportDecisionScan', { movementId: M, nominationId: id });
const given = z.object({ fileName: z.string(), pdf: z.string() });

describe('a unit’s certificates', () => {
  it('are given to its clerk and head as pages that name who is awarded', async () => {
    for (const uid of ['clerk', 'head']) {
      const { fileName, pdf } = given.parse(await askCertificates(uid));
      expect(fileName).toBe(`giay-khen-${CODE}.pdf`);
      expect(textOf(Buffer.from(pdf, 'base64'))).toContain('Mẫu Văn An');
    }
  });

  it('are given to nobody else, and nobody gets those of another unit', async () => {
    for (const uid of ['neighbour', 'lead', 'publicity', 'nobody']) {
      expect(await askCertificates(uid), uid).toBe('notAllowed');
    }
    expect(await askCertificates('clerk', 'u2', [idOf('u2')])).toBe('notAllowed');
    expect(await askCertificates('clerk', 'u1', [idOf('u1'), idOf('u2')])).toBe('notAllowed');
  });

  it('are not those of what is not awarded, was revoked or is not there', async () => {
    await nominated('u1', 'published', {}, 'b');
    await nominated('u1', 'revoked', { certificateCode: CODE }, 'c');
    expect(await askCertificates('head', 'u1', [idOf('u1', 'b')])).toBe('notInThisState');
    expect(await askCertificates('head', 'u1', [idOf('u1', 'x')])).toBe('unknownNomination');
    await certificated(CODE, 'revoked', 'Mẫu Văn An');
    expect(await askCertificates('head', 'u1', [idOf('u1', 'c')])).toBe('certificateNotValid');
  });
});

describe('the scan of the decision that awarded a unit’s own', () => {
  it('is given as it was signed', async () => {
    expect(await askScan('clerk')).toEqual({
      name: 'quyet-dinh.pdf',
      type: 'application/pdf',
      data: scan.toString('base64'),
    });
  });

  it('is given to nobody of another unit, and not of a nominee without a decision in force', async () => {
    for (const uid of ['neighbour', 'lead', 'publicity']) expect(await askScan(uid), uid).toBe('notAllowed');
    await nominated('u1', 'published', { decisionId: 'decision' }, 'b');
    expect(await askScan('clerk', idOf('u1', 'b'))).toBe('notInThisState');
  });

  it('is not given where its bytes are not those that were signed', async () => {
    await desk.store.set(paths.scanChunk(M, 'decision', 'scan', 0), {
      data: Buffer.from('%PDF-1.7 quyết định đã sửa'),
    });
    expect(await askScan('clerk')).toBe('fileNotWhole');
  });
});
