import { honorifics as spoken } from '../words/stored.ts';
import { z } from 'zod';
import { publicPages } from '../base/addresses.ts';
import { movementIdSchema, unitIdSchema } from '../base/ids.ts';
import { recipientKindSchema } from '../movement/award-settings.ts';
import { localDateSchema } from '../base/time.ts';

/** Crockford's base32: no I, L, O, U, so that a code survives being read aloud and typed. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LENGTH = 10;

export const certificateCodeSchema = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{10}$/);

/** A typed code in its stored form, whatever its case, spaces and dashes, O for 0, I or L for 1; null when it is none. */
export function normalizeCode(typed: string): string | null {
  const code = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}._\u200b]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return certificateCodeSchema.safeParse(code).success ? code : null;
}

/** `ABCDE12345` → `ABCDE-12345` */
export const showCode = (code: string) => `${code.slice(0, 5)}-${code.slice(5)}`;

const HEX = '0123456789abcdef';
const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * The code that belongs to a random token in hexadecimal or base64url: the token's first 50 bits.
 * Throws when the token has fewer, or is neither.
 */
export function codeFrom(token: string): string {
  const hex = /^[0-9a-f]+$/i.test(token);
  const [digits, width] = hex ? [HEX, 4] : [BASE64URL, 6];
  const needed = Array.from(token.slice(0, Math.ceil((CODE_LENGTH * 5) / width)));
  const bits = needed
    .map((char) => {
      const value = digits.indexOf(hex ? char.toLowerCase() : char);
      if (value < 0) throw new Error('A code is made from a hexadecimal or base64url token');
      return value.toString(2).padStart(width, '0');
    })
    .join('');
  if (bits.length < CODE_LENGTH * 5) throw new Error('A code needs a token of at least 50 bits');
  return Array.from({ length: CODE_LENGTH }, (_, index) =>
    ALPHABET.charAt(parseInt(bits.slice(index * 5, index * 5 + 5), 2)),
  ).join('');
}

/** `''` of a collective. */
export const honorifics = [...spoken, ''] as const;

const line = (most: number) => z.string().min(1).max(most);

/** Exactly what a certificate says; what is signed, printed and shown to anybody who checks it. */
export const certificateContentSchema = z.object({
  code: certificateCodeSchema,
  /** `CHỦ TỊCH ỦY BAN NHÂN DÂN QUẬN 5` */
  issuerTitle: line(200),
  /** `GIẤY KHEN` */
  formTitle: line(120),
  recipientKind: recipientKindSchema,
  name: line(120),
  honorific: z.enum(honorifics),
  /** Position or address; may be empty. */
  position: z.string().max(300),
  citation: line(400),
  /** With its symbol: `123/QĐ-UBND`. */
  decisionNumber: line(60),
  decisionDate: localDateSchema,
  goldenBookNo: z.number().int().positive(),
  /** 1 for the first, 2 for the first reissue, and so on. */
  issue: z.number().int().positive(),
  placeName: line(60),
  issuedOn: localDateSchema,
  /** Lines above the signature: `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`. */
  signingForm: z.array(line(60)).min(1).max(3),
  signer: line(120),
});
export type CertificateContent = z.infer<typeof certificateContentSchema>;

/** Format of the claims; certificates on paper outlive the program, so a later format gets another number. */
const CLAIMS_VERSION = 1;

const claimsSchema = z.strictObject({
  v: z.literal(CLAIMS_VERSION),
  c: z.unknown(),
  i: z.unknown(),
  f: z.unknown(),
  k: z.unknown(),
  n: z.unknown(),
  h: z.unknown(),
  p: z.unknown(),
  a: z.unknown(),
  q: z.unknown(),
  d: z.unknown(),
  g: z.unknown(),
  r: z.unknown(),
  l: z.unknown(),
  o: z.unknown(),
  t: z.unknown(),
  s: z.unknown(),
});

/** The content as the payload of the signature, with short keys: it has to fit into a QR code. */
export const toClaims = (content: CertificateContent) => ({
  v: CLAIMS_VERSION,
  c: content.code,
  i: content.issuerTitle,
  f: content.formTitle,
  k: content.recipientKind,
  n: content.name,
  h: content.honorific,
  p: content.position,
  a: content.citation,
  q: content.decisionNumber,
  d: content.decisionDate,
  g: content.goldenBookNo,
  r: content.issue,
  l: content.placeName,
  o: content.issuedOn,
  t: content.signingForm,
  s: content.signer,
});

/** The inverse of `toClaims`; null for anything that it did not make. */
export function fromClaims(claims: unknown): CertificateContent | null {
  const read = claimsSchema.safeParse(claims);
  if (!read.success) return null;
  const { c, i, f, k, n, h, p, a, q, d, g, r, l, o, t, s } = read.data;
  const content = certificateContentSchema.safeParse({
    code: c,
    issuerTitle: i,
    formTitle: f,
    recipientKind: k,
    name: n,
    honorific: h,
    position: p,
    citation: a,
    decisionNumber: q,
    decisionDate: d,
    goldenBookNo: g,
    issue: r,
    placeName: l,
    issuedOn: o,
    signingForm: t,
    signer: s,
  });
  return content.success ? content.data : null;
}

export const certificateStatuses = ['valid', 'replaced', 'revoked'] as const;
export type CertificateStatus = (typeof certificateStatuses)[number];

/**
 * `certificates/{code}`: functions own it and anybody who has the code reads it, so it holds no more than the paper
 * says and whether it still counts (docs/rules.md#rule-9).
 */
export const certificateSchema = z.object({
  content: certificateContentSchema,
  /** Compact JWS of the claims; see `fromClaims`. */
  jws: z.string(),
  keyId: z.string(),
  authorityId: unitIdSchema,
  movementId: movementIdSchema,
  status: z.enum(certificateStatuses),
  /** Why it was replaced or revoked; '' while valid. */
  statusReason: z.string(),
  /** The last day on which `statusReason` is public, and when that is over (`public-time.ts`). */
  reasonUntil: localDateSchema.nullable().default(null),
  dueAt: z.date().nullable().default(null),
  replacedBy: certificateCodeSchema.nullable(),
  replaces: certificateCodeSchema.nullable(),
  issuedAt: z.date(),
  changedAt: z.date(),
});
export type Certificate = z.infer<typeof certificateSchema>;

/** The public half of a P-256 key, and nothing of the private one. */
export const publicJwkSchema = z.strictObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string().regex(/^[\w-]{43}$/),
  y: z.string().regex(/^[\w-]{43}$/),
});
export type PublicJwk = z.infer<typeof publicJwkSchema>;

/** `publicKeys/{kid}`; the id is the key's RFC 7638 thumbprint. Open to anybody, kept for ever. */
export const publicKeySchema = z.object({ jwk: publicJwkSchema, since: z.date() });
export type PublicKey = z.infer<typeof publicKeySchema>;

/** The page that checks a certificate. The signature stands in the fragment, which no server ever sees. */
export const checkUrl = (origin: string, code: string, jws: string) =>
  `${origin}${publicPages.check(code)}#${jws}`;

const FIRST_CHAR = '-'.charCodeAt(0);

/**
 * The same page as the printed QR code names it: `plain`, then `digits`. The signature is written in two digits per
 * character (its code less 45, as SMART Health Cards do), which a QR code stores in a sixth less room than text.
 */
export const printedCheckUrl = (origin: string, code: string, jws: string) => ({
  plain: `${origin}${publicPages.check(code)}#`,
  digits: Array.from(jws, (char) => String(char.charCodeAt(0) - FIRST_CHAR).padStart(2, '0')).join(''),
});

const textOf = (digits: string) =>
  digits.replace(/\d\d/g, (pair) => String.fromCharCode(Number(pair) + FIRST_CHAR));

/** Code and signature in an address made by `checkUrl` or read from a print; null when it is another address. */
export function readCheckUrl(url: string): { code: string; jws: string | null } | null {
  const match = /\/kiem-tra\/([^/?#]+)\/?(?:\?[^#]*)?(?:#(.*))?$/.exec(url.trim());
  const code = normalizeCode(match?.[1] ?? '');
  if (!code) return null;
  const fragment = match?.[2] ?? '';
  const jws = /^(\d\d)+$/.test(fragment) ? textOf(fragment) : fragment;
  return { code, jws: /^[\w-]+\.[\w-]+\.[\w-]+$/.test(jws) ? jws : null };
}
