// What other programs ask for: files by filters, and mail that they hand in.
import { describe, expect, it } from 'vitest';
import { confirmation, rejection } from './compose-mail.ts';
import { scratchApp } from './scratch-app.ts';

const rawOf = (mail: string) => ({ raw: Buffer.from(mail).toString('base64url') });

describe('mail that a program hands in', () => {
  it('is read as any other, and once however often it comes.', async () => {
    const { get, post } = await scratchApp();
    const key = { 'idempotency-key': 'm1' };
    const messages = [confirmation('Alderworks', 'Miller'), rejection('Alderworks', 'Miller')].map(rawOf);
    const first = await post('/emails/ingest', { messages }, key);
    expect(first.status).toBe(202);
    expect(first.body.accepted).toBe(2);
    const seen = [(await get('/applications')).body, (await get('/mailboxes')).body];
    for (const head of [key, {}]) expect((await post('/emails/ingest', { messages }, head)).status).toBe(202);
    const { body } = await get('/applications');
    expect([body, (await get('/mailboxes')).body]).toEqual(seen);
    expect(body.items).toMatchObject([{ company: 'Alderworks', role: 'Miller', status: 'rejected' }]);
    const { mailboxes, items = mailboxes } = (await get('/mailboxes')).body;
    expect(items).toHaveLength(1);
    expect(items[0].balanced).toBe(true);
  });

  it('is refused whole when it is no mail at all.', async () => {
    const { post } = await scratchApp();
    for (const body of [{}, { messages: [] }, { messages: [{ raw: 'not base64!' }] }, { messages: [{}] }]) {
      expect((await post('/emails/ingest', body)).status).toBe(422);
    }
  });
});

describe('applications as a file', () => {
  it('are those that the body asks for, in the columns it names, with formulas disarmed.', async () => {
    const { post } = await scratchApp();
    await post('/applications', { company: 'Alderworks', status: 'offer' });
    await post('/applications', { company: '=cmd()', status: 'applied' });
    const all = await post('/exports/csv', { columns: ['company', 'status'], sort: 'company', order: 'asc' });
    expect(all.headers.get('content-type')).toContain('text/csv');
    expect(all.body).toContain("'=cmd()");
    const offers = await post('/exports/csv', { status: ['offer'], columns: ['company'] });
    expect(offers.body.trim().split(/\r?\n/u)).toEqual([expect.any(String), 'Alderworks']);
    expect((await post('/exports/csv', { columns: ['salary'] })).status).toBe(422);
    expect((await post('/exports/csv', { colour: 'red' })).status).toBe(422);
  });
});
