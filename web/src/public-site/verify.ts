import { fromClaims, type CertificateContent, type PublicJwk } from '@thidua/domain/award/certificate';
import { compactVerify, decodeProtectedHeader, importJWK } from 'jose';

const ALGORITHM = 'ES256';
/** No honest payload is larger; a crafted one must not fill the memory. */
const MAX_PAYLOAD = 64 * 1024;

/** The key that a signature names; null when it is no signature. */
export function keyIdOf(jws: string): string | null {
  try {
    return decodeProtectedHeader(jws).kid ?? null;
  } catch {
    return null;
  }
}

async function inflate(bytes: Uint8Array): Promise<string> {
  const stream = new Blob([new Uint8Array(bytes)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length > MAX_PAYLOAD) throw new Error('The payload is too large');
  }
}

/** What a certificate's signature vouches for; null when the key did not sign exactly this. Needs no network. */
export async function verifyOffline(jws: string, jwk: PublicJwk): Promise<CertificateContent | null> {
  try {
    const key = await importJWK(jwk, ALGORITHM);
    const { payload } = await compactVerify(jws, key, { algorithms: [ALGORITHM] });
    return fromClaims(JSON.parse(await inflate(payload)));
  } catch {
    return null;
  }
}
