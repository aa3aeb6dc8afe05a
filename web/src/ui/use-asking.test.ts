import { acts, isReading } from '@thidua/domain/contract/acts';
import { isCallableName } from '@thidua/domain/contract/callables';
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const SOURCE = new URL('../', import.meta.url).pathname;

/** Who may ask otherwise: without an account nothing waits on the machine; a recomputation changes nothing by being repeated. */
const others = ['features/sign-in/forgotten-page.tsx', 'features/board/reconciliation.tsx'];

it('whatever changes something is asked for in one way, which lets go where no answer comes and takes a late one', () => {
  const changing = Object.keys(acts).filter((name) => isCallableName(name) && !isReading(name));
  const keepsItself = globSync('{features,parts,app}/**/*.tsx', { cwd: SOURCE }).filter((file) => {
    const text = readFileSync(`${SOURCE}${file}`, 'utf8');
    return /\bsetBusy\(/.test(text) && changing.some((name) => text.includes(`await call('${name}'`));
  });
  expect(keepsItself.toSorted()).toEqual(others.toSorted());
});
