import { chainEntrySchema } from '@thidua/domain/log/chain';
import type { CallableName, CallableRequest } from '@thidua/domain/contract/callables';
import { decisionSchema } from '@thidua/domain/award/decision';
import type { Role } from '@thidua/domain/people/membership';
import { paths } from '@thidua/domain/base/paths';
import { securityChainId } from '@thidua/domain/log/chain-ids';
import { beforeAll, describe, expect, it } from 'vitest';
import { readNomination } from '../support/awards.ts';
import {
  call,
  createPerson,
  list,
  projectId,
  read,
  writeMembership,
  type Person,
} from '../support/backend.ts';
import {
  afterCouncil,
  awarded,
  drafted,
  draftOf,
  endComments,
  openRulings,
  published,
  readDecision,
  readPublication,
  ruledToAward,
  scanned,
  sign,
  signatureOf,
  type Cast,
} from '../support/rulings.ts';
import { AUTHORITY } from '../support/small-movement.ts';

const M = 'award-attack';
const HOST = process.env['FIRESTORE_EMULATOR_HOST'] ?? '';
const root = `http://${HOST}/v1/projects/${projectId}/databases/(default)/documents`;

/** A client's write past all functions, as a browser's console could send it; gives the HTTP status. */
async function write(path: string, fields: Record<string, unknown>, token?: string): Promise<number> {
  const mask = Object.keys(fields).map((name) => `updateMask.fieldPaths=${name}`);
  const response = await fetch(`${root}/${path}?${mask.join('&')}`, {
    method: 'PATCH',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ fields }),
  });
  await response.text();
  return response.status;
}
const text = (stringValue: string) => ({ stringValue });

interface Actor {
  name: string;
  token: string | undefined;
}

let cast: Cast;
let actors: Actor[];
let stranger: Person;

beforeAll(async () => {
  cast = await openRulings(M);
  const of = async (name: string, grants: Record<string, Role[]>): Promise<Actor> => ({
    name,
    token: (await createPerson(grants)).token,
  });
  stranger = await createPerson({ other: ['office', 'chairman'] }, 'other');
  actors = [
    { name: 'nobody', token: undefined },
    { name: 'office of another authority', token: stranger.token },
    { name: 'clerk', token: cast.clerk.token },
    { name: 'head', token: cast.head.token },
    { name: 'cluster lead', token: cast.lead.token },
    { name: 'publicity', token: cast.publicity.token },
    await of('council member', { [AUTHORITY]: ['councilMember'] }),
    await of('supervisor', { [AUTHORITY]: ['supervisor'] }),
    await of('admin', { [AUTHORITY]: ['admin'] }),
  ];
});

/** A request that does nothing but be asked, by each of `extra` and everybody who never may. */
async function expectRefused<N extends CallableName>(
  name: N,
  request: CallableRequest<N>,
  extra: readonly Actor[],
): Promise<void> {
  for (const actor of [...actors, ...extra]) {
    const answer = await call(name, request, actor.token);
    const expected = actor.token === undefined ? 'UNAUTHENTICATED' : 'notAllowed';
    expect(answer, `${actor.name}: ${name}`).toEqual({ ok: false, error: expected });
  }
}

describe('whoever is not entitled', () => {
  it('decides, signs, publishes, reissues and revokes nothing', async () => {
    const office = { name: 'office', token: cast.office.token };
    const chairman = { name: 'chairman', token: cast.chairman.token };
    const ids = await afterCouncil(M, [{}, {}, { supported: false }]);
    const [first = '', second = '', third = ''] = ids;
    const { decisionId: inForce } = await awarded(M, cast, [first], '410');
    const code = (await readNomination(M, first))?.certificateCode ?? '';
    await ruledToAward(M, cast, [second]);
    const decisionId = await drafted(M, cast.office, [second]);
    await scanned(M, decisionId, cast.office);
    const { seq } = await readDecision(M, decisionId);
    const of = { movementId: M };
    const rulings = [{ nominationId: third, outcome: 'decline' as const, reason: 'Không' }];
    const correction = { honorific: 'Ông' as const, name: 'Kẻ Khác', position: '', reason: 'Đổi' };

    await expectRefused('proposeAgainst', { ...of, nominationId: third, reason: 'Có' }, [office]);
    await expectRefused('ruleNominations', { ...of, items: rulings }, [office]);
    await expectRefused('revokeCertificate', { ...of, code, reason: 'Thu hồi' }, [office]);
    await expectRefused('publishList', { ...of, title: 'X', nominationIds: [third], days: 1 }, [chairman]);
    await expectRefused('draftDecision', draftOf(M, [second]), [chairman]);
    await expectRefused('signDecision', { ...of, decisionId, seq, signature: signatureOf('411') }, [
      chairman,
    ]);
    await expectRefused('discardDecision', { ...of, decisionId, reason: 'Bỏ' }, [chairman]);
    await expectRefused('reissueCertificate', { ...of, code, ...correction }, [chairman]);
    const handOver = { ...of, nominationIds: [first], to: 'Kẻ Khác', on: '2021-01-01' };
    await expectRefused('handOverCertificates', handOver, [chairman]);

    expect(await readDecision(M, decisionId)).toMatchObject({ state: 'drafted', seq });
    expect(await readDecision(M, inForce)).toMatchObject({ issued: 1 });
    expect(await readNomination(M, third)).toMatchObject({ state: 'notSupported', ruling: null, seq: 1 });
  }, 120_000);

  it('loses a role at once, with a token that still names the account', async () => {
    const [id = ''] = await afterCouncil(M, [{ key: 'late', supported: false }]);
    const former = await createPerson({ [AUTHORITY]: ['chairman'] });
    await writeMembership(former.uid, former.email, {});
    const request = { movementId: M, nominationId: id, reason: 'Vẫn còn quyền' };
    expect(await call('proposeAgainst', request, former.token)).toEqual({ ok: false, error: 'notAllowed' });
  });

  it('stands in the log of refusals, with what was tried; a stranger cannot fill it', async () => {
    const [id = ''] = await afterCouncil(M, [{ key: 'logged', supported: false }]);
    const request = { movementId: M, nominationId: id, reason: 'Thử' };
    const insider = await createPerson({ u1: ['unitHead'] });
    await call('proposeAgainst', request, insider.token);
    await call('proposeAgainst', request, stranger.token);
    const entries = await list(paths.chainEntries(securityChainId(AUTHORITY)), chainEntrySchema);
    expect(entries.filter(({ uid }) => uid === insider.uid)).toMatchObject([
      { action: 'proposeAgainst', after: 'notAllowed', detail: { reason: M } },
    ]);
    expect(entries.filter(({ uid }) => uid === stranger.uid)).toEqual([]);
  });
});

describe('a client’s write', () => {
  it('forges no decision, certificate, number, ruling or golden book, and changes no published reason', async () => {
    const [id = ''] = await afterCouncil(M, [
      { key: 'forge', supported: false, change: { againstCouncil: 'Lý do đã công khai' } },
    ]);
    const publicationId = await published(M, cast.office, [id]);
    await endComments(M, publicationId);
    const everybody = [
      ...actors,
      { name: 'office', token: cast.office.token },
      { name: 'chairman', token: cast.chairman.token },
    ];
    const targets: [path: string, fields: Record<string, unknown>][] = [
      [paths.decision(M, 'forged'), { state: text('effective') }],
      [paths.publication(M, publicationId), { title: text('Đổi') }],
      [paths.comment(M, publicationId, 'forged'), { text: text('Giả') }],
      [paths.nomination(M, id), { state: text('awarded') }],
      [paths.nomination(M, id), { againstCouncil: text('Lý do khác') }],
      [paths.certificate('0000000000'), { status: text('valid') }],
      [paths.publicKey('forged'), { since: text('nay') }],
      [paths.goldenBook(AUTHORITY), { last: { integerValue: '0' } }],
      [paths.decisionNumber('authority~qd-ubnd~2026~1'), { decisionId: text('x') }],
      [paths.chainEntry(securityChainId(AUTHORITY), 1), { uid: text('nobody') }],
      [paths.certificateLayout(AUTHORITY), { background: text('full') }],
    ];
    for (const { name, token } of everybody) {
      for (const [path, fields] of targets) {
        expect(await write(path, fields, token), `${name}: ${path}`).toBe(403);
      }
    }
    expect(await read(paths.decision(M, 'forged'), decisionSchema)).toBeNull();
    expect((await readPublication(M, publicationId)).entries[0]?.reason).toBe('Lý do đã công khai');
  }, 60_000);

  it('is let through where it belongs, or the test above would be worth nothing', async () => {
    const contact = paths.contact(M, 'u1', 'nomination-9');
    const fields = { email: text('nguoi-nhan@mau.example'), phone: text('') };
    expect(await write(contact, fields, stranger.token)).toBe(403);
    expect(await write(contact, fields, cast.clerk.token)).toBe(200);
  });
});

describe('a number', () => {
  it('is used once, whatever was done with it, and a second try is logged', async () => {
    const ids = await afterCouncil(M, [{ key: 'n1' }, { key: 'n2' }]);
    await ruledToAward(M, cast, ids);
    const [one, other] = [
      await drafted(M, cast.office, ids.slice(0, 1)),
      await drafted(M, cast.office, ids.slice(1)),
    ];
    expect((await sign(M, one, cast.office, '420')).ok).toBe(true);
    expect(await sign(M, other, cast.office, '420')).toEqual({ ok: false, error: 'numberTaken' });
    const entries = await list(paths.chainEntries(securityChainId(AUTHORITY)), chainEntrySchema);
    expect(entries.some(({ uid, after }) => uid === cast.office.uid && after === 'numberTaken')).toBe(true);
    expect(await readDecision(M, other)).toMatchObject({ state: 'drafted', signature: null });
  });

  it('cannot be had by a reason changed after publication', async () => {
    const [id = ''] = await afterCouncil(M, [
      { key: 'n3', supported: false, change: { againstCouncil: 'Lý do' } },
    ]);
    await published(M, cast.office, [id]);
    const request = { movementId: M, nominationId: id, reason: 'Lý do khác' };
    expect(await call('proposeAgainst', request, cast.chairman.token)).toEqual({
      ok: false,
      error: 'notInThisState',
    });
  });
});
