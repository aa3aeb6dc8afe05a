import { paths } from '@thidua/domain/base/paths';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { erasePerson } from '../../functions/src/erasure/erase-person.ts';
import { AUTHORITY, MOVEMENT as M, OFFICE_UID } from '../support/small-movement.ts';
import { everywhere, leaveNames } from './erasure-everywhere.ts';
import { DECLINED, declinedId, ErasureStage, MEMBER, MEMBER_UID, valueOf } from './erasure-stage.ts';

const keys = Object.keys(everywhere).filter((key): key is keyof typeof paths => key in everywhere);

/** The documents of a path, whatever ids stand in it. */
function shapeOf(key: keyof typeof paths): RegExp {
  const anyId = Array.from({ length: 5 }, () => '{id}');
  const shape = String(Reflect.apply(paths[key], null, anyId)).replaceAll('{id}', '[^/]+');
  return new RegExp(`^${shape}$`);
}

let before: string[];
let after: string[];
const held = (stage: ErasureStage) => [...stage.placesOf(DECLINED), ...stage.placesOf(MEMBER)];

beforeAll(async () => {
  const stage = await ErasureStage.open();
  await leaveNames(stage);
  before = held(stage);
  const asked = { authorityId: AUTHORITY, byName: true, basis: 'Điều 14 Luật 91/2025/QH15' };
  const nominee = { kind: 'nominee' as const, nominations: [{ movementId: M, nominationId: declinedId }] };
  const account = { kind: 'account' as const, uid: MEMBER_UID };
  for (const subject of [account, nominee]) {
    valueOf(await erasePerson(stage.services, OFFICE_UID, { ...asked, subject }));
  }
  after = held(stage);
});

describe.each(keys)('%s', (key) => {
  const what = everywhere[key];
  const of = (places: readonly string[]) => places.filter((path) => shapeOf(key).test(path));

  it(`is ${what}`, () => {
    const isNamed = what === 'erased' || what === 'kept';
    expect(of(before).length > 0, 'a name stands there before').toBe(isNamed);
    expect(of(after).length > 0, 'and afterwards').toBe(what === 'kept');
  });
});

it('docs/erasure.md tells of every place that holds names', () => {
  const told = readFileSync('docs/erasure.md', 'utf8');
  const last = (key: keyof typeof paths) =>
    shapeOf(key).source.match(/([a-zA-Z]+)\/\[\^\/\]\+\$$/)?.[1] ?? '';
  const named = keys.filter((key) => everywhere[key] === 'erased' || everywhere[key] === 'kept');
  expect(named.filter((key) => !told.includes(last(key)))).toEqual([]);
});
