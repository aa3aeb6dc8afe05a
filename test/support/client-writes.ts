import { projectId, type Person } from './backend.ts';

// What a browser's console could send past the program: the rules alone stand in its way.

const root = `projects/${projectId}/databases/(default)/documents`;
const base = () => `http://${process.env['FIRESTORE_EMULATOR_HOST'] ?? ''}/v1/`;

type Value =
  | { nullValue: null }
  | { booleanValue: boolean }
  | { doubleValue: number }
  | { stringValue: string }
  | { bytesValue: string }
  | { arrayValue: { values: Value[] } }
  | { mapValue: { fields: Record<string, Value> } };

function valueOf(value: unknown): Value {
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'number') return { doubleValue: value };
  if (typeof value === 'boolean') return { booleanValue: value };
  if (value instanceof Uint8Array) return { bytesValue: Buffer.from(value).toString('base64') };
  if (Array.isArray(value)) return { arrayValue: { values: value.map(valueOf) } };
  if (value === null || typeof value !== 'object') return { nullValue: null };
  return { mapValue: { fields: fieldsOf(value) } };
}

const fieldsOf = (data: object): Record<string, Value> =>
  Object.fromEntries(Object.entries(data).map(([key, value]) => [key, valueOf(value)]));

/** Sets a document as the client SDK does, `stamped` fields by the server's clock; the HTTP status. */
async function set(
  path: string,
  data: object,
  token: string,
  stamped: readonly string[] = [],
): Promise<number> {
  const write = {
    update: { name: `${root}/${path}`, fields: fieldsOf(data) },
    updateTransforms: stamped.map((fieldPath) => ({ fieldPath, setToServerValue: 'REQUEST_TIME' })),
  };
  const response = await fetch(`${base()}${root}:commit`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ writes: [write] }),
  });
  await response.text();
  return response.status;
}

export const putChunk = (path: string, bytes: Uint8Array, token: string): Promise<number> =>
  set(path, { data: bytes }, token);

/** Hands in besides cases, as somebody of a unit does. */
export const createIntake = (path: string, data: object, { uid, token }: Person): Promise<number> =>
  set(path, { ...data, submittedBy: uid }, token, ['submittedAt']);

/** Submits as the head of a unit does. */
export const createVersion = (path: string, content: object, { uid, token }: Person): Promise<number> =>
  set(path, { content, submittedBy: uid, channel: 'web', paperReceivedOn: null }, token, ['submittedAt']);
