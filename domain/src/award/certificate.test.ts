import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recipientKinds } from '../movement/award-settings.ts';
import { sampleCertificate } from './certificate.fixture.ts';
import {
  certificateContentSchema,
  certificateSchema,
  checkUrl,
  codeFrom,
  fromClaims,
  honorifics,
  normalizeCode,
  printedCheckUrl,
  publicJwkSchema,
  readCheckUrl,
  showCode,
  toClaims,
  type CertificateContent,
} from './certificate.ts';

const code = fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{10}$/);
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const text = (most: number) => fc.string({ unit: 'binary', minLength: 1, maxLength: most / 2 });
const content: fc.Arbitrary<CertificateContent> = fc.record({
  code,
  issuerTitle: text(200),
  formTitle: text(60),
  recipientKind: fc.constantFrom(...recipientKinds),
  name: text(120),
  honorific: fc.constantFrom(...honorifics),
  position: fc.oneof(fc.constant(''), text(300)),
  citation: text(400),
  decisionNumber: text(60),
  decisionDate: day,
  goldenBookNo: fc.integer({ min: 1 }),
  issue: fc.integer({ min: 1, max: 9 }),
  placeName: text(60),
  issuedOn: day,
  signingForm: fc.array(text(60), { minLength: 1, maxLength: 3 }),
  signer: text(120),
});
const jws = fc
  .tuple(...[1, 2, 3].map(() => fc.stringMatching(/^[\w-]{1,300}$/)))
  .map((parts) => parts.join('.'));

describe('codes', () => {
  test('are forgiven their case, spaces, dashes, O for 0 and I or L for 1', () => {
    expect(normalizeCode(' 7k3qd - 9xat2 ')).toBe('7K3QD9XAT2');
    expect(normalizeCode('O1iLl–ABCDE')).toBe('01111ABCDE');
    expect(normalizeCode('7K3QD-9XAT')).toBeNull();
    expect(normalizeCode('7K3QD-9XATU')).toBeNull();
    expect(normalizeCode('')).toBeNull();
    fc.assert(fc.property(code, (one) => normalizeCode(showCode(one).toLowerCase()) === one));
  });

  test('come from a token, always the same, and spread over all letters', () => {
    expect(codeFrom('00443214c74254b635cf84653a56d7c6')).toBe('0123456789');
    expect(codeFrom('_________w')).toBe('ZZZZZZZZZZ');
    expect(codeFrom('ffffffffffffffff')).toBe('ZZZZZZZZZZ');
    expect(() => codeFrom('abcdef')).toThrow('50 bits');
    expect(() => codeFrom('không phải mã')).toThrow('base64url');
    fc.assert(
      fc.property(fc.stringMatching(/^[\w-]{43}$/), (token) => normalizeCode(codeFrom(token)) !== null),
    );
  });
});

describe('claims', () => {
  test('are the content and back, through JSON', () => {
    fc.assert(
      fc.property(content, (one) => {
        const claims = toClaims(one);
        const read = fromClaims(JSON.parse(JSON.stringify(claims)));
        expect(read).toEqual(one);
        expect(read && toClaims(read)).toEqual(claims);
      }),
    );
  });

  test('of another format, with something missing or something more, are nothing', () => {
    const claims = toClaims(sampleCertificate());
    expect(fromClaims({ ...claims, v: 2 })).toBeNull();
    expect(fromClaims({ ...claims, x: 1 })).toBeNull();
    expect(fromClaims({ ...claims, n: '' })).toBeNull();
    expect(fromClaims({ ...claims, d: '2022-02-30' })).toBeNull();
    expect(fromClaims(null)).toBeNull();
  });
});

describe('the address of the check', () => {
  const origin = 'https://thidua.example.vn';

  test('is read back, from the link and from the print', () => {
    expect(checkUrl(origin, '7K3QD9XAT2', 'a.b.c')).toBe(`${origin}/kiem-tra/7K3QD9XAT2#a.b.c`);
    fc.assert(
      fc.property(code, jws, (one, signature) => {
        const printed = printedCheckUrl(origin, one, signature);
        expect(printed.digits).toMatch(/^\d+$/);
        for (const url of [checkUrl(origin, one, signature), printed.plain + printed.digits]) {
          expect(readCheckUrl(url)).toEqual({ code: one, jws: signature });
        }
      }),
    );
  });

  test('needs no signature, forgives how the code is typed, and knows what it is not', () => {
    expect(readCheckUrl('/kiem-tra/7k3qd-9xat2')).toEqual({ code: '7K3QD9XAT2', jws: null });
    expect(readCheckUrl(`${origin}/kiem-tra/7K3QD9XAT2#x`)).toEqual({ code: '7K3QD9XAT2', jws: null });
    expect(readCheckUrl(`${origin}/kiem-tra/khong`)).toBeNull();
    expect(readCheckUrl(`${origin}/khac/7K3QD9XAT2`)).toBeNull();
  });
});

test('a certificate and a public key hold nothing beyond their schema', () => {
  expect(certificateContentSchema.parse(sampleCertificate())).toEqual(sampleCertificate());
  const at = new Date('2022-02-08T03:00:00Z');
  const stored = {
    content: sampleCertificate(),
    jws: 'a.b.c',
    keyId: 'k',
    authorityId: 'quan-5',
    movementId: 'plan-221',
    status: 'valid',
    statusReason: '',
    reasonUntil: null,
    dueAt: null,
    replacedBy: null,
    replaces: null,
    issuedAt: at,
    changedAt: at,
  };
  expect(certificateSchema.parse({ ...stored, nominationId: 'n' })).toEqual(stored);
  const half = { kty: 'EC', crv: 'P-256', x: 'x'.repeat(43), y: 'y'.repeat(43) };
  expect(publicJwkSchema.safeParse(half).success).toBe(true);
  expect(publicJwkSchema.safeParse({ ...half, d: 'secret' }).success).toBe(false);
});

test('what anybody who has the code reads are these fields and no others (docs/rules.md#rule-9)', () => {
  expect(Object.keys(certificateSchema.shape).toSorted()).toEqual([
    'authorityId',
    'changedAt',
    'content',
    'dueAt',
    'issuedAt',
    'jws',
    'keyId',
    'movementId',
    'reasonUntil',
    'replacedBy',
    'replaces',
    'status',
    'statusReason',
  ]);
  expect(Object.keys(certificateContentSchema.shape).toSorted()).toEqual([
    'citation',
    'code',
    'decisionDate',
    'decisionNumber',
    'formTitle',
    'goldenBookNo',
    'honorific',
    'issue',
    'issuedOn',
    'issuerTitle',
    'name',
    'placeName',
    'position',
    'recipientKind',
    'signer',
    'signingForm',
  ]);
});
