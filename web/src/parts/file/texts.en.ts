import type { Words } from './texts.ts';

export const en: Words = {
  download: (name: string) => `Download ${name}`,
  fileFaults: {
    type: (name: string) =>
      `Files of the type of “${name}” are not accepted. Please use PDF, a JPG/PNG/WebP image, Word (doc, docx) or Excel (xls, xlsx).`,
    size: (name: string) => `“${name}” is larger than 3 MB. Please reduce its size, split it, or use a link.`,
    empty: (name: string) => `“${name}” is an empty file. Please choose a file again.`,
    content: (name: string) =>
      `The content of “${name}” is not what its ending says: it was renamed or is damaged. Please see whether it can still be opened, save it as PDF, image, Word or Excel, then choose it again.`,
    program: (name: string) =>
      `“${name}” is in fact a program, not a document, so it is not accepted. Do not open it; please have the computer checked for viruses, then choose the right document.`,
    page: (name: string) =>
      `“${name}” is in fact a web page, not a document. Please open the page, print it to PDF and choose that, or use “Add a link”.`,
    script: (name: string) =>
      `“${name}” is in fact a script, not a document, so it is not accepted. Please choose the right PDF, image, Word or Excel file.`,
    macros: (name: string) =>
      `“${name}” contains macros (commands that run by themselves), so it is not accepted. Please open it, save it as Word (docx) or Excel (xlsx) without macros, or as PDF, then choose it again.`,
    locked: (name: string) =>
      `“${name}” has a password, so others cannot open it. Please remove the password, or save it as PDF, then choose it again.`,
    heic: (name: string) =>
      `“${name}” is an iPhone’s HEIC picture, which many computers cannot open. On the iPhone go to Settings → Camera → Formats → “Most Compatible” and take it again; or share the picture as JPEG; or upload it from the iPhone itself, which turns it into JPEG.`,
    archive: (name: string) =>
      `“${name}” is an archive. Please unpack it and upload the files in it one by one (PDF, image, Word or Excel).`,
    notAScan: (name: string) =>
      `“${name}” is not a scan. Please scan or photograph the signed and sealed paper, then choose the PDF or image.`,
    upload: (name: string) =>
      `“${name}” could not be uploaded. Please check the network, then upload it again.`,
    gone: (name: string) =>
      `The file “${name}” was not fully uploaded. Please remove it and upload it again.`,
    hash: (name: string) =>
      `The downloaded file “${name}” does not match its checksum or is of the wrong type; it may be damaged. Please try again; if it still fails, please ask the submitter to upload the file again.`,
    read: (name: string) => `“${name}” could not be downloaded. Please check the network, then try again.`,
  },
};
