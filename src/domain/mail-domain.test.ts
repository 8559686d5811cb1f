// Tests which sender domains say who the employer is.
import { describe, expect, it } from 'vitest';
import { employerDomain, senderOf } from './mail-domain.ts';

describe('senderOf', () => {
  it.each([
    ['jobs@careers.orrin.co.uk', 'orrin.co.uk'],
    ['Ida@gmail.com', 'ida@gmail.com'],
    ['ida@example.com', 'ida@example.com'],
    ['', null],
  ])('of %s is %s.', (address, sender) => {
    expect(senderOf(address)).toBe(sender);
  });
});

describe('employerDomain', () => {
  it.each([
    ['jobs@orrin.example', 'orrin.example'],
    ['jobs@careers.mail.orrin.co.uk', 'orrin.co.uk'],
    ['JOBS@Orrin.COM', 'orrin.com'],
    ['jobs@mail.tarn.nhs.example', 'tarn.nhs.example'],
    ['jobs@hollin.example.co.uk', 'hollin.example.co.uk'],
    ['"a@b"@orrin.de', 'orrin.de'],
    ['ida@gmail.com', null],
    ['ida@googlemail.com', null],
    ['ida@hotmail.co.uk', null],
    ['ida@outlook.de', null],
    ['ida@web.de', null],
    ['ida@libero.it', null],
    ['ida@uol.com.br', null],
    ['ida@ziggo.nl', null],
    ['root@localhost', null],
    ['ida@192.168.0.1', null],
    ['', null],
    ['@', null],
  ])('of %s is %s.', (address, domain) => {
    expect(employerDomain(address)).toBe(domain);
  });
});
