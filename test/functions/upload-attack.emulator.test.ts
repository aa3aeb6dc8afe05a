import { createHash, randomUUID } from 'node:crypto';
import { awardSettings, giayKhen } from '@thidua/domain/movement/award-settings.fixture';
import type { CallableRequest } from '@thidua/domain/contract/callables';
import { chainEntrySchema } from '@thidua/domain/log/chain';
import { notificationSchema } from '@thidua/domain/mail/notification';
import { paths } from '@thidua/domain/base/paths';
import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import { securityChainId } from '@thidua/domain/log/chain-ids';
import { FILE_LIMITS, fileTypes, manifestSchema, type FileType } from '@thidua/domain/file/stored-file';
import { caseSchema } from '@thidua/domain/submission/case';
import { defaultMeasure } from '@thidua/domain/movement/measure';
import { scansOf, uploadRecordSchema } from '@thidua/domain/file/upload';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  call,
  createPerson,
  db,
  eventually,
  list,
  openMovement,
  read,
  registrationToday,
  runSchedule,
  submit,
  type Person,
} from '../support/backend.ts';
import { createVersion, putChunk } from '../support/client-writes.ts';
import {
  afterCouncil,
  drafted,
  issued,
  openRulings,
  ruledToAward,
  signatureOf,
  type Cast,
} from '../support/rulings.ts';
import { AUTHORITY, reportContent } from '../support/small-movement.ts';

const M = 'upload-attack';
const REPORT = 'progress-1';
const place = { kind: 'evidence', unitId: 'u1', caseId: REPORT } as const;
const measure = {
  ...defaultMeasure,
  filesPerCase: 8,
  megabytesPerCase: 20,
  filesPerUnit: 10,
  filesPerPersonAndHour: 40,
};

let office: Person;
let clerk: Person;
let head: Person;
let neighbour: Person;

const pdf = (bytes = 20) => Buffer.from('%PDF-1.7 '.padEnd(bytes, '.'));
const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
type Place = CallableRequest<'openUpload'>['place'];

interface Upload {
  who: Person;
  bytes: Buffer;
  at: Place;
  movementId: string;
  type: FileType;
  /** What is said of the file, where it is a lie. */
  said: Partial<CallableRequest<'openUpload'>['file']>;
  /** What is sent. */
  sent: Buffer;
}

const open = async (
  fileId: string,
  { who = clerk, bytes = pdf(), at = place, movementId = M, ...rest }: Partial<Upload> = {},
) => {
  const { type = 'application/pdf', said = {} } = rest;
  const file = { name: `tep.${fileTypes[type]}`, type, size: bytes.length, sha256: hashOf(bytes), ...said };
  const answered = await call('openUpload', { movementId, place: at, fileId, file }, who.token);
  return answered.ok ? null : answered.error;
};
const close = async (fileId: string, { who = clerk, at = place, movementId = M }: Partial<Upload> = {}) => {
  const answered = await call('closeUpload', { movementId, place: at, fileId }, who.token);
  return answered.ok ? null : answered.error;
};
const chunkAt = (fileId: string, index: number, at: Place = place, movementId = M) =>
  at.kind === 'scan'
    ? paths.scanChunk(movementId, at.decisionId, fileId, index)
    : paths.evidenceChunk(movementId, at.unitId, at.caseId, fileId, index);

/** All that a client does; null where the file counts, else what it was refused for. */
async function upload(fileId: string, asked: Partial<Upload> = {}): Promise<string | null> {
  const { who = clerk, bytes = pdf(), at = place, movementId = M } = asked;
  const refused = await open(fileId, asked);
  if (refused !== null) return refused;
  const sent = asked.sent ?? bytes;
  for (let index = 0; index * FILE_LIMITS.chunk < sent.length; index += 1) {
    const part = sent.subarray(index * FILE_LIMITS.chunk, (index + 1) * FILE_LIMITS.chunk);
    const status = await putChunk(chunkAt(fileId, index, at, movementId), part, who.token);
    if (status !== 200) return `chunk ${index}: ${status}`;
  }
  return close(fileId, asked);
}

const recordOf = (ownerId: string, movementId = M) =>
  read(paths.uploadRecord(movementId, ownerId), uploadRecordSchema);
const manifestOf = (fileId: string) => read(paths.evidence(M, 'u1', REPORT, fileId), manifestSchema);
const withFile = (fileId: string) => {
  const content = reportContent({ t1: '5', t2: '3' });
  const [first, ...others] = content.actuals;
  if (!first) throw new Error('The report has no line');
  const evidence = [{ kind: 'file' as const, fileId, name: 'tep.pdf' }];
  return { ...content, actuals: [{ ...first, evidence }, ...others] };
};

beforeAll(async () => {
  office = await createPerson({ [AUTHORITY]: ['office'] });
  clerk = await createPerson({ u1: ['unitEditor'] });
  head = await createPerson({ u1: ['unitHead'] });
  neighbour = await createPerson({ u2: ['unitHead', 'unitEditor'] });
  await openMovement(M, office.token, { measure });
});

describe('a file', () => {
  it('arrives whole, and only then counts', async () => {
    await submit(M, 'u1', REGISTRATION_CASE, 1, registrationToday());
    await eventually(
      paths.case(M, 'u1', REGISTRATION_CASE),
      caseSchema,
      ({ state }) => state === 'validated',
    );
    const bytes = pdf(FILE_LIMITS.chunk + 500);
    expect(await open('whole', { bytes })).toBeNull();
    expect(await open('whole', { bytes }), 'asked again').toBeNull();
    await submit(M, 'u1', REPORT, 1, withFile('whole'));
    const missing = await eventually(
      paths.case(M, 'u1', REPORT),
      caseSchema,
      (one) => one.latestVersion === 1,
    );
    expect(missing.state).toBe('invalid');
    expect(missing.findings.map(({ path }) => path)).toEqual(['actuals.t1.evidence']);

    expect(await upload('whole', { bytes })).toBeNull();
    expect(await close('whole'), 'asked again').toBeNull();
    expect(await manifestOf('whole')).toMatchObject({ uploadedBy: clerk.uid, chunkCount: 2 });
    expect((await manifestOf('whole'))?.arrivedAt).not.toBeNull();
    expect(await recordOf('u1')).toMatchObject({
      total: { files: 1, bytes: bytes.length },
      cases: { [REPORT]: { files: 1, bytes: bytes.length } },
      open: {},
      hasOpen: false,
    });
    await submit(M, 'u1', REPORT, 2, withFile('whole'));
    const judged = await eventually(
      paths.case(M, 'u1', REPORT),
      caseSchema,
      (one) => one.latestVersion === 2,
    );
    expect(judged.findings).toEqual([]);
    await call(
      'moveCases',
      { movementId: M, move: 'recall', reason: '', cases: [{ unitId: 'u1', caseId: REPORT }] },
      head.token,
    );
  });

  it('is not taken where it is not what was said of it', async () => {
    const page = Buffer.from('<!doctype html><script>fetch("//evil.example")</script>');
    expect(await upload('page', { bytes: page }), 'a page as PDF').toBe('fileNotOfType');
    const other = Buffer.from('%PDF-1.7 khác....');
    expect(other.length).toBeLessThan(20);
    const swapped = Buffer.concat([other, Buffer.alloc(20 - other.length)]);
    expect(await upload('other', { sent: swapped }), 'other bytes').toBe('fileNotWhole');
    expect(await upload('false', { said: { sha256: 'a'.repeat(64) } }), 'a false hash').toBe('fileNotWhole');
    expect(await upload('none', { sent: Buffer.alloc(0) }), 'no bytes').toBe('fileNotWhole');
    for (const fileId of ['page', 'other', 'false', 'none']) {
      expect((await manifestOf(fileId))?.arrivedAt, fileId).toBeNull();
      expect(await putChunk(chunkAt(fileId, 1), pdf(), clerk.token), `${fileId} is over`).toBe(403);
      expect(await close(fileId), fileId).toBe('uploadGone');
    }
  });

  it('of 3.6 MB is not taken, nor under a manifest that says 3', async () => {
    const large = pdf(3_600_000);
    expect(await open('large', { bytes: large })).toBe('INVALID_ARGUMENT');
    const said = { size: 3_000_000 };
    expect(await upload('hidden', { bytes: large, said })).toMatch(/^chunk 3: 403$/);
    expect(await close('hidden')).toBe('fileNotWhole');
  });

  it('is brought by who has its ticket, and by nobody without one', async () => {
    expect(await putChunk(chunkAt('no-ticket', 0), pdf(), clerk.token)).toBe(403);
    expect(await close('no-ticket')).toBe('uploadGone');
    expect(await open('mine')).toBeNull();
    for (const who of [head, office, neighbour]) {
      expect(await putChunk(chunkAt('mine', 0), pdf(), who.token)).toBe(403);
      expect(await close('mine', { who })).toBe('notAllowed');
    }
    expect(await open('mine', { who: head }), 'under another’s ticket').toBe('uploadGone');
    expect(await open('mine', { bytes: pdf(30) }), 'another file under it').toBe('uploadGone');
    expect(await putChunk(chunkAt('mine', 0), pdf(), clerk.token)).toBe(200);
    expect(await putChunk(chunkAt('mine', 0), pdf(), clerk.token), 'twice').toBe(403);
    expect(await close('mine')).toBeNull();
  });

  it('is asked for by nobody who does not prepare the case', async () => {
    const uid = neighbour.uid;
    expect(await open('theirs', { who: neighbour })).toBe('notAllowed');
    expect(await open('theirs', { who: neighbour, movementId: 'nowhere' })).toBe('notAllowed');
    expect(await open('theirs', { who: neighbour, at: { ...place, unitId: 'no-such-unit' } })).toBe(
      'notAllowed',
    );
    expect(await open('theirs', { at: { ...place, caseId: 'invented' } })).toBe('unknownCase');
    const kept = await list(paths.chainEntries(securityChainId(AUTHORITY)), chainEntrySchema);
    expect(kept.filter((entry) => entry.uid === uid && entry.action === 'openUpload')).toHaveLength(2);
  });
});

describe('the measure', () => {
  it('stops a loop of 60 files where the case is full, and says so', async () => {
    const held = (await recordOf('u1'))?.cases[REPORT]?.files ?? 0;
    const answers: (string | null)[] = [];
    for (let from = 0; from < 60; from += 10) {
      const some = Array.from({ length: 10 }, (_, index) => open(`loop-${from + index}`));
      answers.push(...(await Promise.all(some)));
    }
    const taken = answers.filter((answer) => answer === null).length;
    expect(taken).toBe(measure.filesPerCase - held);
    expect(new Set(answers)).toEqual(new Set([null, 'caseFilesFull']));
    const record = await recordOf('u1');
    expect(record?.cases[REPORT]?.files).toBe(measure.filesPerCase);
    expect(record?.hasOpen).toBe(true);
  });

  it('is one for all cases of the unit', async () => {
    const elsewhere = (caseId: string, fileId: string) =>
      open(fileId, { who: head, at: { ...place, caseId } });
    expect(await elsewhere('final', 'f1')).toBeNull();
    expect(await elsewhere('final', 'f2')).toBeNull();
    expect(await elsewhere('final', 'f3')).toBe('unitFilesFull');
    expect(await open('other-unit', { who: neighbour, at: { ...place, unitId: 'u2' } })).toBeNull();
  });

  it('gives the room of what never arrived back, once, and nothing of it stays', async () => {
    const before = await recordOf('u1');
    if (!before) throw new Error('Nothing was uploaded');
    const past = new Date(Date.now() - 3_600_000);
    const [key = ''] = Object.keys(before.open);
    const expired = Object.fromEntries(
      Object.entries(before.open).map(([id, one]) => [id, { ...one, expiresAt: past }]),
    );
    await db.doc(paths.uploadRecord(M, 'u1')).set({ ...before, open: expired });
    const fileId = key.slice(key.indexOf('~') + 1);
    expect(await runSchedule('everyHour')).toBe(200);
    const after = await eventually(
      paths.uploadRecord(M, 'u1'),
      uploadRecordSchema,
      ({ hasOpen }) => !hasOpen,
    );
    expect(after.total.files).toBe(2);
    expect(after.cases[REPORT]?.files).toBe(2);
    expect(await manifestOf(fileId)).toBeNull();
    expect(await runSchedule('everyHour')).toBe(200);
    expect(await recordOf('u1')).toEqual(after);
    expect((await manifestOf('whole'))?.arrivedAt, 'what has arrived stays').not.toBeNull();
    expect(await upload('again')).toBeNull();
  });

  it('counts what one person brings within an hour, in whatever unit', async () => {
    const movementId = 'upload-hour';
    const both = await createPerson({ u1: ['unitEditor'], u2: ['unitEditor'] });
    const other = await createPerson({ u1: ['unitEditor'] });
    const narrow = { ...defaultMeasure, filesPerPersonAndHour: 3 };
    await openMovement(movementId, office.token, { measure: narrow });
    const at = (unitId: string) => ({ ...place, unitId });
    for (const unitId of ['u1', 'u2', 'u1']) {
      expect(await open(randomUUID(), { who: both, at: at(unitId), movementId })).toBeNull();
    }
    expect(await open(randomUUID(), { who: both, at: at('u2'), movementId })).toBe('uploadsPerHour');
    expect(await open(randomUUID(), { who: other, at: at('u1'), movementId })).toBeNull();
  });
});

describe('the scan of a decision', () => {
  const movementId = 'upload-scan';
  let cast: Cast;
  let decisionId: string;
  const at = () => ({ kind: 'scan', decisionId }) as const;

  beforeAll(async () => {
    cast = await openRulings(movementId);
    await db.doc(paths.movement(movementId)).update({
      measure: { ...defaultMeasure, filesPerDecision: 2 },
      awards: awardSettings,
      awardForms: giayKhen,
    });
    const ids = await afterCouncil(movementId, [{}]);
    await ruledToAward(movementId, cast, ids);
    decisionId = await drafted(movementId, cast.office, ids);
  });

  it('comes by a ticket of the office, and the decision takes effect by what has arrived', async () => {
    for (const who of [cast.chairman, cast.clerk, cast.head, cast.publicity]) {
      expect(await open('scan', { who, at: at(), movementId })).toBe('notAllowed');
    }
    const { office: own } = cast;
    expect(await open('scan', { who: own, at: at(), movementId })).toBeNull();
    const sign = async () => {
      const signature = signatureOf('4242');
      const answered = await call('signDecision', { movementId, decisionId, seq: 1, signature }, own.token);
      return answered.ok ? null : answered.error;
    };
    expect(await sign()).toBe('scanMissing');
    expect(await upload('scan', { who: own, at: at(), movementId })).toBeNull();
    expect(await open('more', { who: own, at: at(), movementId })).toBeNull();
    expect(await open('too-many', { who: own, at: at(), movementId })).toBe('scansFull');
    expect((await recordOf(scansOf(decisionId), movementId))?.total.files).toBe(2);
    expect(await sign()).toBeNull();
    // A scan may still be exchanged, on the record and within the same room.
    expect(await open('late', { who: own, at: at(), movementId })).toBe('scansFull');
    expect(await putChunk(chunkAt('scan', 0, at(), movementId), pdf(), own.token), 'what arrived').toBe(403);
    expect(await putChunk(chunkAt('more', 0, at(), movementId), pdf(), own.token)).toBe(200);
    const { seq } = await issued(movementId, decisionId);
    const correct = async () => {
      const signature = signatureOf('4242', { scanId: 'more' });
      const request = { movementId, decisionId, seq, signature, reason: 'Quét thiếu trang' };
      const answered = await call('correctDecision', request, own.token);
      return answered.ok ? null : answered.error;
    };
    expect(await correct()).toBe('scanMissing');
    expect(await close('more', { who: own, at: at(), movementId })).toBeNull();
    expect(await correct()).toBeNull();
    expect(await issued(movementId, decisionId)).toMatchObject({
      signature: { scanId: 'more' },
      corrections: [{ before: { scanId: 'scan' }, reason: 'Quét thiếu trang' }],
    });
  });
});

describe('versions', () => {
  it('sent 150 times in a loop are taken as far as the day goes, each judged, and told few times', async () => {
    const caseId = REGISTRATION_CASE;
    const theirs = await createPerson({ u3: ['unitHead'] });
    const statuses: number[] = [];
    let n = 1;
    for (let tries = 0; tries < 150; tries += 1) {
      const path = paths.version(M, 'u3', caseId, n);
      const status = await createVersion(path, registrationToday('mười'), theirs);
      statuses.push(status);
      if (status === 200) n += 1;
    }
    const taken = n - 1;
    expect(taken).toBeGreaterThanOrEqual(3);
    expect(taken).toBeLessThanOrEqual(defaultMeasure.versionsPerDay);
    expect(new Set(statuses)).toEqual(new Set([200, 403]));
    const judged = await eventually(
      paths.case(M, 'u3', caseId),
      caseSchema,
      ({ latestVersion }) => latestVersion === taken,
    );
    expect(judged.state).toBe('invalid');
    const told = await list(paths.notifications(theirs.uid), notificationSchema);
    expect(told.length).toBeLessThanOrEqual(taken);
  });
});
