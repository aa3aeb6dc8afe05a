import { createServer } from 'node:net';
import { Stop } from './console.ts';

const defaults = {
  hosting: 5000,
  functions: 5001,
  firestore: 8080,
  firestoreSocket: 9150,
  auth: 9099,
  tasks: 9499,
  eventarc: 9299,
  hub: 4400,
  logging: 4500,
  smtp: 1025,
  mail: 1080,
};
export type Ports = typeof defaults;

/** Where the functions send mail, and where people and tests look at what arrived. */
export const mailAddresses = ({ smtp, mail }: Pick<Ports, 'smtp' | 'mail'>) => ({
  smtpUrl: `smtp://127.0.0.1:${smtp}`,
  origin: `http://127.0.0.1:${mail}`,
});

function shifted(offset: number): Ports {
  return {
    hosting: defaults.hosting + offset,
    functions: defaults.functions + offset,
    firestore: defaults.firestore + offset,
    firestoreSocket: defaults.firestoreSocket + offset,
    auth: defaults.auth + offset,
    tasks: defaults.tasks + offset,
    eventarc: defaults.eventarc + offset,
    hub: defaults.hub + offset,
    logging: defaults.logging + offset,
    smtp: defaults.smtp + offset,
    mail: defaults.mail + offset,
  };
}

function isFree(port: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const server = createServer();
  server.once('error', () => {
    resolve(false);
  });
  server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
    server.close(() => {
      resolve(true);
    });
  });
  return promise;
}

async function taken(ports: Ports): Promise<[string, number][]> {
  const busy: [string, number][] = [];
  for (const [name, port] of Object.entries(ports)) if (!(await isFree(port))) busy.push([name, port]);
  return busy;
}

function fixedOffset(): number {
  const offset = Number(process.env['PORT_OFFSET'] ?? 0);
  if (!Number.isInteger(offset) || offset < 0 || offset > 50_000) {
    throw new Stop('PORT_OFFSET must be a whole number from 0 to 50000, for instance PORT_OFFSET=100.');
  }
  return offset;
}

/** Where Firestore of a running `npm start` answers. */
export const fixedFirestore = (): string => `127.0.0.1:${shifted(fixedOffset()).firestore}`;

/** The next hundred at which every port is free; copies far apart can still want the same port for different things. */
async function freeOffset(from: number): Promise<number> {
  for (let offset = from + 100; offset < from + 5000; offset += 100) {
    if ((await taken(shifted(offset))).length === 0) return offset;
  }
  return from + 5000;
}

/** The fixed ports of firebase.json, moved by PORT_OFFSET if that is set. */
export async function fixedPorts(): Promise<Ports> {
  const offset = fixedOffset();
  const ports = shifted(offset);
  const [first] = await taken(ports);
  if (first) {
    throw new Stop(
      `Port ${first[1]} (${first[0]}) is in use. Stop the program that holds it (perhaps another "npm start"), ` +
        `or choose other ports: PORT_OFFSET=${await freeOffset(offset)} npm start`,
    );
  }
  return ports;
}

/** Any free set of ports, so that tests run beside `npm start`. */
export async function freePorts(): Promise<Ports> {
  const first = 11_000 + (process.pid % 50) * 20;
  for (let offset = first; offset < 30_000; offset += 1000) {
    const ports = shifted(offset);
    if ((await taken(ports)).length === 0) return ports;
  }
  throw new Stop('No free ports were found for the emulators. Stop some programs and run this again.');
}
