/** The type of a Word file. */
export const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The type of an Excel file. */
export const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands a file that came as base64 to the browser's downloads. */
export function downloadBase64(base64: string, fileName: string, type: string): void {
  downloadBytes(
    Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)),
    fileName,
    type,
  );
}

/** Hands a file to the browser's downloads. */
export function downloadBytes(bytes: Uint8Array, fileName: string, type: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = fileName;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
