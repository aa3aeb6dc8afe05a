import { actOf, acts } from '@thidua/domain/contract/acts';
import { isCallableName, type CallableName } from '@thidua/domain/contract/callables';
import { expect, test } from 'vitest';
import { allActors, type Actor } from './rules/actors.ts';
import { policy } from './rules/policy.ts';
import type { Row } from './rules/row.ts';

// docs/access.md is what the rules tests try, for people to read: a change of who may do what shows in its diff.
// It is written anew by: npx vitest run --project=unit test/access.test.ts -u

const who: Record<Actor, string> = {
  signedOut: 'nobody signed in: the public',
  stranger: 'an account without a membership: nobody invited it',
  deactivated: 'every role, account switched off',
  expired: 'every role, all grants have ended',
  future: 'every role, no grant has begun',
  ungranted: 'a membership without grants',
  misplaced: 'every role where it counts for nothing, and the clerk and head of the authority’s own office',
  oldSignIn: 'every role, signed in before the account was last set anew',
  unitEditor: 'clerk of the unit (cán bộ đơn vị)',
  unitHead: 'head of the unit (thủ trưởng đơn vị)',
  otherEditor: 'clerk of another unit',
  otherHead: 'head of another unit',
  clusterLead: 'lead of the unit’s cluster (cụm trưởng, khối trưởng)',
  otherLead: 'lead of another cluster',
  office: 'standing office (Phòng Nội vụ)',
  councilMember: 'member of the council (Hội đồng)',
  chairman: 'chairman (Chủ tịch)',
  publicity: 'publicity (Văn hóa và Thông tin)',
  supervisor: 'supervisor (giám sát)',
  admin: 'administrator (quản trị)',
  otherOffice: 'office of another authority',
  otherAdmin: 'administrator of another authority',
};

const named = (actors: readonly Actor[]): string => {
  if (actors.length === 0) return '–';
  if (actors.length === allActors.length) return 'everybody';
  return allActors.filter((actor) => actors.includes(actor)).join(', ');
};

const asked = (where: Readonly<Record<string, string>>) =>
  Object.entries(where)
    .map(([field, value]) => `${field} = ${value}`)
    .join(', ');

function linesOf({ get, absent, list = [], queries = [], newest, create, update }: Row): string[] {
  const line = (operation: string, by: readonly Actor[]) => `| ${operation} | ${named(by)} |`;
  return [
    line('get', get),
    ...(absent ? [line('get what is not there', absent.get)] : []),
    line('list all', list),
    ...queries.map(({ where, by }) => line(`list where ${asked(where)}`, by)),
    line('list over all collections of this name', []),
    ...(newest ? [line(`list the newest ${newest.limit} over all collections of this name`, newest.by)] : []),
    line('create', create?.by ?? []),
    line('update', update?.by ?? []),
    line('delete', []),
  ];
}

const section = (row: Row) =>
  [
    `## ${row.title}`,
    '',
    `\`${row.path}\``,
    '',
    '| operation | who |',
    '| --- | --- |',
    ...linesOf(row),
  ].join('\n');

const over = {
  movement: 'in the movement’s authority',
  authority: 'in the authority that is named',
  anywhere: 'over what it is about',
} as const;

function actLine(name: CallableName): string {
  const { who: may, perHour, service } = actOf(name);
  const by =
    may.over === 'nobody' ? 'whoever holds the mailed token' : `${may.roles.join(', ')} – ${over[may.over]}`;
  return `| ${name} | ${by} | ${perHour ?? 'once'} | ${service} |`;
}

test('docs/access.md says what the rules are held to', async () => {
  const text = `# Who may do what with which document

Made from the table that the rules tests try, row by row and actor by actor; not to be edited. What is not named here is
denied to everybody. What functions do for people stands at the end.

| actor | who that is |
| --- | --- |
${allActors.map((actor) => `| ${actor} | ${who[actor]} |`).join('\n')}

${policy.map(section).join('\n\n')}

## Acts of functions

| act | who | an hour | service |
| --- | --- | --- | --- |
${Object.keys(acts).filter(isCallableName).map(actLine).join('\n')}
`;
  await expect(text).toMatchFileSnapshot('../docs/access.md');
});
