import { signatureSchema, type Signature } from '@thidua/domain/award/decision';
import { parseDate } from '@thidua/domain/base/text';

/** The signed paper as it is typed. */
export interface TypedSignature {
  number: string;
  date: string;
  signer: string;
  /** One line each. */
  signingForm: string;
  scanId: string;
}

export type SignatureField = 'number' | 'date' | 'signer' | 'signingForm' | 'scan';

const fields: Record<keyof Signature, SignatureField> = {
  number: 'number',
  date: 'date',
  signer: 'signer',
  signingForm: 'signingForm',
  scanId: 'scan',
};

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** The signature, or the fields that have to be mended. A number may come with leading zeros, as papers print it. */
export function readSignature(typed: TypedSignature): {
  signature: Signature | null;
  faults: Set<SignatureField>;
} {
  const parsed = signatureSchema.safeParse({
    number: typed.number.trim().replace(/^0+/, ''),
    date: parseDate(typed.date) ?? '',
    signer: typed.signer,
    signingForm: linesOf(typed.signingForm),
    scanId: typed.scanId,
  });
  if (parsed.success) return { signature: parsed.data, faults: new Set() };
  const known = (name: PropertyKey | undefined): name is keyof Signature =>
    typeof name === 'string' && name in fields;
  const faults = parsed.error.issues.flatMap(({ path: [name] }) => (known(name) ? [fields[name]] : []));
  return { signature: null, faults: new Set(faults) };
}
