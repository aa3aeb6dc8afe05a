import { paths } from '@thidua/domain/paths';
import { onDocumentCreated } from 'firebase-functions/firestore';
import { z } from 'zod';
import { judgeSubmission } from '../cases/judge-submission.ts';
import { services } from '../platform/init.ts';
import { retrying } from '../platform/retrying.ts';

const versionParams = z.object({
  movementId: z.string(),
  unitId: z.string(),
  caseId: z.string(),
  version: z.coerce.number().int().positive(),
});

/** A submitted version is judged, counted and answered. */
export const onCreateVersion = onDocumentCreated(
  { document: paths.version('{movementId}', '{unitId}', '{caseId}', '{version}'), retry: true },
  async (event) => {
    const { movementId, unitId, caseId, version } = versionParams.parse(event.params);
    await retrying(event, { kind: 'submission', movementId, unitId, caseId, version }, () =>
      judgeSubmission(services, { movementId, unitId, caseId }, version),
    );
  },
);
