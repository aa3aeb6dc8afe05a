import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { publicationSchema } from '@thidua/domain/award/publication';
import { publicPages } from '@thidua/domain/base/addresses';
import { paths } from '@thidua/domain/base/paths';
import { logRootId, logRootSchema } from '@thidua/domain/log/root';
import { storedMovement } from '@thidua/domain/movement/known-case';
import { movementSchema } from '@thidua/domain/movement/movement';
import { nodeSchema } from '@thidua/domain/summary/node';
import { nodeIds } from '@thidua/domain/summary/node-ids';
import { pageIdOf, sitePageSchema } from '@thidua/domain/site/site-page';
import { logger } from 'firebase-functions';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { renderDay, renderLeft, renderPage } from '../../functions/src/site/render.ts';
import { CACHED, LATE_MS, servePage, type PageAnswer } from '../../functions/src/site/serve.ts';
import { markingStore } from '../../functions/src/store/marking-store.ts';
import type { Store } from '../../functions/src/store/store.ts';
import { MemoryStore } from '../support/memory-store.ts';
import { quietServices } from '../support/quiet-services.ts';

const M = 'plan-221';
const HOSTILE = '<script>alert("x")</script> & \'y\'';
const plan = movementSchema.parse(
  JSON.parse(readFileSync(new URL('../../movements/plan-221.json', import.meta.url), 'utf8')),
);
const movementPage = pageIdOf({ kind: 'movement', movementId: M });
const rootPath = paths.node(M, nodeIds.unit(plan.authorityId));

let now: Date;
let memory: MemoryStore;
let store: Store;
let asked: string[][];
let late: string[];

const services = () => quietServices(store, () => now);
const ask = (path: string, more: { query?: string; method?: string; etag?: string } = {}) =>
  servePage(
    services(),
    { method: more.method ?? 'GET', path, query: more.query ?? '', ifNoneMatch: more.etag ?? null },
    async (pageId) => void late.push(pageId),
  );
const pass = (ms: number) => {
  now = new Date(now.getTime() + ms);
};
/** What a task of each page that was asked for does. */
const renderAsked = async () => {
  for (const pageId of new Set(asked.splice(0).flat())) await renderPage(services(), pageId);
};
const writeMovement = (change: object = {}) =>
  store.set(paths.movement(M), storedMovement({ ...plan, status: 'open', ...change }));
const writeRoot = (tally: Record<string, number>, children: object = {}) =>
  store.set(
    rootPath,
    nodeSchema.parse({
      nodeId: nodeIds.unit(plan.authorityId),
      parentId: null,
      name: 'Quận 5',
      kind: 'authority',
      children,
      tally,
      version: 1,
      asOf: now,
    }),
  );
const tally = {
  units: 4,
  required: 3,
  requiredRegistered: 2,
  registered: 2,
  'progress/units': 2,
  'progress/sum': 900_000,
};

/** A store in which something happens right before the first swap. */
class Disturbed implements Store {
  readonly #store: Store;
  #disturb: (() => Promise<void>) | null;
  constructor(inner: Store, disturb: () => Promise<void>) {
    this.#store = inner;
    this.#disturb = disturb;
  }
  transact: Store['transact'] = (work) => this.#store.transact(work);
  load: Store['load'] = (all) => this.#store.load(all);
  find: Store['find'] = (query) => this.#store.find(query);
  idsIn: Store['idsIn'] = (collection) => this.#store.idsIn(collection);
  createOnce: Store['createOnce'] = (path, data) => this.#store.createOnce(path, data);
  createMany: Store['createMany'] = (documents) => this.#store.createMany(documents);
  set: Store['set'] = (path, data) => this.#store.set(path, data);
  merge: Store['merge'] = (path, data) => this.#store.merge(path, data);
  count: Store['count'] = (path, what, expiresAt) => this.#store.count(path, what, expiresAt);
  remove: Store['remove'] = (path) => this.#store.remove(path);
  swapMany: Store['swapMany'] = (documents, loaded) => this.#store.swapMany(documents, loaded);
  swap: Store['swap'] = async (path, loaded, data) => {
    const disturb = this.#disturb;
    this.#disturb = null;
    await disturb?.();
    return this.#store.swap(path, loaded, data);
  };
}

beforeEach(() => {
  now = new Date('2021-12-10T03:00:00Z');
  asked = [];
  late = [];
  memory = new MemoryStore();
  store = markingStore(
    memory,
    () => (now = new Date(now.getTime() + 1)),
    async (pageIds) => void asked.push([...pageIds]),
  );
});

describe('the front page', () => {
  it('says that there is no movement yet, in either language, made when it is first asked for', async () => {
    expect((await ask('/')).body).toContain('Chưa có phong trào nào');
    expect((await ask('/en')).body).toContain('No movement has been launched yet');
    expect(memory.writes).toEqual([paths.sitePage('front')]);
  });

  it('names the movements with their figures, and none that is still prepared', async () => {
    await writeMovement();
    await writeRoot(tally);
    await store.set(
      paths.movement('sau'),
      storedMovement({ ...plan, shortTitle: 'Phong trào sau', status: 'preparing' }),
    );
    await renderAsked();
    const { body } = await ask('/');
    expect(body).toContain(plan.shortTitle);
    expect(body).toContain(`href="${publicPages.movement(M)}"`);
    expect(body).toContain('2 trong 3 đơn vị');
    expect(body).toContain('Số liệu lúc 10:00 10/12/2021');
    expect(body).not.toContain('Phong trào sau');
    expect((await ask(publicPages.movement('sau'))).status).toBe(404);
    expect((await ask('/en')).body).toContain('2 of 3 units');
  });

  it('leaves out a movement that nobody can read, and one of whose parts cannot be read', async () => {
    const shown = vi.spyOn(logger, 'error').mockImplementation(() => undefined);
    await writeMovement();
    await store.set(paths.movement('cu'), { title: 'Chỉ có tên', status: 'open' });
    await store.set(paths.movement('hong'), storedMovement({ ...plan, shortTitle: 'Hỏng', status: 'open' }));
    await store.set(paths.publication('hong', 'p1'), { title: 'Không đủ' });
    await renderLeft(services()).catch(() => undefined);
    for (const path of ['/', '/en', publicPages.sitemap()]) {
      const { status, body } = await ask(path);
      expect(status).toBe(200);
      expect(body).toContain(publicPages.movement(M));
      expect(body).not.toContain(publicPages.movement('hong'));
    }
    expect((await ask(publicPages.movement(M))).status).toBe(200);
    expect((await ask(publicPages.movement('cu'))).status).toBe(404);
    expect(shown).toHaveBeenCalled();
    shown.mockRestore();
  });

  it('shows the seals of the last days', async () => {
    await writeMovement();
    await store.createOnce(
      paths.logRoot(logRootId(plan.authorityId, '2021-12-10')),
      logRootSchema.parse({
        authorityId: plan.authorityId,
        day: '2021-12-10',
        root: 'ab'.repeat(32),
        chains: 3,
        entries: 1200,
        leafPages: 1,
        madeAt: now,
      }),
    );
    await renderAsked();
    expect((await ask('/')).body).toContain('ab'.repeat(32));
    expect((await ask('/en')).body).toContain('1,200 log entries');
  });
});

describe('the page of a movement', () => {
  const list = () =>
    publicationSchema.parse({
      authorityId: plan.authorityId,
      movementId: M,
      movementTitle: plan.title,
      title: HOSTILE,
      from: '2021-12-01',
      until: '2021-12-12',
      zone: plan.zone,
      entries: [],
      publishedAt: now,
      unanswered: 0,
      comments: 0,
      seq: 0,
    });

  it('says the plan, its dates with today among them, and each figure with its base', async () => {
    await writeMovement();
    await writeRoot(tally);
    await renderAsked();
    const { body } = await ask(publicPages.movement(M));
    expect(body).toContain(plan.motto);
    expect(body).toContain(plan.number);
    expect(body).toContain('Ngày thứ 40 trong 91 ngày');
    expect(body.indexOf('Hạn đăng ký')).toBeLessThan(body.indexOf('Hôm nay: 10/12/2021'));
    expect(body.indexOf('Hôm nay: 10/12/2021')).toBeLessThan(body.indexOf('Kết thúc phong trào'));
    expect(body).toContain('bình quân của 2 đơn vị đã đăng ký');
    expect(body).toContain('45%');
    for (const { title } of plan.contentAreas) expect(body).toContain(title);
  });

  it('names no unit by itself, only clusters', async () => {
    await writeMovement();
    const child = (name: string) => ({
      version: 1,
      name,
      figures: JSON.stringify({ units: 2, required: 2 }),
    });
    await writeRoot(
      { units: 4, required: 4 },
      { 'cluster~c1': child('Cụm phường 1'), 'phuong-9': child('Phường 9') },
    );
    await renderAsked();
    const { body } = await ask(publicPages.movement(M));
    expect(body).toContain('Cụm phường 1');
    expect(body).not.toContain('Phường 9');
    expect(body).toContain('Đơn vị khác');
  });

  it('says so where there are no figures, and before and after its time', async () => {
    await writeMovement();
    await renderAsked();
    expect((await ask(publicPages.movement(M, 'en'))).body).toContain('There are no figures yet');
    now = new Date('2021-10-30T03:00:00Z');
    await renderDay(services());
    expect((await ask(publicPages.movement(M))).body).toContain('Còn 2 ngày nữa');
    now = new Date('2022-02-10T03:00:00Z');
    await renderDay(services());
    expect((await ask(publicPages.movement(M))).body).toContain('Đã hết thời gian thực hiện (91 ngày)');
  });

  it('shows hostile text as text, and links only what is here', async () => {
    await writeMovement({ shortTitle: HOSTILE, motto: HOSTILE, title: HOSTILE });
    await store.set(paths.publication(M, 'p1'), list());
    await renderAsked();
    for (const path of ['/', '/en', publicPages.movement(M), publicPages.movement(M, 'en')]) {
      const { body } = await ask(path);
      expect(body, path).toContain('&lt;script&gt;');
      expect(body, path).not.toContain('<script');
    }
    expect((await ask(publicPages.movement(M))).body).toContain('Nhận ý kiến đến hết ngày 12/12/2021');
  });

  it('has the same parts in both languages', async () => {
    await writeMovement();
    await writeRoot(tally);
    await store.set(paths.publication(M, 'p1'), list());
    await renderAsked();
    const tags = (body: string) => body.match(/<(h1|h2|h3|table|li|dl|nav|main|progress)\b/g);
    for (const of of ['start', 'movement'] as const) {
      const at = (language: 'vi' | 'en') =>
        of === 'start' ? publicPages.start(language) : publicPages.movement(M, language);
      expect(tags((await ask(at('vi'))).body)).toEqual(tags((await ask(at('en'))).body));
      for (const language of ['vi', 'en'] as const) {
        const { body } = await ask(at(language));
        expect(body).toContain(`<html lang="${language}">`);
        expect(body).toContain(`hreflang="vi" href="https://mau.example${at('vi')}"`);
        expect(body).toContain(`hreflang="en" href="https://mau.example${at('en')}"`);
        expect(body).toContain('property="og:title"');
      }
    }
  });
});

describe('a request', () => {
  it('is answered with a page whose one style is what its policy lets in', async () => {
    const { body, headers } = await ask('/');
    const [, style = ''] = /<style>([^<]*)<\/style>/.exec(body) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    expect(headers['Content-Security-Policy']).toContain(`style-src 'sha256-${hash}'`);
    expect(headers['Content-Security-Policy']).toContain("default-src 'none'");
    expect(body).not.toMatch(/\sstyle=|<script|\son\w+=/);
  });

  const withoutCookie = ({ headers }: PageAnswer) =>
    expect(Object.keys(headers).map((name) => name.toLowerCase())).not.toContain('set-cookie');

  it('reads exactly one document, keeps caches short and sets no cookie', async () => {
    await writeMovement();
    await renderAsked();
    for (const path of ['/', '/en', publicPages.movement(M), publicPages.sitemap()]) {
      memory.reads.length = 0;
      const answer = await ask(path);
      expect(answer.status, path).toBe(200);
      expect(memory.reads, path).toHaveLength(1);
      expect(answer.headers['Cache-Control']).toBe(CACHED);
      withoutCookie(answer);
    }
    memory.reads.length = 0;
    expect((await ask(publicPages.movement('khong-co'))).status).toBe(404);
    expect(memory.reads).toHaveLength(1);
    expect((await ask('/phong-trao/a/b')).status).toBe(404);
    expect(memory.reads).toHaveLength(1);
  });

  it('is answered by its tag alone where nothing changed, and anew where something did', async () => {
    await writeMovement();
    await renderAsked();
    const { headers } = await ask(publicPages.movement(M));
    const etag = headers['ETag'] ?? '';
    expect(await ask(publicPages.movement(M), { etag: `W/${etag}` })).toMatchObject({
      status: 304,
      body: '',
    });
    await writeMovement({ motto: 'Khác' });
    await renderAsked();
    expect((await ask(publicPages.movement(M), { etag })).status).toBe(200);
  });

  it('with anything behind its address is led to the bare one; other methods are refused', async () => {
    const led = await ask('/en/phong-trao/plan-221/', { query: '?utm=1' });
    expect(led).toMatchObject({ status: 301, headers: { Location: publicPages.movement(M, 'en') } });
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
  });

  it('of a page whose task seems lost has it queued, and gives what stands', async () => {
    await writeMovement();
    await renderAsked();
    await writeMovement({ motto: 'Khác' });
    expect((await ask(publicPages.movement(M))).body).toContain(plan.motto);
    expect(late).toEqual([]);
    pass(LATE_MS + 1);
    expect((await ask(publicPages.movement(M))).status).toBe(200);
    expect(late).toEqual([movementPage]);
    expect(await renderLeft(services())).toBe(3);
    expect(await renderLeft(services())).toBe(0);
    expect((await ask(publicPages.movement(M))).body).toContain('Khác');
  });
});

describe('a change', () => {
  it('marks the pages that show it in its own transaction, and nothing of what they do not', async () => {
    await store.transact(async (transaction) => {
      transaction.set(paths.publication(M, 'p1'), { title: 'x' });
      transaction.set(paths.nomination(M, 'u1~nomination-1'), { name: 'y' });
    });
    expect(memory.commits).toEqual([
      [
        paths.publication(M, 'p1'),
        paths.nomination(M, 'u1~nomination-1'),
        paths.sitePage('front'),
        paths.sitePage(movementPage),
      ],
    ]);
    expect(asked).toEqual([['front', movementPage]]);
    await store.set(paths.node(M, 'cluster~c1'), { parentId: 'unit~q' });
    await store.set(paths.ballotBox(M, 's1'), { voters: [] });
    expect(asked).toHaveLength(1);
  });

  it('that fails marks nothing', async () => {
    const failing = store.transact(async (transaction) => {
      transaction.set(paths.decision(M, 'd1'), { title: 'x' });
      throw new Error('refused');
    });
    await expect(failing).rejects.toThrow('refused');
    expect(memory.everything()).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('many times is one rendering, and one that comes during it is not lost', async () => {
    await writeMovement();
    for (let n = 0; n < 20; n += 1) {
      pass(100);
      await writeRoot({ ...tally, requiredRegistered: n % 3 });
    }
    memory.writes.length = 0;
    await renderPage(services(), movementPage);
    await renderPage(services(), movementPage);
    expect(memory.writes).toEqual([paths.sitePage(movementPage)]);
    await writeMovement({ motto: 'Trước' });
    pass(1);
    const during = {
      ...services(),
      store: markingStore(
        new Disturbed(memory, async () => {
          pass(1);
          await writeMovement({ motto: 'Sau' });
        }),
        () => now,
        async () => undefined,
      ),
    };
    await renderPage(during, movementPage);
    const page = (await memory.load([paths.sitePage(movementPage)])).read(
      paths.sitePage(movementPage),
      sitePageSchema,
    );
    expect(page?.rendered?.bodies.vi).toContain('Sau');
  });
});
