import {
  certificateSchema,
  publicJwkSchema,
  publicKeySchema,
  type Certificate,
  type CertificateContent,
  type PublicJwk,
} from '@thidua/domain/award/certificate';
import { paths } from '@thidua/domain/base/paths';
import type { z } from 'zod';
import { keyIdOf, verifyOffline } from './verify.ts';

/** What the check of a certificate needs of the world. */
export interface Source {
  /** An open document; null when there is none. Rejects without a network. */
  read: <T>(path: string, schema: z.ZodType<T>) => Promise<T | null>;
  /** What this device keeps under a name; null when it keeps nothing. */
  recall: (name: string) => string | null;
  keep: (name: string, text: string) => void;
}

export type CheckResult =
  | { kind: 'valid' | 'revoked' | 'replaced'; certificate: Certificate; fromPaper: boolean }
  | { kind: 'offline'; content: CertificateContent }
  | { kind: 'unknown' | 'forged' | 'unreachable' };

const rememberedKey = (keyId: string) => `key:${keyId}`;

function parsedKey(text: string): PublicJwk | null {
  try {
    return publicJwkSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** A public key: from the store, remembered so that later checks need no network. */
async function publicKey({ read, recall, keep }: Source, keyId: string): Promise<PublicJwk | null> {
  const remembered = parsedKey(recall(rememberedKey(keyId)) ?? '');
  if (remembered) return remembered;
  const found = await read(paths.publicKey(keyId), publicKeySchema);
  if (found) keep(rememberedKey(keyId), JSON.stringify(found.jwk));
  return found?.jwk ?? null;
}

async function vouchedFor(source: Source, jws: string): Promise<CertificateContent | null> {
  const keyId = keyIdOf(jws);
  const jwk = keyId === null ? null : await publicKey(source, keyId);
  return jwk && verifyOffline(jws, jwk);
}

const reached = <T>(work: Promise<T>): Promise<{ answer: T } | null> =>
  work.then(
    (answer) => ({ answer }),
    () => null,
  );

/**
 * What can be said of a certificate: by its code from the store, by the signature on the paper – `jws`, null when only
 * the code was typed – without one. What the paper says and what the store says have to be signed and the same.
 */
export async function checkCertificate(
  source: Source,
  code: string,
  jws: string | null,
): Promise<CheckResult> {
  const onPaper = jws === null ? null : await reached(vouchedFor(source, jws));
  if (onPaper && onPaper.answer?.code !== code) return { kind: 'forged' };
  const stored = await reached(source.read(paths.certificate(code), certificateSchema));
  if (!stored)
    return onPaper?.answer ? { kind: 'offline', content: onPaper.answer } : { kind: 'unreachable' };
  const certificate = stored.answer;
  if (!certificate) return { kind: 'unknown' };
  const vouched = await reached(vouchedFor(source, certificate.jws));
  if (!vouched) return { kind: 'unreachable' };
  const same = JSON.stringify(vouched.answer) === JSON.stringify(certificate.content);
  if (!same || (jws !== null && jws !== certificate.jws)) return { kind: 'forged' };
  return { kind: certificate.status, certificate, fromPaper: jws !== null };
}
