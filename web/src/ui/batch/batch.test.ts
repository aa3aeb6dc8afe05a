import { districtNames } from '@thidua/domain/movement/authority.fixture';
import { refusalTexts } from '@thidua/domain/wording/refusal-texts';
import { err, ok } from '@thidua/domain/base/result';
import { expect, it } from 'vitest';
import { chunksOf, inPortions } from './batch.ts';

const units = (count: number) => Array.from({ length: count }, (_, index) => `u${index}`);

it('cuts into portions', () => {
  expect(chunksOf(units(205), 100).map((portion) => portion.length)).toEqual([100, 100, 5]);
  expect(chunksOf([], 100)).toEqual([]);
});

it('tells of each what became of it', async () => {
  const sizes: number[] = [];
  const answer = await inPortions(units(130), (portion) => {
    sizes.push(portion.length);
    return Promise.resolve(
      ok({
        outcomes: portion.map((unitId) => ({
          unitId,
          refusal: unitId === 'u120' ? ('notInThisState' as const) : null,
        })),
      }),
    );
  });
  expect(sizes).toEqual([100, 30]);
  expect(answer.stopped).toBeNull();
  expect(answer.outcomes).toHaveLength(130);
  expect(answer.outcomes.filter(({ problem }) => problem !== null)).toEqual([
    { id: 'u120', problem: refusalTexts(districtNames).notInThisState },
  ]);
});

it('keeps what was done when a later portion fails', async () => {
  const answer = await inPortions(units(130), (portion) =>
    Promise.resolve(
      portion.length === 100
        ? ok({ outcomes: portion.map((unitId) => ({ unitId, refusal: null })) })
        : err({ text: 'Mất mạng' }),
    ),
  );
  expect(answer.outcomes).toHaveLength(100);
  expect(answer.stopped).toBe('Mất mạng');
});

it('takes a late answer for its portion, and says how many are left, which it does not go on with', async () => {
  const late = Promise.withResolvers<void>();
  let asked = 0;
  const of = (portion: string[]) => ok({ outcomes: portion.map((unitId) => ({ unitId, refusal: null })) });
  const ask = (portion: string[]) => {
    asked += 1;
    return asked === 1
      ? Promise.resolve(of(portion))
      : Promise.resolve(err({ text: 'Chưa xác nhận', later: late.promise.then(() => of(portion)) }));
  };
  const answer = await inPortions(units(230), ask);
  expect([answer.outcomes.length, answer.stopped]).toEqual([100, 'Chưa xác nhận']);
  late.resolve();
  const settled = await answer.later;
  expect(settled?.outcomes).toHaveLength(200);
  expect(settled?.stopped).toMatch(/^Còn 30 mục chưa làm/);
  expect(asked).toBe(2);
});
