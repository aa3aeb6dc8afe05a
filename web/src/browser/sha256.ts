/** The first 32 bits of the fractional part of a root of a prime. */
const fraction = (root: number) => Math.floor((root - Math.floor(root)) * 2 ** 32) | 0;

function primes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n += 1) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}

const ROUNDS = 64;
const right = (word: number, by: number) => (word >>> by) | (word << (32 - by));

/** SHA-256 (FIPS 180-4) in the language itself. */
export function plainSha256(bytes: Uint8Array): string {
  const constants = primes(ROUNDS).map((prime) => fraction(Math.cbrt(prime)));
  const hash = Int32Array.from(primes(8), (prime) => fraction(Math.sqrt(prime)));
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n);
  const words = new Int32Array(ROUNDS);
  const at = (index: number) => words[index] ?? 0;
  for (let block = 0; block < padded.length; block += 64) {
    for (let t = 0; t < ROUNDS; t += 1) {
      if (t < 16) words[t] = view.getInt32(block + t * 4);
      else {
        const [w2, w15] = [at(t - 2), at(t - 15)];
        const s1 = right(w2, 17) ^ right(w2, 19) ^ (w2 >>> 10);
        const s0 = right(w15, 7) ^ right(w15, 18) ^ (w15 >>> 3);
        words[t] = s1 + at(t - 7) + s0 + at(t - 16);
      }
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
    for (let t = 0; t < ROUNDS; t += 1) {
      const big1 = right(e, 6) ^ right(e, 11) ^ right(e, 25);
      const one = (h + big1 + ((e & f) ^ (~e & g)) + (constants[t] ?? 0) + at(t)) | 0;
      const big0 = right(a, 2) ^ right(a, 13) ^ right(a, 22);
      const two = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
    }
    for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) hash[index] = (hash[index] ?? 0) + word;
  }
  return Array.from(hash, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Whether the browser hashes: on plain addresses, as of an office's own net, it does not. */
const hasher = (): Pick<SubtleCrypto, 'digest'> | null => {
  const { subtle }: { subtle?: SubtleCrypto } = crypto;
  return subtle ?? null;
};

/** Lower-case hexadecimal SHA-256 of a file. */
export async function sha256Hex(bytes: Uint8Array): Promise<string> {
  const own = hasher();
  if (!own) return plainSha256(bytes);
  const digest = await own.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
