import { fileTypes, isFileType, type FileType } from './stored-file.ts';

const ascii = (text: string) => Array.from(text, (character) => character.charCodeAt(0));

function standsAt(bytes: Uint8Array, at: number, wanted: readonly number[]): boolean {
  return wanted.every((byte, index) => bytes[at + index] === byte);
}

function holdsBytes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (standsAt(bytes, at, wanted)) return true;
  }
  return false;
}

const holds = (bytes: Uint8Array, text: string) => holdsBytes(bytes, ascii(text));
/** As the directory of a compound file writes names: two bytes a letter. */
const holdsWide = (bytes: Uint8Array, text: string) =>
  holdsBytes(
    bytes,
    ascii(text).flatMap((code) => [code, 0]),
  );

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Word and Excel of before 2007: a compound file whose directory tells what it is; never one with macros. */
const isOldOffice =
  (...streams: string[]) =>
  (bytes: Uint8Array) =>
    standsAt(bytes, 0, OLE) &&
    streams.some((stream) => holdsWide(bytes, stream)) &&
    !holdsWide(bytes, '_VBA_PROJECT');

/** Office Open XML: a zip whose entries' names, which are not compressed, tell what it is; never one with macros. */
const isOffice = (folder: string) => (bytes: Uint8Array) =>
  standsAt(bytes, 0, ZIP) &&
  holds(bytes, '[Content_Types].xml') &&
  holds(bytes, folder) &&
  !holds(bytes, 'vbaProject.bin');

/** How each type begins, as its own specification says. */
const beginnings = {
  'application/pdf': (bytes) => standsAt(bytes, 0, ascii('%PDF-')),
  'image/jpeg': (bytes) => standsAt(bytes, 0, [0xff, 0xd8, 0xff]),
  'image/png': (bytes) => standsAt(bytes, 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  'image/webp': (bytes) => standsAt(bytes, 0, ascii('RIFF')) && standsAt(bytes, 8, ascii('WEBP')),
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': isOffice('word/'),
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': isOffice('xl/'),
  'application/msword': isOldOffice('WordDocument'),
  'application/vnd.ms-excel': isOldOffice('Workbook', 'Book\0'),
} as const satisfies Record<FileType, (bytes: Uint8Array) => boolean>;

/** Whether the bytes are what the type says: a page that calls itself a PDF is none. */
export const fitsType = (bytes: Uint8Array, type: FileType): boolean => beginnings[type](bytes);

const allTypes = Object.keys(fileTypes).filter(isFileType);

/** Other endings of the same types. */
const ALSO: Readonly<Record<string, string>> = { jpeg: 'jpg', jpe: 'jpg', jfif: 'jpg' };

/** The ending of a file's name, in lower case and as the type writes it; '' where there is none. */
export function endingOf(name: string): string {
  const ending = (/\.([^./\\]+)$/.exec(name.trim())?.[1] ?? '').trim().toLowerCase();
  return ALSO[ending] ?? ending;
}

/**
 * What a file is, by its content. Where that fits two types, as a Word file that holds a sheet, its ending decides. What a browser
 * or an office program calls it is not asked.
 */
export function typeOfContent(bytes: Uint8Array, ending: string): FileType | null {
  const fitting = allTypes.filter((type) => fitsType(bytes, type));
  return fitting.find((type) => fileTypes[type] === ending) ?? fitting[0] ?? null;
}

/** What a file that is not taken is, as far as its beginning tells. */
export const foreignContents = ['program', 'page', 'script', 'macros', 'locked', 'heic', 'archive'] as const;
export type ForeignContent = (typeof foreignContents)[number];

const PROGRAMS = [ascii('MZ'), [0x7f, ...ascii('ELF')], [0xca, 0xfe, 0xba, 0xbe], [0xcf, 0xfa, 0xed, 0xfe]];
const ARCHIVES = [ZIP, ascii('Rar!'), [0x37, 0x7a, 0xbc, 0xaf], [0x1f, 0x8b]];
/** Brands of the pictures that iPhones take. */
const HEIC = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs', 'mif1', 'msf1'];

const textAt = (bytes: Uint8Array, from: number, to: number) =>
  Array.from(bytes.slice(from, to), (byte) => String.fromCharCode(byte)).join('');

/** Null where nobody can tell. */
export function foreignContentOf(bytes: Uint8Array): ForeignContent | null {
  if (PROGRAMS.some((beginning) => standsAt(bytes, 0, beginning))) return 'program';
  if (textAt(bytes, 4, 8) === 'ftyp' && HEIC.includes(textAt(bytes, 8, 12))) return 'heic';
  if (standsAt(bytes, 0, OLE)) {
    if (holdsWide(bytes, 'EncryptedPackage')) return 'locked';
    return holdsWide(bytes, '_VBA_PROJECT') ? 'macros' : null;
  }
  if (standsAt(bytes, 0, ZIP) && holds(bytes, 'vbaProject.bin')) return 'macros';
  if (ARCHIVES.some((beginning) => standsAt(bytes, 0, beginning))) return 'archive';
  const begins = textAt(bytes, 0, 512)
    .replace(/^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .replaceAll('\0', '')
    .trimStart()
    .toLowerCase();
  if (/^<(!doctype|!--|html|head|body|script|svg|\?xml|meta|div|iframe)/.test(begins)) return 'page';
  return begins.startsWith('#!') || begins.startsWith('@echo') ? 'script' : null;
}
