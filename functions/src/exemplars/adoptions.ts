import type { CallableInput } from '@thidua/domain/contract/callables';
import {
  adoptionId,
  adoptionSchema,
  decideAdoption,
  decideAdoptionReport,
  type Adoption,
} from '@thidua/domain/exemplar/adoption';
import { exemplarSchema, type Exemplar } from '@thidua/domain/exemplar/exemplar';
import { adoptionChainId } from '@thidua/domain/log/chain-ids';
import { rolesFor } from '@thidua/domain/contract/acts';
import { unitRoles } from '@thidua/domain/people/membership';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { standingOver, unitStandingPaths } from '../frame/standing.ts';
import { writeLog } from '../frame/write-log.ts';
import type { Services } from '../platform/services.ts';
import type { Documents, Transaction } from '../store/store.ts';
import { transactAndTell } from '../telling/tell-news.ts';
import { writeShown } from './write-exemplar.ts';

type Done = Promise<Result<null, RefusalCode>>;

/** A unit takes a model up; its owner is told, and it is counted where the model is read. */
export const adoptExemplar = (services: Services, uid: string, asked: CallableInput<'adoptExemplar'>): Done =>
  withAdoption(services, uid, 'adoptExemplar', asked, (bench) => {
    const { transaction, exemplar, before, unit, now } = bench;
    if (before?.adoptedBy === uid && before.plan === asked.plan) return ok(null);
    const decided = decideAdoption(exemplar, before, unit, { plan: asked.plan, by: uid }, now);
    if (!decided.ok) return decided;
    const next = { ...exemplar, adoptions: exemplar.adoptions + 1 };
    transaction.set(bench.at.exemplar, next);
    writeShown(transaction, asked.exemplarId, next, now);
    bench.write(decided.value, { action: 'adopt', before: '', kind: 'exemplarAdopted', said: asked.plan });
    return ok(null);
  });

/** What came of it, as often as there is something to tell. */
export const reportAdoption = (
  services: Services,
  uid: string,
  asked: CallableInput<'reportAdoption'>,
): Done =>
  withAdoption(services, uid, 'reportAdoption', asked, ({ before, write, now }) => {
    if (!before) return err('unknownAdoption');
    if (before.state === asked.state && before.outcome === asked.outcome) return ok(null);
    const next = decideAdoptionReport(before, asked, now);
    write(next, {
      action: 'reportAdoption',
      before: before.state,
      kind: 'adoptionReported',
      said: asked.outcome,
    });
    return ok(null);
  });

interface Written {
  action: 'adopt' | 'reportAdoption';
  before: string;
  kind: 'exemplarAdopted' | 'adoptionReported';
  said: string;
}

interface AdoptionBench {
  transaction: Transaction;
  documents: Documents;
  at: { exemplar: string };
  exemplar: Exemplar;
  before: Adoption | null;
  unit: Pick<Adoption, 'exemplarId' | 'unitId' | 'unitName' | 'clusterId'>;
  now: Date;
  write: (next: Adoption, written: Written) => void;
}

function withAdoption(
  services: Services,
  uid: string,
  act: 'adoptExemplar' | 'reportAdoption',
  { movementId, exemplarId, unitId }: { movementId: string; exemplarId: string; unitId: string },
  work: (bench: AdoptionBench) => Result<null, RefusalCode>,
): Done {
  const id = adoptionId(exemplarId, unitId);
  const chainId = adoptionChainId(movementId, id);
  const at = {
    exemplar: paths.exemplar(movementId, exemplarId),
    adoption: paths.adoption(movementId, id),
    chain: paths.chain(chainId),
  };
  return transactAndTell<Result<null, RefusalCode>>(services, async (transaction, announce) => {
    const now = services.now();
    const documents = await transaction.load([
      ...unitStandingPaths(uid, movementId, unitId),
      ...Object.values(at),
    ]);
    const standing = standingOver(documents, { uid, act, movementId, unitId, now });
    if (!standing.ok) return standing;
    const role = standing.value.held.find((one) => rolesFor(act).includes(one));
    const exemplar = documents.read(at.exemplar, exemplarSchema);
    if (!exemplar || role === undefined) return err('unknownExemplar');
    const { name, clusterId } = standing.value.participant;
    const before = documents.read(at.adoption, adoptionSchema);
    const write = (next: Adoption, { action, before: was, kind, said }: Written) => {
      transaction.set(at.adoption, next);
      const detail = { reason: said, version: null, contentHash: '' };
      const entry = { at: now, uid, role, action, before: was, after: next.state, detail };
      const whose = { authorityId: exemplar.authorityId, movementId, unitId };
      writeLog(transaction, documents, chainId, whose, [entry], services.sha256);
      announce({
        notices: [
          {
            kind,
            causeId: `${chainId}~seq~${next.seq}`,
            scope: exemplar.unitId,
            to: unitRoles,
            movementId,
            unitId,
            unitName: name,
            subject: exemplar.story.title,
            subjectId: exemplarId,
            detail: said,
          },
        ],
      });
    };
    const unit = { exemplarId, unitId, unitName: name, clusterId };
    return work({ transaction, documents, at, exemplar, before, unit, now, write });
  });
}
