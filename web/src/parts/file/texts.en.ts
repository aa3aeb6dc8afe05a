import type { Words } from './texts.ts';

export const en: Words = {
  download: (name: string) => `Download ${name}`,
  fileFaults: {
    type: (name: string) =>
      `Files of the type of “${name}” are not accepted. Please use PDF, a JPG/PNG/WebP image, Word (docx) or Excel (xlsx).`,
    size: (name: string) => `“${name}” is larger than 3 MB. Please reduce its size, split it, or use a link.`,
    empty: (name: string) => `“${name}” is an empty file. Please choose a file again.`,
    content: (name: string) =>
      `The content of “${name}” does not match its file type (its extension was changed, it is damaged, or it contains macros). Please save it again as PDF, image, Word (docx) or Excel (xlsx), then choose it again.`,
    upload: (name: string) =>
      `“${name}” could not be uploaded. Please check the network, then upload it again.`,
    gone: (name: string) =>
      `The file “${name}” was not fully uploaded. Please remove it and upload it again.`,
    hash: (name: string) =>
      `The downloaded file “${name}” does not match its checksum or is of the wrong type; it may be damaged. Please try again; if it still fails, please ask the submitter to upload the file again.`,
    read: (name: string) => `“${name}” could not be downloaded. Please check the network, then try again.`,
  },
};
