import { describe, expect, it } from 'vitest';
import { mailFailureOf, smtpMailer } from './mailer.ts';

const URL_WITH_PASSWORD = 'smtps://thi-dua%40mau.example:m%E1%BA%ADt%20kh%E1%BA%A9u@mail.mau.example:465';
const thrown = (fields: Record<string, unknown>) => Object.assign(new Error('failed'), fields);
const failureOf = (fields: Record<string, unknown>) => mailFailureOf(thrown(fields), URL_WITH_PASSWORD);

describe('what becomes of an error of the mail server', () => {
  it('a refused address or letter is for good, a deferred one is not', () => {
    const response = '550 5.1.1 User unknown';
    expect(failureOf({ code: 'EENVELOPE', responseCode: 550, response })).toEqual({
      code: 'refused',
      permanent: true,
      text: response,
    });
    expect(failureOf({ code: 'EMESSAGE', responseCode: 554 })).toMatchObject({ permanent: true });
    expect(failureOf({ code: 'EENVELOPE', responseCode: 451 })).toMatchObject({
      code: 'deferred',
      permanent: false,
    });
  });

  it('a server that is away or does not know us may be well again', () => {
    expect(failureOf({ code: 'ESOCKET' })).toMatchObject({ code: 'unreachable', permanent: false });
    expect(failureOf({ code: 'EPROTOCOL', responseCode: 554 })).toMatchObject({ permanent: false });
    expect(failureOf({ code: 'EAUTH', responseCode: 535, response: '535 no' })).toEqual({
      code: 'login',
      permanent: false,
      text: '',
    });
    expect(mailFailureOf('odd', '')).toMatchObject({ code: 'unknown', permanent: false });
  });

  it('never holds the password, in whatever form it is repeated', () => {
    const said = ['mật khẩu', 'm%E1%BA%ADt%20kh%E1%BA%A9u', Buffer.from('mật khẩu').toString('base64')];
    const { text } = failureOf({ code: 'EMESSAGE', responseCode: 554, response: `554 ${said.join(' ')}` });
    expect(text).toBe('554 … … …');
  });

  it('without an address of a mail server nothing is tried', async () => {
    const letter = {
      messageId: '<a@b>',
      from: 'a@b',
      to: { name: '', address: 'c@d' },
      subject: '',
      text: '',
    };
    for (const url of ['', 'https://mau.example', 'mail.mau.example']) {
      const sent = await smtpMailer({ url: () => url, from: () => '' }).send(letter);
      expect(sent).toMatchObject({ ok: false, error: { code: 'misconfigured' } });
    }
  });
});
