import { inflateRawSync } from 'node:zlib';
import { publicJwkSchema, toClaims } from '@thidua/domain/award/certificate';
import { sampleCertificate } from '@thidua/domain/award/certificate.fixture';
import { base64url, calculateJwkThumbprint, decodeProtectedHeader } from 'jose';
import { expect, test } from 'vitest';
import { newKeySet, signerFrom, verifyCertificate } from './signing.ts';

const content = sampleCertificate();

function withPayload(jws: string, change: (bytes: Uint8Array) => Uint8Array): string {
  const [header = '', payload = '', signature = ''] = jws.split('.');
  return [header, base64url.encode(change(base64url.decode(payload))), signature].join('.');
}

test('a certificate is checked with the public half alone', async () => {
  const signer = await signerFrom(await newKeySet());
  const jws = await signer.sign(content);
  expect(decodeProtectedHeader(jws)).toEqual({ alg: 'ES256', kid: signer.keyId, zip: 'DEF' });
  expect(signer.keyId).toBe(await calculateJwkThumbprint(signer.jwk));
  expect(publicJwkSchema.parse(JSON.parse(JSON.stringify(signer.jwk)))).toEqual(signer.jwk);
  expect(await verifyCertificate(jws, signer.jwk)).toEqual(content);
});

test('another key, a changed letter and a foreign text are not vouched for', async () => {
  const signer = await signerFrom(await newKeySet());
  const other = await signerFrom(await newKeySet());
  const jws = await signer.sign(content);
  expect(await verifyCertificate(jws, other.jwk)).toBeNull();
  expect(await verifyCertificate(await other.sign(content), signer.jwk)).toBeNull();
  expect(await verifyCertificate('', signer.jwk)).toBeNull();

  const forged = await other.sign(sampleCertificate({ name: 'Nguyễn Thị Khác' }));
  const swapped = withPayload(jws, () => base64url.decode(forged.split('.')[1] ?? ''));
  expect(await verifyCertificate(swapped, signer.jwk)).toBeNull();
  const flipped = withPayload(jws, (bytes) => bytes.map((byte, index) => (index === 40 ? byte ^ 1 : byte)));
  expect(await verifyCertificate(flipped, signer.jwk)).toBeNull();
  const none = `${base64url.encode('{"alg":"none"}')}.${jws.split('.')[1]}.`;
  expect(await verifyCertificate(none, signer.jwk)).toBeNull();
});

test('the payload is deflated JSON that any program can read', async () => {
  const signer = await signerFrom(await newKeySet());
  const payload = base64url.decode((await signer.sign(content)).split('.')[1] ?? '');
  expect(JSON.parse(inflateRawSync(payload).toString('utf8'))).toEqual(toClaims(content));
});

test('after a rotation the new key signs, and what the old one signed can still be checked', async () => {
  const oldSet = await newKeySet();
  const before = await signerFrom(oldSet);
  const oldCertificate = await before.sign(content);
  const after = await signerFrom(await newKeySet(oldSet));
  expect(after.keyId).not.toBe(before.keyId);
  expect(after.published.map(({ keyId }) => keyId)).toEqual([after.keyId, before.keyId]);

  const oldHalf = after.published.find(({ keyId }) => keyId === decodeProtectedHeader(oldCertificate).kid);
  expect(oldHalf && (await verifyCertificate(oldCertificate, oldHalf.jwk))).toEqual(content);
  expect(await verifyCertificate(await after.sign(content), after.jwk)).toEqual(content);
  expect(await verifyCertificate(await after.sign(content), before.jwk)).toBeNull();
});

test('a wrong secret is refused without being quoted', async () => {
  const secret = 'x'.repeat(43);
  for (const text of ['', 'none', '{"keys":[]}', `{"keys":[{"kty":"EC","crv":"P-256","d":"${secret}"}]}`]) {
    const failure = await signerFrom(text).catch((error: unknown) => String(error));
    expect(failure).toContain('CERTIFICATE_KEYS');
    expect(failure).not.toContain(secret);
  }
});
