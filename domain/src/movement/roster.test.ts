import { describe, expect, test } from 'vitest';
import { district5 } from './authority.fixture.ts';
import { participantSchema } from './movement.ts';
import { nodeIds } from '../summary/node-ids.ts';
import { participantsOf, placementOf } from '../summary/place-roster.ts';
import { rosterSchema, unitsOf, type Roster } from './roster.ts';
import { unitSchema } from './unit.ts';

type RosterUnit = Roster['units'][number];

const rosterUnit = (id: string, change: Partial<RosterUnit> = {}): RosterUnit => ({
  id,
  name: `Đơn vị ${id}`,
  kind: 'ward',
  parentId: null,
  clusterId: 'c1',
  phone: '',
  obligation: 'required',
  ...change,
});

const rosterOf = (...units: RosterUnit[]): Roster =>
  rosterSchema.parse({
    sample: true,
    authority: { ...district5, id: 'q5', name: 'Ủy ban nhân dân Quận 5' },
    clusters: [{ id: 'c1', name: 'Cụm 1', leadUnitId: 'p1', proposedTargets: [] }],
    units,
  });

// Written child first: the order of the list says nothing of the tree.
const roster = rosterOf(
  rosterUnit('t1', { kind: 'householdGroup', parentId: 'k1', clusterId: null, obligation: 'invited' }),
  rosterUnit('k1', { kind: 'householdGroup', parentId: 'p1', clusterId: null, obligation: 'invited' }),
  rosterUnit('p1'),
  rosterUnit('p2', { obligation: 'exempt' }),
);

describe('unitsOf', () => {
  test('begins with the authority, which alone has what its pages say of it', () => {
    const [first] = unitsOf(roster);
    expect(first?.[0]).toBe('q5');
    expect(first?.[1]).toMatchObject({ kind: 'authority', parentId: null, ancestors: [], authorityId: 'q5' });
    expect([...unitsOf(roster)].flatMap(([id, { authority }]) => (authority ? [id] : []))).toEqual(['q5']);
  });

  test.each([
    ['p1', 'q5', ['q5']],
    ['k1', 'p1', ['q5', 'p1']],
    ['t1', 'k1', ['q5', 'p1', 'k1']],
  ])('%s is under %s, and has its ancestors from the root down', (id, parentId, ancestors) => {
    expect(unitsOf(roster).get(id)).toMatchObject({ parentId, ancestors, authorityId: 'q5', active: true });
  });

  test('gives documents that fit their schema, folded for search', () => {
    for (const unit of unitsOf(roster).values()) expect(unitSchema.parse(unit)).toEqual(unit);
    expect(unitsOf(roster).get('p1')?.folded).toBe('don vi p1');
  });

  test('a unit may name the authority itself as its parent', () => {
    expect(unitsOf(rosterOf(rosterUnit('p1', { parentId: 'q5' }))).get('p1')?.ancestors).toEqual(['q5']);
  });

  test.each([
    ['an unknown parent', [rosterUnit('p1', { parentId: 'nobody' })]],
    ['its own parent', [rosterUnit('p1', { parentId: 'p1' })]],
    ['a circle', [rosterUnit('p1', { parentId: 'p2' }), rosterUnit('p2', { parentId: 'p1' })]],
  ])('refuses %s', (_, units) => {
    expect(() => unitsOf(rosterOf(...units))).toThrow('No such parent, or a circle');
  });
});

describe('participantsOf', () => {
  const participants = participantsOf(roster, placementOf(roster));
  const of = (unitId: string) => participants.find((one) => one.unitId === unitId);

  test('gives one per unit, that fits its schema; the authority takes no part', () => {
    expect(participants.map(({ unitId }) => unitId)).toEqual(['t1', 'k1', 'p1', 'p2']);
    for (const one of participants) expect(participantSchema.parse(one)).toEqual(one);
  });

  test('counts a unit in its cluster, a sub-unit in the unit above it', () => {
    expect(of('p1')?.parentNode).toBe(nodeIds.cluster('c1'));
    expect(of('k1')?.parentNode).toBe(nodeIds.unit('p1'));
    expect(of('t1')?.parentNode).toBe(nodeIds.unit('k1'));
  });

  test('keeps obligation, cluster and place in the tree', () => {
    expect(of('p2')).toMatchObject({ obligation: 'exempt', clusterId: 'c1', ancestors: ['q5'] });
    expect(of('t1')).toMatchObject({ obligation: 'invited', clusterId: null, ancestors: ['q5', 'p1', 'k1'] });
  });
});
