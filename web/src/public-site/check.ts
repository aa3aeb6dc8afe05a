import {
  certificateSchema,
  publicJwkSchema,
  publicKeySchema,
  type Certificate,
  type CertificateContent,
  type PublicJwk,
} from '@thidua/domain/certificate';
import { paths } from '@thidua/domain/paths';
import { readOpen } from '../firebase/public.ts';
import { keyIdOf, verifyOffline } from './verify.ts';

export type CheckResult =
  | { kind: 'valid' | 'revoked' | 'replaced'; certificate: Certificate; fromPaper: boolean }
  | { kind: 'offline'; content: CertificateContent }
  | { kind: 'unknown' | 'forged' | 'unreachable' };

const rememberedKey = (keyId: string) => `key:${keyId}`;

/** A public key: from the store, remembered so that later checks need no network. */
async function publicKey(keyId: string): Promise<PublicJwk | null> {
  const remembered = localStorage.getItem(rememberedKey(keyId));
  if (remembered !== null) {
    const parsed = publicJwkSchema.safeParse(JSON.parse(remembered));
    if (parsed.success) return parsed.data;
  }
  const found = await readOpen(paths.publicKey(keyId), publicKeySchema);
  if (found) localStorage.setItem(rememberedKey(keyId), JSON.stringify(found.jwk));
  return found?.jwk ?? null;
}

async function vouchedFor(jws: string): Promise<CertificateContent | null> {
  const keyId = keyIdOf(jws);
  const jwk = keyId === null ? null : await publicKey(keyId);
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
export async function checkCertificate(code: string, jws: string | null): Promise<CheckResult> {
  const onPaper = jws === null ? null : await reached(vouchedFor(jws));
  if (onPaper && onPaper.answer?.code !== code) return { kind: 'forged' };
  const stored = await reached(readOpen(paths.certificate(code), certificateSchema));
  if (!stored)
    return onPaper?.answer ? { kind: 'offline', content: onPaper.answer } : { kind: 'unreachable' };
  const certificate = stored.answer;
  if (!certificate) return { kind: 'unknown' };
  const vouched = await reached(vouchedFor(certificate.jws));
  if (!vouched) return { kind: 'unreachable' };
  const same = JSON.stringify(vouched.answer) === JSON.stringify(certificate.content);
  if (!same || (jws !== null && jws !== certificate.jws)) return { kind: 'forged' };
  return { kind: certificate.status, certificate, fromPaper: jws !== null };
}
