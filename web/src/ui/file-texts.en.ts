import type { Words } from './file-texts.ts';

export const en: Words = {
  download: (name) => `Download ${name}`,
  fileFaults: {
    type: (name) =>
      `“${name}” is of a type that is not taken. Use PDF, a JPG/PNG/WebP picture, Word (docx) or Excel (xlsx).`,
    size: (name) => `“${name}” is larger than 3 MB. Make it smaller, divide it, or use a link.`,
    empty: (name) => `“${name}” is an empty file. Choose the file again.`,
    content: (name) =>
      `The content of “${name}” is not what its type says (renamed, damaged, or with macros). Save it as PDF, picture, Word (docx) or Excel (xlsx), then choose it again.`,
    upload: (name) => `“${name}” could not be uploaded. Check the network and upload it again.`,
    gone: (name) => `“${name}” did not arrive in full. Take it out and upload it again.`,
    hash: (name) =>
      `“${name}” as it was fetched does not match its checksum or its type; it may be damaged. Try again; if it stays so, ask whoever submitted it to upload it again.`,
    read: (name) => `“${name}” could not be fetched. Check the network and try again.`,
  },
};
