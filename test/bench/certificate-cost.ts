import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { sampleCertificate } from '@thidua/domain/award/certificate.fixture';
import { defaultLayouts } from '@thidua/domain/award/certificate-layout';
import { z } from 'zod';
import { certificatesPdf } from '../../functions/src/documents/certificates.ts';
import { newKeySet, signerFrom } from '../../functions/src/platform/signing.ts';

const WARM_UP = 10;
const SAMPLES = 41;
const MANY = 1000;
const options = { origin: 'https://thidua.example.vn' };

async function signed(count: number) {
  const signer = await signerFrom(await newKeySet());
  return Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const content = sampleCertificate({ goldenBookNo: index + 1, name: `Nguyễn Thị Mẫu ${index + 1}` });
      return { content, jws: await signer.sign(content) };
    }),
  );
}

/** Milliseconds for one certificate's PDF: the median of many, once warm. */
export async function certificateMs(): Promise<number> {
  const certificates = await signed(WARM_UP + SAMPLES);
  const taken: number[] = [];
  for (const certificate of certificates) {
    const began = performance.now();
    await certificatesPdf([certificate], defaultLayouts.a4Full, options);
    taken.push(performance.now() - began);
  }
  const sorted = taken.slice(WARM_UP).toSorted((a, b) => a - b);
  return sorted[Math.floor(SAMPLES / 2)] ?? 0;
}

const manySchema = z.object({ peakMb: z.number(), seconds: z.number(), fileMb: z.number() });

/** 1,000 certificates in one file, in a process of their own: its peak memory, all of Node included; MB of 2^20. */
export function manyCertificates(): z.infer<typeof manySchema> {
  const output = execFileSync(process.execPath, [import.meta.filename, 'many'], { encoding: 'utf8' });
  return manySchema.parse(JSON.parse(output));
}

/**
 * The peak of this process alone, MB of 2^20. `resourceUsage().maxRSS` begins with what its parent held when it was
 * forked; the kernel's own mark of this program does not.
 */
function peakMemory(): number {
  const mark = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  return Number(mark) / 1024;
}

if (process.argv[1] === import.meta.filename && process.argv[2] === 'many') {
  const certificates = await signed(MANY);
  const began = performance.now();
  const pdf = await certificatesPdf(certificates, defaultLayouts.a4Full, options);
  const seconds = (performance.now() - began) / 1000;
  const peakMb = peakMemory();
  console.log(JSON.stringify({ peakMb, seconds, fileMb: pdf.length / 2 ** 20 }));
}
