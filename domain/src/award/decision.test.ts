import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decisionItemSchema,
  decisionNumberKey,
  decisionSchema,
  inListOrder,
  itemOf,
  numberAndSymbol,
  correctSignature,
  refuseDrafting,
  isSignedTooEarly,
  refuseSigning,
  reserveNumbers,
  signatureSchema,
  takeEffect,
  withItem,
  type AwardDecision,
  type DecisionItem,
  type Signature,
} from './decision.ts';
import { nominationIn } from '../nomination/nomination.fixture.ts';

const zone = 'Asia/Ho_Chi_Minh';
const now = new Date('2022-02-08T16:59:59Z');
const ruling = { outcome: 'award' as const, reason: '', departs: false, at: now, by: 'chairman' };
const ruled = nominationIn('published', { ruling, publicationId: 'p' });
const signature: Signature = {
  number: '5',
  date: '2022-02-08',
  signer: 'Lê Văn Mẫu',
  signingForm: ['CHỦ TỊCH'],
  scanId: 'scan',
};

const decisionOf = (items: DecisionItem[]): AwardDecision => ({
  authorityId: 'q5',
  movementId: 'plan-221',
  title: 'Về việc tặng Giấy khen',
  state: 'drafted',
  symbol: 'QĐ-UBND',
  issuerTitle: 'CHỦ TỊCH ỦY BAN NHÂN DÂN QUẬN 5',
  legalBases: [],
  recipients: [],
  items,
  more: 0,
  signature: null,
  corrections: [],
  draftedAt: now,
  effectiveAt: null,
  dueAt: null,
  issued: 0,
  seq: 3,
});

describe('a draft', () => {
  it('takes what is published and ruled to be awarded, and in no other decision', () => {
    expect(refuseDrafting(ruled, null)).toBeNull();
    expect(refuseDrafting({ ...ruled, decisionId: 'd' }, null)).toBe('inAnotherDecision');
    expect(refuseDrafting({ ...ruled, decisionId: 'd' }, 'd')).toBeNull();
    expect(refuseDrafting({ ...ruled, ruling: null }, null)).toBe('notRuled');
    expect(refuseDrafting({ ...ruled, ruling: { ...ruling, outcome: 'decline' } }, null)).toBe('notRuled');
    expect(refuseDrafting({ ...ruled, state: 'supported' }, null)).toBe('notRuled');
  });

  it('publishes the reason of an award that departs from the council, and of no other', () => {
    expect(itemOf('x', ruled).reason).toBe('');
    const reason = 'Có công lớn';
    expect(itemOf('x', { ...ruled, ruling: { ...ruling, reason } }).reason).toBe('');
    expect(itemOf('x', { ...ruled, ruling: { ...ruling, reason, departs: true } }).reason).toBe(reason);
  });

  it('is ordered by kind, unit – 2 before 10 – and name', () => {
    const item = (kind: DecisionItem['kind'], unitName: string, name: string) => ({
      ...itemOf(`${kind}${unitName}${name}`, ruled),
      kind,
      unitName,
      name,
    });
    const listed = inListOrder([
      item('household', 'Phường 1', 'Hộ A'),
      item('individual', 'Phường 10', 'An'),
      item('individual', 'Phường 2', 'Đào'),
      item('individual', 'Phường 2', 'Ân'),
      item('collective', 'Phường 9', 'Tổ'),
    ]);
    expect(listed.map(({ unitName, name }) => `${unitName} ${name}`)).toEqual([
      'Phường 9 Tổ',
      'Phường 2 Ân',
      'Phường 2 Đào',
      'Phường 10 An',
      'Phường 1 Hộ A',
    ]);
  });
});

describe('a correction', () => {
  const inForce: AwardDecision = {
    ...decisionOf([itemOf('p1~nomination-a', ruled)]),
    state: 'effective',
    signature,
    effectiveAt: now,
    issued: 1,
  };
  const asked = { seq: 3, signature: { ...signature, number: '124' }, reason: 'Nhập nhầm số' };
  const refusalOf = (decision: AwardDecision, change: Partial<typeof asked> = {}) => {
    const done = correctSignature(decision, { ...asked, ...change }, now, zone);
    return done.ok ? null : done.error;
  };

  it('keeps what was wrong, and has certificates issued anew that say it', () => {
    const done = correctSignature(inForce, asked, now, zone);
    expect(done).toMatchObject({
      ok: true,
      value: {
        signature: { number: '124' },
        issued: 0,
        seq: 4,
        corrections: [{ at: now, before: signature, reason: 'Nhập nhầm số' }],
      },
    });
    expect(done.ok && decisionSchema.parse(done.value)).toEqual(done.ok && done.value);
  });

  it('of the scan alone leaves the certificates as they are', () => {
    const scan = { ...signature, scanId: 'other' };
    expect(correctSignature(inForce, { ...asked, signature: scan }, now, zone)).toMatchObject({
      value: { issued: 1, signature: scan },
    });
  });

  it('is of what is in force and issued, as it was seen, and changes something', () => {
    expect(refusalOf(inForce)).toBeNull();
    expect(refusalOf({ ...inForce, state: 'drafted' })).toBe('notInThisState');
    expect(refusalOf({ ...inForce, issued: 0 })).toBe('certificatesUnderWay');
    expect(refusalOf(inForce, { seq: 2 })).toBe('changedMeanwhile');
    expect(refusalOf(inForce, { signature })).toBe('nothingChanged');
    expect(refusalOf(inForce, { signature: { ...signature, date: '2022-02-09' } })).toBe('dateInFuture');
    const corrections = Array.from({ length: 20 }, () => ({ at: now, before: signature, reason: 'Sai' }));
    expect(refusalOf({ ...inForce, corrections })).toBe('tooManyCorrections');
  });
});

describe('a signature', () => {
  it('belongs to the draft that was seen, and to a day that has come in the authority’s zone', () => {
    const draft = decisionOf([itemOf('x', ruled)]);
    expect(refuseSigning(draft, 3, signature, now, zone)).toBeNull();
    expect(refuseSigning(draft, 2, signature, now, zone)).toBe('changedMeanwhile');
    expect(refuseSigning({ ...draft, state: 'effective' }, 3, signature, now, zone)).toBe('decisionInForce');
    expect(refuseSigning({ ...draft, state: 'discarded' }, 3, signature, now, zone)).toBe('notInThisState');
    const tomorrow = { ...signature, date: '2022-02-09' };
    expect(refuseSigning(draft, 3, tomorrow, now, zone)).toBe('dateInFuture');
    expect(refuseSigning(draft, 3, tomorrow, new Date('2022-02-08T17:00:00Z'), zone)).toBeNull();
  });

  it('is no earlier than the chairman’s rulings, in the zone', () => {
    const at = (iso: string) => ({
      ruling: { outcome: 'award' as const, reason: '', departs: false, at: new Date(iso), by: 'x' },
    });
    const both = [at('2022-02-01T03:00:00Z'), at('2022-02-07T17:30:00Z')];
    const early = (date: string) => isSignedTooEarly({ date }, both, zone);
    expect([early('2022-02-08'), early('2022-02-07'), early('2021-02-08')]).toEqual([false, true, true]);
  });

  it('has a number as offices write it', () => {
    for (const number of ['1', '123', '123a', '999999']) {
      expect(signatureSchema.safeParse({ ...signature, number }).success).toBe(true);
    }
    for (const number of ['', '0', '01', '1/QĐ', '-1', '1000000', '12 ']) {
      expect(signatureSchema.safeParse({ ...signature, number }).success).toBe(false);
    }
    expect(numberAndSymbol('5', 'QĐ-UBND')).toBe('05/QĐ-UBND');
    expect(numberAndSymbol('12', 'QĐ-UBND')).toBe('12/QĐ-UBND');
    expect(numberAndSymbol('5a', 'QĐ-UBND')).toBe('5a/QĐ-UBND');
  });

  it('uses its number once per issuer, symbol and year', () => {
    const key = decisionNumberKey('q5', 'QĐ-UBND', signature);
    expect(key).toBe('q5~qd-ubnd~2022~5');
    expect(decisionNumberKey('q5', 'qđ-ubnd', { ...signature, date: '2022-12-31' })).toBe(key);
    const others = [
      decisionNumberKey('q6', 'QĐ-UBND', signature),
      decisionNumberKey('q5', 'QĐ-TĐKT', signature),
      decisionNumberKey('q5', 'QĐ-UBND', { ...signature, date: '2023-02-08' }),
      decisionNumberKey('q5', 'QĐ-UBND', { ...signature, number: '6' }),
    ];
    expect(new Set([key, ...others]).size).toBe(5);
  });
});

describe('numbers of the golden book', () => {
  it('are gapless through any row of decisions, in the order of each list', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 20 }), (sizes) => {
        let last = 0;
        const numbers = sizes.flatMap((size) => {
          const items = Array.from({ length: size }, (_, index) => itemOf(`n${index}`, ruled));
          const reserved = reserveNumbers(last, items);
          ({ last } = reserved);
          return reserved.items.map(({ goldenBookNo }) => goldenBookNo);
        });
        expect(numbers).toEqual(numbers.map((_, index) => index + 1));
        expect(last).toBe(numbers.length);
      }),
    );
  });

  it('are given when the decision takes effect, and kept when an item is corrected', () => {
    const { decision, last } = takeEffect(decisionOf([itemOf('x', ruled)]), signature, 41, now);
    expect(decision).toMatchObject({ state: 'effective', signature, effectiveAt: now, seq: 4 });
    expect([decision.items[0]?.goldenBookNo, last]).toEqual([42, 42]);
    const corrected = withItem(decision, 'x', { name: 'Tên đúng' });
    expect(corrected.items[0]).toMatchObject({ name: 'Tên đúng', goldenBookNo: 42 });
    expect(withItem(decision, 'y', { name: 'Tên đúng' }).items).toEqual(decision.items);
  });
});

it('in force, shows the public these fields and no others (docs/rules.md#rule-9)', () => {
  expect(Object.keys(decisionSchema.shape).toSorted()).toEqual([
    'authorityId',
    'corrections',
    'draftedAt',
    'dueAt',
    'effectiveAt',
    'issued',
    'issuerTitle',
    'items',
    'legalBases',
    'more',
    'movementId',
    'recipients',
    'seq',
    'signature',
    'state',
    'symbol',
    'title',
  ]);
  expect(Object.keys(decisionItemSchema.shape).toSorted()).toEqual([
    'citation',
    'clusterId',
    'formId',
    'goldenBookNo',
    'honorific',
    'kind',
    'name',
    'nominationId',
    'onPaper',
    'position',
    'reason',
    'reasonUntil',
    'status',
    'unitId',
    'unitName',
  ]);
});
