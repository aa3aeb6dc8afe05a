import type { ServiceName } from '@thidua/domain/contract/acts';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { logger } from 'firebase-functions';
import { HttpsError, onCall, type CallableFunction, type FunctionsErrorCode } from 'firebase-functions/https';
import type { defineSecret } from 'firebase-functions/params';
import { answer, type Malformed } from '../frame/answer.ts';
import { handlers } from '../handlers.ts';
import { services } from '../platform/init.ts';

interface Options {
  timeoutSeconds: number;
  memory: '256MiB' | '512MiB' | '1GiB';
  secrets?: ReturnType<typeof defineSecret>[];
}

/** One address for all acts of a service. The error's code is for the client's library, its details are for people. */
export function defineService(
  service: ServiceName,
  options: Options,
): CallableFunction<unknown, Promise<unknown>> {
  return onCall(options, async (request) => {
    const caller = request.auth && { uid: request.auth.uid, authTime: request.auth.token.auth_time };
    const result = await run(() => answer(services, handlers, service, caller ?? null, request.data));
    if (result.ok) return result.value;
    throw 'malformed' in result.error ? asMalformed(result.error.malformed) : asRefused(result.error.refusal);
  });
}

function asMalformed(malformed: Malformed): HttpsError {
  if (malformed === 'notSignedIn') return new HttpsError('unauthenticated', 'Sign in first');
  return malformed === 'noSuchAct'
    ? new HttpsError('not-found', 'This service has no such act')
    : new HttpsError('invalid-argument', 'The request is malformed');
}

function asRefused(refusal: RefusalCode): HttpsError {
  return new HttpsError(statuses[refusal] ?? 'failed-precondition', refusal, { refusal });
}

const statuses: Partial<Record<RefusalCode, FunctionsErrorCode>> = {
  notAllowed: 'permission-denied',
  tooManyRequests: 'resource-exhausted',
  signInAgain: 'unauthenticated',
};

/** Names no act and nobody: of a ballot nothing may be joined to its time. */
async function run<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    logger.error('An act failed', error);
    throw new HttpsError('internal', 'The server failed; the error is in its log');
  }
}
