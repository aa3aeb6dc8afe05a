import { uploadRecordSchema } from '@thidua/domain/file/upload';
import { awardSettings } from '@thidua/domain/movement/award-settings.fixture';
import { nominationCase, REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import { paths } from '@thidua/domain/base/paths';
import { contactSchema, emptyNomination, isBlankNomination } from '@thidua/domain/nomination/content';
import { draftSchema, newCase } from '@thidua/domain/submission/case';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sweepUploads } from '../../functions/src/uploads/sweep-uploads.ts';
import { AUTHORITY, MOVEMENT as M } from '../support/small-movement.ts';
import { Desk } from './desk.ts';

const U = 'u1';
const CASE = nominationCase('1');
const request = { movementId: M, unitId: U, caseId: CASE };
const NAME = 'Mẫu Thị Nháp';
const NOW = new Date('2021-12-10T02:00:00Z');
let desk: Desk;

const empty = emptyNomination('giay-khen', 'individual', awardSettings.outline);
const file = (fileId: string) => ({ kind: 'file' as const, fileId, name: `${NAME}.pdf` });

/** A file as it lies there: its manifest, its bytes in one chunk, and the room that it takes. */
async function lay(fileId: string, arrived = true): Promise<void> {
  const recordPath = paths.uploadRecord(M, U);
  await desk.store.set(paths.evidence(M, U, CASE, fileId), {
    name: `${NAME}.pdf`,
    type: 'application/pdf',
    size: 100,
    sha256: 'a'.repeat(64),
    chunkCount: 1,
    uploadedBy: 'clerk',
    uploadedAt: NOW,
    expiresAt: new Date(NOW.getTime() + 3_600_000),
    arrivedAt: arrived ? NOW : null,
  });
  await desk.store.set(paths.evidenceChunk(M, U, CASE, fileId, 0), { data: 'bytes' });
  const found = (await desk.store.load([recordPath])).read(recordPath, uploadRecordSchema);
  const files = (found?.total.files ?? 0) + 1;
  const held = { files, bytes: files * 100 };
  await desk.store.set(recordPath, { total: held, cases: { [CASE]: held }, open: {}, hasOpen: false });
}

const at = async <T>(path: string, schema: { parse: (data: unknown) => T }): Promise<T | null> => {
  const found = desk.kept().find(([one]) => one === path)?.[1];
  return found === undefined ? null : schema.parse(found);
};
const draftPath = paths.draft(M, U, CASE, 'unit');
const filesLeft = () =>
  desk
    .kept()
    .map(([path]) => path)
    .filter((path) => path.startsWith(`${paths.evidenceFiles(M, U, CASE)}/`));

beforeEach(async () => {
  desk = await new Desk(NOW).open();
  await desk.hold('office', AUTHORITY, 'office');
  await desk.hold('clerk', U, 'unitEditor');
  await desk.hold('neighbour', 'u2', 'unitHead');
  const content = { ...empty, name: NAME, evidence: [file('f1'), file('f2')] };
  await desk.store.set(draftPath, { content, rev: 3, updatedAt: NOW, updatedBy: 'clerk' });
  await desk.store.set(paths.contact(M, U, CASE), { email: 'nhap@mau.example', phone: '' });
  await lay('f1');
  await lay('f2');
});

describe('a dossier that is thrown away', () => {
  it('takes its text, the contact and the files of its evidence along, and gives back their room', async () => {
    expect(await desk.ask('clerk', 'throwAwayDossier', request)).toEqual({});
    const draft = await at(draftPath, draftSchema);
    expect([draft?.rev, isBlankNomination(draft?.content)]).toEqual([4, true]);
    expect(await at(paths.contact(M, U, CASE), contactSchema)).toEqual({ email: '', phone: '' });
    expect(filesLeft()).toEqual([]);
    const record = await at(paths.uploadRecord(M, U), uploadRecordSchema);
    expect(record).toMatchObject({ total: { files: 0, bytes: 0 }, open: {}, hasOpen: false });
    expect(JSON.stringify(desk.kept())).not.toContain(NAME);
    expect(await desk.ask('clerk', 'throwAwayDossier', request), 'asked again').toEqual({});
    expect((await at(draftPath, draftSchema))?.rev).toBe(4);
  });

  it('keeps what a version that was submitted names', async () => {
    const content = { ...empty, name: NAME, evidence: [file('f2')] };
    await desk.store.set(paths.case(M, U, CASE), {
      ...newCase(U, CASE, NOW),
      state: 'invalid',
      latestVersion: 1,
    });
    await desk.store.set(paths.version(M, U, CASE, 1), { content, submittedAt: NOW });
    expect(await desk.ask('clerk', 'throwAwayDossier', request)).toEqual({});
    expect(filesLeft().every((path) => path.startsWith(paths.evidence(M, U, CASE, 'f2')))).toBe(true);
    expect(filesLeft()).toHaveLength(2);
  });

  it('is gone on with by the sweep, where who did it died, and where a file was still coming', async () => {
    await lay('f3', false);
    const death = vi.spyOn(desk.store, 'remove').mockRejectedValue(new Error('The process ended'));
    await expect(desk.ask('clerk', 'throwAwayDossier', request)).rejects.toThrow('The process ended');
    death.mockRestore();
    expect(isBlankNomination((await at(draftPath, draftSchema))?.content)).toBe(true);
    expect(filesLeft().length).toBeGreaterThan(0);
    desk.now = new Date(NOW.getTime() + 6 * 60_000);
    expect(await sweepUploads(desk.services, M)).toBe(3);
    expect(filesLeft()).toEqual([]);
    const record = await at(paths.uploadRecord(M, U), uploadRecordSchema);
    expect(record).toMatchObject({ total: { files: 0, bytes: 0 }, hasOpen: false });
  });

  it('is the unit’s own, never was valid, and waits for nobody', async () => {
    expect(await desk.ask('neighbour', 'throwAwayDossier', request)).toBe('notAllowed');
    expect(await desk.ask('clerk', 'throwAwayDossier', { ...request, caseId: REGISTRATION_CASE })).toBe(
      'unknownCase',
    );
    const begun = newCase(U, CASE, NOW);
    for (const change of [
      { state: 'invalid', validVersions: [1], latestVersion: 2 },
      { state: 'awaitingHead' },
      { state: 'validated', validVersions: [1], latestVersion: 1 },
    ]) {
      await desk.store.set(paths.case(M, U, CASE), { ...begun, ...change });
      expect(await desk.ask('clerk', 'throwAwayDossier', request)).toBe('notInThisState');
    }
    expect(filesLeft()).toHaveLength(4);
  });
});
