import { describe, expect, it } from 'vitest';
import { exemplar, story } from './exemplar.fixture.ts';
import {
  decideAmendment,
  decideConsent,
  decideEdit,
  decideExemplarMove,
  decideRevocation,
  exemplarStates,
  isDue,
  mayBePublished,
  openMoves,
  publicExemplarSchema,
  publicityMoves,
  publicOf,
  type Exemplar,
  type PublicityMove,
} from './exemplar.ts';

const NOW = new Date('2021-12-10T02:00:00Z');
const LATER = new Date('2021-12-11T02:00:00Z');
const publicity = ['publicity'] as const;
const missing: Exemplar['consent'] = {
  state: 'missing',
  by: '',
  on: '',
  how: '',
  notedBy: '',
  notedAt: null,
  reason: '',
};

const move = (of: Exemplar, name: PublicityMove, reason = '', publishAt: Date | null = null) =>
  decideExemplarMove(of, { move: name, reason, publishAt }, publicity, NOW);
const said = (result: ReturnType<typeof move>) => (result.ok ? result.value.next.state : result.error);

describe('publicity', () => {
  it('makes of every state what the table says, and nothing else', () => {
    const table = new Map<string, Record<string, string>>();
    for (const state of exemplarStates) {
      const of = exemplar({ state, publishedAt: NOW });
      const after = publicityMoves.map((name) => [name, said(move(of, name, 'Vì sao', LATER))] as const);
      const made = after.filter(([, one]) => one !== 'notInThisState' && one !== 'nothingChanged');
      table.set(state, Object.fromEntries(made));
    }
    expect(Object.fromEntries(table)).toEqual({
      proposed: { accept: 'accepted', askBack: 'askedBack', decline: 'declined' },
      askedBack: { decline: 'declined' },
      accepted: { askBack: 'askedBack', decline: 'declined', schedule: 'scheduled', publish: 'published' },
      scheduled: {
        askBack: 'askedBack',
        schedule: 'scheduled',
        unschedule: 'accepted',
        publish: 'published',
      },
      published: { feature: 'published', takeDown: 'takenDown' },
      takenDown: { accept: 'accepted' },
      declined: { accept: 'accepted' },
    });
  });

  it('is offered just these', () => {
    for (const state of exemplarStates) {
      const of = exemplar({ state });
      const made = publicityMoves.filter((name) => move(of, name, 'Vì sao', LATER).ok);
      expect(openMoves(of), state).toEqual(made);
    }
  });

  it('gives a reason where it asks back, declines or takes down', () => {
    expect(said(move(exemplar(), 'askBack', ' '))).toBe('reasonRequired');
    expect(said(move(exemplar(), 'decline'))).toBe('reasonRequired');
    expect(said(move(exemplar({ state: 'published' }), 'takeDown'))).toBe('reasonRequired');
    expect(move(exemplar(), 'askBack', ' Thêm số liệu ')).toMatchObject({
      ok: true,
      value: { next: { remark: 'Thêm số liệu', seq: 2 }, event: { reason: 'Thêm số liệu' } },
    });
  });

  it('publishes nobody who has not agreed', () => {
    for (const consent of [missing, { ...missing, state: 'revoked' as const }]) {
      const of = exemplar({ state: 'accepted', consent });
      expect(said(move(of, 'publish'))).toBe('consentMissing');
      expect(said(move(of, 'schedule', '', LATER))).toBe('consentMissing');
      expect(openMoves(of)).not.toContain('publish');
    }
    const practice = { state: 'accepted', story: story({ kind: 'practice' }) } as const;
    expect(said(move(exemplar({ ...practice, consent: missing }), 'publish'))).toBe('published');
    expect(mayBePublished(exemplar({ ...practice, consent: { ...missing, state: 'revoked' } }))).toBe(false);
  });

  it('schedules for a time that is ahead, and the schedule publishes then', () => {
    const accepted = exemplar({ state: 'accepted' });
    expect(said(move(accepted, 'schedule'))).toBe('publishAtPast');
    expect(said(move(accepted, 'schedule', '', NOW))).toBe('publishAtPast');
    const scheduled = move(accepted, 'schedule', '', LATER);
    if (!scheduled.ok) throw new Error(scheduled.error);
    const { next } = scheduled.value;
    expect([isDue(next, NOW), isDue(next, LATER)]).toEqual([false, true]);
    const due = { move: 'publish', reason: '', publishAt: null } as const;
    const published = decideExemplarMove(next, due, ['system'], LATER);
    expect(published).toMatchObject({
      ok: true,
      value: { next: { state: 'published', publishedAt: LATER, publishAt: null }, event: { role: 'system' } },
    });
  });

  it('features what is published, and what is taken down is featured no more', () => {
    const featured = move(exemplar({ state: 'published' }), 'feature');
    if (!featured.ok) throw new Error(featured.error);
    expect(featured.value.next).toMatchObject({ featured: true, state: 'published' });
    expect(said(move(featured.value.next, 'feature'))).toBe('nothingChanged');
    expect(move(featured.value.next, 'takeDown', 'Sai')).toMatchObject({
      ok: true,
      value: { next: { featured: false } },
    });
  });

  it('edits what is not with the unit, keeping the version before', () => {
    const edited = story({ title: 'Khác' });
    const editable = exemplarStates.filter((state) => decideEdit(exemplar({ state }), edited, publicity).ok);
    expect(editable).toEqual(['proposed', 'accepted', 'scheduled', 'published']);
    expect(decideEdit(exemplar(), edited, ['unitHead', 'office'])).toMatchObject({ error: 'notAllowed' });
    const practice = exemplar({ state: 'published', story: story({ kind: 'practice' }), consent: missing });
    expect(decideEdit(practice, story({ kind: 'person' }), publicity)).toMatchObject({
      error: 'consentMissing',
    });
  });
});

describe('the unit', () => {
  it('amends what was asked back, or what nobody has taken up', () => {
    const better = story({ title: 'Hay hơn' });
    const open = exemplarStates.filter(
      (state) => decideAmendment(exemplar({ state }), better, ['unitEditor'], NOW).ok,
    );
    expect(open).toEqual(['proposed', 'askedBack']);
    expect(decideAmendment(exemplar(), better, ['publicity'], NOW)).toMatchObject({ error: 'notAllowed' });
    expect(decideAmendment(exemplar({ state: 'askedBack' }), better, ['unitHead'], NOW)).toMatchObject({
      value: { next: { state: 'proposed', version: 2, story: better } },
    });
  });
});

describe('a consent', () => {
  const revoke = (
    of: Exemplar,
    held: Parameters<typeof decideRevocation>[2]['held'],
    reason = 'Không muốn',
  ) => decideRevocation(of, reason, { uid: 'ai', held }, NOW);

  it('that is taken back takes down what is published, and unschedules, in the same step', () => {
    const after = exemplarStates.map((state) => {
      const revoked = revoke(exemplar({ state }), ['unitEditor']);
      return [state, revoked.ok ? revoked.value.next.state : revoked.error];
    });
    expect(Object.fromEntries(after)).toEqual({
      proposed: 'proposed',
      askedBack: 'askedBack',
      accepted: 'accepted',
      scheduled: 'accepted',
      published: 'takenDown',
      takenDown: 'takenDown',
      declined: 'declined',
    });
    expect(revoke(exemplar({ state: 'published' }), ['office'])).toMatchObject({
      value: {
        next: { consent: { state: 'revoked', notedBy: 'ai', reason: 'Không muốn' } },
        event: { action: 'revokeConsent', before: 'published', after: 'takenDown' },
      },
    });
  });

  it('is noted by the unit, publicity or the office, with a reason where it ends', () => {
    for (const role of ['supervisor', 'chairman', 'councilMember', 'admin', 'clusterLead'] as const) {
      expect(revoke(exemplar(), [role])).toMatchObject({ error: 'notAllowed' });
    }
    expect(revoke(exemplar(), ['publicity'], ' ')).toMatchObject({ error: 'reasonRequired' });
  });

  it('may be given again', () => {
    const revoked = revoke(exemplar({ state: 'published' }), ['unitHead']);
    if (!revoked.ok) throw new Error(revoked.error);
    const given = { by: 'Nguyễn Thị Mẫu', on: '2021-12-09', how: 'spoken' } as const;
    const again = decideConsent(revoked.value.next, given, { uid: 'ai', held: ['unitHead'] }, NOW);
    expect(again).toMatchObject({ value: { next: { consent: { state: 'given', ...given, reason: '' } } } });
  });
});

describe('what is public', () => {
  it('is there while it is published, with chosen fields only', () => {
    for (const state of exemplarStates) {
      const shown = publicOf(exemplar({ state, publishedAt: NOW }), NOW);
      expect(shown !== null, state).toBe(state === 'published');
    }
    const shown = publicOf(exemplar({ state: 'published', publishedAt: NOW, remark: 'nội bộ' }), NOW);
    expect(Object.keys(shown ?? {}).toSorted()).toEqual(Object.keys(publicExemplarSchema.shape).toSorted());
    for (const inner of ['consent', 'remark', 'proposedBy', 'nominationId', 'seq', 'version']) {
      expect(shown).not.toHaveProperty(inner);
    }
  });
});
