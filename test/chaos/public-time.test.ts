import { awardSettings } from '@thidua/domain/movement/award-settings.fixture';
import { certificateSchema } from '@thidua/domain/award/certificate';
import { sampleCertificate } from '@thidua/domain/award/certificate.fixture';
import { decisionSchema, itemOf } from '@thidua/domain/award/decision';
import { publicationSchema, publicEntryOf } from '@thidua/domain/award/publication';
import { paths } from '@thidua/domain/base/paths';
import { addDays, localDateOf } from '@thidua/domain/base/time';
import { publicationChainId } from '@thidua/domain/log/chain-ids';
import { nominationCase, nominationId } from '@thidua/domain/movement/case-ids';
import { nominationIn } from '@thidua/domain/nomination/nomination.fixture';
import { nominationSchema } from '@thidua/domain/nomination/nomination';
import { beforeEach, describe, expect, it } from 'vitest';
import { readPublication } from '../../functions/src/awards/stored-lists.ts';
import type { Services } from '../../functions/src/platform/services.ts';
import { nightly, often } from '../../functions/src/schedules/jobs.ts';
import { MemoryStore } from '../support/memory-store.ts';
import { Mortal } from '../support/mortal.ts';
import { quietServices } from '../support/quiet-services.ts';
import { AUTHORITY, MOVEMENT as M, settings } from '../support/small-movement.ts';

const WHY = 'Còn đơn thư chưa giải quyết';
const TOLD = new Date('2026-03-10T02:00:00Z');
const DAY = 86_400_000;
const LISTED = 40;
const CODE = 'ABCDE12345';
const idOf = (index: number) => nominationId('u1', nominationCase(`n${String(index).padStart(2, '0')}`));

/** A list of before there were days: of each nominee it says why there was no award. */
class Stage extends Mortal {
  now = new Date(TOLD);
  readonly store = new MemoryStore(async () => {
    this.step();
  });
  readonly services: Services = quietServices(this.store, () => this.now);

  static async open(): Promise<Stage> {
    const stage = new Stage();
    const { store } = stage;
    await store.set(paths.movement(M), { ...settings, status: 'closed', awards: awardSettings });
    const nominations = Array.from({ length: LISTED }, (_, index) =>
      nominationIn('declined', {
        movementId: M,
        authorityId: AUTHORITY,
        unitId: 'u1',
        caseId: nominationCase(`n${String(index).padStart(2, '0')}`),
        name: `Lê Thị Đào ${index}`,
        publicationId: 'ds',
        since: TOLD,
        remark: WHY,
      }),
    );
    const entries = nominations.map((one, index) => ({
      ...publicEntryOf(idOf(index), one, 'Giấy khen'),
      outcome: 'decline' as const,
      outcomeReason: WHY,
    }));
    for (const [index, one] of nominations.entries()) await store.set(paths.nomination(M, idOf(index)), one);
    const list = publicationSchema.parse({
      authorityId: AUTHORITY,
      movementId: M,
      movementTitle: 'Phong trào thử',
      title: 'Danh sách',
      from: '2026-03-01',
      until: '2026-03-06',
      zone: settings.zone,
      entries: entries.slice(0, 30),
      more: LISTED - 30,
      publishedAt: new Date('2026-03-01T02:00:00Z'),
      unanswered: 0,
      comments: 0,
      seq: 3,
    });
    await store.set(paths.publication(M, 'ds'), list);
    await store.set(paths.publicationPage(M, 'ds', 1), { n: 1, items: entries.slice(30) });
    const item = { ...itemOf(idOf(0), nominationIn('awarded', { name: 'Trần Văn Bưởi' })), reason: WHY };
    await store.set(
      paths.decision(M, 'qd'),
      decisionSchema.parse({
        authorityId: AUTHORITY,
        movementId: M,
        title: 'Về việc tặng Giấy khen',
        state: 'effective',
        symbol: 'QĐ-UBND',
        issuerTitle: 'CHỦ TỊCH',
        legalBases: [],
        recipients: [],
        items: [item],
        signature: null,
        draftedAt: TOLD,
        effectiveAt: TOLD,
        issued: 1,
        seq: 2,
      }),
    );
    await store.set(
      paths.certificate(CODE),
      certificateSchema.parse({
        content: sampleCertificate({ code: CODE }),
        jws: '',
        keyId: '',
        authorityId: AUTHORITY,
        movementId: M,
        status: 'revoked',
        statusReason: WHY,
        replacedBy: null,
        replaces: null,
        issuedAt: TOLD,
        changedAt: TOLD,
      }),
    );
    return stage;
  }

  later(days: number): void {
    this.now = new Date(TOLD.getTime() + days * DAY);
  }

  async tick(): Promise<unknown[]> {
    return [await often.endPublicity(this.services), await often.endReasons(this.services)];
  }

  /** Whether a tick died at a step: what it throws tells of every document that it could not do then. */
  async diesAfter(steps: number): Promise<boolean> {
    let failed = false;
    await this.dyingAfter(steps, async () => {
      failed = await this.tick().then(
        () => false,
        () => true,
      );
    });
    return failed;
  }

  async night(): Promise<unknown[]> {
    return [await nightly.datePublicity(this.services), await nightly.dateReasons(this.services)];
  }

  async list() {
    const documents = await this.store.load([paths.publication(M, 'ds')]);
    const list = await readPublication(this.store, documents, M, 'ds');
    if (!list) throw new Error('The list is gone');
    return list;
  }

  /** Public documents in which the reason stands. */
  saying(): string[] {
    return this.store
      .everything()
      .filter(([path]) => /\/(publications|decisions)\/|^certificates\//.test(path))
      .filter(([, data]) => JSON.stringify(data).includes(WHY))
      .map(([path]) => path);
  }
}

let stage: Stage;
beforeEach(async () => {
  stage = await Stage.open();
});

describe('what was published about people', () => {
  it('gets its last day by the night, and is gone after it by the next tick, of a closed movement, too', async () => {
    await stage.night();
    const until = addDays(localDateOf(TOLD, settings.zone), 30);
    expect((await stage.list()).entries.map(({ outcomeUntil }) => outcomeUntil)).toEqual(
      Array.from({ length: LISTED }, () => until),
    );
    stage.later(30);
    expect(await stage.tick(), 'the last day').toEqual([null, null]);
    expect(stage.saying()).toHaveLength(4);
    stage.later(31);
    expect(await stage.tick()).toEqual([{ [M]: { lists: 2 } }, null]);
    expect(stage.saying(), 'a revocation stands longer').toEqual([paths.certificate(CODE)]);
    const { entries } = await stage.list();
    expect(entries).toHaveLength(LISTED);
    for (const entry of entries) expect(entry).toMatchObject({ outcome: 'decline', outcomeUntil: until });
    stage.later(366);
    await stage.tick();
    expect(stage.saying()).toEqual([]);
    expect((await stage.list()).entries.every(({ name }) => name === '')).toBe(true);
    const kept = (await stage.store.load([paths.certificate(CODE)])).read(
      paths.certificate(CODE),
      certificateSchema,
    );
    expect(kept).toMatchObject({ status: 'revoked', statusReason: '', reasonUntil: '2027-03-10' });
  });

  it('stays with who may know inside, and its end stands in the log', async () => {
    stage.later(400);
    await stage.night();
    const path = paths.nomination(M, idOf(7));
    expect((await stage.store.load([path])).read(path, nominationSchema)).toMatchObject({
      name: 'Lê Thị Đào 7',
      remark: WHY,
    });
    const entries = await stage.store.find({ collection: paths.chainEntries(publicationChainId(M, 'ds')) });
    expect(entries).toMatchObject([{ data: { action: 'endPublicity', uid: 'system' } }]);
  });

  it('is found once: a tick and a night again write nothing', async () => {
    stage.later(31);
    await stage.night();
    await stage.tick();
    const before = stage.store.everything();
    expect(await stage.tick()).toEqual([null, null]);
    expect(await stage.night()).toEqual([null, null]);
    expect(stage.store.everything()).toEqual(before);
  });

  it('is gone in the end wherever a tick dies', async () => {
    await stage.night();
    const dated = stage.store.everything();
    let deaths = 0;
    for (let steps = 0; ; steps += 1) {
      for (const [path] of stage.store.everything()) await stage.store.remove(path);
      for (const [path, data] of dated) await stage.store.set(path, data);
      stage.later(400);
      if (!(await stage.diesAfter(steps))) break;
      deaths += 1;
      await stage.tick();
      expect({ steps, saying: stage.saying() }).toEqual({ steps, saying: [] });
      const logged = await stage.store.find({ collection: paths.chainEntries(publicationChainId(M, 'ds')) });
      expect(logged, 'once').toHaveLength(1);
    }
    expect(deaths).toBeGreaterThan(5);
  });

  it('of one list that cannot be read leaves the others to be done', async () => {
    await stage.night();
    await stage.store.set(paths.publication(M, 'hong'), { dueAt: TOLD });
    stage.later(31);
    await expect(stage.tick()).rejects.toThrow('failed');
    expect((await stage.list()).entries.every(({ outcomeReason }) => outcomeReason === '')).toBe(true);
  });
});
