import { readFileSync } from 'node:fs';
import { authorityRoles, clusterRoles, roles, roleSchema, unitRoles } from '@thidua/domain/people/membership';
import { deadlineOf, isOnTime, movementSchema } from '@thidua/domain/movement/movement';
import { participantsOf, placementOf } from '@thidua/domain/summary/place-roster';
import { rosterSchema, unitsOf } from '@thidua/domain/movement/roster';
import { addDays, endOfLocalDay, periodLength } from '@thidua/domain/base/time';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fromRoot } from './lib/places.ts';

const accountsSchema = z.strictObject({
  password: z.string().min(6),
  accounts: z.array(
    z.strictObject({
      email: z.email().endsWith('@mau.example'),
      displayName: z.string().endsWith('(mẫu)').max(120),
      roleLabel: z.string().min(1),
      note: z.string().min(1),
      grants: z
        .array(
          z.strictObject({
            scope: z.enum(['unit', 'authority', 'cluster']),
            id: z.string(),
            roles: z.array(roleSchema).min(1),
          }),
        )
        .min(1),
    }),
  ),
});

const textOf = (name: string) => readFileSync(fromRoot('movements', name), 'utf8');
const jsonOf = (name: string): unknown => JSON.parse(textOf(name));

const rawPlan = jsonOf('plan-221.json');
const rawRoster = jsonOf('sample-roster.json');
const plan = movementSchema.parse(rawPlan);
const roster = rosterSchema.parse(rawRoster);
const { accounts } = accountsSchema.parse(jsonOf('sample-accounts.json'));

const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const repeated = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) !== index);
const unknown = (ids: readonly (string | null)[], known: readonly string[]) =>
  ids.filter((id) => id !== null && !known.includes(id));

const areaIds = idsOf(plan.contentAreas);
const unitIds = idsOf(roster.units);
const clusterIds = idsOf(roster.clusters);
const everyProposal = [
  ...plan.proposedTargets,
  ...roster.clusters.flatMap(({ proposedTargets }) => proposedTargets),
];

describe('plan 221', () => {
  it('holds nothing that its schema does not know', () => {
    expect(rawPlan).toEqual(plan);
    expect(rawRoster).toEqual(roster);
  });

  it('runs 91 days, both ends included', () => {
    expect(plan.period).toEqual({ from: '2021-11-01', to: '2022-01-30' });
    expect(periodLength(plan.period)).toBe(91);
    expect(plan.issuedOn).toBe('2021-11-19');
  });

  it('takes registrations on time before 25/11/2021, to the millisecond', () => {
    const deadline = deadlineOf(plan, { extensions: {} }, 'registration');
    const lastInstant = new Date('2021-11-24T23:59:59.999+07:00');
    expect(deadline).toBe('2021-11-24');
    expect(endOfLocalDay('2021-11-24', plan.zone)).toEqual(lastInstant);
    expect(isOnTime('2021-11-24', lastInstant, plan.zone)).toBe(true);
    expect(isOnTime('2021-11-24', new Date(lastInstant.getTime() + 1), plan.zone)).toBe(false);
  });

  it('has eight content areas, five and three criteria, one form of award for three kinds of recipient', () => {
    expect(areaIds).toEqual(['2.1', '2.2', '2.3', '2.4', '2.5', '2.6', '2.7', '2.8']);
    expect(plan.contentAreas.map(({ source }) => source)).toEqual(areaIds.map((id) => `II.${id}`));
    expect(idsOf(plan.criteria.collective)).toEqual(['tt-1', 'tt-2', 'tt-3', 'tt-4', 'tt-5']);
    expect(idsOf(plan.criteria.individual)).toEqual(['cn-1', 'cn-2', 'cn-3']);
    expect(plan.awardForms.map(({ recipients }) => recipients)).toEqual([
      ['collective', 'individual', 'household'],
    ]);
  });

  it('gives content areas titles that fit a chart', () => {
    expect(plan.contentAreas.filter(({ title }) => title.length > 45)).toEqual([]);
  });

  it('says of every passage where in the plan it stands', () => {
    const passages = [
      ...plan.legalBases,
      ...plan.purposes,
      ...plan.requirements,
      ...plan.participants.collectives,
      ...plan.participants.individuals,
      ...plan.contentAreas,
      ...plan.criteria.collective,
      ...plan.criteria.individual,
      ...plan.awardForms,
      ...plan.tasks,
    ];
    const section = /^(?:Phần mở đầu|[IV]+(?:\.\d)+)$/;
    expect(passages.filter(({ source }) => !section.test(source))).toEqual([]);
    expect(plan.tasks.map(({ source }) => source)).toEqual(['IV.1', 'IV.2', 'IV.3', 'IV.4', 'IV.5']);
    expect(plan.tasks.filter(({ items }) => items.length === 0)).toEqual([]);
  });

  it('covers its period with reports, without a gap', () => {
    const periods = plan.reportingPeriods;
    expect(periods.map(({ from }) => from)).toEqual([
      plan.period.from,
      ...periods.slice(0, -1).map(({ to }) => addDays(to, 1)),
    ]);
    expect(periods.at(-1)?.to).toBe(plan.period.to);
    expect(periods.at(-1)?.kind).toBe('final');
    expect(periods.filter(({ from, to, due }) => to < from || due <= to)).toEqual([]);
    expect(repeated(idsOf(periods))).toEqual([]);
  });

  it('proposes targets for every area, each with an area it has', () => {
    const areas = plan.proposedTargets.map(({ contentArea }) => contentArea);
    expect(plan.proposedTargets).toHaveLength(24);
    expect(new Set(areas)).toEqual(new Set(areaIds));
    expect(
      unknown(
        everyProposal.map(({ contentArea }) => contentArea),
        areaIds,
      ),
    ).toEqual([]);
    expect(repeated(idsOf(everyProposal))).toEqual([]);
  });
});

describe('the sample roster', () => {
  it('is of the plan’s authority, says that it is a sample, and repeats no id', () => {
    expect(roster.sample).toBe(true);
    expect(roster.authority.id).toBe(plan.authorityId);
    expect(roster.authority.zone).toBe(plan.zone);
    expect(repeated([roster.authority.id, ...unitIds])).toEqual([]);
    expect(repeated(clusterIds)).toEqual([]);
  });

  it('has the 14 wards, the schools and the rest of District 5', () => {
    const count = (kind: string) => roster.units.filter((unit) => unit.kind === kind).length;
    const wards = Array.from({ length: 14 }, (_, index) => `phuong-${index + 1}`);
    expect(idsOf(roster.units.filter(({ kind }) => kind === 'ward'))).toEqual(wards);
    expect(count('office')).toBe(12);
    expect(count('organisation')).toBe(5);
    expect(count('armedForce')).toBe(2);
    expect(count('school')).toBe(21 + 14 + 6);
    expect(clusterIds).toHaveLength(11);
  });

  it('names only units and clusters that it has', () => {
    const parents = roster.units.map(({ parentId }) => parentId);
    expect(unknown(parents, unitIds)).toEqual([]);
    expect(
      unknown(
        roster.units.map(({ clusterId }) => clusterId),
        clusterIds,
      ),
    ).toEqual([]);
    const strangers = roster.clusters.filter(
      ({ id, leadUnitId }) => !roster.units.some((unit) => unit.id === leadUnitId && unit.clusterId === id),
    );
    expect(strangers).toEqual([]);
  });

  it('counts every unit once, in a cluster or under its own parent', () => {
    const placement = placementOf(roster);
    const nodeIds = placement.nodes.map(({ nodeId }) => nodeId);
    const participants = participantsOf(roster, placement);
    expect(unitsOf(roster).size).toBe(roster.units.length + 1);
    expect(
      unknown(
        participants.map(({ parentNode }) => parentNode),
        nodeIds,
      ),
    ).toEqual([]);
    expect(nodeIds).not.toContain('cluster~none');
  });

  it('marks what was invented', () => {
    const invented = roster.units.filter(({ kind }) =>
      ['enterprise', 'cooperative', 'publicService'].includes(kind),
    );
    expect(invented.filter(({ name }) => !name.endsWith('(mẫu)'))).toEqual([]);
  });
});

describe('the sample accounts', () => {
  const grants = accounts.flatMap((account) => account.grants);

  it('hold roles only where these exist and fit', () => {
    const scopes = {
      unit: { ids: unitIds, roles: unitRoles },
      cluster: { ids: clusterIds, roles: clusterRoles },
      authority: { ids: [roster.authority.id], roles: authorityRoles },
    };
    expect(grants.filter(({ scope, id }) => !scopes[scope].ids.includes(id))).toEqual([]);
    expect(grants.filter(({ scope, roles }) => unknown(roles, scopes[scope].roles).length > 0)).toEqual([]);
  });

  it('cover every role, under different addresses', () => {
    expect(new Set(grants.flatMap((grant) => grant.roles))).toEqual(new Set(roles));
    expect(repeated(accounts.map(({ email }) => email))).toEqual([]);
    expect(repeated(accounts.map(({ displayName }) => displayName))).toEqual([]);
  });
});

it('is written in composed Unicode, as search and sorting expect', () => {
  for (const name of ['plan-221.json', 'sample-roster.json', 'sample-accounts.json']) {
    const text = textOf(name);
    expect(text === text.normalize('NFC'), name).toBe(true);
  }
});
