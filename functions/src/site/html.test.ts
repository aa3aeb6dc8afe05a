import { expect, it } from 'vitest';
import { html } from './html.ts';

it.each(['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onclick='x", '&lt;b&gt;', '${x}'])(
  'shows %j as text, in an element and in an attribute',
  (hostile) => {
    const { text } = html`<a title="${hostile}">${[hostile, html`<b>${hostile}</b>`]}</a>`;
    const inside = text.replace(/^<a title="([^"]*)">/, '$1').replace(/<\/?(b|a)>/g, '');
    expect(inside).not.toMatch(/[<>"']/);
    expect(text.match(/<(?!\/?(a|b)\b)/)).toBeNull();
  },
);

it('leaves out what is nothing, and writes numbers, zero too', () => {
  expect(html`${null}${false}${0}${['a', null, 1]}`.text).toBe('0a1');
});
