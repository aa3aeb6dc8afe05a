import { choices, type BallotPaper, type Choice } from '@thidua/domain/council/council';

const isChoice = (text: unknown): text is Choice => choices.some((choice) => choice === text);

/** What somebody has chosen so far, of the nominees they vote on. */
export type Chosen = Readonly<Record<string, Choice>>;

/** The whole paper, or the nominees that still lack a choice. */
export function paperOf(
  nominees: readonly string[],
  chosen: Chosen,
): { paper: BallotPaper | null; missing: string[] } {
  const missing = nominees.filter((id) => chosen[id] === undefined);
  if (missing.length > 0) return { paper: null, missing };
  const pairs = nominees.flatMap((id): [string, Choice][] => {
    const choice = chosen[id];
    return choice ? [[id, choice]] : [];
  });
  return { paper: Object.fromEntries(pairs), missing };
}

/** What was kept on this device, without anything that is no choice. */
export function readChosen(text: string | null): Chosen {
  if (text === null) return {};
  try {
    const known: unknown = JSON.parse(text);
    if (typeof known !== 'object' || known === null) return {};
    return Object.fromEntries(
      Object.entries(known).flatMap(([id, choice]: [string, unknown]) =>
        isChoice(choice) ? [[id, choice]] : [],
      ),
    );
  } catch {
    return {};
  }
}

/** 128 random bits in hexadecimal: what hides the paper behind its receipt. */
export const newNonce = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/** A receipt as it is typed or pasted: hexadecimal, spaces and case forgiven. */
export const readReceipt = (typed: string): string => typed.replace(/\s/g, '').toLowerCase();

export type ReceiptAnswer = 'empty' | 'counted' | 'unknown';

/** Whether the paper of a receipt is among those counted. */
export function findReceipt(typed: string, receipts: readonly string[]): ReceiptAnswer {
  const receipt = readReceipt(typed);
  if (receipt === '') return 'empty';
  return receipts.includes(receipt) ? 'counted' : 'unknown';
}

/** Groups of eight, so that it can be read out. */
export const showReceipt = (receipt: string): string => receipt.match(/.{1,8}/g)?.join(' ') ?? '';
