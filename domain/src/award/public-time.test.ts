import { describe, expect, it } from 'vitest';
import { awardSettingsSchema, defaultPublicDays, type PublicDays } from '../movement/award-settings.ts';
import { awardSettings } from '../movement/award-settings.fixture.ts';
import { addDays, endOfLocalDay } from '../base/time.ts';
import { nominationIn } from '../nomination/nomination.fixture.ts';
import { sampleCertificate } from './certificate.fixture.ts';
import type { Certificate } from './certificate.ts';
import { decisionSchema, itemOf } from './decision.ts';
import {
  certificateInTime,
  decisionInTime,
  isTakenAway,
  listInTime,
  listWithoutOver,
  publicOnceEffective,
  publicReason,
  undatedIn,
} from './public-time.ts';
import {
  publicationSchema,
  publicEntryOf,
  withNews,
  type EntryNews,
  type Publication,
} from './publication.ts';

const zone = 'Asia/Ho_Chi_Minh';
const days: PublicDays = { names: 90, undecided: 365, reasons: 30, revocations: 365 };
const noon = (day: string) => new Date(`${day}T05:00:00Z`);
const time = (day: string) => ({ days, zone, now: noon(day) });
const FROM = '2026-03-01';
const UNTIL = '2026-03-06';

const entryOf = (id: string, change: Parameters<typeof nominationIn>[1]) =>
  publicEntryOf(id, nominationIn('supported', change), 'Giấy khen');

/** One supported, one against the council, one collective. */
const published = (): Publication =>
  listInTime(
    publicationSchema.parse({
      authorityId: 'q5',
      movementId: 'm',
      movementTitle: 'Phong trào thử',
      title: 'Danh sách',
      from: FROM,
      until: UNTIL,
      zone,
      entries: [
        entryOf('u1~nomination-a', { name: 'Lê Thị Đào' }),
        {
          ...entryOf('u1~nomination-b', { name: 'Trần Văn Bưởi' }),
          councilSupported: false,
          reason: 'Có công cứu người',
        },
        entryOf('u1~nomination-c', { kind: 'collective', name: 'Tổ dân phố 5' }),
      ],
      publishedAt: noon(FROM),
      unanswered: 0,
      comments: 0,
      seq: 1,
    }),
    new Map(),
    time(FROM),
  );

const told = (list: Publication, day: string, id: string, news: EntryNews): Publication =>
  listInTime(withNews(list, new Map([[id, news]])), new Map([[id, day]]), time(day));

const A = 'u1~nomination-a';
const of = (list: Publication, id: string) => list.entries.find((one) => one.nominationId === id);

describe('the settings', () => {
  it('have careful days where a movement was stored before there were any', () => {
    const { publicDays, ...before } = awardSettings;
    expect(publicDays).toEqual(defaultPublicDays);
    expect(awardSettingsSchema.parse(before).publicDays).toEqual(defaultPublicDays);
  });

  it.each([0, -1, 1.5, 4000])('take no %s days', (wrong) => {
    const publicDays = { ...defaultPublicDays, reasons: wrong };
    expect(awardSettingsSchema.safeParse({ ...awardSettings, publicDays }).success).toBe(false);
  });
});

describe('a proposed list', () => {
  it('says from the first day until when its names and reasons are public', () => {
    const list = published();
    expect(of(list, A)).toMatchObject({ namesUntil: addDays(UNTIL, 365), reasonUntil: null });
    expect(of(list, 'u1~nomination-b')).toMatchObject({ reasonUntil: addDays(UNTIL, 30) });
    expect(of(list, 'u1~nomination-c'), 'a collective is nobody').toMatchObject({ namesUntil: null });
    expect(list.dueAt).toEqual(endOfLocalDay(addDays(UNTIL, 30), zone));
  });

  it('keeps a reason through its last day, in the zone of the authority, and not a moment longer', () => {
    const list = published();
    const last = addDays(UNTIL, 30);
    const at = (now: Date) => of(listInTime(list, new Map(), { days, zone, now }), 'u1~nomination-b');
    expect(at(endOfLocalDay(last, zone))?.reason).toBe('Có công cứu người');
    const over = at(new Date(endOfLocalDay(last, zone).getTime() + 1));
    expect(over).toMatchObject({ reason: '', reasonUntil: last, name: 'Trần Văn Bưởi' });
    expect(isTakenAway('', last)).toBe(true);
    expect(isTakenAway('', null), 'there never was one').toBe(false);
  });

  it('ends why somebody was declined before the name, and then the name with all that is about the person', () => {
    const declined = told(published(), '2026-03-10', A, { outcome: 'decline', outcomeReason: 'Còn đơn thư' });
    expect(of(declined, A)).toMatchObject({
      outcomeUntil: addDays('2026-03-10', 30),
      namesUntil: addDays('2026-03-10', 90),
    });
    const later = listInTime(declined, new Map(), time(addDays('2026-03-10', 31)));
    expect(of(later, A)).toMatchObject({ name: 'Lê Thị Đào', outcomeReason: '', outcome: 'decline' });
    const end = listInTime(later, new Map(), time(addDays('2026-03-10', 91)));
    const shown = of(end, A);
    expect(shown).toMatchObject({ name: '', position: '', unitName: '', citation: '', outcome: 'decline' });
    expect(JSON.stringify(end)).not.toContain('Đào');
    expect(of(end, 'u1~nomination-c')?.name).toBe('Tổ dân phố 5');
  });

  it('keeps a name as long as why its award was revoked', () => {
    const awarded = told(published(), '2026-03-10', A, { outcome: 'award', outcomeReason: '' });
    const revoked = told(awarded, '2026-04-01', A, { outcome: 'revoked', outcomeReason: 'Khai sai' });
    expect(of(revoked, A)).toMatchObject({
      namesUntil: addDays('2026-04-01', 365),
      outcomeUntil: addDays('2026-04-01', 365),
    });
  });

  it('says nothing about a person any more whose name was taken away', () => {
    const awarded = told(published(), '2026-03-10', A, { outcome: 'award', outcomeReason: '' });
    const gone = listInTime(awarded, new Map(), time('2026-07-01'));
    const revoked = told(gone, '2026-07-02', A, { outcome: 'revoked', outcomeReason: 'Bà Đào khai sai' });
    const mended = told(revoked, '2026-07-03', A, { correctedTo: 'Lê Thị Đào', correctedWhy: 'Sai dấu' });
    expect(of(mended, A)).toMatchObject({ name: '', outcome: 'revoked', outcomeReason: '', correctedTo: '' });
  });

  it('is the same whether what is over was taken away or not', () => {
    const declined = told(published(), '2026-03-10', A, { outcome: 'decline', outcomeReason: 'Còn đơn thư' });
    const today = addDays('2026-03-10', 31);
    const swept = listInTime(declined, new Map(), time(today));
    expect(listWithoutOver(declined, today).entries).toEqual(swept.entries);
    expect(listInTime(swept, new Map(), time(today)), 'twice').toEqual(swept);
    const untouched = listInTime(swept, new Map(), time(today)).entries;
    expect(untouched.every((entry, index) => entry === swept.entries[index])).toBe(true);
  });

  it('of before there were days is dated by when its outcomes were told, else from the last day for comments', () => {
    const before = publicationSchema.parse({
      ...published(),
      dueAt: undefined,
      entries: published().entries.map((entry) => ({
        ...entry,
        namesUntil: undefined,
        reasonUntil: undefined,
        outcome: 'decline',
        outcomeReason: 'Không đủ',
      })),
    });
    expect(undatedIn(before)).toHaveLength(3);
    const dated = listInTime(before, new Map([[A, '2026-05-01']]), time('2026-05-02'));
    expect(of(dated, A)).toMatchObject({
      outcomeReason: 'Không đủ',
      outcomeUntil: addDays('2026-05-01', 30),
    });
    expect(of(dated, 'u1~nomination-b')).toMatchObject({
      outcomeReason: '',
      outcomeUntil: addDays(UNTIL, 30),
    });
    expect(undatedIn(dated)).toEqual([]);
  });
});

it('a decision in force keeps its list, and ends why it departs from the council', () => {
  const nomination = nominationIn('published', { name: 'Trần Văn Bưởi' });
  const decision = decisionSchema.parse({
    authorityId: 'q5',
    movementId: 'm',
    title: 'Về việc tặng Giấy khen',
    state: 'effective',
    symbol: 'QĐ-UBND',
    issuerTitle: 'CHỦ TỊCH',
    legalBases: [],
    recipients: [],
    items: [{ ...itemOf('u1~nomination-b', nomination), reason: 'Có công cứu người' }],
    signature: null,
    draftedAt: noon(FROM),
    effectiveAt: noon('2026-03-10'),
    issued: 0,
    seq: 1,
  });
  const dated = decisionInTime(decision, time('2026-03-10'));
  expect(dated.items[0]).toMatchObject({ reason: 'Có công cứu người', reasonUntil: '2026-04-09' });
  expect(dated.dueAt).toEqual(endOfLocalDay('2026-04-09', zone));
  const ended = decisionInTime(dated, time('2026-04-10'));
  expect(ended).toMatchObject({ dueAt: null, items: [{ reason: '', name: 'Trần Văn Bưởi' }] });
  const draft = { ...decision, effectiveAt: null };
  expect(decisionInTime(draft, time('2027-01-01')), 'nobody reads a draft').toBe(draft);
});

describe('before a decision takes effect it is said until when', () => {
  const item = (kind: 'individual' | 'household' | 'collective', reason = '') => ({ kind, reason });

  it.each(['individual', 'household'] as const)('a name stands on the list: %s', (kind) => {
    const said = publicOnceEffective([item('collective'), item(kind)], time('2026-03-10'));
    const [listed] = told(published(), '2026-03-10', A, { outcome: 'award' }).entries;
    expect(said.namesUntil).toBe('2026-06-08');
    expect(said.namesUntil).toBe(listed?.namesUntil);
  });

  it('a reason is read, of how many', () => {
    const items = [item('individual', 'Có công'), item('individual'), item('collective', 'Vượt khó')];
    expect(publicOnceEffective(items, time('2026-03-10'))).toMatchObject({
      reasons: 2,
      reasonsUntil: '2026-04-09',
    });
  });

  it('nothing of names where there are only collectives', () => {
    const said = publicOnceEffective([item('collective')], time('2026-03-10'));
    expect(said).toMatchObject({ namesUntil: null, reasons: 0 });
  });
});

it('a certificate stays revoked for the check when why it was is public no more', () => {
  const certificate: Certificate = {
    content: sampleCertificate({}),
    jws: '',
    keyId: '',
    authorityId: 'q5',
    movementId: 'm',
    status: 'revoked',
    statusReason: 'Khai man thành tích',
    reasonUntil: null,
    dueAt: null,
    replacedBy: null,
    replaces: null,
    issuedAt: noon(FROM),
    changedAt: noon('2026-03-10'),
  };
  const dated = certificateInTime(certificate, time('2026-03-10'));
  expect(dated).toMatchObject({ statusReason: 'Khai man thành tích', reasonUntil: '2027-03-10' });
  expect(publicReason(dated, noon('2027-03-10'))).toBe('Khai man thành tích');
  expect(publicReason(dated, noon('2027-03-11')), 'before anybody took it away').toBe('');
  const ended = certificateInTime(dated, time('2027-03-11'));
  expect(ended).toMatchObject({
    status: 'revoked',
    statusReason: '',
    reasonUntil: '2027-03-10',
    dueAt: null,
  });
  expect(certificateInTime(ended, time('2028-01-01'))).toEqual(ended);
  const valid: Certificate = { ...certificate, status: 'valid', statusReason: '' };
  expect(certificateInTime(valid, time('2028-01-01'))).toBe(valid);
});
