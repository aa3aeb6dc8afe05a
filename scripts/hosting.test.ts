import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { APP_BASE, inApp, publicPages } from '@thidua/domain/base/addresses';
import { CACHED, POLICY } from '../functions/src/site/serve.ts';
import { baseConfig, deployConfig, hostingFor, productionProject } from './lib/hosting.ts';
import { fromRoot } from './lib/places.ts';

const FOLDER = `web/.test/hosting-${process.pid}`;
const files = ['index-B1_x-9.js', 'index-Cq.css'];
const deployedSchema = z.object({
  functions: z.array(z.unknown()),
  firestore: z.object({ rules: z.string() }),
  hosting: z.looseObject({
    public: z.string(),
    redirects: z.array(z.object({ source: z.string(), destination: z.string(), type: z.number() })),
    rewrites: z.array(
      z.object({
        source: z.string(),
        destination: z.string().optional(),
        function: z.object({ functionId: z.string(), region: z.string() }).optional(),
      }),
    ),
    headers: z.array(
      z.object({ source: z.string(), headers: z.array(z.object({ key: z.string(), value: z.string() })) }),
    ),
  }),
});
let deployed: z.infer<typeof deployedSchema>;

beforeAll(() => {
  mkdirSync(fromRoot(FOLDER, 'assets'), { recursive: true });
  for (const file of files) writeFileSync(fromRoot(FOLDER, 'assets', file), '');
  deployed = deployedSchema.parse(deployConfig(FOLDER, 'thi-dua-quan-5'));
});
afterAll(() => rmSync(fromRoot(FOLDER), { recursive: true, force: true }));

const everywhere = () => {
  const [rule, ...others] = deployed.hosting.headers.filter(({ source }) => source === '**');
  expect(others).toEqual([]);
  return Object.fromEntries(rule?.headers.map(({ key, value }) => [key, value]) ?? []);
};
const policy = () =>
  Object.fromEntries(
    (everywhere()['Content-Security-Policy'] ?? '').split('; ').map((line) => {
      const [name = '', ...values] = line.split(' ');
      return [name, values];
    }),
  );

describe('what is deployed', () => {
  it('lets the client talk to its store, its sign-in and its own two services, and to nothing else', () => {
    expect(policy()['connect-src']).toEqual([
      "'self'",
      'https://firestore.googleapis.com',
      'https://identitytoolkit.googleapis.com',
      'https://securetoken.googleapis.com',
      'https://asia-southeast1-thi-dua-quan-5.cloudfunctions.net',
    ]);
    expect(JSON.stringify(deployed.hosting.headers)).not.toMatch(/\*\.|run\.app/);
    // One region in all three places that name it.
    for (const file of ['web/src/firebase/calls.ts', 'functions/src/platform/init.ts']) {
      expect(readFileSync(fromRoot(file), 'utf8'), file).toContain("const REGION = 'asia-southeast1';");
    }
  });

  it('runs no script but its own, is shown in no frame and tells browsers to keep to TLS', () => {
    expect(policy()).toMatchObject({
      'default-src': ["'self'"],
      'script-src': ["'self'"],
      'object-src': ["'none'"],
      'base-uri': ["'self'"],
      'form-action': ["'self'"],
      'frame-ancestors': ["'none'"],
    });
    const headers = everywhere();
    expect(headers).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cache-Control': 'no-cache',
    });
    expect(headers['Strict-Transport-Security']).toMatch(/^max-age=31536000\b/);
    for (const feature of ['camera', 'microphone', 'geolocation', 'payment', 'usb']) {
      expect(headers['Permissions-Policy']).toContain(`${feature}=()`);
    }
  });

  it('keeps for a year exactly the files that were built', () => {
    const kept = deployed.hosting.headers.filter(({ headers }) =>
      headers.some(({ value }) => value.includes('immutable')),
    );
    expect(kept.map(({ source }) => source)).toEqual(files.map((file) => `/assets/${file}`));
  });

  it('holds all that firebase.json does, but not its refusal to be deployed', () => {
    const base = baseConfig();
    expect(base.hosting['predeploy']).toBeTruthy();
    expect(deployed.hosting['predeploy']).toBeUndefined();
    expect(deployed.functions).toEqual(base.functions);
    expect(deployed.hosting.public).toBe(FOLDER);
    expect(deployed.hosting.rewrites).toEqual(base.hosting['rewrites']);
    expect(deployed.hosting.redirects).toEqual(base.hosting['redirects']);
  });

  it('leads every address that the application ever had to where it stands now, for good', () => {
    expect(deployed.hosting.redirects.toSorted((a, b) => a.source.localeCompare(b.source))).toEqual(
      [
        '/dat-mat-khau/:token',
        '/erasure',
        '/invitation/:token',
        '/log',
        '/movements/:rest*',
        '/notifications',
        '/outbox',
        '/people',
        '/profile',
        '/quen-mat-khau',
      ].map((source) => ({ source, destination: inApp(source), type: 301 })),
    );
  });

  it('answers below the application’s address with its document alone, elsewhere with the public one or not at all', () => {
    const documents = Object.groupBy(deployed.hosting.rewrites, ({ destination }) => destination ?? 'site');
    expect(documents[`${APP_BASE}index.html`]).toEqual([
      { source: `${APP_BASE}**`, destination: `${APP_BASE}index.html` },
    ]);
    const open = documents['/cong-khai.html']?.map(({ source }) => source) ?? [];
    expect(open).toEqual([`${publicPages.checks()}{,/**}`, `${publicPages.disclosures()}{,/**}`]);
    const rendered = documents['site'] ?? [];
    expect(rendered.map(({ source }) => source)).toEqual([
      publicPages.start(),
      `${publicPages.start('en')}{,/**}`,
      '/phong-trao{,/**}',
      publicPages.sitemap(),
    ]);
    for (const one of rendered) {
      expect(one.function).toEqual({ functionId: 'site', region: 'asia-southeast1' });
    }
    expect(deployed.hosting.rewrites).toHaveLength(open.length + rendered.length + 1);
  });

  it('lets the rendered pages be cached, and nothing run in them, as the function says', () => {
    const rendered = deployed.hosting.rewrites.filter((one) => one.function !== undefined);
    for (const { source } of rendered) {
      const rules = deployed.hosting.headers.filter((rule) => rule.source === source);
      expect(rules, source).toEqual([
        {
          source,
          headers: [
            { key: 'Cache-Control', value: CACHED },
            { key: 'Content-Security-Policy', value: POLICY },
          ],
        },
      ]);
    }
  });

  it('is nothing to be cached where nothing was built', () => {
    const bare = hostingFor(baseConfig().hosting, 'web/.test/nothing-there', []);
    expect(JSON.stringify(bare.headers)).not.toContain('immutable');
  });
});

describe('the project that is built for', () => {
  it.each(['VITE_FIREBASE_PROJECT_ID=thi-dua-5', 'A=1\nVITE_FIREBASE_PROJECT_ID = "thi-dua-5"\nB=2'])(
    'is read from %j',
    (settings) => expect(productionProject(settings)).toBe('thi-dua-5'),
  );
  it.each(['', '#VITE_FIREBASE_PROJECT_ID=x', 'VITE_FIREBASE_PROJECT_ID=*.evil.example'])(
    'is asked for where %j names none',
    (settings) => expect(() => productionProject(settings)).toThrow(/VITE_FIREBASE_PROJECT_ID/),
  );
});
