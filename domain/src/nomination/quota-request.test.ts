import { describe, expect, it } from 'vitest';
import { awardSettings } from '../movement/award-settings.fixture.ts';
import { unitQuota } from '../movement/extra-quota.ts';
import { answerQuota, askForQuota, quotaStanding, type MoreQuota } from './quota-request.ts';

const of = { formId: 'giay-khen', kind: 'individual' } as const;
const at = new Date('2022-01-20T02:00:00Z');
const later = new Date('2022-01-21T02:00:00Z');
const nothing = { extraQuotas: [], quotaAsked: false };
const ask: MoreQuota = { ...of, more: 2, reason: 'Thêm hai người tuyến đầu' };

function asked() {
  const result = askForQuota(nothing, awardSettings, ask, 'head', at);
  if (!result.ok || result.value === null) throw new Error('It was not asked for');
  return result.value;
}

function granted(more = 2, reason = '') {
  const result = answerQuota(asked(), { ...of, more, reason }, 'office', later);
  if (!result.ok || result.value === null) throw new Error('It was not answered');
  return result.value;
}

describe('a request for more than the quota', () => {
  it('waits for the office, and adds nothing until it has answered', () => {
    const { extraQuotas, quotaAsked } = asked();
    expect(quotaAsked).toBe(true);
    expect(extraQuotas).toMatchObject([{ ...of, granted: 0, asked: { more: 2 }, answer: null }]);
    expect(unitQuota(awardSettings, extraQuotas, of)).toBe(2);
  });

  it('is one at a time; asked again the same, it is there already', () => {
    expect(askForQuota(asked(), awardSettings, ask, 'head', later)).toEqual({ ok: true, value: null });
    const other = { ...ask, more: 3 };
    expect(askForQuota(asked(), awardSettings, other, 'head', later)).toMatchObject({
      error: 'quotaAskedAlready',
    });
  });

  it('is not needed where there is no quota', () => {
    const household = { ...ask, kind: 'household' as const };
    expect(askForQuota(nothing, awardSettings, household, 'head', at)).toMatchObject({ error: 'noQuota' });
  });
});

describe('the office’s answer', () => {
  it('adds to the quota of that form and kind, and what is asked later adds further', () => {
    expect(granted().quotaAsked).toBe(false);
    expect(unitQuota(awardSettings, granted().extraQuotas, of)).toBe(4);
    const again = askForQuota(granted(), awardSettings, { ...ask, more: 1 }, 'head', later);
    if (!again.ok || again.value === null) throw new Error('It was not asked for again');
    expect(unitQuota(awardSettings, again.value.extraQuotas, of)).toBe(4);
    const more = answerQuota(again.value, { ...of, more: 1, reason: '' }, 'office', later);
    expect(more.ok && more.value && unitQuota(awardSettings, more.value.extraQuotas, of)).toBe(5);
  });

  it('may be none, with a reason', () => {
    const none = { ...of, more: 0, reason: '' };
    expect(answerQuota(asked(), none, 'office', later)).toMatchObject({ error: 'reasonRequired' });
    const declined = granted(0, 'Cụm đã đủ');
    expect(declined.quotaAsked).toBe(false);
    expect(unitQuota(awardSettings, declined.extraQuotas, of)).toBe(2);
  });

  it('is given once', () => {
    const answer = { ...of, more: 2, reason: '' };
    expect(answerQuota(granted(), answer, 'office', later)).toEqual({ ok: true, value: null });
    expect(answerQuota(granted(), { ...answer, more: 5 }, 'office', later)).toMatchObject({
      error: 'alreadyAnswered',
    });
    expect(answerQuota(nothing, answer, 'office', later)).toMatchObject({ error: 'notInThisState' });
  });
});

describe('what is left of a quota', () => {
  it('counts the live nominations of that form and kind, what was granted included', () => {
    const live = [of, of, { ...of, kind: 'collective' as const }];
    expect(quotaStanding(awardSettings, nothing, of, live)).toEqual({ quota: 2, used: 2, left: 0 });
    expect(quotaStanding(awardSettings, granted(), of, live)).toEqual({ quota: 4, used: 2, left: 2 });
    expect(quotaStanding(awardSettings, nothing, { ...of, kind: 'household' }, live)).toBeNull();
  });
});
