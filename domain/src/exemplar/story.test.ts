import { describe, expect, it } from 'vitest';
import { agreed, proposal, story } from './exemplar.fixture.ts';
import { paragraphs } from './rich-text.ts';
import { noConsent, parseConsent, parseProposal, parseStory } from './story.ts';

const TODAY = '2021-12-10';
const pathsOf = (result: ReturnType<typeof parseProposal> | ReturnType<typeof parseStory>) =>
  result.ok ? [] : result.error.map(({ path, code }) => `${path}:${code}`);

describe('a story', () => {
  it('has a title, a name, a summary and a text', () => {
    expect(parseStory(story())).toEqual({ ok: true, value: story() });
    expect(pathsOf(parseStory(story({ title: ' ', name: '', summary: '', body: paragraphs(' ') })))).toEqual([
      'name:required',
      'title:required',
      'summary:required',
      'body:required',
    ]);
  });

  it('of a way of working says what others can take over', () => {
    expect(pathsOf(parseStory(story({ kind: 'practice', takeOver: ' ' })))).toEqual(['takeOver:required']);
    expect(pathsOf(parseStory(story({ kind: 'collective', takeOver: '' })))).toEqual([]);
  });

  it('is kept without its empty paragraphs', () => {
    const [first] = paragraphs('Một');
    const body = [...paragraphs('Một'), { type: 'paragraph' as const, spans: [] }];
    expect(parseStory(story({ body }))).toMatchObject({ ok: true, value: { body: [first] } });
  });

  it('is none without its shape', () => {
    for (const content of [null, 'x', {}, { ...story(), kind: 'x' }, { ...story(), more: 1 }]) {
      expect(parseStory(content).ok).toBe(false);
    }
  });
});

describe('a consent', () => {
  it('says who agreed, when and how, or that nobody has yet', () => {
    expect(parseConsent(agreed, TODAY)).toEqual({
      ok: true,
      value: { by: 'Nguyễn Thị Mẫu', on: '2021-12-01', how: 'written' },
    });
    expect(parseConsent(noConsent, TODAY)).toEqual({ ok: true, value: null });
  });

  it('is no consent without one of these, nor in the future', () => {
    const given = { ...noConsent, given: true };
    const findings = parseProposal(proposal({ consent: given }), TODAY);
    expect(pathsOf(findings)).toEqual([
      'consent.by:required',
      'consent.on:required',
      'consent.how:notAmongChoices',
    ]);
    expect(pathsOf(parseProposal(proposal({ consent: { ...agreed, on: '11/12/2021' } }), TODAY))).toEqual([
      'consent.on:dateInFuture',
    ]);
  });
});

it('a proposal is judged as a whole', () => {
  const both = proposal({ story: story({ title: '' }), consent: { ...agreed, on: 'x' } });
  expect(pathsOf(parseProposal(both, TODAY))).toEqual(['story.title:required', 'consent.on:notADate']);
  expect(pathsOf(parseProposal({ story: story() }, TODAY))).toEqual(['consent:malformed']);
});
