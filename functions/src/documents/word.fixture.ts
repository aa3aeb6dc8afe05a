import { inflateRawSync } from 'node:zlib';

/** A file of a ZIP archive, by its central directory. */
export function inZip(archive: Buffer, name: string): string {
  let at = archive.readUInt32LE(archive.lastIndexOf('PK\u0005\u0006') + 16);
  while (archive.readUInt32LE(at) === 0x02014b50) {
    const [method, size] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20)];
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
    const local = archive.readUInt32LE(at + 42);
    if (archive.toString('utf8', at + 46, at + 46 + (nameLength ?? 0)) === name) {
      const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
      const bytes = archive.subarray(from, from + size);
      return (method === 8 ? inflateRawSync(bytes) : bytes).toString('utf8');
    }
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  throw new Error(`${name} is not in the archive`);
}

/** The text of each paragraph, in order, with spaces that do not break as they are. */
export const setParagraphsOf = (docx: Buffer): string[] =>
  inZip(docx, 'word/document.xml')
    .split('</w:p>')
    .map((part) => Array.from(part.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g), ([, words]) => words).join(''))
    .filter((words) => words !== '');

/** The same as it is read. */
export const paragraphsOf = (docx: Buffer): string[] =>
  setParagraphsOf(docx).map((words) => words.replaceAll('\u00a0', ' '));
