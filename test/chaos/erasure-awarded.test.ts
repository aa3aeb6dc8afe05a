import type { ErasureSubject } from '@thidua/domain/erasure/erasure-subject';
import { nominationSchema } from '@thidua/domain/nomination/nomination';
import { paths } from '@thidua/domain/base/paths';
import { certificateSchema } from '@thidua/domain/award/certificate';
import { timestampsToDates } from '@thidua/domain/base/timestamps';
import { describe, expect, it } from 'vitest';
import { reissueCertificate, revokeCertificate } from '../../functions/src/awards/correct-certificate.ts';
import { handOverCertificates } from '../../functions/src/awards/hand-over.ts';
import { erasePerson } from '../../functions/src/erasure/erase-person.ts';
import { AUTHORITY, MOVEMENT as M, OFFICE_UID } from '../support/small-movement.ts';
import { AWARDED, awardedId, CHAIRMAN, ErasureStage, valueOf } from './erasure-stage.ts';

const WHY = 'Khai không đúng số buổi trực';
const RENAMED = 'Trần Thị Được Khén';
const subject: ErasureSubject = {
  kind: 'nominee',
  nominations: [{ movementId: M, nominationId: awardedId }],
};

const erase = ({ services }: ErasureStage) =>
  erasePerson(services, OFFICE_UID, { authorityId: AUTHORITY, subject, byName: true, basis: 'Điều 14' });

const validCode = async ({ store }: ErasureStage): Promise<string> => {
  const found = await store.find({ collection: paths.certificates() });
  const all = found.map(({ data }) => certificateSchema.parse(timestampsToDates(data)));
  return all.find(({ status }) => status === 'valid')?.content.code ?? '';
};

const acts: Record<string, (stage: ErasureStage) => Promise<unknown>> = {
  reissue: async (stage) =>
    reissueCertificate(stage.services, OFFICE_UID, {
      movementId: M,
      code: await validCode(stage),
      reason: WHY,
      honorific: 'Bà',
      name: RENAMED,
      position: 'Tổ trưởng',
    }),
  revocation: async (stage) =>
    revokeCertificate(stage.services, CHAIRMAN, { movementId: M, code: await validCode(stage), reason: WHY }),
  'hand-over': ({ services, now }) =>
    handOverCertificates(services, OFFICE_UID, {
      movementId: M,
      nominationIds: [awardedId],
      to: RENAMED,
      on: now.toISOString().slice(0, 10),
    }),
};

/** What the law on archives keeps: the award itself, its decision and its certificates (docs/erasure.md). */
const isKept = (path: string) =>
  path === paths.nomination(M, awardedId) ||
  path.startsWith(`${paths.decisions(M)}/`) ||
  path.startsWith(`${paths.certificates()}/`);

const told = (stage: ErasureStage) => JSON.stringify(stage.store.everything());

describe.each(Object.entries(acts))(
  'an erasure of somebody awarded, with a %s between its steps',
  (_, act) => {
    it('leaves what the decision keeps, and nothing else of what was done meanwhile', async () => {
      let played = 0;
      for (let at = 1; ; at += 67) {
        const stage = await ErasureStage.open();
        let left = at;
        stage.meanwhile = async () => {
          left -= 1;
          if (left === 0) await act(stage);
        };
        await erase(stage);
        stage.meanwhile = null;
        if (left > 0) break;
        played += 1;
        // What was done after the act had ended is another act's.
        expect(valueOf(await erase(stage)).isDone).toBe(true);
        for (const name of [AWARDED, RENAMED])
          expect(
            stage.placesOf(name).filter((path) => !isKept(path)),
            `step ${at}`,
          ).toEqual([]);
        expect(told(stage).includes(WHY), `step ${at}`).toBe(false);
        const path = paths.nomination(M, awardedId);
        const nomination = (await stage.store.load([path])).read(path, nominationSchema);
        expect(nomination?.handover?.to, `step ${at}`).not.toBe(RENAMED);
      }
      expect(played).toBeGreaterThan(3);
    });
  },
);
