import { caseIdSchema, movementIdSchema, unitIdSchema } from '@thidua/domain/base/ids';
import { paths } from '@thidua/domain/base/paths';
import { logger } from 'firebase-functions';
import { onDocumentCreated } from 'firebase-functions/firestore';
import { z } from 'zod';
import { judgeSubmission } from '../judging/judge-submission.ts';
import { services } from '../platform/init.ts';
import { retrying } from '../platform/retrying.ts';

const versionParams = z.object({
  movementId: movementIdSchema,
  unitId: unitIdSchema,
  caseId: caseIdSchema,
  version: z.coerce.number().int().positive(),
});

/** A submitted version is judged, counted and answered. */
export const onCreateVersion = onDocumentCreated(
  { document: paths.version('{movementId}', '{unitId}', '{caseId}', '{version}'), retry: true },
  async (event) => {
    const params = versionParams.safeParse(event.params);
    // Under such an id nobody can have submitted anything: trying again would not help.
    if (!params.success) return logger.warn('A version under no id of ours is left alone', event.params);
    const { movementId, unitId, caseId, version } = params.data;
    await retrying(event, { kind: 'submission', movementId, unitId, caseId, version }, () =>
      judgeSubmission(services, { movementId, unitId, caseId }, version),
    );
  },
);
