/**
 * Built-ins that our code or a library uses once a page runs, and that a supported browser may lack: Chrome and Edge 109
 * (the last ones on Windows 7 and 8.1), Firefox ESR 115, Safari 16.
 */
const wanted: readonly (readonly [holder: object, name: string])[] = [
  [Array.prototype, 'toSorted'],
  [Array.prototype, 'toReversed'],
  [Array.prototype, 'toSpliced'],
  [Array.prototype, 'with'],
  [Map, 'groupBy'],
  [Object, 'groupBy'],
  [Promise, 'withResolvers'],
];

export const lacksBuiltIns = (): boolean => wanted.some(([holder, name]) => !(name in holder));
