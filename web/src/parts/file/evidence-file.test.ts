import { safeFileName } from '@thidua/domain/file/stored-file';
import { describe, expect, it } from 'vitest';
import { faultOf, fileTypeOf, PHOTO_SIDE, scaledSize } from './evidence-file.ts';

describe('fileTypeOf', () => {
  const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  it.each([
    ['a.pdf', 'application/pdf', 'application/pdf'],
    ['Biên bản.DOCX', '', docx],
    ['ảnh.jpeg', 'application/octet-stream', 'image/jpeg'],
    ['a.exe', 'application/x-msdownload', null],
    ['a.pdf.exe', '', null],
    ['a.pdf', 'text/html', null],
  ])('%s (%s) → %s', (name, type, expected) => {
    expect(fileTypeOf({ name, type })).toBe(expected);
  });
});

describe('faultOf', () => {
  it('says what keeps a file out', () => {
    expect(faultOf(null, 10)).toBe('type');
    expect(faultOf('application/pdf', 0)).toBe('empty');
    expect(faultOf('application/pdf', 3 * 1024 * 1024 + 1)).toBe('size');
    expect(faultOf('application/pdf', 3 * 1024 * 1024)).toBeNull();
  });
});

describe('scaledSize', () => {
  it('brings the longer side down and keeps the proportion', () => {
    expect(scaledSize(4000, 3000, 5e6)).toEqual({ width: PHOTO_SIDE, height: 1500 });
    expect(scaledSize(3000, 4000, 5e6)).toEqual({ width: 1500, height: PHOTO_SIDE });
  });

  it('leaves a small picture as it is, and presses a heavy one', () => {
    expect(scaledSize(800, 600, 1e5)).toBeNull();
    expect(scaledSize(800, 600, 2e6)).toEqual({ width: 800, height: 600 });
  });
});

describe('safeFileName', () => {
  it('takes the ending of the type and a length that is taken', () => {
    expect(safeFileName('IMG_1.HEIC', 'image/jpeg')).toBe('IMG_1.jpg');
    expect(safeFileName(`${'a'.repeat(300)}.png`, 'image/png').length).toBeLessThanOrEqual(200);
  });
});
