import {
  noticeContentSchema,
  notificationKinds,
  type NotificationKind,
} from '@thidua/domain/mail/notification';
import { describe, expect, it } from 'vitest';
import { targetOf } from './target.ts';

const about = (kind: NotificationKind) =>
  noticeContentSchema.parse({
    kind,
    movementId: 'm',
    unitId: 'u',
    unitName: 'U',
    caseId: 'nomination-1',
    subject: 'S',
    subjectId: 's',
    detail: '',
  });

describe('targetOf', () => {
  it.each([
    ['returned', '/movements/m/units/u/cases/nomination-1'],
    ['nominationAppraised', '/movements/m/nominations/u~nomination-1'],
    ['awarded', '/movements/m/nominations/u~nomination-1'],
    ['councilResult', '/movements/m/nominations/u~nomination-1'],
    ['movementLaunched', '/movements/m'],
    ['planChanged', '/movements/m'],
    ['sessionOpened', '/movements/m/sessions/s'],
    ['sessionCancelled', '/movements/m/sessions/s'],
    ['quotaAsked', '/movements/m/appraisal'],
    ['quotaAnswered', '/movements/m/units/u/awards'],
    ['reviewChanged', '/movements/m/units/u/awards'],
    ['sessionReminder', '/movements/m/sessions/s'],
    ['published', '/movements/m/publications/s'],
    ['scored', '/movements/m/units/u/awards'],
    ['commentAnswered', '/movements/m/publications/s'],
    ['commentSetAside', '/movements/m/publications/s'],
    ['commentsSetAside', '/movements/m/publications/s'],
    ['decisionEffective', '/movements/m/decisions/s'],
    ['accountProposed', '/people'],
  ] as const)('%s → %s', (kind, path) => {
    expect(targetOf(about(kind))).toBe(path);
  });

  it('leads a member of the council to the session whose result it is', () => {
    const result = {
      kind: 'councilResult',
      movementId: 'm',
      subject: 'S',
      subjectId: 's',
      detail: '',
    } as const;
    expect(targetOf(result)).toBe('/movements/m/sessions/s');
  });

  it('leads everywhere but from what is about an account or the authority', () => {
    expect(notificationKinds.filter((kind) => targetOf(about(kind)) === null)).toEqual([
      'accountChanged',
      'accountLinkSent',
      'passwordSet',
      'twoAdminsChanged',
    ]);
  });
});
