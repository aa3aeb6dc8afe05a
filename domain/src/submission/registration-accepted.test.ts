import { describe, expect, test } from 'vitest';
import { plan221 } from '../movement/movement.fixture.ts';
import { draftTargetOf, registrationOf } from './registration.fixture.ts';
import { parseRegistration, targetsOf } from './registration.ts';

describe('the targets of a version that was accepted', () => {
  test('are those that its judgement gave', () => {
    const parsed = parseRegistration(registrationOf(), plan221);
    expect(targetsOf(registrationOf())).toEqual(parsed.ok && parsed.value.targets);
  });

  test('keep their meaning whatever is asked today', () => {
    const old = draftTargetOf({ contentArea: 'gone', goal: '150', dueDate: '30/01/2019', weight: '500' });
    expect(targetsOf(registrationOf({ targets: [old] }))).toMatchObject([
      { contentArea: 'gone', goal: 150, dueDate: '2019-01-30', weight: 500 },
    ]);
  });

  test('are read from versions of before a goal could be confirmed', () => {
    const { confirmed: _c, remark: _r, ...old } = draftTargetOf();
    expect(targetsOf({ ...registrationOf(), targets: [old] })).toHaveLength(1);
  });

  test.each([null, {}, registrationOf({ targets: [draftTargetOf({ goal: '' })] })])(
    'of %j are none',
    (content) => {
      expect(targetsOf(content)).toBeNull();
    },
  );
});
