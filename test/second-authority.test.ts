import { readFileSync } from 'node:fs';
import { sampleCertificate } from '@thidua/domain/award/certificate.fixture';
import { defaultLayouts } from '@thidua/domain/award/certificate-layout';
import type { AwardDecision } from '@thidua/domain/award/decision';
import { refusalCodes } from '@thidua/domain/base/refusal';
import { namesIn } from '@thidua/domain/movement/authority';
import { movementSchema } from '@thidua/domain/movement/movement';
import { rosterSchema, unitsOf } from '@thidua/domain/movement/roster';
import { findingCodes } from '@thidua/domain/submission/finding';
import { participantsOf, placementOf } from '@thidua/domain/summary/place-roster';
import {
  accountChangedMail,
  linkMail,
  passwordSetMail,
  shownLinkMail,
} from '@thidua/domain/wording/account-mails';
import { comparisonText } from '@thidua/domain/wording/award-labels';
import { awardedMail, declinedMail, reissuedMail, revokedMail } from '@thidua/domain/wording/award-mails';
import { findingTexts } from '@thidua/domain/wording/finding-texts';
import { namedLabels } from '@thidua/domain/wording/labels';
import { namesOf } from '@thidua/domain/wording/names';
import { noticeTexts, printedForm } from '@thidua/domain/wording/notices';
import { refusalTexts } from '@thidua/domain/wording/refusal-texts';
import { describe, expect, it } from 'vitest';
import { certificatesPdf } from '../functions/src/documents/certificates.ts';
import { decisionLetter } from '../functions/src/documents/decision-letter.ts';
import { textOf } from '../functions/src/documents/print.fixture.ts';
import { paragraphsOf } from '../functions/src/documents/word.fixture.ts';
import { newKeySet, signerFrom } from '../functions/src/platform/signing.ts';
import { minutesWords } from '../web/src/features/council/minutes-words.ts';
import { codeOf } from './support/code.ts';
import { paperWords as proposalWords } from '../web/src/features/nominations/paper-words.ts';
import { unitPaperWords } from '../web/src/parts/paper/paper-words.ts';

// A ward of after July 2025, invented. The program must say nothing of District 5 to it, nor of any district.

const jsonOf = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../movements/${name}`, import.meta.url), 'utf8'));
const rawRoster = jsonOf('sample-ward-roster.json');
const rawMovement = jsonOf('sample-ward-movement.json');
const roster = rosterSchema.parse(rawRoster);
const movement = movementSchema.parse(rawMovement);
const { name: issuer, ...ward } = roster.authority;
const its = namesIn('vi', ward.names);
const OFFICE = 'Phòng Văn hóa - Xã hội';

/** What belongs to one authority, or to a level that is gone. */
const FOREIGN = /nội vụ|quận|home affairs|district|tuyên giáo|vhtt/i;
const foreignIn = (said: readonly string[]) => said.filter((text) => FOREIGN.test(text));

describe('the sample ward', () => {
  it('is data of the same shapes as the district, and holds nothing else', () => {
    expect(rawRoster).toEqual(roster);
    expect(rawMovement).toEqual(movement);
    expect(movement.authorityId).toBe(ward.id);
    expect(unitsOf(roster).size).toBe(roster.units.length + 1);
    expect(participantsOf(roster, placementOf(roster))).toHaveLength(roster.units.length);
    expect(roster.sample && movement.sample).toBe(true);
  });

  it('names no district, nor District 5’s offices', () => {
    expect(foreignIn([JSON.stringify(rawRoster), JSON.stringify(rawMovement)])).toEqual([]);
  });
});

it('nothing that runs holds a word of one authority', () => {
  const holding = codeOf('domain/src', 'functions/src', 'web/src').filter(({ code }) => FOREIGN.test(code));
  expect(holding.map(({ file }) => file)).toEqual([]);
});

describe('the refusals, findings and notices of the ward', () => {
  it('send people to its office', () => {
    const params = { typed: 'abc', max: '1', deadline: '2026-03-15', name: 'Tên', quota: '1' };
    const findings = findingTexts(its);
    const refusals = refusalTexts(its);
    const said = [
      ...findingCodes.map((code) => findings[code](params)),
      ...refusalCodes.map((code) => refusals[code]),
      ...Object.values(comparisonText(its)).flatMap(({ office, unit }) => [office('Bà Mẫu'), unit]),
      ...[true, false].map((on) => noticeTexts.twoAdmins(on, its.chairman, 'A', 'B', 'C')),
      ...Object.values(namedLabels(its)).flatMap((labels) => Object.values(labels)),
    ];
    expect(foreignIn(said)).toEqual([]);
    expect(findings.unitNotActive({})).toContain(OFFICE);
    expect(refusals.commentsClosed).toContain(OFFICE);
    expect(comparisonText(its).matchFound.office('Bà Mẫu')).toContain(OFFICE);
    expect(comparisonText(its).matchFound.unit).toContain(OFFICE);
  });
});

describe('the letters of the ward', () => {
  const { office } = its;
  const form = movement.awardForms[0]?.title ?? '';
  const holder = { displayName: 'Bà Mẫu', issuer, names: its, helpLine: ward.helpLine };
  const nominee = { kind: 'individual', honorific: 'Bà', name: 'Mẫu' } as const;
  const about = { issuer, office, formTitle: form, decisionNumber: '05/QĐ-UBND', reason: 'Lý do' };
  const check = { checkUrl: 'https://mau.example', citation: 'Thành tích', decisionDate: '2026-06-20' };
  const mails = [
    linkMail('invitation', holder, { address: 'https://mau.example', held: [namedLabels(its).role.office] }),
    linkMail('reset', holder, { address: 'https://mau.example', held: [] }),
    shownLinkMail(holder, 'A'),
    accountChangedMail(holder, { kind: 'grants', held: [namedLabels(its).role.chairman], by: 'A' }),
    passwordSetMail(holder, 'reset', '8 giờ'),
    awardedMail(nominee, { ...about, ...check, goldenBookNo: 1 }),
    declinedMail(nominee, { ...about, movementTitle: movement.shortTitle }),
    reissuedMail(nominee, { ...about, ...check }),
    revokedMail(nominee, about),
  ];

  it('are its own', () => {
    expect(foreignIn(mails.flatMap(({ subject, text }) => [subject, text]))).toEqual([]);
    expect(mails.every(({ text }) => text.includes(issuer))).toBe(true);
    const namingOffice = mails.filter(({ text }) => text.includes(OFFICE));
    expect(namingOffice).toHaveLength(6);
  });

  it('take the names from its unit', () => {
    expect(namesOf(unitsOf(roster).get(ward.id) ?? null)).toEqual(its);
  });
});

describe('the papers of the ward', () => {
  const { awards } = movement;
  if (awards === null) throw new Error('The sample ward hands out awards');
  const { citation, decision } = awards;
  const form = movement.awardForms[0]?.title ?? '';
  const signature = {
    number: '5',
    date: '2026-06-20',
    signer: 'Lê Văn Mẫu',
    signingForm: ward.signingForms[1]?.lines ?? [],
    scanId: 'scan',
  } as const;
  const drafted: AwardDecision = {
    authorityId: ward.id,
    movementId: 'phuong-xanh',
    title: 'Về việc tặng Giấy khen cho các cá nhân có thành tích xuất sắc',
    state: 'drafted',
    ...decision,
    items: [
      {
        nominationId: 'khu-pho-1~nomination-a',
        formId: 'giay-khen',
        kind: 'individual',
        honorific: 'Bà',
        name: 'Nguyễn Thị Mẫu',
        position: 'Trưởng Khu phố 1 (mẫu)',
        unitId: 'khu-pho-1',
        unitName: 'Khu phố 1',
        clusterId: 'khoi-khu-pho',
        citation,
        reason: '',
        reasonUntil: null,
        goldenBookNo: 1,
        onPaper: '',
        status: 'awarded',
      },
    ],
    more: 0,
    signature: null,
    corrections: [],
    draftedAt: new Date('2026-06-19T02:00:00Z'),
    effectiveAt: null,
    dueAt: null,
    issued: 0,
    seq: 1,
  };

  it.each([
    ['drafted', drafted],
    ['signed', { ...drafted, state: 'effective', signature } as const],
  ])('are its own: the decision in Word, %s', async (_, one) => {
    const paragraphs = paragraphsOf(await decisionLetter(one, { ...movement, citation }));
    expect(foreignIn(paragraphs)).toEqual([]);
    expect(paragraphs).toContain('ỦY BAN NHÂN DÂN PHƯỜNG BẾN NẮNG');
    expect(paragraphs).toContain('CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG BẾN NẮNG');
    expect(paragraphs.some((line) => line.startsWith('Bến Nắng, ngày'))).toBe(true);
    const signing = one.signature === null ? ['CHỦ TỊCH'] : ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'];
    for (const line of signing) expect(paragraphs).toContain(line);
  });

  it('are its own: the certificate', async () => {
    const signer = await signerFrom(await newKeySet());
    const content = sampleCertificate({
      issuerTitle: decision.issuerTitle,
      formTitle: printedForm(form),
      position: 'Trưởng Khu phố 1 (mẫu)',
      citation,
      placeName: movement.issuedAt,
    });
    const certificate = { content, jws: await signer.sign(content) };
    const pdf = await certificatesPdf([certificate], defaultLayouts.a4Full, {
      origin: 'https://mau.example',
    });
    const said = textOf(pdf);
    expect(foreignIn([said])).toEqual([]);
    expect(said).toContain('CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG BẾN NẮNG');
    expect(said).toContain('Bến Nắng, ngày');
  });

  it('are its own: the council’s minutes, and what units write to it', () => {
    const { council } = ward;
    const said = [
      minutesWords.issuer(council),
      minutesWords.abstract.meeting(council, movement.shortTitle),
      minutesWords.abstract.writing(council, movement.shortTitle),
      ...unitPaperWords.recipientList(its),
      proposalWords.to(its, issuer),
      proposalWords.proposes(its, 'Khu phố 1', issuer, '01 cá nhân'),
      unitPaperWords.basis(movement.number, '20/02/2026', movement.issuer, movement.title),
    ];
    expect(foreignIn(said)).toEqual([]);
    expect(said[0]?.replaceAll('\u00a0', ' ')).toBe(council);
    expect(said).toContain(`- ${OFFICE};`);
    expect(said).toContain('Kính gửi: Chủ tịch Ủy ban nhân dân phường Bến Nắng');
  });
});
