import { useEffect } from 'react';

/** What no file may be called with on the machines of offices. */
const FORBIDDEN = /[\\/:*?"<>|]+/g;

export const fileNameOf = (parts: readonly string[]): string =>
  parts
    .map((part) => part.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join(' - ');

/** While the page is printed its title tells what it is: browsers call the file after it. */
export function usePrintName(...parts: readonly string[]): void {
  const name = fileNameOf(parts);
  useEffect(() => {
    let title = '';
    const before = () => {
      title = document.title;
      document.title = name;
    };
    const after = () => {
      document.title = title;
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [name]);
}
