import { expect, it } from 'vitest';
import { startTrouble } from './start-trouble.ts';

it.each([
  [
    'a heap that is full',
    'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
    1,
  ],
  ['a fork that fails', 'Error: spawn ENOMEM', 1],
  ['a process that the system killed', '', 137],
])('%s is called too little memory', (_, output, code) => {
  expect(startTrouble(output, code)).toMatch(/too little free memory.*Nothing was changed/s);
});

it.each([
  'Error: listen EADDRINUSE: address already in use 127.0.0.1:8080',
  '⚠  firestore: Port 8080 is not open on localhost, could not start Firestore Emulator.',
])('%s names the port and the way out', (output) => {
  expect(startTrouble(output, 1)).toMatch(/^Port 8080 was taken .*PORT_OFFSET=100 npm start/s);
});

it('functions that do not load in time are called so', () => {
  const output = 'User code failed to load. Cannot determine backend specification. Timeout after 60000.';
  expect(startTrouble(output, null)).toMatch(/took more than a minute/);
});

it('anything else is left to the log', () => {
  expect(startTrouble('⚠  functions: SyntaxError: Unexpected token', 1)).toBeNull();
});
