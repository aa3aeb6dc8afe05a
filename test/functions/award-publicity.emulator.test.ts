import { certificateSchema } from '@thidua/domain/award/certificate';
import { paths } from '@thidua/domain/base/paths';
import { addDays, localDateOf } from '@thidua/domain/base/time';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { call, daysAgo, db, list, read, runSchedule } from '../support/backend.ts';
import {
  afterCouncil,
  awarded,
  endComments,
  openRulings,
  published,
  readPublication,
  type Cast,
} from '../support/rulings.ts';
import { readNomination } from '../support/awards.ts';
import { settings } from '../support/small-movement.ts';

// What was published about people ends by the settings of the movement. A test cannot set the functions' clock, so the days
// that were written are moved back.

const WHY = 'Hồ sơ còn đơn thư chưa giải quyết xong';
const REVOKED = 'Khai không đúng số liệu quý ba';
const today = localDateOf(new Date(), settings.zone);

interface Story {
  cast: Cast;
  declined: string;
  revoked: string;
  listId: string;
  otherListId: string;
  code: string;
}

/** One is declined against the council, another's certificate is revoked. */
async function tell(movementId: string, number: string): Promise<Story> {
  const cast = await openRulings(movementId);
  const [declined = '', revoked = ''] = await afterCouncil(movementId, [
    { name: 'Lê Thị Khế' },
    { name: 'Phan Văn Nhãn' },
  ]);
  const listId = await published(movementId, cast.office, [declined]);
  await endComments(movementId, listId);
  const items = [{ nominationId: declined, outcome: 'decline' as const, reason: WHY }];
  expect(await call('ruleNominations', { movementId, items }, cast.chairman.token)).toMatchObject({
    ok: true,
  });
  const { publicationId: otherListId } = await awarded(movementId, cast, [revoked], number);
  const code = (await readNomination(movementId, revoked))?.certificateCode ?? '';
  const revoking = { movementId, code, reason: REVOKED };
  expect(await call('revokeCertificate', revoking, cast.chairman.token)).toMatchObject({ ok: true });
  return { cast, declined, revoked, listId, otherListId, code };
}

/** What anybody reads of a movement and a certificate, as text. */
async function publicText(movementId: string, code: string): Promise<string> {
  const anything = z.looseObject({});
  const [lists, decisions, certificate] = await Promise.all([
    list(paths.publications(movementId), anything),
    list(paths.decisions(movementId), anything),
    read(paths.certificate(code), anything),
  ]);
  return JSON.stringify([lists, decisions, certificate]);
}

/** A session, its decision and a revocation are played before anything is looked at. */
const PLAYED_MS = 180_000;

it(
  'ends at its last day by the tick, stays with the case, and once more finds nothing',
  async () => {
    const M = 'award-publicity';
    const { declined, revoked, listId, otherListId, code } = await tell(M, '811');
    const before = await readPublication(M, listId);
    expect(before.entries[0]).toMatchObject({
      outcome: 'decline',
      outcomeReason: WHY,
      outcomeUntil: addDays(today, 30),
      namesUntil: addDays(today, 90),
    });
    const certificate = await read(paths.certificate(code), certificateSchema);
    expect(certificate).toMatchObject({ statusReason: REVOKED, reasonUntil: addDays(today, 365) });

    expect(await runSchedule('everyFiveMinutes')).toBe(200);
    expect(await publicText(M, code), 'in its time').toContain(WHY);

    const over = addDays(today, -1);
    const late = { dueAt: daysAgo(1) };
    await db.doc(paths.publication(M, listId)).update({
      ...late,
      entries: before.entries.map((entry) => ({ ...entry, outcomeUntil: over })),
    });
    const other = await readPublication(M, otherListId);
    await db.doc(paths.publication(M, otherListId)).update({
      ...late,
      entries: other.entries.map((entry) => ({ ...entry, namesUntil: over })),
    });
    await db.doc(paths.certificate(code)).update({ ...late, reasonUntil: over });
    expect(await runSchedule('everyFiveMinutes')).toBe(200);

    const text = await publicText(M, code);
    expect(text).not.toContain(WHY);
    expect(text).not.toContain(REVOKED);
    expect((await readPublication(M, listId)).entries[0]).toMatchObject({
      name: 'Lê Thị Khế',
      outcome: 'decline',
      outcomeReason: '',
      outcomeUntil: over,
    });
    expect((await readPublication(M, otherListId)).entries[0]).toMatchObject({
      name: '',
      outcome: 'revoked',
    });
    expect(await read(paths.certificate(code), certificateSchema)).toMatchObject({
      status: 'revoked',
      statusReason: '',
      reasonUntil: over,
    });
    expect(await readNomination(M, declined)).toMatchObject({ name: 'Lê Thị Khế', remark: WHY });
    expect(await readNomination(M, revoked)).toMatchObject({ remark: REVOKED });

    const stamps = async () => {
      const at = [paths.publication(M, listId), paths.publication(M, otherListId), paths.certificate(code)];
      return (await db.getAll(...at.map((path) => db.doc(path)))).map(({ updateTime }) =>
        updateTime?.toMillis(),
      );
    };
    const stood = await stamps();
    expect(await runSchedule('everyFiveMinutes')).toBe(200);
    expect(await stamps()).toEqual(stood);
  },
  PLAYED_MS,
);

const without = (record: object, isLeftOut: (field: string) => boolean) =>
  Object.fromEntries(Object.entries(record).filter(([field]) => !isLeftOut(field)));

it('of before there were days is dated by the night and ends by it where it is over', async () => {
  const M = 'award-publicity-before';
  const { declined, listId, code } = await tell(M, '812');
  const stored = await readPublication(M, listId);
  const undated = stored.entries.map((entry) => without(entry, (field) => field.endsWith('Until')));
  const before = { ...stored, entries: undated };
  await db.doc(paths.publication(M, listId)).set(without(before, (field) => field === 'dueAt'));
  await db.doc(paths.nomination(M, declined)).update({ since: daysAgo(40) });
  expect(await runSchedule('everyNight')).toBe(200);
  expect(await publicText(M, code)).not.toContain(WHY);
  expect((await readPublication(M, listId)).entries[0]).toMatchObject({
    name: 'Lê Thị Khế',
    outcomeReason: '',
    outcomeUntil: addDays(localDateOf(daysAgo(40), settings.zone), 30),
  });
});
