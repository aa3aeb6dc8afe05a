import { expect, test } from 'vitest';
import { linesOf, readSignature } from './signature-input.ts';

const typed = {
  number: ' 0123 ',
  date: '5/2/2022',
  signer: ' Người ký ',
  signingForm: 'KT. CHỦ TỊCH\n\n PHÓ CHỦ TỊCH ',
  scanId: 'tep-1',
};

test('reads what stands on the paper', () => {
  expect(readSignature(typed).signature).toEqual({
    number: '123',
    date: '2022-02-05',
    signer: 'Người ký',
    signingForm: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    scanId: 'tep-1',
  });
});

test.each([
  [{ number: '12/QĐ' }, 'number'],
  [{ number: '0' }, 'number'],
  [{ date: '31/02/2022' }, 'date'],
  [{ signer: '  ' }, 'signer'],
  [{ signingForm: '\n' }, 'signingForm'],
  [{ scanId: '' }, 'scan'],
])('%j is to be mended at its own field', (change, field) => {
  const { signature, faults } = readSignature({ ...typed, ...change });
  expect(signature).toBeNull();
  expect([...faults]).toEqual([field]);
});

test('names every field at once', () => {
  const nothing = { number: '', date: '', signer: '', signingForm: '', scanId: '' };
  expect(readSignature(nothing).faults.size).toBe(5);
});

test('lines are trimmed and empty ones left out', () => {
  expect(linesOf(' a \n\n b')).toEqual(['a', 'b']);
});
