import { actOf, type ServiceName } from '@thidua/domain/contract/acts';
import {
  callables,
  callSchema,
  isCallableName,
  type CallableInput,
  type CallableName,
  type CallableResponse,
} from '@thidua/domain/contract/callables';
import { refusalCodeSchema, type RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { z } from 'zod';
import type { Services } from '../platform/services.ts';
import { admit, subjectSchema } from './admit.ts';
import { keepRefusal } from './keep-refusal.ts';

/** What an act's handler is given and gives; null is an answer that has nothing in it. */
type Handler<N extends CallableName> = (
  services: Services,
  uid: string,
  input: CallableInput<N>,
) => Promise<Result<CallableResponse<N> | null, RefusalCode>>;

/** Handlers by act, loaded when they are first asked for: what an act does not need stays out of its process. */
export type Handlers = { [N in CallableName]: () => Promise<Handler<N>> };

/** Why a call was not even put to an act. */
export type Malformed = 'noSuchAct' | 'notSignedIn' | 'malformed';

export interface Caller {
  uid: string;
  /** When the caller signed in, in whole seconds; a token tells it for as long as it lives. */
  authTime: number;
}

/**
 * What every act goes through: known to this service, signed in, well formed, admitted, done, and what was gravely refused
 * is kept. Bugs throw.
 */
export async function answer(
  services: Services,
  handlers: Handlers,
  service: ServiceName,
  caller: Caller | null,
  data: unknown,
): Promise<Result<unknown, { malformed: Malformed } | { refusal: RefusalCode }>> {
  const call = callSchema.safeParse(data);
  if (!call.success || !isCallableName(call.data.act)) return err({ malformed: 'noSuchAct' });
  const { act, request } = call.data;
  if (actOf(act).service !== service) return err({ malformed: 'noSuchAct' });
  return run(services, act, handlers[act], caller, request);
}

const itemsSchema = z.object({ outcomes: z.array(z.object({ refusal: refusalCodeSchema.nullable() })) });

/** Items of one request that the caller may not touch; kept as one refusal. */
function deniedItems(value: unknown): RefusalCode[] {
  const items = itemsSchema.safeParse(value);
  return items.success
    ? items.data.outcomes.flatMap(({ refusal }) => (refusal === 'notAllowed' ? [refusal] : []))
    : [];
}

async function run<N extends CallableName>(
  services: Services,
  act: N,
  load: Handlers[N],
  caller: Caller | null,
  request: unknown,
): Promise<Result<unknown, { malformed: Malformed } | { refusal: RefusalCode }>> {
  if (caller === null && actOf(act).who.over !== 'nobody') return err({ malformed: 'notSignedIn' });
  const { request: requestSchema, response } = callables[act];
  const input = requestSchema.safeParse(request);
  if (!input.success) return err({ malformed: 'malformed' });
  const uid = caller?.uid ?? '';
  const subject = subjectSchema.parse(input.data);
  const refused = caller === null ? null : await admit(services, caller, act, subject);
  const done = refused === null ? await (await load())(services, uid, input.data) : err(refused);
  if (done.ok) {
    const [denied] = deniedItems(done.value);
    if (denied) await keepRefusal(services, uid, act, subject, denied);
    return ok(response.parse(done.value ?? {}));
  }
  if (caller !== null) await keepRefusal(services, uid, act, subject, done.error);
  return err({ refusal: done.error });
}
