import { describe, expect, it } from 'vitest';
import { endingOf, fitsType, foreignContentOf, typeOfContent } from './file-content.ts';
import { fileTypes, isFileType, type FileType } from './stored-file.ts';

const types = Object.keys(fileTypes).filter(isFileType);
const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? Array.from(part, (one) => one.charCodeAt(0)) : part)),
  );
const zip = (...names: string[]) => bytes('PK', [3, 4], ...names.map((name) => `......${name}....`));

const wide = (text: string) => Array.from(text, (one) => [one.charCodeAt(0), 0]).flat();
const ole = (...names: string[]) =>
  bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], ...names.map((name) => [...wide(name), 0, 0]));

const samples: Record<FileType, Uint8Array> = {
  'application/pdf': bytes('%PDF-1.7\n'),
  'image/jpeg': bytes([0xff, 0xd8, 0xff, 0xe0], 'JFIF'),
  'image/png': bytes([0x89], 'PNG\r\n', [0x1a], '\n'),
  'image/webp': bytes('RIFF', [1, 2, 3, 4], 'WEBPVP8 '),
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': zip(
    '[Content_Types].xml',
    'word/document.xml',
  ),
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': zip(
    '[Content_Types].xml',
    'xl/workbook.xml',
  ),
  'application/msword': ole('WordDocument'),
  'application/vnd.ms-excel': ole('Workbook'),
};

describe('content and type', () => {
  it('fit each other and no other', () => {
    for (const type of types) {
      for (const other of types)
        expect(fitsType(samples[other], type), `${other} as ${type}`).toBe(other === type);
    }
  });

  it.each([
    ['a page', bytes('<!doctype html><script>alert(1)</script>')],
    ['a page with a PDF behind it', bytes('<html>%PDF-1.7')],
    ['nothing', bytes()],
    ['too little', bytes('%PD')],
    ['any zip', zip('a.txt')],
    ['a document with macros', zip('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin', 'xl/')],
    ['a program', bytes('MZ', [0x90, 0])],
    ['a compound file of another kind, as an installer', ole('Property')],
    ['an old document with macros', ole('WordDocument', '_VBA_PROJECT')],
    ['a document with a password', ole('EncryptedPackage')],
  ])('%s is none of them', (_what, content) => {
    for (const type of types) expect(fitsType(content, type), type).toBe(false);
  });
});

describe('what a file is', () => {
  it('is told by its content, whatever it is called', () => {
    for (const type of types) expect(typeOfContent(samples[type], 'pdf')).toBe(type);
  });

  it('is told by its ending where its content fits two types, as a document that holds a sheet', () => {
    const both = zip('[Content_Types].xml', 'word/document.xml', 'xl/workbook.xml');
    expect(fileTypes[typeOfContent(both, 'xlsx') ?? 'image/png']).toBe('xlsx');
    expect(fileTypes[typeOfContent(both, 'docx') ?? 'image/png']).toBe('docx');
    expect(typeOfContent(ole('WordDocument', 'Workbook'), 'xls')).toBe('application/vnd.ms-excel');
  });

  it.each([
    ['a program for Windows', bytes('MZ', [0x90, 0]), 'program'],
    ['a program for Linux', bytes([0x7f], 'ELF'), 'program'],
    ['a page', bytes('  <!DOCTYPE html>'), 'page'],
    ['a page with a mark of its coding', bytes([0xef, 0xbb, 0xbf], '<html>'), 'page'],
    ['a page in wide letters', bytes([0xff, 0xfe], wide('<script>')), 'page'],
    ['a drawing that can run', bytes('<svg onload=1>'), 'page'],
    ['a script', bytes('#!/bin/sh'), 'script'],
    ['a photograph of an iPhone', bytes([0, 0, 0, 24], 'ftypheic', [0, 0, 0, 0]), 'heic'],
    ['an archive', zip('a.txt'), 'archive'],
    ['macros', zip('[Content_Types].xml', 'word/vbaProject.bin'), 'macros'],
    ['old macros', ole('Workbook', '_VBA_PROJECT'), 'macros'],
    ['a password', ole('EncryptedPackage'), 'locked'],
    ['a film', bytes([0, 0, 0, 24], 'ftypisom'), null],
    ['a text', bytes('xin chao'), null],
    ['nothing', bytes(), null],
  ])('is said where it is not taken: %s', (_what, content, said) => {
    expect(foreignContentOf(content)).toBe(said);
  });
});

describe('the ending of a name', () => {
  it.each([
    ['Bien ban.PDF', 'pdf'],
    ['anh.JPEG ', 'jpg'],
    ['anh.jfif', 'jpg'],
    ['a.pdf.exe', 'exe'],
    ['thu.muc/tep', ''],
    ['tep', ''],
  ])('%s → %j', (name, ending) => {
    expect(endingOf(name)).toBe(ending);
  });
});
