import { startOfLocalDay } from '@thidua/domain/base/time';
import { describe, expect, it } from 'vitest';
import { lastDayOf, standingOf, validityText } from './validity.ts';

const zone = 'Asia/Ho_Chi_Minh';
const grant = { from: startOfLocalDay('2021-11-01', zone), to: startOfLocalDay('2022-01-31', zone) };

describe('the validity of a grant', () => {
  it('names the last day that it holds, not the first without it', () => {
    expect(lastDayOf(grant, zone)).toBe('2022-01-30');
    expect(validityText(grant, zone)).toBe('từ 01/11/2021 đến hết 30/01/2022');
    expect(validityText({ ...grant, to: null }, zone)).toBe('từ 01/11/2021, không thời hạn');
  });

  it('holds from its first instant to before its last', () => {
    expect(standingOf(grant, new Date(grant.from.getTime() - 1))).toBe('ahead');
    expect(standingOf(grant, grant.from)).toBe('inForce');
    expect(standingOf(grant, new Date(grant.to.getTime() - 1))).toBe('inForce');
    expect(standingOf(grant, grant.to)).toBe('over');
    expect(standingOf({ ...grant, to: null }, grant.to)).toBe('inForce');
  });
});
