import {
  certificateSchema,
  checkUrl,
  normalizeCode,
  publicJwkSchema,
  readCheckUrl,
  toClaims,
  type Certificate,
  type CertificateContent,
} from '@thidua/domain/award/certificate';
import { sampleCertificate } from '@thidua/domain/award/certificate.fixture';
import { paths } from '@thidua/domain/base/paths';
import { calculateJwkThumbprint, CompactSign, exportJWK, generateKeyPair } from 'jose';
import { describe, expect, it } from 'vitest';
import { checkCertificate, type Source } from './check.ts';

const CODE = '7K3QD9XAT2';
const NEXT = '7K3QD9XAT3';

async function deflated(text: string): Promise<Uint8Array> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** A key that signs as the functions do. */
async function newSigner() {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const { kty, crv, x, y } = await exportJWK(publicKey);
  const jwk = publicJwkSchema.parse({ kty, crv, x, y });
  const keyId = await calculateJwkThumbprint(jwk);
  const sign = async (content: CertificateContent) =>
    new CompactSign(await deflated(JSON.stringify(toClaims(content))))
      .setProtectedHeader({ alg: 'ES256', kid: keyId, zip: 'DEF' })
      .sign(privateKey);
  return { keyId, jwk, sign };
}

const signer = await newSigner();
const stranger = await newSigner();
const content = sampleCertificate({ code: CODE });
const jws = await signer.sign(content);

const certificateOf = (change: Partial<Certificate> = {}): Certificate =>
  certificateSchema.parse({
    content,
    jws,
    keyId: signer.keyId,
    authorityId: 'q5',
    movementId: 'plan-221',
    status: 'valid',
    statusReason: '',
    replacedBy: null,
    replaces: null,
    issuedAt: new Date(0),
    changedAt: new Date(0),
    ...change,
  });

interface Device extends Source {
  isOnline: boolean;
  kept: Map<string, string>;
  reads: string[];
}

/** A visitor's device, before a store that holds this certificate, if any, and the authority's key. */
function deviceBefore(certificate: Certificate | null): Device {
  const stored = new Map<string, unknown>([
    [paths.publicKey(signer.keyId), { jwk: signer.jwk, since: new Date(0) }],
    ...(certificate ? [[paths.certificate(certificate.content.code), certificate] as const] : []),
  ]);
  const device: Device = {
    isOnline: true,
    kept: new Map(),
    reads: [],
    read: async (path, schema) => {
      if (!device.isOnline) throw new Error('No network');
      device.reads.push(path);
      return stored.has(path) ? schema.parse(stored.get(path)) : null;
    },
    recall: (name) => device.kept.get(name) ?? null,
    keep: (name, text) => void device.kept.set(name, text),
  };
  return device;
}

/** A device without a network; one that has checked a certificate before knows the key. */
async function offlineDevice({ knowsKey }: { knowsKey: boolean }): Promise<Device> {
  const device = deviceBefore(certificateOf());
  if (knowsKey) await checkCertificate(device, CODE, jws);
  device.isOnline = false;
  return device;
}

const ways: [way: string, onPaper: string | null][] = [
  ['by its code alone', null],
  ['by the signature on the paper', jws],
];
const forged = { kind: 'forged' };

describe('a certificate that counts', () => {
  it('is valid by the signature on the paper', async () => {
    const certificate = certificateOf();
    const device = deviceBefore(certificate);
    expect(await checkCertificate(device, CODE, jws)).toEqual({
      kind: 'valid',
      certificate,
      fromPaper: true,
    });
  });

  it('is valid by its code alone, which says less', async () => {
    const certificate = certificateOf();
    expect(await checkCertificate(deviceBefore(certificate), CODE, null)).toEqual({
      kind: 'valid',
      certificate,
      fromPaper: false,
    });
  });

  it.each(['7k3qd9xat2', ' 7K3QD 9XAT2 ', '7k3qd-9xat2', '7K3QD – 9xat2'])(
    'is found however its code is typed: “%s”',
    async (typed) => {
      const code = normalizeCode(typed);
      const result = code === null ? null : await checkCertificate(deviceBefore(certificateOf()), code, null);
      expect(result?.kind).toBe('valid');
    },
  );

  it('is found by the address that its QR code leads to', async () => {
    const asked = readCheckUrl(checkUrl('https://mau.example', CODE, jws));
    const device = deviceBefore(certificateOf());
    expect(asked && (await checkCertificate(device, asked.code, asked.jws))).toMatchObject({
      kind: 'valid',
      fromPaper: true,
    });
  });
});

describe('a certificate that counts no more', () => {
  it.each(ways)('is replaced, by which and why, %s', async (_way, onPaper) => {
    const change = { status: 'replaced', statusReason: 'Sai tên', replacedBy: NEXT } as const;
    expect(await checkCertificate(deviceBefore(certificateOf(change)), CODE, onPaper)).toMatchObject({
      kind: 'replaced',
      certificate: { replacedBy: NEXT, statusReason: 'Sai tên', content },
    });
  });

  it.each(ways)('is revoked, and why, %s', async (_way, onPaper) => {
    const change = { status: 'revoked', statusReason: 'Khai không đúng' } as const;
    expect(await checkCertificate(deviceBefore(certificateOf(change)), CODE, onPaper)).toMatchObject({
      kind: 'revoked',
      certificate: { statusReason: 'Khai không đúng', content },
    });
  });
});

describe('a code that is nobody’s', () => {
  it('is unknown', async () => {
    expect(await checkCertificate(deviceBefore(null), CODE, null)).toEqual({ kind: 'unknown' });
  });

  it('is unknown, too, where the signature holds but the store has no such certificate', async () => {
    expect(await checkCertificate(deviceBefore(null), CODE, jws)).toEqual({ kind: 'unknown' });
  });
});

describe('what was tampered with is forged', () => {
  const [header = '', payload = '', signature = ''] = jws.split('.');

  it('on paper: another signature, or the right one under another code', async () => {
    const other = await signer.sign({ ...content, name: 'Nguyễn Thị Khác' });
    const swapped = [header, other.split('.')[1], signature].join('.');
    const unsigned = [header, payload, 'A'.repeat(signature.length)].join('.');
    const device = deviceBefore(certificateOf());
    for (const onPaper of [swapped, unsigned, 'a.b.c', await stranger.sign(content)]) {
      expect(await checkCertificate(device, CODE, onPaper)).toEqual(forged);
    }
    expect(await checkCertificate(deviceBefore(certificateOf()), NEXT, jws)).toEqual(forged);
  });

  it('on paper: what the authority signed, but not for this certificate', async () => {
    const earlier = await signer.sign({ ...content, name: 'Nguyễn Thị Khác' });
    expect(await checkCertificate(deviceBefore(certificateOf()), CODE, earlier)).toEqual(forged);
  });

  it.each<[what: string, change: Partial<CertificateContent>]>([
    ['name', { name: 'Nguyễn Thị Khác' }],
    ['position', { position: '' }],
    ['number in the golden book', { goldenBookNo: 58 }],
    ['line above the signature', { signingForm: ['CHỦ TỊCH'] }],
  ])('in the store: another %s than was signed', async (_what, change) => {
    const certificate = certificateOf({ content: { ...content, ...change } });
    for (const onPaper of [null, jws]) {
      expect(await checkCertificate(deviceBefore(certificate), CODE, onPaper)).toEqual(forged);
    }
  });

  it('in the store: content and signature by a key that the authority has not published', async () => {
    const certificate = certificateOf({ jws: await stranger.sign(content), keyId: stranger.keyId });
    expect(await checkCertificate(deviceBefore(certificate), CODE, null)).toEqual(forged);
    const none = certificateOf({ jws: '' });
    expect(await checkCertificate(deviceBefore(none), CODE, null)).toEqual(forged);
  });

  it('in the store: a revoked one is no less forged', async () => {
    const changed = sampleCertificate({ code: CODE, name: 'Nguyễn Thị Khác' });
    const certificate = certificateOf({ content: changed, status: 'revoked', statusReason: 'Lý do' });
    expect(await checkCertificate(deviceBefore(certificate), CODE, null)).toEqual(forged);
  });
});

describe('without a network', () => {
  it('the signature on the paper holds, by the key that the device knows; revocation is not known', async () => {
    const device = await offlineDevice({ knowsKey: true });
    expect(await checkCertificate(device, CODE, jws)).toEqual({ kind: 'offline', content });
  });

  it('a forged paper is still forged', async () => {
    const device = await offlineDevice({ knowsKey: true });
    expect(await checkCertificate(device, NEXT, jws)).toEqual(forged);
    const [header, , signature] = jws.split('.');
    const other = (await signer.sign({ ...content, name: 'Nguyễn Thị Khác' })).split('.')[1];
    expect(await checkCertificate(device, CODE, [header, other, signature].join('.'))).toEqual(forged);
  });

  it('nothing can be said of a code, nor of a paper whose key is not known', async () => {
    const unreachable = { kind: 'unreachable' };
    const knowing = await offlineDevice({ knowsKey: true });
    expect(await checkCertificate(knowing, CODE, null)).toEqual(unreachable);
    const newcomer = await offlineDevice({ knowsKey: false });
    expect(await checkCertificate(newcomer, CODE, jws)).toEqual(unreachable);
  });

  it('a certificate whose key cannot be fetched is not called forged', async () => {
    const device = deviceBefore(certificateOf());
    const { read } = device;
    const halfway: Source = {
      ...device,
      read: (path, schema) =>
        path === paths.certificate(CODE) ? read(path, schema) : Promise.reject(new Error('No network')),
    };
    expect(await checkCertificate(halfway, CODE, null)).toEqual({ kind: 'unreachable' });
  });
});

describe('a key', () => {
  it('is fetched once and then known to the device', async () => {
    const device = deviceBefore(certificateOf());
    await checkCertificate(device, CODE, jws);
    await checkCertificate(device, CODE, jws);
    const path = paths.publicKey(signer.keyId);
    expect(device.reads.filter((one) => one === path)).toHaveLength(1);
  });

  it('is fetched again where what the device keeps is no key', async () => {
    const device = deviceBefore(certificateOf());
    for (const broken of ['', '{', 'null', '{"kty":"EC"}']) {
      device.kept.set(`key:${signer.keyId}`, broken);
      expect((await checkCertificate(device, CODE, jws)).kind, broken).toBe('valid');
    }
  });
});
