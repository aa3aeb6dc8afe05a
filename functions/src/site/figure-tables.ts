import { namesIn } from '@thidua/domain/movement/authority';
import type { SiteLanguage } from '@thidua/domain/base/addresses';
import { html, type Html } from './html.ts';
import type { MovementFigures } from './movement-figures.ts';
import { momentOf } from './movement-parts.ts';
import type { PublicMovement } from './read-movement.ts';
import { textsIn } from './said.ts';
import type { SiteTexts } from './texts.ts';

interface Line {
  name: string;
  first: string;
  progress: number | null;
}

const shareOf = (progress: number | null, words: SiteTexts) =>
  progress === null ? words.none : words.share(progress);

function table(caption: string, head: readonly [string, string], lines: readonly Line[], words: SiteTexts) {
  if (lines.length === 0) return null;
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${head[0]}</th>
        <th scope="col" class="n">${head[1]}</th>
        <th scope="col" class="n">${words.progressColumn}</th>
      </tr>
    </thead>
    <tbody>
      ${lines.map(
        ({ name, first, progress }) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td class="n">${first}</td>
            <td class="n">${shareOf(progress, words)}</td>
          </tr> `,
      )}
    </tbody>
  </table> `;
}

/** The three figures that stand first, each with what it is a part of. */
function headline({ whole }: MovementFigures, words: SiteTexts): Html {
  const { requiredRegistered, required, registered, progress, targets } = whole;
  const share = required === 0 ? null : requiredRegistered / required;
  const besides = registered - requiredRegistered;
  return html`<dl>
      <div>
        <dt>${words.registered}</dt>
        <dd class="figure">${shareOf(share, words)}</dd>
        <dd>${words.ofRequired(words.number(requiredRegistered), words.number(required))}</dd>
      </div>
      <div>
        <dt>${words.notYet}</dt>
        <dd class="figure">${words.number(required - requiredRegistered)}</dd>
        <dd>${words.notYetBase}</dd>
      </div>
      <div>
        <dt>${words.meanProgress}</dt>
        <dd class="figure">${shareOf(progress, words)}</dd>
        <dd>${progress === null ? words.noneRegistered : words.meanBase(words.number(registered))}</dd>
      </div>
      <div>
        <dt>${words.targetsMet}</dt>
        <dd class="figure">${words.number(targets.met)}</dd>
        <dd>${words.ofTargets(words.number(targets.met), words.number(targets.total))}</dd>
      </div>
    </dl>
    ${besides > 0 && html`<p>${words.invited(words.number(besides))}</p>`}`;
}

/** Where a movement stands, in figures, with when they were counted. */
export function figureTables(of: PublicMovement, language: SiteLanguage): Html {
  const words = textsIn[language];
  const { figures, movement, names } = of;
  if (!figures || figures.whole.units === 0) {
    return html`<p><strong>${words.nothingYet}</strong></p>
      <p>${words.nothingYetHint}</p>`;
  }
  const pair = (part: number, whole: number) => `${words.number(part)} / ${words.number(whole)}`;
  const kinds = words.unitKinds(namesIn(language, names));
  const titles = new Map(movement.contentAreas.map(({ id, title }) => [id, title]));
  return html`<p class="note">${words.asOf(momentOf(figures.asOf, movement.zone))}</p>
    ${headline(figures, words)}
    ${table(
      words.byCluster,
      [words.cluster, words.registeredColumn],
      figures.clusters.map(({ name, summary }) => ({
        name: name ?? words.others,
        first: pair(summary.requiredRegistered, summary.required),
        progress: summary.progress,
      })),
      words,
    )}${table(
      words.byKind,
      [words.kind, words.registeredColumn],
      figures.whole.byKind.map(({ kind, requiredRegistered, required, progress }) => ({
        name: kinds[kind],
        first: pair(requiredRegistered, required),
        progress,
      })),
      words,
    )}${table(
      words.byArea,
      [words.area, words.metColumn],
      figures.whole.byArea
        .filter(({ targets }) => targets > 0)
        .map(({ areaId, met, targets, progress }) => ({
          name: titles.get(areaId) ?? areaId,
          first: pair(met, targets),
          progress,
        })),
      words,
    )}`;
}
