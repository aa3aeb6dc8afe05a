import { fold } from '@thidua/domain/base/text';

/** Units by the names of a list that was pasted, one a line, a number before it or not; and the lines that no unit is called by. */
export function unitsByName(
  pasted: string,
  units: readonly { id: string; name: string }[],
): { ids: string[]; unknown: string[] } {
  const known = new Map(units.map(({ id, name }) => [fold(name), id]));
  const found = pasted
    .split(/[\n\t;]/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '' && !/^\d+[.)]?$/.test(line))
    .map((line) => ({
      line,
      id: known.get(fold(line)) ?? known.get(fold(line.replace(/^\d+\s*[.)-]\s*/, ''))),
    }));
  return {
    ids: [...new Set(found.flatMap(({ id }) => id ?? []))],
    unknown: found.flatMap(({ line, id }) => (id === undefined ? [line] : [])),
  };
}
