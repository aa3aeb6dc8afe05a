import { intakeIdSchema, movementIdSchema } from '@thidua/domain/base/ids';
import { paths } from '@thidua/domain/base/paths';
import { logger } from 'firebase-functions';
import { onDocumentCreated } from 'firebase-functions/firestore';
import { z } from 'zod';
import { judgeIntake } from '../judging/judge-intake.ts';
import { services } from '../platform/init.ts';
import { retrying } from '../platform/retrying.ts';

const intakeParams = z.object({ movementId: movementIdSchema, intakeId: intakeIdSchema });

/** What somebody hands in besides cases is judged and answered. */
export const onCreateIntake = onDocumentCreated(
  { document: paths.intake('{movementId}', '{intakeId}'), retry: true },
  async (event) => {
    const params = intakeParams.safeParse(event.params);
    // Under such an id nobody can have handed in anything: trying again would not help.
    if (!params.success) return logger.warn('An intake under no id of ours is left alone', event.params);
    const { movementId, intakeId } = params.data;
    await retrying(event, { kind: 'intake', movementId, intakeId }, () =>
      judgeIntake(services, movementId, intakeId),
    );
  },
);
