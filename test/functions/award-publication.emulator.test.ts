import { chainEntrySchema, chainHeadSchema } from '@thidua/domain/log/chain';
import { contactSchema } from '@thidua/domain/nomination/content';
import { mailSchema } from '@thidua/domain/mail/mail';
import { notificationSchema } from '@thidua/domain/mail/notification';
import { nominationChainId, publicationChainId } from '@thidua/domain/log/chain-ids';
import { nominationRef } from '@thidua/domain/movement/case-ids';
import { paths } from '@thidua/domain/base/paths';
import { commentSchema, COMMENTS_PER_PERSON } from '@thidua/domain/award/publication';
import { beforeAll, describe, expect, it } from 'vitest';
import { signUp } from '../support/accounts.ts';
import { readNomination } from '../support/awards.ts';
import { call, createPerson, db, list, read, type Person } from '../support/backend.ts';
import {
  afterCouncil,
  endComments,
  openRulings,
  published,
  readPublication,
  type Cast,
} from '../support/rulings.ts';
import { AUTHORITY } from '../support/small-movement.ts';

const M = 'award-publication';
let cast: Cast;
let citizen: Person;

beforeAll(async () => {
  cast = await openRulings(M);
  citizen = await createPerson({ u5: ['unitEditor'] });
});

const notificationsOf = (person: Person) => list(paths.notifications(person.uid), notificationSchema);

describe('what the chairman means to award against the council', () => {
  it('is published only with a reason that can be taken back until then', async () => {
    const movementId = 'award-against';
    const own = await openRulings(movementId);
    const [against = '', supported = ''] = await afterCouncil(movementId, [{ supported: false }, {}]);
    const propose = (nominationId: string, reason: string, token: string) =>
      call('proposeAgainst', { movementId, nominationId, reason }, token);
    const publish = (nominationIds: string[], token = own.office.token) =>
      call('publishList', { movementId, title: 'Danh sách', nominationIds, days: null }, token);

    expect(await publish([supported, against])).toEqual({ ok: false, error: 'notProposed' });
    expect(await readNomination(movementId, supported)).toMatchObject({ state: 'supported' });
    expect(await propose(against, 'Có công lớn', own.office.token)).toEqual({
      ok: false,
      error: 'notAllowed',
    });
    expect(await propose(supported, 'Có công lớn', own.chairman.token)).toEqual({
      ok: false,
      error: 'notInThisState',
    });
    expect((await propose(against, 'Có công lớn', own.chairman.token)).ok).toBe(true);
    expect((await propose(against, '', own.chairman.token)).ok).toBe(true);
    expect(await publish([against])).toEqual({ ok: false, error: 'notProposed' });
    expect((await propose(against, 'Có công lớn', own.chairman.token)).ok).toBe(true);
    const entries = await list(paths.chainEntries(nominationChainId(movementId, against)), chainEntrySchema);
    expect(entries.map(({ action, detail }) => [action, detail?.reason])).toEqual([
      ['proposeAgainst', 'Có công lớn'],
      ['takeBackProposal', ''],
      ['proposeAgainst', 'Có công lớn'],
    ]);

    expect(await publish([against, supported], own.chairman.token)).toEqual({
      ok: false,
      error: 'notAllowed',
    });
    const publicationId = await published(movementId, own.office, [against, supported]);
    expect(await publish([against, supported])).toEqual({ ok: false, error: 'notInThisState' });
    expect(await propose(against, '', own.chairman.token)).toEqual({ ok: false, error: 'notInThisState' });
    const { entries: shown } = await readPublication(movementId, publicationId);
    expect(shown.map(({ councilSupported, reason }) => [councilSupported, reason])).toEqual([
      [false, 'Có công lớn'],
      [true, ''],
    ]);
  });
});

describe('a published list', () => {
  it('takes its nominations along, in one log of its own, and tells their units once', async () => {
    const ids = await afterCouncil(M, [{}, {}, { unitId: 'u2' }]);
    const publicationId = await published(M, cast.office, ids);
    for (const id of ids) {
      expect(await readNomination(M, id)).toMatchObject({ state: 'published', publicationId });
    }
    const chainId = publicationChainId(M, publicationId);
    expect(await read(paths.chain(chainId), chainHeadSchema)).toMatchObject({
      n: 1,
      movementId: M,
      unitId: null,
    });
    for (const person of [cast.clerk, cast.head]) {
      const told = (await notificationsOf(person)).filter(
        (one) => one.kind === 'published' && one.movementId === M,
      );
      expect(told).toMatchObject([{ subjectId: publicationId, unitId: 'u1', subject: 'Danh sách đề nghị' }]);
    }
    const publish = (days: number) =>
      call(
        'publishList',
        { movementId: M, title: 'x', nominationIds: ['u1~nomination-99'], days },
        cast.office.token,
      );
    expect(await publish(5)).toEqual({ ok: false, error: 'unknownNomination' });
    expect(await publish(4), 'fewer than the movement sets').toEqual({
      ok: false,
      error: 'commentDaysTooFew',
    });
  });

  it('goes up with 300 names in one step', async () => {
    const movementId = 'award-long-list';
    const { office } = await openRulings(movementId);
    const ids = await afterCouncil(
      movementId,
      Array.from({ length: 300 }, () => ({})),
    );
    const publicationId = await published(movementId, office, ids);
    expect((await readPublication(movementId, publicationId)).entries).toHaveLength(300);
  });
});

describe('comments', () => {
  it('come from members, are answered once, and hold rulings up', async () => {
    const movementId = 'award-comments';
    const own = await openRulings(movementId);
    const [id = '', other = ''] = await afterCouncil(movementId, [{}, {}]);
    const publicationId = await published(movementId, own.office, [id]);
    const comment = (nominationId: string, text: string, token?: string) =>
      call('commentOn', { movementId, publicationId, nominationId, text }, token);
    const answer = (commentId: string, token: string) =>
      call('answerComment', { movementId, publicationId, commentId, text: 'Đã xác minh.' }, token);
    const award = async () => {
      const items = [{ nominationId: id, outcome: 'award' as const, reason: '' }];
      const ruled = await call('ruleNominations', { movementId, items }, own.chairman.token);
      return ruled.ok ? ruled.value.outcomes[0]?.refusal : ruled.error;
    };

    expect(await comment(id, 'Không rõ thành tích')).toEqual({ ok: false, error: 'UNAUTHENTICATED' });
    expect(await comment(other, 'Không rõ', citizen.token)).toEqual({
      ok: false,
      error: 'unknownNomination',
    });
    const first = await comment(id, 'Không rõ thành tích', citizen.token);
    expect(await comment(id, 'Không rõ thành tích', citizen.token)).toEqual(first);
    expect(await readPublication(movementId, publicationId)).toMatchObject({ comments: 1, unanswered: 1 });
    const commentId = first.ok ? first.value.commentId : '';
    const told = (await notificationsOf(own.office)).filter(({ kind }) => kind === 'commentReceived');
    expect(told).toHaveLength(1);

    expect(await award()).toBe('commentsOpen');
    await endComments(movementId, publicationId);
    expect(await comment(id, 'Quá muộn', citizen.token)).toEqual({ ok: false, error: 'commentsClosed' });
    expect(await award()).toBe('commentsUnanswered');
    expect(await answer(commentId, citizen.token)).toEqual({ ok: false, error: 'notAllowed' });
    expect((await answer(commentId, own.office.token)).ok).toBe(true);
    expect(await answer(commentId, own.office.token)).toEqual({ ok: false, error: 'alreadyAnswered' });
    expect(await readPublication(movementId, publicationId)).toMatchObject({ comments: 1, unanswered: 0 });
    const stored = await read(paths.comment(movementId, publicationId, commentId), commentSchema);
    expect(stored).toMatchObject({ uid: citizen.uid, name: 'Người thử', answer: { text: 'Đã xác minh.' } });
    const answered = (await notificationsOf(citizen)).filter(({ kind }) => kind === 'commentAnswered');
    expect(answered).toMatchObject([{ detail: 'Đã xác minh.', subjectId: publicationId }]);
    expect(await award()).toBeNull();

    const entries = await list(
      paths.chainEntries(publicationChainId(movementId, publicationId)),
      chainEntrySchema,
    );
    expect(entries.map(({ action }) => action)).toEqual(['publishList', 'comment', 'answerComment']);
    expect(JSON.stringify(entries)).not.toContain('Không rõ thành tích');
  });

  it('that repeat or flood are set aside by the office, with a reason that is published, and hold nothing up', async () => {
    const movementId = 'award-set-aside';
    const own = await openRulings(movementId);
    const supervisor = await createPerson({ [AUTHORITY]: ['supervisor'] });
    const [id = ''] = await afterCouncil(movementId, [{}]);
    const publicationId = await published(movementId, own.office, [id]);
    const flood = await Promise.all([1, 2, 3, 4].map(() => createPerson({ u2: ['unitEditor'] })));
    const commentIds: string[] = [];
    for (const { token } of flood) {
      for (let index = 0; index < COMMENTS_PER_PERSON; index += 1) {
        const request = { movementId, publicationId, nominationId: id, text: `Phản đối lần ${index}` };
        const made = await call('commentOn', request, token);
        if (made.ok) commentIds.push(made.value.commentId);
      }
    }
    expect(commentIds).toHaveLength(4 * COMMENTS_PER_PERSON);
    const request = { movementId, publicationId, nominationId: id, text: 'Một ý kiến khác' };
    const real = await call('commentOn', request, citizen.token);
    const realId = real.ok ? real.value.commentId : '';
    await endComments(movementId, publicationId);
    const award = async () => {
      const items = [{ nominationId: id, outcome: 'award' as const, reason: '' }];
      const ruled = await call('ruleNominations', { movementId, items }, own.chairman.token);
      return ruled.ok ? ruled.value.outcomes[0]?.refusal : ruled.error;
    };
    expect(await award()).toBe('commentsUnanswered');

    const reason = 'Lặp lại một ý kiến nhiều lần';
    const setAside = (ids: string[], token: string, why = reason) =>
      call('setAsideComment', { movementId, publicationId, commentIds: ids, reason: why }, token);
    for (const { token } of [own.chairman, own.publicity, own.clerk, citizen, supervisor]) {
      expect(await setAside(commentIds, token)).toEqual({ ok: false, error: 'notAllowed' });
    }
    expect(await setAside(commentIds, own.office.token, ' ')).toEqual({
      ok: false,
      error: 'INVALID_ARGUMENT',
    });
    const done = await setAside([...commentIds, 'no-such-comment'], own.office.token);
    const refused = done.ok ? done.value.outcomes.filter(({ refusal }) => refusal !== null) : [];
    expect(refused).toEqual([{ commentId: 'no-such-comment', refusal: 'unknownComment' }]);
    const list1 = await readPublication(movementId, publicationId);
    expect(list1).toMatchObject({ unanswered: 1, comments: 81, setAside: [{ reason, count: 80 }] });
    expect((await setAside(commentIds, own.office.token, 'Lý do khác')).ok, 'again').toBe(true);
    expect(await readPublication(movementId, publicationId)).toEqual(list1);
    expect(JSON.stringify(list1)).not.toContain('Phản đối');

    const stored = await read(paths.comment(movementId, publicationId, commentIds[0] ?? ''), commentSchema);
    expect(stored).toMatchObject({ text: 'Phản đối lần 0', answer: null, setAside: { reason } });
    for (const person of flood) {
      const told = (await notificationsOf(person)).filter(({ kind }) => kind === 'commentSetAside');
      expect(told).toMatchObject([{ detail: reason, subjectId: publicationId }]);
    }
    const overseen = (await notificationsOf(supervisor)).filter(({ kind }) => kind === 'commentsSetAside');
    expect(overseen).toMatchObject([{ detail: reason }]);
    const entries = await list(
      paths.chainEntries(publicationChainId(movementId, publicationId)),
      chainEntrySchema,
    );
    expect(entries.filter(({ action }) => action === 'setAsideComment')).toMatchObject([
      { uid: own.office.uid, role: 'office', after: 'setAside', detail: { reason } },
    ]);

    expect(await award()).toBe('commentsUnanswered');
    const answer = (commentId: string) =>
      call('answerComment', { movementId, publicationId, commentId, text: 'Đã xem.' }, own.office.token);
    expect((await answer(realId)).ok).toBe(true);
    expect((await setAside([realId], own.office.token)).ok).toBe(true);
    expect((await answer(commentIds[0] ?? '')).ok, 'an answer all the same').toBe(true);
    expect(await readPublication(movementId, publicationId)).toMatchObject({ unanswered: 0 });
    expect(await award()).toBeNull();
  });

  it('are limited per person, and counted exactly when many come at once', async () => {
    const movementId = 'award-many-comments';
    const { office } = await openRulings(movementId);
    const [id = ''] = await afterCouncil(movementId, [{}]);
    const publicationId = await published(movementId, office, [id]);
    for (let index = 0; index < COMMENTS_PER_PERSON; index += 1) {
      const request = { movementId, publicationId, nominationId: id, text: `Ý kiến ${index}` };
      expect((await call('commentOn', request, citizen.token)).ok).toBe(true);
    }
    const more = { movementId, publicationId, nominationId: id, text: 'Thêm nữa' };
    expect(await call('commentOn', more, citizen.token)).toEqual({ ok: false, error: 'tooManyComments' });
    const gone = await createPerson({ u1: ['unitEditor'] });
    await db.doc(paths.membership(gone.uid)).update({ active: false });
    const foreign = await createPerson({ 'quan-la': ['office'] }, 'quan-la');
    const ended = await createPerson({});
    const selfMade = await signUp(`tu-dang-ky-${movementId}@mau.example`, 'mat-khau-tu-dat');
    for (const { token } of [gone, foreign, ended, selfMade]) {
      expect(await call('commentOn', more, token)).toEqual({ ok: false, error: 'notAllowed' });
    }
    const others = await Promise.all([1, 2, 3].map(() => createPerson({ u5: ['unitEditor'] })));
    await Promise.all(others.map(({ token }) => call('commentOn', more, token)));
    expect(await readPublication(movementId, publicationId)).toMatchObject({
      comments: COMMENTS_PER_PERSON + 3,
      unanswered: COMMENTS_PER_PERSON + 3,
    });
  });
});

describe('the chairman’s rulings', () => {
  it('award nothing that was not published, and depart from the council only with a reason', async () => {
    const movementId = 'award-rulings';
    const own = await openRulings(movementId);
    const [supported = '', unsupported = '', unproposed = '', second = ''] = await afterCouncil(movementId, [
      {},
      { supported: false, change: { againstCouncil: 'Có công lớn' } },
      { supported: false },
      {},
    ]);
    const contact = contactSchema.parse({ email: 'nguoi-nhan@mau.example', phone: '' });
    const { unitId, caseId } = nominationRef(second);
    await db.doc(paths.contact(movementId, unitId, caseId)).set(contact);
    const rule = async (
      nominationId: string,
      outcome: 'award' | 'decline',
      reason = '',
      token = own.chairman.token,
    ) => {
      const items = [{ nominationId, outcome, reason }];
      const ruled = await call('ruleNominations', { movementId, items }, token);
      return ruled.ok ? ruled.value.outcomes[0]?.refusal : ruled.error;
    };

    expect(await rule(supported, 'award')).toBe('notPublished');
    expect(await rule(unsupported, 'award', 'Có công lớn')).toBe('notPublished');
    expect(await rule(unproposed, 'decline')).toBe('reasonRequired');
    expect(await rule(unproposed, 'decline', 'Theo ý kiến Hội đồng')).toBeNull();
    expect(await readNomination(movementId, unproposed)).toMatchObject({ state: 'declined' });

    const publicationId = await published(movementId, own.office, [supported, unsupported, second]);
    expect(await rule(supported, 'award')).toBe('commentsOpen');
    expect(await rule(second, 'decline', 'Có vi phạm')).toBe('commentsOpen');
    await endComments(movementId, publicationId);
    expect(await rule(supported, 'award', '', own.office.token)).toBe('notAllowed');
    expect(await rule(unsupported, 'award')).toBe('reasonRequired');
    expect(await rule(unsupported, 'award', 'Có công lớn')).toBeNull();
    expect(await rule(supported, 'award')).toBeNull();
    expect(await rule(second, 'award')).toBeNull();
    expect(await readNomination(movementId, second)).toMatchObject({ state: 'published' });

    expect(await rule(second, 'decline')).toBe('reasonRequired');
    expect(await rule(second, 'decline', 'Có vi phạm')).toBeNull();
    expect(await rule(second, 'award')).toBe('notInThisState');
    expect(await readNomination(movementId, second)).toMatchObject({
      state: 'declined',
      remark: 'Có vi phạm',
      ruling: { outcome: 'decline', departs: true, by: own.chairman.uid },
    });
    const { entries } = await readPublication(movementId, publicationId);
    expect(entries.map(({ outcome, outcomeReason }) => [outcome, outcomeReason])).toEqual([
      [null, ''],
      [null, ''],
      ['decline', 'Có vi phạm'],
    ]);
    const log = await list(paths.chainEntries(nominationChainId(movementId, second)), chainEntrySchema);
    expect(log.map(({ action, before, after }) => [action, before, after])).toEqual([
      ['publish', 'supported', 'published'],
      ['rule', 'published', 'award'],
      ['rule', 'award', 'declined'],
    ]);
    for (const person of [own.clerk, own.head, own.office]) {
      const told = (await notificationsOf(person)).filter(
        (one) => one.kind === 'declined' && one.subjectId === second,
      );
      expect(told).toMatchObject([{ detail: 'Có vi phạm' }]);
    }
    const mails = (await list(paths.mails(), mailSchema)).filter((mail) => mail.movementId === movementId);
    expect(mails).toMatchObject([{ to: 'nguoi-nhan@mau.example', state: 'held' }]);
    expect(mails[0]?.text).toContain('Có vi phạm');
  });

  it('rule a list at once, each by itself, one twice in it only once', async () => {
    const movementId = 'award-rule-list';
    const own = await openRulings(movementId);
    const ids = await afterCouncil(movementId, [
      {},
      {},
      { supported: false, change: { againstCouncil: 'X' } },
    ]);
    const publicationId = await published(movementId, own.office, ids);
    await endComments(movementId, publicationId);
    const items = [...ids, ids[0] ?? '', 'u1~nomination-99'].map((nominationId) => ({
      nominationId,
      outcome: 'award' as const,
      reason: '',
    }));
    const ruled = await call('ruleNominations', { movementId, items }, own.chairman.token);
    expect(ruled.ok && ruled.value.outcomes.map(({ refusal }) => refusal)).toEqual([
      null,
      null,
      'reasonRequired',
      'notInThisState',
      'unknownNomination',
    ]);
  });
});
