import type { Certificate } from '@thidua/domain/award/certificate';
import { sampleCertificate } from '@thidua/domain/award/certificate.fixture';
import { messageIdOf, newMail, type Mail } from '@thidua/domain/mail/mail';
import { nominationIn } from '@thidua/domain/nomination/nomination.fixture';
import { notificationSchema } from '@thidua/domain/mail/notification';
import { caseIn, now } from '@thidua/domain/submission/case.fixture';
import { describe, expect, it } from 'vitest';
import { checksOf } from './checks.ts';
import { ownIdOf, type Delivery, type Notice, type Snapshot } from './snapshot.ts';

const CASE = 'movements/plan-221/participants/p1/cases/registration';
const DOSSIER = 'movements/plan-221/nominations/p1~nomination-a';
const NODE = 'movements/plan-221/nodes/cluster~cum-1';

const noticeOf = (causeId: string, kind: Notice['notification']['kind'] = 'validated'): Notice => ({
  email: 'p1@mau.example',
  causeId,
  notification: notificationSchema.parse({
    kind,
    movementId: 'plan-221',
    unitId: 'p1',
    unitName: 'Phường 1',
    caseId: 'registration',
    subject: '',
    subjectId: DOSSIER,
    detail: '',
    createdAt: now,
    readAt: null,
  }),
});

function mailOf(causeId: string, change: Partial<Mail> = {}): { id: string; mail: Mail } {
  const content = { to: 'an@mau.example', toName: 'An', subject: 'Giấy khen', text: 'Kính gửi ông An' };
  const whose = { authorityId: 'q5', movementId: 'plan-221', release: 'byOffice' } as const;
  const mail = { ...newMail({ ...content, ...whose, causeId }, now), state: 'sent' as const, ...change };
  return { id: ownIdOf(mail), mail };
}

const deliveryOf = ({ id, mail }: { id: string; mail: Mail }): Delivery => ({
  messageId: messageIdOf(id, mail, 'mau.example'),
  to: mail.to,
  subject: mail.subject,
  text: mail.text,
});

const certificateOf = (name: string, goldenBookNo: number): Certificate => ({
  content: sampleCertificate({ name, goldenBookNo }),
  jws: '',
  keyId: '',
  authorityId: 'q5',
  movementId: 'plan-221',
  status: 'valid',
  statusReason: '',
  reasonUntil: null,
  dueAt: null,
  replacedBy: null,
  replaces: null,
  issuedAt: now,
  changedAt: now,
});

const mail = mailOf('decision-1~an');
const quiet: Snapshot = {
  cases: new Map([[CASE, { versions: [1], submission: caseIn('received') }]]),
  nominations: new Map([[DOSSIER, nominationIn('awarded')]]),
  tallies: new Map([[NODE, '{"units":1}']]),
  notices: [noticeOf('version-1')],
  mails: [mail],
  certificates: [certificateOf('Mẫu Văn An', 1)],
  deadLetters: [],
  news: [],
  deliveries: [deliveryOf(mail)],
};

/** The checks that find a fault in a play that ended so. */
const faultyIn = (change: Partial<Snapshot>) =>
  checksOf({ ...quiet, ...change }, quiet).flatMap(({ what, faults }) => (faults.length > 0 ? [what] : []));

const withCase = (submission: ReturnType<typeof caseIn> | null, versions = [1]) => ({
  cases: new Map([[CASE, { versions, submission }]]),
});

describe('what chaos looks at', () => {
  it('has nothing against a play that ended as the quiet one did, at other times and with other ids', () => {
    const submission = caseIn('received', { changedAt: new Date('2021-11-25'), submittedAt: null });
    const nomination = nominationIn('awarded', {
      seq: 7,
      sessionId: 'another',
      since: new Date('2022-02-02'),
    });
    const other = mailOf('decision-2~an');
    expect(
      faultyIn({
        ...withCase(submission),
        nominations: new Map([[DOSSIER, nomination]]),
        notices: [noticeOf('version-2')],
        mails: [other],
        deliveries: [deliveryOf(other)],
      }),
    ).toEqual([]);
  });

  it('does not count how often a dossier heard of others', () => {
    const heard = [noticeOf('seq-2', 'comparisonChanged'), noticeOf('seq-3', 'comparisonChanged')];
    expect(faultyIn({ notices: [...quiet.notices, ...heard] })).toEqual([]);
  });

  it('takes a mail that was delivered twice under one Message-ID', () => {
    expect(faultyIn({ deliveries: [deliveryOf(mail), deliveryOf(mail)] })).toEqual([]);
  });

  const verdicts = 'Verdicts as in a quiet run';
  const dossiers = 'Dossiers as in a quiet run';
  const certificates = 'Certificates as in a quiet run';
  const oneNumber = 'One certificate per nominee and number';
  const notices = 'Every notice once, none missing';
  const outbox = 'One outbox entry per cause and address';
  const messageId = 'Every delivery under one Message-ID';
  const again = mailOf('decision-1~an~again');

  it.each<[string, Partial<Snapshot>, string[]]>([
    [
      'a version that nobody answered',
      withCase(caseIn('received'), [1, 2]),
      ['Every version answered', verdicts],
    ],
    ['a case that was never answered', withCase(null), ['Every version answered', verdicts]],
    ['another verdict', withCase(caseIn('invalid')), [verdicts]],
    ['a step taken twice', withCase(caseIn('received', { seq: 3 })), [verdicts]],
    ['a case that is gone', { cases: new Map() }, [verdicts]],
    ['another dossier', { nominations: new Map([[DOSSIER, nominationIn('withdrawn')]]) }, [dossiers]],
    ['a lost count', { tallies: new Map([[NODE, '{"units":0}']]) }, ['Summaries as in a quiet run']],
    [
      'a second certificate',
      { certificates: [...quiet.certificates, certificateOf('Mẫu Văn An', 2)] },
      [certificates, oneNumber],
    ],
    [
      'a number given twice',
      { certificates: [...quiet.certificates, certificateOf('Mẫu Thị Bình', 1)] },
      [certificates, oneNumber],
    ],
    ['a notice under two causes', { notices: [...quiet.notices, noticeOf('version-1-again')] }, [notices]],
    ['a notice twice', { notices: [...quiet.notices, ...quiet.notices] }, [notices]],
    ['a missing notice', { notices: [] }, [notices]],
    [
      'a second letter of one cause',
      { mails: [mail, again], deliveries: [deliveryOf(mail), deliveryOf(again)] },
      [outbox, messageId],
    ],
    [
      'a mail under another id',
      { mails: [{ ...mail, id: 'other' }] },
      [outbox, 'Every mail sent and delivered', messageId],
    ],
    [
      'a mail that waits',
      { mails: [mailOf('decision-1~an', { state: 'queued' })] },
      ['Every mail sent and delivered'],
    ],
    ['a mail that did not arrive', { deliveries: [] }, ['Every mail sent and delivered']],
    [
      'a letter under two Message-IDs',
      { deliveries: [deliveryOf(mail), { ...deliveryOf(mail), messageId: '<made-up@mau.example>' }] },
      [messageId],
    ],
    ['a dead letter', { deadLetters: ['event-1'] }, ['No dead letters']],
    ['news left untold', { news: ['news-1'] }, ['No news left untold']],
  ])('finds %s', (_fault, change, found) => {
    expect(faultyIn(change)).toEqual(found);
  });
});
