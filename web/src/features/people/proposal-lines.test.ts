import { district5 } from '@thidua/domain/movement/authority.fixture';
import { accountProposalSchema, type AccountChange } from '@thidua/domain/people/account-proposal';
import { beforeAll, describe, expect, it } from 'vitest';
import { sortedProposals, viewOf } from './proposal-lines.ts';
import type { Proposal } from './use-keeping.ts';
import { callAs } from '../../language/language.ts';

beforeAll(() => callAs(district5.names));

const at = new Date('2021-11-24T00:00:00Z');
const always = { from: new Date('2021-11-01T00:00:00Z'), to: null };
const names = new Map([
  ['quan', 'UBND Quận'],
  ['phuong-1', 'Phường 1'],
]);
const proposal = (id: string, change: AccountChange, over: Partial<Proposal> = {}): Proposal => ({
  ...accountProposalSchema.parse({
    authorityId: 'quan',
    change,
    displayName: 'Người Mẫu',
    before: null,
    reason: 'Lý do',
    by: { uid: 'admin', name: 'Quản trị' },
    at,
    expiresAt: new Date('2021-12-01T00:00:00Z'),
    state: 'open',
    decided: null,
  }),
  id,
  ...over,
});

describe('a proposal in words', () => {
  it('names only the roles that change', () => {
    const unit = { 'phuong-1': { unitHead: always } };
    const change = {
      kind: 'setGrants',
      uid: 'x',
      active: true,
      grants: { ...unit, quan: { chairman: always } },
    } as const;
    const before = {
      active: true,
      invitation: 'accepted',
      grants: { ...unit, quan: { councilMember: always } },
    } as const;
    const { given, taken, what } = viewOf(proposal('a', change, { before }), names, 'Asia/Ho_Chi_Minh');
    expect(what).toContain('Người Mẫu');
    expect(given).toEqual(['Chủ tịch UBND – UBND Quận, từ 01/11/2021']);
    expect(taken).toEqual(['Thành viên Hội đồng TĐKT – UBND Quận, từ 01/11/2021']);
  });

  it('says that an account is switched off, or who is invited at which address', () => {
    const before = { active: true, invitation: 'accepted', grants: {} } as const;
    const off = { kind: 'setGrants', uid: 'x', active: false, grants: {} } as const;
    expect(viewOf(proposal('a', off, { before }), names, 'UTC').what).toContain('Ngừng');
    const invite = {
      kind: 'invite',
      email: 'a@mau.vn',
      displayName: 'Người Mẫu',
      grants: { quan: { chairman: always } },
    } as const;
    const { what, given } = viewOf(proposal('a', invite), names, 'UTC');
    expect(what).toContain('a@mau.vn');
    expect(given.join()).toContain('Chủ tịch');
  });
});

it('what waits comes first come first, what is over the other way round', () => {
  const reset = { kind: 'sendReset', uid: 'x' } as const;
  const later = new Date('2021-11-25T00:00:00Z');
  const all = [
    proposal('late', reset, { at: later }),
    proposal('early', reset),
    proposal('done', reset, { state: 'confirmed' }),
    proposal('expired', reset, { at: later, expiresAt: later }),
  ];
  const { open, closed } = sortedProposals(all, new Date('2021-11-26T00:00:00Z'));
  expect(open.map(({ id }) => id)).toEqual(['early', 'late']);
  expect(closed.map(({ id }) => id)).toEqual(['expired', 'done']);
});
