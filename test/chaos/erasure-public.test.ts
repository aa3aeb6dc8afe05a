import { decisionSchema } from '@thidua/domain/award/decision';
import type { ErasureSubject } from '@thidua/domain/erasure/erasure-subject';
import { paths } from '@thidua/domain/base/paths';
import { timestampsToDates } from '@thidua/domain/base/timestamps';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { revokeCertificate } from '../../functions/src/awards/correct-certificate.ts';
import { erasePerson } from '../../functions/src/erasure/erase-person.ts';
import { AUTHORITY, MOVEMENT as M, OFFICE_UID } from '../support/small-movement.ts';
import {
  AWARDED,
  awardedId,
  CHAIRMAN,
  DECLINED,
  declinedId,
  ErasureStage,
  valueOf,
} from './erasure-stage.ts';

// Reasons that name nobody and yet tell of somebody: no search for a name finds them.
const REVOKED = 'Khai không đúng số buổi trực';
const DEPARTS = 'Đã cứu hai em nhỏ khỏi đám cháy';

const isPublic = (path: string) =>
  /^movements\/[^/]+\/(publications|decisions)\/[^/]+(\/pages\/[^/]+)?$/.test(path) ||
  path.startsWith(`${paths.certificates()}/`);

/** What anybody may read, as text. */
const publicText = ({ store }: ErasureStage): string =>
  JSON.stringify(store.everything().filter(([path]) => isPublic(path)));

const erase = ({ services }: ErasureStage, nominationId: string) =>
  erasePerson(services, OFFICE_UID, {
    authorityId: AUTHORITY,
    subject: { kind: 'nominee', nominations: [{ movementId: M, nominationId }] } satisfies ErasureSubject,
    byName: false,
    basis: 'Điều 14 Luật 91/2025/QH15, đơn ngày 02/03/2026',
  });

it('of somebody declined, the public reads neither name nor reason after an erasure', async () => {
  const stage = await ErasureStage.open();
  expect(publicText(stage)).toContain('chưa đủ thành tích');
  expect(valueOf(await erase(stage, declinedId)).isDone).toBe(true);
  expect(publicText(stage)).not.toContain('chưa đủ thành tích');
  expect(publicText(stage)).not.toContain(DECLINED);
  expect(publicText(stage), 'others stay').toContain(AWARDED);
});

it('of somebody whose award was revoked, decision and certificate stay, and why does not', async () => {
  const stage = await ErasureStage.open();
  const { store, services } = stage;
  const [found] = await store.find({ collection: paths.decisions(M) });
  const decision = decisionSchema.parse(timestampsToDates(found?.data));
  const items = decision.items.map((item) => ({ ...item, reason: DEPARTS, reasonUntil: '2022-03-01' }));
  await store.set(paths.decision(M, found?.id ?? ''), { ...decision, items });
  const [code = ''] = await store.idsIn(paths.certificates());
  valueOf(await revokeCertificate(services, CHAIRMAN, { movementId: M, code, reason: REVOKED }));
  for (const reason of [DEPARTS, REVOKED]) expect(publicText(stage)).toContain(reason);

  expect(valueOf(await erase(stage, awardedId)).isDone).toBe(true);
  for (const reason of [DEPARTS, REVOKED]) expect(publicText(stage)).not.toContain(reason);
  const certificate = (await store.load([paths.certificate(code)])).read(
    paths.certificate(code),
    z.looseObject({ status: z.string(), statusReason: z.string() }),
  );
  expect(certificate).toMatchObject({ status: 'revoked', statusReason: '' });
  expect(valueOf(await erase(stage, awardedId)).isDone, 'once more finds nothing').toBe(true);
});
