import { decisionIdSchema, movementIdSchema } from '@thidua/domain/base/ids';
import { paths } from '@thidua/domain/base/paths';
import { logger } from 'firebase-functions';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { z } from 'zod';
import { issueDecision } from '../awards/issue-certificates.ts';
import { services } from '../platform/init.ts';
import { retrying } from '../platform/retrying.ts';
import { certificateKeys } from '../platform/settings.ts';

const decisionParams = z.object({ movementId: movementIdSchema, decisionId: decisionIdSchema });

/** A decision that takes effect is issued: certificates, notifications, mails. */
export const onWriteDecision = onDocumentWritten(
  {
    document: paths.decision('{movementId}', '{decisionId}'),
    retry: true,
    secrets: [certificateKeys],
    timeoutSeconds: 300,
    memory: '512MiB',
  },
  async (event) => {
    const params = decisionParams.safeParse(event.params);
    // Functions alone write decisions: trying again would not help.
    if (!params.success) return logger.warn('A decision under no id of ours is left alone', event.params);
    const { movementId, decisionId } = params.data;
    await retrying(event, { kind: 'decision', movementId, decisionId }, () =>
      issueDecision(services, movementId, decisionId),
    );
  },
);
