import type { CallableInput } from '@thidua/domain/contract/callables';
import { certificateLayoutSchema } from '@thidua/domain/award/certificate-layout';
import { paths } from '@thidua/domain/base/paths';
import { settingsChainId } from '@thidua/domain/log/chain-ids';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { isRepeat } from '@thidua/domain/base/repeat';
import { ok, type Result } from '@thidua/domain/base/result';
import { contentHash, writeLog } from '../frame/write-log.ts';
import type { Services } from '../platform/services.ts';
import { asRole, entryBy } from './award-context.ts';

/** Where things stand on the certificates of the movement's authority, for all of its movements. */
export const saveCertificateLayout = (
  services: Services,
  uid: string,
  { movementId, layout }: CallableInput<'saveCertificateLayout'>,
): Promise<Result<null, RefusalCode>> =>
  asRole(services, uid, 'saveCertificateLayout', movementId, async (context) => {
    const { transaction } = context;
    const { authorityId } = context.movement;
    const chainId = settingsChainId(authorityId);
    const path = paths.certificateLayout(authorityId);
    const documents = await transaction.load([path, paths.chain(chainId)]);
    if (isRepeat(documents.read(path, certificateLayoutSchema), layout)) return ok(null);
    transaction.set(path, layout);
    const whose = { authorityId, movementId: null, unitId: null };
    const hash = contentHash(layout, services.sha256);
    const transition = { action: 'saveCertificateLayout', before: '', after: '', contentHash: hash };
    writeLog(transaction, documents, chainId, whose, [entryBy(context, transition)], services.sha256);
    return ok(null);
  });
