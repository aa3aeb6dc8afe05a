import { expect, test } from 'vitest';
import { compareNominees } from './nominee-order.ts';

test('nominees stand by kind, units by number, people by given name', () => {
  const one = (kind: 'collective' | 'individual' | 'household', unitName: string, name: string) => ({
    kind,
    unitName,
    name,
  });
  const inOrder = [
    one('collective', 'Phường 2', 'Tổ 9'),
    one('collective', 'Phường 2', 'Tổ 10'),
    one('individual', 'Phường 2', 'Lê Văn An'),
    one('individual', 'Phường 2', 'Bùi Thị Ánh'),
    one('individual', 'Phường 2', 'An Văn Bé'),
    one('individual', 'Phường 10', 'Lê Văn An'),
    one('household', 'Phường 1', 'Hộ bà Mẫu'),
  ];
  expect(inOrder.toReversed().toSorted(compareNominees)).toEqual(inOrder);
});
