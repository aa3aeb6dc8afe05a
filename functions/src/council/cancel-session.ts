import type { CallableInput } from '@thidua/domain/contract/callables';
import type { CouncilSession } from '@thidua/domain/council/council';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import type { Services } from '../platform/services.ts';
import { releaseNominees } from './nominees.ts';
import { onSession, writeSession } from './session-context.ts';
import { sessionNews } from './session-news.ts';

/**
 * By the office, of a draft or an open session: nominations go back, members who were called are told; what was cast
 * stays sealed and is never counted.
 */
export async function cancelSession(
  services: Services,
  uid: string,
  { reason, ...ref }: CallableInput<'cancelSession'>,
): Promise<Result<Record<string, never>, RefusalCode>> {
  const cancelled = await onSession(services, uid, 'cancelSession', ref, async (context) => {
    const { session } = context;
    if (session.state === 'cancelled') return ok(session);
    if (session.state !== 'draft' && session.state !== 'open') return err('notInThisState');
    const next: CouncilSession = { ...session, state: 'cancelled', remark: reason };
    writeSession(context, session, next, 'cancelSession', reason);
    // Of a draft nobody was told.
    if (session.state === 'open') context.announce(sessionNews(ref, next, 'sessionCancelled'));
    return ok(next);
  });
  if (!cancelled.ok) return cancelled;
  const released = await releaseNominees(services, uid, ref, cancelled.value);
  return released.ok ? ok({}) : released;
}
