import {
  callables,
  type CallableInput,
  type CallableName,
  type CallableResponse,
} from '@thidua/domain/callables';
import type { Result } from '@thidua/domain/result';
import type { RefusalCode } from '@thidua/domain/refusal';
import { HttpsError, onCall, type CallableFunction } from 'firebase-functions/https';
import { logger } from 'firebase-functions';
import type { defineSecret } from 'firebase-functions/params';
import { services } from './init.ts';
import type { Services } from './services.ts';

type Handler<N extends CallableName> = (
  services: Services,
  uid: string,
  input: CallableInput<N>,
) => Promise<Result<CallableResponse<N>, RefusalCode>>;

interface Options {
  /** Whoever has no account may call it; the handler then gets an empty uid. */
  open?: boolean;
  timeoutSeconds?: number;
  memory?: '512MiB' | '1GiB';
  secrets?: ReturnType<typeof defineSecret>[];
}

/** A callable reads: authenticate, parse, run, map the refusal. Whether somebody may is the handler's to decide. */
export function defineCallable<N extends CallableName>(
  name: N,
  handler: Handler<N>,
  { open = false, timeoutSeconds = 60, ...options }: Options = {},
): CallableFunction<unknown, Promise<CallableResponse<N>>> {
  return onCall({ timeoutSeconds, ...options }, async (request) => {
    const uid = request.auth?.uid;
    if (uid === undefined && !open) throw new HttpsError('unauthenticated', 'Sign in first');
    const parsed = callables[name].request.safeParse(request.data);
    if (!parsed.success) throw new HttpsError('invalid-argument', 'The request is malformed');
    const result = await run(name, () => handler(services, uid ?? '', parsed.data));
    if (result.ok) return result.value;
    const code = result.error === 'notAllowed' ? 'permission-denied' : 'failed-precondition';
    throw new HttpsError(code, result.error, { refusal: result.error });
  });
}

async function run<T>(name: CallableName, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    logger.error(`${name} failed`, error);
    throw new HttpsError('internal', 'The server failed; the error is in its log');
  }
}
