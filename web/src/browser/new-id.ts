/** A random id. `crypto.randomUUID` is there on secure addresses only; offices open the product on plain ones of their own net, too. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
