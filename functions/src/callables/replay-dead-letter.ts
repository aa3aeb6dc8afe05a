import { deadLetterSchema } from '@thidua/domain/dead-letter';
import { paths } from '@thidua/domain/paths';
import { err, ok } from '@thidua/domain/result';
import { issueDecision } from '../awards/issue-certificates.ts';
import { judgeSubmission } from '../cases/judge-submission.ts';
import { movementFor } from '../people/require-role.ts';
import { defineCallable } from '../platform/define-callable.ts';
import { certificateKeys } from '../platform/settings.ts';

export const replayDeadLetter = defineCallable(
  'replayDeadLetter',
  async (services, uid, { deadLetterId }) => {
    const path = paths.deadLetter(deadLetterId);
    const letter = (await services.store.load([path])).read(path, deadLetterSchema);
    if (!letter) return err('unknownCase');
    const allowed = await movementFor(services, uid, letter.movementId, ['office']);
    if (!allowed.ok) return allowed;
    const { movementId, unitId, caseId, version, decisionId } = letter;
    if (decisionId === null) await judgeSubmission(services, { movementId, unitId, caseId }, version);
    else await issueDecision(services, movementId, decisionId);
    await services.store.set(path, { ...letter, replayedAt: services.now() });
    return ok({ done: true });
  },
  { timeoutSeconds: 300, secrets: [certificateKeys] },
);
