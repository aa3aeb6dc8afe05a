import type { CallableInput } from '@thidua/domain/contract/callables';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { timestampsToDates } from '@thidua/domain/base/timestamps';
import { manifestSchema, type Manifest } from '@thidua/domain/file/stored-file';
import { emptyUploads, openKey, uploadRecordSchema, withGone } from '@thidua/domain/file/upload';
import { caseChainId } from '@thidua/domain/log/chain-ids';
import { draftIds, isNominationCase, nominationId } from '@thidua/domain/movement/case-ids';
import { contactSchema, isBlankNomination } from '@thidua/domain/nomination/content';
import { mayThrowAway, thrownAway } from '@thidua/domain/nomination/throw-away';
import { unitRoles } from '@thidua/domain/people/membership';
import { draftSchema } from '@thidua/domain/submission/case';
import { refusePreparing } from '@thidua/domain/submission/preparing';
import { readCase } from '../cases/read-case.ts';
import { standingOver, unitStandingPaths } from '../frame/standing.ts';
import type { Services } from '../platform/services.ts';
import { removeUpload } from './sweep-uploads.ts';

interface Gone {
  key: string;
  fileId: string;
  manifest: Manifest;
}

/**
 * What was typed of a dossier that never was valid goes: its text, how to reach whom it named, and every file that no version
 * and no other draft names. In the one transaction each file becomes an upload that came to nothing; what dies before all are
 * removed is done by the sweep of those.
 */
export async function throwAwayDossier(
  services: Services,
  uid: string,
  { movementId, unitId, caseId }: CallableInput<'throwAwayDossier'>,
): Promise<Result<null, RefusalCode>> {
  const { store } = services;
  const thrown = await store.transact<Result<Gone[], RefusalCode>>(async (transaction) => {
    const now = services.now();
    const recordPath = paths.uploadRecord(movementId, unitId);
    const contactPath = paths.contact(movementId, unitId, caseId);
    const nominationPath = paths.nomination(movementId, nominationId(unitId, caseId));
    const draftPath = (id: (typeof draftIds)[number]) => paths.draft(movementId, unitId, caseId, id);
    const documents = await transaction.load([
      ...unitStandingPaths(uid, movementId, unitId),
      paths.case(movementId, unitId, caseId),
      paths.chain(caseChainId(movementId, unitId, caseId)),
      ...draftIds.map(draftPath),
      recordPath,
      contactPath,
      nominationPath,
    ]);
    const asked = { uid, act: 'throwAwayDossier', movementId, unitId, now } as const;
    const standing = standingOver(documents, asked);
    if (!standing.ok) return standing;
    const { settings, participant, held } = standing.value;
    if (!isNominationCase(caseId) || settings.awards === null) return err('unknownCase');
    const { submission } = await readCase(
      transaction,
      documents,
      { movementId, unitId, caseId },
      settings.zone,
      now,
    );
    const refusal = refusePreparing(settings, participant, submission, held);
    if (refusal) return err(refusal);
    if (documents.has(nominationPath) || !mayThrowAway(submission)) return err('notInThisState');
    const own = unitRoles.some((role) => held.includes(role)) ? 'unit' : 'paper';
    const draft = documents.read(draftPath(own), draftSchema);
    if (!draft) return err('notInThisState');

    const others = draftIds.flatMap((id) =>
      id === own ? [] : (documents.read(draftPath(id), draftSchema) ?? []),
    );
    const versions = await transaction.find({ collection: paths.versions(movementId, unitId, caseId) });
    const kept = JSON.stringify([others.map(({ content }) => content), versions.map(({ data }) => data)]);
    const files = await transaction.find({ collection: paths.evidenceFiles(movementId, unitId, caseId) });
    const gone = files
      .filter(({ id }) => !kept.includes(JSON.stringify(id)))
      .map(({ id, data }): Gone => {
        const manifest = manifestSchema.parse(timestampsToDates(data));
        return { key: openKey(caseId, id), fileId: id, manifest };
      });

    if (!isBlankNomination(draft.content)) {
      const content = thrownAway(draft.content, settings);
      transaction.set(draftPath(own), { content, rev: draft.rev + 1, updatedAt: now, updatedBy: uid });
    }
    const contact = documents.read(contactPath, contactSchema);
    if (contact && (contact.email !== '' || contact.phone !== '')) {
      transaction.set(contactPath, { email: '', phone: '' });
    }
    const record = documents.read(recordPath, uploadRecordSchema) ?? emptyUploads;
    // Those of an earlier time, which were not removed to the end, are marked already.
    const marked = gone.filter(({ key }) => {
      const open = record.open[key];
      return open === undefined || open.expiresAt > now;
    });
    if (marked.length === 0) return ok(gone);
    const after = marked.reduce(
      (before, { fileId, manifest }) =>
        withGone(before, fileId, { caseId, bytes: manifest.size, expiresAt: now }),
      record,
    );
    transaction.set(recordPath, after);
    for (const { fileId, manifest } of marked) {
      transaction.set(paths.evidence(movementId, unitId, caseId, fileId), { ...manifest, expiresAt: now });
    }
    return ok(gone);
  });
  if (!thrown.ok) return thrown;
  for (const { key, manifest } of thrown.value) {
    // A chunk of one that is still coming may be under way: that is the sweep's.
    if (manifest.arrivedAt === null) continue;
    await removeUpload(services, movementId, unitId, key, { caseId });
  }
  return ok(null);
}
