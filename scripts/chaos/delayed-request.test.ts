import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, it, vi } from 'vitest';
import { delayed } from './delayed-request.ts';

it('holds a request up for its time, and passes it on as it was', async () => {
  vi.useFakeTimers();
  const stream = new PassThrough();
  const written = vi.fn<() => void>();
  delayed(stream, 1000);
  stream.write('Giấy', written);
  stream.write(' khen');
  vi.advanceTimersByTime(999);
  expect(stream.read()).toBeNull();
  vi.advanceTimersByTime(1);
  stream.end(' số 1');
  vi.useRealTimers();
  expect(await text(stream)).toBe('Giấy khen số 1');
  expect(written).toHaveBeenCalledOnce();
});

it('lets go of what was given up meanwhile', () => {
  vi.useFakeTimers();
  const stream = new PassThrough();
  delayed(stream, 1000);
  stream.end('quá muộn');
  stream.destroy();
  expect(() => vi.advanceTimersByTime(1000)).not.toThrow();
  vi.useRealTimers();
});
