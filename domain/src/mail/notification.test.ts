import { describe, expect, it } from 'vitest';
import {
  noticeContentSchema,
  notificationKinds,
  notificationSchema,
  subjectIdOf,
  subjectOf,
} from './notification.ts';

/** As every notification was stored before: with the fields of all kinds, those of others empty. */
const flat = {
  movementId: '',
  unitId: '',
  unitName: '',
  caseId: '',
  subject: '',
  subjectId: '',
  detail: '',
};
const at = { createdAt: new Date(0), readAt: null };

describe('a notification', () => {
  it('has the fields of its kind, and of those stored before no others are read', () => {
    const ofCase = {
      movementId: 'm',
      unitId: 'u',
      unitName: 'U',
      caseId: 'registration',
      detail: 'Thiếu dấu',
    };
    expect(notificationSchema.parse({ ...flat, ...ofCase, kind: 'returned', ...at })).toEqual({
      ...ofCase,
      kind: 'returned',
      subject: '',
      ...at,
    });
    const ofSession = { movementId: 'm', subject: 'Kỳ họp', subjectId: 's', detail: '' };
    expect(notificationSchema.parse({ ...flat, ...ofSession, kind: 'sessionOpened', ...at })).toEqual({
      ...ofSession,
      kind: 'sessionOpened',
      ...at,
    });
    const ofAccount = { kind: 'passwordSet', subject: 'Người mẫu', detail: 'Lúc 8 giờ' };
    expect(notificationSchema.parse({ ...flat, ...ofAccount, ...at })).toEqual({ ...ofAccount, ...at });
    expect(notificationSchema.parse({ ...flat, kind: 'twoAdminsChanged', detail: 'Tắt', ...at })).toEqual({
      kind: 'twoAdminsChanged',
      detail: 'Tắt',
      ...at,
    });
  });

  it('of a council’s result is a nominee’s or a session’s', () => {
    const result = { ...flat, kind: 'councilResult', movementId: 'm', subject: 'An', subjectId: 's' };
    expect(noticeContentSchema.parse(result)).not.toHaveProperty('caseId');
    expect(noticeContentSchema.parse({ ...result, unitId: 'u', caseId: 'nomination-a' })).toHaveProperty(
      'caseId',
    );
  });

  it.each(notificationKinds)('%s lacks nothing that its kind needs', (kind) => {
    expect(noticeContentSchema.safeParse({ kind, ...at }).success).toBe(false);
    const full = {
      movementId: 'm',
      unitId: 'u',
      unitName: 'U',
      caseId: 'c',
      subject: 'S',
      subjectId: 's',
      detail: 'd',
    };
    const read = noticeContentSchema.parse({ ...full, kind });
    expect(read.kind).toBe(kind);
    expect([subjectOf(read), subjectIdOf(read)]).toEqual([
      kind === 'twoAdminsChanged' ? '' : 'S',
      'subjectId' in read ? 's' : null,
    ]);
  });
});
