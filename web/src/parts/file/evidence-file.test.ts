import { ok, err } from '@thidua/domain/base/result';
import { safeFileName } from '@thidua/domain/file/stored-file';
import { describe, expect, it } from 'vitest';
import { isTooLarge, PHOTO_SIDE, scaledSize, typeOfFile } from './evidence-file.ts';

const bytes = (text: string, ...more: number[]) =>
  new Uint8Array([...new TextEncoder().encode(text), ...more]);
const pdf = bytes('%PDF-1.7');
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const docx = bytes('PK\u0003\u0004 [Content_Types].xml word/document.xml');

describe('typeOfFile', () => {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  it.each([
    ['a.pdf', pdf, ok('application/pdf')],
    ['Biên bản.DOCX', docx, ok(word)],
    ['không đuôi', docx, ok(word)],
    ['ảnh.jpeg', png, ok('image/png')],
    ['scan.pdf', png, ok('image/png')],
    ['a.pdf.exe', pdf, err('type')],
    ['a.html', pdf, err('type')],
    ['baocao.pdf', bytes('MZ', 0x90, 0), err('program')],
    ['baocao.pdf', bytes('<html><body>'), err('page')],
    ['baocao.pdf', bytes('#!/bin/sh'), err('script')],
    ['baocao.pdf', bytes('xin chào'), err('content')],
    ['a.exe', bytes('MZ', 0x90, 0), err('program')],
    ['a.txt', bytes('xin chào'), err('type')],
    ['mau.docm', docx, err('macros')],
    ['IMG_1.HEIC', bytes('\0\0\0\u0018ftypheic'), err('heic')],
    ['IMG_1.jpg', bytes('\0\0\0\u0018ftypmif1'), err('heic')],
    ['hồ sơ.zip', bytes('PK\u0003\u0004 a.txt'), err('archive')],
    ['a.pdf', new Uint8Array(), err('empty')],
  ])('%s', (name, content, expected) => {
    expect(typeOfFile(name, content)).toEqual(expected);
  });
});

describe('isTooLarge', () => {
  it('begins above 3 MiB', () => {
    expect(isTooLarge(3 * 1024 * 1024 + 1)).toBe(true);
    expect(isTooLarge(3 * 1024 * 1024)).toBe(false);
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
