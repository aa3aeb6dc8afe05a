import { readName } from '@thidua/domain/base/person-name';
import { dossierOf } from '@thidua/domain/nomination/nomination.fixture';
import { expect, test } from 'vitest';
import { withName } from './with-name.ts';

test('what stands before a person’s name goes to its fields, and what was there stays', () => {
  const content = dossierOf({ honorific: '', title: 'Thượng tá' });
  expect(withName(content, readName('Bà TS. Trần Thị Mẫu'))).toMatchObject({
    honorific: 'Bà',
    title: 'Thượng tá, TS',
    name: 'Trần Thị Mẫu',
  });
  expect(withName(dossierOf(), readName('Trần Văn Mẫu'))).toMatchObject({ honorific: 'Ông', title: '' });
});

test('a collective’s name is only written as it is stored', () => {
  const content = dossierOf({ kind: 'collective', honorific: '' });
  expect(withName(content, { ...readName('Bà Mẫu Thị A'), name: 'Tổ Mẫu' })).toEqual({
    ...content,
    name: 'Tổ Mẫu',
  });
});
