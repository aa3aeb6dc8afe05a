import { describe, expect, it } from 'vitest';
import {
  announcedFileSchema,
  FILE_LIMITS,
  isOpenTicket,
  manifestSchema,
  newManifest,
  safeFileName,
} from './stored-file.ts';

describe('the name under which a file is kept and downloaded', () => {
  it.each([
    ['minh chứng.html', 'application/pdf', 'minh chứng.pdf'],
    ['quyet-dinh.pdf.exe', 'application/pdf', 'quyet-dinh.pdf.pdf'],
    ['../../etc/passwd', 'image/png', 'passwd.png'],
    ['ảnh\u202Egnp.exe', 'image/png', 'ảnhgnp.png'],
    ['.html', 'image/jpeg', 'html.jpg'],
    ['', 'image/webp', 'tep.webp'],
    ['a'.repeat(400), 'application/pdf', `${'a'.repeat(190)}.pdf`],
  ] as const)('%j of %s is %j', (name, type, safe) => {
    expect(safeFileName(name, type)).toBe(safe);
  });
});

describe('a ticket', () => {
  const now = new Date('2021-12-01T02:00:00Z');
  const announced = { name: 'a.pdf', type: 'application/pdf' as const, size: 1, sha256: 'a'.repeat(64) };

  it('announces the chunks that its size needs', () => {
    const countAt = (size: number) => newManifest({ ...announced, size }, 'clerk', now).chunkCount;
    expect(countAt(1)).toBe(1);
    expect(countAt(FILE_LIMITS.chunk)).toBe(1);
    expect(countAt(FILE_LIMITS.chunk + 1)).toBe(2);
    expect(countAt(FILE_LIMITS.file)).toBe(4);
    const largest = newManifest({ ...announced, size: FILE_LIMITS.file }, 'clerk', now);
    expect(manifestSchema.parse(largest)).toEqual(largest);
  });

  it('is open for an hour, and until its file has arrived', () => {
    const ticket = newManifest(announced, 'clerk', now);
    expect(isOpenTicket(ticket, new Date('2021-12-01T02:59:59Z'))).toBe(true);
    expect(isOpenTicket(ticket, new Date('2021-12-01T03:00:00Z'))).toBe(false);
    expect(isOpenTicket({ ...ticket, arrivedAt: now }, now)).toBe(false);
  });

  it.each([
    { size: FILE_LIMITS.file + 1 },
    { size: 0 },
    { size: 1.5 },
    { type: 'text/html' },
    { type: 'image/svg+xml' },
    { type: 'constructor' },
    { sha256: 'A'.repeat(64) },
    { sha256: 'a'.repeat(63) },
    { name: '' },
    { name: '\u202E' },
    { name: 'x'.repeat(201) },
  ])('is not given for %j', (change) => {
    expect(announcedFileSchema.safeParse({ ...announced, ...change }).success).toBe(false);
    expect(announcedFileSchema.safeParse(announced).success).toBe(true);
  });
});

describe('a manifest', () => {
  const manifest = {
    name: 'bien-ban.pdf',
    type: 'application/pdf',
    size: FILE_LIMITS.file,
    sha256: 'a'.repeat(64),
    chunkCount: 4,
    uploadedBy: 'clerk',
    uploadedAt: new Date('2021-12-01T00:00:00Z'),
    expiresAt: new Date('2021-12-01T01:00:00Z'),
    arrivedAt: null,
  };
  it('of three MiB in four chunks is taken', () => {
    expect(manifestSchema.safeParse(manifest).success).toBe(true);
  });
  it.each([
    { size: FILE_LIMITS.file + 1 },
    { size: 0 },
    { type: 'text/html' },
    { type: 'image/svg+xml' },
    { sha256: 'A'.repeat(64) },
    { sha256: '' },
    { chunkCount: 5 },
    { chunkCount: 0 },
    { name: '' },
  ])('with %j is refused', (change) => {
    expect(manifestSchema.safeParse({ ...manifest, ...change }).success).toBe(false);
  });
});
