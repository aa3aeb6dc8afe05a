import type { CallableInput, CallableResponse } from '@thidua/domain/contract/callables';
import { MAX_FAULTS_TOLD } from '@thidua/domain/contract/log-callables';
import type { LogFault } from '@thidua/domain/log/fault';
import { holdsAny, logCheckers, membershipSchema } from '@thidua/domain/people/membership';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import type { Services } from '../platform/services.ts';
import { verifyLog } from './verify-log.ts';

/** Verifies the whole log of an authority for somebody entitled to it. */
export async function checkLog(
  services: Services,
  uid: string,
  { authorityId, root }: CallableInput<'verifyLog'>,
): Promise<Result<CallableResponse<'verifyLog'>, RefusalCode>> {
  const path = paths.membership(uid);
  const membership = (await services.store.load([path])).read(path, membershipSchema);
  if (!holdsAny(membership, authorityId, logCheckers, services.now())) return err('notAllowed');

  const { roots, faults, ...counts } = await verifyLog(services, { authorityId });
  const asked = roots.find((one) => one.root === root);
  const unknown: LogFault[] = root === null || asked ? [] : [{ kind: 'rootUnknown' }];
  const all = [...unknown, ...faults];
  const [first, last] = [roots.at(0), roots.at(-1)];
  return ok({
    ...counts,
    roots: first && last ? { count: roots.length, first: first.day, last: last.day } : null,
    rootDay: asked?.day ?? null,
    faultCount: all.length,
    faults: all.slice(0, MAX_FAULTS_TOLD),
  });
}
