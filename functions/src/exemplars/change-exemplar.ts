import type { CallableName } from '@thidua/domain/contract/callables';
import {
  exemplarSchema,
  unitOfExemplar,
  type Exemplar,
  type ExemplarTransition,
} from '@thidua/domain/exemplar/exemplar';
import { exemplarChainId } from '@thidua/domain/log/chain-ids';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import type { Result } from '@thidua/domain/base/result';
import { changeRecord, type Bench } from '../intake/change-record.ts';
import type { Services } from '../platform/services.ts';
import { noticesOf, writeExemplar } from './write-exemplar.ts';

interface Asked {
  uid: string;
  act: CallableName;
  movementId: string;
  exemplarId: string;
  seq: number;
}

/** Changes an exemplar by an act. */
export function changeExemplar(
  services: Services,
  { exemplarId, ...asked }: Asked,
  decide: (exemplar: Exemplar, bench: Bench) => Result<ExemplarTransition, RefusalCode>,
  isDone: (exemplar: Exemplar) => boolean,
): Promise<Result<null, RefusalCode>> {
  const { movementId } = asked;
  return changeRecord<Exemplar, ExemplarTransition>(
    services,
    asked,
    {
      unitId: unitOfExemplar(exemplarId),
      path: paths.exemplar(movementId, exemplarId),
      chainId: exemplarChainId(movementId, exemplarId),
      schema: exemplarSchema,
      unknown: 'unknownExemplar',
      write: (transaction, documents, made, before, doer) =>
        writeExemplar(services, transaction, documents, exemplarId, { ...made, before }, doer),
      noticesOf: (made) => noticesOf(exemplarId, made),
    },
    decide,
    isDone,
  );
}
