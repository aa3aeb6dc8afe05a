import { membershipOf } from '@thidua/domain/people/membership-of';
import { createHash } from 'node:crypto';
import { awardSettings, giayKhen } from '@thidua/domain/movement/award-settings.fixture';
import { mailIdOf, mailSchema, newMail } from '@thidua/domain/mail/mail';
import { nominationIn } from '@thidua/domain/nomination/nomination.fixture';
import { nominationSchema } from '@thidua/domain/nomination/nomination';
import { notificationSchema, subjectOf } from '@thidua/domain/mail/notification';
import { nominationCase, nominationId } from '@thidua/domain/movement/case-ids';
import { nominationChainId } from '@thidua/domain/log/chain-ids';
import { paths } from '@thidua/domain/base/paths';
import { publicEntryOf } from '@thidua/domain/award/publication';
import { ok } from '@thidua/domain/base/result';
import { logger } from 'firebase-functions';
import { describe, expect, it, vi } from 'vitest';
import { ruleNominations } from '../../functions/src/awards/rule-nominations.ts';
import { tellLeftNews } from '../../functions/src/telling/tell-news.ts';
import type { Services } from '../../functions/src/platform/services.ts';
import { parseFound } from '../../functions/src/store/store.ts';
import { Random } from '../../scripts/lib/random.ts';
import { MemoryStore } from '../support/memory-store.ts';
import { Scheduler } from '../support/scheduler.ts';
import { AUTHORITY, MOVEMENT as M, OFFICE_UID, settings } from '../support/small-movement.ts';

const HISTORIES = 200;
const CHAIRMAN = 'chairman-person';
const HEAD = 'head-person';
const START = new Date('2022-02-10T02:00:00Z').getTime();
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

async function seed(store: MemoryStore, count: number): Promise<string[]> {
  const always = { from: new Date(0), to: null };
  const people = [
    [OFFICE_UID, AUTHORITY, 'office'],
    [CHAIRMAN, AUTHORITY, 'chairman'],
    [HEAD, 'u1', 'unitHead'],
  ] as const;
  for (const [uid, scope, role] of people) {
    await store.set(
      paths.membership(uid),
      membershipOf({
        displayName: 'Người thử',
        email: 'nguoi-thu@mau.example',
        active: true,
        authorityId: AUTHORITY,
        grants: { [scope]: { [role]: always } },
      }),
    );
  }
  const issuer = { title: 'Phong trào thử', issuer: 'Ủy ban nhân dân Quận 5', issuedAt: 'Quận 5' };
  await store.set(paths.movement(M), { ...settings, ...issuer, awards: awardSettings, awardForms: giayKhen });
  const nominations = Array.from({ length: count }, (_, index) =>
    nominationIn('published', {
      movementId: M,
      authorityId: AUTHORITY,
      unitId: 'u1',
      caseId: nominationCase(`n${index}`),
      name: `Nguyễn Văn Mẫu ${index}`,
      publicationId: 'list',
    }),
  );
  for (const one of nominations) {
    await store.set(paths.nomination(M, nominationId('u1', one.caseId)), one);
    await store.set(paths.contact(M, 'u1', one.caseId), { email: `${one.caseId}@mau.example`, phone: '' });
  }
  const ids = nominations.map(({ caseId }) => nominationId('u1', caseId));
  await store.set(paths.publication(M, 'list'), {
    authorityId: AUTHORITY,
    movementId: M,
    movementTitle: 'Phong trào thử',
    title: 'Danh sách',
    from: '2022-02-01',
    until: '2022-02-06',
    zone: settings.zone,
    entries: nominations.map((one, index) => publicEntryOf(ids[index] ?? '', one, 'Giấy khen')),
    publishedAt: new Date(START),
    unanswered: 0,
    comments: 0,
    seq: 1,
  });
  return ids;
}

function servicesOn(store: MemoryStore, now: () => Date): Services {
  const unused = () => Promise.reject(new Error('Not of news'));
  let tokens = 0;
  return {
    store,
    now,
    sha256,
    newToken: () => `token-${(tokens += 1)}`,
    refreshLater: unused,
    isRefreshAsked: () => false,
    refreshAnyway: unused,
    accounts: {
      findByEmail: unused,
      create: unused,
      remove: unused,
      setPassword: unused,
      endSessions: unused,
    },
    mailer: { sender: () => '', send: async () => ok(null) },
    enqueueMail: unused,
    enqueueReset: unused,
    signer: unused,
    siteOrigin: () => 'https://mau.example',
  };
}

/** The chairman declines some, in one call or several; processes die; then the schedule comes by, twice at once. */
async function play(random: Random): Promise<{ store: MemoryStore; crashes: number; left: number }> {
  const scheduler = new Scheduler(random);
  let quiet = true;
  let now = START;
  const store = new MemoryStore(() => (quiet ? Promise.resolve() : scheduler.pause()));
  const services = servicesOn(store, () => new Date(now));
  const ids = await seed(store, 1 + random.below(random.chance(0.1) ? 60 : 5));
  const items = ids.map((id) => ({
    nominationId: id,
    outcome: 'decline' as const,
    reason: 'Chưa đủ thành tích',
  }));
  const cut = random.below(items.length + 1);
  const calls = [items.slice(0, cut), items.slice(cut)].filter(({ length }) => length > 0);
  quiet = false;
  const jobs = calls.map((some) => async () => {
    await ruleNominations(services, CHAIRMAN, { movementId: M, items: some });
  });
  const survived = await scheduler.run(jobs, 0.05);
  const left = store.pathsUnder('news/').length;
  now += 120_000;
  const comes = () => async () => {
    await tellLeftNews(services);
  };
  const told = await scheduler.run([comes(), comes()], 0.02);
  quiet = true;
  await tellLeftNews(services);
  return { store, crashes: [...survived, ...told].filter((alive) => !alive).length, left };
}

it(`tells everybody once of what was done, in ${HISTORIES} histories with deaths between doing and telling`, async () => {
  const noted = vi.spyOn(logger, 'error').mockImplementation(() => undefined);
  let left = 0;
  let declined = 0;
  for (let seed = 1; seed <= HISTORIES; seed += 1) {
    const played = await play(new Random(seed));
    const { store } = played;
    left += played.left;
    expect(store.pathsUnder('news/'), `history ${seed}`).toEqual([]);
    const nominations = parseFound(await store.find({ collection: paths.nominations(M) }), nominationSchema);
    const names = nominations
      .filter(({ state }) => state === 'declined')
      .map(({ name }) => name)
      .toSorted();
    declined += names.length;
    for (const uid of [HEAD, OFFICE_UID]) {
      const found = await store.find({ collection: paths.notifications(uid) });
      const subjects = parseFound(found, notificationSchema).map(subjectOf);
      expect(subjects.toSorted(), `history ${seed}: ${uid}`).toEqual(names);
    }
    const mails = parseFound(await store.find({ collection: paths.mails() }), mailSchema);
    expect(mails.map(({ toName }) => toName).toSorted(), `history ${seed}: mails`).toEqual(names);
  }
  expect(left, 'news that a process left behind').toBeGreaterThan(HISTORIES / 10);
  expect(noted).toHaveBeenCalledWith('News could not be told yet', expect.anything());
  expect(declined).toBeGreaterThan(HISTORIES);
}, 60_000);

describe('what was left behind', () => {
  const later = () => new Date(START + 120_000);
  const code = 'ABCDEFGHJK';

  /** An award whose first letter waits, and a reissue that nobody was told of yet. */
  async function leftReissue(state: 'awarded' | 'revoked'): Promise<MemoryStore> {
    const store = new MemoryStore();
    const [id = ''] = await seed(store, 1);
    const path = paths.nomination(M, id);
    const nomination = (await store.load([path])).read(path, nominationSchema);
    await store.set(path, { ...nomination, state, certificateCode: code });
    const causeId = `${nominationChainId(M, id)}~awarded`;
    const said = { subject: 'Thông báo', authorityId: AUTHORITY, movementId: M, toName: 'Bà Mẫu' };
    const to = 'mau@mau.example';
    const first = newMail({ ...said, to, causeId, text: 'Lời đầu', release: 'byOffice' }, new Date(START));
    await store.set(paths.mail(mailIdOf(causeId, to, sha256)), first);
    const letter = {
      ...said,
      causeId: `${nominationChainId(M, id)}~reissued~${code}`,
      text: 'Đã cấp lại',
      contact: paths.contact(M, 'u1', nominationCase('n0')),
      certificate: { nomination: path, code },
      instead: [{ causeId, subject: 'Thông báo', text: 'Lời sau' }],
    };
    const news = { notices: [], personal: [], letters: [letter], at: new Date(START) };
    await store.set(paths.newsItem('b'), news);
    return store;
  }
  const mailsIn = async (store: MemoryStore) =>
    parseFound(await store.find({ collection: paths.mails() }), mailSchema);

  it('mends the letter that waits, under another Message-ID', async () => {
    const store = await leftReissue('awarded');
    await tellLeftNews(servicesOn(store, later));
    expect(await mailsIn(store)).toMatchObject([{ text: 'Lời sau', state: 'held', rewritten: 1 }]);
  });

  it('tells nothing of a certificate that was revoked meanwhile', async () => {
    const store = await leftReissue('revoked');
    await tellLeftNews(servicesOn(store, later));
    expect(await mailsIn(store)).toMatchObject([{ text: 'Lời đầu', rewritten: 0 }]);
    expect(store.pathsUnder('news/')).toEqual([]);
  });

  it('waits its minute, and is not held up by what cannot be told', async () => {
    vi.spyOn(logger, 'error').mockImplementation(() => undefined);
    const store = await leftReissue('awarded');
    expect(await tellLeftNews(servicesOn(store, () => new Date(START + 30_000)))).toBe(0);
    const bad = { uid: '', causeId: '', kind: 'no such kind' };
    await store.set(paths.newsItem('a'), { notices: [], personal: [bad], letters: [], at: new Date(START) });
    await tellLeftNews(servicesOn(store, later));
    expect(store.pathsUnder('news/')).toEqual([paths.newsItem('a')]);
    expect(await mailsIn(store)).toMatchObject([{ text: 'Lời sau' }]);
  });
});
