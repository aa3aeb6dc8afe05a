import { certificateSchema, publicKeySchema, type Certificate } from '@thidua/domain/award/certificate';
import { paths } from '@thidua/domain/base/paths';
import { decodeProtectedHeader } from 'jose';
import { beforeAll, expect, it } from 'vitest';
import { reissueCertificate } from '../../functions/src/awards/correct-certificate.ts';
import { services } from '../../functions/src/platform/init.ts';
import { newKeySet, signerFrom, type Signer } from '../../functions/src/platform/signing.ts';
import { checkCertificate, type Source } from '../../web/src/public-site/check.ts';
import { readNomination } from '../support/awards.ts';
import { db, read } from '../support/backend.ts';
import { afterCouncil, awarded, openRulings, type Cast } from '../support/rulings.ts';

const M = 'award-keys';

let cast: Cast;
let id: string;

const certificate = async (code: string): Promise<Certificate> => {
  const found = await read(paths.certificate(code), certificateSchema);
  if (!found) throw new Error(`There is no certificate ${code}`);
  return found;
};
const currentCode = async () => (await readNomination(M, id))?.certificateCode ?? '';
const publicKeyOf = ({ keyId }: Signer) => read(paths.publicKey(keyId), publicKeySchema);

/** The functions as they run once `signer` is their secret: mends the name, and gives the new certificate. */
async function reissuedBy(signer: Signer, name: string): Promise<Certificate> {
  const code = await currentCode();
  const mended = { movementId: M, code, honorific: 'Bà' as const, name, position: '', reason: 'Sai tên' };
  const done = await reissueCertificate({ ...services, signer: async () => signer }, cast.office.uid, mended);
  if (!done.ok) throw new Error(done.error);
  return certificate(done.value.code);
}

/** What a visitor with nothing on the device is told, by the code and by the paper. */
async function checked({ content: { code }, jws }: Certificate): Promise<string[]> {
  const visitor: Source = { read, recall: () => null, keep: () => undefined };
  const results = [await checkCertificate(visitor, code, null), await checkCertificate(visitor, code, jws)];
  return results.map(({ kind }) => kind);
}

beforeAll(async () => {
  cast = await openRulings(M);
  [id = ''] = await afterCouncil(M, [{}]);
  await awarded(M, cast, [id], '630');
});

it('the key that signs is published with the first certificate that it signs', async () => {
  const first = await certificate(await currentCode());
  expect(decodeProtectedHeader(first.jws).kid).toBe(first.keyId);
  expect(await checked(first)).toEqual(['valid', 'valid']);
});

it('after a rotation a new key signs, and what the old ones signed is still vouched for', async () => {
  const first = await certificate(await currentCode());
  const oldSet = await newKeySet();
  const before = await signerFrom(oldSet);
  const old = await reissuedBy(before, 'Nguyễn Văn Mẫn 1');
  const oldHalf = await publicKeyOf(before);
  expect(oldHalf?.jwk).toEqual(before.jwk);
  expect(decodeProtectedHeader(old.jws).kid).toBe(before.keyId);
  expect(await checked(old)).toEqual(['valid', 'valid']);

  const after = await signerFrom(await newKeySet(oldSet));
  const next = await reissuedBy(after, 'Nguyễn Văn Mẩn 1');
  expect([next.keyId, decodeProtectedHeader(next.jws).kid]).toEqual([after.keyId, after.keyId]);
  expect(after.keyId).not.toBe(before.keyId);
  expect(await publicKeyOf(before), 'as it was').toEqual(oldHalf);
  expect((await publicKeyOf(after))?.jwk).toEqual(after.jwk);
  expect(await checked(next)).toEqual(['valid', 'valid']);
  for (const one of [first, old]) expect(await checked(one)).toEqual(['replaced', 'replaced']);

  const alone = await signerFrom(await newKeySet());
  const last = await reissuedBy(alone, 'Nguyễn Văn Mận 1');
  expect(await publicKeyOf(before), 'though the secret no longer holds it').toEqual(oldHalf);
  expect(await checked(last)).toEqual(['valid', 'valid']);
  for (const one of [first, old, next]) expect(await checked(one)).toEqual(['replaced', 'replaced']);
});

it('an old key that was never published comes into the store with the new one', async () => {
  const forgotten = await newKeySet();
  const unused = await signerFrom(forgotten);
  await reissuedBy(await signerFrom(await newKeySet(forgotten)), 'Nguyễn Văn Mấn 1');
  expect((await publicKeyOf(unused))?.jwk).toEqual(unused.jwk);
});

it('without its public half nothing is vouched for, so that the test above means something', async () => {
  const gone = await signerFrom(await newKeySet());
  const signed = await reissuedBy(gone, 'Nguyễn Văn Mẫu 1');
  await db.doc(paths.publicKey(gone.keyId)).delete();
  expect(await checked(signed)).toEqual(['forged', 'forged']);
});
