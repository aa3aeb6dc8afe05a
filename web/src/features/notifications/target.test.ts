import { notificationKinds, type NotificationKind } from '@thidua/domain/mail/notification';
import { describe, expect, it } from 'vitest';
import { targetOf } from './target.ts';

const about = (kind: NotificationKind) => ({
  kind,
  movementId: 'm',
  unitId: 'u',
  caseId: 'nomination-1',
  subjectId: 's',
});

describe('targetOf', () => {
  it.each([
    ['returned', '/movements/m/units/u/cases/nomination-1'],
    ['nominationAppraised', '/movements/m/nominations/u~nomination-1'],
    ['awarded', '/movements/m/nominations/u~nomination-1'],
    ['sessionOpened', '/movements/m/sessions/s'],
    ['sessionCancelled', '/movements/m/sessions/s'],
    ['published', '/movements/m/publications/s'],
    ['commentAnswered', '/movements/m/publications/s'],
    ['commentSetAside', '/movements/m/publications/s'],
    ['commentsSetAside', '/movements/m/publications/s'],
    ['decisionEffective', '/movements/m/decisions/s'],
    ['accountProposed', '/people'],
  ] as const)('%s → %s', (kind, path) => {
    expect(targetOf(about(kind))).toBe(path);
  });

  it.each(notificationKinds)('%s without a subject leads nowhere', (kind) => {
    expect(targetOf({ ...about(kind), caseId: '', subjectId: '' })).toBeNull();
  });
});
