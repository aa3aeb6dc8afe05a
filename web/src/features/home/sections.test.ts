import { membershipOf } from '@thidua/domain/people/membership-of';
import type { Membership } from '@thidua/domain/people/membership';
import { describe, expect, it } from 'vitest';
import { onlyUnit, sectionsOf, viewerOf, type Sections } from './sections.ts';

const now = new Date('2021-12-01T00:00:00Z');
const grant = { from: new Date('2021-11-01T00:00:00Z'), to: null };
const ended = { from: grant.from, to: new Date('2021-11-30T00:00:00Z') };
const grants: Membership['grants'] = {
  'phuong-1': { unitHead: grant, unitEditor: grant },
  'phuong-2': { unitEditor: ended },
  'm~cum-1': { clusterLead: grant },
  'other~cum-9': { clusterLead: grant },
  quan: { office: grant, councilMember: grant },
};
const membership = membershipOf({
  displayName: 'Tài khoản mẫu',
  email: 'mau@example.vn',
  active: true,
  authorityId: 'quan',
  grants,
});
const movement = { id: 'm', authorityId: 'quan' };

describe('front page', () => {
  it('has every part that is in force in this movement', () => {
    expect(sectionsOf(membership, movement, now)).toEqual({
      unitIds: ['phuong-1'],
      clusterIds: ['cum-1'],
      oversight: ['office', 'councilMember'],
      isAdmin: false,
    });
  });

  it('is empty for an inactive account', () => {
    expect(sectionsOf({ ...membership, active: false }, movement, now)).toEqual({
      unitIds: [],
      clusterIds: [],
      oversight: [],
      isAdmin: false,
    });
  });

  it.each<[Partial<Sections>, string | null]>([
    [{ unitIds: ['a'] }, 'a'],
    [{ unitIds: ['a', 'b'] }, null],
    [{ clusterIds: ['c'] }, null],
    [{ unitIds: ['a'], clusterIds: ['c'] }, null],
    [{ unitIds: ['a'], oversight: ['office'] }, null],
    [{ isAdmin: true }, null],
  ])('goes straight to the only unit there is: %o', (parts, unit) => {
    const sections = { unitIds: [], clusterIds: [], oversight: [], isAdmin: false, ...parts };
    expect(onlyUnit(sections)).toBe(unit);
  });

  it('knows who signs and who prepares', () => {
    expect(viewerOf(membership, 'phuong-1', now)).toBe('head');
    expect(viewerOf(membership, 'phuong-2', now)).toBe('onlooker');
    expect(viewerOf(null, 'phuong-1', now)).toBe('onlooker');
  });
});
