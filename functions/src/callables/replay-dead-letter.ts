import { deadLetterSchema } from '@thidua/domain/dead-letter';
import { paths } from '@thidua/domain/paths';
import { err, ok } from '@thidua/domain/result';
import { judgeSubmission } from '../cases/judge-submission.ts';
import { movementFor } from '../people/require-role.ts';
import { defineCallable } from '../platform/define-callable.ts';

export const replayDeadLetter = defineCallable(
  'replayDeadLetter',
  async (services, uid, { deadLetterId }) => {
    const path = paths.deadLetter(deadLetterId);
    const letter = (await services.store.load([path])).read(path, deadLetterSchema);
    if (!letter) return err('unknownCase');
    const allowed = await movementFor(services, uid, letter.movementId, ['office']);
    if (!allowed.ok) return allowed;
    const { movementId, unitId, caseId, version } = letter;
    await judgeSubmission(services, { movementId, unitId, caseId }, version);
    await services.store.set(path, { ...letter, replayedAt: services.now() });
    return ok({ done: true });
  },
);
