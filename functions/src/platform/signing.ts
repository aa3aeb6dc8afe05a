import { deflateRawSync, inflateRawSync } from 'node:zlib';
import {
  fromClaims,
  publicJwkSchema,
  toClaims,
  type CertificateContent,
  type PublicJwk,
} from '@thidua/domain/award/certificate';
import {
  calculateJwkThumbprint,
  CompactSign,
  compactVerify,
  exportJWK,
  generateKeyPair,
  importJWK,
} from 'jose';
import { z } from 'zod';

const ALGORITHM = 'ES256';
/** No honest payload is larger; a crafted one must not fill the memory. */
const MAX_PAYLOAD = 64 * 1024;

const privateJwkSchema = z.object({ ...publicJwkSchema.shape, d: z.string().regex(/^[\w-]{43}$/) });
const keySetSchema = z.object({ keys: z.array(privateJwkSchema).min(1) });

/** A public half under the name it is published by: its RFC 7638 thumbprint. */
interface PublishedKey {
  keyId: string;
  jwk: PublicJwk;
}

export interface Signer extends PublishedKey {
  /** A compact JWS of the content's claims, deflated (`zip: DEF`) so that it fits into a QR code. */
  sign: (content: CertificateContent) => Promise<string>;
  /** All public halves, the signing one first: what is to be published. */
  published: readonly PublishedKey[];
}

function keysIn(jwksText: string) {
  try {
    return keySetSchema.parse(JSON.parse(jwksText)).keys;
  } catch {
    // What was wrong is not repeated: it could quote the secret.
    throw new Error('CERTIFICATE_KEYS is not a JSON Web Key Set of private P-256 keys');
  }
}

async function publishedKey({ kty, crv, x, y }: PublicJwk): Promise<PublishedKey> {
  const jwk = { kty, crv, x, y };
  return { keyId: await calculateJwkThumbprint(jwk), jwk };
}

/**
 * The signer of a secret JSON Web Key Set: its first key signs, the others only stay published, so that what they
 * signed can be checked. Throws when the text is no such set, without quoting it.
 */
export async function signerFrom(jwksText: string): Promise<Signer> {
  const keys = keysIn(jwksText);
  const published = await Promise.all(keys.map(publishedKey));
  const [first] = published;
  const [secret] = keys;
  if (!first || !secret) throw new Error('A key set without keys');
  const key = await importJWK(secret, ALGORITHM);
  return {
    ...first,
    published,
    sign: (content) =>
      new CompactSign(deflateRawSync(JSON.stringify(toClaims(content)), { level: 9 }))
        .setProtectedHeader({ alg: ALGORITHM, kid: first.keyId, zip: 'DEF' })
        .sign(key),
  };
}

/** What a certificate's signature vouches for; null when the key did not sign exactly this. */
export async function verifyCertificate(jws: string, jwk: PublicJwk): Promise<CertificateContent | null> {
  const key = await importJWK(jwk, ALGORITHM);
  try {
    const { payload } = await compactVerify(jws, key, { algorithms: [ALGORITHM] });
    const json = inflateRawSync(payload, { maxOutputLength: MAX_PAYLOAD }).toString('utf8');
    return fromClaims(JSON.parse(json));
  } catch {
    return null;
  }
}

/** A key set whose first key is new; the keys of `old` follow it. The text is a secret. */
export async function newKeySet(old?: string): Promise<string> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const key = privateJwkSchema.parse(await exportJWK(privateKey));
  return JSON.stringify({ keys: [key, ...(old === undefined ? [] : keysIn(old))] });
}
