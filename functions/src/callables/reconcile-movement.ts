import { ok } from '@thidua/domain/result';
import { movementFor } from '../people/require-role.ts';
import { defineCallable } from '../platform/define-callable.ts';
import { reconcile } from '../summaries/reconcile.ts';

export const reconcileMovement = defineCallable(
  'reconcileMovement',
  async (services, uid, { movementId }) => {
    const allowed = await movementFor(services, uid, movementId, ['office', 'admin']);
    return allowed.ok ? ok(await reconcile(services, movementId)) : allowed;
  },
  { timeoutSeconds: 540 },
);
