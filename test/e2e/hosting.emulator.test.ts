import { APP_BASE, appPages, inApp, publicPages } from '@thidua/domain/base/addresses';
import { describe, expect, it } from 'vitest';

const origin = process.env['HOSTING_ORIGIN'] ?? '';
const get = (path: string) => fetch(new URL(path, origin), { redirect: 'manual' });
const entryOf = async (path: string) =>
  /src="(\/assets\/[^"]+\.js)"/.exec(await (await get(path)).text())?.[1];

it('answers a file that is not there with 404, and lets nobody keep that answer', async () => {
  for (const path of ['/assets/index-gone.js', '/assets/deeper/gone.css', '/assets/']) {
    const answer = await get(path);
    expect(answer.status, path).toBe(404);
    expect(answer.headers.get('cache-control'), path).toBe('no-cache');
  }
});

it('lets browsers keep the files of the build, and shows the application on every address below its own', async () => {
  const page = await get(inApp('/phong-trao/khong-co'));
  expect(page.status).toBe(200);
  expect(page.headers.get('cache-control')).toBe('no-cache');
  const [, script = ''] = /src="(\/assets\/[^"]+\.js)"/.exec(await page.text()) ?? [];
  const kept = await get(script);
  expect(kept.status).toBe(200);
  expect(kept.headers.get('content-type')).toContain('javascript');
  expect(kept.headers.get('cache-control')).toContain('immutable');
});

it('has one document for the application, and another for what is public', async () => {
  const app = await entryOf(APP_BASE);
  const open = await entryOf(publicPages.checks());
  expect(app).toBeDefined();
  expect(open).toBeDefined();
  expect(app).not.toBe(open);
  for (const path of [inApp(appPages.people()), inApp('/movements/m/board?tab=units')]) {
    expect(await entryOf(path), path).toBe(app);
  }
  for (const path of [publicPages.checks(), publicPages.check('7K3QD9XAT2'), publicPages.disclosure('m')]) {
    expect((await get(path)).status, path).toBe(200);
    expect(await entryOf(path), path).toBe(open);
  }
});

it.each(['vi', 'en'] as const)(
  'serves the front page (%s) whole, without a script and without a cookie',
  async (language) => {
    const page = await get(publicPages.start(language));
    expect(page.status).toBe(200);
    expect(page.headers.get('cache-control')).toBe('public, max-age=0, s-maxage=20');
    expect(page.headers.get('set-cookie')).toBeNull();
    const policies = page.headers.get('content-security-policy') ?? '';
    expect(policies).toContain("style-src 'sha256-");
    const text = await page.text();
    expect(text).toContain(`<html lang="${language}">`);
    expect(text).not.toContain('<script');
    const again = await fetch(new URL(publicPages.start(language), origin), {
      headers: { 'If-None-Match': page.headers.get('etag') ?? '' },
    });
    expect([200, 304]).toContain(again.status);
    const queried = await get(`${publicPages.start(language)}?utm=x`);
    expect(queried.status).toBe(301);
    expect(queried.headers.get('location')).toBe(publicPages.start(language));
  },
);

it('answers for a movement that is not there as not found, and for robots and the sitemap', async () => {
  for (const language of ['vi', 'en'] as const) {
    expect((await get(publicPages.movement('khong-co', language))).status).toBe(404);
  }
  expect(await (await get('/robots.txt')).text()).toContain(`Disallow: ${APP_BASE}`);
  const sitemap = await get(publicPages.sitemap());
  expect(sitemap.headers.get('content-type')).toContain('xml');
});

it('asks search engines to keep no page that names people', async () => {
  const naming = [publicPages.disclosure('m'), publicPages.check('7K3QD9XAT2'), publicPages.checks()];
  for (const path of [...naming, inApp('/movements/m/board')]) {
    expect((await get(path)).headers.get('x-robots-tag'), path).toContain('noindex');
  }
  expect((await get(publicPages.start())).headers.get('x-robots-tag')).toBeNull();
});

it.each([
  ['sw.js', 'javascript'],
  ['offline.json', 'application/json'],
  ['manifest.webmanifest', 'application/manifest+json'],
  ['icon-192.png', 'image/png'],
])('has %s of the application asked for anew each time', async (file, type) => {
  const answer = await get(`${APP_BASE}${file}`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toContain(type);
  expect(answer.headers.get('cache-control')).toBe('no-cache');
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'");
});

describe('an address of before', () => {
  it.each([
    '/movements/ke-hoach-221',
    '/movements/ke-hoach-221/board?tab=units&state=returned',
    '/movements/m/units/phuong-1/cases/registration/print',
    '/movements/m/nominations/phuong-1~nomination-3',
    '/movements/m/board?search=Ph%C6%B0%E1%BB%9Dng',
    '/people',
    '/log',
    '/log?from=mail',
    '/outbox',
    '/profile',
    '/notifications',
    '/erasure',
    '/quen-mat-khau',
    '/invitation/AbC_d-e9',
    '/dat-mat-khau/AbC_d-e9',
  ])('%s leads to the same page of the application', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe(inApp(path));
    expect((await get(inApp(path))).status).toBe(200);
  });

  it('keeps the signature of a certificate to the browser, which is asked for nothing but the code', async () => {
    const answer = await get(publicPages.check('7K3QD9XAT2'));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('location')).toBeNull();
  });
});

it('leads to the application where its last stroke is left out', async () => {
  const answer = await get(APP_BASE.slice(0, -1));
  expect(answer.status).toBe(301);
  expect(new URL(answer.headers.get('location') ?? '', origin).pathname).toBe(APP_BASE);
});

it('answers any other address with a page of its own for what is not there', async () => {
  for (const path of ['/khong-co', '/khong-co/gi', '/movement', '/api/v1', '/lam-viecs', '/index.html']) {
    const answer = await get(path);
    expect(answer.status, path).toBe(404);
    expect(answer.headers.get('cache-control'), path).toBe('no-cache');
    expect(await answer.text(), path).toContain('Không có trang này');
  }
});

it('sends the headers that keep a page to itself with everything', async () => {
  for (const path of ['/', '/kiem-tra', APP_BASE, inApp('/people'), '/khong-co', '/assets/gone.js']) {
    const { headers } = await get(path);
    expect(headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'");
    expect(headers.get('strict-transport-security'), path).toContain('max-age=');
    expect(headers.get('x-content-type-options'), path).toBe('nosniff');
    expect(headers.get('cross-origin-opener-policy'), path).toBe('same-origin');
    expect(headers.get('permissions-policy'), path).toContain('camera=()');
    expect(headers.get('referrer-policy'), path).toBe('strict-origin-when-cross-origin');
  }
});
