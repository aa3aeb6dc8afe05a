import { describe, expect, it } from 'vitest';
import {
  closedBecause,
  draftRights,
  mayEnterPaper,
  nextVersion,
  readableVersions,
  stepsDone,
  timeliness,
  versionUnderCheck,
} from './case-view.ts';

const zone = 'Asia/Ho_Chi_Minh';

describe('draftRights', () => {
  it('lets the clerk write until it lies with the head, and the head also then', () => {
    expect(draftRights('draft', ['unitEditor'], null)).toEqual({ isUnit: true, edit: true, submit: false });
    expect(draftRights('awaitingHead', ['unitEditor'], null).edit).toBe(false);
    expect(draftRights('awaitingHead', ['unitHead'], null)).toEqual({
      isUnit: true,
      edit: true,
      submit: true,
    });
    expect(draftRights('validated', ['unitHead'], null).edit).toBe(false);
  });

  it('gives others nothing, and nobody anything once it is closed', () => {
    expect(draftRights('draft', ['office', 'clusterLead'], null)).toEqual({
      isUnit: false,
      edit: false,
      submit: false,
    });
    expect(draftRights('draft', ['unitHead'], 'notOpen')).toEqual({
      isUnit: true,
      edit: false,
      submit: false,
    });
  });
});

describe('closedBecause', () => {
  it('says why', () => {
    expect(closedBecause({ status: 'open' }, { active: true, obligation: 'invited' })).toBeNull();
    expect(closedBecause({ status: 'closed' }, { active: true, obligation: 'required' })).toBe('notOpen');
    expect(closedBecause({ status: 'open' }, { active: false, obligation: 'required' })).toBe('inactive');
    expect(closedBecause({ status: 'open' }, { active: true, obligation: 'exempt' })).toBe('exempt');
  });
});

describe('mayEnterPaper', () => {
  it('is for the office, in states that take a version', () => {
    expect(mayEnterPaper('draft', ['office'], null)).toBe(true);
    expect(mayEnterPaper('validated', ['office'], null)).toBe(false);
    expect(mayEnterPaper('draft', ['unitHead'], null)).toBe(false);
  });
});

describe('stepsDone', () => {
  it('counts the steps', () => {
    expect(stepsDone('returned', false)).toBe(0);
    expect(stepsDone('awaitingHead', false)).toBe(1);
    expect(stepsDone('draft', true)).toBe(1);
    expect(stepsDone('validated', false)).toBe(2);
    expect(stepsDone('received', false)).toBe(3);
  });
});

describe('timeliness', () => {
  const lastInstant = new Date('2021-11-24T16:59:59.999Z');
  it('counts days of the calendar in the zone of the authority', () => {
    expect(timeliness('2021-11-24', lastInstant, lastInstant, zone)).toMatchObject({ is: 'onTime' });
    const next = new Date(lastInstant.getTime() + 1);
    expect(timeliness('2021-11-24', next, next, zone)).toMatchObject({ is: 'late', days: 1 });
  });

  it('tells the days left and the days past', () => {
    expect(timeliness('2021-11-24', null, lastInstant, zone)).toEqual({ is: 'ahead', days: 0 });
    expect(timeliness('2021-11-24', null, new Date('2021-11-26T02:00:00Z'), zone)).toEqual({
      is: 'overdue',
      days: 2,
    });
  });
});

describe('versions', () => {
  const submission = { validVersions: [1, 3], latestVersion: 4, channel: 'paper' as const };
  it('others read those that validated, the office also its own from paper, the unit all', () => {
    expect(readableVersions(submission, null, ['supervisor'])).toEqual([1, 3]);
    expect(readableVersions(submission, null, ['office'])).toEqual([1, 3, 4]);
    expect(readableVersions(submission, [2, 10, 1], ['unitHead'])).toEqual([1, 2, 10]);
  });

  it('knows the one under check and the next number', () => {
    expect(versionUnderCheck(2, [1, 2, 3])).toBe(3);
    expect(versionUnderCheck(3, [1, 2, 3])).toBeNull();
    expect(nextVersion(2, [])).toBe(3);
    expect(nextVersion(2, [3])).toBe(4);
  });
});
