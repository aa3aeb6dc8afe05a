import { expect, it } from 'vitest';

const origin = process.env['HOSTING_ORIGIN'] ?? '';
const get = (path: string) => fetch(new URL(path, origin));

it('answers a file that is not there with 404, and lets nobody keep that answer', async () => {
  for (const path of ['/assets/index-gone.js', '/assets/deeper/gone.css', '/assets/']) {
    const answer = await get(path);
    expect(answer.status, path).toBe(404);
    expect(answer.headers.get('cache-control'), path).toBe('no-cache');
  }
});

it('lets browsers keep the files of the build, and shows the program on every other address', async () => {
  const page = await get('/phong-trao/khong-co');
  expect(page.status).toBe(200);
  expect(page.headers.get('cache-control')).toBe('no-cache');
  const [, script = ''] = /src="(\/assets\/[^"]+\.js)"/.exec(await page.text()) ?? [];
  const kept = await get(script);
  expect(kept.status).toBe(200);
  expect(kept.headers.get('content-type')).toContain('javascript');
  expect(kept.headers.get('cache-control')).toContain('immutable');
});

it('sends the headers that keep a page to itself with everything', async () => {
  for (const path of ['/', '/kiem-tra', '/assets/gone.js']) {
    const { headers } = await get(path);
    expect(headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'");
    expect(headers.get('strict-transport-security'), path).toContain('max-age=');
    expect(headers.get('x-content-type-options'), path).toBe('nosniff');
    expect(headers.get('cross-origin-opener-policy'), path).toBe('same-origin');
    expect(headers.get('permissions-policy'), path).toContain('camera=()');
    expect(headers.get('referrer-policy'), path).toBe('strict-origin-when-cross-origin');
  }
});
